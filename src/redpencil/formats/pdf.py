"""PDF: printed lines, put back into paragraphs by their lengths and sizes and what repeats on each page."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from redpencil.errors import ArticleError
from redpencil.formats.document import Document, byline_in, cleaned, text_of

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its remarks on the file are not for the user

_SMALL = 0.87
"""Print below this part of the text's own size is a footnote, or the number that refers to one."""

_HEADLINE = 1.25
_SHORT = 0.85
"""A line that would have had room for the next word within this part of the usual length ends a paragraph."""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_SENTENCE_END = re.compile(r"[.!?…][”’\"')]*$")
_REFERENCE = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=\d)|(?P<end>(?<=[.,;:!?”’\"')])))[⁰¹²³⁴-⁹]{1,3}")
_NOTE = re.compile(r"([⁰¹²³⁴-⁹]{1,3}|\d{1,3}(?=\s))\s*(?=[^\W\d])")
_FOLIO = re.compile(r"(page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(\s*(of|/)\s*\d{1,4})?", re.IGNORECASE)
_BULLET = re.compile(r"(?:[•◦▪‣●○■\ue000-\uf8ff]|[-–*](?=\s))\s*")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_][^\W\d_-]*(?:-[^\W\d_]+)*-$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_NUMBERS = frozenset(
    {
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        *(
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
        ),
        *(
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "half",
            "first",
            "second",
            "third",
        ),
    }
)
_DIGITS = re.compile(r"\d+")
_UNREADABLE = re.compile(r"[\ue000-\uf8ff�]")
_LONGEST_TITLE = 200
_RUNNING = 3
"""Lines at the top and at the bottom of a page that may be running heads and feet."""

_INDENT = (0.5, 4.0)
"""How far a paragraph's first line may stand in, in its size; what is further off is another column."""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its size and where it begins from the left, in points, and the name of its font."""

    text: str
    size: float
    left: float = 0.0
    font: str = ""


def read(data: bytes, name: str) -> Document:
    """The article of a PDF. Raises ArticleError, naming `name`, for a broken, encrypted or scanned one.

    A PDF does not know when it was published; the date it was made on is not that.
    """
    locked = ArticleError(f"{name}: this PDF is encrypted; save it without a password and split that")
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
        pages = [_lines(page) for page in reader.pages]
        properties = reader.metadata
        told = (properties.title, properties.author) if properties else (None, None)
    except DependencyError:
        raise locked from None
    except (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError) as error:
        raise ArticleError(
            f"{name}: this PDF is broken ({cleaned(str(error)) or type(error).__name__}); "
            "save it again, or save the article as plain text (UTF-8)"
        ) from None
    text, title = article_of(pages)
    if len(_UNREADABLE.findall(text)) > len(text) / 20:
        raise ArticleError(
            f"{name}: the fonts of this PDF do not say which letters they show; "
            "save the article as plain text (UTF-8) where it was written"
        )
    return Document(text, title=title or _told(told[0]), byline=byline_in(text) or _told(told[1]))


def _told(value: str | None) -> str | None:
    return cleaned(value or "") or None


class _Piece(NamedTuple):
    """Letters as the page sets them: size, height of their base line and left edge in points, and font."""

    text: str
    size: float = 0.0
    height: float = 0.0
    left: float = 0.0
    font: str = ""


def _lines(page: PageObject) -> list[Line]:
    """The lines of a page, each with the size of most of its letters."""
    lines: list[Line] = []
    pieces: list[_Piece] = []

    def set_text(
        text: str, matrix: list[float], text_matrix: list[float], font: dict[str, object] | None, size: float
    ) -> None:
        if "\n" in text:
            before, *others = text.split("\n")
            lines.append(_line([*pieces, _Piece(before)]))
            pieces[:] = [_Piece(other) for other in others[-1:]]
        elif text:
            height = text_matrix[5] * matrix[3] + matrix[5]
            left = text_matrix[4] * matrix[0] + matrix[4]
            name = str((font or {}).get("/BaseFont", ""))
            pieces.append(_Piece(text, size * abs(text_matrix[3] * matrix[3]), height, left, name))

    page.extract_text(visitor_text=set_text)
    lines.append(_line(pieces))
    return [line for line in lines if line.text]


def _line(pieces: Sequence[_Piece]) -> Line:
    """The line that pieces make up, raised numbers turned into `¹²³` so that they join no other number."""
    sizes = Counter[tuple[float, float, str]]()
    for piece in pieces:
        sizes[round(piece.size, 1), round(piece.height), piece.font] += len(piece.text.strip())
    size, height, font = sizes.most_common(1)[0][0] if sizes else (0.0, 0.0, "")
    left = next((piece.left for piece in pieces if piece.text.strip()), 0.0)
    words = "".join(
        piece.text.translate(_RAISED)
        if 0 < piece.size < _SMALL * size and piece.height > height + 1 and piece.text.strip().isdigit()
        else piece.text
        for piece in pieces
    )
    return Line(cleaned(words.translate(_LIGATURES)), size, left, font)


# ---- from lines to an article ------------------------------------------------------------------------


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
        while end > 1 and 0 < page[end - 1].size < _SMALL * body:
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
    own = "-" in first[:-1] or first[:-1] in _NUMBERS or first + after[0].casefold() in hyphenated
    return paragraph + text if own else paragraph[:-1] + text
