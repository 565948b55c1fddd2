"""Which lines of an article are no part of its story, and which are headings and captions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from redpencil.anatomy import Span
from redpencil.splitting.tables import skipped as table
from redpencil.splitting.text.patterns import lazily

_END_MARKS = (".", "!", "?", "…", ":", ";", ",")
_CLOSERS = "\"'”’»)]"
_WORD = re.compile(r"[^\W\d_]{2,}")
_DATE_WORDS = frozenset(table.DATE_LINE_WORDS.split())
_NOT_DATE = re.compile(r"[^\W\d_]+")


@cache
def _starts(name: str) -> tuple[str, ...]:
    return tuple(line for line in getattr(table, name).strip().splitlines() if line)


_LONGEST_CREDIT = 7
"""In words; what is longer behind `Photograph:` is a caption."""


def reason_to_skip(text: str, sentence: Span) -> str | None:
    """Why a sentence is no part of the story, or None if it may be."""
    content = text[sentence.start : sentence.end].strip(" \"'“”‘’*#>-–—•|")
    low = content.lower()
    if low.startswith(_starts("BOILERPLATE")):
        return table.REASONS["boilerplate"]
    if low.startswith(_starts("CREDITS")) and len(content.split()) <= _LONGEST_CREDIT:
        return table.REASONS["credit"]
    if text[sentence.end - 1] == "?":
        return table.REASONS["question"]
    if not _WORD.search(content):
        return table.REASONS["empty"]
    if len(content) < 70 and _is_date(low):
        return table.REASONS["date"]
    if len(content.split()) < 6 and _AGENCY().search(content):
        return table.REASONS["credit"]
    if is_heading(text, sentence) or (content.endswith(":") and _alone(text, sentence)):
        return _reason_to_skip_heading(text, sentence, content)
    return None


_TIME_STAMP = lazily(
    r"\s*\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|BST|UTC|CET|CEST|E[SD]?T|P[SD]?T))?[\s:–—-]+(?=\S)"
)
_PLACE_LINE = lazily(
    r"\s*(?=[A-Z])(?:(?:(?!--)[^a-z\s]){2,}+[\s,/]*+|(?:St|de|la|del|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|[A-Z][a-z]+)[.,]*\s*|\d{1,2},?\s*|\([A-Z][\w\s/.]*\)\s*){1,8}(?:—|–|--|-)\s+(?=\S)"
)


_PICTURE = r"(?:file )?(?:photo(?:graph)?|picture|image|caption)"
_LABEL = re.compile(rf"\s*(?:Q|A|Question|Answer|(?i:{_PICTURE})):\s+(?=\S)")


def opening(text: str, sentence: Span) -> int:
    """Where a paragraph's text begins behind a time stamp (`14:32`) or a dateline (`OSLO (AP) —`)."""
    if not _alone(text, sentence):
        return sentence.start
    label = _LABEL.match(text, sentence.start, sentence.end)
    if label:
        return label.end()
    found = None
    if text[sentence.start].isdigit():
        found = _TIME_STAMP().match(text, sentence.start, sentence.end)
    elif _CAPITALS.match(text, sentence.start):
        found = _PLACE_LINE().match(text, sentence.start, min(sentence.end, sentence.start + 80))
    return found.end() if found else sentence.start


_CAPITALS = re.compile(r"[A-Z]{2}[A-Z.' ]+\b")


_BYLINE = re.compile(r"By (?:[A-Z][\w.’'-]+[ ,]*(?:and )?){1,8}(?:\d.*)?\Z")
_AGENCY = lazily(
    r"(?:/|\()?(?:Reuters|AFP|AP|Getty|EPA|PA|Shutterstock|[A-Z]\w+ (?:Pictures|Images)"
    r"|[Pp]hoto|[Hh]andout)\)?\Z"
)


_ANYTHING = re.compile(r"\S")
_LONGEST_TOPIC = 9
"""In words; `What …` over a part of the story is its topic, a longer line is a headline."""


