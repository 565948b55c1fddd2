"""Sources: described once in the checklist, named from the evidence of many claims."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from redpencil.errors import DecisionError
from redpencil.model import SOURCE_KINDS, STANDINGS, Checklist, Source
from redpencil.reviewing.typed import typed_line

_SLUG_LENGTH = 32
_URL = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)


def source_for(text: str, sources: Iterable[Source], *, today: str) -> Source:
    """The source an editor means by typing `text`: one of `sources` by its id, URL or title, or a new one.

    A new source of a URL is of kind web, accessed `today` (ISO date); of anything else, `text` is its title.
    Raises DecisionError if there is no text.
    """
    typed, known = typed_line(text), tuple(sources)
    if typed is None:
        raise DecisionError("A source needs a URL, a title or the id of one already in the file.")
    for source in known:
        if typed.casefold() in (name.casefold() for name in (source.id, source.title, source.url) if name):
            return source
    taken = {source.id for source in known}
    if _URL.match(typed):
        return Source(unused_id(_host(typed), taken), kind="web", url=typed, accessed=today)
    return Source(unused_id(typed, taken), title=typed)


def _host(url: str) -> str:
    try:
        host = urlsplit(url if "://" in url else f"//{url}").hostname or ""
    except ValueError:
        host = ""
    return host.removeprefix("www.")


def unused_id(words: str, taken: Iterable[str]) -> str:
    """An id made of `words` in plain lower-case letters, digits and hyphens that is not in `taken`."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "source"
    if len(slug) > _SLUG_LENGTH:
        slug = slug[: _SLUG_LENGTH + 1].rpartition("-")[0] or slug[:_SLUG_LENGTH]
    used, number, identifier = set(taken), 1, slug
    while identifier in used:
        number += 1
        identifier = f"{slug}-{number}"
    return identifier


def described(source: Source) -> Source:
    """The source as it may be kept. Raises DecisionError for a kind or a standing that there is not."""
    if source.kind not in (None, *SOURCE_KINDS):
        raise DecisionError(f"{source.kind!r} is no kind of source: {', '.join(SOURCE_KINDS)}.")
    if source.standing not in (None, *STANDINGS):
        raise DecisionError(f"{source.standing!r} is no standing: {' or '.join(STANDINGS)}.")
    return replace(source, title=typed_line(source.title), url=typed_line(source.url))


def with_source(checklist: Checklist, source: Source) -> Checklist:
    """The checklist with `source` in place of the one of that id, or new before the first of a greater id."""
    sources = checklist.sources
    if any(other.id == source.id for other in sources):
        return replace(checklist, sources=tuple(source if o.id == source.id else o for o in sources))
    at = next((i for i, other in enumerate(sources) if other.id > source.id), len(sources))
    return replace(checklist, sources=(*sources[:at], source, *sources[at:]))
