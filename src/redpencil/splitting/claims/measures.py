"""Measures that are claims of their own: `1,000-kilometer (620-mile) front line`, `three years of war`."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.anatomy import Kind
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Phrases
from redpencil.splitting.speech.people import is_role
from redpencil.splitting.tables import closed_class, measures
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    CLOSE,
    COMMA,
    DASH,
    DATE,
    DETERMINER,
    NAME,
    NOUN,
    NUMBER,
    OPEN,
    QUOTE,
    STOP,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import FINITE

_TIMES = frozenset(closed_class.TIME_NOUNS.split())
_NUMBERS = frozenset(closed_class.NUMBER_WORDS.split())
_UNITS = frozenset(measures.UNITS.split())
_APPROXIMATE = frozenset(measures.APPROXIMATE.split())
_DATED = frozenset(measures.DATED_VERBS.split())


def measure_claims(phrases: Phrases) -> Iterator[tuple[range, Kind]]:
    """Word ranges of measures, and of noun phrases with their own date, with the kind of each."""
    i, end = 0, len(phrases.words)
    while i < end:
        figure = phrases.tags[i] is NUMBER or "-" in phrases.words[i].low
        last = figure and (_hyphened(phrases, i) or _converted(phrases, i) or _duration(phrases, i))
        if last:
            yield range(_with_approximation(phrases, i), last), Kind.QUANTITY
            i = last
        else:
            i += 1
    for k in range(len(phrases.chunks) - 1):
        last = _dated(phrases, k)
        if last:
            yield range(phrases.chunks[k].first, last), Kind.DATE_TIME


def _dated(phrases: Phrases, k: int) -> int | None:
    """`a poll published Thursday`, `a posting made just over 24 hours ago`: where the phrase ends."""
    chunk, verb = phrases.chunks[k], phrases.chunks[k + 1]
    if (
        chunk.kind is not NOUN_PHRASE
        or chunk.form
        or verb.kind is not VERB_GROUP
        or verb.form != "participle"
    ):
        return None
    if phrases.words[verb.head].low not in _DATED or phrases.tags[chunk.first] is not DETERMINER:
        return None
    for i in range(verb.last, min(verb.last + 9, len(phrases.words))):
        if phrases.tags[i] in (COMMA, STOP, DASH) or phrases.tags[i] in FINITE:
            return None
        if phrases.words[i].low == "ago" or (
            phrases.tags[i] is DATE and phrases.tags[min(i + 1, len(phrases.tags) - 1)] is not NUMBER
        ):
            return i + 1
    return None


def _with_approximation(phrases: Phrases, i: int) -> int:
    while i and phrases.tags[i - 1] is ADJECTIVE and phrases.words[i - 1].low in _APPROXIMATE:
        i -= 1
    return i


def _hyphened(phrases: Phrases, i: int) -> int | None:
    low = phrases.words[i].low
    if "-" not in low:
        return None
    parts = low.split("-")
    figure = parts[0][:1].isdigit() or (parts[0] in _NUMBERS and parts[-1] == "old")
    if not figure or parts[-1] not in _UNITS:
        return None
    j = i + 1
    if j < len(phrases.words) and phrases.tags[j] is OPEN:
        while j < len(phrases.words) and phrases.tags[j] is not CLOSE:
            j += 1
        j += 1
    start = j
    while j < len(phrases.words) and phrases.tags[j] in (NOUN, ADJECTIVE, NAME, QUOTE):
        j += 1
    return j if j > start and not is_role(phrases.words[j - 1].low) else None


def _converted(phrases: Phrases, i: int) -> int | None:
    """`500 miles (800 km)`."""
    if phrases.tags[i] is not NUMBER or i + 5 > len(phrases.words):
        return None
    if phrases.tags[i + 1] is NOUN and phrases.tags[i + 2] is OPEN and phrases.words[i + 3].text[0].isdigit():
        closing = next(
            (j for j in range(i + 4, min(i + 8, len(phrases.words))) if phrases.tags[j] is CLOSE), None
        )
        return closing + 1 if closing else None
    return None


def _duration(phrases: Phrases, i: int) -> int | None:
    """`more than three years of war`."""
    words = phrases.words
    if (
        phrases.tags[i] is not NUMBER
        or i + 3 >= len(words)
        or words[i + 1].low not in _TIMES
        or words[i + 2].low != "of"
    ):
        return None
    j = i + 3
    while j < len(words) and phrases.tags[j] in (NOUN, ADJECTIVE, NAME):
        j += 1
    return j if j > i + 3 else None
