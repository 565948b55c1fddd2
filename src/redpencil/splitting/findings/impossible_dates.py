"""A date that no calendar has."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.dates import NAMES, STANDS_ALONE, CalendarDate, days_in
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.text.patterns import lazily

_NEAR = 60
"""Days from publication within which a 29 February without a year is taken to be of that year."""
_LARGEST_DAY_BEFORE_MONTH = 39
_ON = lazily(r"\b(?:[Oo]n|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]y|[Dd]ated|the|[Aa]fter|[Bb]efore|day,?) \Z")
_IN = lazily(r"\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id) \Z")
_CLOSED = lazily(r"\Z|\s*[,.;:)\]!?\n—–“”\"]")
_AFTER_A_NAME = lazily(r"\b(?!On|By|Until|From|After|Before)[A-Z][a-z]+ \Z")
_NUMERIC = lazily(
    r"(?<![\w/.-])(?:(?P<one>\d\d)(?P<mark>[/.])(?P<other>\d\d)(?P=mark)(?P<year>\d{4})"
    r"|(?P<iso_year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d))(?![\w/-]|\.\d)"
)
_YEARS = range(1800, 2101)


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
        return not date.day_first or STANDS_ALONE().match(text, date.span.end) is not None
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
    """`31/02/1999`, in whichever order day and month are, and `2024-11-31`."""
    for m in _NUMERIC().finditer(text):
        year = int(m["year"] or m["iso_year"])
        if m["year"]:
            one, other = int(m["one"]), int(m["other"])
            is_date = _has(year, one, other) or _has(year, other, one)
        else:
            is_date = int(m["month"]) not in range(1, 13) or _has(year, int(m["month"]), int(m["day"]))
        if not is_date and year in _YEARS:
            yield Found((Span(*m.span()),), f"{quoted(m.group())} is no date that a calendar has")


def _has(year: int, month: int, day: int) -> bool:
    return month in range(1, 13) and 1 <= day <= days_in(month, year)


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
        example(
            "The 45 June victims and the 34 June 2020 victims met. The toll was 30 in May and in June 31."
        ),
        example("Version 31.02.19 and the 2012-13-14 seasons, 13/24 votes, on 06/31"),
    ),
)
