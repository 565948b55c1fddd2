"""Showing a session on the review screen's panes and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from redpencil.model import Span
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.session import Session
from redpencil.showing import shown
from redpencil.tui.describing import described
from redpencil.tui.listing import listing, same_listing
from redpencil.tui.saver import Saver
from redpencil.tui.widgets.article_view import Focus
from redpencil.tui.widgets.bars import ProgressBar, Title, TitleBar
from redpencil.tui.widgets.claim_list import Entry
from redpencil.tui.widgets.detail import Field

if TYPE_CHECKING:
    from redpencil.tui.screens.review import ReviewScreen


class Presenting:
    """Hands the panes what of the session they show; they draw what differs from before."""

    def __init__(self, screen: ReviewScreen, session: Session) -> None:
        self._screen = screen
        self._panes = screen.panes
        self._session = session
        self._found = {claim.id: claim for claim in session.split.claims}
        self._listed: tuple[Placed, ...] = ()
        self._entries: tuple[Entry, ...] = ()

    def show_claims(self, caret: Span | None, about: tuple[Field, ...] = ()) -> None:
        """Show the claims in article, list and details; there what a question is `about`, if there is one."""
        session, current = self._session, self._session.current
        shown = {row.id for row in session.rows} if session.view.hides else None
        hidden = (
            frozenset(r.id for r in session.claims if r.id not in shown) if shown is not None else frozenset()
        )
        self._panes.article.show_claims(session.claims, hidden)
        self.show_focus(caret)
        if not same_listing(self._listed, session.rows, session.view.order) or not self._entries:
            self._entries = listing(session)
        self._listed = session.rows
        claims = self._panes.claims
        claims.show(self._entries, session.claims, session.selected)
        claims.go(current.id if current else None)
        if claims.border_title != (heading := f"Claims {session.view.label}"):
            claims.border_title = heading
        self._panes.details.show(about or self._described(current))

    def _described(self, current: Placed | None) -> tuple[Field, ...]:
        if current:
            return described(self._session, current, self._found)
        view = self._session.view
        ends = (
            "Esc ends the search, once more the filter." if view.words and view.statuses else "Esc shows all."
        )
        why = self._session.why_empty
        return (
            Field("", Content.styled(shown(f"{why} {ends}") if why else "There is no claim.", "$rp-pale")),
        )

    def show_focus(self, caret: Span | None) -> None:
        """Lead the eye to the current claim, and to words about to be acted on."""
        current = self._session.current
        highlights = tuple(Span(h.start, h.end) for h in self._session.highlights(current)) if current else ()
        self._panes.article.focus_on(Focus(current.id if current else None, highlights, caret))

    def show_lines(self, saver: Saver, message: str, *, alarm: bool) -> None:
        """Show what is open and saved, how far one is, and a sentence about what just happened."""
        session, counts = self._session, self._session.counts
        saved = "read only" if session.read_only else saver.state_of(session.checklist)
        unreadable = f", {counts.unreadable} unreadable" if counts.unreadable else ""
        title = Title(
            checklist=saver.path.name,
            article=session.checklist.article.file,
            reviewer=session.by,
            saved=saved,
            decided=f"{counts.decided} of {counts.total} decided{unreadable}",
            alarm=bool(saver.failure or unreadable),
        )
        self._screen.query_one(TitleBar).show(title)
        self._screen.query_one(ProgressBar).show(counts, message, alarm=alarm)
