"""The detail pane: everything known about the current claim, as labelled lines."""

from __future__ import annotations

from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.widgets import Static

LABEL = 9
"""Cells for a field's label."""


class Field(NamedTuple):
    """A labelled text; one without a label takes the full width."""

    label: str
    content: Content


class Detail(Static):
    """Fields one under the other; scrolls by itself, so that no other pane has to be left for it."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: tuple[Field, ...] = ()
        self._top = 0

    def show(self, fields: tuple[Field, ...]) -> None:
        """Show other fields, from their beginning."""
        if not _same(fields, self._fields):
            self._fields, self._top = fields, 0
            self._paint()

    def scroll_lines(self, lines: int) -> None:
        """Move the text up (positive) or down by so many lines."""
        self._top += lines
        self._paint()

    def on_resize(self) -> None:
        """Wrap again for the new width."""
        self._paint()

    def on_mouse_scroll_down(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(2)

    def on_mouse_scroll_up(self) -> None:
        """Scroll with the wheel."""
        self.scroll_lines(-2)

    def _paint(self) -> None:
        width, height = self.content_size
        if not width or not height:
            return
        lines = [line for field in self._fields for line in _wrapped(field, width)]
        self._top = max(0, min(self._top, len(lines) - height))
        visible = lines[self._top : self._top + height]
        if len(lines) > self._top + height:
            more = f"… {len(lines) - self._top - height + 1} more lines"
            visible[-1] = Content.styled(more, "$rp-pale")
        self.update(Content("\n").join(visible), layout=False)


def _same(one: tuple[Field, ...], other: tuple[Field, ...]) -> bool:
    """True where words and styles are the same; plain equality of contents looks at the words alone."""
    return len(one) == len(other) and all(
        a.label == b.label and a.content.is_same(b.content) for a, b in zip(one, other, strict=True)
    )


def _wrapped(field: Field, width: int) -> list[Content]:
    if not field.label:
        return field.content.wrap(width)
    label = Content.styled(field.label + " " * max(1, LABEL - cell_len(field.label)), "$rp-pale")
    lines = field.content.wrap(max(8, width - LABEL))
    return [(label if number == 0 else Content(" " * LABEL)) + line for number, line in enumerate(lines)]
