"""Showing a session on the review screen's panes and lines."""

from __future__ import annotations

from textual.content import Content
from textual.screen import Screen

from redpencil.anatomy import Article
from redpencil.model import Span
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.session import Session
from redpencil.tui.describing import described
from redpencil.tui.listing import listing, same_listing
from redpencil.tui.saver import Saver
from redpencil.tui.widgets.article_view import ArticleView, Focus
from redpencil.tui.widgets.bars import Progress, ProgressBar, Title, TitleBar
from redpencil.tui.widgets.claim_list import ClaimList, Entry
from redpencil.tui.widgets.detail import Detail, Field


def show_stored(screen: Screen[None], saver: Saver, article: Article) -> None:
    """Show what is to be had at once: the text, and the claims as the file has them, none placed yet."""
    rows = tuple(Placed(claim, (), None, None, claim.status) for claim in saver.checklist.claims)
    screen.query_one(ArticleView).show_text(article.text, ())
    claims = screen.query_one(ClaimList)
    claims.border_title = "Claims as in the file"
    claims.show(tuple(Entry(row.id) for row in rows), rows)
    screen.query_one(Detail).border_title = "This claim"
    reading = Title(saver.path.name, saver.checklist.article.file, "", "", "reading the article …")
    screen.query_one(TitleBar).show(reading)


class Presenting:
    """Hands the panes what of the session they show; they draw what differs from before."""

    def __init__(self, screen: Screen[None], session: Session) -> None:
        self._screen = screen
        self._session = session
        self._found = {claim.id: claim for claim in session.split.claims}
        self._listed: tuple[Placed, ...] = ()
        self._entries: tuple[Entry, ...] = ()

    def show_claims(self, caret: Span | None) -> None:
        """Show the claims in article, list and details."""
        session, current = self._session, self._session.current
        shown = {row.id for row in session.rows} if session.view.hides else None
        hidden = (
            frozenset(r.id for r in session.claims if r.id not in shown) if shown is not None else frozenset()
        )
        article = self._screen.query_one(ArticleView)
        article.show_claims(session.claims, hidden)
        self.show_focus(caret)
        if not same_listing(self._listed, session.rows, session.view.order) or not self._entries:
            self._entries = listing(session)
        self._listed = session.rows
        claims = self._screen.query_one(ClaimList)
        claims.show(self._entries, session.claims, session.selected)
        claims.go(current.id if current else None)
        if claims.border_title != (heading := f"Claims {session.view.label}"):
            claims.border_title = heading
        nothing = (Field("", Content.styled("No claim is shown. Esc shows all again.", "$rp-pale")),)
        self._screen.query_one(Detail).show(described(session, current, self._found) if current else nothing)

    def show_focus(self, caret: Span | None) -> None:
        """Lead the eye to the current claim, and to words about to be acted on."""
        current = self._session.current
        highlights = tuple(Span(h.start, h.end) for h in self._session.highlights(current)) if current else ()
        article = self._screen.query_one(ArticleView)
        article.focus_on(Focus(current.id if current else None, highlights, caret))

    def show_lines(self, saver: Saver, message: str, *, alarm: bool) -> None:
        """Show what is open and saved, how far one is, and a sentence about what just happened."""
        session, counts = self._session, self._session.counts
        saved = "read only" if session.read_only else "NOT SAVED" if saver.failure else "saved"
        title = Title(
            checklist=saver.path.name,
            article=session.checklist.article.file,
            reviewer=session.by,
            saved=saved,
            decided=f"{counts.decided} of {counts.total} decided",
            alarm=bool(saver.failure),
        )
        self._screen.query_one(TitleBar).show(title)
        view = counts.sentence if counts.hidden else ""
        progress = Progress(tuple(counts.by_status.items()), view, message, alarm)
        self._screen.query_one(ProgressBar).show(progress)
