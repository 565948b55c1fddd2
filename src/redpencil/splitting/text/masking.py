"""The analysis text: the article with its oddities smoothed over, one character for one.

Every later stage reads this text and reports positions that hold for the article as well. In it every line
end separates paragraphs, every blank is a plain space, and Markdown markup is blanked out.
"""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("[\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(
    "[\x00-\x09\x0b\x0e-\x1f\x7f-\x84\x86-\xa0\u061c\u1680\u180e\u2000-\u200b\u200e\u200f\u202a-\u202f"
    "\u205f\u2066-\u2069\u3000\ufeff]"
)
"""Control characters, blanks of every width and marks of writing direction."""

_END_MARKS = (".", "!", "?", ":", ";", "…", "。", "！", "？")
_CLOSERS = "'\"’”»)]"
_OPENER = re.compile(
    r"\s*(?:[-*+•–—·▪◦‣]\s|\(?\d{1,3}[.)]+\s|\(?[a-z][.)]\s|\d{1,2}[:.]\d\d\b|[A-Z]{1,3}:\s)"
)
"""A line that starts something of its own: a list item, a live-blog entry, a question or answer."""

WIDEST_WRAP = 120
"""Nobody wraps wider; a longer line is a paragraph."""
NARROWEST_WRAP = 40
"""Shorter lines are headings, verses and lists, unless the lines around them are wrapped."""


def masked(text: str, *, markdown: bool) -> str:
    """The article's `text` as it is to be analysed, of the same length.

    With `markdown`, front matter, code and markup are blanked out. Lines of hard-wrapped paragraphs are
    joined; what comes later in the text never changes what an earlier block of lines is taken for.
    """
    text = _BLANKS.sub(" ", _LINE_ENDS.sub("\n", text))
    lines = text.split("\n")
    breaks = [bool(_OPENER.match(line)) for line in lines]
    if markdown:
        from redpencil.splitting.text.markdown import unmarked  # most articles are plain text

        lines, breaks = unmarked(lines)
    return _unwrapped(lines, breaks)


def _unwrapped(lines: list[str], breaks: list[bool]) -> str:
    """Join `lines`, with a space for the line end where a hard-wrapped paragraph goes on.

    `breaks` tells for each line that something new begins with it.
    """
    pieces: list[str] = []
    width, first = 0, 0
    while first < len(lines):
        last = first + 1
        if lines[first].strip():
            while last < len(lines) and lines[last].strip() and not breaks[last]:
                last += 1
        block = lines[first:last]
        wrapped = _wrap_width(block, width)
        width = max(width, wrapped)
        pieces.append((" " if wrapped else "\n").join(block))
        first = last
    return "\n".join(pieces)


def _wrap_width(block: list[str], known: int) -> int:
    """The width a block of lines was wrapped to, 0 if its lines are paragraphs.

    `known` is the width of the blocks before it. In wrapped text no line had room for the first word of
    the next one.
    """
    lengths = [len(line.rstrip()) for line in block]
    width = max(lengths)
    if len(block) == 1 or not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return 0
    inner = range(len(block) - 1)
    unfinished = [i for i in inner if not block[i].rstrip().rstrip(_CLOSERS).endswith(_END_MARKS)]
    if known and width <= known + 2 and all(lengths[i] >= known - 20 for i in inner):
        return width
    if 2 * len(unfinished) <= len(inner):
        return 0
    full = sum(lengths[i] + 1 + len(block[i + 1].split(None, 1)[0]) > width - 4 for i in inner)
    runs_on = any(block[i + 1].lstrip()[0].islower() for i in unfinished)
    return width if runs_on and 4 * full >= 3 * len(inner) else 0
