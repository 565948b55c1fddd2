"""Taking an article in: what comes from a document or a pipe is kept beside the checklist as text.

That text is what git reviews and what the claims' words are held against.
"""

from __future__ import annotations

import sys
from pathlib import Path

from redpencil.articles import decode, read_article
from redpencil.cli import output
from redpencil.errors import ArticleError, ChecklistError, RedpencilError
from redpencil.formats import is_document, read_any
from redpencil.model import Article
from redpencil.storage import ChecklistFile, saving


def read(path: Path, *, title: str | None = None, published: str | None = None) -> Article:
    """The article at `path`, or on standard input where that is `-`. Raises ArticleError."""
    if str(path) != "-":
        return read_any(path, title=title, published=published)
    text = decode(sys.stdin.buffer.read(), "standard input")
    return Article(text, file="-", title=title, published=published)


def text_file(path: Path, target: Path) -> Path:
    """Where the text of the article at `path` is: there, or beside its checklist for a document or a pipe."""
    if str(path) == "-":
        return target.with_name(target.name.removesuffix(".yaml").removesuffix(".claims") + ".txt")
    return target.with_name(f"{path.stem}.txt") if is_document(path) else path


def kept(article: Article, path: Path, target: Path) -> Path:
    """The text file that the checklist `target` of the article at `path` names, written if need be.

    A text that differs is only replaced if it is the one `target` was split from, so that nobody's edits go.
    """
    text = text_file(path, target)
    if text == path:
        return path
    content = article.text.encode("utf-8")
    if text.exists() and text.read_bytes() != content and not _is_split(text, target):
        raise RedpencilError(
            f"{text}: the text read would be kept here, but this file holds another text; "
            "move it away, or choose another -o"
        )
    if not text.exists() or text.read_bytes() != content:
        saving.replace(text, content)
        output.say(f"{text}: the text that was read, {len(article.text.split())} words; claims refer to it")
    return text


def _is_split(text: Path, target: Path) -> bool:
    """True where the checklist `target` was split from the file `text` as it is now."""
    try:
        entry = ChecklistFile.read(target).checklist.article
        same = (target.parent / entry.file).resolve() == text.resolve()
        return same and read_article(text).revision == entry.revision
    except (ChecklistError, ArticleError):
        return False
