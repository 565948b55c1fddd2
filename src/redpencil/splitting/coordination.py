"""What is joined by `and`, `but` or a comma: two nouns, two verbs of one subject, or two clauses."""

from __future__ import annotations

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clause_tree import (
    ADVERBIAL,
    COMPLEMENT,
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
from redpencil.splitting.lexicon import (
    AND,
    BE,
    BUT,
    COMMA,
    DASH,
    HAVE,
    MODAL,
    PARTICIPLE,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SEMICOLON,
    SUBORDINATOR,
    THAT,
)  # fmt: skip
from redpencil.splitting.lookahead import clause_ahead, skip


def conjunction(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `and`, `but` at chunk `k`. What `or` joins stays whole: neither half is stated by itself."""
    if tree.words[chunk.first].low == "or" or _behind_or(tree, k):
        return
    comma = k > 0 and tree.chunks[k - 1].kind is COMMA
    follows = skip(tree.chunks, k + 1)
    if follows < len(tree.chunks) and tree.chunks[follows].kind is COMMA:
        follows = skip(tree.chunks, follows + 1)
    if follows >= len(tree.chunks):
        return
    after = tree.chunks[follows]
    if after.kind is THAT and chunk.kind is not QUOTE:
        return
    waiting = tree.waiting()
    if waiting is not None and tree.clauses[tree.stack[waiting]].subject is not None:
        if not (after.kind is VERB_GROUP and after.form == "finite" and tree.top.verb is not None):
            return
        if waiting < len(tree.stack) - 1 and comma:
            return
    behind = _behind_phrases(tree, follows)
    gerund = after.kind is VERB_GROUP and after.form == "ing" and chunk.kind is BUT
    if after.kind is VERB_GROUP and not (gerund and clause_ahead(tree.chunks, tree.words, k + 1)):
        joined_verb(tree, k, after)
    elif (
        after.kind is PREPOSITION
        and tree.top.verb is not None
        and behind.kind is VERB_GROUP
        and behind.form == "finite"
    ):
        joined_verb(tree, k, behind)
    elif tree.top.verb is not None and clause_ahead(tree.chunks[k : _limit(tree, k)], tree.words, 1):
        _joined_clause(tree, k, comma=comma, but=chunk.kind is BUT)


_REACH = 80


def _limit(tree: ClauseTree, k: int) -> int:
    """Up to which chunk to look from `k` on: not beyond the aside that is open."""
    return min(tree.around[-1][0] if tree.around else len(tree.chunks), k + _REACH)


def _behind_or(tree: ClauseTree, k: int) -> bool:
    """True at the `and` in `or homes and property were lost`."""
    if k < 2 or tree.chunks[k - 1].kind is not NOUN_PHRASE:
        return False
    return tree.words[tree.chunks[k - 2].first].low == "or"


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
    top = tree.top.verb
    if top is None or not _alike(tree, top, verb):
        return False
    for i in range(k + 2, len(tree.chunks) - 1):
        chunk = tree.chunks[i]
        if chunk.kind is AND:
            after = (
                tree.chunks[skip(tree.chunks, i + 1)] if skip(tree.chunks, i + 1) < len(tree.chunks) else None
            )
            if after is not None and after.kind is VERB_GROUP and _alike(tree, after, verb):
                return True
        if chunk.kind in (SEMICOLON, SUBORDINATOR, RELATIVE, DASH):
            return False
    return False


def _alike(tree: ClauseTree, one: Chunk, other: Chunk) -> bool:
    """True for two verbs that may stand in one series: both finite, or of the same form."""
    return one.form == other.form == "finite" or tree.tags[one.head] == tree.tags[other.head]


def _only_pronoun_between(tree: ClauseTree, k: int) -> bool:
    """True at `knew it and discussed it`: two short verbs that stay together."""
    if k < 2 or tree.chunks[k - 2].kind is not VERB_GROUP or tree.chunks[k - 1].kind is not NOUN_PHRASE:
        return (
            k > 0
            and tree.chunks[k - 1].kind is VERB_GROUP
            and tree.top.verb is tree.chunks[k - 1]
            and words_ahead(tree, k) < 4
        )
    before = tree.chunks[k - 1]
    return before.form == "pronoun" or (
        before.last - before.first == 1 and tree.words[before.first].low in ("this", "that")
    )


def _adjacent(tree: ClauseTree, k: int) -> bool:
    """True if only the two verbs are joined (`shot and killed`), so that they stay together."""
    return k > 0 and tree.chunks[k - 1].kind is VERB_GROUP and tree.chunks[k - 1].form != "infinitive"


def _same_tense(tree: ClauseTree, verb: Chunk) -> int:
    """Which open clause a joined verb continues.

    For a verb of saying the innermost that has one, of the same tense if possible; otherwise the innermost
    of the same tense; adverbial clauses only if nothing above them has a verb.
    """
    finite = [
        (position, clause, clause.verb)
        for position, clause in enumerate(tree.clauses[n] for n in tree.stack)
        if clause.verb is not None and clause.verb.form == "finite"
    ]
    upper = [entry for entry in finite if entry[1].kind is not ADVERBIAL] or finite
    saying = [entry for entry in upper if tree.lemma(entry[1]) in TAKES_CLAUSE]
    of_that_tense = [entry for entry in saying if tree.tags[entry[2].first] == tree.tags[verb.first]]
    if tree.lemma_of(verb) in SPEECH and of_that_tense:
        return of_that_tense[-1][0]
    if tree.lemma_of(verb) in TAKES_CLAUSE and saying:
        return saying[-1][0]
    same = [entry for entry in upper if tree.tags[entry[2].first] == tree.tags[verb.first]]
    if any(clause.kind is COMPLEMENT for _, clause, _ in finite) and all(e in saying for e in same):
        below = [
            e for e in finite if e[1].kind is ADVERBIAL and tree.tags[e[2].first] == tree.tags[verb.first]
        ]
        same = below or same
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
    position = _level_of_saying(tree, k, outermost=comma or but)
    if position is None:
        position = _level(tree, comma=comma, but=but)
    if tree.clauses[tree.stack[max(position, 0)]].verb is None:
        position = len(tree.stack) - 1
    tree.close_to(max(position, 0))
    clause = _coordinate(tree, k + 1)
    clause.subject, clause.link = None, "but" if but else "and"


def _level_of_saying(tree: ClauseTree, k: int, *, outermost: bool) -> int | None:
    """Where a clause with a verb of saying goes on: beside the clause that has one already."""
    verb = next(
        (chunk for chunk in tree.chunks[k:] if chunk.kind is VERB_GROUP and chunk.form == "finite"), None
    )
    if verb is None or tree.lemma_of(verb) not in TAKES_CLAUSE:
        return None
    saying = [i for i, n in enumerate(tree.stack) if tree.lemma(tree.clauses[n]) in TAKES_CLAUSE]
    return saying[0 if outermost else -1] if saying else None


def _level(tree: ClauseTree, *, comma: bool, but: bool) -> int:
    """The position in the stack of the clause that the new one stands beside."""
    position = len(tree.stack) - 1
    if comma or but:
        while position > 0 and tree.clauses[tree.stack[position]].kind in (
            ADVERBIAL,
            RELATIVE_CLAUSE,
            PARTICIPIAL,
            PHRASE,
        ):
            position -= 1
        if comma and but:
            position = 0
    else:
        while position > 0 and tree.clauses[tree.stack[position]].kind in (
            RELATIVE_CLAUSE,
            PARTICIPIAL,
            PHRASE,
        ):
            position -= 1
        if (
            tree.clauses[tree.stack[position]].kind is ADVERBIAL
            and not tree.clauses[tree.stack[position]].fronted
        ):
            position -= 1
    return position
