# ruff: noqa: E501
"""The published JSON Schema and the reader accept and refuse the same files."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date, datetime
from enum import Enum
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker

from redpencil.errors import ChecklistError
from redpencil.model import (
    SCHEMA,
    Accepted,
    Anchor,
    ArticleEntry,
    Attribution,
    Checklist,
    Claim,
    Evidence,
    Kind,
    Override,
    Signoff,
    Source,
    Status,
    Waiting,
)
from redpencil.storage.decoding import printable
from redpencil.storage.fields import CHECKLIST, ListOf, Record, Type
from redpencil.storage.reading import read_checklist
from redpencil.storage.schema import json_schema
from storage.strategies import checklists

CALENDAR = FormatChecker(formats=())
CALENDAR.checks("date", raises=ValueError)(
    lambda text: not isinstance(text, str) or bool(date.fromisoformat(text))
)
CALENDAR.checks("date-time", raises=ValueError)(
    lambda text: not isinstance(text, str) or bool(datetime.fromisoformat(text.upper()))
)
VALIDATOR = Draft7Validator(json_schema(), format_checker=CALENDAR)


def data_of(kind: Type, value: Any) -> Any:
    """A value as the plain data that JSON has."""
    match kind:
        case ListOf():
            return [data_of(kind.item, part) for part in value]
        case Record() if value is not None:
            return {field.name: data_of(field.type, getattr(value, field.name)) for field in kind.fields}
    return value.value if isinstance(value, Enum) else value


def reader_accepts(data: Any) -> bool:
    """True if the reader has no complaint; JSON is YAML, and its quotes make every type plain to see."""
    try:
        return read_checklist(json.dumps(data, ensure_ascii=False), "claims.yaml").faults == ()
    except ChecklistError:
        return False


def schema_accepts(data: Any) -> bool:
    return VALIDATOR.is_valid(data)


ODD: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2_000_000, 2_000_000),
    st.sampled_from([0.5, 1e-07, 1e300, [], {}, [None], [""], ["x"], {"x": 1}, [[]], {"on": "author"}, {"id": "a"}]),
    st.sampled_from(["", " ", "\n", "recheck", "verified", "quantity", "c-1", "a b", "2026-02-30", "2026-02-28"]),
    st.sampled_from(["2026-02-28T25:00:00Z", "2026-02-28T09:00Z", "2026-02-28T09:00:00+02:00", "2026-02-28 09:00Z"]),
)  # fmt: skip


FULL = Claim(
    "c-1",
    "words … more",
    ("words", "more"),
    status=Status.WAITING,
    checked_by="ana",
    checked_at="2026-03-04T09:12:00Z",
    checked_text="a.b",
    waiting=Waiting("author", "which?", "2026-03-09"),
    kinds=(Kind.EVENT, Kind.PLACE),
    notes="a note",
    rank=2.5,
    evidence=(Evidence("poll", "page 1", "half"), Evidence("poll")),
    attribution=Attribution.DIRECT,
    shape="edited",
    replaces=("c-2",),
    tags=("legal",),
    anchor=Anchor("before ", " after"),
    override=Override("dee", "2026-03-04T09:12:00Z", "it stands"),
)
SAMPLE = Checklist(
    ArticleEntry("story.txt", "sha256:00", published="2026-03-03"),
    (FULL, Claim("c-3", "short")),
    (Source("poll", kind="dataset", standing="primary", accessed="2026-03-03"),),
    (Signoff("dee", "2026-03-04T09:12:00Z", "sha256:00"),),
    (Accepted("name-variant:a/b", "dee", "2026-03-04T09:12:00Z", "both are right"),),
    (Claim("c-4", "gone"),),
)


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A checklist's data with up to three values, at any depth, removed or replaced by something odd."""
    data = json.loads(json.dumps({"schema": SCHEMA, **data_of(CHECKLIST, SAMPLE)}))
    for _ in range(draw(st.integers(0, 3))):
        place: Any = data
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            deeper = isinstance(place[key], dict | list) and place[key] and draw(st.booleans())
            if not deeper:
                if draw(st.booleans()):
                    place[key] = deepcopy(draw(ODD))
                else:
                    del place[key]
                break
            place = place[key]
    return data


def test_the_schema_is_itself_valid() -> None:
    Draft7Validator.check_schema(json_schema())


@given(checklists())
@settings(max_examples=30, deadline=None)
def test_the_schema_accepts_what_redpencil_writes(checklist: Checklist) -> None:
    assert schema_accepts({"schema": SCHEMA, **data_of(CHECKLIST, checklist)})


@given(mutated())
@settings(max_examples=400, deadline=None)
def test_schema_and_reader_accept_and_refuse_the_same(data: Any) -> None:
    for key in ("claims", "retired", "sources"):
        items = data.get(key) if isinstance(data, dict) else None
        names = (
            [i["id"] for i in items if isinstance(i, dict) and "id" in i] if isinstance(items, list) else []
        )
        if len({str(name) for name in names}) < len(names):
            assume(False)
    assume(printable(json.dumps(data, ensure_ascii=False)))
    assert reader_accepts(data) == schema_accepts(data)


@pytest.mark.parametrize(
    "path", [("article", "revision"), ("claims", 0, "status"), ("claims", 0, "waiting", "on")]
)
def test_both_refuse_a_missing_key(path: tuple[Any, ...]) -> None:
    claim = {"id": "c-1", "text": "x", "status": "waiting", "waiting": {"on": "author"}}
    data: Any = {"schema": SCHEMA, "article": {"file": "a", "revision": "b"}, "claims": [claim]}
    assert reader_accepts(data)
    assert schema_accepts(data)
    place = data
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    assert not reader_accepts(data)
    assert not schema_accepts(data)
