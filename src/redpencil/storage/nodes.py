"""YAML text as a tree of nodes that know where they stand, read from the parser's events under our limits.

Nothing is ever constructed from the file but text: no types are guessed, no tag is obeyed, no alias followed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, NamedTuple

from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from redpencil.storage.parsers import PARSER

DEPTH = 24
"""How deep a file may nest; a checklist needs seven levels."""

_NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|0o[0-7]+|0x[0-9a-fA-F]+"
)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = frozenset({"true", "True", "TRUE", "false", "False", "FALSE"})


class Flaw(NamedTuple):
    """Something wrong `at` so many code points from the text's start; line and column are 1-based."""

    at: int
    line: int
    column: int
    message: str


@dataclass(slots=True)
class Scalar:
    """A value without parts. `style` is empty for plain, else its first mark; no blank lines before `end`."""

    value: str
    style: str
    start: int
    end: int
    line: int
    column: int

    @property
    def means(self) -> str:
        """What YAML 1.2 takes the value for: `null`, `boolean`, `number` or `string`."""
        if self.style:
            return "string"
        if self.value in _NULLS:
            return "null"
        if self.value in _BOOLEANS:
            return "boolean"
        return "number" if _NUMBER.fullmatch(self.value) else "string"


@dataclass(slots=True)
class Sequence:
    """A list. `start` of a block list is its first dash; `end` is that of its last leaf."""

    items: list[Node]
    flow: bool
    start: int
    end: int
    line: int
    column: int


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order written. Of a repeated key only the first is kept."""

    entries: list[tuple[Scalar, Node]]
    flow: bool
    start: int
    end: int
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """The value of `key`."""
        return next((value for name, value in self.entries if name.value == key), None)


Node = Scalar | Sequence | Mapping


class Tree(NamedTuple):
    """A parsed text: its root, what was refused on the way, and what stopped the parser, if anything did."""

    root: Node | None
    found: list[Flaw]
    broken: Flaw | None


class Stopped(Exception):  # noqa: N818
    """Reading cannot go on past this place."""

    def __init__(self, found: Flaw) -> None:
        self.found = found


def parse(text: str, parser: Any = PARSER) -> Tree:
    """The tree of `text`, which must be printable; at most one of root and broken is None."""
    builder = _Builder(text)
    try:
        events = parser(text)
        while (event := events.get_event()) is not None:
            builder.take(event)
    except MarkedYAMLError as error:
        return Tree(None, builder.found, _explained(error, text))
    except Stopped as stopped:
        return Tree(None, builder.found, stopped.found)
    return Tree(builder.root, builder.found, None)


class _Builder:
    """Puts events together to nodes. `stack` holds the open collections, each with the key that waits."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Node | None = None
        self.found: list[Flaw] = []
        self.stack: list[tuple[Mapping | Sequence, list[Node], dict[str, int]]] = []
        self.documents = 0

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self.refuse_marks(event)
            self.scalar(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.anchor is not None or event.tag is not None:
                self.refuse_marks(event)
            self.opened(event, kind)
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self.closed(event)
        elif kind is AliasEvent:
            self.refuse(event, f"alias *{event.anchor} is not read here; write the value out")
            self.scalar(ScalarEvent(None, None, (True, True), "", event.start_mark, event.end_mark, "*"))
        elif kind is DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                raise Stopped(_at(event, "a second document; a checklist is one document, remove this `---`"))

    def refuse(self, event: Any, message: str) -> None:
        self.found.append(_at(event, message))

    def refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self.refuse(
                event, f"anchor &{event.anchor} is not read here; write the value out where it is used"
            )
        if event.tag is not None:
            self.refuse(event, f"tag {event.tag!r} is not read here; remove it")

    def scalar(self, event: Any) -> None:
        start, end = event.start_mark, event.end_mark
        style = event.style or ""
        stop = end.index
        if style == "|" or style == ">":
            stop = _end_of_block(self.text, start.index, stop)
        self.add(Scalar(event.value, style, start.index, stop, start.line + 1, start.column + 1))

    def opened(self, event: Any, kind: type[Any]) -> None:
        if len(self.stack) >= DEPTH:
            raise Stopped(_at(event, f"nested deeper than {DEPTH} levels"))
        mark = event.start_mark
        make = Mapping if kind is MappingStartEvent else Sequence
        node: Any = make([], bool(event.flow_style), mark.index, mark.index, mark.line + 1, mark.column + 1)
        self.stack.append((node, [], {}))

    def closed(self, event: Any) -> None:
        node, _, _ = self.stack.pop()
        if node.flow:
            node.end = event.end_mark.index
        elif isinstance(node, Sequence) and node.items:
            node.end = node.items[-1].end
        self.add(node)

    def add(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        parent, waiting, seen = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif not waiting:
            waiting.append(node)
        else:
            self.pair(parent, waiting.pop(), node, seen)

    def pair(self, parent: Mapping, key: Node, value: Node, seen: dict[str, int]) -> None:
        if not parent.flow:
            parent.end = value.end
        if not isinstance(key, Scalar):
            self.found.append(
                Flaw(key.start, key.line, key.column, "a key must be a word, not a list or mapping")
            )
        elif key.value == "<<" and not key.style:
            self.found.append(
                Flaw(key.start, key.line, key.column, "merge key << is not read here; write the keys out")
            )
        elif key.value in seen:
            message = f"duplicate key {key.value!r} (first at line {seen[key.value]}); keep one of them"
            self.found.append(Flaw(key.start, key.line, key.column, message))
        else:
            seen[key.value] = key.line
            parent.entries.append((key, value))


def _at(event: Any, message: str) -> Flaw:
    mark = event.start_mark
    return Flaw(mark.index, mark.line + 1, mark.column + 1, message)


def _end_of_block(text: str, start: int, end: int) -> int:
    """The end of a block scalar's last line that is not blank; the parser's own mark lies beyond these."""
    while end > start and text[end - 1] in " \t\r\n":
        end -= 1
    line_end = end
    while line_end < len(text) and text[line_end] in " \t":
        line_end += 1
    return line_end if line_end == len(text) or text[line_end] in "\r\n" else end


def _explained(error: MarkedYAMLError, text: str) -> Flaw:
    """A parser's complaint, placed where a person has to look, with what to do about it."""
    problem = error.problem or "cannot be read as YAML"
    context = error.context or ""
    mark = error.problem_mark or error.context_mark
    if "quoted scalar" in context and error.context_mark:
        mark, problem = error.context_mark, "this quotation mark is never closed"
    elif "while parsing a flow" in context and error.context_mark:
        mark = error.context_mark
        problem = f"this {text[mark.index : mark.index + 1]} is never closed"
    elif "mapping values are not allowed" in problem:
        problem = "a colon followed by a space inside plain text; put the text in quotes or below a `|-`"
    elif "\\t" in problem or (mark and text[mark.index : mark.index + 1] == "\t"):
        problem = "a tab where only spaces may stand; use spaces"
    elif "expected <block end>" in problem or "expected key" in problem:
        problem = "this line does not fit the indentation of the lines above"
    else:
        problem = f"not YAML: {problem}" + (f" ({context})" if context else "")
    if mark is None:
        return Flaw(0, 1, 1, problem)
    return Flaw(mark.index, mark.line + 1, mark.column + 1, problem)
