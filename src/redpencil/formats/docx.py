"""Word documents, by way of the HTML that mammoth makes of them.

Tracked changes count as accepted: what was deleted or moved away is gone. So are comments and page headers.
"""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

import mammoth
from selectolax.lexbor import LexborHTMLParser

from redpencil.anatomy import Article
from redpencil.errors import ArticleError
from redpencil.formats.document import byline_in, cleaned
from redpencil.formats.html import article_text

_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh"
_LARGEST = 200_000_000
"""Bytes that a document may unpack to."""

_PROPERTIES = "docProps/core.xml"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"


def read(data: bytes, name: str) -> Article:
    """The article of a Word document. Raises ArticleError, naming `name`, if it is broken or far too large.

    A document does not know when it was published; the date it was made on is not that.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check(package, name)
            properties = _properties(package)
        page = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(lambda image: {})
        ).value
    except ArticleError:
        raise
    except Exception as error:  # whatever a broken package makes the reader stumble over
        raise ArticleError(
            f"{name}: this is not a Word document that can be read ({error or type(error).__name__}); "
            "open it, save it again as .docx and split that"
        ) from None
    tree = LexborHTMLParser(page)
    heading = tree.css_first("h1")
    title = cleaned(heading.text()) if heading else ""
    text = article_text(tree.body)
    return Article(
        text,
        file=name,
        title=title or properties.get("title"),
        byline=byline_in(text) or properties.get("creator"),
    )


def _check(package: zipfile.ZipFile, name: str) -> None:
    """Raise ArticleError for a package that is made to exhaust whoever reads it. Word writes no DOCTYPE."""
    if sum(entry.file_size for entry in package.infolist()) > _LARGEST:
        raise ArticleError(
            f"{name}: this document unpacks to more than {_LARGEST // 10**6} MB; "
            "save the article without its pictures"
        )
    for entry in package.infolist():
        if entry.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(entry):
            raise ArticleError(
                f"{name}: {entry.filename} in it is not as Word writes it; save it again and split that"
            )


def _properties(package: zipfile.ZipFile) -> dict[str, str]:
    """What the document's properties say, such as `title` and `creator`; nothing where there are none."""
    if _PROPERTIES not in package.namelist():
        return {}
    root = ElementTree.fromstring(package.read(_PROPERTIES))
    found = {
        node.tag.removeprefix(_DUBLIN_CORE): cleaned(node.text or "")
        for node in root
        if node.tag.startswith(_DUBLIN_CORE)
    }
    return {key: value for key, value in found.items() if value}
