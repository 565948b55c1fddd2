"""The parts that an article lists do not make the total it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.dates import A_MONTH
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import HEDGE, NUMBER, Figure, figure, may_begin, shown_number
from redpencil.splitting.text.patterns import lazily

_PEOPLE = (
    r"(?:people|persons|passengers|pupils|students|workers|employees|victims|members|civilians|residents|patients|others"
    r"|dead|staff|prisoners|hostages|children|adults|soldiers|migrants|jurors|suspects|casualties|survivors|players)"
)
_SEXES = r"(?:men|women|boys|girls|man|woman|children|adults|males|females)"
_SORTS = (
    r"(?:large|small|big|old|new|male|female|dead|alive|wounded|injured|adult|young|red|green|blue|black|white|seated"
    r"|standing|full|empty|public|private|north|south|domestic|foreign)"
)
_PLACED = r"(?:in|from|for|against|at|with|without|on|by|under|of them|to|aboard|near|outside|inside)"
_MONEY = r"[$£€]"
_PART_START = lazily(
    rf"(?P<money>{_MONEY})?(?P<number>{NUMBER})(?![\d%]|[–-]\d|[.,]\d| (?:percent|per cent)\b)"
)
_PART = lazily(r"(?P<words>[ -][^,;.()—–]{1,80}?)(?=,? and |, |;|[.)—–\n]|\Z)")
_SEPARATOR = lazily(r",? and |, |; ")
_CLOSED = lazily(r"\Z|[.;)\n,]| ?[—–]")
_JOINT = re.compile(rf"(?:: | \(| ?[—–] ?|, )(?={_MONEY}?\d|(?:t|f|s|e|n|a )[a-z]{{2,8}}\b)")
_TOTAL = lazily(
    rf"(?<![\w.,/$£€-])(?P<money>{_MONEY})?(?P<number>{NUMBER})(?P<noun>(?: [a-z][\w’'-]*){{0,3}})\Z"
)
_WINDOW = 60
_HEDGED = lazily(rf"{HEDGE}[$£€]?\Z", re.IGNORECASE)
_PARTITION = lazily(rf" (?:{_SEXES}|{_SORTS})\b(?: ones)?\Z| (?:{_SEXES} )?{_PLACED} ")
_NO_PART = lazily(rf"%| (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|{A_MONTH}|a\.?m|p\.?m)\b")
_MOST_PARTS = 12
_RECORD = lazily(
    rf"(?P<total>\d{{1,3}})(?:st|nd|rd|th)? (?:match|game)\w*[^.]{{0,60}}?\bwon (?P<a>{NUMBER}), "
    rf"(?:drawn|drew|tied) (?P<b>{NUMBER}),? (?:and )?lost (?P<c>{NUMBER})"
)
_INCLUDING = lazily(
    rf"(?P<total>{NUMBER}) (?:\w+ )?{_PEOPLE},? (?:including|among them) (?P<a>{NUMBER}) {_SEXES}"
    rf"(?: and (?P<b>{NUMBER}) {_SEXES})?"
)
_BEFORE_SOME = re.compile(r" (?:including|among them) ")


class _Part(NamedTuple):
    """One part of a list: where it stands, its number, and the words behind the number."""

    span: Span
    number: Figure
    words: str


def _find(reading: Reading) -> Iterator[Found]:
    text = reading.text
    for joint in _JOINT.finditer(text):
        if not may_begin(text, joint.end()):
            continue
        start = max(0, joint.start() - _WINDOW)
        total = _TOTAL().search(text[start : joint.start()])
        if total is None or _HEDGED().search(
            text[max(0, start + total.start() - 20) : start + total.start()]
        ):
            continue
        parts = _parts(text, joint, total["money"])
        made = _wrong_sum(total, parts, by_commas=joint.group() == ", ")
        if made is not None:
            whole = Span(start + total.start(), start + total.end("noun"))
            yield _found(text, whole, Span(parts[0].span.start, parts[-1].span.end), made)
    for m in reading.matches(_RECORD, " won "):
        yield from _matches_played(m)
    for sentence in reading.sentences_with(" including ", " among them "):
        if any(may_begin(text, word.end()) for word in _BEFORE_SOME.finditer(text, *sentence)):
            for m in _INCLUDING().finditer(text, *sentence):
                yield from _too_many(text, m)


def _parts(text: str, joint: re.Match[str], money: str | None) -> list[_Part]:
    """The list behind a joint; nothing unless it is closed and each of its parts begins with a number."""
    parts: list[_Part] = []
    position, separator = joint.end(), ""
    while len(parts) < _MOST_PARTS:
        start = _PART_START().match(text, position)
        words = _PART().match(text, start.end()) if start else None
        number = figure(start["number"]) if start else None
        if start is None or words is None or number is None or start["money"] != money:
            is_over = separator == ", " and _ends_with_and(text, parts) and "(" not in joint.group()
            return parts if is_over else []
        if _NO_PART().search(words["words"]):
            return []
        parts.append(_Part(Span(start.start(), words.end()), number, words["words"]))
        following = _SEPARATOR().match(text, words.end())
        if following is None:
            return parts if _CLOSED().match(text, words.end()) else []
        position, separator = following.end(), following.group()
    return []


def _ends_with_and(text: str, parts: list[_Part]) -> bool:
    return len(parts) > 1 and text[parts[-2].span.end : parts[-1].span.start].strip(", ") == "and"


def _wrong_sum(total: re.Match[str], parts: list[_Part], *, by_commas: bool) -> float | None:
    """What the parts make, if they are parts of this total and make another.

    Behind a mere comma, `12 farmers, three teachers and two nurses` is no total with its parts; there the
    parts must be of those into which people or things are divided.
    """
    whole = figure(total["number"])
    if whole is None or len(parts) < 2 or whole.value == len(parts) or _NO_PART().search(total["noun"]):
        return None
    if by_commas and not (total["noun"] and all(_PARTITION().search(part.words) for part in parts)):
        return None
    made = sum(part.number.value for part in parts)
    exact = all(number.half == 0.5 for number in (whole, *(part.number for part in parts)))
    leeway = 0.0 if exact else whole.half + sum(part.number.half for part in parts)
    if (
        abs(made - whole.value) <= leeway + 1e-9 * whole.value
        or not 0.5 <= made / (whole.value or 1.0) <= 2.0
    ):
        return None
    return made


def _found(text: str, whole: Span, parts: Span, made: float) -> Found:
    listed = quoted(text[parts.start : parts.end])
    return Found(
        (whole, parts),
        f"{quoted(text[whole.start : whole.end])} is the total, {listed} make {shown_number(made)}",
    )


def _matches_played(m: re.Match[str]) -> Iterator[Found]:
    numbers = [figure(m[name]) for name in ("total", "a", "b", "c")]
    values = [number.value for number in numbers if number]
    if len(values) == 4 and values[0] != sum(values[1:]):
        yield _found(m.string, Span(*m.span("total")), Span(m.start("a"), m.end("c")), sum(values[1:]))


def _too_many(text: str, m: re.Match[str]) -> Iterator[Found]:
    """More women and children than people in all."""
    numbers = [figure(m[name]) for name in ("total", "a", "b") if m[name]]
    values = [number.value for number in numbers if number]
    if len(values) == len(numbers) and sum(values[1:]) > values[0] and values[0] > 0:
        yield _found(text, Span(*m.span("total")), Span(m.start("a"), m.end()), sum(values[1:]))


SUMS = FindingDetector(
    kind="sum",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("Another 26 people, 15 men and 12 women, came.", "26 people", "15 men and 12 women"),
        example(
            "They won 15 medals: five gold, six silver and three bronze.",
            "15 medals", "five gold, six silver and three bronze",
        ),
        example("It killed 84 people (61 in Kyiv and 33 in Lviv).", "84 people", "61 in Kyiv and 33 in Lviv"),
        example(
            "It has $10 million: $7 million for roads and $6 million for schools.",
            "$10 million", "$7 million for roads and $6 million for schools",
        ),
        example(
            "In 44 matches they have won 26, drawn eight and lost seven.",
            "44", "26, drawn eight and lost seven",
        ),
        example("It killed 12 people, including 8 women and 7 children.", "12", "8 women and 7 children"),
    ),
    silent=(
        example("Another 26 people, 15 men and 11 women, are in hospital."),
        example("They met 12 farmers, three teachers and two nurses. The three children: 5, 7 and 9."),
        example("He named three reasons: two bridges in Rome, one in Genoa and five in Naples."),
        example("More than 20 people, 12 men and 7 women, came. It took 90 days: 40 in May, 30 days later."),
        example("About 1.2 million left: 700,000 to Poland and 450,000 to Hungary."),
    ),
)  # fmt: skip
