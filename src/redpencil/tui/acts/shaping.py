"""The shape of claims: cut and added. Each method bears its action's name."""

from __future__ import annotations

from collections.abc import Callable

from redpencil.errors import DecisionError
from redpencil.model import Span
from redpencil.reviewing.placing import Placed
from redpencil.tui.acts.room import Room
from redpencil.tui.modes import WordCaret


class Shaping(Room):
    """Changes which words are a claim; the words themselves stay the article's."""

    def split(self) -> None:
        """Cut the claim before a word chosen with the arrows."""
        row = self._placed()

        def cut_at(span: Span) -> None:
            self._screen.perform(lambda: self._session.split_claim(span.start))

        self._caret(Span(row.spans[0].start, row.spans[-1].end), "Split before", cut_at, run=False)

    def add(self) -> str | None:
        """Add a claim of the words the mouse has selected, or of words then chosen with the arrows."""
        if span := self._screen.panes.article.selected_span:
            self._screen.clear_selection()
            return self._session.add(span)
        row = self._session.current
        text = self._session.article.text
        start = row.spans[0].start if row and row.spans else 0
        paragraph = Span(
            text.rfind("\n", 0, start) + 1, end if (end := text.find("\n", start)) >= 0 else len(text)
        )

        def taken(span: Span) -> None:
            self._screen.perform(lambda: self._session.add(span))

        self._caret(paragraph, "New claim:", taken, run=True)
        return None

    def _caret(self, within: Span, lead: str, done: Callable[[Span], None], *, run: bool) -> None:
        text = self._session.article.text
        self._screen.panes.drop()
        self._screen.enter(
            WordCaret(text, within, lead=lead, moved=self._screen.show_caret, done=done, run=run)
        )

    def _placed(self) -> Placed:
        row = self._session.current
        if row is None or not row.spans:
            raise DecisionError("This claim's words are not in the article.")
        return row
