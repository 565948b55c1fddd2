"""A change from one number to another does not fit its percentage, or goes the other way than the verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.detectors.detector import word_set
from redpencil.splitting.findings.dates import A_MONTH
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import NUMBER, Figure, figure, is_year, may_begin
from redpencil.splitting.findings.percentages import PERCENT, WORD, unequal
from redpencil.splitting.text.patterns import lazily

_LEEWAY = 0.6
_LOOSE_LEEWAY = 2.0
_LOOSE_SHARE = 0.05
_FARTHEST_SCALES = 1000.0
"""Numbers farther apart were hardly given in one scale: from 1.2 to 900,000."""

_CHANGE = r"(?:increase|rise|gain|jump|growth|surge|drop|fall|decline|decrease|reduction|cut|loss|slump)"
_FROM_TO = lazily(
    rf"\bfrom (?P<pair>[$£€]?(?P<old>{NUMBER}){WORD}{{0,4}}(?: \d{{4}})? to [$£€]?(?P<new>{NUMBER}))"
    rf"(?![\d%]|[.,]\d| per ?cent)(?:{WORD}{{0,4}} \d{{4}})?"
)
_FROM, _TO = re.compile(r"\bfrom "), re.compile(" to ")
_BEHIND = lazily(
    rf"[^.;%\d]{{0,40}}?(?:\b{_CHANGE} of |\b(?:up|down|or) |\ban? (?=[^.;]{{0,60}} {_CHANGE}\b)){PERCENT}"
)
_RISING = word_set("rose grew increased climbed jumped surged soared")
_FALLING = word_set("fell dropped declined decreased shrank plunged slumped")
_BEFORE = lazily(rf"\b(?:{'|'.join((*_RISING, *_FALLING))}) (?:by )?{PERCENT},? \Z")
_VERB = lazily(rf"\b(?P<verb>{'|'.join((*_RISING, *_FALLING))})(?: (?:[a-z]+ ){{0,3}})?\Z")
_NO_AMOUNT = lazily(
    rf"\b(?:{A_MONTH}|a\.?m|p\.?m|o[’']clock|places?|rank\w*|position|seed\w*|table|league|[Nn]o|world|minus)\b|%"
)
_HEIGHT = lazily(r"[ -]?(?:metres?|meters?|feet|storeys|stories|ft|m|floors?)\b")
_WINDOW = 60


def _find(reading: Reading) -> Iterator[Found]:
    text = reading.text
    for pair in _pairs(reading):
        amounts = _amounts(pair)
        if amounts is None:
            continue
        start = max(0, pair.start() - _WINDOW)
        before = text[start : pair.start()]
        if stated := _BEHIND().match(text, pair.end()):
            place = Span(*stated.span("stated"))
        elif stated := _BEFORE().search(before):
            place = Span(start + stated.start("stated"), start + stated.end("stated"))
        if stated is not None:
            made = _wrong_percentage(*amounts, stated)
            if made is not None:
                yield unequal(text, Span(*pair.span("pair")), place, made)
        elif (verb := _VERB().search(before)) and _goes_the_other_way(reading, pair, amounts, verb["verb"]):
            sides = Span(start + verb.start("verb"), start + verb.end("verb")), Span(*pair.span("pair"))
            yield Found(sides, f"{quoted(verb['verb'])} goes one way, {quoted(pair['pair'])} the other")


def _pairs(reading: Reading) -> Iterator[re.Match[str]]:
    """All that reads `from A to B`."""
    for sentence in reading.sentences_with(" from ", "From "):
        ends = (_FROM.finditer(reading.text, *sentence), _TO.finditer(reading.text, *sentence))
        if all(any(may_begin(reading.text, word.end()) for word in words) for words in ends):
            yield from _FROM_TO().finditer(reading.text, *sentence)


def _amounts(pair: re.Match[str]) -> tuple[Figure, Figure] | None:
    """The two numbers of `from A to B`, if both are amounts and not far apart."""
    old, new = figure(pair["old"]), figure(pair["new"])
    if (
        old is None
        or new is None
        or is_year(pair["old"])
        or is_year(pair["new"])
        or _NO_AMOUNT().search(pair.group())
    ):
        return None
    if min(old.value, new.value) <= 0 or max(old.value, new.value) > _FARTHEST_SCALES * min(
        old.value, new.value
    ):
        return None
    return old, new


def _wrong_percentage(old: Figure, new: Figure, stated: re.Match[str]) -> float | None:
    """The percentage that the change makes, if it is not the one stated."""
    percent = figure(stated["percent"])
    if percent is None:
        return None
    exact = old.half == new.half == 0.5 and old.value >= 10
    spread = 0.0 if exact else new.half + old.half * new.value / old.value
    leeway = percent.half + (_LOOSE_SHARE * percent.value + _LOOSE_LEEWAY if stated["hedge"] else _LEEWAY)
    made = 100.0 * abs(new.value - old.value) / old.value
    return None if abs(made - percent.value) <= leeway + 100.0 * spread / old.value else made


def _goes_the_other_way(
    reading: Reading, pair: re.Match[str], amounts: tuple[Figure, Figure], verb: str
) -> bool:
    """`rose from 20 to 10`, but not in a ranking, nor `fell from 10 to 12 metres`."""
    old, new = amounts
    if old.value == new.value or (new.value > old.value) is (verb in _RISING):
        return False
    sentence = reading.sentences[reading.sentence_at(pair.start())]
    return not (
        _NO_AMOUNT().search(reading.text, *sentence) or _HEIGHT().match(reading.text, pair.end("pair"))
    )


CHANGES = FindingDetector(
    kind="change",
    level=Level.NOTE,
    find=_find,
    fires=(
        example(
            "Visits fell from 1.2 million in 2016 to 780,000 in 2024, a drop of 53%.",
            "1.2 million in 2016 to 780,000", "53%",
        ),
        example("It rose by 45% from 100 to 135.", "45%", "100 to 135"),
        example("Prices went from £4.00 to £5.00, up 20 percent.", "£4.00 to £5.00", "20 percent"),
        example("Sales grew from 80 to 60 last year.", "grew", "80 to 60"),
    ),
    silent=(
        example("Visits fell from 1.2 million to 780,000, a drop of 35%. From 2015 to 2024, a fall of 18%."),
        example("It rose from $4 million to $6 million, up about 50%. They rose from 12 to 5 in a table."),
        example("It rose from 4% to 6%, up 50%. A stone fell from 10 to 12 metres. From 9 to 5 p.m., or 4%."),
    ),
)  # fmt: skip
