"""Clauses inside clauses: `after …`, `who …`, `that …`, `how …`."""

from __future__ import annotations

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clause_tree import (
    ADVERBIAL,
    COMPLEMENT,
    COORDINATE,
    PARTICIPIAL,
    PHRASE,
    RELATIVE_CLAUSE,
    TAKES_CLAUSE,
    TIMES,
    Clause,
    ClauseTree,
    is_time,
    words_ahead,
)
from redpencil.splitting.lexicon import (
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
from redpencil.splitting.lookahead import clause_ahead, finite_ahead, skip
from redpencil.splitting.relatives import relative_clause
from redpencil.splitting.tables import clause_words

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
    if low in ("after", "before") and words_ahead(tree, k) >= 3 and (fronted or tree.top.verb is not None):
        verb = tree.chunks[min(skip(tree.chunks, k + 1), len(tree.chunks) - 1)]
        if verb.kind is VERB_GROUP and verb.form == "ing":
            clause = tree.open(ADVERBIAL, k, link=low)
            clause.fronted, clause.verb = fronted, verb
            return
    quoted = k + 1 < len(tree.chunks) and tree.chunks[k + 1].kind is QUOTED
    if not quoted and not clause_ahead(tree.chunks, tree.words, k + 1):
        return
    if low in _CONTRASTING and not fronted:
        _leave_what_was_said(tree, k)
    first = k
    while first and _is_lead(tree, tree.chunks[first - 1]) and not fronted:
        first -= 1
    if first < k and tree.chunks[first - 1].kind is PREPOSITION:
        first = k
    if low not in _CUTTING:
        cut = False
    elif low in _CUTTING_WHEN_LONG:
        comma = first > 0 and tree.chunks[first - 1].kind in (COMMA, OPEN)
        length = tree.chunks[-1].first - chunk.last if low == "while" else words_ahead(tree, k)
        cut = fronted or comma or length >= 8
    else:
        cut = True
    if low in ("when", "as", "because") and not fronted and 0 < first - tree.top.first <= 2:
        cut = tree.top.kind is COORDINATE and words_ahead(tree, k) >= 8
    clause = tree.open(ADVERBIAL, first, cut=cut, link=low)
    clause.fronted = fronted


_CONTRASTING = frozenset(("while", "whereas", "although", "though"))


def _leave_what_was_said(tree: ClauseTree, k: int) -> None:
    """Close what one said where another is heard: `X said it rose, while Y said it fell`."""
    verb = next((c for c in tree.chunks[k:] if c.kind is VERB_GROUP and c.form == "finite"), None)
    saying = [i for i, n in enumerate(tree.stack) if tree.lemma(tree.clauses[n]) in TAKES_CLAUSE]
    if verb is not None and tree.lemma_of(verb) in TAKES_CLAUSE and saying:
        tree.close_to(saying[0])


def _is_lead(tree: ClauseTree, chunk: Chunk) -> bool:
    lows = [tree.words[i].low for i in range(chunk.first, chunk.last)]
    if chunk.kind is ADVERB:
        return lows[0] in _LEADS
    return chunk.kind is NOUN_PHRASE and lows[-1] in TIMES and all(low in _LEADS for low in lows)


def as_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `as`: it opens a clause only if subject and verb follow."""
    if (
        k + 1 < len(tree.chunks)
        and tree.chunks[k + 1].kind is NOUN_PHRASE
        and clause_ahead(tree.chunks, tree.words, k + 1)
    ):
        if k and tree.words[tree.chunks[k - 1].last - 1].low in ("well", "such", "much", "many", "far"):
            return
        adverbial_clause(tree, k, chunk)


def so_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """`so` between two clauses."""
    if (
        tree.words[chunk.first].low not in ("so", "hence", "thus", "therefore")
        or tree.top.verb is None
        or k + 1 >= len(tree.chunks)
    ):
        return
    after = tree.chunks[k + 1]
    if (
        after.kind is THAT
        or (
            after.kind is NOUN_PHRASE
            and tree.tags[after.first] not in (ADJECTIVE, NUMBER)
            and tree.words[after.first].low not in ("many", "much", "few", "little")
        )
    ) and clause_ahead(tree.chunks, tree.words, k + 1):
        while len(tree.stack) > 1 and tree.top.kind in (RELATIVE_CLAUSE, ADVERBIAL, PARTICIPIAL, PHRASE):
            tree.stack.pop()
        tree.open(ADVERBIAL, k, link="so", cut=after.kind is not THAT or words_ahead(tree, k) >= 8)


def question_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """`how the papers came`, `what it is`: a clause that stays with the verb it belongs to."""
    if (
        k
        and tree.top.verb is not None
        and (finite_ahead(tree.chunks, k + 1) or clause_ahead(tree.chunks, tree.words, k + 1))
    ):
        clause = tree.open(COMPLEMENT, k, cut=False, link="question")
        clause.subject = chunk if finite_ahead(tree.chunks, k + 1) else None


def that_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `that`: what is said, what noun is meant, or on what grounds."""
    before = tree.chunks[k - 1].kind if k else ""
    follows = skip(tree.chunks, k + 1)
    if (
        before is NOUN_PHRASE
        and k > 1
        and tree.chunks[k - 2].kind is PREPOSITION
        and tree.words[tree.chunks[k - 1].head].low in _GROUNDS
    ):
        if clause_ahead(tree.chunks, tree.words, k + 1):
            tree.open(ADVERBIAL, k - 2, link="that")
        return
    if before in (AND, BUT):
        joined = _joined_complement(tree)
        if joined is not None:
            tree.close_to(joined)
            tree.stack.pop()
            tree.open(COMPLEMENT, k, link="that")
            return
    finite_next = (
        follows < len(tree.chunks)
        and tree.chunks[follows].kind is VERB_GROUP
        and tree.chunks[follows].form == "finite"
    )
    if before is NOUN_PHRASE and finite_next:
        if not is_time(tree, tree.chunks[k - 1]):
            relative_clause(tree, k, chunk)
        return
    for position in range(len(tree.stack) - 1, -1, -1):
        clause = tree.clauses[tree.stack[position]]
        if tree.lemma(clause) in TAKES_CLAUSE and not _object_before_that(tree, clause, k):
            tree.close_to(position)
            tree.open(COMPLEMENT, k, link="that")
            return
        if clause.verb is not None:
            break
    if clause_ahead(tree.chunks, tree.words, k + 1):
        tree.open(COMPLEMENT, k, cut=False, link="that")


def _joined_complement(tree: ClauseTree) -> int | None:
    """Position in the stack of what `and that` goes on with: another `that`, or else a bare `said he was`."""
    links = [
        (position, tree.clauses[i].link)
        for position, i in enumerate(tree.stack)
        if tree.clauses[i].kind is COMPLEMENT and tree.clauses[i].link != "question"
    ]
    with_that = [position for position, link in links if link == "that"]
    return with_that[-1] if with_that else links[-1][0] if links else None


def _object_before_that(tree: ClauseTree, clause: Clause, k: int) -> bool:
    """True if `that` belongs to the noun before it: `respond to a call that`."""
    before = tree.chunks[k - 1]
    if before.kind is not NOUN_PHRASE or tree.lemma(clause) in (
        "tell",
        "inform",
        "remind",
        "assure",
        "warn",
        "reassure",
        "show",
    ):
        return False
    if is_time(tree, before) or (k > 1 and tree.chunks[k - 2].kind is PREPOSITION):
        return not is_time(tree, before) and tree.words[tree.chunks[k - 2].first].low in (
            "of",
            "between",
            "for",
            "with",
        )
    return True
