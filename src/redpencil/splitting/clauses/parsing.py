"""Clauses: a sentence's chunks become a small tree of clauses, each of which may be a claim of its own.

One pass from left to right keeps the open clauses on a stack. A finite verb goes to the innermost clause
that has a subject but no verb yet, which is what tells `the dead | have been taken` (the main clause still
waits for its verb) from `and | a warship was deployed` (a new clause).
"""

from __future__ import annotations

from collections.abc import Callable

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.clauses.clause_tree import (
    ASIDE,
    COMPLEMENT,
    COORDINATE,
    MAIN,
    NO_VERB,
    PARTICIPIAL,
    RELATIVE_CLAUSE,
    TAKES_CLAUSE,
    Clause,
    ClauseTree,
    is_time,
)
from redpencil.splitting.clauses.complements import (
    complement_start,
    give,
    open_what_is_said,
    quoted_as_saying,
    verb_index,
)
from redpencil.splitting.clauses.coordination import conjunction
from redpencil.splitting.clauses.lookahead import NOMINATIVES, subject_start
from redpencil.splitting.clauses.relatives import relative_clause
from redpencil.splitting.clauses.subordination import (
    adverbial_clause,
    as_clause,
    question_clause,
    so_clause,
    that_clause,
)
from redpencil.splitting.clauses.trailing import comma, trailing_phrase
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    AS,
    BUT,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    NUMBER,
    OPEN,
    PREPOSITION,
    QUESTION,
    RELATIVE,
    SEMICOLON,
    SUBORDINATOR,
    THAT,
)  # fmt: skip


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
    words = tree.words[subject.first : subject.last]
    if any(word.text[-1] == "%" or word.low in ("cent", "percent") for word in words):
        return True
    after = range(subject.last, min(subject.last + 2, len(tree.words)))
    return tree.tags[subject.head] is NUMBER and [tree.tags[i] for i in after] == [PREPOSITION, NUMBER]


def _noun_phrase(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    open_what_is_said(tree, k)
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
        open_what_is_said(tree, k)
        quoted_as_saying(tree, k, chunk)
    by = k == 1 and tree.words[0].low == "by" and chunk.form == "ing"
    if by or (k == 0 and chunk.form == "participle"):
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
        return
    clause = tree.top
    takes_clause = tree.lemma(clause) in TAKES_CLAUSE and clause.link != "question"
    takes_clause = takes_clause and (clause.subject is not None or clause.kind is not MAIN)
    if takes_clause and verb_index(tree, clause) < start:
        first = complement_start(tree, clause, start)
        if not first or tree.chunks[first - 1].kind is not COMMA or tree.lemma(clause) in ("say", "add"):
            give(tree.open(COMPLEMENT, first), tree.chunks[start], chunk)
            return
    after_comma = start > 0 and tree.chunks[start - 1].kind is COMMA
    if after_comma:
        tree.close_to(0)
    give(
        tree.open(COORDINATE if after_comma else RELATIVE_CLAUSE, start, cut=after_comma),
        tree.chunks[start],
        chunk,
    )


def _fronted_participle(tree: ClauseTree, verb: Chunk) -> None:
    """Open a clause at `Founded in 1902, the club has won …` and `By asking 90 people, they found …`."""
    if tree.words[verb.first].low in _NO_FACT:
        return
    for end, chunk in enumerate(tree.chunks[3:], 3):
        if chunk.form == "finite":
            return
        if chunk.kind is COMMA and tree.clause_ahead(end + 1):
            clause = tree.open(PARTICIPIAL, 0)
            clause.fronted, clause.verb = True, verb
            return


_NO_FACT = frozenset(("asked", "compared", "given", "seen", "taken"))
"""Behind these nothing is told that could be wrong by itself."""


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
        and verb_index(tree, tree.top) < start
    )


def _semicolon(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    tree.close_to(0)
    if tree.clause_ahead(k + 1):
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
        states = tree.clause_ahead(k + 1)
        last = not any(later.kind is DASH for later in tree.chunks[k + 1 :])
        comments = last and tree.chunks[min(k + 2, len(tree.chunks) - 1)].kind is THAT
        aside = tree.open(ASIDE, k + 1, cut=states or comments or (last and _gives_figure(tree, k + 1)))
        aside.verb = None if states else NO_VERB


_LONGEST_BRACKET = 60


def _bracket(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """What is in brackets ends with them: `(when it was created) …`."""
    limit = min(tree.around[-1][0] if tree.around else len(tree.chunks), k + _LONGEST_BRACKET)
    end = next((i for i in range(k + 1, limit) if tree.chunks[i].kind is CLOSE), 0)
    if end > k + 1:
        tree.enter_aside(k + 1, end)


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
    OPEN: _bracket,
}
