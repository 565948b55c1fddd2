"""A pane drawn line by line, with a gutter at its right edge in the place of a scroll bar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

TRACK, OPEN, VIEW, VIEW_OPEN = " ·│•"
"""A cell of the gutter: nothing open there, something open, and the same where the lines are in view."""


class Lined(ScrollView, can_focus=False, inherit_bindings=False):
    """Shows a stretch of many lines; its gutter stands for all: which are in view, and where work is left.

    What is drawn this way gives its lines by `draw_line`, and says by `hold` how many there are and in which
    of them an open claim begins.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"gutter", "gutter--open"}

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._open: set[int] = set()
        self._cells: Counter[int] = Counter()
        self._dragged = False
        self.base = Style()
        """What all of the pane is drawn on; looked up once for all lines, since that takes long."""

    @property
    def allow_vertical_scroll(self) -> bool:
        """Always: there is no scroll bar whose presence would tell."""
        return True

    @property
    def width(self) -> int:
        """The cells of a line, the gutter left out."""
        return max(0, self.size.width - 1)

    def hold(self, count: int, open_lines: Iterable[int]) -> None:
        """Have so many lines, of which some begin an open claim."""
        self._count, self._open = count, set(open_lines)
        self._cells = Counter(map(self._cell_of, self._open))
        self.virtual_size = Size(self.size.width, count)
        self.refresh(Region(self.width, 0, 1, self.size.height))

    def mark(self, line: int, *, is_open: bool) -> None:
        """Have a line begin an open claim, or no longer; the others stay as they are."""
        if is_open == (line in self._open):
            return
        (self._open.add if is_open else self._open.discard)(line)
        self._cells[self._cell_of(line)] += 1 if is_open else -1
        self.refresh(Region(self.width, self._cell_of(line), 1, 1))

    def _cell_of(self, line: int) -> int:
        """The cell of the gutter that stands for a line."""
        return line * self.size.height // self._count

    def draw_line(self, number: int) -> Strip:
        """One line, as wide as `width`."""
        raise NotImplementedError

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw some of the visible lines."""
        self.base = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one visible line and its cell of the gutter."""
        number = y + self.scroll_offset.y
        line = self.draw_line(number) if number < self._count else Strip.blank(self.width, self.base)
        return Strip([*line, self._cell(y)], self.size.width)

    def _cell(self, y: int) -> Segment:
        count, height, top = self._count, self.size.height, self.scroll_offset.y
        if count <= height:
            return Segment(TRACK, self.base)
        view = (y + 1) * count > top * height and y * count < (top + height) * height
        is_open = self._cells[y] > 0
        mark = (VIEW_OPEN if is_open else VIEW) if view else (OPEN if is_open else TRACK)
        return Segment(mark, self.base + self._style("gutter--open" if is_open else "gutter"))

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)

    # ---- the mouse in the gutter ---------------------------------------------------------------------

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Go where the gutter is pressed."""
        if event.x >= self.width:
            event.stop()
            self._dragged = True
            self.capture_mouse()
            self._go(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow a drag along the gutter."""
        if self._dragged:
            self._go(event.y)

    def on_mouse_up(self) -> None:
        """End a drag."""
        if self._dragged:
            self._dragged = False
            self.release_mouse()

    def _go(self, y: int) -> None:
        height = max(1, self.size.height)
        self.scroll_to(y=y * self._count // height - height // 2, animate=False)
