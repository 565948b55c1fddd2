"""Which claims stand on which lines of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redpencil.model import Skipped, Span
from redpencil.reviewing.placing import Placed
from redpencil.tui.wrapping import Page


class Marking:
    """The claims placed on a page, by id and by line; those of `hidden` are on no line.

    `on_line` has the longest claim of a line first, `starting` those that begin there in their order, and
    `reasons` why something that ends there was skipped, where no claim took it up after all.
    """

    def __init__(
        self, page: Page, rows: Iterable[Placed], hidden: frozenset[str], skipped: Iterable[Skipped]
    ) -> None:
        self._page = page
        self.placed = {row.id: row for row in rows}
        self.on_line: dict[int, list[str]] = {}
        self.starting: dict[int, list[str]] = {}
        self.reasons: dict[int, str] = {}
        visible = [row for row in self.placed.values() if row.spans and row.id not in hidden]
        for row in sorted(visible, key=lambda row: sum(s.start - s.end for s in row.spans)):
            for line in self.lines_of(row.spans):
                self.on_line.setdefault(line, []).append(row.id)
        for row in visible:
            self.starting.setdefault(page.line_at(row.spans[0].start), []).append(row.id)
        for each in skipped:
            line = page.line_at(max(each.start, each.end - 1))
            if not self.at(line, each.start):
                self.reasons.setdefault(line, each.reason)

    def put(self, row: Placed) -> None:
        """Take a claim in the place of the one with its id, which stands where it stood."""
        self.placed[row.id] = row

    def spans(self, claim_id: str | None) -> tuple[Span, ...]:
        """Where a claim stands in the text; nowhere if there is none of that id."""
        row = self.placed.get(claim_id) if claim_id else None
        return row.spans if row else ()

    def lines_of(self, spans: Iterable[Span]) -> set[int]:
        """The lines that show something of these spans."""
        at = self._page.line_at
        return {line for start, end in spans for line in range(at(start), at(max(start, end - 1)) + 1)}

    def at(self, line: int, position: int) -> list[str]:
        """The claims at a place of the text in a line, the shortest first."""
        return [
            claim_id
            for claim_id in reversed(self.on_line.get(line, []))
            if any(start <= position < end for start, end in self.placed[claim_id].spans)
        ]

    def is_open(self, line: int) -> bool:
        """True where an open claim begins in a line."""
        return any(self.placed[claim_id].status.is_open for claim_id in self.starting.get(line, []))

    @property
    def open_lines(self) -> Iterator[int]:
        """The lines in which an open claim begins."""
        return filter(self.is_open, self.starting)
