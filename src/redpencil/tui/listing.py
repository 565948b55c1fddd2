"""What the claim list shows of a session: which claims in which order, under which headings."""

from __future__ import annotations

from redpencil.model import Span
from redpencil.reviewing.browsing import Browsing
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.viewing import Order
from redpencil.tui.widgets.claim_list import Entry

DEEPEST = 2
NO_HEADING = {Order.SPEAKER: "the article's own words", Order.SOURCE: "no source yet", Order.STATUS: ""}


def same_listing(before: tuple[Placed, ...], after: tuple[Placed, ...], order: Order) -> bool:
    """True where rows that were listed still stand under the same lines."""
    if before is after:
        return True
    if len(before) != len(after) or order not in (Order.PLACE, Order.RANK):
        return False
    return all(
        old is new or (old.claim.id == new.claim.id and old.spans == new.spans)
        for old, new in zip(before, after, strict=True)
    )


def listing(session: Browsing) -> tuple[Entry, ...]:
    """The lines of the list in the session's view."""
    order = session.view.order
    if order is Order.PLACE:
        return _by_place(session)
    if order is Order.RANK:
        return tuple(Entry(row.id, str(session.number(row))) for row in session.rows)
    entries: list[Entry] = []
    last: str | None = None
    for row in session.rows:
        heading = session.heading(row)
        if heading != last:
            entries.append(Entry(None, heading or NO_HEADING[order]))
            last = heading
        entries.append(Entry(row.id, str(session.number(row))))
    return tuple(entries)


def _by_place(session: Browsing) -> tuple[Entry, ...]:
    """One line a claim; its number stands where a sentence begins, and what lies inside another is set in."""
    entries: list[Entry] = []
    sentence: int | None = -1
    around: list[Span] = []
    for row in session.rows:
        label = ""
        if row.sentence != sentence:
            sentence, around = row.sentence, []
            label = str(session.number(row))
        extent = Span(row.spans[0].start, row.spans[-1].end) if row.spans else Span(0, 0)
        around = [outer for outer in around if outer.start <= extent.start and extent.end <= outer.end]
        entries.append(Entry(row.id, label, min(len(around), DEEPEST)))
        around.append(extent)
    return tuple(entries)
