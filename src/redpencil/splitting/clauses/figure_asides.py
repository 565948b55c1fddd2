"""Phrases behind a comma that give a figure of their own: `, its highest level since November`."""

from __future__ import annotations

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP
from redpencil.splitting.clauses.clause_tree import (
    ClauseTree,
)
from redpencil.splitting.tables import clause_words
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    AND,
    COMMA,
    DASH,
    DATE,
    NAME,
    NUMBER,
    SEMICOLON,
)  # fmt: skip

_OPENERS = frozenset(clause_words.FIGURE_OPENERS.split())
_TELLING = frozenset(clause_words.TELLING_FIGURE.split())


def is_figure_aside(tree: ClauseTree, follows: int) -> bool:
    """True for `, its highest level since November` and `, down from 47% a year ago`.

    Such a phrase stands without a verb behind a complete clause and gives a figure of its own.
    """
    opener = tree.chunks[follows]
    tags = tree.tags[opener.first : opener.last]
    if opener.kind is NOUN_PHRASE:
        if tags[0] in (NAME, DATE) or all(tag in (DATE, NUMBER) for tag in tags) or _joins(tree, follows + 1):
            return False
    elif tree.words[opener.first].low not in _OPENERS:
        return False
    end = _phrase_end(tree, follows)
    inside = range(opener.first, tree.chunks[end - 1].last)
    if not end or len(inside) < 3:
        return False
    telling = any(tree.words[chunk.first].low in _TELLING for chunk in tree.chunks[follows:end])
    return telling or any(is_figure(tree, i) for i in inside)


def _joins(tree: ClauseTree, k: int) -> bool:
    """True at an `and` behind which no clause begins: it joins the items of a list."""
    if k >= len(tree.chunks) or tree.chunks[k].kind is not AND:
        return False
    return not (tree.clause_ahead(k + 1) or tree.finite_ahead(k + 1))


def _phrase_end(tree: ClauseTree, k: int) -> int:
    """Where the phrase from chunk `k` ends; 0 if a verb or an item of a list follows."""
    for i in range(k, len(tree.chunks)):
        chunk = tree.chunks[i]
        if chunk.kind is VERB_GROUP and chunk.form not in ("infinitive", "participle"):
            return 0
        if chunk.kind in (COMMA, DASH, SEMICOLON):
            return 0 if _joins(tree, i + 1) else i
        if chunk.kind is AND and tree.clause_ahead(i + 1):
            return i
    return len(tree.chunks)


def is_figure(tree: ClauseTree, i: int) -> bool:
    """True for a number or a superlative."""
    low = tree.words[i].low
    return (
        tree.tags[i] is NUMBER
        or (tree.tags[i] is ADJECTIVE and low.endswith("est"))
        or low in ("first", "last", "only", "most", "worst", "best")
    )
