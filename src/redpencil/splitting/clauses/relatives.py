"""Relative clauses: `who …`, `which …`, `that …` behind a noun, and whether they tell something new."""

from __future__ import annotations

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, Chunk
from redpencil.splitting.clauses.clause_tree import (
    ASIDE,
    NO_VERB,
    PHRASE,
    RELATIVE_CLAUSE,
    ClauseTree,
    words_ahead,
)
from redpencil.splitting.clauses.lookahead import skip
from redpencil.splitting.tables import clause_words
from redpencil.splitting.tags.lexicon import (
    AND,
    COMMA,
    DASH,
    HAVE,
    OPEN,
    PAST,
    PREPOSITION,
)  # fmt: skip

_RESTRICTED = frozenset(clause_words.RESTRICTED_HEADS.split())


def relative_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `who`, `which`, `where`, `that` behind a noun."""
    low = tree.words[chunk.first].low
    first, before = k, tree.before(k)
    if before.kind is AND and _join_relative(tree):
        cut, parent = tree.top.cut, tree.top.parent
        if len(tree.stack) > 1:
            tree.stack.pop()
        tree.open(RELATIVE_CLAUSE, k, cut=cut, link=low, parent=parent).subject = chunk
        return
    if before.kind is PREPOSITION:
        first, before = k - 1, tree.before(k - 1)
        if before.kind is NOUN_PHRASE and tree.before(k - 2).kind is COMMA:
            first, before = k - 2, tree.before(k - 2)
    comma = before.kind in (COMMA, DASH, OPEN)
    comments = tree.top.kind in (PHRASE, ASIDE) and not tree.around and before is tree.chunks[tree.top.first]
    opened = k - tree.top.first >= 3 or tree.top.verb in (None, NO_VERB)
    cut = comma or (opened and not comments and _tells_more(tree, k, before))
    clause = tree.open(RELATIVE_CLAUSE, first, cut=cut, link=low)
    clause.comma, clause.subject = comma, chunk


def _join_relative(tree: ClauseTree) -> bool:
    """Close all inside the innermost relative clause, for `and who` to go on; False without one."""
    for position in range(len(tree.stack) - 1, -1, -1):
        clause = tree.clauses[tree.stack[position]]
        if clause.kind is RELATIVE_CLAUSE and clause.verb is not None:
            tree.close_to(position)
            return True
    return False


def _is_past(tree: ClauseTree, verb: Chunk) -> bool:
    return tree.tags[verb.first] in (PAST, HAVE) or tree.words[verb.first].low in ("was", "were")


def _tells_more(tree: ClauseTree, k: int, head: Chunk) -> bool:
    """True if a relative clause without a comma states a fact rather than saying which one is meant."""
    if head.kind is not NOUN_PHRASE or words_ahead(tree, k) < 4:
        return False
    if tree.words[head.first].low in _RESTRICTED or tree.words[head.head].low in _RESTRICTED:
        return False
    low = tree.words[tree.chunks[k].first].low
    follows = skip(tree.chunks, k + 1)
    verb = tree.following(follows)
    if verb.kind is NOUN_PHRASE:
        verb = tree.following(follows + 1)
        return verb.form == "finite" and _is_past(tree, verb)
    if verb.form != "finite" or (low == "that" and not _is_past(tree, verb)):
        return False
    subject = tree.words[head.first].low == "the" and tree.top.verb is None
    return low == "which" or not subject
