"""The one canonical style of claims.yaml: from model values to lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from redpencil.errors import SaveError
from redpencil.model import SCHEMA, Checklist
from redpencil.storage.decoding import printable
from redpencil.storage.fields import (
    CHECKLIST,
    KEYED,
    Choice,
    Date,
    Field,
    ListOf,
    Number,
    Record,
    Text,
    Type,
    Word,
)
from redpencil.words import on_one_line

QUOTE = "#>"
"""Begins the comment lines that quote a claim's sentence; they are the tool's own."""

Comments = Mapping[tuple[str, str], Sequence[str]]
"""Comment lines by the top-level key, and the id of the item below it (else `""`), above which they stand."""

_WIDTH = 50
_LETTER = "A-Za-z\u00c0-\u024f"
_PLAIN = re.compile(rf"[{_LETTER}][{_LETTER}0-9 ,./()_’‘“”–—-]*")
_NOT_IN_LIST = frozenset(",“”")
_PLAIN_WORD = re.compile(r"[A-Za-z][\w.-]*|[\w.-]*[g-mp-wyzG-MP-WYZ][\w.-]*", re.ASCII)
_RESERVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"})
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def quoted(text: str) -> str:
    """`text` in double quotes, on one line whatever it holds."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if printable(character):
        return character
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        raise SaveError(f"text holds half a character (U+{code:04X}), which no file can keep; delete it")
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def literal_allowed(text: str) -> bool:
    """True if `text` can stand below a `|-` with nothing but its indentation added."""
    lines = text.split("\n")
    return (
        printable(text)
        and "\r" not in text
        and lines[0] != ""
        and lines[-1] != ""
        and not lines[0].startswith(" ")
        and not any(line.startswith("\t") or (line and not line.strip(" \t")) for line in lines)
    )


def inline(kind: Type, value: Any, *, in_list: bool = False) -> str:
    """A single value on one line, plain where every YAML reader takes it for a string, else quoted."""
    if value is None:
        return "null"
    match kind:
        case Number():
            return repr(float(value)).removesuffix(".0")
        case Choice():
            return str(value)
        case Date():
            return quoted(value)
        case Word():
            return value if _PLAIN_WORD.fullmatch(value) and value.lower() not in _RESERVED else quoted(value)
    if _is_plain(value) and not (in_list and _NOT_IN_LIST.intersection(value)):
        return str(value)
    if (
        '"' in value
        and "'" not in value
        and "\\" not in value
        and printable(value)
        and not re.search(r"[\t\r\n]", value)
    ):
        return f"'{value}'"
    return quoted(value)


def _is_plain(text: str) -> bool:
    return bool(_PLAIN.fullmatch(text)) and not text.endswith(" ") and text.lower() not in _RESERVED


def is_empty(value: Any) -> bool:
    """True for what is left out of the file."""
    return value is None or value == ()


def field_lines(field: Field, value: Any, indent: int) -> list[str]:
    """The lines of `key: value` at `indent`; none if the value is empty and need not be written."""
    pad = " " * indent
    if is_empty(value) and not field.always:
        return []
    if isinstance(field.type, ListOf):
        return _list_lines(f"{pad}{field.name}:", field.type.item, value, indent + 2)
    if isinstance(field.type, Record) and value is not None:
        return [f"{pad}{field.name}:", *record_lines(field.type, value, indent + 2)]
    return value_lines(f"{pad}{field.name}: ", field.type, value, indent + 2)


def value_lines(before: str, kind: Type, value: Any, indent: int) -> list[str]:
    """`before` and a value that is neither list nor record; `indent` is for the text below a `|-`."""
    wants_block = isinstance(kind, Text) and not kind.exact and value and (kind.prose or "\n" in value)
    if wants_block and literal_allowed(value):
        return [f"{before}|-", *(" " * indent + line if line else "" for line in value.split("\n"))]
    return [before + inline(kind, value)]


def _list_lines(before: str, item: Type, values: tuple[Any, ...], indent: int) -> list[str]:
    if not values:
        return [f"{before} []"]
    if not isinstance(item, Record) and not (isinstance(item, Text) and item.prose):
        flow = ", ".join(inline(item, value, in_list=True) for value in values)
        if len(flow) <= _WIDTH:
            return [f"{before} [{flow}]"]
    return [before, *(line for value in values for line in item_lines(item, value, indent))]


