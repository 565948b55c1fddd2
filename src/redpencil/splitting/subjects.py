"""Who speaks in a clause: its subject, before the verb or behind it, or the name that signs a quotation."""

from __future__ import annotations

from redpencil.model import Span
from redpencil.splitting.chunks import NOUN_PHRASE, Chunk
from redpencil.splitting.clause_tree import PARTICIPIAL, PHRASE, Clause, ClauseTree
from redpencil.splitting.frames import name_in_apposition
from redpencil.splitting.lexicon import COMMA, DASH, MARK, NAME, PREPOSITION, QUOTED, STOP


def speaker_of(tree: ClauseTree, clause: Clause) -> Span | None:
    """Where the article names who is speaking in `clause`, or None."""
    if clause.kind in (PARTICIPIAL, PHRASE) and clause.subject is None and clause.parent >= 0:
        return speaker_of(tree, tree.clauses[clause.parent])
    chunk = clause.subject
    if chunk is None or tree.tags[chunk.first] is QUOTED or clause.verb is None:
        chunk = _subject_behind(tree, clause)
    if chunk is None or chunk not in tree.chunks:
        return None
    k = tree.chunks.index(chunk)
    if tree.words[chunk.first].low in ("who", "which", "that") and k:
        k -= 2 if tree.chunks[k - 1].kind is COMMA and k > 1 else 1
        return _span(tree, k, k) if tree.chunks[k].kind is NOUN_PHRASE else None
    name = name_in_apposition(tree.words, tree.tags, tree.chunks, k)
    return (
        Span(tree.words[name.first].start, tree.words[name.last - 1].end)
        if name
        else _span(tree, k, _with_of(tree, k))
    )


def _span(tree: ClauseTree, first: int, last: int) -> Span:
    return Span(tree.words[tree.chunks[first].first].start, tree.words[tree.chunks[last].last - 1].end)


def _with_of(tree: ClauseTree, k: int) -> int:
    chunks = tree.chunks
    while k + 2 < len(chunks) and chunks[k + 1].kind is PREPOSITION and chunks[k + 2].kind is NOUN_PHRASE:
        if tree.words[chunks[k + 1].first].low not in ("of", "for", "at"):
            break
        k += 2
    return k


def _subject_behind(tree: ClauseTree, clause: Clause) -> Chunk | None:
    """The noun phrase behind the verb, as in `said Ambassador Mohib`, or behind the quotation alone."""
    chunks = tree.chunks
    if clause.verb is not None and clause.verb in chunks:
        k = chunks.index(clause.verb) + 1
        return chunks[k] if k < len(chunks) and chunks[k].kind is NOUN_PHRASE else clause.subject
    own = [chunks[k] for k in clause.chunks if chunks[k].kind not in (DASH, MARK, STOP)]
    if (
        len(own) == 2
        and own[0].kind is QUOTED
        and own[1].kind is NOUN_PHRASE
        and tree.tags[own[1].head] is NAME
    ):
        return own[1]
    return None
