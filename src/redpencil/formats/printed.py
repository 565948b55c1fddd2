"""Printed lines, put back into paragraphs by their lengths, sizes and places and what pages repeat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from redpencil.formats.document import text_of

SMALL = 0.87
"""Print below this part of the text's own size is a footnote, or the number that refers to one."""

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Raised figures as characters of their own, which join no number they stand behind."""

_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HEADLINE = 1.25
_LONGEST_TITLE = 200
_SHORT = 0.85
"""A line that would have had room for the next word within this part of the usual length ends a paragraph."""

_INDENT = (0.5, 4.0)
"""How far a paragraph's first line may stand in, in its size; what is further off is another column."""

_RUNNING = 3
"""Lines at the top and at the bottom of a page that may be running heads and feet."""

_DIGITS = re.compile(r"\d+")
_FOLIO = re.compile(r"(page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(\s*(of|/)\s*\d{1,4})?", re.IGNORECASE)
_BULLET = re.compile(r"(?:[•◦▪‣●○■\ue000-\uf8ff]|[-–*](?=\s))\s*")
_SENTENCE_END = re.compile(r"[.!?…][”’\"')]*$")
_REFERENCE = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=\d)|(?P<end>(?<=[.,;:!?”’\"')])))[⁰¹²³⁴-⁹]{1,3}")
_NOTE = re.compile(r"([⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?=\s))\s*(?=[^\W\d])")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_][^\W\d_-]*(?:-[^\W\d_]+)*-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|half|first|second|third"
)
"""A hyphen behind one of these is the word's own: `three-year`."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its size and where it begins from the left, in points, and the name of its font."""

    text: str
    size: float
    left: float = 0.0
    font: str = ""


def article_of(pages: Sequence[Sequence[Line]]) -> tuple[str, str | None]:
    """The text of the pages' lines, footnotes last as `[1] Its text.`, and the headline if one stands out.

    Running heads, page numbers, line breaks and references to the footnotes go; a word cut at a line's end
    is whole again.
    """
    bare = _without_running_heads(pages)
    body = _usual_size(bare)
    running: list[Line] = []
    notes: list[Line] = []
    for page in bare:
        end = len(page)
        while end > 1 and 0 < page[end - 1].size < SMALL * body:
            end -= 1
        running += page[:end]
        notes += page[end:]
    footnotes = [_NOTE.sub(_note_label, note, count=1) for note in _unwrapped(notes)]
    labels = {label[1] for note in footnotes if (label := re.match(r"\[(\d+)\]", note))}

    def reference(found: re.Match[str]) -> str:
        number = found[0].translate(_LOWERED)
        if number in labels:
            return ""
        return found[0] if found["end"] is None else f"[{number}]"

    paragraphs = [_REFERENCE.sub(reference, paragraph) for paragraph in _unwrapped(running)]
    return text_of([*paragraphs, *footnotes]), _headline(running, body)


def _note_label(number: re.Match[str]) -> str:
    return f"[{number[1].translate(_LOWERED)}] "


def _without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without first and last lines that other pages have too."""
    kept = [list(page) for page in pages]
    for at in (0, -1) * _RUNNING:
        repeated = Counter(_DIGITS.sub("#", page[at].text) for page in kept if page)
        for page in kept:
            if page and (_FOLIO.fullmatch(page[at].text) or repeated[_DIGITS.sub("#", page[at].text)] > 1):
                del page[at]
    return kept


def _usual_size(pages: Iterable[Sequence[Line]]) -> float:
    sizes = Counter[float]()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _headline(lines: Sequence[Line], body: float) -> str | None:
    largest = max((line.size for line in lines), default=0.0)
    if not lines or largest < _HEADLINE * body:
        return None
    start = next(at for at, line in enumerate(lines) if line.size == largest)
    words: list[str] = []
    for line in lines[start:]:
        if line.size != largest:
            break
        words.append(line.text)
    title = " ".join(words)
    return title if len(title) <= _LONGEST_TITLE else None


def _unwrapped(lines: Sequence[Line]) -> Iterator[str]:
    """Paragraphs, each on one line. In doubt two are one: a cut inside a sentence would do more harm."""
    usual = _usual_length(lines)
    hyphenated = frozenset(word.casefold() for line in lines for word in _HYPHENATED.findall(line.text))
    paragraph = ""
    for at, line in enumerate(lines):
        text = _BULLET.sub("", line.text, count=1) if _starts_item(line) else line.text
        paragraph = _joined(paragraph, text, hyphenated)
        following = lines[at + 1] if at + 1 < len(lines) else None
        if following is None or _ends_paragraph(line, following, usual):
            yield paragraph
            paragraph = ""


def _usual_length(lines: Sequence[Line]) -> int:
    """Code points of a full line: nine lines in ten are no longer."""
    lengths = sorted(len(line.text) for line in lines)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _ends_paragraph(line: Line, following: Line, usual: int) -> bool:
    if line.size != following.size or _starts_item(following):
        return True
    if line.text.endswith("-") or following.text[0].islower():
        return False
    if _SENTENCE_END.search(line.text) and line.font != following.font:
        return True
    least, most = (share * line.size for share in _INDENT)
    if least < following.left - line.left < most and not _starts_item(line):
        return True
    return len(line.text) + 1 + len(following.text.split(" ", 1)[0]) <= _SHORT * usual


def _starts_item(line: Line) -> bool:
    return _BULLET.match(line.text) is not None


def _joined(paragraph: str, text: str, hyphenated: frozenset[str]) -> str:
    """Two lines as one. A hyphen before a small letter is taken for the printer's, and goes.

    It stays in a word that has another hyphen, begins with a number, or is one of the `hyphenated`.
    """
    if not paragraph.endswith("-"):
        return f"{paragraph} {text}" if paragraph else text
    before, after = _LAST_WORD.search(paragraph), _FIRST_WORD.match(text)
    if before is None or after is None or not after[0][0].islower():
        return paragraph + text
    first = before[0].casefold()
    own = "-" in first[:-1] or _NUMBERS.fullmatch(first[:-1]) or first + after[0].casefold() in hyphenated
    return paragraph + text if own else paragraph[:-1] + text
