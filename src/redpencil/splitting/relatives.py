"""Relative clauses: `who …`, `which …`, `that …` behind a noun, and whether they tell something new."""

from __future__ import annotations

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clause_tree import (
    ASIDE,
    NO_VERB,
    PHRASE,
    RELATIVE_CLAUSE,
    ClauseTree,
    words_ahead,
)
from redpencil.splitting.lexicon import (
    AND,
    BUT,
    COMMA,
    DASH,
    HAVE,
    OPEN,
    PAST,
    PREPOSITION,
)  # fmt: skip
from redpencil.splitting.lookahead import finite_ahead, skip
from redpencil.splitting.tables import clause_words

_RESTRICTED = frozenset(clause_words.RESTRICTED_HEADS.split())


def relative_clause(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `who`, `which`, `where`, `that` behind a noun."""
    before = tree.chunks[k - 1] if k else None
    first = k
    if before and before.kind in (AND, BUT) and _join_relative(tree):
        cut, parent = tree.top.cut, tree.top.parent
        if len(tree.stack) > 1:
            tree.stack.pop()
        clause = tree.open(RELATIVE_CLAUSE, k, cut=cut, link=tree.words[chunk.first].low, parent=parent)
        clause.subject = chunk if finite_ahead(tree.chunks, k + 1) else None
        return
    if before and before.kind is PREPOSITION:
        first = k - 1
        before = tree.chunks[k - 2] if k > 1 else None
    if (
        first == k - 1
        and before
        and before.kind is NOUN_PHRASE
        and k > 2
        and tree.chunks[k - 3].kind is COMMA
    ):
        first, before = k - 2, tree.chunks[k - 3]
    comma = before is not None and before.kind in (COMMA, DASH, OPEN)
    low = tree.words[chunk.first].low
    comments = tree.top.kind in (PHRASE, ASIDE) and not tree.around and before is tree.chunks[tree.top.first]
    cut = comma or (
        not comments
        and (k - tree.top.first >= 3 or tree.top.verb in (None, NO_VERB))
        and _tells_more(tree, k, before)
    )
    clause = tree.open(RELATIVE_CLAUSE, first, cut=cut, link=low)
    clause.comma = comma
    if first == k - 2:
        clause.subject = tree.chunks[first]
    if first == k and low in ("who", "which", "that"):
        follows = skip(tree.chunks, k + 1)
        if follows < len(tree.chunks) and tree.chunks[follows].kind is VERB_GROUP:
            clause.subject = chunk


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


def _is_past_object_clause(tree: ClauseTree, k: int) -> bool:
    """True for `(a hill) that his army seized in February`."""
    follows = skip(tree.chunks, k + 1)
    if follows >= len(tree.chunks):
        return False
    verb = tree.chunks[follows]
    return verb.kind is VERB_GROUP and verb.form == "finite" and _is_past(tree, verb)


def _tells_more(tree: ClauseTree, k: int, head: Chunk | None) -> bool:
    """True if a relative clause without a comma states a fact rather than saying which one is meant."""
    if head is None or head.kind is not NOUN_PHRASE or words_ahead(tree, k) < 4:
        return False
    if tree.words[head.first].low in _RESTRICTED or tree.words[head.head].low in _RESTRICTED:
        return False
    follows = skip(tree.chunks, k + 1)
    if follows >= len(tree.chunks):
        return False
    verb = tree.chunks[follows]
    if verb.kind is NOUN_PHRASE:
        return _is_past_object_clause(tree, follows)
    if verb.kind is not VERB_GROUP or verb.form != "finite":
        return False
    if tree.words[tree.chunks[k].first].low == "that" and not _is_past(tree, verb):
        return False
    if tree.words[head.first].low in ("the", "only") and tree.top.verb is None:
        return tree.words[k and tree.chunks[k].first].low == "which"
    return True
