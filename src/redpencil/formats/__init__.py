"""Reading articles out of documents that are not text: Word, web pages and PDF, one file for each.

The libraries that do it come with the extra `redpencil[formats]` and are imported only when a document is
read.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from redpencil.anatomy import Article
from redpencil.articles import as_article, bytes_of
from redpencil.errors import ArticleError

_BY_NAME = {".docx": "docx", ".htm": "html", ".html": "html", ".xhtml": "html", ".pdf": "pdf"}
_CHECKLISTS = (".yaml", ".yml")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


def is_document(path: Path) -> bool:
    """True for a file that is read as a document, by its name."""
    return path.suffix.lower() in _BY_NAME


def read_any(path: Path, *, title: str | None = None, published: str | None = None) -> Article:
    """The article in a text file, a Markdown file or a document.

    A title or date that is given outranks the document's own. Raises ArticleError if it cannot be read, is
    broken, encrypted or has no text, or if the extra is missing.
    """
    kind = _BY_NAME.get(path.suffix.lower())
    if path.suffix.lower() in _CHECKLISTS:
        raise ArticleError(
            f"{path}: that is a checklist by its name, not an article; name the article, "
            f"or go through the checklist with `redpencil review {path}`"
        )
    if kind is None:
        return as_article(bytes_of(path), path, title=title, published=published)
    article = _document(path, kind)
    return article._replace(title=title or article.title, published=published or article.published)


def _document(path: Path, kind: str) -> Article:
    data = bytes_of(path)
    if kind == "docx" and data.startswith(_OLD_OFFICE):
        raise ArticleError(
            f"{path}: this document is encrypted, or an old .doc by another name; "
            "open it, save it without a password as .docx and split that"
        )
    try:
        module = import_module(f"redpencil.formats.{kind}")
    except ModuleNotFoundError as error:
        raise ArticleError(
            f"{path}: reading this kind of document needs {error.name}, which is not installed; "
            "install redpencil with its extra `formats`, in its source folder with pip install '.[formats]', "
            "or save the article as plain text (UTF-8)"
        ) from None
    article: Article = module.read(data, str(path))
    if not article.text:
        raise ArticleError(
            f"{path}: there is no article text in this document (a scan, perhaps); "
            "save the article as plain text (UTF-8)"
        )
    return article
