"""Which quotation marks belong together, and what stands between them.

Marks are paired within a paragraph, and a quotation left open ends with it. An apostrophe is told from a
closing mark by its neighbours.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redpencil.anatomy import Span
from redpencil.splitting.text.sentences import find_paragraphs

_MARKS = re.compile(r"[\"“”„«»「」『』]|(?<![^\W_])['‘‹](?=\S)|['’›](?![^\W_])")
"""Every mark that may open or close; apostrophes inside words (and `Ukraine‘s`) are none."""

_PARTNERS = {
    '"': '"”',
    "“": '”"“',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "'": "'’",
    "‘": "’'",
    "‹": "›",
}
"""What closes a mark, the usual one first."""

_ELISION = re.compile(
    r"['‘’](?:\d0s|\d\d\b|tis|twas|em|til|till|cause|bout|round|n|cos|ere|neath|kay|nuff|sup)\b",
    re.IGNORECASE,
)
"""Words that begin with an apostrophe: ’90s, ’em, ’til."""

_LOWER_CASE_WORD = re.compile(r" [a-z]")
_END_OF_SPEECH = ",.!?…—-;:"


LONGEST_QUOTATION = 6_000
"""Code points, some 1,000 words: no paragraph quotes more; a longer stretch has lost its closing mark."""


class Quotation(NamedTuple):
    """Words between quotation marks: `outer` with the marks, `inner` without.

    `nested` tells whether it stands within another quotation; `sentences` are the first and last sentence
    (indices, both included) it has a part in.
    """

    outer: Span
    inner: Span
    nested: bool
    sentences: tuple[int, int]


def find_quotations(text: str, sentences: Sequence[Span]) -> tuple[Quotation, ...]:
    """All quotations of the analysis `text`, outer before inner, in reading order."""
    starts = [span.start for span in sentences]
    ends = [span.end for span in sentences]
    found: list[Quotation] = []
    for paragraph in find_paragraphs(text):
        for outer, inner, nested in sorted(_pairs(text, paragraph)):
            if outer.end - outer.start > LONGEST_QUOTATION:
                continue
            first = bisect_right(ends, outer.start)
            last = max(bisect_left(starts, outer.end) - 1, first)
            found.append(Quotation(outer, inner, nested, (first, last)))
    return tuple(found)


def _pairs(text: str, paragraph: Span) -> Iterator[tuple[Span, Span, bool]]:
    """Outer span, inner span and nesting of each quotation of a paragraph, inner ones first."""
    marks = [m.start() for m in _MARKS.finditer(text, paragraph.start, paragraph.end)]
    waiting: list[int] = []
    for number, position in enumerate(marks):
        partner = _partner(text, paragraph, marks, number, waiting)
        if partner is not None:
            opened = waiting[partner]
            del waiting[partner:]
            yield Span(opened, position + 1), Span(opened + 1, position), bool(waiting)
        elif _opens(text, paragraph, position):
            mark = text[position]
            while waiting and text[waiting[-1]] == mark:
                left = waiting.pop()
                if _is_double(mark):
                    end = left + len(text[left:position].rstrip())
                    yield Span(left, end), Span(left + 1, end), bool(waiting)
            waiting.append(position)
    for depth, left in reversed(list(enumerate(waiting))):
        if _is_double(text[left]) or (text[left] == "‘" and left == paragraph.start):
            yield Span(left, paragraph.end), Span(left + 1, paragraph.end), depth > 0


def _is_double(mark: str) -> bool:
    return mark in '"“„«「『'


def _partner(
    text: str, paragraph: Span, marks: Sequence[int], number: int, waiting: Sequence[int]
) -> int | None:
    """The place in `waiting` of the mark that this one closes, if it closes one."""
    position = marks[number]
    mark = text[position]
    partner = next(
        (
            i
            for i in range(len(waiting) - 1, max(len(waiting) - 4, -1), -1)
            if mark in _PARTNERS[text[waiting[i]]]
        ),
        None,
    )
    if partner is None or position == waiting[partner] + 1:
        return None
    before, after = text[position - 1], text[position + 1 : position + 2]
    if mark in "\"'“" and before.isspace() and position + 1 < paragraph.end and not after.isspace():
        return None
    if mark in "'’" and (after.isalnum() or _is_possessive(text, marks, number, paragraph)):
        return None
    return partner


def _is_possessive(text: str, marks: Sequence[int], number: int, paragraph: Span) -> bool:
    """Whether a mark after s is an apostrophe (`the workers’ rights,’ he said`): speech ends further on."""
    position = marks[number]
    if text[position - 1] not in "sS" or not _LOWER_CASE_WORD.match(text, position + 1):
        return False
    if number + 1 == len(marks):
        return False
    following = marks[number + 1]
    return text[following] == text[position] and text[following - 1] in _END_OF_SPEECH


def _opens(text: str, paragraph: Span, position: int) -> bool:
    """Whether a mark can open a quotation where it stands."""
    mark = text[position]
    before = text[position - 1] if position > paragraph.start else " "
    after = text[position + 1 : position + 2]
    if mark not in _PARTNERS or not after or (after.isspace() and mark in "\"'‘“"):
        return False
    if mark in "'‘" and _ELISION.match(text, position):
        return False
    if mark in "\"'»":
        return not before.isalnum() and before not in ".,!?;%"
    return True
