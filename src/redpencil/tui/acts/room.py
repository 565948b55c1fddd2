"""What all acts share: the screen they act on, its session, and whom a question is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from redpencil.tui.characters import cut
from redpencil.tui.modes import Choice
from redpencil.tui.widgets.bars import Key

if TYPE_CHECKING:
    from redpencil.tui.screens.review import Answer, ReviewScreen


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

    def _choose(self, lead: str, options: Sequence[tuple[str, str, Callable[[], Answer]]]) -> None:
        """Ask for one of several acts; of each the key, what is said of it, and the act."""
        acts = {key: act for key, _, act in options}
        keys = tuple(Key(key, label, key) for key, label, _ in options)
        self._screen.enter(Choice(lead, keys, lambda key: self._screen.perform(acts[key])))
