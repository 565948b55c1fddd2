"""A number of the headline is nowhere in the story below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.dates import find_dates
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import HEDGE, NUMBER, Figure, figure, is_year
from redpencil.splitting.text.patterns import lazily
from redpencil.words import normalised

_MOST_WORDS = 20
_LONGEST = 300
_FARTHEST = 100
_NO_CHANCE = 20
"""Two numbers of one sentence that are no smaller hardly make that of the headline by chance."""
_SMALLEST = 3
"""Two is often told as a couple, both, a man and a woman."""
_STANDALONE = lazily(
    rf"(?<![\w.,/#&:'’-])(?<!\d[–-])[$£€]?(?P<number>{NUMBER}(?:[ -]?(?:bn|m|k|tn|mn)\b)?)"
    r"(?![\w/:’'°]|[.,]\d)"
)
_NO_COUNT = lazily(
    r"[ -](?:things|facts|ways|reasons|questions|takeaways|tips|key|best|top|a\.?m|p\.?m)\b"
    rf"| in (?:{NUMBER})\b",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\b(?:one|two|three|four|five|seven|\d) in \Z", re.IGNORECASE)
"""`Two in five` is a share."""
_END_MARKS = (".", "!", "…", ":", ";", ",")
_CLOSERS = "\"'”’»)]"
_HEDGED = lazily(rf"{HEDGE}\Z", re.IGNORECASE)
_ANY_NUMBER = lazily(rf"(?:(?<![\d.,])|(?<=[–-])){NUMBER}(?:[ -]?(?:bn|m|k|tn|mn)\b)?")
_AGAINST = frozenset(("-", "–", " to ", " against ", " votes to "))
"""Between two numbers, these make a difference that may be the headline's: won by three, 112 to 109."""
_AND_ONE = lazily(r"[ -][^.,;\d]{1,40}? and an? ")
_LISTED = lazily(r"[ -][^.;\d]{0,40}?(?:,|,? and) \Z")
_WORDS = {
    "dozen": 12, "dozens": 12, "decade": 10, "decades": 10, "century": 100, "centuries": 100, "fortnight": 14,
    "half": 50, "quarter": 25, "third": 33, "trio": 3, "triple": 3, "triples": 3, "tripled": 3, "treble": 3,
    "hat-trick": 3, "quartet": 4, "quadruple": 4, "quintet": 5, "week": 7, "year": 12, "day": 24,
    "hour": 60, "minute": 60,
}  # fmt: skip
"""Words that say a number without being one."""
_WORD = lazily(rf"\b(?:{'|'.join(_WORDS)})\b")


def _find(reading: Reading) -> Iterator[Found]:
    headlines, start = _headlines(reading)
    counts = [(*headline, *count) for headline in headlines for count in _counts(headline[0])]
    body = _Body(reading, start) if counts else None
    for headline, span, m, wanted in counts:
        hedged = _HEDGED().search(headline, 0, m.start())
        if body and not body.holds(wanted, m["number"], hedged=hedged is not None):
            sides = (Span(span.start + m.start(), span.start + m.end()),) if span else ()
            words = quoted(m.group())
            message = f"{words} stands in the headline, {quoted(headline)}, and nowhere in the story"
            yield Found(sides, message, m.group().lower().replace(" ", "-"))


def _counts(headline: str) -> Iterator[tuple[re.Match[str], Figure]]:
    """The numbers of a headline that count something, with what they are worth."""
    dates = {position for date in find_dates(headline) for position in range(*date.span)}
    for m in _STANDALONE().finditer(headline):
        wanted = figure(m["number"])
        if wanted is None or wanted.value < _SMALLEST or is_year(m["number"]) or m.start() in dates:
            continue
        if not _NO_COUNT().match(headline, m.end()) and not _OUT_OF.search(headline, 0, m.start()):
            yield m, wanted


def _headlines(reading: Reading) -> tuple[list[tuple[str, Span | None]], int]:
    """The headlines, each with its place if that is in the text, and where the story begins."""
    if len(reading.sentences) < 2:
        return [], 0
    first, second = reading.sentences[:2]
    line = reading.text[first.start : first.end]
    start = 0
    headlines: list[tuple[str, Span | None]] = []
    own_line = "\n" in reading.text[first.end : second.start]
    ended = line.rstrip(_CLOSERS).endswith(_END_MARKS)
    if own_line and not ended and len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS:
        headlines.append((line, first))
        start = first.end
    title = reading.title or ""
    if title and len(title) <= _LONGEST and normalised(title) != normalised(line):
        headlines.append((title, None))
    return headlines, start


class _Body:
    """The numbers of a story that are no part of a date; `sums` are made of those in a list or a vote."""

    def __init__(self, reading: Reading, start: int) -> None:
        text = reading.text
        in_dates = {position for date in reading.dates for position in range(*date.span)}
        found = [m for m in _ANY_NUMBER().finditer(text, start) if m.start() not in in_dates]
        figures = [(m, number) for m in found if (number := figure(m.group())) is not None]
        self.values = {number.value for _, number in figures}
        self.values |= {float(_WORDS[m.group()]) for m in _WORD().finditer(text, start)}
        self.sums = {number.value + 1 for m, number in figures if _AND_ONE().match(text, m.end())}
        listed = 0.0
        for (before, one), (m, other) in pairwise(figures):
            between = text[before.end() : m.start()] if m.start() - before.end() < _FARTHEST else ""
            if between in _AGAINST:
                self.sums.add(abs(one.value - other.value))
            listed = (listed or one.value) + other.value if _LISTED().match(between) else 0.0
            if listed and between.endswith(" and "):
                self.sums.add(listed)
            if min(one.value, other.value) >= _NO_CHANCE and "." not in between[:-1] and len(between) > 0:
                self.sums.add(one.value + other.value)

    def holds(self, wanted: Figure, words: str, *, hedged: bool) -> bool:
        """Whether the story has the number, one that rounds to it, or parts that make it."""
        if wanted.value in self.values or wanted.value in self.sums:
            return True
        half = 0.1 * wanted.value if hedged else _half(wanted, words)
        return any(abs(value - wanted.value) <= half for value in self.values)


def _half(wanted: Figure, words: str) -> float:
    """Half a unit of the last place that is not a rounding nought."""
    zeros = len(words) - len(words.rstrip("0,")) - words.rstrip("0").count(",", -1)
    if wanted.half > 1 or zeros < 2 or wanted.value < 100:
        return wanted.half if wanted.half != 0.5 else 0.0
    return 0.5 * 10.0 ** min(zeros, 15)


HEADLINE_NUMBERS = FindingDetector(
    kind="headline-number",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("Fire kills 14 in hotel\nAt least 41 people died in a fire on Monday.", "14"),
        example("Council to close nine pools\nThe council will close ten of its 24 pools.", "nine"),
        example("Firm pays $3.2m\nThe firm will pay $2.3 million to its workers.", "$3.2m"),
    ),
    silent=(
        example("Fire kills 14 in hotel\nA fire killed fourteen people on Monday."),
        example("Five die in crash\nThree women and two men died on Monday."),
        example("More than 12,000 flee\nSome 12,340 people left their homes."),
        example("The 2024 vote: 5 things to know\nIt was held in May."),
        example("Fire kills 14 in hotel, police said.\nIt burned on Monday."),
        example("Premier survives by three; two in five Scots undecided\nThe vote was 112 to 109."),
    ),
)
