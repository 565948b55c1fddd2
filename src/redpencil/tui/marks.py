"""How a status looks on the screen: its letter, which carries the meaning; its tone only repeats it."""

from __future__ import annotations

from redpencil.model import Status
from redpencil.reviewing.tones import TONES

__all__ = ["LETTERS", "TONES"]

LETTERS: dict[Status, str] = {
    Status.UNCHECKED: "·",
    Status.WAITING: "w",
    Status.RECHECK: "!",
    Status.VERIFIED: "v",
    Status.ATTRIBUTED: "t",
    Status.INCORRECT: "x",
    Status.NEEDS_CONTEXT: "c",
    Status.DISPUTED: "d",
    Status.UNVERIFIABLE: "u",
    Status.NOT_CHECKABLE: "o",
    Status.DISMISSED: "-",
}
"""One letter for each status, the key that sets it where there is one."""
