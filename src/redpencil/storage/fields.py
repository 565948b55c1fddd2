"""The keys of claims.yaml as one table: order, types, what must be there.

Reader, emitter, splicer and schema all follow it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from redpencil.model import (
    SOURCE_KINDS,
    STANDINGS,
    STORED,
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
    Waiting,
)

SHAPES = ("added", "edited", "split", "merged")


class Text(NamedTuple):
    """Free text, kept as it was written whatever YAML would take it for.

    `prose` stands below a `|-`; of other text the outer white space is dropped, unless `exact`.
    """

    prose: bool = False
    exact: bool = False


class Word(NamedTuple):
    """An identifier or digest: a string of letters, digits, dots, dashes and underscores."""


class Choice(NamedTuple):
    """One of a few words; the value is that word, or the member of `members` for it."""

    words: tuple[str, ...]
    members: dict[str, Any]


class Date(NamedTuple):
    """An ISO date (`2026-03-04`), or with `time` a moment with its zone (`2026-03-04T09:12:00Z`)."""

    time: bool = False


class Number(NamedTuple):
    """A number between `-limit` and `limit`."""

    limit: int = 1_000_000


class ListOf(NamedTuple):
    """A list; the value is a tuple."""

    item: Type


class Record(NamedTuple):
    """A mapping with known keys, read as a value of class `model`; `called` names it in messages.

    `known` are its `fields` by name.
    """

    model: type[Any]
    called: str
    fields: tuple[Field, ...]
    known: dict[str, Field]


Type = Text | Word | Choice | Date | Number | ListOf | Record


class Field(NamedTuple):
    """A key: `required` when reading; `always` written, even when it is empty."""

    name: str
    type: Type
    required: bool = False
    always: bool = False


def record_of(model: type[Any], called: str, *fields: Field) -> Record:
    """A record of these fields."""
    return Record(model, called, fields, {field.name: field for field in fields})


def _choice(words: Iterable[str]) -> Choice:
    members = {str(word): word for word in words}
    return Choice(tuple(members), members)


LINE, PROSE, EXACT = Text(), Text(prose=True), Text(exact=True)
WORD, DATE, MOMENT = Word(), Date(), Date(time=True)

_SIGNED = (Field("by", LINE, required=True), Field("at", MOMENT, required=True))
"""Whoever did something by name, and when."""

EVIDENCE = record_of(
    Evidence,
    "evidence",
    Field("source", WORD, required=True),
    Field("locator", LINE),
    Field("excerpt", PROSE),
)
WAITING = record_of(
    Waiting, "waiting", Field("on", LINE, required=True), Field("ask", LINE), Field("due", DATE)
)
ANCHOR = record_of(Anchor, "anchor", Field("prefix", EXACT, always=True), Field("suffix", EXACT, always=True))
OVERRIDE = record_of(
    Override,
    "override",
    *_SIGNED,
    Field("reason", LINE, required=True),
    Field("checked_text", WORD),
)
CLAIM = record_of(
    Claim,
    "claim",
    Field("id", WORD, required=True),
    Field("text", PROSE, required=True),
    Field("parts", ListOf(PROSE)),
    Field("status", _choice(STORED), required=True),
    Field("checked_by", LINE),
    Field("checked_at", MOMENT),
    Field("checked_text", WORD),
    Field("previous_text", PROSE),
    Field("waiting", WAITING),
    Field("reason", LINE),
    Field("kinds", ListOf(_choice(Kind)), always=True),
    Field("notes", PROSE),
    Field("correction", PROSE),
    Field("rank", Number(), always=True),
    Field("evidence", ListOf(EVIDENCE)),
    Field("restated", PROSE),
    Field("speaker", LINE, always=True),
    Field("attribution", _choice(Attribution)),
    Field("shape", _choice(SHAPES)),
    Field("replaces", ListOf(WORD)),
    Field("tags", ListOf(LINE)),
    Field("anchor", ANCHOR),
    Field("override", OVERRIDE),
)
SOURCE = record_of(
    Source,
    "source",
    Field("id", WORD, required=True),
    Field("kind", _choice(SOURCE_KINDS)),
    Field("standing", _choice(STANDINGS)),
    Field("title", LINE),
    Field("url", LINE),
    Field("archived", LINE),
    Field("accessed", DATE),
)
ARTICLE = record_of(
    ArticleEntry,
    "article",
    Field("file", LINE, required=True),
    Field("title", LINE, always=True),
    Field("published", DATE, always=True),
    Field("byline", LINE),
    Field("revision", LINE, required=True),
)
SIGNOFF = record_of(Signoff, "sign-off", *_SIGNED, Field("revision", LINE, required=True))
ACCEPTED = record_of(
    Accepted,
    "accepted finding",
    Field("id", LINE, required=True),
    *_SIGNED,
    Field("reason", LINE, required=True),
)
CHECKLIST = record_of(
    Checklist,
    "checklist",
    Field("article", ARTICLE, required=True),
    Field("sources", ListOf(SOURCE)),
    Field("signoffs", ListOf(SIGNOFF)),
    Field("accepted", ListOf(ACCEPTED)),
    Field("claims", ListOf(CLAIM), always=True),
    Field("retired", ListOf(CLAIM)),
)
KEYED = {"sources": SOURCE, "claims": CLAIM, "retired": CLAIM}
"""The lists whose items have an id, none twice in one list, and are changed one by one."""

SORTED = ("sources",)
"""The lists that stand in the order of their ids; the others keep the order they have."""


def tidy(kind: Type, value: Any) -> Any:
    """The form in which `value` comes back from the file: empty text is None, no white space at the ends."""
    match kind:
        case _ if value is None:
            return None
        case Text(prose=True):
            return value.rstrip() or None
        case Text(exact=False):
            return value.strip() or None
        case ListOf(item=item):
            return tuple(done for part in value if (done := tidy(item, part)) is not None)
        case Record():
            return _tidy_record(kind, value)
        case _:
            return value


def _tidy_record(record: Record, value: Any) -> Any:
    changed = {}
    for field in record.fields:
        old = getattr(value, field.name)
        new = tidy(field.type, old)
        if new != old:
            changed[field.name] = new
    return replace(value, **changed) if changed else value
