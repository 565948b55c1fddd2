"""Reading an article from a file or a stream: bytes in, `Article` out, or one sentence why not."""

from __future__ import annotations

from pathlib import Path, PurePath

from redpencil.anatomy import Article
from redpencil.errors import ArticleError

_MARKDOWN = (".md", ".markdown")
_BOM = "\ufeff"
_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xff\xfe", "UTF-16 text"),
    (b"\xfe\xff", "UTF-16 text"),
)
_WAY_OUT = (
    "what redpencil reads is UTF-8 text, Markdown and, by their names, .docx, .html and .pdf files; "
    "save the article as plain text (UTF-8) and split that"
)


def decode(data: bytes, name: str) -> str:
    r"""The text of `data`: UTF-8, a BOM dropped, line ends turned into `\n`, nothing else changed.

    Raises ArticleError, naming `name`, for anything that is not text.
    """
    for start, what in _FORMATS:
        if data.startswith(start):
            raise ArticleError(f"{name}: this is {what}; {_WAY_OUT}")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ArticleError(
            f"{name}:{line}: byte 0x{data[error.start]:02x} is not UTF-8; {_WAY_OUT}"
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ArticleError(f"{name}:{line}: there is a NUL byte, so this is not text; {_WAY_OUT}")
    return text.removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n")


def read_article(path: Path, *, title: str | None = None, published: str | None = None) -> Article:
    """The article in the file at `path`; Markdown is known by its name (`.md`, `.markdown`).

    Raises ArticleError if there is no such file, it cannot be opened or it is not text.
    """
    return as_article(bytes_of(path), path, title=title, published=published)


def bytes_of(path: Path) -> bytes:
    """The content of the file at `path`. Raises ArticleError if it is not there or cannot be opened."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise ArticleError(f"{path}: this is a device or a pipe; give its text to `redpencil split -`")
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError(f"{path}: there is no such article; check the name and the folder") from None
    except IsADirectoryError:
        raise ArticleError(f"{path}: this is a folder; name the article's text file in it") from None
    except OSError as error:
        raise ArticleError(f"{path}: the article cannot be read ({error.strerror})") from None
    except ValueError:
        raise ArticleError(f"{path}: no file can have this name; correct it") from None


def as_article(
    data: bytes, path: PurePath, *, title: str | None = None, published: str | None = None
) -> Article:
    """The article that a file of this content at `path` is. Raises ArticleError if it is not text."""
    return Article(
        text=decode(data, str(path)),
        file=str(path),
        title=title,
        published=published,
        markdown=path.suffix.lower() in _MARKDOWN,
    )
