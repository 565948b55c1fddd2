"""Where lines end, where comments are and what they stand above, in YAML text whose nodes are known."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from redpencil.model import Checklist
from redpencil.storage.emitting import QUOTE, Comments
from redpencil.storage.fields import KEYED
from redpencil.storage.nodes import Mapping, Node, Scalar, Sequence

_COMMENT = re.compile(r"(?:(?<=\s)|^)#[^\r\n]*", re.M)


def line_start(text: str, at: int) -> int:
    """The first code point of the line that holds `at`."""
    newline = text.rfind("\n", 0, at)
    return max(newline, text.rfind("\r", newline + 1, at)) + 1


def line_end(text: str, at: int) -> int:
    """The place before the line end that follows `at`, or the end of the text."""
    found = re.compile(r"[\r\n]").search(text, at)
    return found.start() if found else len(text)


def next_line(text: str, at: int) -> int:
    """The first code point after the line that holds `at`."""
    end = line_end(text, at)
    return min(end + (2 if text[end : end + 2] == "\r\n" else 1), len(text))


def leaves(node: Node) -> Iterator[Scalar]:
    """The scalars of a node, keys among them, in the order written."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key
            yield from leaves(value)
    else:
        for item in node.items:
            yield from leaves(item)


def comments_of(text: str, node: Node, start: int, end: int) -> list[str]:
    """The comments between two places of a text whose scalars there are those of `node`."""
    return [comment for _, comment in placed_comments(text, node, start, end)]


def placed_comments(text: str, node: Node, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The comments between two places, each with where it begins."""
    at = start
    for leaf in leaves(node):
        if leaf.start >= end:
            break
        if leaf.end <= at:
            continue
        yield from _comments(text, at, max(leaf.start, at))
        if leaf.style in ("|", ">"):
            yield from _comments(text, leaf.start, line_end(text, leaf.start))
        at = leaf.end
    yield from _comments(text, at, end)


def _comments(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    return ((found.start(), found.group().rstrip()) for found in _COMMENT.finditer(text, start, end))


def comments_by_place(text: str, root: Mapping, checklist: Checklist) -> Comments:
    """People's comments in a text, whose top level is `root`, by the entry or item they stand above or in.

    Those of an item that `checklist` has not go to its list.
    """
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
