"""Changing single values inside other people's YAML: only the changed value's own characters move.

Nothing here is trusted: whoever splices reads the result back and compares it with what was wanted.
"""

from __future__ import annotations

import re
from typing import Any

from redpencil.storage.comments import comments_of, line_end, line_start
from redpencil.storage.decoding import printable
from redpencil.storage.emitting import (
    extra_lines,
    field_lines,
    flow_field,
    flow_value,
    inline,
    is_empty,
    item_lines,
    literal_allowed,
    quoted,
)
from redpencil.storage.fields import Field, ListOf, Record, Text, Type
from redpencil.storage.nodes import Mapping, Node, Scalar, Sequence

_SEPARATOR = re.compile(r"\s*,\s*")


class CannotSplice(Exception):  # noqa: N818
    """This change does not fit into this layout; write the item anew instead."""


def spliced(text: str, node: Mapping, record: Record, old: Any, new: Any, newline: str = "\n") -> str:
    """`text` with the mapping `node`, which reads as `old`, changed to read as `new`. Raises CannotSplice."""
    splicer = _Splicer(text, node)
    splicer.mapping(node, record, old, new)
    return splicer.result(newline)


class _Splicer:
    """Collects replacements for one text; those for the same place keep the order they were asked for."""

    def __init__(self, text: str, root: Mapping) -> None:
        self.text = text
        self.root = root
        self.edits: list[tuple[int, int, str]] = []

    def result(self, newline: str) -> str:
        done, at = [], 0
        for start, end, put in sorted(self.edits, key=lambda edit: edit[:2]):
            if start < at:
                raise CannotSplice
            done += [self.text[at:start], put.replace("\n", newline)]
            at = end
        return "".join([*done, self.text[at:]])

    def put(self, start: int, end: int, text: str) -> None:
        self.edits.append((start, end, text))

    def comments(self, start: int, end: int) -> list[str]:
        return comments_of(self.text, self.root, start, end)

    # ---- mappings ------------------------------------------------------------------------------------

    def mapping(self, node: Mapping, record: Record, old: Any, new: Any) -> None:
        changed = [f for f in record.fields if getattr(old, f.name) != getattr(new, f.name)]
        gone = {f.name for f in changed if is_empty(getattr(new, f.name)) and not f.always}
        for field in changed:
            at = self.index(node, field.name)
            if at is not None and field.name in gone:
                self.remove(node, at)
            elif at is not None:
                self.value(node, at, field, getattr(old, field.name), getattr(new, field.name))
            elif field.name not in gone:
                self.insert(node, self.place(node, record, field, gone), field, getattr(new, field.name))
        if old.extra != new.extra:
            self.extra(node, dict(old.extra), dict(new.extra))

    def index(self, node: Mapping, name: str) -> int | None:
        return next((i for i, (key, _) in enumerate(node.entries) if key.value == name), None)

    def place(self, node: Mapping, record: Record, field: Field, gone: set[str]) -> int:
        """The entry after which a new key goes: its nearest predecessor in canonical order that is there."""
        names = [f.name for f in record.fields]
        for name in reversed(names[: names.index(field.name)]):
            if name not in gone and (at := self.index(node, name)) is not None:
                return at
        raise CannotSplice

    def insert(self, node: Mapping, after: int, field: Field, value: Any) -> None:
        if node.flow:
            self.insert_in_flow(node, after, flow_field(field, value, json=self.json(node)))
        else:
            self.insert_lines(node.entries[after][1].end, field_lines(field, value, node.column - 1))

    def insert_lines(self, after: int, lines: list[str]) -> None:
        at = line_end(self.text, after)
        self.put(at, at, "".join("\n" + line for line in lines))

    def insert_in_flow(self, node: Mapping, after: int, text: str) -> None:
        """Add a pair with the separator that its neighbours have, so that one pair a line stays so."""
        pairs = node.entries
        ends = [value.end for _, value in pairs[:-1]]
        gaps = [self.text[e : key.start] for e, (key, _) in zip(ends, pairs[1:], strict=True)]
        nearest = gaps[min(after, len(gaps) - 1)] if gaps else ", "
        at = pairs[after][1].end
        self.put(at, at, (nearest if _SEPARATOR.fullmatch(nearest) else ", ") + text)

    def json(self, node: Mapping) -> bool:
        return node.entries[0][0].style == '"'

    def remove(self, node: Mapping, at: int) -> None:
        key, value = node.entries[at]
        if node.flow:
            self.cut_from_flow([(k.start, v.end) for k, v in node.entries], at, at + 1)
        elif self.text[line_start(self.text, key.start) : key.start].strip() == "":
            self.cut_lines(key.start, value.end)
        elif at == 0 and len(node.entries) > 1:
            following = node.entries[1][0].start
            if self.comments(key.start, following):
                raise CannotSplice
            self.put(key.start, following, "")
        else:
            raise CannotSplice

    def cut_lines(self, start: int, end: int) -> None:
        """Remove whole lines; comments in or behind them stay, as lines of their own."""
        begin, stop = line_start(self.text, start), line_end(self.text, end)
        kept = self.comments(start, stop)
        margin = " " * (start - begin)
        if kept:
            self.put(begin, stop, "\n".join(margin + comment for comment in kept))
        elif stop < len(self.text):
            self.put(begin, stop + (2 if self.text[stop : stop + 2] == "\r\n" else 1), "")
        else:
            before = begin - (2 if self.text[max(begin - 2, 0) : begin] == "\r\n" else 1)
            self.put(max(before, 0), stop, "")

    def cut_from_flow(self, spans: list[tuple[int, int]], first: int, last: int) -> None:
        """Remove the elements from `first` up to before `last`, with one separator for each."""
        if first > 0:
            start, end = spans[first - 1][1], spans[last - 1][1]
        elif last < len(spans):
            start, end = spans[0][0], spans[last][0]
        else:
            raise CannotSplice
        if self.comments(start, end):
            raise CannotSplice
        self.put(start, end, "")

    def extra(self, node: Mapping, old: dict[str, str], new: dict[str, str]) -> None:
        """Unknown keys: those that are gone, changed or new, the last two as lines at the end."""
        if node.flow:
            raise CannotSplice
        for name in old:
            if new.get(name) != old[name]:
                at = self.index(node, name)
                if at is None or at == len(node.entries) - 1:
                    raise CannotSplice
                self.remove(node, at)
        for name, raw in new.items():
            if old.get(name) != raw:
                self.insert_lines(node.entries[-1][1].end, extra_lines(name, raw, node.column - 1))

    # ---- values --------------------------------------------------------------------------------------

    def value(self, parent: Mapping, at: int, field: Field, old: Any, new: Any) -> None:
        key, node = parent.entries[at]
        match field.type:
            case ListOf(item=item):
                if isinstance(node, Sequence) and node.items and new and len(node.items) == len(old):
                    return self.sequence(node, item, old, new)
            case Record():
                if isinstance(node, Mapping) and old is not None and new is not None:
                    return self.mapping(node, field.type, old, new)
            case _:
                if isinstance(node, Scalar):
                    return self.scalar(node, field.type, new, parent.column - 1, flow=parent.flow)
        return self.rewrite(parent, key, node, field, new)

    def rewrite(self, parent: Mapping, key: Scalar, node: Node, field: Field, new: Any) -> None:
        """Write the whole value anew behind its key."""
        if self.comments(key.end, node.end):
            raise CannotSplice
        if parent.flow:
            put = ": " + flow_value(field.type, new, json=self.json(parent))
        else:
            indent = parent.column - 1
            lines = field_lines(field, new, indent)
            put = "\n".join([lines[0][indent + len(field.name) :], *lines[1:]])
        self.put(key.end, node.end, put)

    def scalar(self, node: Scalar, kind: Type, new: Any, indent: int, *, flow: bool) -> None:
        """Replace a value, keeping its quotation marks or the place of its block."""
        gap = " " if node.start == node.end and self.text[node.start - 1 : node.start] in (":", "-") else ""
        if node.style in ("|", ">"):
            return self.block(node, kind, new, indent)
        if not flow and isinstance(kind, Text) and new and "\n" in new and literal_allowed(new):
            self.put(node.start, node.end, gap + "|-")
            return self.insert_lines(
                node.end, [" " * (indent + 2) + line if line else "" for line in new.split("\n")]
            )
        if node.style == '"' and isinstance(new, str):
            put = quoted(new)
        elif (
            node.style == "'" and isinstance(new, str) and printable(new) and not re.search(r"[\t\r\n]", new)
        ):
            put = "'" + new.replace("'", "''") + "'"
        else:
            put = inline(kind, new, in_list=flow)
        return self.put(node.start, node.end, gap + put)

    def block(self, node: Scalar, kind: Type, new: Any, indent: int) -> None:
        """Replace the text below a `|` or `>`; a comment behind the mark stays there."""
        header, _, body = self.text[node.start : node.end].replace("\r\n", "\n").partition("\n")
        comment = "".join(" " + found for found in re.findall(r"\s(#.*)", header))
        if not (isinstance(kind, Text) and new and literal_allowed(new)):
            return self.put(node.start, node.end, inline(kind, new) + comment)
        first = next((line for line in body.split("\n") if line.strip()), "")
        margin = len(first) - len(first.lstrip(" "))
        if margin <= indent or re.search(r"\d", header.partition("#")[0]):
            margin = indent + 2
        lines = [" " * margin + line if line else "" for line in new.split("\n")]
        return self.put(node.start, node.end, "\n".join(["|-" + comment, *lines]))

    # ---- lists ---------------------------------------------------------------------------------------

    def sequence(self, node: Sequence, kind: Type, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        """Leave equal items at both ends alone; change, remove or add those between."""
        first, shorter = 0, min(len(old), len(new))
        while first < shorter and old[first] == new[first]:
            first += 1
        behind = 0
        while behind < shorter - first and old[-1 - behind] == new[-1 - behind]:
            behind += 1
        paired = min(len(old), len(new)) - behind
        for at in range(first, paired):
            self.item(node, at, kind, old[at], new[at])
        if paired < len(old) - behind:
            self.cut_items(node, paired, len(old) - behind)
        elif paired < len(new) - behind:
            self.add_items(node, paired, kind, new[paired : len(new) - behind])

    def item(self, parent: Sequence, at: int, kind: Type, old: Any, new: Any) -> None:
        node = parent.items[at]
        if isinstance(node, Mapping) and isinstance(kind, Record):
            self.mapping(node, kind, old, new)
        elif isinstance(node, Scalar):
            self.scalar(node, kind, new, parent.column - 1, flow=parent.flow)
        else:
            raise CannotSplice

    def cut_items(self, node: Sequence, first: int, last: int) -> None:
        if node.flow:
            return self.cut_from_flow([(item.start, item.end) for item in node.items], first, last)
        for at in range(first, last):
            self.cut_lines(self.dash(node, at), node.items[at].end)
        return None

    def add_items(self, node: Sequence, at: int, kind: Type, values: tuple[Any, ...]) -> None:
        """Put `values` before the item that is number `at`, or at the end."""
        if node.flow:
            json = isinstance(first := node.items[0], Mapping) and first.flow and self.json(first)
            texts = [flow_value(kind, value, json=json) for value in values]
            if at:
                end = node.items[at - 1].end
                return self.put(end, end, "".join(", " + text for text in texts))
            return self.put(node.items[0].start, node.items[0].start, "".join(text + ", " for text in texts))
        lines = [line for value in values for line in item_lines(kind, value, node.column - 1)]
        if at:
            return self.insert_lines(node.items[at - 1].end, lines)
        begin = line_start(self.text, self.dash(node, 0))
        return self.put(begin, begin, "".join(line + "\n" for line in lines))

    def dash(self, node: Sequence, at: int) -> int:
        """Where the dash of a block item stands; it must be the first thing on its line."""
        after = node.items[at - 1].end if at else line_start(self.text, node.start)
        found = find_dash(self.text, node, after, node.items[at].start)
        if found is None:
            raise CannotSplice
        return found


def find_dash(text: str, node: Sequence, after: int, before: int) -> int | None:
    """The dash of a block list's item between two places, if nothing else stands before it on its line."""
    margin = " " * (node.column - 1)
    dashes = re.compile(rf"^{margin}-(?=\s|\Z)", re.M).finditer(text, after, min(before + 1, len(text)))
    return max((dash.end() - 1 for dash in dashes), default=None)
