"""Frames: the words that say who speaks, when they are set around, behind or into what is said.

`According to X, …`, `…, X said on Thursday`, `The dead, police said, …`. They are found first and taken out,
so that what is said can be read as if they were not there.
"""

from __future__ import annotations

from redpencil.anatomy import Attribution, Span
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Phrases
from redpencil.splitting.clauses.sentence_chunks import Frame, SentenceChunks
from redpencil.splitting.speech.people import name_in_apposition
from redpencil.splitting.tables import speech
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    AS,
    BUT,
    COMMA,
    DASH,
    MARK,
    NAME,
    PREPOSITION,
    QUOTED,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THAT,
    lexicon,
)  # fmt: skip

_FRAMING = frozenset((speech.QUOTING + speech.FRAMING).split())
_AFTER_VERB = frozenset({ADVERB, PREPOSITION, MARK})
_BEHIND = frozenset({VERB_GROUP, PREPOSITION, SUBORDINATOR, AND, BUT, AS})
"""What may go on behind the comma that ends a frame."""


def find_frame(phrases: Phrases) -> Frame | None:
    """The frame of a sentence, if it has one of its own."""
    sentence = SentenceChunks(phrases)
    return _according_to(sentence) or _said_frame(sentence)


def _according_to(s: SentenceChunks) -> Frame | None:
    """`according to X`, in front of its clause or behind."""
    for k in range(len(s.chunks) - 2):
        if s.low(k) != "according" or s.low(k + 1) != "to":
            continue
        source = k + 3 if s.kind(k + 2) is VERB_GROUP else k + 2
        if s.kind(source) is NOUN_PHRASE:
            last = s.with_origin(s.with_of(source))
            speaker = s.span(k + 2, last)
            end = _fronted_end(s, last) if _is_fronted(s, k) else _end_at_comma(s, last + 1)
            if (
                s.kind(end) is COMMA
                and s.kind(end + 1) is NOUN_PHRASE
                and s.kind(end + 2) in (COMMA, STOP)
                and s.all_names(end + 1)
            ):
                speaker = s.span(end + 1, end + 1)
                end += 2
            elif (
                _is_fronted(s, k)
                and s.kind(end) is COMMA
                and s.kind(end + 1) is VERB_GROUP
                and s.chunks[end + 1].form in ("ing", "participle")
            ):
                end = _end_at_comma(s, end + 1)
            return s.frame(k, end, speaker, Attribution.ACCORDING_TO)
    return None


def _is_fronted(s: SentenceChunks, k: int) -> bool:
    """True if the clause it belongs to is still to come."""
    return s.low(k - 1) == "that" or not any(s.is_finite(i) for i in range(max(0, k - 8), k))


def _fronted_end(s: SentenceChunks, last: int) -> int:
    """Where a fronted frame ends: at its comma, or, without one, where the next noun phrase begins."""
    for end in range(last + 1, len(s.chunks)):
        if s.kind(end) is COMMA:
            return end
        if s.kind(last + 1) in (THAT, RELATIVE):
            continue
        if (
            s.kind(end) is NOUN_PHRASE
            and s.kind(end - 1) is not PREPOSITION
            and s.kind(end - 1) is not VERB_GROUP
            and not s.is_time(end)
        ):
            return end
    return len(s.chunks)


def _end_at_comma(s: SentenceChunks, k: int) -> int:
    while k < len(s.chunks) and s.kind(k) not in (COMMA, DASH, STOP):
        k += 1
    return k


def _said_frame(s: SentenceChunks) -> Frame | None:
    """`…, X said on Thursday`, `…, said X`, or `…, X said, …` in the middle of what is said."""
    for k in range(len(s.chunks) - 1, 1, -1):
        if not s.is_finite(k):
            continue
        if _lemma(s, k) == "quote":
            return _quoted_as_saying(s, k)
        if _lemma(s, k) not in _FRAMING:
            continue
        inner = _apposition_start(s, k)
        if s.kind(k - 1) is COMMA and inner is None:
            return _inverted(s, k)
        start = _frame_start(s, k, k if inner is None else inner)
        end = _frame_end(s, k) if start else None
        if start and end:
            return s.frame(start, end, _speaker(s, start + 1, k - 1), Attribution.INDIRECT)
    return None


