"""What a rule of the gate is, what it looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from redpencil.errors import Fault
from redpencil.model import Article, Checklist, Split, Status
from redpencil.reviewing.final_copy import FinalCopy
from redpencil.reviewing.overriding import why_void
from redpencil.reviewing.placing import Board, Placed
from redpencil.words import in_quotes, on_one_line

if TYPE_CHECKING:
    from redpencil.reviewing.gating.case import Case


class Demand(StrEnum):
    """What a desk may ask for beyond what always is: a rule that belongs to one is silent without it."""

    EVIDENCE = "--require-evidence"
    SIGNOFF = "--require-signoff"
    FINAL = "--article"


class File(StrEnum):
    """The file a violation is in."""

    CHECKLIST = "checklist"
    ARTICLE = "article"
    FINAL = "final copy"


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: a 1-based line of a file, what is wrong, what to do, and the claims in question.

    The message is one line.
    """

    line: int
    message: str
    claims: tuple[str, ...] = ()
    file: File = File.CHECKLIST


@dataclass(frozen=True, slots=True)
class Gate:
    """What the rules look at: a checklist, its article and the split of it, and where its claims stand.

    `line_of` gives a claim's line in the checklist's file, `faults` are the entries there that cannot be
    read. `now` is an ISO moment in UTC. `demands` are what the desk asks for; `final` is the copy that is to
    be published, where the checklist is to be held against it.
    """

    checklist: Checklist
    article: Article
    split: Split
    board: Board
    line_of: Callable[[str], int]
    now: str
    faults: tuple[Fault, ...] = ()
    demands: frozenset[Demand] = frozenset()
    final: FinalCopy | None = None

    @property
    def today(self) -> str:
        """The day it is, in UTC."""
        return self.now[:10]

    def claims(self, *statuses: Status) -> Iterator[Placed]:
        """The claims that read as one of `statuses`, but for those that run by an override."""
        return (row for row in self.board.rows if row.status in statuses and not self.runs_by_override(row))

    def runs_by_override(self, row: Placed) -> bool:
        """True where a chief's override lets the claim run as it stands."""
        return row.claim.override is not None and why_void(row, self.now) is None

    def at(self, row: Placed, message: str) -> Found:
        """A message about a claim, at its line, after its id and words."""
        return Found(self.line_of(row.id), f"{words_of(row)} {message}", (row.id,))


@dataclass(frozen=True, slots=True)
class Rule:
    """One reason to stop a story.

    `code` is stable, `name` says it in a word or two, `page` is its documentation. It must find something
    in every case of `fires` and nothing in those of `silent`; both are run as tests. A rule with a `demand`
    is asked only where the desk makes that demand.
    """

    code: str
    name: str
    page: str
    find: Callable[[Gate], Iterable[Found]]
    fires: tuple[Case, ...]
    silent: tuple[Case, ...]
    demand: Demand | None = None


class Violation(NamedTuple):
    """A rule, and what it found."""

    rule: Rule
    found: Found


def words_of(row: Placed) -> str:
    """The claim as messages name it: its id and its words on one line."""
    return f"{row.id} {quoted(row.claim.text)}"


def quoted(words: str, most: int = 240) -> str:
    """Words as messages show them, on one line; the middle of very long ones is left out."""
    line = on_one_line(words)
    if len(line) > most:
        line = f"{line[: most // 2].rstrip()} […] {line[-most // 2 :].lstrip()}"
    return in_quotes(line)
