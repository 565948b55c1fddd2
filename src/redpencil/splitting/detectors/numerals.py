"""How numbers, months and units of time are written: what several detectors share."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from redpencil.anatomy import Span
from redpencil.splitting.detectors.detector import Finder, Reading, any_of, phrases

_ONES = "two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES = any_of("hundred thousand million billion trillion lakh crore")

DIGITS = r"\d+(?:[,.]\d+)*"
SCALE = any_of("hundred thousand million billion trillion lakh crore mn bn tn m k")
_SPELLED = (
    rf"{any_of(f'{_ONES} {_TEENS} {_TENS}')}(?:-{any_of(f'one {_ONES}')})?(?:[ -](?:and )?{_SCALES})*"
    rf"|(?:[Aa]n?|[Oo]ne|[Hh]alf a)(?:[ -]{_SCALES})+"
)
"""A number in words; a lone `one` is mostly a pronoun and no number."""

NUMBERS = re.compile(
    r"\b(?=[\dAEFHINOSTaefhinost])(?<![.,/@#&:-])(?<!\d–)"
    rf"(?:{DIGITS}(?:[ -]?{SCALE})?(?:[–-]{DIGITS}(?:[ -]?{SCALE})?(?!\w))?|{_SPELLED})"
)
"""Numbers and ranges such as 10–15, where one may begin: in no word, no larger number and no address."""

_JOINED = re.compile(r" (?:to|and|or) ")

MONTH = phrases(
    r"""
    Jan(uary|\.)?
    Feb(ruary|\.)?
    Mar(ch|\.)?
    Apr(il|\.)?
    May
    June?
    July?
    Aug(ust|\.)?
    Sep(tember|t\.|t|\.)?
    Oct(ober|\.)?
    Nov(ember|\.)?
    Dec(ember|\.)?
    """
)
WEEKDAY = any_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


def number_with(unit: str, *, among: Container[str] = ()) -> Finder:
    """A finder for numbers that a `unit` (a pattern) follows, and a number joined to them before.

    `10 and 15 percent` and `two to three years` are one find each. Where the pattern has a group `word`, the
    word must be `among` those given.
    """
    following = re.compile(unit)

    def find(reading: Reading) -> Iterable[Span]:
        text = reading.text
        before: Span | None = None
        for m in NUMBERS.finditer(text):
            with_unit = following.match(text, m.end())
            if with_unit and among and with_unit["word"] not in among:
                with_unit = None
            if with_unit:
                joined = before is not None and _JOINED.fullmatch(text, before.end, m.start())
                yield Span(before.start if before and joined else m.start(), with_unit.end())
            before = None if with_unit or _is_year(m.group()) else Span(*m.span())

    return find


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit()
