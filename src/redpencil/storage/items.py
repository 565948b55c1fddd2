"""One item of a list, changed or written anew, and never believed before it has been read back."""

from __future__ import annotations

from typing import Any

from redpencil.storage.comments import comments_of
from redpencil.storage.emitting import QUOTE, item_lines, joined
from redpencil.storage.fields import Record
from redpencil.storage.nodes import Mapping, Sequence, parse
from redpencil.storage.splicing import CannotSplice, spliced
from redpencil.storage.values import Reader


def item_node(text: str) -> Mapping:
    """The mapping in a text that is a list of one item. Raises CannotSplice if it is anything else."""
    tree = parse(text)
    match tree.root:
        case Sequence(items=[Mapping() as node]) if not tree.found:
            return node
    raise CannotSplice


def says(text: str, record: Record, wanted: Any) -> bool:
    """True if `text`, a list of one item, reads as `wanted` and nothing else."""
    try:
        node = item_node(text)
    except CannotSplice:
        return False
    reader = Reader(text)
    return bool(reader.record(record, node) == wanted) and not reader.found


def changed_item(text: str, after: str, record: Record, old: Any, new: Any, newline: str) -> str:
    """The lines of an item that reads as `old`, changed to read as `new`; `after` is the gap below them.

    If its layout does not take the change the item is written anew, its comments above it.
    """
    node = item_node(text)
    try:
        done = spliced(text, node, record, old, new, newline)
        if says(done + after, record, new):
            return done
    except CannotSplice:
        pass
    dash = len(text) - len(text.lstrip(" "))
    comments = [" " * dash + comment for comment in comments_of(text, node, 0, len(text))]
    return new_item(record, new, dash, newline, after, comments)


def new_item(
    record: Record, value: Any, dash: int, newline: str, after: str = "", above: list[str] | None = None
) -> str:
    """The lines of an item in canonical style, its dash in 0-based column `dash`, the lines `above` first."""
    done = joined([*(above or []), *item_lines(record, value, dash)], newline)
    if not says(done + after, record, value):
        raise CannotSplice
    return done


def without_quotes(gap: str) -> str:
    """A gap's lines but for the tool's own `#>` lines."""
    return "".join(line for line in gap.splitlines(keepends=True) if not line.lstrip().startswith(QUOTE))
