"""The file's form as a JSON Schema (draft-07), made from the same table that the reader follows."""

from __future__ import annotations

from typing import Any

from redpencil.model import SCHEMA
from redpencil.storage.fields import CHECKLIST, Choice, Date, Field, ListOf, Number, Record, Text, Type, Word
from redpencil.storage.values import DAY_FORM, MOMENT_FORM, WORD_FORM


def json_schema() -> dict[str, Any]:
    """The schema as data. It accepts and refuses what the reader does, but cannot say that ids are unique."""
    top = _record(CHECKLIST)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "redpencil checklist",
        **top,
        "required": ["schema", *top["required"]],
        "properties": {"schema": {"const": SCHEMA}, **top["properties"]},
    }


def _record(record: Record) -> dict[str, Any]:
    required = [field.name for field in record.fields if field.required]
    return {
        "type": "object",
        "required": required,
        "properties": {field.name: _field(field) for field in record.fields},
    }


def _field(field: Field) -> dict[str, Any]:
    form = _form(field.type)
    return _filled(form) if field.required else _or_null(form)


def _filled(form: dict[str, Any]) -> dict[str, Any]:
    """A value that must not be empty: text with at least one character that is not white space."""
    return {**form, "pattern": r"\S"} if form.get("type") == _ANY_SCALAR else form


def _or_null(form: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [form, {"type": "null"}]}


_ANY_SCALAR = ["string", "number", "boolean"]


def _form(kind: Type) -> dict[str, Any]:
    match kind:
        case Text():
            return {"type": _ANY_SCALAR}
        case Word():
            return {"type": "string", "pattern": f"^{WORD_FORM.pattern}$"}
        case Choice(words=words):
            return {"enum": list(words)}
        case Date(time=time):
            shape = MOMENT_FORM if time else DAY_FORM
            return {
                "type": "string",
                "format": "date-time" if time else "date",
                "pattern": f"^{shape.pattern}$",
            }
        case Number(limit=limit):
            return {"type": "number", "minimum": -limit, "maximum": limit}
        case ListOf(item=item):
            return {"type": "array", "items": _filled(_form(item))}
        case Record():
            return _record(kind)
