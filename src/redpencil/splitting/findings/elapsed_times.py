"""A time that has gone by does not fit the years it is counted from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import HEDGE, NUMBER, figure
from redpencil.splitting.text.patterns import lazily

_YEAR = r"(?:1[5-9]|20)\d\d"
_LEEWAY = 1
"""Years that counting from any day of one year to any day of another, or both ends, can make up."""
_LOOSE_LEEWAY = 2
_LOOSE_SHARE = 0.1

_AGO = lazily(
    rf"\b(?P<year>{_YEAR}),? (?P<hedge>{HEDGE})?(?P<number>{NUMBER}) years? ago\b"
    rf"|(?P<hedge2>\b{HEDGE})?(?P<number2>(?<![\w.,-]){NUMBER}) years? ago,? in (?P<year2>{_YEAR})\b"
)
_PERIOD = r"(?:(?:over |for |in |after )?(?:a |the )?(?:period|span|total|time) of |over |for )?"
_FROM_TO = lazily(
    rf"\b(?:[Ff]rom|[Bb]etween) (?P<from>{_YEAR}) (?:to|and|until) (?P<to>{_YEAR}), {_PERIOD}"
    rf"(?P<hedge>{HEDGE})?(?P<number>{NUMBER}) years?\b"
    r"(?! (?:after|before|later|earlier|ago|of|longer|more|since)\b)"
)
_LATER = lazily(
    rf"\bin (?P<from>{_YEAR})\b[^.;\d]{{0,80}}?,? (?P<hedge>{HEDGE})?(?P<number>{NUMBER}) years? later,? "
    rf"in (?P<to>{_YEAR})\b"
)
_AFTER = lazily(
    rf"\bin (?P<to>{_YEAR}), (?P<hedge>{HEDGE})?(?P<number>{NUMBER}) years? after "
    rf"(?:the |his |her |its |their )?(?P<from>{_YEAR})\b"
)
_ANNIVERSARY = lazily(
    rf"(?:(?P<to>{_YEAR}),? (?:is |was |marks |marked )?(?:on )?)?(?:the )?"
    r"(?P<number>\d{1,3})(?:st|nd|rd|th)[ -]anniversary of "
    rf"(?:(?:the |its |his |her |their )?(?P<of>{_YEAR})\b|[^.;\d]{{1,60}}?\b(?:in|of) (?P<from>{_YEAR})\b)"
)
_PATTERNS = (
    (_AGO, ("year ago", "years ago"), ""),
    (_FROM_TO, ("rom 1", "rom 20", "etween 1", "etween 20"), " year"),
    (_LATER, ("year later", "years later"), "in "),
    (_AFTER, ("year after ", "years after "), "in "),
    (_ANNIVERSARY, ("anniversary",), ""),
)
"""Each with words of which it has one, and another that it has as well: they tell where it may be found."""


def _find(reading: Reading) -> Iterator[Found]:
    now = reading.published.year if reading.published else None
    for pattern, words, also in _PATTERNS:
        for m in reading.matches(pattern, *words, also=also):
            yield from _judged(m, now)


def _judged(m: re.Match[str], now: int | None) -> Iterator[Found]:
    groups = m.groupdict()
    number_group = "number" if groups["number"] else "number2"
    begin_group = next(name for name in ("from", "of", "year", "year2") if groups.get(name))
    end = int(groups["to"]) if groups.get("to") else now
    number = figure(m[number_group])
    if end is None or number is None or number.half != 0.5:
        return
    begin = int(m[begin_group])
    hedged = bool(groups.get("hedge") or groups.get("hedge2"))
    leeway = max(_LOOSE_LEEWAY, _LOOSE_SHARE * number.value) if hedged else _LEEWAY
    if end >= begin and abs(end - begin - number.value) > leeway:
        sides = [Span(*m.span(begin_group)), Span(*m.span(number_group))]
        if groups.get("to"):
            sides.append(Span(*m.span("to")))
        made = f"from {begin} to {end} is {end - begin} years"
        yield Found(tuple(sides), f"{made}, the article says {quoted(m.group())}")


ELAPSED_TIMES = FindingDetector(
    kind="elapsed-time",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("It opened in 1907, 108 years ago.", "1907", "108", published="2025-03-05"),
        example("Some twelve years ago, in 2014, he left.", "twelve", "2014", published="2020-04-11"),
        example("She was barred from 2017 to 2021, a period of six years.", "2017", "2021", "six"),
        example("He came in 1958 and left twelve years later, in 1982.", "1958", "twelve", "1982"),
        example(
            "In May they mark the 50th anniversary of the 1959 flight.",
            "50",
            "1959",
            published="2019-05-01",
        ),
    ),
    silent=(
        example(
            "It opened in 1907, 118 years ago, and burned 10 years ago, in 2014.", published="2025-03-05"
        ),
        example("It opened in 1907, 108 years ago."),
        example("He was minister from 2009 to 2014, four years of them in Lyon, five years after the war."),
        example("About 20 years ago, in 2003, it rained.", published="2025-03-05"),
    ),
)
