"""How a status looks: its letter, which carries the meaning, and its tone, which only repeats it."""

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

TONES: dict[Status, str] = {
    Status.UNCHECKED: "open",
    Status.WAITING: "waiting",
    Status.RECHECK: "recheck",
    Status.VERIFIED: "settled",
    Status.ATTRIBUTED: "settled",
    Status.INCORRECT: "wrong",
    Status.NEEDS_CONTEXT: "doubtful",
    Status.DISPUTED: "doubtful",
    Status.UNVERIFIABLE: "doubtful",
    Status.NOT_CHECKABLE: "aside",
    Status.DISMISSED: "aside",
}
"""The component style (`tone--…`) of each status; statuses that ask the same of the eye share one."""
