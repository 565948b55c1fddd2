"""What a front end proposes, so that Enter is often enough: reasons, and dates by their everyday names."""

from __future__ import annotations

import re
from datetime import date, timedelta

from redpencil.errors import DecisionError
from redpencil.model import Claim

NOT_CHECKABLE = (
    "a prediction: nothing to check before the day",
    "an opinion or a judgement",
    "a figure of speech",
    "too vague to be borne out or refuted",
    "what someone thinks or feels",
)
DISMISSED = ("not a claim of fact", "covered by another claim", "the same claim stands elsewhere")
_AHEAD = re.compile(r"\b(?:will|would|shall|could|may|might|expect\w*|plan\w*|going to)\b", re.IGNORECASE)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def reason_not_checkable(claim: Claim) -> str:
    """The likeliest reason why a claim cannot be checked."""
    return claim.reason or (NOT_CHECKABLE[0] if _AHEAD.search(claim.text) else NOT_CHECKABLE[1])


def day_hint(today: str) -> str:
    """How a day may be typed; `today` is an ISO date."""
    return f"+3, friday or a date such as {date.fromisoformat(today) + timedelta(days=7)}"


def due_date(typed: str, today: str) -> str | None:
    """An ISO date for what an editor types: a date, `+3` (days), `friday`; None for nothing.

    Raises DecisionError for anything else, and for a day that has passed.
    """
    wanted, day = typed.strip().casefold(), date.fromisoformat(today)
    if not wanted:
        return None
    if re.fullmatch(r"\+\d{1,3}", wanted):
        return (day + timedelta(days=int(wanted[1:]))).isoformat()
    if wanted in ("today", "tomorrow"):
        return (day + timedelta(days=int(wanted == "tomorrow"))).isoformat()
    if len(wanted) >= 3 and (weekday := next((n for n in _DAYS if n.startswith(wanted)), None)):
        ahead = (_DAYS.index(weekday) - day.weekday()) % 7 or 7
        return (day + timedelta(days=ahead)).isoformat()
    try:
        due = date.fromisoformat(wanted)
    except ValueError:
        raise DecisionError(f"{typed.strip()!r} is not a day: write {day_hint(today)}.") from None
    if due < day:
        raise DecisionError(f"{due} has passed: an answer is due today ({day}) or later.")
    return due.isoformat()
