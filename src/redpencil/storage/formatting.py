"""The whole file in canonical style, every comment above what it was written about."""

from __future__ import annotations

from bisect import bisect_right

from redpencil.model import Checklist
from redpencil.storage.comments import line_end, placed_comments
from redpencil.storage.emitting import QUOTE, Comments, checklist_text
from redpencil.storage.fields import KEYED
from redpencil.storage.listing import Quotes
from redpencil.storage.nodes import Mapping, Node, Scalar, Sequence


def formatted(text: str, root: Mapping, checklist: Checklist, quotes: Quotes) -> str:
    """`checklist` in canonical style, with the comments of `text`, whose top level is `root`."""
    return checklist_text(checklist, quotes, comments_by_place(text, root, checklist))


def comments_by_place(text: str, root: Mapping, checklist: Checklist) -> Comments:
    """People's comments by the entry or item they stand above or in; those of a lost item go to its list."""
    places = list(_places(text, root))
    ends = [end for end, _ in places]
    found: dict[tuple[str, str], list[str]] = {}
    for at, comment in placed_comments(text, root, 0, len(text)):
        if comment.startswith(QUOTE):
            continue
        number = bisect_right(ends, at)
        key, name = places[number][1] if number < len(places) else ("", "")
        known = not name or any(item.id == name for item in getattr(checklist, key))
        found.setdefault((key, name if known else ""), []).append(comment)
    return found


def _places(text: str, root: Mapping) -> list[tuple[int, tuple[str, str]]]:
    """Where each entry and each item ends, its own line's end included, in the order of the file."""
    places = []
    for key, value in root.entries:
        if key.value in KEYED and isinstance(value, Sequence):
            places.append((line_end(text, key.end), (key.value, "")))
            places += [(line_end(text, item.end), (key.value, _id(item))) for item in value.items]
        else:
            places.append((line_end(text, value.end), (key.value, "")))
    return places


def _id(item: Node) -> str:
    name = item.get("id") if isinstance(item, Mapping) else None
    return name.value if isinstance(name, Scalar) else ""
