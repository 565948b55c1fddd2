"""Draft claims: what the reader of a passage finds, before kinds, highlights and rank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from redpencil.anatomy import Attribution, Kind, Skipped, Span
from redpencil.splitting.clauses.chunks import Phrases
from redpencil.splitting.tags.tokens import Word


class Draft(NamedTuple):
    """A claim before its kinds, highlights and rank.

    `said_by` is where the article names who says it; `speech` where it names whose speech act the claim is;
    `about` names what an identity claim identifies; `subject` is the noun phrase elsewhere in the sentence
    that the claim is about.
    """

    spans: tuple[Span, ...]
    kinds: frozenset[Kind] = frozenset()
    said_by: Span | None = None
    attribution: Attribution | None = None
    speech: Span | None = None
    about: str = ""
    subject: Span | None = None


@dataclass(slots=True)
class Reading:
    """What one passage gives: drafts, what was left out, and what tells who is who.

    That is its noun phrases and the subject of each main clause. `announces` is who speaks in the paragraph
    after a final colon.
    """

    drafts: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    phrases: list[Phrases] = field(default_factory=list)
    subjects: list[Sequence[Word]] = field(default_factory=list)
    announces: Span | None = None