def _quoted_as_saying(s: SentenceChunks, k: int) -> Frame | None:
    """`…, the agency quoted officials as saying`: the officials speak."""
    last = s.with_of(k + 1)
    start = _frame_start(s, k, k)
    if start and s.low(last + 1) == "as" and s.kind(last + 2) is VERB_GROUP and s.kind(last + 3) is STOP:
        return s.frame(start, last + 3, s.span(k + 1, last), Attribution.INDIRECT)
    return None


def _inverted(s: SentenceChunks, k: int) -> Frame | None:
    """`…, said Prof. X of Y`: the verb stands before who speaks."""
    if s.kind(k + 1) is not NOUN_PHRASE or any(s.kind(i) is QUOTED for i in range(k)):
        return None
    named, last = s.with_of(k + 1), s.with_phrases(k + 1)
    if s.kind(last + 1) not in (COMMA, STOP) or not any(s.is_finite(i) for i in range(k - 1)):
        return None
    name = name_in_apposition(s.words, s.tags, s.chunks, k + 1)
    if s.is_finite(last + 2) or not (
        name or any(s.tags[i] is NAME for i in range(s.chunks[k + 1].first, s.chunks[named].last))
    ):
        return None
    speaker = Span(s.words[name.first].start, s.words[name.last - 1].end) if name else s.span(k + 1, named)
    return s.frame(k - 1, s.with_apposition(last) + 1, speaker, Attribution.INDIRECT)


def _lemma(s: SentenceChunks, k: int) -> str:
    low = s.words[s.chunks[k].head].low
    return lexicon().lemmas.get(low, low)


def _speaker(s: SentenceChunks, first: int, last: int) -> Span:
    """Who is named between the comma and the verb, up to what is said about them."""
    if first + 2 <= last and s.kind(first + 1) is COMMA and s.all_names(first + 2):
        return s.span(first + 2, first + 2)
    return s.span(first, min(s.with_of(first), last))


def _apposition_start(s: SentenceChunks, k: int) -> int | None:
    """The first of the two commas in `the minister, Stavros Kallidis, told …`, the verb at `k`."""
    first = k - 2
    while s.kind(first) in (NOUN_PHRASE, PREPOSITION) and first > 0:
        first -= 1
    if s.kind(k - 1) is not COMMA or s.kind(first) is not COMMA or first > k - 3:
        return None
    named = s.all_names(k - 2) != s.ends_in_name(first - 1)
    return first if named else None


def _frame_start(s: SentenceChunks, k: int, inner: int) -> int | None:
    """The comma before a frame whose verb stands at `k`, if what precedes it is a statement.

    `inner` is where to look from: the verb, or the comma of an apposition before it.
    """
    start = inner - 1
    while start > 0 and s.kind(start) not in (COMMA, DASH):
        joins = s.kind(start) is AND and s.kind(start - 1) is s.kind(start + 1) is NOUN_PHRASE
        if s.is_finite(start) or (s.kind(start) in (QUOTED, AND, SUBORDINATOR, THAT, RELATIVE) and not joins):
            return None
        start -= 1
    if start < 1 or start + 1 == k or s.kind(start + 1) is not NOUN_PHRASE:
        return None
    states = any(s.is_finite(i) for i in range(start)) or s.is_interrupted(k)
    return start if states else None


def _frame_end(s: SentenceChunks, k: int) -> int | None:
    """Where the frame ends, or None if the verb goes on to something that is said."""
    i = k + 1
    while i < len(s.chunks) and s.kind(i) not in (COMMA, STOP):
        doing = s.kind(i - 1) is PREPOSITION and s.kind(i) is VERB_GROUP and s.chunks[i].form == "ing"
        plain = s.kind(i) in _AFTER_VERB or doing
        governed = s.kind(i) is NOUN_PHRASE and (
            s.kind(i - 1) is PREPOSITION
            or (i > k + 1 and s.kind(i - 1) is VERB_GROUP)
            or s.is_time(i)
            or _lemma(s, k) == "tell"
        )
        if not plain and not governed:
            return None
        i += 1
    if s.kind(i) is COMMA and s.is_finite(i + 1):
        return i + 1
    if s.kind(i) is COMMA and s.low(i + 1) in ("citing", "quoting"):
        return _end_at_comma(s, i + 1)
    time_clause = s.is_time(i + 1) and s.kind(i + 2) is SUBORDINATOR
    return i if s.kind(i) is not COMMA or s.kind(i + 1) in _BEHIND or time_clause or i == k + 1 else None
