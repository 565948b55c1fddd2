"""The article pane: the whole text as a page, with every claim marked in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from redpencil.model import Skipped, Span
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.tones import TONES
from redpencil.showing import shown
from redpencil.tui.characters import cut
from redpencil.tui.marking import Marking
from redpencil.tui.marks import LETTERS
from redpencil.tui.widgets.lined import Lined
from redpencil.tui.wrapping import Page, page

MEASURE = 76
"""The longest line, in cells, that is still read with ease."""
GUTTER = 6
"""Cells left of the text: letters of the claims that begin in the line, and the bar of the current one."""
LETTERS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Focus:
    """What the eye is led to: the current claim, its highlights, and words about to be acted on."""

    claim: str | None = None
    highlights: tuple[Span, ...] = ()
    caret: Span | None = None


class ArticleView(Lined):
    """The article, wrapped once per width and drawn line by line."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *Lined.COMPONENT_CLASSES,
        "article--plain",
        "article--skipped",
        "article--reason",
        "article--current",
        "article--held",
        "article--highlight",
        "article--bar",
        "article--caret",
        *(f"tone--{tone}" for tone in TONES.values()),
    }
    ALLOW_SELECT = True

    class Touched(Message):
        """The mouse pointed at a place in the text; `claims` are the ids there, the shortest claim first."""

        def __init__(self, claims: tuple[str, ...]) -> None:
            super().__init__()
            self.claims = claims

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._skipped: tuple[Skipped, ...] = ()
        self._rows: tuple[Placed, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._focus = Focus()
        self._page: Page = page("", MEASURE)
        self._marking = Marking(self._page, (), self._hidden, ())
        self._strips: dict[int, Strip] = {}

    # ---- what is shown -------------------------------------------------------------------------------

    def show_text(self, text: str, skipped: tuple[Skipped, ...]) -> None:
        """Show an article; what was skipped is dimmed."""
        self._text, self._skipped = text, skipped
        if self.size.width:
            self._lay_out()
            self._place_claims()
            self._hold()
            self.refresh()

    def show_claims(self, rows: tuple[Placed, ...], hidden: frozenset[str] = frozenset()) -> None:
        """Mark the claims; those of `hidden` look like plain text. Only lines that differ are redrawn."""
        before = self._rows
        if rows is before and hidden == self._hidden:
            return
        moved = len(before) != len(rows) or any(a.spans != b.spans for a, b in zip(before, rows, strict=True))
        if moved or hidden != self._hidden:
            self._rows, self._hidden = rows, hidden
            self._place_claims()
            self._hold()
            self.refresh()
            return
        self._rows = rows
        for old, new in zip(before, rows, strict=True):
            if old is not new:
                self._marking.put(new)
                self._redraw(new.spans)
                line = self._page.line_at(new.spans[0].start) if new.spans else 0
                self.mark(line, is_open=self._marking.is_open(line))

    def focus_on(self, focus: Focus) -> None:
        """Lead the eye to a claim and bring it into view; only lines that differ are redrawn."""
        if focus == self._focus:
            return
        old, self._focus = self._focus, focus
        for each in (old, focus):
            self._redraw((*self._marking.spans(each.claim), *([each.caret] if each.caret else [])))
        self.bring_into_view((focus.caret,) if focus.caret else self._marking.spans(focus.claim))

    def bring_into_view(self, spans: Sequence[Span]) -> None:
        """Scroll so that the spans stand clear of the pane's edges; stay put if they already do."""
        if not spans or not self.size.height:
            return
        lines = self._marking.lines_of(spans)
        first, last, top, height = min(lines), max(lines), self.scroll_offset.y, self.size.height
        room = min(3, height // 6)
        if first < top + room or last > top + height - 1 - room:
            self.scroll_to(y=max(0, first - height // 3), animate=False)

    @property
    def cursor(self) -> Offset:
        """Where the current claim begins within the pane."""
        spans = self._marking.spans(self._focus.claim)
        line = self._page.line_at(spans[0].start) if spans else self.scroll_offset.y
        return Offset(self._left, line - self.scroll_offset.y)

    @property
    def selected_span(self) -> Span | None:
        """What the mouse has selected, as a range of the article's text."""
        selection = self.text_selection
        if selection is None or selection.start is None or selection.end is None:
            return None
        start, end = (self._position(offset.x, offset.y) for offset in (selection.start, selection.end))
        return Span(start, end) if start < end else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words, for the clipboard."""
        span = self.selected_span
        return (self._text[span.start : span.end], "\n") if span else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self._strips.clear()
        self.refresh()

    # ---- laying out ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Wrap the text to the width; also called for the first lines drawn, since a resize is told later."""
        width = max(8, min(MEASURE, self.width - GUTTER - 2))
        if (self._page.text, self._page.width) != (self._text, width):
            self._page = page(self._text, width)
            self._place_claims()

    def _hold(self) -> None:
        self.hold(len(self._page.lines), self._marking.open_lines)

    def _place_claims(self) -> None:
        self._marking = Marking(self._page, self._rows, self._hidden, self._skipped)
        self._strips.clear()

    def _redraw(self, spans: Iterable[Span]) -> None:
        for line in self._marking.lines_of(spans):
            self._strips.pop(line, None)
            self.refresh_line(line)

    def _position(self, x: int, y: int) -> int:
        start, end = self._page.lines[min(max(y, 0), len(self._page.lines) - 1)]
        return min(start + max(x, 0), end)

    @property
    def _left(self) -> int:
        """Cells before the text: the gutter, and half of the room a wide pane has left over."""
        return GUTTER + max(0, (self.width - GUTTER - 2 - self._page.width) // 2)

    # ---- drawing -------------------------------------------------------------------------------------

    def notify_style_update(self) -> None:
        """Forget lines drawn in the old styles."""
        super().notify_style_update()
        self._strips.clear()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines; the first frame is drawn before a resize has been told of."""
        if not self._count:
            self._lay_out()
            self._count = len(self._page.lines)
        return super().render_lines(crop)

    def draw_line(self, number: int) -> Strip:
        """One line of the page."""
        strip = self._strips.get(number)
        if strip is None:
            strip = self._strips[number] = self._draw(number)
        return strip

    def _draw(self, number: int) -> Strip:
        base, left = self.base, self._left
        gutter = Strip([Segment(" " * (left - GUTTER), base), *self._gutter(number)], left)
        pieces, position = [], self._page.lines[number].start
        for style, run in groupby(self._styles(number)):
            length = len(tuple(run))
            pieces.append(Segment(shown(self._text[position : position + length]), style))
            position += length
        if reason := self._marking.reasons.get(number):
            room = self._page.width - sum(piece.cell_length for piece in pieces) - 4
            if room > 0:
                pieces.append(Segment(f"  ({cut(reason, room)})", base + self._style("article--reason")))
        text = Strip(pieces).apply_offsets(0, number)
        line = Strip.join([gutter.simplify().apply_offsets(-left, number), text])
        return line.adjust_cell_length(self.width, base)

    def _gutter(self, number: int) -> list[Segment]:
        base = self.base
        starting = [self._marking.placed[claim_id] for claim_id in self._marking.starting.get(number, [])]
        crowded = len(starting) > LETTERS_SHOWN
        letters = [
            Segment(LETTERS[row.status], base + self._style(f"tone--{TONES[row.status]}"))
            for row in starting[: LETTERS_SHOWN - crowded]
        ]
        if crowded:
            letters.append(Segment("+", base + self._style("article--plain")))
        current = self._focus.claim in self._marking.on_line.get(number, [])
        bar = Segment("▎" if current else " ", base + self._style("article--bar"))
        padding = Segment(" " * (GUTTER - 2 - len(letters)), base)
        return [padding, *letters, Segment(" ", base), bar]

    def _styles(self, number: int) -> list[Style]:
        """The style of each code point of a line: plain, skipped, marked, current, highlighted, selected."""
        start, end = self._page.lines[number]
        base = self.base
        styles = [base + self._style("article--plain")] * (end - start)

        def paint(spans: Iterable[tuple[int, int]], name: str | Style, *, over: bool) -> None:
            style = self._style(name) if isinstance(name, str) else name
            for begin, stop in spans:
                for index in range(max(begin, start) - start, min(stop, end) - start):
                    styles[index] = (styles[index] if over else base) + style

        paint(((s.start, s.end) for s in self._skipped), "article--skipped", over=False)
        for row in (self._marking.placed[claim_id] for claim_id in self._marking.on_line.get(number, [])):
            paint(row.spans, f"tone--{TONES[row.status]}", over=False)
        name = "article--held" if self._focus.caret else "article--current"
        paint(self._marking.spans(self._focus.claim), name, over=True)
        paint(self._focus.highlights, "article--highlight", over=True)
        if self._focus.caret:
            paint([self._focus.caret], "article--caret", over=True)
        if selected := self.selected_span:
            selection = self.screen.get_component_rich_style("screen--selection", partial=True)
            paint([selected], selection, over=True)
        return styles

    # ---- being touched -------------------------------------------------------------------------------

    def on_resize(self) -> None:
        """Wrap again for the new width, keeping the place."""
        top = self._page.lines[min(self.scroll_offset.y, len(self._page.lines) - 1)].start
        self._lay_out()
        self._strips.clear()
        self._hold()
        self.refresh()
        self.scroll_to(y=self._page.line_at(top), animate=False)
        self.bring_into_view(self._marking.spans(self._focus.claim))

    def on_click(self, event: events.Click) -> None:
        """Say which claims are under the mouse; in the margin, those whose letters stand there."""
        if self.selected_span or event.x >= self.width:
            return
        line = event.y + self.scroll_offset.y
        position = self._page.position_at(line, event.x - self._left)
        found = self._marking.starting.get(line, []) if event.x < self._left else []
        self.post_message(self.Touched(tuple(found or self._marking.at(line, position))))
