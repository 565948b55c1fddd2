"""PDF: what is printed where on each page, by way of pypdf, and what the file says about itself."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError

from redpencil.anatomy import Article
from redpencil.errors import ArticleError
from redpencil.formats.document import byline_in, cleaned
from redpencil.formats.printed import RAISED, SMALL, Line, article_of

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its remarks on the file are not for the user

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_UNREADABLE = re.compile(r"[\ue000-\uf8ff�]")
_MOST_UNREADABLE = 0.05
"""The part of a text's letters that may be unknown ones."""


def read(data: bytes, name: str) -> Article:
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
    except ArticleError:
        raise
    except DependencyError:
        raise locked from None
    except Exception as error:  # whatever a broken file makes the reader stumble over
        raise ArticleError(
            f"{name}: this PDF is broken ({cleaned(str(error)) or type(error).__name__}); "
            "save it again, or save the article as plain text (UTF-8)"
        ) from None
    text, title = article_of(pages)
    if len(_UNREADABLE.findall(text)) > _MOST_UNREADABLE * len(text):
        raise ArticleError(
            f"{name}: the fonts of this PDF do not say which letters they show; "
            "save the article as plain text (UTF-8) where it was written"
        )
    return Article(text, name, title=title or _told(told[0]), byline=byline_in(text) or _told(told[1]))


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
        piece.text.translate(RAISED)
        if 0 < piece.size < SMALL * size and piece.height > height + 1 and piece.text.strip().isdigit()
        else piece.text
        for piece in pieces
    )
    return Line(cleaned(words.translate(_LIGATURES)), size, left, font)