def item_lines(kind: Type, value: Any, indent: int) -> list[str]:
    """The lines of a list item whose dash stands at `indent`."""
    dash = " " * indent + "- "
    if isinstance(kind, Record):
        first, *rest = record_lines(kind, value, indent + 2)
        return [dash + first[indent + 2 :], *rest]
    return value_lines(dash, kind, value, indent + 2)


def record_lines(record: Record, value: Any, indent: int) -> list[str]:
    """The lines of a record's keys at `indent`: the known ones in their order, then the others as found."""
    lines = [
        line for field in record.fields for line in field_lines(field, getattr(value, field.name), indent)
    ]
    for key, raw in value.extra:
        lines += extra_lines(key, raw, indent)
    return lines


def extra_lines(key: str, raw: str, indent: int) -> list[str]:
    """The lines of a key this version does not know."""
    pad = " " * indent
    name = key if _is_plain(key) and not _NOT_IN_LIST.intersection(key) else quoted(key)
    first, *rest = raw.split("\n")
    return [f"{pad}{name}: {first}".rstrip(), *(pad + line if line.strip() else "" for line in rest)]


def flow_value(kind: Type, value: Any, *, json: bool) -> str:
    """A value of any type on one line; in double quotes wherever `json` would have them."""
    match kind:
        case ListOf(item=item):
            return "[" + ", ".join(flow_value(item, part, json=json) for part in value) + "]"
        case Record() if value is not None:
            pairs = [flow_field(f, getattr(value, f.name), json=json) for f in kind.fields]
            extra = [f"{quoted(key)}: {raw}" for key, raw in value.extra]
            return "{" + ", ".join([*filter(None, pairs), *extra]) + "}"
    if json and isinstance(value, str):
        return quoted(value)
    return inline(kind, value, in_list=True)


def flow_field(field: Field, value: Any, *, json: bool) -> str:
    """`key: value` on one line, nothing for an empty value that need not be written."""
    if is_empty(value) and not field.always:
        return ""
    return f"{quoted(field.name) if json else field.name}: {flow_value(field.type, value, json=json)}"


def quote_lines(sentence: str, indent: int) -> list[str]:
    """The `#>` line that quotes a sentence above its first claim."""
    words = on_one_line(sentence)
    return (
        [" " * indent + f"{QUOTE} " + "".join(c if printable(c) else "\ufffd" for c in words)]
        if words
        else []
    )


def checklist_text(
    checklist: Checklist, quotes: Mapping[str, str], comments: Comments = MappingProxyType({})
) -> str:
    """The whole file. `quotes` gives, by claim id, the sentence to be quoted above a claim."""
    lines = [*comments.get(("schema", ""), ()), f"schema: {SCHEMA}"]
    for field in CHECKLIST.fields:
        lines += top_lines(field, getattr(checklist, field.name), quotes, comments)
    for key, raw in checklist.extra:
        lines += [*comments.get((key, ""), ()), *extra_lines(key, raw, 0)]
    tail = comments.get(("", ""), ())
    return "\n".join([*lines, *([""] if tail else []), *tail]) + "\n"


def top_lines(field: Field, value: Any, quotes: Mapping[str, str], comments: Comments) -> list[str]:
    """The lines of a top-level key, with the blank line that parts it from what stands above."""
    above = comments.get((field.name, ""), ())
    if not isinstance(field.type, ListOf):
        return [*above, *field_lines(field, value, 0)]
    if not value:
        return ["", *above, *lines] if (lines := field_lines(field, value, 0)) or above else []
    lines = ["", *above, f"{field.name}:"]
    for number, item in enumerate(value):
        if field.name in KEYED:
            lines += [""] if number else []
            lines += ["  " + comment for comment in comments.get((field.name, item.id), ())]
        if field.name == "claims":
            lines += quote_lines(quotes.get(item.id, ""), 2)
        lines += item_lines(field.type.item, item, 2)
    return lines


def joined(lines: Iterable[str], newline: str = "\n") -> str:
    """Lines as text, each with its line end."""
    return "".join(line + newline for line in lines)
