"""Web pages: the article out of all that surrounds it.

A fact left out is worse than a link too many, so what stands in the article goes only where it is plainly not
part of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from redpencil.anatomy import Article
from redpencil.formats.document import byline_in, cleaned, iso_date, text_of
from redpencil.formats.paragraphs import paragraphs

_NEVER = (
    "script, style, noscript, template, iframe, object, svg, canvas, audio, video, button, select, textarea, "
    "input, label, nav, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner], "
    "[role=contentinfo], [role=search], [role=dialog], [id=comments], .comments, "
    '[style*="display:none"], [style*="display: none"]'
)
_LONGEST_LABEL = 40
_SENTENCE_END = re.compile(r"[.!?…]")
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_PERSON = 200
"""Code points beyond which a byline or a title is not one."""


def read(data: bytes, name: str) -> Article:
    """The article of a web page. No bytes fail to be a page."""
    tree = LexborHTMLParser(decoded(data))
    told = list(_linked_data(tree))
    title = _title(tree, told)
    byline = _byline(tree, told)
    published = _published(tree, told)
    for node in tree.css(_NEVER):
        node.decompose()
    text = article_text(_article(tree))
    return Article(text, name, title=title, byline=byline or byline_in(text), published=published)


def article_text(root: LexborNode | None) -> str:
    """The text below `root`, lists of nothing but links left out."""
    if root is None:
        return ""
    for node in root.css("aside, [role=complementary], ul, ol"):
        if _only_links(node):
            node.decompose()
    return text_of(paragraphs(root))


def decoded(data: bytes) -> str:
    """A page's text in the encoding it names, else UTF-8, else what browsers assume (Windows-1252)."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    named = _CHARSET.search(data[:2048])
    for encoding in (named[1].decode("ascii") if named else "utf-8", "utf-8"):
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeError):
            continue
    return data.decode("windows-1252", "replace")


def _article(tree: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the article: the one `article` with most of the words, else `main`, else all."""
    body = tree.body
    if body is None:
        return None
    whole = tree.css_first("main, [role=main]")
    if whole is None:
        for node in body.css("body > header, body > footer"):
            node.decompose()
    longest = max(tree.css("article"), key=_length, default=None)
    if longest is not None and 2 * _length(longest) > _length(whole or body):
        return longest
    return whole or body


def _length(node: LexborNode) -> int:
    return len(node.text())


def _only_links(node: LexborNode) -> bool:
    """True for a list of links to other things: next to no words besides them."""
    links = node.css("a[href]")
    if not links or any((link.attributes.get("href") or "").startswith("#") for link in links):
        return False
    rest = cleaned(node.text())
    for link in links:
        rest = rest.replace(cleaned(link.text()), "", 1)
    return len(rest) < _LONGEST_LABEL and not _SENTENCE_END.search(rest)


# ---- what the page says about itself -----------------------------------------------------------------


def _title(tree: LexborHTMLParser, told: list[dict[str, object]]) -> str | None:
    heading, name = tree.css_first("article h1, main h1, h1"), tree.css_first("title")
    candidates = (
        _meta(tree, "og:title"),
        *(item.get("headline") for item in told),
        heading.text() if heading else None,
        name.text() if name else None,
    )
    return next(filter(None, map(_short, candidates)), None)


def _byline(tree: LexborHTMLParser, told: list[dict[str, object]]) -> str | None:
    for item in told:
        authors = item.get("author")
        names = [_short(_name(author)) for author in (authors if isinstance(authors, list) else [authors])]
        if found := [name for name in names if name]:
            return ", ".join(found)
    named = tree.css_first("[rel=author], [itemprop=author]")
    return _short(_meta(tree, "author")) or (_short(named.text()) if named else None)


def _name(author: object) -> object:
    return author.get("name") if isinstance(author, dict) else author


def _published(tree: LexborHTMLParser, told: list[dict[str, object]]) -> str | None:
    stamp = tree.css_first("article time[datetime], main time[datetime], time[datetime]")
    candidates = (
        *(item.get("datePublished") for item in told),
        _meta(tree, "article:published_time"),
        stamp.attributes.get("datetime") if stamp else None,
    )
    return next(filter(None, (iso_date(c) for c in candidates if isinstance(c, str))), None)


def _meta(tree: LexborHTMLParser, name: str) -> str | None:
    node = tree.css_first(f'meta[property="{name}"], meta[name="{name}"]')
    return node.attributes.get("content") if node else None


def _short(value: object) -> str | None:
    line = cleaned(value) if isinstance(value, str) else ""
    return line if 0 < len(line) <= _PERSON and not line.startswith(("http:", "https:")) else None


def _linked_data(tree: LexborHTMLParser) -> Iterator[dict[str, object]]:
    """The page's descriptions of an article in schema.org's terms (JSON-LD)."""
    for node in tree.css('script[type="application/ld+json"]'):
        try:
            value = json.loads(node.text())
        except (ValueError, RecursionError):
            continue
        graph = value.get("@graph", value) if isinstance(value, dict) else value
        for item in graph if isinstance(graph, list) else [graph]:
            if isinstance(item, dict) and "Article" in str(item.get("@type")):
                yield item
