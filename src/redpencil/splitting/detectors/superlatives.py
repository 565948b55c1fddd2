"""Claims to be the most of something: biggest, the most popular, record, unprecedented."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Span
from redpencil.splitting.detectors.detector import Detector, Reading, telling, word_set

_ENDING = re.compile(r"est\b(?<=[a-z]{4})(?!-)")
_WORD = re.compile(r"[A-Za-z-]{1,20}\Z")
_LONGEST_WORD = 20
_NO_SUPERLATIVES = word_set(
    """
    arrest armrest attest behest bequest breast chest congest conquest contest crest detest digest
    disinterest disinvest dishonest divest earnest forest gest guest harvest honest immodest infest
    ingest inquest interest invest lest manifest midwest modest molest nest northwest pest priest
    protest quest rainforest reinvest request rest retest self-interest southwest suggest tempest test
    unrest vest west wrest zest budapest bucharest
    """
)
_PHRASES = telling(
    r"""
        the (\w+ )?(most|least) [a-z]+
        its (most|least) [a-z]+
        his (most|least) [a-z]+
        her (most|least) [a-z]+
        their (most|least) [a-z]+
        our (most|least) [a-z]+
        worst
        record[- ](high|low)
        record(?=[- ](number|level|year|profit|sum|turnout|temperature|heat|breaking|crowd|time))
        all-time
        unprecedented
        unparalleled
        unrivalled
        first-ever
        the only
        the sole
        never before
        more than ever
    """
)


def _find(reading: Reading) -> Iterator[Span]:
    spans = [*_PHRASES(reading)]
    for m in _ENDING.finditer(reading.text):
        word = _WORD.search(reading.text, max(0, m.end() - _LONGEST_WORD), m.end())
        if word and word.group().lower() not in _NO_SUPERLATIVES:
            spans.append(Span(*word.span()))
    yield from sorted(spans)


SUPERLATIVES = Detector(
    kind="superlative",
    find=_find,
    fires=(
        ("It is the second lowest grade and the best.", ("lowest", "best")),
        ("the most popular site, at its least busy hour", ("the most popular", "its least busy")),
        ("an unprecedented rise to a record high", ("unprecedented", "record high")),
        ("the only survivor of the deadliest stampede", ("the only", "deadliest")),
    ),
    silent=(
        "The protest in the west was an honest request.",
        "Most people left.",
        "He broke a record and a guest left.",
    ),
)
