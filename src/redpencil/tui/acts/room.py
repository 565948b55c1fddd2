"""What all acts share: the screen they act on, its session, and whom a question is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redpencil.tui.characters import cut

if TYPE_CHECKING:
    from redpencil.tui.screens.review import ReviewScreen


class Room:
    """A group of acts; each method that bears the name of an action of the table does it."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._session = screen.session

    @property
    def _claim_meant(self) -> str:
        """The words of the current claim."""
        row = self._session.current
        return cut(row.claim.text, 200) if row else ""

    @property
    def _claims_meant(self) -> str:
        """What an act for all chosen claims is about: how many they are, or the words of the one."""
        chosen = len(self._session.selected)
        return f"{chosen} claims" if chosen else self._claim_meant
