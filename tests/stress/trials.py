"""What a trial of the reliability suite is: one attempt to make redpencil lose or break something."""

from __future__ import annotations

import signal
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

PATIENCE = 30
"""Seconds after which a trial counts as hanging; far more than any takes, on a busy machine too."""


class Fault(AssertionError):  # noqa: N818
    """Something that must never happen."""

    sort = "other"


class Lost(Fault):
    """A decision or note that was told as saved is gone, and nothing says so."""

    sort = "lost"


class Torn(Fault):
    """The file is neither the old one nor a new one that can be read."""

    sort = "torn"


Trial = Callable[[int, Path], Counter[str]]
"""Tries once, in an empty folder, as a number tells it; gives what it did, counted. Raises Fault."""


@dataclass(frozen=True)
class Kind:
    """One kind of trouble.

    A full run makes so many `trials`, or as many as fit into so many `seconds`; the ordinary test suite
    makes the first `few`. The same number is the same trial, but for the moment at which a process dies.
    """

    slug: str
    name: str
    trial: Trial
    trials: int
    seconds: int
    few: int


@dataclass(frozen=True)
class Outcome:
    """What one trial did, and its fault, if it had one: `lost`, `torn` or `other`, and in words."""

    seed: int
    did: Counter[str] = field(default_factory=Counter)
    sort: str | None = None
    told: str = ""


def attempt(kind: Kind, seed: int) -> Outcome:
    """One trial, in a folder of its own; whatever it raises is a fault."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with no_longer_than(PATIENCE):
                return Outcome(seed, kind.trial(seed, Path(folder).resolve()))
        except Exception as error:
            return Outcome(
                seed, sort=getattr(error, "sort", Fault.sort), told=f"{type(error).__name__}: {error}"
            )


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    """Raise Fault if what is within takes longer."""

    def raise_fault(number: int, frame: FrameType | None) -> None:
        raise Fault(f"still at it after {seconds} s")

    before = signal.signal(signal.SIGALRM, raise_fault)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
