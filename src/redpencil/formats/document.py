"""What is done with the words of a document, whatever its format."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

_INVISIBLE = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x2060, 0xFEFF])
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BYLINE = re.compile(
    r"(?:By|BY|by)\s+(?P<name>[^\W\d_a-z][^\s,|·•–—]*(?:\s+[^,|·•–—\n]+?))\s*(?:[,|·•–—].*)?(?<![.!?])"
)
_LONGEST_BYLINE = 100
_TOP = 6
"""How many of the first lines a byline is looked for in."""


def cleaned(text: str) -> str:
    """A paragraph on one line: blanks folded, control characters, soft hyphens and zero-width blanks dropped.

    No-break spaces, quotation marks and dashes stay as they are.
    """
    return _BLANKS.sub(" ", text).translate(_INVISIBLE).strip(" ")


def text_of(paragraphs: Iterable[str]) -> str:
    """The article's text from its paragraphs, each of which is one line."""
    lines = [line for line in map(cleaned, paragraphs) if line]
    return "\n".join(lines) + "\n" if lines else ""


def byline_in(text: str) -> str | None:
    """The name in a line such as `By Maren Holt, 4 March` near the top of a text."""
    for line in text.split("\n")[:_TOP]:
        if len(line) <= _LONGEST_BYLINE and (found := _BYLINE.fullmatch(line.strip(" *_"))):
            return found["name"]
    return None


def iso_date(value: str | None) -> str | None:
    """The date that a time such as `2026-03-04T06:30:00+01:00` begins with, None if there is none."""
    try:
        return date.fromisoformat((value or "").strip()[:10]).isoformat()
    except ValueError:
        return None
