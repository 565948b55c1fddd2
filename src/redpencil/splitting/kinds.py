"""What sort of fact a claim states, from its words and the highlights in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from redpencil.model import Highlight, Kind
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
_SPEECH_ACTS = frozenset({Kind.QUOTE, Kind.PARAPHRASE})
_NO_EVENT = _SPEECH_ACTS | {Kind.IDENTITY, Kind.CAPTION, Kind.LAW_RULE}


def kinds_of(words: str, highlights: Iterable[Highlight], given: Iterable[Kind]) -> tuple[Kind, ...]:
    """All kinds that fit, in the order of `Kind`; a claim of no other sort is an event.

    `given` are the kinds known from how the claim was found; an identity is nothing but that.
    """
    found = set(given)
    if Kind.IDENTITY not in found:
        found |= {_FROM_HIGHLIGHTS[h.kind] for h in highlights if h.kind in _FROM_HIGHLIGHTS}
        found |= {kind for kind, pattern in _patterns() if pattern.search(words)}
        if _says_what_it_is().search(words) and not found & _SPEECH_ACTS:
            found.add(Kind.IDENTITY)
        if not found & _NO_EVENT:
            found.add(Kind.EVENT)
    return tuple(kind for kind in Kind if kind in found)


@cache
def _patterns() -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    return (
        (Kind.CAUSAL, re.compile(r"\A" + _any_of(kind_words.CAUSAL_OPENERS))),
        (Kind.LAW_RULE, re.compile(_any_of(kind_words.LAW))),
        (Kind.POLL, re.compile(_any_of(kind_words.POLL), re.IGNORECASE)),
        (
            Kind.PLACE,
            re.compile(_any_of(kind_words.PLACE) + r"|\b(?:in|at|near|outside|from) (?:the )?[A-Z]\w+"),
        ),
        (Kind.ANNOUNCEMENT, re.compile(_any_of(kind_words.ANNOUNCED))),
    )


@cache
def _says_what_it_is() -> re.Pattern[str]:
    return re.compile(r"\b(?:is|are|was|were|became|become|named|known as|called) (?:the|an?|one of)\b")


def _any_of(entries: str) -> str:
    phrases = sorted((" ".join(entry.split()) for entry in entries.split(",")), key=len, reverse=True)
    return r"\b(?:" + "|".join(re.escape(phrase) for phrase in phrases) + r")\b"
