"""Moments in which the next key means something else: a choice of one letter, or words to be picked.

A mode sees every key before the bindings do, and says itself what it offers; Esc always leaves it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from redpencil.model import Span
from redpencil.showing import shown
from redpencil.tui.characters import cut
from redpencil.tui.widgets.bars import Key
from redpencil.tui.widgets.detail import Field

WORDS = 24
"""Cells of the words picked that the key line repeats."""
_WORD = re.compile(r"\S+")


class Mode(Protocol):
    """What the screen asks of a mode."""

    @property
    def lead(self) -> str:
        """What is being asked, for the key line."""

    @property
    def keys(self) -> Sequence[Key]:
        """The keys on offer, for the key line; each one's action is the key to press."""

    @property
    def about(self) -> tuple[Field, ...]:
        """What the details show meanwhile; nothing where they go on showing the claim."""

    @property
    def left(self) -> str:
        """What is said when it is left with Esc."""

    def press(self, key: str) -> bool:
        """Take a key; True once the mode is over."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several, each by its own key. A key that is not on offer changes nothing."""

    lead: str
    keys: tuple[Key, ...]
    chosen: Callable[[str], None]
    about: tuple[Field, ...] = ()
    left: str = ""

    def press(self, key: str) -> bool:
        """Take a key that is on offer."""
        for option in self.keys:
            if option.action == key and option.enabled:
                self.chosen(key)
                return True
        return False


class WordCaret:
    """Picks words of a text with the arrow keys: one place between words, or a run of them.

    `within` bounds the caret; `moved` is told of every place, and of None at the end; `done` of the choice.
    """

    about: tuple[Field, ...] = ()
    left = ""

    def __init__(
        self,
        text: str,
        within: Span,
        *,
        lead: str,
        moved: Callable[[Span | None], None],
        done: Callable[[Span], None],
        run: bool,
    ) -> None:
        self._text, self._lead = text, lead
        self._words = [Span(m.start(), m.end()) for m in _WORD.finditer(text, *within)] or [within]
        self._moved, self._done, self._run = moved, done, run
        self._anchor = self._head = 0 if run else min(1, len(self._words) - 1)
        moved(self.span)

    @property
    def lead(self) -> str:
        """What is being asked, and the words picked so far."""
        return f"{self._lead} “{cut(shown(self._text[self.span.start : self.span.end]), WORDS)}”"

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys on offer."""
        move = Key("←→", "word", "right")
        if self._run:
            return (
                move,
                Key("Shift+←→", "more, fewer", "shift+right"),
                Key("Enter", "take these words", "enter"),
            )
        return (move, Key("Enter", "cut before this word", "enter"))

    @property
    def span(self) -> Span:
        """The words picked so far."""
        first, last = sorted((self._anchor, self._head))
        return Span(self._words[first].start, self._words[last].end)

    def press(self, key: str) -> bool:
        """Move, extend or take."""
        if key == "enter":
            self._moved(None)
            self._done(self.span)
            return True
        steps = {
            "right": 1,
            "left": -1,
            "down": 8,
            "up": -8,
            "home": -len(self._words),
            "end": len(self._words),
        }
        step = steps.get(key.removeprefix("shift+"), {"l": 1, "h": -1, "L": 1, "H": -1}.get(key, 0))
        self._head = max(0 if self._run else 1, min(len(self._words) - 1, self._head + step))
        if not (self._run and (key.startswith("shift+") or key in ("L", "H"))):
            self._anchor = self._head
        self._moved(self.span)
        return False
