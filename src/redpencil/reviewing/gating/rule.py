"""What a rule of the gate is, what it looks at, and the small cases that rules are shown and tested on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from redpencil.errors import Fault
from redpencil.model import (
    Accepted,
    Article,
    ArticleEntry,
    Checklist,
    Claim,
    Finding,
    Span,
    Split,
    Status,
    Waiting,
)
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.placing import Board, Placed, place

Found = Iterable[tuple[int, str]]
"""What a rule finds: 1-based lines of the checklist's file, each with a message."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What the rules look at: a checklist, its article and the split of it, and where its claims stand.

    `faults` are the entries of the file that cannot be read; `line_of` gives a claim's line in the file.
    """

    checklist: Checklist
    article: Article
    split: Split
    board: Board
    line_of: Callable[[str], int]
    faults: tuple[Fault, ...] = ()

    def claims(self, *statuses: Status) -> Iterable[tuple[int, Placed]]:
        """The claims that read as one of `statuses`, with their lines in the file."""
        return ((self.line_of(row.id), row) for row in self.board.rows if row.status in statuses)


@dataclass(frozen=True, slots=True)
class Case:
    """An article and its checklist, small enough to be read in a rule's documentation.

    `split_from` is the article as it was when it was split, where it has changed since.
    """

    article: str
    claims: tuple[Claim, ...] = ()
    faults: tuple[Fault, ...] = ()
    split_from: str | None = None
    findings: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()

    def gate(self) -> Gate:
        """The case as rules look at it: one claim a line, one sentence a line."""
        article = Article(self.article, "story.txt")
        old = Article(self.article if self.split_from is None else self.split_from, "story.txt")
        entry = ArticleEntry("story.txt", old.revision)
        checklist = Checklist(entry, claims=self.claims, accepted=self.accepted)
        lines = {claim.id: 10 * number for number, claim in enumerate(self.claims, 1)}
        split = Split(_lines(self.article), (), (), (), self.findings)
        board = place(checklist, article, split)
        return Gate(checklist, article, split, board, lines.__getitem__, self.faults)


def judged(words: str, status: Status, *, within: str | None = None, **values: Any) -> Claim:
    """A claim for a `Case`: `words` judged within the line `within`, or as a line of their own."""
    claim = Claim("c-00000000", words, **values)
    waiting = Waiting("author") if status is Status.WAITING else None
    return decide(
        claim,
        status,
        by="ana",
        at="2026-03-04T09:12:00Z",
        surroundings=words if within is None else within,
        reason="opinion",
        waiting=claim.waiting or waiting,
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to stop a story.

    `code` is stable, `name` says it in a word or two, `page` is its documentation. It must find something
    in every case of `fires` and nothing in those of `silent`; both are run as tests.
    """

    code: str
    name: str
    page: str
    find: Callable[[Gate], Found]
    fires: tuple[Case, ...]
    silent: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Violation:
    """What a rule found: the line of the checklist's file, and what is wrong and what to do, in one line."""

    line: int
    rule: Rule
    message: str


def words_of(row: Placed) -> str:
    """The claim as messages name it: its id and its words on one line."""
    return f"{row.id} “{' '.join(row.claim.text.split())}”"


def _lines(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return tuple(spans)
