"""Taking an article in, from a file, a document or a pipe."""

from __future__ import annotations

import sys
from pathlib import Path

from redpencil.anatomy import Article
from redpencil.articles import decode
from redpencil.formats import is_document, read_any
from redpencil.formats.document import byline_in


def read(path: Path, *, title: str | None = None, published: str | None = None) -> Article:
    """The article at `path`, or on standard input where that is `-`. Raises ArticleError."""
    if str(path) != "-":
        article = read_any(path, title=title, published=published)
    else:
        text = decode(sys.stdin.buffer.read(), "standard input")
        article = Article(text, file="-", title=title, published=published)
    return article._replace(byline=article.byline or byline_in(article.text))


def text_file(path: Path, target: Path) -> Path:
    """Where the text of the article at `path` is: there, or beside its checklist for a document or a pipe."""
    if str(path) == "-":
        return target.with_name(target.name.removesuffix(".yaml").removesuffix(".claims") + ".txt")
    return target.with_name(f"{path.stem}.txt") if is_document(path) else path
