"""Queries: what is being waited for, gathered by the person who is to answer, ready to be sent."""

from __future__ import annotations

from dataclasses import dataclass

from redpencil.model import Checklist, Status
from redpencil.reviewing.placing import Board, Placed
from redpencil.words import normalised

AUTHOR = "author"
"""Whom a query to the writer is put to."""

_NO_DATE = "9999"


@dataclass(frozen=True, slots=True)
class Query:
    """A question about one claim; `due` is an ISO date, `is_gone` tells that its words left the article."""

    row: Placed
    ask: str | None
    due: str | None
    is_overdue: bool
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """All that one person is asked, the most urgent first. `name` is the byline where the writer is asked."""

    to: str
    name: str | None
    queries: tuple[Query, ...]

    @property
    def due(self) -> str | None:
        """When the first answer is due, an ISO date."""
        return self.queries[0].due


def letters(checklist: Checklist, board: Board, *, today: str) -> tuple[Letter, ...]:
    """What is waited for, a letter a person, the most urgent first. `today` is an ISO date."""
    asked: dict[str, list[Query]] = {}
    names: dict[str, str] = {}
    for row in board.rows:
        waiting = row.claim.waiting
        if row.claim.status is Status.WAITING and waiting:
            person = normalised(waiting.on).casefold()
            names.setdefault(person, waiting.on)
            query = Query(row, waiting.ask, waiting.due, waiting.is_overdue(today), not row.spans)
            asked.setdefault(person, []).append(query)
    byline = checklist.article.byline
    found = (
        Letter(names[person], byline if person == AUTHOR else None, tuple(sorted(queries, key=_urgency)))
        for person, queries in asked.items()
    )
    return tuple(sorted(found, key=lambda letter: letter.due or _NO_DATE))


def _urgency(query: Query) -> str:
    return query.due or _NO_DATE


def due_words(query: Query) -> str:
    """When the answer is due, in words."""
    said = f"Please answer by {query.due}" if query.due else "No date is set"
    said += " (that has passed)." if query.is_overdue else "."
    return said + (" The words have left the article since." if query.is_gone else "")
