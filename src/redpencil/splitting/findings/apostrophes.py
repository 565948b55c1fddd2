"""An opening quotation mark, or an accent, stands where an apostrophe belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted

_MARK = re.compile(r"[‘`´]")
_ENDING = re.compile(r"(?:s|t|re|ve|ll|d|m)\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_WINDOW = 30


def _find(reading: Reading) -> Iterator[Found]:
    text = reading.text
    for mark in _MARK.finditer(text):
        ending = _ENDING.match(text, mark.end())
        if ending is None:
            continue
        start = max(0, mark.start() - _WINDOW)
        before = _WORD_BEFORE.search(text[start : mark.start()])
        if before is None:
            continue
        span = Span(start + before.start(), ending.end())
        words = text[span.start : span.end]
        right = words.replace(mark.group(), "’")
        yield Found(
            (span,),
            f"{quoted(words)} has {mark.group()} where {quoted(right)} has an apostrophe",
            words.casefold(),
        )


APOSTROPHES = FindingDetector(
    kind="apostrophe",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("the fighting in Ukraine‘s Donbas region", "Ukraine‘s"),
        example("They don‘t know, we`re late.", "don‘t", "we`re"),
    ),
    silent=(
        example("Ukraine’s army and Russia's army; ‘so be it,’ he said."),
        example("He flew to Hawai‘i and read about Sa‘di and the ‘s’ in his name."),
    ),
)
