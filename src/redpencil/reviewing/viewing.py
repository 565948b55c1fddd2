"""What part of the checklist is shown, in which order, under which headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from redpencil.model import OPEN, Claim, Source, Status
from redpencil.reviewing.placing import Placed
from redpencil.words import normalised


class Order(StrEnum):
    """How the list is sorted and grouped."""

    PLACE = "place"
    RANK = "rank"
    SPEAKER = "speaker"
    SOURCE = "source"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class View:
    """A filter by status as it reads (none means all), words searched for, and an order."""

    statuses: frozenset[Status] = frozenset()
    words: str = ""
    order: Order = Order.PLACE

    @property
    def hides(self) -> bool:
        """True where the view may leave claims out."""
        return bool(self.statuses or normalised(self.words))

    @property
    def filter(self) -> str:
        """The statuses shown, in a few words."""
        if self.statuses == OPEN:
            return "open"
        return ", ".join(status for status in Status if status in self.statuses) or "all"

    @property
    def label(self) -> str:
        """The view in a few words: `by place · open · “poll”`."""
        parts = [f"by {self.order}", self.filter]
        if words := normalised(self.words):
            parts.append(f"“{words}”")
        return " · ".join(parts)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many claims there are, by status as it reads, and how many of them the view shows.

    `unreadable` entries of the file are in no other count: nobody knows what they say.
    """

    by_status: Mapping[Status, int]
    shown: int
    open_shown: int
    unreadable: int = 0

    @property
    def total(self) -> int:
        """All claims of the checklist."""
        return sum(self.by_status.values())

    @property
    def open(self) -> int:
        """Claims that someone still has to look at."""
        return sum(count for status, count in self.by_status.items() if status.is_open)

    @property
    def decided(self) -> int:
        """Claims with a verdict that holds."""
        return self.total - self.open

    @property
    def hidden(self) -> int:
        """Claims the view leaves out."""
        return self.total - self.shown

    @property
    def sentence(self) -> str:
        """The counter as every front end shows it: `12 open of 86, 30 hidden`."""
        hidden = f", {self.hidden} hidden" if self.hidden else ""
        return f"{self.open} open of {self.total}{hidden}" + (f"; {self.warning}" if self.unreadable else "")

    @property
    def warning(self) -> str:
        """What nobody can decide, in words; empty where all can be read."""
        if not self.unreadable:
            return ""
        what = "1 entry" if self.unreadable == 1 else f"{self.unreadable} entries"
        return f"{what} of the file cannot be read, so the story cannot pass"


def counted(rows: Iterable[Placed], shown: Iterable[Placed], *, unreadable: int = 0) -> Counts:
    """The counts over all `rows` and over those `shown`, beside entries that are `unreadable`."""
    by_status = dict.fromkeys(Status, 0)
    for row in rows:
        by_status[row.status] += 1
    visible = [row.status.is_open for row in shown]
    return Counts(by_status, len(visible), sum(visible), unreadable)


def shows(view: View, row: Placed, sources: Mapping[str, Source]) -> bool:
    """True where the view's filter and search let the claim through.

    The search looks, without regard to case and kind of quotation marks, into words, speaker, notes,
    correction, id and evidence with its sources.
    """
    if view.statuses and row.status not in view.statuses:
        return False
    wanted = normalised(view.words).casefold()
    return not wanted or any(
        wanted in normalised(text).casefold() for text in _searchable(row.claim, sources)
    )


def why_empty(view: View, rows: Sequence[Placed], sources: Mapping[str, Source]) -> str:
    """Which of search and filter hide all `rows`, in a sentence; empty where the view leaves none out."""
    if not view.hides:
        return ""
    search, chosen = f"the search for “{view.words}”", f"the filter “{view.filter}”"
    for alone, what in ((replace(view, statuses=frozenset()), search), (replace(view, words=""), chosen)):
        if alone.hides and not any(shows(alone, row, sources) for row in rows):
            return f"{what[:1].upper()}{what[1:]} hides every claim."
    return f"{chosen[:1].upper()}{chosen[1:]} hides every claim that {search} finds."


def _searchable(claim: Claim, sources: Mapping[str, Source]) -> Iterable[str]:
    yield from filter(
        None, (claim.text, claim.speaker, claim.notes, claim.correction, claim.reason, claim.id)
    )
    for evidence in claim.evidence:
        yield from filter(None, (evidence.source, evidence.locator, evidence.excerpt))
        if source := sources.get(evidence.source):
            yield from filter(None, (source.title, source.url))


def ordered(rows: Iterable[Placed], order: Order, sources: Mapping[str, Source]) -> tuple[Placed, ...]:
    """The rows, given by place, in the order asked for; rows that are equal in it stay by place."""
    match order:
        case Order.PLACE:
            return tuple(rows)
        case Order.RANK:
            return tuple(sorted(rows, key=lambda row: -row.claim.rank))
        case Order.STATUS:
            standing = {status: index for index, status in enumerate(Status)}
            return tuple(sorted(rows, key=lambda row: standing[row.status]))
        case _:
            return tuple(sorted(rows, key=lambda row: _named(heading(row, order, sources))))


def _named(name: str) -> tuple[bool, str]:
    return not name, name.casefold()


def heading(row: Placed, order: Order, sources: Mapping[str, Source]) -> str:
    """The group a claim stands under by speaker, source or status; empty for the other orders and for none.

    By place, claims are grouped by `Placed.sentence`. A claim of several sources stands under its first.
    """
    match order:
        case Order.SPEAKER:
            return row.claim.speaker or ""
        case Order.SOURCE if row.claim.evidence:
            source = sources.get(row.claim.evidence[0].source)
            return source.name if source else row.claim.evidence[0].source
        case Order.STATUS:
            return str(row.status)
        case _:
            return ""
