"""A measure is given in two units, and the two are more than rounding apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from redpencil.model import Level, Span
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import HEDGE, NUMBER, Figure, figure, shown_number
from redpencil.splitting.findings.units import UNIT, UNITS

TOLERANCE = 0.05
"""How far two measures may be apart for rounding alone."""
_LOOSE_TOLERANCE = 0.12
"""The same where the article says about or nearly."""
_DEGREES_APART = 2.0
"""How far two temperatures may be apart, in degrees Fahrenheit."""

_ONE = rf"{NUMBER}|half an?|[Aa]n?|[Oo]ne"
_SIGN = r"[-−–]|[Mm]inus "
_MEASURE = (
    rf"(?P<sign>{_SIGN})?(?P<first>{_ONE})(?:(?:[–-]| to | and )(?P<second>(?:{_SIGN})?(?:{_ONE})))?"
    rf"[ -]?(?P<unit>{UNIT})(?:,? ?(?:and )?(?P<more>{NUMBER})[ -]?(?P<smaller>{UNIT}))?"
)
_SHAPE = r"(?:[ -](?:long|wide|high|deep|tall|thick|away|square|per hour|an hour|below zero))?"
_JOINT = re.compile(r" ?[(\[]|, or |(?<=[a-zCF])/(?=\d)")
_SECOND = re.compile(rf"(?P<hedge>{HEDGE})?(?P<measure>{_MEASURE}){_SHAPE}(?=[)\],.;]|\s|\Z)")
_FIRST = re.compile(rf"(?<![\w.,$£€/])(?P<measure>{_MEASURE}){_SHAPE}\Z")
_HEDGED = re.compile(rf"{HEDGE}\Z", re.IGNORECASE)
_WINDOW = 70


@dataclass(frozen=True, slots=True)
class _Measure:
    """A measure: one number or two (a range) and the meanings of its unit."""

    span: Span
    figures: tuple[Figure, ...]
    dimension: str
    worths: tuple[float, ...]
    unit: str


def _find(reading: Reading) -> Iterator[Found]:
    text = reading.text
    for joint in _JOINT.finditer(text):
        second = _SECOND.match(text, joint.end())
        if second is None or not _closes(text, joint.group(), second.end()):
            continue
        start = max(0, joint.start() - _WINDOW)
        first = _FIRST.search(text[start : joint.start()])
        if first is None:
            continue
        one, other = _measure(first, start), _measure(second, 0)
        if one is None or other is None or one.dimension != other.dimension or one.unit == other.unit:
            continue
        hedged = bool(second["hedge"] or _HEDGED.search(text[max(0, one.span.start - 15) : one.span.start]))
        if len(one.figures) == len(other.figures) and not _agree(one, other, hedged=hedged):
            yield Found((one.span, other.span), _message(text, one, other))


def _closes(text: str, joint: str, end: int) -> bool:
    """Whether nothing but the measure stands in the brackets or between the commas."""
    after = text[end : end + 1]
    if joint.strip() in ("(", "["):
        return after in (")", "]")
    return joint == "/" or after in (",", ".", ";", ")")


def _measure(match: re.Match[str], offset: int) -> _Measure | None:
    dimension, worths, name = UNITS[match["unit"]]
    figures = [_figure(match["sign"], match["first"])]
    if match["second"]:
        sign = re.match(_SIGN, match["second"])
        figures.append(_figure(sign.group() if sign else "", match["second"][sign.end() if sign else 0 :]))
    if match["more"]:
        figures = _with_smaller(figures, match, dimension, worths)
    if any(one is None for one in figures):
        return None
    start, end = match.span("measure")
    known = tuple(one for one in figures if one is not None)
    return _Measure(Span(start + offset, end + offset), known, dimension, worths, name)


def _figure(sign: str | None, words: str) -> Figure | None:
    low = words.lower()
    known = Figure(0.5, 0.05) if low.startswith("half a") and len(low) < 8 else None
    found = known or (Figure(1.0, 0.5) if low in ("a", "an", "one") else figure(words))
    return found.times(-1.0) if found and sign else found


def _with_smaller(
    figures: list[Figure | None], match: re.Match[str], dimension: str, worths: tuple[float, ...]
) -> list[Figure | None]:
    """`7 feet 10 inches` as one figure in feet."""
    other, worth, _ = UNITS[match["smaller"]]
    smaller, larger = figure(match["more"]), figures[-1]
    if other != dimension or smaller is None or larger is None or len(worth) + len(worths) != 2:
        return [None]
    ratio = worth[0] / worths[0] if worths[0] else 0.0
    return [*figures[:-1], Figure(larger.value + smaller.value * ratio, smaller.half * ratio)]


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
        example("They fell 90 metres, or 395 feet, down.", "90 metres", "395 feet"),
        example("100–150 km (60–120 miles)", "100–150 km", "60–120 miles"),
    ),
    silent=(
        example("On the 1,000-kilometer (620-mile) front line"),
        example("It was 2 miles (3 km) off, the air at -10C (14F), the ship of 900 tons (820 tonnes)."),
        example("Stay 2 metres (6 feet) apart. A rise of 1.5C (2.7F). He is 1.88 metres (6ft 2in) tall."),
        example("They stopped after 10 miles (2 km from the border) and sold 5m (4m last year)."),
        example("Walk 3 km (45 minutes). It took 500 litres (110 gallons) or 132 gallons (500 litres)."),
    ),
)
