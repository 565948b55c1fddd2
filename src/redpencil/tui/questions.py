"""A question to the reviewer, as a plain value: what is typed, field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from redpencil.showing import shown

Do = Callable[[dict[str, str]], str | None]
"""What the answers are for: returns what is to be said, or raises RedpencilError for what they should be."""


class Answered(NamedTuple):
    """That a question was answered, and what is to be said now."""

    said: str | None


def editable(text: str) -> str:
    """A text as it may be put into a field: as `shown`, its lines kept."""
    return "\n".join(shown(line) for line in text.split("\n"))


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to be typed. `options` are pairs of what would be typed and how it is shown.

    Typing narrows them. A `long` answer may have several lines; of a `listed` one, with commas, the options
    complete the last item.
    """

    name: str
    label: str
    value: str = ""
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()
    long: bool = False
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at once, and about what. `live` is told of the answers while they are typed."""

    title: str
    asks: tuple[Ask, ...]
    about: str = ""
    live: Callable[[dict[str, str]], None] | None = None

    @property
    def values(self) -> dict[str, str]:
        """The answers as they are proposed."""
        return {ask.name: editable(ask.value) for ask in self.asks}

    def proposing(self, values: Mapping[str, str]) -> Question:
        """The question with other answers proposed."""
        return replace(
            self, asks=tuple(replace(ask, value=values.get(ask.name, ask.value)) for ask in self.asks)
        )
