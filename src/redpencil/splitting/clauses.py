"""Clauses: a sentence's chunks become a small tree of clauses, each of which may be a claim of its own.

One pass from left to right keeps the open clauses on a stack. A finite verb goes to the innermost clause
that has a subject but no verb yet, which is what tells `the dead | have been taken` (the main clause still
waits for its verb) from `and | a warship was deployed` (a new clause).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.clause_tree import (
    ASIDE,
    COMPLEMENT,
    COORDINATE,
    NO_VERB,
    PARTICIPIAL,
    RELATIVE_CLAUSE,
    TAKES_CLAUSE,
    Clause,
    ClauseTree,
    is_time,
)
from redpencil.splitting.coordination import conjunction
from redpencil.splitting.lexicon import (
    ADVERB,
    AND,
    AS,
    BE,
    BUT,
    COLON,
    COMMA,
    DASH,
    HAVE,
    NUMBER,
    PREPOSITION,
    QUESTION,
    RELATIVE,
    SEMICOLON,
    SUBORDINATOR,
    THAT,
)  # fmt: skip
from redpencil.splitting.lookahead import NOMINATIVES, clause_ahead, subject_start
from redpencil.splitting.subordination import (
    adverbial_clause,
    as_clause,
    question_clause,
    relative_clause,
    so_clause,
    that_clause,
)
from redpencil.splitting.trailing import comma, trailing_phrase


def parse(phrases: Phrases) -> ClauseTree:
    """The clauses of a sentence, or of what is said inside a quotation."""
    tree = ClauseTree(phrases)
    for k, chunk in enumerate(tree.chunks):
        tree.leave_aside(k)
        handler = _HANDLERS.get(chunk.kind)
        if handler:
            handler(tree, k, chunk)
        tree.owner.append(tree.stack[-1])
    for k, clause in enumerate(tree.owner):
        tree.clauses[clause].chunks.append(k)
    _join_answers(tree)
    return tree


def _join_answers(tree: ClauseTree) -> None:
    """Leave `62% said they would` whole: how many answered so is the fact, not what they answered."""
    for clause in tree.clauses:
        if clause.kind is COMPLEMENT and clause.parent >= 0:
            asked = tree.clauses[clause.parent].subject
            if asked is not None and _is_share(tree, asked):
                clause.cut = False


def _is_share(tree: ClauseTree, subject: Chunk) -> bool:
    """True for `62% of women`, `one in five`."""
    if any(word.text[-1] == "%" for word in tree.words[subject.first : subject.last]):
        return True
    after = range(subject.last, min(subject.last + 2, len(tree.words)))
    return tree.tags[subject.head] is NUMBER and [tree.tags[i] for i in after] == [PREPOSITION, NUMBER]


_CLAUSE_BEHIND = frozenset(("say", "think", "believe", "insist", "argue"))
"""What stands behind one of these, with a verb to come, is what is said: never just its object."""


def _open_what_is_said(tree: ClauseTree, k: int) -> None:
    """Open a clause at `rain and wind had felled trees` right behind `said`."""
    says = k and tree.top.verb is tree.chunks[k - 1] and tree.lemma(tree.top) in _CLAUSE_BEHIND
    if says and not is_time(tree, tree.chunks[k]) and clause_ahead(tree.chunks, tree.words, k):
        tree.open(COMPLEMENT, k).subject = tree.chunks[k]


def _quoted_as_saying(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """At `was quoted as saying`, let `saying` be the verb; in `quoted X as saying`, X its subject."""
    top = tree.top
    if k < 3 or tree.chunks[k - 1].kind is not AS or top.verb is None or tree.lemma(top) != "quote":
        return
    if tree.tags[top.verb.first] not in (BE, HAVE):
        top.subject = tree.chunks[k - 2]
    top.verb = chunk


def _noun_phrase(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    _open_what_is_said(tree, k)
    top = tree.top
    if top.subject is not None and top.verb is None and _follows_fronted_phrase(tree, k, top):
        top.subject = chunk
    if top.subject is None and top.verb is None and not (k and _is_governed(tree.chunks[k - 1])):
        top.subject = chunk


def _is_governed(before: Chunk) -> bool:
    """True behind `in`, and behind `opening` and `to open`, whose object a noun phrase is."""
    return before.kind is PREPOSITION or (before.kind is VERB_GROUP and before.form != "finite")


def _follows_fronted_phrase(tree: ClauseTree, k: int, clause: Clause) -> bool:
    """True behind the first comma of `On board the ship, she …` or `Last week, 76 people …`."""
    if tree.chunks[k - 1].kind is not COMMA or any(
        c.kind is COMMA for c in tree.chunks[clause.first : k - 1]
    ):
        return False
    first = tree.chunks[clause.first]
    return first.kind in (PREPOSITION, SUBORDINATOR, AS) or (
        clause.subject is not None and is_time(tree, clause.subject)
    )


def _verb_group(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    if chunk.form == "ing":
        _open_what_is_said(tree, k)
        _quoted_as_saying(tree, k, chunk)
    if k == 0 and chunk.form == "participle":
        _fronted_participle(tree, chunk)
    if chunk.form != "finite":
        return
    if tree.top.kind is RELATIVE_CLAUSE and tree.top.verb is tree.chunks[k - 1]:
        tree.top.verb = chunk
        return
    waiting = tree.waiting()
    start = subject_start(tree.chunks, tree.words, tree.tags, k)
    if waiting is not None and not _has_own_subject(tree, k, start, waiting):
        tree.close_to(waiting)
        tree.top.verb = chunk
        return
    if start is None:
        _verb_behind_aside(tree, k, chunk)
        return
    clause = tree.top
    takes_clause = tree.lemma(clause) in TAKES_CLAUSE and clause.link != "question"
    if takes_clause and _verb_index(tree, clause) < start:
        first = _complement_start(tree, clause, start)
        if not first or tree.chunks[first - 1].kind is not COMMA or tree.lemma(clause) in ("say", "add"):
            _give(tree.open(COMPLEMENT, first), tree.chunks[start], chunk)
            return
    after_comma = start > 0 and tree.chunks[start - 1].kind is COMMA
    if after_comma:
        tree.close_to(0)
    _give(
        tree.open(COORDINATE if after_comma else RELATIVE_CLAUSE, start, cut=after_comma),
        tree.chunks[start],
        chunk,
    )


def _fronted_participle(tree: ClauseTree, verb: Chunk) -> None:
    """Open a clause at `Founded in 1902, the club has won …`."""
    end = next((i for i, chunk in enumerate(tree.chunks) if chunk.kind is COMMA), 0)
    inside = tree.chunks[1:end]
    if tree.words[verb.first].low in _NO_FACT or any(c.form == "finite" for c in inside) or len(inside) < 2:
        return
    if clause_ahead(tree.chunks, tree.words, end + 1):
        clause = tree.open(PARTICIPIAL, 0)
        clause.fronted, clause.verb = True, verb


_NO_FACT = frozenset(("asked", "compared", "given", "seen", "taken"))
"""Behind these nothing is told that could be wrong by itself."""


def _verb_behind_aside(tree: ClauseTree, k: int, verb: Chunk) -> None:
    """Handle `died` in `police said the man, who was 43, died`: what is said began before the commas."""
    if tree.chunks[k - 1].kind is not COMMA:
        return
    for position in range(len(tree.stack) - 1, -1, -1):
        saying = tree.stack[position]
        if tree.lemma(tree.clauses[saying]) in TAKES_CLAUSE:
            break
        if not tree.clauses[tree.stack[position]].comma:
            return
    else:
        return
    first = _complement_start(tree, tree.clauses[saying], k - 1)
    aside = any(chunk.kind is COMMA for chunk in tree.chunks[first + 1 : k - 1])
    if tree.chunks[first].kind is not NOUN_PHRASE or not aside:
        return
    _give(tree.insert(COMPLEMENT, first, position), tree.chunks[first], verb)


_NOMINATIVES = NOMINATIVES | {"it", "you"}


def _has_own_subject(tree: ClauseTree, k: int, start: int | None, waiting: int) -> bool:
    """True if the verb at `k` has a subject of its own while a clause above waits for its verb.

    `the car she bought was stolen`; `the firm, which said it would move, fell`.
    """
    if start is None or tree.chunks[start] is tree.clauses[tree.stack[waiting]].subject:
        return False
    if tree.words[tree.chunks[start].first].low in _NOMINATIVES:
        before = tree.chunks[start - 1] if start else None
        return tree.top.verb is not None or (before is not None and before.kind is NOUN_PHRASE)
    return (
        waiting < len(tree.stack) - 1
        and tree.lemma(tree.top) in TAKES_CLAUSE
        and _verb_index(tree, tree.top) < start
    )


def _give(clause: Clause, subject: Chunk, verb: Chunk) -> None:
    clause.subject, clause.verb = subject, verb


def _verb_index(tree: ClauseTree, clause: Clause) -> int:
    if clause.verb is None:
        return -1
    return bisect_left(tree.chunks, clause.verb.first, key=lambda chunk: chunk.first)


def _complement_start(tree: ClauseTree, clause: Clause, start: int) -> int:
    """Where a clause without `that` begins.

    It is the first noun phrase behind the verb that is neither the time nor the hearer.
    """
    i = _verb_index(tree, clause) + 1
    hearer = tree.lemma(clause) in ("tell", "inform", "remind", "assure", "reassure", "warn", "show")
    while i < start:
        chunk = tree.chunks[i]
        if chunk.kind is VERB_GROUP and chunk.form == "ing":
            return i
        if chunk.kind is NOUN_PHRASE and not is_time(tree, chunk):
            if not (hearer and _another_subject(tree, i + 1, start)):
                return i
            hearer = False
        if chunk.kind is PREPOSITION:
            i += 1
        i += 1
    return start


def _another_subject(tree: ClauseTree, i: int, start: int) -> bool:
    return any(
        tree.chunks[j].kind is NOUN_PHRASE and tree.chunks[j - 1].kind is not PREPOSITION
        for j in range(i, start + 1)
    )


def _semicolon(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    tree.close_to(0)
    if clause_ahead(tree.chunks, tree.words, k + 1):
        clause = tree.open(COORDINATE, k + 1, parent=0)
        tree.stack[:] = [0, tree.stack[-1]]
        clause.link = ";"


def _colon(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """A colon between two complete clauses parts them as a semicolon does."""
    whole = tree.clauses[0].verb is not None and tree.chunks[0].kind is not QUESTION
    if whole and tree.lemma(tree.top) not in TAKES_CLAUSE:
        _semicolon(tree, k, chunk)


def _dash(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    if k and tree.top.kind is ASIDE:
        tree.stack.pop()
        return
    for position in range(len(tree.stack) - 1, 0, -1):
        if tree.clauses[tree.stack[position]].kind is ASIDE:
            tree.close_to(position - 1)
            return
    if k and k + 1 < len(tree.chunks) and tree.chunks[k + 1].kind not in (SUBORDINATOR, RELATIVE, AND, BUT):
        states = clause_ahead(tree.chunks, tree.words, k + 1)
        last = not any(later.kind is DASH for later in tree.chunks[k + 1 :])
        aside = tree.open(ASIDE, k + 1, cut=states or (last and _gives_figure(tree, k + 1)))
        aside.verb = None if states else NO_VERB


def _gives_figure(tree: ClauseTree, k: int) -> bool:
    """True if a phrase of some length with a number follows a complete clause."""
    tags = tree.tags[tree.chunks[k].first :]
    return tree.top.verb is not None and len(tags) > 4 and NUMBER in tags


_HANDLERS: dict[str, Callable[[ClauseTree, int, Chunk], None]] = {
    NOUN_PHRASE: _noun_phrase,
    VERB_GROUP: _verb_group,
    SUBORDINATOR: adverbial_clause,
    AS: as_clause,
    RELATIVE: relative_clause,
    QUESTION: question_clause,
    THAT: that_clause,
    ADVERB: so_clause,
    PREPOSITION: trailing_phrase,
    COMMA: comma,
    AND: conjunction,
    BUT: conjunction,
    SEMICOLON: _semicolon,
    COLON: _colon,
    DASH: _dash,
}
