"""Frames: the words that say who speaks, set around or behind what is said."""

from __future__ import annotations

from dataclasses import dataclass

from redpencil.model import Attribution, Span
from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clauses import Clause, Parse, is_time
from redpencil.splitting.lexicon import ADVERB, COMMA, DASH, MARK, NAME, PREPOSITION, STOP
from redpencil.splitting.passages import QUOTED
from redpencil.splitting.tables import speech

_QUOTING = frozenset(speech.QUOTING.split())
_AFTER_FRAME = frozenset({ADVERB, PREPOSITION, STOP, MARK, COMMA})


@dataclass(frozen=True, slots=True)
class Frame:
    """An attribution set apart from what is said: its words, who it names, and how."""

    words: frozenset[int]
    speaker: Span
    attribution: Attribution


def span_of(tree: Parse, first: int, last: int) -> Span:
    """The text of the chunks `first` to `last`, both included."""
    return Span(tree.words[tree.chunks[first].first].start, tree.words[tree.chunks[last].last - 1].end)


def according_to(tree: Parse) -> Frame | None:
    """`according to X`, in front of its sentence or behind."""
    chunks = tree.chunks
    for k in range(len(chunks) - 2):
        if tree.words[chunks[k].first].low != "according" or tree.words[chunks[k + 1].first].low != "to":
            continue
        if chunks[k + 2].kind is not NOUN_PHRASE:
            return None
        last = with_of(tree, k + 2)
        end = last + 1
        fronted = _is_fronted(tree, k)
        while end < len(chunks) and (not fronted or chunks[end].kind is not COMMA):
            if (
                fronted
                and end > last
                and chunks[end].kind is NOUN_PHRASE
                and chunks[end - 1].kind is not PREPOSITION
            ):
                break
            if not fronted and chunks[end].kind in (COMMA, DASH):
                break
            end += 1
        if fronted and (_has_apposition(tree, end) or _has_participle(tree, end)):
            end = next(i for i in range(end + 1, len(chunks)) if chunks[i].kind is COMMA)
        return Frame(
            frozenset(range(chunks[k].first, chunks[end - 1].last)),
            span_of(tree, k + 2, last),
            Attribution.ACCORDING_TO,
        )
    return None


def _is_fronted(tree: Parse, k: int) -> bool:
    """True if the clause it belongs to is still to come."""
    return not any(chunk.kind is VERB_GROUP and chunk.form == "finite" for chunk in tree.chunks[:k][-6:]) or (
        k > 0 and tree.words[tree.chunks[k - 1].first].low == "that"
    )


def _has_apposition(tree: Parse, comma: int) -> bool:
    """True at `, Alireza Mehraban,`: a name or phrase and a second comma close behind."""
    chunks = tree.chunks
    if comma + 2 >= len(chunks) or chunks[comma + 1].kind is not NOUN_PHRASE:
        return False
    closing = next(
        (i for i in range(comma + 2, min(comma + 6, len(chunks))) if chunks[i].kind is COMMA), None
    )
    return (
        closing is not None
        and not any(chunks[i].kind is VERB_GROUP for i in range(comma, closing))
        and (all(tree.tags[i] is NAME for i in range(chunks[comma + 1].first, chunks[comma + 1].last)))
    )


def _has_participle(tree: Parse, comma: int) -> bool:
    """True at `, quoting the main news agency,`."""
    chunks = tree.chunks
    return (
        comma + 1 < len(chunks)
        and chunks[comma + 1].kind is VERB_GROUP
        and chunks[comma + 1].form == "ing"
        and any(chunk.kind is COMMA for chunk in chunks[comma + 2 :])
    )


def with_of(tree: Parse, k: int) -> int:
    """The last chunk of the noun phrase at `k`, its `of` and `for` phrases included."""
    chunks = tree.chunks
    while k + 2 < len(chunks) and chunks[k + 1].kind is PREPOSITION and chunks[k + 2].kind is NOUN_PHRASE:
        if tree.words[chunks[k + 1].first].low not in ("of", "for", "at", "to"):
            break
        k += 2
    return k


def trailing_frame(tree: Parse) -> Frame | None:
    """`…, X said on Thursday` behind an indirect statement."""
    chunks = tree.chunks
    for k in range(len(chunks) - 1, 1, -1):
        verb = chunks[k]
        if verb.kind is VERB_GROUP and verb.form == "finite":
            start = _frame_start(tree, k)
            return (
                None
                if start is None
                else Frame(
                    frozenset(range(chunks[start].first, len(tree.words))),
                    span_of(tree, start + 1, k - 1),
                    Attribution.INDIRECT,
                )
            )
    return None


def _frame_start(tree: Parse, k: int) -> int | None:
    """The comma before a frame whose verb stands at `k`, or None if it is none."""
    chunks = tree.chunks
    if tree.lemma_of(chunks[k]) not in _QUOTING:
        return None
    for i in range(k + 1, len(chunks)):
        kind = chunks[i].kind
        if kind is NOUN_PHRASE and (
            chunks[i - 1].kind is PREPOSITION
            or is_time(tree, chunks[i])
            or chunks[i - 1].kind is VERB_GROUP
            and tree.lemma_of(chunks[k]) == "tell"
        ):
            continue
        if kind not in _AFTER_FRAME:
            return None
    start = k - 1
    while start >= 0 and chunks[start].kind is not COMMA:
        if chunks[start].kind in (VERB_GROUP, QUOTED):
            return None
        start -= 1
    before = chunks[: max(start, 0)]
    if start < 2 or start + 1 >= k or any(chunk.kind is QUOTED for chunk in before):
        return None
    if not any(chunk.kind is VERB_GROUP and chunk.form == "finite" for chunk in before) or _is_open(
        tree, start
    ):
        return None
    return start


def _is_open(tree: Parse, comma: int) -> bool:
    """True if the comma closes a clause in front (`When asked, X said`) rather than a statement."""
    owner = tree.owner[comma - 1] if comma else 0
    return tree.clauses[owner].fronted


def speaker_of(tree: Parse, clause: Clause) -> Span | None:
    """Where the article names who is speaking in `clause`: the subject before the verb or behind it, or the
    name that signs a quotation.
    """
    chunk = clause.subject
    if chunk is None or tree.tags[chunk.first] is QUOTED or clause.verb is None:
        chunk = _subject_behind(tree, clause)
    if chunk is None or chunk not in tree.chunks:
        return None
    k = tree.chunks.index(chunk)
    if tree.words[chunk.first].low in ("who", "which", "that") and k:
        k -= 2 if tree.chunks[k - 1].kind is COMMA and k > 1 else 1
        return span_of(tree, k, k) if tree.chunks[k].kind is NOUN_PHRASE else None
    if _all_names(tree, k + 2) and tree.chunks[k + 1].kind is COMMA:
        return span_of(tree, k + 2, k + 2)
    return span_of(tree, k, with_of(tree, k))


def _all_names(tree: Parse, k: int) -> bool:
    if k >= len(tree.chunks) or tree.chunks[k].kind is not NOUN_PHRASE:
        return False
    chunk = tree.chunks[k]
    return chunk.last - chunk.first > 1 and all(tree.tags[i] is NAME for i in range(chunk.first, chunk.last))


def _subject_behind(tree: Parse, clause: Clause) -> Chunk | None:
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
