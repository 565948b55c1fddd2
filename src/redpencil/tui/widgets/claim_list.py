"""The claim list: one line for each claim, grouped under headings, drawn from data."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.strip import Strip

from redpencil.reviewing.placing import Placed
from redpencil.reviewing.tones import TONES
from redpencil.tui.characters import cut
from redpencil.tui.marks import LETTERS
from redpencil.tui.widgets.lined import Lined

LEAD = 4
"""Cells for a claim's number and a blank, at least."""


class Entry(NamedTuple):
    """A line of the list: a claim, or a heading where `claim` is None.

    A claim's `label` is its number, left out within a sentence; `depth` counts the claims it lies within.
    """

    claim: str | None
    label: str = ""
    depth: int = 0


class ClaimList(Lined):
    """Claims by place, rank, speaker, source or status; the order is the caller's."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *Lined.COMPONENT_CLASSES,
        "list--label",
        "list--heading",
        "list--current",
        "list--chosen",
        "list--rank",
        *(f"tone--{tone}" for tone in TONES.values()),
    }

    class Touched(Message):
        """The mouse pointed at a claim; `extend` when it was meant to be chosen along with others."""

        def __init__(self, claim: str, *, extend: bool) -> None:
            super().__init__()
            self.claim = claim
            self.extend = extend

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._lines: dict[str, int] = {}
        self._rows: tuple[Placed, ...] = ()
        self._placed: dict[str, Placed] = {}
        self._chosen: frozenset[str] = frozenset()
        self._current: str | None = None

    # ---- what is shown -------------------------------------------------------------------------------

    def show(
        self, entries: tuple[Entry, ...], rows: tuple[Placed, ...], chosen: frozenset[str] = frozenset()
    ) -> None:
        """Show claims in the order of `entries`; `rows` holds them. Only lines that differ are redrawn."""
        before, self._rows = self._rows, rows
        if entries is not self._entries and entries != self._entries:
            self._entries = entries
            self._lines = {entry.claim: line for line, entry in enumerate(entries) if entry.claim}
            self._placed = {row.id: row for row in rows}
            self._chosen = chosen
            self._hold()
            self.refresh()
            self.bring_into_view()
            return
        for claim_id in self._chosen ^ chosen:
            self._redraw(claim_id)
        self._chosen = chosen
        if rows is before:
            return
        if len(before) != len(rows):
            self._placed = {row.id: row for row in rows}
            return
        for old, new in zip(before, rows, strict=True):
            if old is not new:
                self._placed[new.id] = new
                self._redraw(new.id)
                if new.id in self._lines:
                    self.mark(self._lines[new.id], is_open=new.status.is_open)

    def go(self, current: str | None) -> None:
        """Make a claim the current one and bring it into view."""
        if current == self._current:
            return
        old, self._current = self._current, current
        self._redraw(old)
        self._redraw(current)
        self.bring_into_view()

    @property
    def cursor(self) -> Offset:
        """Where the current claim stands within the pane."""
        return Offset(0, self._lines.get(self._current or "", self.scroll_offset.y) - self.scroll_offset.y)

    def bring_into_view(self) -> None:
        """Scroll so that the current claim stands clear of the pane's edges, its heading with it."""
        line = self._lines.get(self._current or "")
        height = self.size.height
        if line is None or not height:
            return
        room, top = min(2, height // 5), self.scroll_offset.y
        if line - room < top or line + room > top + height - 1:
            self.scroll_to(y=max(0, line - height // 3), animate=False)

    def _hold(self) -> None:
        lines = self._lines
        self.hold(len(self._entries), (lines[r.id] for r in self._rows if r.status.is_open and r.id in lines))

    def _redraw(self, claim_id: str | None) -> None:
        if claim_id in self._lines:
            self.refresh_line(self._lines[claim_id])

    # ---- drawing -------------------------------------------------------------------------------------

    def draw_line(self, number: int) -> Strip:
        """A claim or a heading."""
        width, base, entry = self.width, self.base, self._entries[number]
        if entry.claim is None or entry.claim not in self._placed:
            heading = Segment(" " + cut(entry.label, width - 2), base + self._style("list--heading"))
            return Strip([heading]).extend_cell_length(width, base)
        return self._claim(entry, entry.claim, width)

    def _claim(self, entry: Entry, claim_id: str, width: int) -> Strip:
        row = self._placed[claim_id]
        current, chosen = claim_id == self._current, claim_id in self._chosen
        base = self.base
        if chosen:
            base += self._style("list--chosen")
        if current:
            base += self._style("list--current")
        tone = self._style(f"tone--{TONES[row.status]}")
        rank = f"{row.claim.rank:.1f}"
        lead = max(LEAD, len(str(len(self._rows))) + 1)
        room = width - 1 - lead - 3 - 2 * entry.depth - len(rank) - 2
        text = cut(row.claim.text, room)
        quiet = base + self._style("list--label")
        return (
            Strip(
                [
                    Segment("▸" if current else "+" if chosen else " ", base + self._style("list--heading")),
                    Segment(f"{entry.label:>{lead - 1}} ", quiet),
                    Segment(LETTERS[row.status], base + tone),
                    Segment("  " + "  " * entry.depth, base),
                    Segment(text, base + (Style() if current else tone)),
                    Segment(" " * max(0, room - cell_len(text)) + " ", base),
                    Segment(rank, base + self._style("list--rank")),
                    Segment(" ", base),
                ]
            )
            .adjust_cell_length(width, base)
            .simplify()
        )

    # ---- being touched -------------------------------------------------------------------------------

    def on_resize(self) -> None:
        """Keep the current claim in view."""
        self._hold()
        self.bring_into_view()

    def on_click(self, event: events.Click) -> None:
        """Say which claim is under the mouse."""
        line = event.y + self.scroll_offset.y
        if line < len(self._entries) and event.x < self.width and (claim := self._entries[line].claim):
            self.post_message(self.Touched(claim, extend=event.ctrl or event.shift))
