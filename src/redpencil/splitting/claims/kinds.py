"""What sort of fact a claim states, from its words and the highlights in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from redpencil.anatomy import Highlight, Kind
from redpencil.splitting.tables import kind_words

_FROM_HIGHLIGHTS = {
    "quantity": Kind.QUANTITY,
    "percent": Kind.QUANTITY,
    "money": Kind.QUANTITY,
    "age": Kind.QUANTITY,
    "duration": Kind.QUANTITY,
    "superlative": Kind.COMPARISON,
    "comparative": Kind.COMPARISON,
    "ordinal": Kind.COMPARISON,
    "date": Kind.DATE_TIME,
    "time": Kind.DATE_TIME,
    "cause": Kind.CAUSAL,
    "negation": Kind.NEGATION,
}
_ORDER = {kind: place for place, kind in enumerate(Kind)}
_SPEECH_ACTS = frozenset({Kind.QUOTE, Kind.PARAPHRASE})
_NO_EVENT = _SPEECH_ACTS | {Kind.IDENTITY, Kind.CAPTION, Kind.LAW_RULE}


def kinds_of(words: str, highlights: Iterable[Highlight], given: Iterable[Kind]) -> tuple[Kind, ...]:
    """All kinds that fit, in the order of `Kind`; a claim of no other sort is an event.

    `given` are the kinds known from how the claim was found; an identity is nothing but that.
    """
    found = set(given)
    if Kind.IDENTITY not in found:
        found |= {_FROM_HIGHLIGHTS[h.kind] for h in highlights if h.kind in _FROM_HIGHLIGHTS}
        pattern, told = _told_by()
        found |= {told[phrase] for phrase in pattern.findall(words)}
        if _names_a_place().search(words):
            found.add(Kind.PLACE)
        if _gives_a_cause().match(words):
            found.add(Kind.CAUSAL)
        if _says_what_it_is().search(words) and not found & _SPEECH_ACTS:
            found.add(Kind.IDENTITY)
        if not found & _NO_EVENT:
            found.add(Kind.EVENT)
    return tuple(sorted(found, key=_ORDER.__getitem__))


_TOLD_BY_WORDS = {
    Kind.LAW_RULE: kind_words.LAW,
    Kind.POLL: kind_words.POLL,
    Kind.PLACE: kind_words.PLACE,
    Kind.ANNOUNCEMENT: kind_words.ANNOUNCED,
}


@cache
def _told_by() -> tuple[re.Pattern[str], dict[str, Kind]]:
    """One pattern for all telling words and phrases, and what each tells."""
    told = {phrase: kind for kind, entries in _TOLD_BY_WORDS.items() for phrase in _phrases(entries)}
    return re.compile(rf"\b(?:{_any_of(told)})\b"), told


@cache
def _gives_a_cause() -> re.Pattern[str]:
    return re.compile(rf"(?:{_any_of(_phrases(kind_words.CAUSAL_OPENERS))})\b")


@cache
def _names_a_place() -> re.Pattern[str]:
    return re.compile(r"\b(?:in|at|near|outside|from) (?:the )?[A-Z]\w+")


@cache
def _says_what_it_is() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|became|become|named|known as|called) (?:the|an?|one of)\b")


def _phrases(entries: str) -> list[str]:
    return [" ".join(entry.split()) for entry in entries.split(",")]


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