def _reason_to_skip_heading(text: str, sentence: Span, content: str) -> str | None:
    """Why a line without an end mark gives no claim: a by-line, a credit, a subheading that names nothing."""
    if _BYLINE.match(content):
        return table.REASONS["byline"]
    start = opening(text, sentence)
    words = text[start : sentence.end].strip(" \"'“”‘’*#>-–—•|:").split()
    plain = not any(c.isdigit() for word in words for c in word)
    plain = plain and all(word[0].islower() for word in words[1:] if word[0].isalpha())
    asks = bool(words) and words[0] in ("What", "How", "Why", "Who", "Where", "When")
    short = (len(words) < 5 and start == sentence.start) or (asks and len(words) < _LONGEST_TOPIC)
    return table.REASONS["heading"] if plain and short and _ANYTHING.search(text, 0, sentence.start) else None


def _is_date(low: str) -> bool:
    words = _NOT_DATE.findall(low)
    return any(c.isdigit() for c in low) and _DATE_WORDS.issuperset(words)


def closing_lines(text: str, sentences: Sequence[Span]) -> frozenset[int]:
    """Where the sentences begin that belong to a list of sources, links or tags.

    The list ends where a full sentence of the story follows.
    """
    starts = set()
    inside = False
    for i, sentence in enumerate(sentences):
        low = text[sentence.start : sentence.end].lower().strip(" #*:=")
        if i and _alone(text, sentence):
            inside = inside or low in _starts("CLOSING_HEADINGS")
            if low.startswith(_starts("CLOSING_LINES")):
                starts.add(sentence.start)
        if inside:
            inside = not _tells_the_story(text[sentence.start : sentence.end])
        if inside:
            starts.add(sentence.start)
    return frozenset(starts)


def _tells_the_story(line: str) -> bool:
    return (
        line.rstrip("\"'”’").endswith((".", "!", "?"))
        and len(line.split()) > 9
        and " — " not in line
        and "http" not in line
    )


def _alone(text: str, sentence: Span) -> bool:
    return not text[_line_start(text, sentence) : sentence.start].strip(" #*-_=")


def _line_start(text: str, sentence: Span) -> int:
    return text.rfind("\n", 0, sentence.start) + 1


_SIGNATURE = re.compile(r"(?<=[a-z][.!?…])\s+[–—-]*\s*((?:[A-Z][\w’'-]+\s){1,3}[A-Z][\w’'-]+)\Z")


def signature_of(text: str, sentence: Span) -> Span | None:
    """The bare name at the end of a paragraph that says whose words it is: `… at sea. Ana Cruz`."""
    if text[sentence.end : sentence.end + 1] not in ("", "\n") or not text[sentence.end - 1].isalnum():
        return None
    first = max(sentence.start, sentence.end - 60)
    match = _SIGNATURE.search(text, first, sentence.end)
    return Span(*match.span(1)) if match else None


def is_heading(text: str, sentence: Span) -> bool:
    """True for a headline or caption: a line of its own without an end mark."""
    if not _alone(text, sentence) or _is_ended(text[sentence.start : sentence.end]):
        return False
    after = text.find("\n", sentence.end)
    rest = text[sentence.end : after if after >= 0 else len(text)]
    return not rest.strip() and sentence.end - sentence.start < 240


def is_listed(text: str, sentence: Span) -> bool:
    """True for an item of a list: `• 640 firefighters`, `2. Fines may rise`."""
    return _BULLET.match(text, _line_start(text, sentence)) is not None


_BULLET = re.compile(r"\s*(?:[•·▪◦*–-]|\d{1,2}[.)])\s+\S")


_CAPTION_LABEL = re.compile(rf"\s*(?i:{_PICTURE}|pictured|above|below)\s?:")
_SHORTEST_CAPTION = 7
"""In words; a shorter line without an end mark inside an article is a heading."""


def is_caption(text: str, sentence: Span, *, in_lead: bool) -> bool:
    """True in a paragraph labelled as a caption, and for a long line without an end mark in the story."""
    paragraph = _line_start(text, sentence)
    if _CAPTION_LABEL.match(text, paragraph) or text.startswith("![", paragraph):
        return True
    plain = text[paragraph : paragraph + 1].isalpha() and is_heading(text, sentence)
    return plain and not in_lead and len(text[sentence.start : sentence.end].split()) >= _SHORTEST_CAPTION


def _is_ended(line: str) -> bool:
    return line.rstrip(_CLOSERS).endswith(_END_MARKS)
