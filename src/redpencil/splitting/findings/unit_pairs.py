"""A measure is given in two units, and the two are more than rounding apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import HEDGE, NUMBER, Figure, figure, shown_number
from redpencil.splitting.findings.units import UNITS, Unit
from redpencil.splitting.text.patterns import lazily

TOLERANCE = 0.05
"""How far two measures may be apart for rounding alone."""
_LOOSE_TOLERANCE = 0.12
"""The same where the article says about or nearly."""
_DEGREES_APART = 2.0
"""How far two temperatures may be apart, in degrees Fahrenheit."""

_JOINT = re.compile(
    r"(?: ?(?P<bracket>[(\[])|, or |(?<=[a-zCF])/)"
    r"(?=[-−–]?\d|(?:minus|about|around|roughly|approximately|nearly|almost|some|over|under|just|more|less|half|an?|one"
    r"|two|three|four|five|six|seven|eight|nine|ten) )"
)
_NUMBERS = lazily(rf"(?<![\w.,/])(?:{NUMBER}|[Hh]alf an?\b|[Aa]n?\b|[Oo]ne\b)")
_HEDGED = lazily(rf"{HEDGE}\Z")
_HEDGE = lazily(HEDGE)
_CLOSED = {"(": re.compile(r"[^()\n]{0,60}?(?=\))"), "[": re.compile(r"[^\[\]\n]{0,60}?(?=\])")}
_ENDED = re.compile(r"(?:[^(),;\n]|(?<=\d),(?=\d)){0,60}?(?=[,;)](?!\d)|\.(?!\d)|\Z)|\S{0,30}")
_SIGN = re.compile(r"(?:(?<![\w–-])[-−–]|[Mm]inus )\Z")
_RANGE = frozenset(("-", "–", " to ", " and ", " to -", " to −", " and -"))
_SHAPES = re.compile(r"[ -](?:long|wide|high|deep|tall|thick|away|below zero)\Z")
_CURRENCY = "$£€/"
_WINDOW = 60


class _Measure(NamedTuple):
    """A measure: one number or two (a range) and the meanings of its unit."""

    span: Span
    figures: tuple[Figure, ...]
    dimension: str
    worths: tuple[float, ...]
    unit: str


def _find(reading: Reading) -> Iterator[Found]:
    text = reading.text
    for joint in _JOINT.finditer(text):
        inside = _inside(text, joint)
        hedge = _HEDGE().match(text, inside.start, inside.end)
        other = _measure(text, Span(hedge.end() if hedge else inside.start, inside.end), whole=True)
        one = (
            _measure(text, Span(max(0, joint.start() - _WINDOW), joint.start()), whole=False)
            if other
            else None
        )
        if one is None or other is None or one.dimension != other.dimension or one.unit == other.unit:
            continue
        hedged = bool(hedge or _HEDGED().search(text[max(0, one.span.start - 20) : one.span.start]))
        if len(one.figures) == len(other.figures) and not _agree(one, other, hedged=hedged):
            yield Found((one.span, other.span), _message(text, one, other))


def _inside(text: str, joint: re.Match[str]) -> Span:
    """What stands in the brackets, or up to the next mark; empty if that is too long for a measure."""
    pattern = _CLOSED[joint["bracket"]] if joint["bracket"] else _ENDED
    inside = pattern.match(text, joint.end())
    return Span(*inside.span()) if inside else Span(joint.end(), joint.end())


def _measure(text: str, place: Span, *, whole: bool) -> _Measure | None:
    """The measure that ends where `place` does; with `whole` nothing else may stand in it.

    It is a number and a unit, a range (`3–4 km`), or two units that go together (`7 feet 10 inches`).
    """
    words = _SHAPES.sub("", text[place.start : place.end])
    numbers = [*_NUMBERS().finditer(words)]
    unit = UNITS.get(words[numbers[-1].end() :].lstrip(" -")) if numbers else None
    if unit is None:
        return None
    first, last = numbers[-1], _worth(words, numbers[-1], unit)
    figures: list[Figure | None] = [last]
    if len(numbers) > 1:
        before = numbers[-2]
        between = words[before.end() : first.start()]
        larger = UNITS.get(between.strip(" ,-").removesuffix(" and"))
        if between in _RANGE:
            first, figures = before, [_worth(words, before, unit), last]
        elif larger and larger[0] == unit[0] != "temperature":
            first, figures = before, [_together(_worth(words, before, larger), larger, last, unit)]
            unit = larger
    start = first.start() - len(_sign(words, first, unit))
    known = tuple(one for one in figures if one is not None)
    if len(known) < len(figures) or (whole and start) or (start and words[start - 1] in _CURRENCY):
        return None
    return _Measure(Span(place.start + start, place.start + len(words)), known, *unit)


def _worth(words: str, number: re.Match[str], unit: Unit) -> Figure | None:
    low = number.group().lower()
    if low in ("a", "an", "one"):
        found: Figure | None = Figure(1.0, 0.5)
    else:
        found = Figure(0.5, 0.05) if low in ("half a", "half an") else figure(low)
    return found.times(-1.0) if found and _sign(words, number, unit) else found


def _sign(words: str, number: re.Match[str], unit: Unit) -> str:
    """What makes a temperature negative; before other measures a dash is no sign."""
    sign = _SIGN.search(words, 0, number.start()) if unit[0] == "temperature" else None
    return sign.group() if sign else ""


def _together(larger: Figure | None, unit: Unit, smaller: Figure | None, smaller_unit: Unit) -> Figure | None:
    """`7 feet 10 inches` as one figure in feet."""
    if larger is None or smaller is None or len(unit[1]) + len(smaller_unit[1]) != 2:
        return None
    ratio = smaller_unit[1][0] / unit[1][0]
    return Figure(larger.value + smaller.value * ratio, smaller.half * ratio)


def _agree(one: _Measure, other: _Measure, *, hedged: bool) -> bool:
    if one.dimension == "temperature":
        return _temperatures_agree(one, other)
    tolerance = _LOOSE_TOLERANCE if hedged else TOLERANCE
    return any(
        all(
            _fits(a.times(worth / other_worth), b, tolerance)
            for a, b in zip(one.figures, other.figures, strict=True)
        )
        for worth, other_worth in product(one.worths, other.worths)
    )


def _fits(converted: Figure, written: Figure, tolerance: float) -> bool:
    apart = abs(converted.value - written.value)
    return apart <= max(tolerance * abs(written.value), tolerance * abs(converted.value)) or (
        apart <= max(converted.half, written.half)
    )


def _temperatures_agree(one: _Measure, other: _Measure) -> bool:
    """Temperatures, or differences between them: a rise of 1.5C is one of 2.7F."""
    celsius, fahrenheit = (one, other) if one.worths == (0.0,) else (other, one)
    pairs = list(zip(celsius.figures, fahrenheit.figures, strict=True))
    return all(
        abs(c.value * 1.8 + 32.0 - f.value) <= _DEGREES_APART + 1.8 * (c.half - 0.5) for c, f in pairs
    ) or all(abs(c.value) <= 12.0 and _fits(c.times(1.8), f, TOLERANCE) for c, f in pairs)


def _message(text: str, one: _Measure, other: _Measure) -> str:
    sides = (
        f"{quoted(text[a.span.start : a.span.end])} would be {_converted(a, b)}"
        for a, b in ((one, other), (other, one))
    )
    return f"two measures that differ: {', '.join(sides)}"


def _converted(measure: _Measure, to: _Measure) -> str:
    if measure.dimension == "temperature":
        into_fahrenheit = measure.worths == (0.0,)
        values = [
            f.value * 1.8 + 32.0 if into_fahrenheit else (f.value - 32.0) / 1.8 for f in measure.figures
        ]
    else:
        values = [f.value * measure.worths[0] / to.worths[0] for f in measure.figures]
    return f"{'–'.join(map(shown_number, values))} {to.unit}"


UNIT_PAIRS = FindingDetector(
    kind="unit-pair",
    level=Level.ALARM,
    find=_find,
    fires=(
        example("On the 1,000-kilometer (720-mile) front line", "1,000-kilometer", "720-mile"),
        example("It lies 120 miles (139 km) north.", "120 miles", "139 km"),
        example("The wave, 6 metres (about 26 feet) high, hit it.", "6 metres", "26 feet"),
        example("It was 30C (68F) in the shade.", "30C", "68F"),
        example("He is 1.88 metres (5 feet 2 inches) tall.", "1.88 metres", "5 feet 2 inches"),
        example("They fell 900 metres, or 3,950 feet, down.", "900 metres", "3,950 feet"),
        example("100–150 km (60–120 miles)", "100–150 km", "60–120 miles"),
    ),
    silent=(
        example("On the 1,000-kilometer (620-mile) front line"),
        example("It was 2 miles (3 km) off, the air at -10C (14F), the ship of 900 tons (820 tonnes)."),
        example("Stay 2 metres (6 feet) apart. A rise of 1.5C (2.7F). He is 1.88 metres (6ft 2in) tall."),
        example("They stopped after 10 miles (2 km from the border) and sold 5m (4m last year)."),
        example(
            "It is wet –10 km (6 miles) are closed– and 2 1/2 miles (4 km) and 2½ miles (4 km) are flooded."
        ),
        example("Walk 3 km (45 minutes). It took 500 litres (110 gallons) or 132 gallons (500 litres)."),
    ),
)
