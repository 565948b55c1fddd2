"""Clauses inside clauses: `after …`, `who …`, `that …`, `how …`."""

from __future__ import annotations

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, Chunk
from redpencil.splitting.clauses.clause_tree import (
    ADVERBIAL,
    COMPLEMENT,
    COORDINATE,
    PARTICIPIAL,
    PHRASE,
    RELATIVE_CLAUSE,
    TAKES_CLAUSE,
    TELLS_HEARER,
    TIMES,
    ClauseTree,
    is_time,
    words_ahead,
)
from redpencil.splitting.clauses.relatives import relative_clause
from redpencil.splitting.tables import clause_words
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    BUT,
    COMMA,
    NUMBER,
    OPEN,
    PREPOSITION,
    QUOTED,
    THAT,
)  # fmt: skip

_CUTTING = frozenset(clause_words.CUTTING.split())

_CUTTING_WHEN_LONG = frozenset(clause_words.CUTTING_WHEN_LONG.split())

_LEADS = frozenset(clause_words.LEADS.split())

_GROUNDS = frozenset(
    ("point", "grounds", "ground", "extent", "condition", "basis", "understanding", "pretext", "premise")
)


def adverbial_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `after`, `while`, `because` … at chunk `k`."""
    low = tree.words[chunk.first].low
    fronted = tree.top.verb is None and tree.top.subject is None
    verb = tree.following(k + 1)
    if low in ("after", "before") and verb.form == "ing":
        clause = tree.open(ADVERBIAL, k, link=low)
        clause.fronted, clause.verb = fronted, verb
        return
    if verb.kind is not QUOTED and not tree.clause_ahead(k + 1):
        return
    first = k
    if not fronted:
        saying = tree.saying(k)
        if saying:
            tree.close_to(saying[0])
        while first and _is_lead(tree, tree.chunks[first - 1]):
            first -= 1
        if tree.before(first).kind is PREPOSITION:
            first = k
    clause = tree.open(ADVERBIAL, first, cut=_is_cut(tree, k, first, fronted=fronted), link=low)
    clause.fronted = fronted


def _is_cut(tree: ClauseTree, k: int, first: int, *, fronted: bool) -> bool:
    """True if the clause that the subordinator at `k` opens, with its lead from `first` on, is a claim."""
    low = tree.words[tree.chunks[k].first].low
    if low in ("when", "as", "because") and not fronted and 0 < first - tree.top.first <= 2:
        return tree.top.kind is COORDINATE and words_ahead(tree, k) >= 8
    if low not in _CUTTING_WHEN_LONG or fronted or tree.before(first).kind in (COMMA, OPEN):
        return low in _CUTTING
    length = tree.chunks[-1].first - tree.chunks[k].last if low == "while" else words_ahead(tree, k)
    return length >= 8


def _is_lead(tree: ClauseTree, chunk: Chunk) -> bool:
    lows = [tree.words[i].low for i in range(chunk.first, chunk.last)]
    if chunk.kind is ADVERB:
        return lows[0] in _LEADS
    return chunk.kind is NOUN_PHRASE and lows[-1] in TIMES and all(low in _LEADS for low in lows)


def as_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `as`: it opens a clause only if subject and verb follow."""
    if tree.following(k + 1).kind is NOUN_PHRASE and tree.clause_ahead(k + 1):
        if k and tree.words[tree.chunks[k - 1].last - 1].low in ("well", "such", "much", "many", "far"):
            return
        adverbial_clause(tree, k, chunk)


_SO = frozenset(("so", "hence", "thus", "therefore"))
_DEGREES = frozenset(("many", "much", "few", "little"))


def so_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """`so` between two clauses, but not in `so many people came`."""
    if tree.words[chunk.first].low not in _SO or tree.top.verb is None:
        return
    after = tree.following(k + 1)
    degree = tree.tags[after.first] in (ADJECTIVE, NUMBER) or tree.words[after.first].low in _DEGREES
    if not degree and after.kind in (THAT, NOUN_PHRASE) and tree.clause_ahead(k + 1):
        tree.close_all(frozenset({RELATIVE_CLAUSE, ADVERBIAL, PARTICIPIAL, PHRASE}))
        tree.open(ADVERBIAL, k, link="so", cut=after.kind is not THAT or words_ahead(tree, k) >= 8)


def question_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """`how the papers came`, `what it is`: a clause that stays with the verb it belongs to."""
    asks = tree.finite_ahead(k + 1)
    if tree.top.verb is not None and (asks or tree.clause_ahead(k + 1)):
        tree.open(COMPLEMENT, k, cut=False, link="question").subject = chunk if asks else None


def that_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `that`: what is said, what noun is meant, or on what grounds."""
    before = tree.before(k)
    governed = tree.before(k - 1).kind is PREPOSITION if k else False
    if governed and tree.words[before.head].low in _GROUNDS:
        if tree.clause_ahead(k + 1):
            tree.open(ADVERBIAL, k - 2, link="that")
        return
    if before.kind in (AND, BUT):
        joined = _joined_complement(tree)
        if joined is not None:
            tree.close_to(joined)
            tree.stack.pop()
            tree.open(COMPLEMENT, k, link="that")
            return
    if before.kind is NOUN_PHRASE and tree.finite_ahead(k + 1):
        if not is_time(tree, before):
            relative_clause(tree, k, chunk)
        return
    behind_object = before.kind is NOUN_PHRASE and not governed and not is_time(tree, before)
    for position in range(len(tree.stack) - 1, -1, -1):
        clause = tree.clauses[tree.stack[position]]
        lemma = tree.lemma(clause)
        if lemma in TAKES_CLAUSE and (lemma in TELLS_HEARER or not behind_object):
            tree.close_to(position)
            tree.open(COMPLEMENT, k, link="that")
            return
        if clause.verb is not None:
            break
    if tree.clause_ahead(k + 1):
        tree.open(COMPLEMENT, k, cut=False, link="that")


def _joined_complement(tree: ClauseTree) -> int | None:
    """Position in the stack of what `and that` goes on with: another `that`, or else a bare `said he was`."""
    complements = [
        (tree.clauses[i].link == "that", position)
        for position, i in enumerate(tree.stack)
        if tree.clauses[i].kind is COMPLEMENT
    ]
    return max(complements)[1] if complements else None
