"""What a written number is worth, and how exactly it was given."""

from __future__ import annotations

import re
from typing import NamedTuple

_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9}
_SCALES |= {"m": 1e6, "k": 1e3, "tn": 1e12, "mn": 1e6, "lakh": 1e5, "crore": 1e7}
_ONES = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety"
_SPELLED = {word: float(number) for number, word in enumerate(f"{_ONES} {_TEENS}".split(), 1)}
_SPELLED |= {word: 10.0 * number for number, word in enumerate(_TENS.split(), 1)} | {"a": 1.0, "an": 1.0}
_FIRST_WORDS = _SPELLED.keys() | {"half"}

_SCALE = r"(?:[ -](?:hundred|thousand|(?:m|b|tr)illion)\b)"
_IN_WORDS = (
    r"(?:(?:[Tt](?:wo|hree|en|welve|hirt(?:een|y)|wenty)|[Ff](?:our(?:teen)?|ive|ift(?:een|y)|orty)"
    r"|(?:[Ss](?:ix|even)|[Nn]ine)(?:t(?:een|y))?|[Ee](?:ight(?:een|y)?|leven))"
    rf"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?{_SCALE}*|(?:[Aa]n?|[Oo]ne|[Hh]alf a){_SCALE}+)"
)
"""A lone `one` or `a` is mostly no number."""

FIGURE = r"\d++(?:[,.]\d++)*+"
SCALED = rf"{FIGURE}{_SCALE}?"
NUMBER = rf"(?:{SCALED}|\b{_IN_WORDS}\b)"
"""A number in digits or words, as a pattern; behind digits only a scale in full, since `m` may be metres."""

HEDGE = (
    r"(?i:about|around|roughly|approximately|nearly|almost|some|over|under|more than|less than|fewer than"
    r"|just over|just under|at least|up to|as many as|close to|an estimated|well over) "
)
"""Words that say a number is not exact."""

_GROUPED = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,9}))?\Z")
_THOUSANDS_OR_DECIMALS = re.compile(r"[1-9]\d{0,2}\.\d{3}\Z")
_PARTS = re.compile(r"\d[\d,.]*|[a-z]+")


_FIRST = re.compile(r"[$£€]?(\d|[A-Za-z]+)")


def may_begin(text: str, position: int) -> bool:
    """Whether a number may begin at a position: asked where it seldom does, before a large pattern is."""
    first = _FIRST.match(text, position)
    return first is not None and (first[1].isdigit() or first[1].lower() in _FIRST_WORDS)


class Figure(NamedTuple):
    """A number's `value`, give or take `half`: half a unit of the last place that was given."""

    value: float
    half: float

    @property
    def low(self) -> float:
        """The least it may be."""
        return self.value - self.half

    @property
    def high(self) -> float:
        """The most it may be."""
        return self.value + self.half

    def times(self, factor: float) -> Figure:
        """The figure in another unit."""
        return Figure(self.value * factor, self.half * abs(factor))


def figure(words: str) -> Figure | None:
    """What a number in digits or words is worth; None for what could be read in two ways, as `1.234`."""
    parts = _PARTS.findall(words.lower())
    if not parts or len(parts) > 12:
        return None
    if parts[0][0].isdigit():
        return _in_digits(parts[0], parts[1:])
    return _in_words(parts)


def _in_digits(digits: str, scales: list[str]) -> Figure | None:
    digits = digits.rstrip(",.")
    exact = _GROUPED.match(digits)
    if exact is None or _THOUSANDS_OR_DECIMALS.match(digits):
        return None
    return _scaled(Figure(float(digits.replace(",", "")), 0.5 * 10.0 ** -len(exact[1] or "")), scales)


def _scaled(number: Figure, scales: list[str]) -> Figure | None:
    for scale in scales:
        if scale not in _SCALES:
            return None
        number = number.times(_SCALES[scale])
    return number


def _in_words(parts: list[str]) -> Figure | None:
    if parts[0] == "half":
        return _scaled(Figure(0.5, 0.05), parts[2:])
    total, current, half = 0.0, 0.0, 0.5
    for part in parts:
        if part in _SPELLED:
            current += _SPELLED[part]
        elif part == "hundred":
            current = max(current, 1.0) * 100.0
        elif part in _SCALES:
            total, current = total + max(current, 1.0) * _SCALES[part], 0.0
            half = 0.5 * _SCALES[part]
        else:
            return None
    return Figure(total + current, half)


def is_year(words: str) -> bool:
    """Whether a number looks like a year."""
    return len(words) == 4 and words.isdecimal() and words[:2] in ("15", "16", "17", "18", "19", "20")


def shown_number(value: float) -> str:
    """A number for a message: three significant digits, thousands apart."""
    if value == round(value) and abs(value) < 1e4:
        return f"{value:,.0f}"
    rounded = float(f"{value:.3g}")
    return f"{rounded:,.0f}" if abs(rounded) >= 100 else f"{rounded:,.4g}"
