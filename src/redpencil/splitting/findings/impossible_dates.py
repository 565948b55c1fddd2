"""A date that no calendar has."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from redpencil.model import Level, Span
from redpencil.splitting.findings.dates import NAMES, STANDS_ALONE, CalendarDate, days_in
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import lazily

_NEAR = 60
"""Days from publication within which a 29 February without a year is taken to be of that year."""
_LARGEST_DAY_BEFORE_MONTH = 39
_ON = lazily(r"\b(?:[Oo]n|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]y|[Dd]ated|the|[Aa]fter|[Bb]efore|day,?) \Z")
_IN = lazily(r"\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id) \Z")
_CLOSED = lazily(r"\Z|\s*[,.;:)\]!?\n—–“”\"]")
_AFTER_A_NAME = lazily(r"\b(?!On|By|Until|From|After|Before)[A-Z][a-z]+ \Z")
_NUMERIC = lazily(r"(?<![\w/.-])(?:(\d\d)([/.])(\d\d)\2(\d{4})|(\d{4})-(\d\d)-(\d\d))(?![\w/-]|\.\d)")


def _find(reading: Reading) -> Iterator[Found]:
    for date in reading.dates:
        if date.is_possible:
            if (date.month, date.day) == (2, 29) and date.year is None and _lacks_leap_day(reading, date):
                yield _found(reading, date, reading.published.year if reading.published else None)
        elif _is_meant(reading.text, date):
            yield _found(reading, date, date.year)
    yield from _numeric(reading.text)


def _found(reading: Reading, date: CalendarDate, year: int | None) -> Found:
    month, days = NAMES[date.month - 1], days_in(date.month, year)
    in_year = f" in {year}" if date.month == 2 and year else ""
    words = reading.text[date.span.start : date.span.end]
    return Found((date.span,), f"{quoted(words)} is no date: {month} has {days} days{in_year}")


def _is_meant(text: str, date: CalendarDate) -> bool:
    """Whether a day is meant: in `In August 32 people died` and `the 45 June victims` none is."""
    if date.day == 0 or (date.day_first and date.day > _LARGEST_DAY_BEFORE_MONTH):
        return False
    if date.year is not None:
        return date.year >= 1000
    if date.ordinal or date.weekday is not None:
        return True
    before = text[max(0, date.span.start - 12) : date.span.start]
    if _IN().search(before) or _AFTER_A_NAME().search(before):
        return False
    pattern = STANDS_ALONE if _ON().search(before) else _CLOSED
    return pattern().match(text, date.span.end) is not None


def _lacks_leap_day(reading: Reading, date: CalendarDate) -> bool:
    """Whether 29 February, without a year, is near a publication date in whose year there is none."""
    published = reading.published
    if published is None or not _CLOSED().match(reading.text, date.span.end):
        return False
    return (
        date.on(published.year) is None and abs(published - datetime.date(published.year, 3, 1)).days <= _NEAR
    )


def _numeric(text: str) -> Iterator[Found]:
    for m in _NUMERIC().finditer(text):
        first, second, year = (m[1], m[3], m[4]) if m[1] else (m[6], m[7], m[5])
        if not 1800 <= int(year) <= 2100:
            continue
        orders = (
            [(int(first), int(second))] if m[5] else [(int(first), int(second)), (int(second), int(first))]
        )
        readings = [(month, day) for month, day in orders if 1 <= month <= 12]
        if (readings or not m[5]) and not any(
            1 <= day <= days_in(month, int(year)) for month, day in readings
        ):
            yield Found((Span(*m.span()),), f"{quoted(m.group())} is no date in any calendar")


IMPOSSIBLE_DATES = FindingDetector(
    kind="impossible-date",
    level=Level.ALARM,
    find=_find,
    fires=(
        example("He was seen in Oslo on August 32.", "August 32"),
        example(
            "The law of 31 April 2024 and the one of February 29, 2023", "31 April 2024", "February 29, 2023"
        ),
        example("It ends on Thursday, June 31st, after a vote.", "June 31st"),
        example("born on 31/02/1999, dated 2024-11-31", "31/02/1999", "2024-11-31"),
        example("It opens on February 29.", "February 29", published="2025-02-20"),
    ),
    silent=(
        example("On August 31, 2025, and 29 February 2024, and 2024-02-29 it rained."),
        example("In August 32 people died; since June 31 people have left; in May 2019, 45 more."),
        example("It opens on February 29.", published="2024-02-20"),
        example("By June 31 percent had left. We asked Brian May 77, of Leeds."),
        example("The 45 June victims met. The toll was 30 in May and in June 31."),
        example("Version 31.02.19 and the 2012-13-14 seasons, 13/24 votes, on 06/31"),
    ),
)
