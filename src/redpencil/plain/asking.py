"""What a command is, and what it needs of the dialogue."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from redpencil.errors import DecisionError
from redpencil.reviewing.direct import DIRECT
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.session import Session


class Asker(Protocol):
    """The dialogue as commands see it."""

    session: Session

    def ask(self, question: str, given: str = "") -> str:
        """The answer to a question: what was `given` with the command, else the next line."""

    def tell(self, lines: Iterable[str]) -> None:
        """Say several lines."""


Run = Callable[[Asker, str], str]
"""Does a command; takes what was given with it and returns what is to be said of it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its letters and names, what help says of it, and what it does."""

    names: tuple[str, ...]
    help: str
    run: Run


def calls(name: str) -> Run:
    """The command that needs no answers: one of `reviewing.direct`, by its name there."""
    return alone(lambda asker: DIRECT[name](asker.session) or "")


def alone(act: Callable[[Asker], str]) -> Run:
    """The command that does `act` and takes no text: what is typed behind it is not thrown away silently."""

    def run(asker: Asker, given: str) -> str:
        if given:
            raise DecisionError("Nothing done: this command takes no text behind it.")
        return act(asker)

    return run


def current(asker: Asker) -> Placed:
    """The current claim. Raises DecisionError where the view shows none."""
    if asker.session.current is None:
        raise DecisionError("No claim is shown: widen the filter or the search first.")
    return asker.session.current
