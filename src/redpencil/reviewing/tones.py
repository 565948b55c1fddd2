"""How serious a status is to the eye: statuses that ask the same of a reader share a tone."""

from __future__ import annotations

from redpencil.model import Status

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
"""The tone of each status; the screen and the web page each give it a colour of their own."""
