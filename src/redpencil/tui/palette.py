"""The command palette: every act of the table by name, and every claim to go to.

What is shown is given as plain content: the palette's own highlighting would read markup in a claim's words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from redpencil.tui.actions import ACTIONS
from redpencil.tui.characters import cut
from redpencil.tui.marks import LETTERS
from redpencil.tui.screens.review import ReviewScreen

LONGEST = 90
"""Cells of a claim's words that are shown."""
Found = tuple[str, Callable[[], None]]


class Acts(Provider):
    """What can be done and where one can go, found by a few letters of it."""

    async def discover(self) -> Hits:
        """Every act, before anything is typed."""
        for label, run in self._acts():
            yield DiscoveryHit(Content(label), run, text=label)

    async def search(self, query: str) -> Hits:
        """Acts and claims that fit what is typed."""
        matcher = self.matcher(query)
        for label, run in (*self._acts(), *self._claims()):
            if (score := matcher.match(label)) > 0:
                yield Hit(score, Content(label), run, text=label)

    @property
    def _review(self) -> ReviewScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReviewScreen))

    def _acts(self) -> Iterator[Found]:
        review = self._review
        for action in ACTIONS:
            label = f"{action.label} · {action.key}" if action.key else action.label
            yield label, partial(review.act, action.name)

    def _claims(self) -> Iterator[Found]:
        review = self._review
        for number, row in enumerate(review.session.claims, start=1):
            label = f"Go to {number} {LETTERS[row.status]} {cut(row.claim.text, LONGEST)}"
            yield label, partial(review.perform, partial(review.session.go_to, row.id))
