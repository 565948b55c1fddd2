"""From text to a checklist, item by item: one that cannot be read hides no other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from redpencil.errors import ChecklistError, Fault
from redpencil.model import SCHEMA, Checklist
from redpencil.storage.decoding import position
from redpencil.storage.fields import CHECKLIST, KEYED, ListOf
from redpencil.storage.isolating import parse_around_broken_items
from redpencil.storage.nodes import Flaw, Mapping, Node, Scalar, Sequence
from redpencil.storage.parsers import PARSER
from redpencil.storage.values import Reader, verbatim


class Item(NamedTuple):
    """An item of one of the top-level lists: where it is and what it says, None if it cannot be read."""

    section: str
    start: int
    end: int
    line: int
    value: Any


class Reading(NamedTuple):
    """A file that is a checklist. `faults` are about single items; these are missing from the checklist.

    `root` is None where the items' own offsets are all that is known of an unreadable text.
    """

    text: str
    checklist: Checklist
    faults: tuple[Fault, ...]
    items: tuple[Item, ...]
    root: Mapping


_LONGEST = 400
"""Code points of a message; a list of all statuses takes half of that."""

LISTS = {field.name: field.type.item for field in CHECKLIST.fields if isinstance(field.type, ListOf)}


def read_checklist(text: str, file: str, parser: Any = PARSER) -> Reading:
    """The checklist in a printable text. Raises ChecklistError, with all faults, if it is none at all."""
    tree, masked = parse_around_broken_items(text, parser)
    root = tree.root
    version = root.get("schema") if isinstance(root, Mapping) else None
    if tree.broken is None or not re.search(r"^schema:\s*[\"']?redpencil/", text, re.MULTILINE):
        _check_schema(file, root, version, tree.broken)
    if not isinstance(root, Mapping):
        raise ChecklistError(
            file, _told([*masked.values(), *tree.found, *([tree.broken] if tree.broken else [])])
        )
    return _Reading(text, file, root, tree.found, masked).result()


def _check_schema(file: str, root: Node | None, version: Node | None, broken: Flaw | None) -> None:
    """Refuse, in one sentence, a file of some other meaning or from a newer version."""
    if root is None and broken is None:
        raise ChecklistError(file, [Fault(1, 1, "this file is empty; `redpencil split` writes a checklist")])
    said = version.value if isinstance(version, Scalar) else ""
    if said == SCHEMA:
        return
    if re.fullmatch(r"redpencil/[0-9]+", said):
        message = f"written by a newer redpencil (schema {said}, this one reads {SCHEMA}); upgrade redpencil"
    elif said.startswith("redpencil"):
        message = f"schema is {said!r}; expected {SCHEMA}"
    else:
        message = f"not a redpencil checklist (no `schema: {SCHEMA}` in it); name one, such as claims.yaml"
    place = version or root
    at = (place.start, place.line, place.column) if place else (0, 1, 1)
    raise ChecklistError(file, _told([Flaw(*at, message)]))


class _Reading:
    """Reads the top level of one file, item by item."""

    def __init__(
        self, text: str, file: str, root: Mapping, found: list[Flaw], masked: dict[tuple[int, int], Flaw]
    ) -> None:
        self.reader = Reader(text)
        self.file, self.root, self.masked = file, root, masked
        self.refused = sorted(found)
        self.faults: list[Flaw] = list(masked.values())
        self.fatal: list[Flaw] = []
        self.items: list[Item] = []

    def result(self) -> Reading:
        values: dict[str, Any] = {}
        for field in CHECKLIST.fields:
            node = self.root.get(field.name)
            if isinstance(node, Sequence) and field.name in LISTS:
                values[field.name] = self.section(field.name, LISTS[field.name], node)
            elif node is not None:
                values[field.name] = self.reader.value(field.name, field.type, node)
            if field.required and values.get(field.name) is None and not self.reader.found:
                self.reader.wrong(node or self.root, f"this checklist lacks `{field.name}`; fill it in")
            self.fatal += self.reader.found
            self.reader.found = []
        known = {"schema", *(field.name for field in CHECKLIST.fields)}
        extra = [
            (k.value, verbatim(self.reader.text, k, v)) for k, v in self.root.entries if k.value not in known
        ]
        self.fatal += [one for one in self.refused if one not in self.faults]
        if self.fatal:
            raise ChecklistError(self.file, _told(self.fatal + self.faults))
        values = {name: value for name, value in values.items() if value is not None}
        checklist = Checklist(**values, extra=tuple(extra))
        items = sorted(self.items + self.unreadable(), key=lambda item: item.start)
        return Reading(self.reader.text, checklist, _told(self.faults, items), tuple(items), self.root)

    def section(self, section: str, record: Any, node: Sequence) -> tuple[Any, ...]:
        """The readable items of a list; the faults of the others are set aside."""
        first_line: dict[str, int] = {}
        values = []
        for item in node.items:
            value = self.item(section, record, item)
            identifier = getattr(value, "id", None) if section in KEYED else None
            if identifier is not None and identifier in first_line:
                where = first_line[identifier]
                message = f"id {identifier} is used twice (first at line {where}); give this one another"
                self.faults.append(Flaw(item.start, item.line, item.column, message))
                value = None
            elif identifier is not None:
                first_line[identifier] = item.line
            if value is not None:
                values.append(value)
            self.items.append(Item(section, item.start, item.end, item.line, value))
        return tuple(values)

    def item(self, section: str, record: Any, node: Node) -> Any:
        refused = [one for one in self.refused if node.start <= one.at < max(node.end, node.start + 1)]
        value = self.reader.record(record, node)
        if value is None and not self.reader.found:
            self.reader.wrong(node, f"this {record.called} is empty; fill it in or remove it")
        wrong, self.reader.found = refused + self.reader.found, []
        self.faults += wrong
        return None if wrong else value

    def unreadable(self) -> list[Item]:
        """The items that are not even YAML."""
        text = self.reader.text
        return [Item("", start, end, position(text, start)[0], None) for start, end in self.masked]


def _told(found: Iterable[Flaw], items: Iterable[Item] = ()) -> tuple[Fault, ...]:
    broken = [item for item in items if item.value is None]
    return tuple(
        dict.fromkeys(
            Fault(one.line, one.column, _clipped(one.message), _entry(one, broken)) for one in sorted(found)
        )
    )


def _entry(flaw: Flaw, broken: Iterable[Item]) -> int:
    """The line where the item begins that the flaw is in."""
    return next((i.line for i in broken if i.start <= flaw.at < max(i.end, i.start + 1)), 0)


def _clipped(message: str) -> str:
    """The message, without the middle where it repeats a value that has no end."""
    return (
        message if len(message) <= _LONGEST else f"{message[: _LONGEST // 3]} … {message[-_LONGEST // 2 :]}"
    )
