"""A share in percent does not fit the numbers it stands beside, or all shares make more than the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.findings.figures import FIGURE, HEDGE, NUMBER, Figure, figure, shown_number
from redpencil.splitting.text.patterns import lazily

PERCENT = rf"(?P<hedge>{HEDGE})?(?P<stated>(?P<percent>{FIGURE}) ?(?:%|per ?cent\b))"
"""A percentage, as a pattern."""
_SIGNS = ("%", "percent", "per cent")

_LEEWAY = 0.6
"""Points: half of the last place, and a little for what was counted otherwise."""
_LOOSE_LEEWAY = 3.0
_FRACTION_LEEWAY = 6.0
"""Points by which a fraction in words may be rounded."""

WORD = r"(?: [^\W\d][\w’'-]*)"
"""A word behind another, as a pattern."""
_WHOSE = r"(?:(?:the|its|their|his|her|all|a total of|those|these) )?(?:[a-z]+[’']s? |[A-Z]\w+[’']s? )?"
_ASIDE = lazily(rf"(?: ?(?P<bracket>\()|, or ){PERCENT}(?=(?P<closed>[),.;]))")
_SHARE = lazily(
    rf"(?<![\w.,$£€-])(?P<part>{NUMBER}){WORD}{{0,2}} (?:out of|of) {_WHOSE}"
    rf"(?P<whole>{NUMBER}){WORD}{{0,3}}\Z",
    re.IGNORECASE,
)
_SHARE_TURNED = lazily(
    rf"\b[Oo]f {_WHOSE}(?P<whole>{NUMBER}){WORD}{{1,4}}, (?P<part>{NUMBER}){WORD}{{0,2}}\Z"
)
_FRACTIONS = {"half": 50.0, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0, "third": 100 / 3, "fourth": 25.0}
_TIMES = {"two": 2.0, "three": 3.0, "four": 4.0}
_FRACTION = lazily(
    r"\b(?:(?:(?:a|one)[ -])?(?P<one>half|third|quarter|fifth|tenth)"
    rf"|(?P<times>two|three|four)[ -](?P<many>third|quarter|fourth|fifth)s)(?: of{WORD}{{1,4}})?\Z",
    re.IGNORECASE,
)
_WINDOW = 90

_OF_PEOPLE = lazily(
    rf"(?P<percent>{FIGURE}) ?(?:%|per ?cent) of (?:the |all |those )?(?:\w+ )?"
    r"(?:respondents|voters|people|population|residents|women|men|patients|adults|households|workers|members)\b"
)
_UNDECIDED = lazily(
    r"\b(?:undecided|unsure|not sure|no opinion|d(?:o|id)(?: not|n[’']t) know|did not answer)\b"
)
_ANY = lazily(rf"(?<![\w.]){PERCENT}")
_COMPARED = lazily(
    r"\b(?:from|compared|against|than|last|earlier|points?|turnout|margin|previous\w*|up|down)\b"
)
_ANSWERS = range(3, 7)
_MOST = 102.0
"""What rounding may make of a hundred."""
_MOST_OF_ONE_QUESTION = 150.0


def _find(reading: Reading) -> Iterator[Found]:
    for aside in reading.matches(_ASIDE, *_SIGNS):
        if bool(aside["bracket"]) is (aside["closed"] == ")"):
            yield from _share(reading.text, aside)
    for m in reading.matches(_OF_PEOPLE, *_SIGNS):
        share = figure(m["percent"])
        if share is not None and share.value > 100.0:
            yield Found((Span(*m.span()),), f"{quoted(m.group())} are more than all of them")
    for sentence in reading.sentences_with(*_SIGNS):
        if _UNDECIDED().search(reading.text, *sentence):
            yield from _answers(reading.text, sentence)


def _share(text: str, aside: re.Match[str]) -> Iterator[Found]:
    """`9 of the 24 pools (48%)`, `of the 64 women, 16 (35%)`, `a third (23%)`."""
    start = max(0, aside.start() - _WINDOW)
    before = text[start : aside.start()]
    stated = figure(aside["percent"])
    if stated is None:
        return
    if share := _SHARE().search(before) or _SHARE_TURNED().search(before):
        part, whole = figure(share["part"]), figure(share["whole"])
        if part is None or whole is None or _is_share(part, whole, stated, hedged=bool(aside["hedge"])):
            return
        found, made = share, 100.0 * part.value / whole.value
    elif fraction := _FRACTION().search(before):
        found, made = fraction, _FRACTIONS[(fraction["one"] or fraction["many"]).lower()]
        made *= _TIMES[fraction["times"].lower()] if fraction["times"] else 1.0
        if abs(made - stated.value) <= _FRACTION_LEEWAY:
            return
    else:
        return
    yield unequal(text, Span(start + found.start(), aside.start()), Span(*aside.span("stated")), made)


def _is_share(part: Figure, whole: Figure, stated: Figure, *, hedged: bool) -> bool:
    if not 1 <= part.value <= whole.value or whole.value < 2:
        return True
    low = high = 100.0 * part.value / whole.value
    if part.half != 0.5 or whole.half != 0.5:
        low, high = 100.0 * part.low / whole.high, 100.0 * part.high / max(whole.low, 1e-9)
    leeway = stated.half + (_LOOSE_LEEWAY if hedged else _LEEWAY)
    return low - leeway <= stated.value <= high + leeway


def unequal(text: str, first: Span, second: Span, made: float) -> Found:
    """What is found where numbers make another percentage than the one beside them."""
    one, other = (quoted(text[span.start : span.end]) for span in (first, second))
    return Found((first, second), f"{one} is {shown_number(made)}%, {other} stands beside it")


def _answers(text: str, sentence: Span) -> Iterator[Found]:
    """Answers to one question, down to the undecided, that make more than a hundred."""
    found = [*_ANY().finditer(text, *sentence)]
    values = [share.value for m in found if (share := figure(m["percent"]))]
    if len(values) != len(found) or len(values) not in _ANSWERS or _COMPARED().search(text, *sentence):
        return
    if _MOST < sum(values) <= _MOST_OF_ONE_QUESTION:
        listed = ", ".join(quoted(m["stated"]) for m in found)
        yield Found(
            tuple(Span(*m.span("stated")) for m in found), f"{listed} make {shown_number(sum(values))}%"
        )


PERCENTAGES = FindingDetector(
    kind="percentage",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("Nine of the 24 pools (48%) are closed.", "Nine of the 24 pools", "48%"),
        example("Of the 64 women, 16 (35%) died.", "Of the 64 women, 16", "35%"),
        example("Two-thirds (57%) of the pilots came.", "Two-thirds", "57%"),
        example("He won 21 contracts of 28, or 57 percent.", "21 contracts of 28", "57 percent"),
        example("It was backed by 120% of voters.", "120% of voters"),
        example("61% said yes, 37% said no and 12% were undecided.", "61%", "37%", "12%"),
    ),
    silent=(
        example("Nine of the 24 pools (38%) and 31 of her 62 engines (50%) and a third (31%) of the staff."),
        example(
            "About 1.2 million of 5 million people (nearly 25%) and 3 of the 7 judges (43%, a poll says)."
        ),
        example("Support was 38%, down from 47%, and 42% were undecided."),
        example("Of those asked, 38% said yes, 20% said no and 42% did not know."),
    ),
)
