"""The letter of a status on the screen; it carries the meaning, which the tone only repeats."""

from __future__ import annotations

from redpencil.model import Status

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
