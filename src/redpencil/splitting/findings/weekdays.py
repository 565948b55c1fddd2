"""A weekday stands beside a date that is another day of the week."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from redpencil.anatomy import Level
from redpencil.splitting.findings.dates import DAYS, NAMES, STANDS_ALONE, CalendarDate, nearest
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.text.patterns import lazily

_YEARS = range(1924, 2200)
"""Before, some countries still kept the Julian calendar."""
_SEVERAL = lazily(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{1,3}|[a-z]{0,3}day)?\.?"
    r"(?:,| and| to| or| through| until| &|[–-]) ?\Z"
)
_IN_RANGE = lazily(r"(?:[–/-]| (?:and|to|or|through) )\d")
_OTHER_SUBJECT = lazily(r",? (?:will|would|was|is|has|had|shall|should|became|marks|marked)\b")


def _find(reading: Reading) -> Iterator[Found]:
    for date in reading.dates:
        if date.weekday is None or not date.is_possible or not _is_one_day(reading.text, date):
            continue
        day = _day_of(reading, date)
        if day is not None and day.weekday() != date.weekday and date.weekday_span:
            yield Found((date.weekday_span, date.span), _message(reading.text, date, day))


def _is_one_day(text: str, date: CalendarDate) -> bool:
    """Whether weekday and date belong together and are no list or range of days."""
    start = date.weekday_span.start if date.weekday_span else date.span.start
    return not (
        _SEVERAL().search(text, max(0, start - 20), start)
        or _IN_RANGE().match(text, date.span.end)
        or _OTHER_SUBJECT().match(text, date.span.end)
    )


def _day_of(reading: Reading, date: CalendarDate) -> datetime.date | None:
    """The day that is meant; without a year only if none of the years in the article makes it right."""
    if date.year is not None:
        return date.on(date.year) if date.year in _YEARS else None
    if reading.published is None or not STANDS_ALONE().match(reading.text, date.span.end):
        return None
    day = nearest(date, reading.published)
    if day is None or day.year not in _YEARS:
        return None
    others = map(date.on, reading.years)
    return None if any(other and other.weekday() == date.weekday for other in others) else day


def _message(text: str, date: CalendarDate, day: datetime.date) -> str:
    weekday = date.weekday or 0
    later = (weekday - day.weekday()) % 7
    days = [day + datetime.timedelta(days=n) for n in (later - 7, later)]
    before, after = (f"{NAMES[d.month - 1]} {d.day}" for d in days)
    in_year = "" if date.year else f" {day.year}"
    date_words = text[date.span.start : date.span.end]
    return (
        f"{quoted(date_words)}{in_year} is a {DAYS[day.weekday()]}, "
        f"but {DAYS[weekday]} stands before it ({before} or {after})"
    )


WEEKDAYS = FindingDetector(
    kind="weekday",
    level=Level.ALARM,
    find=_find,
    fires=(
        example("It opens on Tuesday, August 6, 2025.", "Tuesday", "August 6, 2025"),
        example("He left on Monday 1 March 2024 for Rome.", "Monday", "1 March 2024"),
        example("The vote is on Monday, Sept. 9.", "Monday", "Sept. 9", published="2025-09-01"),
        example("They meet on Thursday, 6 August, in Oslo.", "Thursday", "6 August", published="2025-08-01"),
    ),
    silent=(
        example("It opened on Wednesday, August 6, 2025, and on Thursday, 12 October 2023."),
        example("The vote is on Tuesday, Sept. 9.", published="2025-09-01"),
        example("Nobody knows of which year Monday, September 9 is."),
        example("On Friday and Saturday, August 6 and 7, 2021, and on Sunday, August 6–9, 2025, it rained."),
        example("The election of 2016 was on Tuesday, November 8.", published="2025-11-02"),
        example("On Tuesday, Jan. 6 committee members met.", published="2025-11-02"),
        example("On Sunday, 9 January 1905, the guard shot at the crowd."),
    ),
)
