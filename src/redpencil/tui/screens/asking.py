"""What all screens share that ask something over the review."""

from __future__ import annotations

import asyncio
from typing import TypeVar

from textual.screen import ModalScreen

T = TypeVar("T")


class Asking(ModalScreen[T | None]):
    """Holds keys back until it can be typed into, and from the answer on until that has taken effect."""

    taking_keys: asyncio.Event

    def answer(self, result: T | None) -> None:
        """Leave with an answer, or with None."""
        self.taking_keys.clear()
        self.dismiss(result)

    def open(self) -> None:
        """Let keys through: the first field has the focus."""
        self.taking_keys.set()

    def action_leave(self) -> None:
        """Leave without an answer."""
        self.answer(None)
