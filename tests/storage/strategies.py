# ruff: noqa: E501
"""Checklists of every shape, for laws that must hold of all of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from redpencil.model import Checklist
from redpencil.storage.fields import (
    CHECKLIST,
    CLAIM,
    SOURCE,
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

TRAPS = [
    "no", "on", "Yes", "null", "~", "12:30", "1_000", "017", "1e5", "0x1F", "2026-03-01", "=", "<<", "- a", "? a",
    "a: b", "a #b", "#a", "'", '"', "it's", 'he said "no"', "\\", "{a}", "[a]", "&a", "*a", "!a", "%a", "@a", "`a",
    "|", ">", "---", "...", "a\nb", "a\n\nb", " a", "\ta", "a\n b", "a\n\tb", "\u2028", "a\u0085b", "\x07", "é", "𝒳",
    "“quoted”", "’s", "1.5", ".5", "true", "a, b", "- ", ": ", "x:", "a\r\nb", "\ufeffa", "#> a", "<<<<<<< ours",
    "a \n b", "a\n  \nb", "\u202eabc", "€ 5", "a\tb", "c-1: x\n- id: y",
]  # fmt: skip
ANY_TEXT = st.one_of(
    st.sampled_from(TRAPS),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.lists(st.sampled_from(TRAPS), min_size=2, max_size=4).map(" ".join),
    st.lists(st.sampled_from(TRAPS), min_size=2, max_size=4).map("\n".join),
)
_YEAR_1000 = datetime(1000, 1, 1)
SOME_TEXT = ANY_TEXT.filter(lambda text: text.strip() != "")
WORDS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)


def values(kind: Type, *, required: bool = False) -> st.SearchStrategy[Any]:
    """Values of a type of the field table, as they come back from the file."""
    match kind:
        case Text():
            some: st.SearchStrategy[Any] = SOME_TEXT.map(lambda text: tidy(kind, text))
        case Word():
            some = WORDS
        case Choice():
            some = st.sampled_from(list(kind.members.values()))
        case Date():
            some = st.datetimes(min_value=_YEAR_1000).map(
                lambda at: at.replace(microsecond=0).isoformat() + "Z" if kind.time else at.date().isoformat()
            )
        case Number():
            return st.floats(-1000, 1000) | st.integers(-5, 50).map(float)
        case ListOf():
            return st.lists(values(kind.item, required=True), max_size=3).map(tuple)
        case Record():
            some = records(kind)
    return some if required else st.none() | some


def records(record: Record) -> st.SearchStrategy[Any]:
    """Values of a record, without unknown keys."""
    parts = {}
    for field in record.fields:
        part = values(field.type, required=field.required)
        if isinstance(field.type, Text) and field.type.exact:
            part = ANY_TEXT
        parts[field.name] = part
    return st.builds(record.model, **parts)


def _unique(items: list[Any]) -> tuple[Any, ...]:
    return tuple({item.id: item for item in items}.values())


def checklists(most: int = 3) -> st.SearchStrategy[Checklist]:
    """Whole checklists of at most so many claims, no id twice in one list."""
    parts = {field.name: values(field.type, required=field.required) for field in CHECKLIST.fields}
    parts["claims"] = st.lists(records(CLAIM), max_size=most).map(_unique)
    parts["retired"] = st.lists(records(CLAIM), max_size=1).map(_unique)
    parts["sources"] = st.lists(records(SOURCE), max_size=3).map(
        lambda items: tuple(sorted(_unique(items), key=lambda item: item.id))
    )
    return st.builds(Checklist, **parts)
