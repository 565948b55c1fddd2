"""Calendar dates as articles write them, with the weekday before them and whether they can be."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from redpencil.anatomy import Span
from redpencil.splitting.text.patterns import lazily

NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
A_MONTH = rf"(?:{'|'.join(NAMES)})"
"""The name of a month in full, as a pattern."""

_MONTHS = {
    short: number for number, name in enumerate(NAMES, 1) for short in (name, name[:3], f"{name[:3]}.")
}
_MONTHS |= {"Sept": 9, "Sept.": 9}
_WEEKDAYS = tuple(day[:3] for day in DAYS)
_NAME = re.compile(
    r"[JFMASOND](?<!\w.)(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)[a-z]{0,6}+\b(?:(?:(?<=\b[JFASOND][a-z]{2})|(?<=\bMar)|(?<=\bSept))\.)?"
)
_ENDS = r"(?![\w%]|[.,:]\d|-\d)"
_AFTER_DAY = re.compile(rf",? (?P<year>\d{{4}})(?![\w%]|,\d)|{_ENDS}")
_DAY_BEHIND = re.compile(r"\.? (?P<day>\d{1,2})(?P<ordinal>st|nd|rd|th)?(?![\w%]|[.,:]\d)")
_DAY_BEFORE = re.compile(r"(?<![\w.,/$£€#-])(?P<day>\d{1,2})(?P<ordinal>st|nd|rd|th)? (?:of )?\Z")
_WEEKDAY = re.compile(
    r"(?<!Sheffield )\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\.?),? (?:the )?\Z"
)
"""Without `Sun`, which is a newspaper in many towns."""
_WINDOW = 30
STANDS_ALONE = lazily(
    r"\Z|\s*[,.;:)\]!?\n—–“”\"]"
    r"|[ \n](?:at|in|on|to|for|and|or|but|by|as|the|he|she|it|they|we|when|while|with|from|after|before"
    r"|during|which|until|against|about|because|if|that|this)\b"
)
"""What may follow a date that goes with no noun: `on August 6 in Oslo`, but not `the Jan. 6 committee`."""
_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class CalendarDate(NamedTuple):
    """A day and month, perhaps with a year and a weekday before it; `day` may be one that no month has.

    `span` is the date without the weekday.
    """

    span: Span
    day: int
    month: int
    year: int | None
    ordinal: bool
    day_first: bool
    weekday: int | None = None
    weekday_span: Span | None = None

    @property
    def is_possible(self) -> bool:
        """Whether some year, or the year that is given, has this day."""
        if not 1 <= self.day <= _DAYS_IN[self.month - 1]:
            return False
        return self.year is None or (self.month, self.day) != (2, 29) or _is_leap(self.year)

    def on(self, year: int) -> datetime.date | None:
        """The day in a year, None if that year lacks it."""
        try:
            return datetime.date(year, self.month, self.day)
        except ValueError:
            return None


def find_dates(text: str) -> Iterator[CalendarDate]:
    """The calendar dates of a text in reading order: `Thursday, August 6, 2025`, `6 August`, `Sept. 31st`."""
    for name in _NAME.finditer(text):
        if name.group() not in _MONTHS:
            continue
        found = _day_first(text, name) or _month_first(text, name)
        if found is not None:
            yield found


def _month_first(text: str, name: re.Match[str]) -> CalendarDate | None:
    day = _DAY_BEHIND.match(text, name.end())
    if day is None:
        return None
    after = _AFTER_DAY.match(text, day.end())
    if after is None:
        return None
    return _date(text, name, day, after, name.start(), day_first=False)


def _day_first(text: str, name: re.Match[str]) -> CalendarDate | None:
    start = max(0, name.start() - _WINDOW)
    day = _DAY_BEFORE.search(text[start : name.start()])
    if day is None:
        return None
    after = _AFTER_DAY.match(text, name.end())
    if after is None:
        return None
    return _date(text, name, day, after, start + day.start(), day_first=True)


def _date(
    text: str, name: re.Match[str], day: re.Match[str], after: re.Match[str], start: int, *, day_first: bool
) -> CalendarDate:
    window = max(0, start - _WINDOW)
    weekday = _WEEKDAY.search(text[window:start])
    year = after["year"]
    return CalendarDate(
        Span(start, after.end()),
        int(day["day"]),
        _MONTHS[name.group()],
        int(year) if year else None,
        bool(day["ordinal"]),
        day_first,
        _WEEKDAYS.index(weekday["weekday"][:3]) if weekday else None,
        Span(window + weekday.start("weekday"), window + weekday.end("weekday")) if weekday else None,
    )


def nearest(date: CalendarDate, published: datetime.date) -> datetime.date | None:
    """A date without a year as the day nearest to the day of publication."""
    days = (date.on(published.year + years) for years in (-1, 0, 1) if 1 <= published.year + years <= 9999)
    return min((day for day in days if day), key=lambda day: abs(day - published), default=None)


def days_in(month: int, year: int | None) -> int:
    """How many days a month has, in the year or at the most."""
    return 28 if month == 2 and year is not None and not _is_leap(year) else _DAYS_IN[month - 1]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
