"""From nodes to values: each typed by its field, never by what YAML guesses, every fault told."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from redpencil.storage.fields import (
    Choice,
    Date,
    ListOf,
    Number,
    Record,
    Text,
    Type,
    Word,
    tidy,
)
from redpencil.storage.nodes import Flaw, Mapping, Node, Scalar, Sequence

WORD_FORM = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
DAY_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MOMENT_FORM = re.compile(
    DAY_FORM.pattern + r"[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


class Reader:
    """Reads nodes of one text; `found` collects what is wrong with them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Flaw] = []
        self._readers: dict[type[Any], Callable[[str, Any, Node], Any]] = {
            Text: self._text,
            Word: self._word,
            Choice: self._choice,
            Date: self._date,
            Number: self._number,
            ListOf: self._list,
            Record: self._record,
        }

    def value(self, name: str, kind: Type, node: Node) -> Any:
        """The value of key `name`; None if it is empty or wrong (then something is found)."""
        return self._readers[type(kind)](name, kind, node)

    def record(self, record: Record, node: Node) -> Any:
        """The record in `node`, None if something in it is wrong."""
        return self._record(record.called, record, node)

    def wrong(self, node: Node, message: str) -> None:
        """Note what is wrong at `node`."""
        self.found.append(Flaw(node.start, node.line, node.column, message))

    def _scalar(self, name: str, node: Node) -> Scalar | None:
        if isinstance(node, Scalar):
            return None if node.means == "null" else node
        what = "a list" if isinstance(node, Sequence) else "a mapping"
        self.wrong(node, f"{name} is {what}; expected one value")
        return None

    def _string(self, name: str, node: Node) -> str | None:
        """The value where only a string will do, in YAML's eyes too."""
        scalar = self._scalar(name, node)
        if scalar is None:
            return None
        if scalar.means != "string":
            self.wrong(node, f"{name} {scalar.value} is a {scalar.means} in YAML; put it in quotes")
            return None
        return scalar.value

    def _text(self, name: str, kind: Text, node: Node) -> str | None:
        scalar = self._scalar(name, node)
        text: str | None = tidy(kind, scalar.value) if scalar else None
        return text

    def _word(self, name: str, kind: Word, node: Node) -> str | None:
        value = self._string(name, node)
        if value is not None and not WORD_FORM.fullmatch(value):
            self.wrong(node, f"{name} {value!r} may hold only letters, digits, dots, dashes and underscores")
            return None
        return value

    def _choice(self, name: str, kind: Choice, node: Node) -> Any:
        scalar = self._scalar(name, node)
        if scalar is None:
            return None
        if scalar.value not in kind.members:
            hint = "recheck is worked out, never stored; " if scalar.value == "recheck" else ""
            self.wrong(node, f"{hint}{name} {scalar.value!r} is not one of {', '.join(kind.words)}")
            return None
        return kind.members[scalar.value]

    def _date(self, name: str, kind: Date, node: Node) -> str | None:
        value = self._string(name, node)
        if value is None:
            return None
        example = "2026-03-04T09:12:00Z" if kind.time else "2026-03-04"
        shape = MOMENT_FORM if kind.time else DAY_FORM
        try:
            if not shape.fullmatch(value):
                raise ValueError
            datetime.fromisoformat(value.upper()) if kind.time else date.fromisoformat(value)
        except ValueError:
            what = "a time in ISO 8601 with its zone" if kind.time else "an ISO date"
            self.wrong(node, f"{name} {value!r} is not {what}, such as {example}")
            return None
        return value

    def _number(self, name: str, kind: Number, node: Node) -> float | None:
        scalar = self._scalar(name, node)
        if scalar is None:
            return 0.0
        try:
            number = float(int(scalar.value, 0) if scalar.value[1:2] in ("o", "x") else float(scalar.value))
            if scalar.means == "number" and abs(number) <= kind.limit:
                return number
        except ValueError:
            pass
        self.wrong(node, f"{name} {scalar.value!r} is not a number up to {kind.limit}")
        return None

    def _list(self, name: str, kind: ListOf, node: Node) -> tuple[Any, ...]:
        if isinstance(node, Scalar) and node.means == "null":
            return ()
        if not isinstance(node, Sequence):
            example = node.value if isinstance(node, Scalar) and WORD_FORM.fullmatch(node.value) else "…"
            self.wrong(node, f"{name} must be a list, such as [{example}]")
            return ()
        values = []
        for item in node.items:
            before = len(self.found)
            value = self.value(name, kind.item, item)
            if value is not None:
                values.append(value)
            elif len(self.found) == before:
                self.wrong(item, f"an item of {name} is empty; fill it in or remove it")
        return tuple(values)

    def _record(self, name: str, record: Record, node: Node) -> Any:
        if isinstance(node, Scalar) and node.means == "null":
            return None
        if not isinstance(node, Mapping):
            self.wrong(node, f"{name} must have keys of its own, such as `{record.fields[0].name}: …`")
            return None
        known = record.known
        values: dict[str, Any] = {}
        extra = []
        before = len(self.found)
        told = set()
        for key, value in node.entries:
            field = known.get(key.value)
            if field is None:
                extra.append((key.value, verbatim(self.text, key, value)))
                continue
            sofar = len(self.found)
            if (read := self.value(field.name, field.type, value)) is not None:
                values[field.name] = read
            if len(self.found) > sofar:
                told.add(field.name)
        for field in record.fields:
            if field.required and field.name not in values and field.name not in told:
                self.wrong(
                    node.get(field.name) or node, f"this {record.called} lacks `{field.name}`; fill it in"
                )
        return None if len(self.found) > before else record.model(**values, extra=tuple(extra))


def verbatim(text: str, key: Scalar, value: Node) -> str:
    """What stands after the colon of an unknown key, moved left by the key's column, line ends LF."""
    raw = text[key.end : value.end].replace("\r\n", "\n").replace("\r", "\n")
    raw = raw[raw.index(":") + 1 :] if ":" in raw else raw
    first, newline, rest = raw.partition("\n")
    margin = key.column - 1
    lines = [line[margin:] if not line[:margin].strip() else line.lstrip() for line in rest.split("\n")]
    return first.strip() + newline + "\n".join(lines)
