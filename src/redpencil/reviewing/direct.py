"""Acts that ask nothing, by name: what the screen does on a key and the line mode on a letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from redpencil.model import Status
from redpencil.reviewing.session import Session

DIRECT: Mapping[str, Callable[[Session], str | None]] = {
    "verified": lambda s: s.decide(Status.VERIFIED),
    "attributed": lambda s: s.decide(Status.ATTRIBUTED),
    "incorrect": lambda s: s.decide(Status.INCORRECT),
    "verified_stay": lambda s: s.decide(Status.VERIFIED, advance=False),
    "attributed_stay": lambda s: s.decide(Status.ATTRIBUTED, advance=False),
    "incorrect_stay": lambda s: s.decide(Status.INCORRECT, advance=False),
    "same_source": lambda s: s.verify_with_last_source(),
    "reopen": Session.restore,
    "legal": Session.toggle_legal,
    "merge": Session.merge_with_next,
    "widen": lambda s: s.stretch(edge="end", words=1),
    "narrow": lambda s: s.stretch(edge="end", words=-1),
    "widen_start": lambda s: s.stretch(edge="start", words=1),
    "narrow_start": lambda s: s.stretch(edge="start", words=-1),
    "next": lambda s: s.move(1),
    "previous": lambda s: s.move(-1),
    "next_open": lambda s: s.next_open(),
    "previous_open": lambda s: s.next_open(-1),
    "next_sentence": lambda s: s.move_sentence(1),
    "previous_sentence": lambda s: s.move_sentence(-1),
    "first": lambda s: s.move(-len(s.rows)),
    "last": lambda s: s.move(len(s.rows)),
    "next_match": lambda s: s.next_match(),
    "previous_match": lambda s: s.next_match(-1),
    "undo": Session.undo,
    "redo": Session.redo,
}
"""What each does to a session; returns what is to be said."""

DOUBTS = {"c": Status.NEEDS_CONTEXT, "d": Status.DISPUTED, "u": Status.UNVERIFIABLE}
"""Why a claim cannot stand as worded, by the letter that says so."""
