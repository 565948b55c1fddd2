"""The three panes and which of them is in hand; how they share the room is review.tcss's."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container
from textual.geometry import Offset

from redpencil.anatomy import Article
from redpencil.model import Claim
from redpencil.reviewing.placing import Placed
from redpencil.tui.widgets.article_view import ArticleView
from redpencil.tui.widgets.claim_list import ClaimList, Entry
from redpencil.tui.widgets.detail import Detail


class Panes(Container):
    """Article, claim list and details. One is in hand: it is scrolled, and on small screens shown."""

    def __init__(self) -> None:
        super().__init__()
        self.article, self.claims, self.details = ArticleView(), ClaimList(), Detail()
        self._all = (self.article, self.claims, self.details)
        self._in_hand = 0
        self.article.add_class("-shown")

    def compose(self) -> ComposeResult:
        """Lay them out."""
        yield from self._all

    def show_stored(self, article: Article, claims: tuple[Claim, ...]) -> None:
        """Show what is to be had at once: the text, and claims as the file has them, none placed yet."""
        rows = tuple(Placed(claim, (), None, None, claim.status) for claim in claims)
        self.article.show_text(article.text, ())
        self.claims.border_title = "Claims as in the file"
        self.claims.show(tuple(Entry(row.id) for row in rows), rows)
        self.details.border_title = "This claim"

    @property
    def cursor(self) -> Offset:
        """Where on the screen the current claim stands: in the list if that is in hand, or in the article."""
        pane = self.claims if self._in_hand == 1 else self.article
        return pane.region.offset + pane.cursor

    def next(self) -> None:
        """Take the next pane in hand; on 80 columns open or close the list's drawer."""
        if self.screen.has_class("-normal"):
            self._take(0 if self._in_hand == 1 else 1)
        else:
            self._take((self._in_hand + 1) % len(self._all))

    def drop(self) -> bool:
        """Go back to the article; False if that was in hand."""
        was = self._in_hand
        self._take(0)
        return was != 0

    def scroll_pages(self, pages: int) -> None:
        """Scroll the pane in hand by so many pages."""
        pane = self._all[self._in_hand]
        lines = pages * max(1, pane.size.height - 2)
        if isinstance(pane, Detail):
            pane.scroll_lines(lines)
        else:
            pane.scroll_relative(y=lines, animate=False)

    def _take(self, number: int) -> None:
        self._in_hand = number
        for index, pane in enumerate(self._all):
            pane.set_class(index == number, "-shown")
