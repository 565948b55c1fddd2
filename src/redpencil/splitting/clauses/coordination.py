"""What is joined by `and`, `but` or a comma: two nouns, two verbs of one subject, or two clauses."""

from __future__ import annotations

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clauses.clause_tree import (
    ADVERBIAL,
    COORDINATE,
    MAIN,
    PARTICIPIAL,
    PHRASE,
    RELATIVE_CLAUSE,
    SPEECH,
    TAKES_CLAUSE,
    Clause,
    ClauseTree,
    words_ahead,
)
from redpencil.splitting.clauses.lookahead import clause_ahead, skip
from redpencil.splitting.tags.lexicon import (
    AND,
    BE,
    BUT,
    COMMA,
    DASH,
    HAVE,
    MODAL,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    SEMICOLON,
    SUBORDINATOR,
)  # fmt: skip


def conjunction(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `and`, `but` at chunk `k`. What `or` joins stays whole: neither half is stated by itself."""
    if tree.words[chunk.first].low == "or" or _behind_or(tree, k):
        return
    comma = k > 0 and tree.chunks[k - 1].kind is COMMA
    follows = skip(tree.chunks, k + 1)
    if tree.following(follows).kind is COMMA:
        follows = skip(tree.chunks, follows + 1)
    after = tree.following(follows)
    behind = _behind_phrases(tree, follows)
    gerund = after.form == "ing" and chunk.kind is BUT
    if after.kind is VERB_GROUP and not (gerund and tree.clause_ahead(k + 1)):
        joined_verb(tree, k, after)
    elif after.kind is PREPOSITION and tree.top.verb is not None and behind.form == "finite":
        joined_verb(tree, k, behind)
    elif (
        tree.top.verb is not None
        and not _awaits_verb(tree)
        and clause_ahead(tree.chunks[k : _limit(tree, k)], tree.words, 1)
    ):
        _joined_clause(tree, k, comma=comma, but=chunk.kind is BUT)


def _awaits_verb(tree: ClauseTree) -> bool:
    """True at `the dead` in `All those who were wounded and the dead have been taken to hospital`."""
    waiting = tree.waiting()
    return waiting is not None and tree.clauses[tree.stack[waiting]].subject is not None


_REACH = 80


def _limit(tree: ClauseTree, k: int) -> int:
    """Up to which chunk to look from `k` on: not beyond the aside that is open."""
    return min(tree.around[-1][0] if tree.around else len(tree.chunks), k + _REACH)


def _behind_or(tree: ClauseTree, k: int) -> bool:
    """True at the `and` in `or homes and property were lost`."""
    return k > 1 and tree.words[tree.chunks[k - 2].first].low == "or"


def _behind_phrases(tree: ClauseTree, k: int) -> Chunk:
    """The chunk behind any prepositional phrases that begin at `k`, and the comma that ends them."""
    end = _limit(tree, k)
    while k + 2 < end and tree.chunks[k].kind is PREPOSITION:
        k = skip(tree.chunks, k + 2 if tree.chunks[k + 1].kind is NOUN_PHRASE else k + 1)
        if k + 1 < end and tree.chunks[k].kind is COMMA:
            k = skip(tree.chunks, k + 1)
    return tree.chunks[min(k, len(tree.chunks) - 1)]


def joined_verb(tree: ClauseTree, k: int, after: Chunk) -> None:
    """`and` + verb: a new claim that shares its subject with the clause before."""
    if after.form == "finite":
        if _only_pronoun_between(tree, k):
            return
        position = _same_tense(tree, after)
        tree.close_to(position)
        _coordinate(tree, k + 1).verb = after
    elif after.form == "participle" and not _adjacent(tree, k):
        position = len(tree.stack) - 1
        while position > 0 and tree.chunks[k - 1].kind is COMMA and not _is_participle(tree, position):
            position -= 1
        if _is_participle(tree, position):
            tree.close_to(position)
            _coordinate(tree, k + 1).verb = after
    elif after.form == "ing" and not _adjacent(tree, k):
        if tree.top.kind is PARTICIPIAL:
            _coordinate(tree, k + 1).verb = after
        elif tree.chunks[k - 1].kind is COMMA and _behind_participle(tree):
            tree.open(PARTICIPIAL, k + 1).verb = after


def _is_participle(tree: ClauseTree, position: int) -> bool:
    """True if the clause there has a passive or perfect verb, or is a participle: `was held`, `, held at`."""
    clause = tree.clauses[tree.stack[position]]
    if clause.verb is None or tree.tags[clause.verb.head] is not PARTICIPLE:
        return False
    return clause.kind is PARTICIPIAL or tree.tags[clause.verb.first] in (HAVE, BE, MODAL)


def _behind_participle(tree: ClauseTree) -> bool:
    """True at `, and injuring 247` behind `, killing 19 people, including eight tourists`."""
    return any(c.kind is PARTICIPIAL and c.parent == tree.stack[-1] for c in tree.clauses[-5:])


def in_series(tree: ClauseTree, k: int, verb: Chunk) -> bool:
    """True at `installed cameras` in `built a wall, installed cameras and placed guards`."""
    if tree.top.verb is None or not _alike(tree, tree.top.verb, verb):
        return False
    for i in range(k + 2, len(tree.chunks) - 1):
        kind = tree.chunks[i].kind
        if kind is AND:
            after = tree.following(i + 1)
            if after.kind is VERB_GROUP and _alike(tree, after, verb):
                return True
        if kind in (SEMICOLON, SUBORDINATOR, RELATIVE, DASH):
            return False
    return False


def _alike(tree: ClauseTree, one: Chunk, other: Chunk) -> bool:
    """True for two verbs that may stand in one series: both finite, or of the same form."""
    return one.form == other.form == "finite" or tree.tags[one.head] == tree.tags[other.head]


def _only_pronoun_between(tree: ClauseTree, k: int) -> bool:
    """True at `knew it and discussed it`: two short verbs that stay together."""
    before = tree.chunks[k - 1]
    if before.kind is VERB_GROUP:
        return tree.top.verb is before and words_ahead(tree, k) < 4
    return k > 1 and before.form == "pronoun" and tree.chunks[k - 2].kind is VERB_GROUP


def _adjacent(tree: ClauseTree, k: int) -> bool:
    """True if only the two verbs are joined (`shot and killed`), so that they stay together."""
    return k > 0 and tree.chunks[k - 1].kind is VERB_GROUP


def _same_tense(tree: ClauseTree, verb: Chunk) -> int:
    """Which open clause a joined verb continues.

    A verb of saying goes on with the innermost clause that has one, of the same tense if possible; another
    with the innermost of its own tense. Adverbial clauses count only if nothing above them has a verb.
    """
    finite = [
        (position, clause, clause.verb)
        for position, clause in enumerate(tree.clauses[n] for n in tree.stack)
        if clause.verb is not None and clause.verb.form == "finite"
    ]
    upper = [entry for entry in finite if entry[1].kind is not ADVERBIAL] or finite
    saying = [entry for entry in upper if tree.lemma(entry[1]) in TAKES_CLAUSE]
    same = [entry for entry in upper if tree.tags[entry[2].first] == tree.tags[verb.first]]
    said_so = [entry for entry in saying if entry in same]
    if tree.lemma_of(verb) in SPEECH and said_so:
        return said_so[-1][0]
    if tree.lemma_of(verb) in TAKES_CLAUSE and saying:
        return saying[-1][0]
    found = same or upper
    return found[-1][0] if found else len(tree.stack) - 1


def _coordinate(tree: ClauseTree, k: int) -> Clause:
    """Open a clause on a level with the innermost one."""
    top = tree.top
    parent = top.parent if top.parent >= 0 else 0
    kind = top.kind if top.kind is not MAIN else COORDINATE
    if len(tree.stack) > 1:
        tree.stack.pop()
    clause = tree.open(kind, k, cut=top.cut or kind is COORDINATE, link="and", parent=parent)
    clause.subject = top.subject
    return clause


def _joined_clause(tree: ClauseTree, k: int, *, comma: bool, but: bool) -> None:
    """`and` + subject + verb: a new clause, on the level of what was said unless a comma sets it off."""
    saying = tree.saying(k)
    if saying:
        tree.close_to(saying[0 if comma or but else -1])
    else:
        tree.close_to(_level(tree, comma=comma, but=but))
    clause = _coordinate(tree, k + 1)
    clause.subject, clause.link = None, "but" if but else "and"


_ADDED = frozenset({RELATIVE_CLAUSE, PARTICIPIAL, PHRASE})


def _level(tree: ClauseTree, *, comma: bool, but: bool) -> int:
    """The position in the stack of the clause that the new one stands beside."""
    if comma and but:
        return 0
    position = len(tree.stack) - 1
    passed = _ADDED | {ADVERBIAL} if comma or but else _ADDED
    while position > 0 and tree.clauses[tree.stack[position]].kind in passed:
        position -= 1
    clause = tree.clauses[tree.stack[position]]
    return position - 1 if clause.kind is ADVERBIAL and not clause.fronted else position
