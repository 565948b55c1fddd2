"""Laying out an article's text in lines of a given width, without losing where each character came from."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rich.cells import cell_len

from redpencil.showing import shown

_WORD = re.compile(r"[^ \t]+[ \t]*|[ \t]+")
_BREAK_AFTER = re.compile(r"(?<=[–—/-])(?=\w)")


class Line(NamedTuple):
    """One line of the page: the half-open range of code points it shows. An empty range is a blank line."""

    start: int
    end: int


@dataclass(frozen=True)
class Page:
    """A text wrapped to a width in cells. Paragraphs are set apart by one blank line."""

    text: str
    width: int
    lines: tuple[Line, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_at(self, position: int) -> int:
        """The number of the line that shows the code point at `position`."""
        return max(0, bisect_right(self._starts, position) - 1)

    def position_at(self, line: int, cell: int) -> int:
        """The code point shown at a cell of a line, or the nearest one before it."""
        start, end = self.lines[min(line, len(self.lines) - 1)]
        for position in range(start, end):
            cell -= cell_len(shown(self.text[position]))
            if cell < 0:
                return position
        return max(start, end - 1)


def page(text: str, width: int) -> Page:
    """Wrap `text` at words; a word longer than `width` cells is broken where it must be."""
    lines: list[Line] = []
    start = 0
    for paragraph in text.split("\n"):
        if paragraph.strip():
            lines.extend(_paragraph(paragraph, start, max(width, 2)))
            lines.append(Line(start + len(paragraph), start + len(paragraph)))
        start += len(paragraph) + 1
    return Page(text, width, tuple(lines[:-1]) or (Line(0, 0),))


def _paragraph(text: str, offset: int, width: int) -> list[Line]:
    """Greedy lines of one paragraph; white space at a line's end takes no room."""
    lines: list[Line] = []
    start = end = used = 0
    for begin, word in _words(text, width):
        room = _width(word.rstrip(" \t"))
        if end > start and used + room > width:
            lines.append(Line(offset + start, offset + end))
            start, used = begin, 0
        used += _width(word)
        end = begin + len(word)
    lines.append(Line(offset + start, offset + end))
    return lines


def _words(text: str, width: int) -> list[tuple[int, str]]:
    """The pieces a paragraph may be broken between, with their places."""
    pieces: list[tuple[int, str]] = []
    for match in _WORD.finditer(text):
        word, begin = match.group(), match.start()
        for part in _BREAK_AFTER.split(word):
            pieces.extend(_fitting(part, begin, width))
            begin += len(part)
    return pieces


def _fitting(word: str, begin: int, width: int) -> list[tuple[int, str]]:
    """A word as it is, or cut where it outgrows a line."""
    if len(word) * 2 <= width or _width(word.rstrip(" \t")) <= width:
        return [(begin, word)]
    pieces, start, used = [], 0, 0
    for index, character in enumerate(word):
        size = cell_len(shown(character))
        if used + size > width and character not in " \t":
            pieces.append((begin + start, word[start:index]))
            start, used = index, 0
        used += size
    return [*pieces, (begin + start, word[start:])]


def _width(text: str) -> int:
    return len(text) if text.isascii() and text.isprintable() else cell_len(shown(text))
