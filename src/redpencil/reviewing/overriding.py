"""When a chief's override lets a claim run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from redpencil.model import Override, Status
from redpencil.reviewing.identifying import says_something
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.signing import is_to_come, moment
from redpencil.reviewing.verdicts import overridden_text
from redpencil.words import in_quotes, on_one_line


@dataclass(frozen=True, slots=True)
class Overridden:
    """A claim with its override, and why that is void; None where it lets the claim run."""

    row: Placed
    override: Override
    void: str | None


def overrides(rows: Iterable[Placed], now: str) -> tuple[Overridden, ...]:
    """The claims that have an override, valid or void at `now` (an ISO moment in UTC)."""
    return tuple(
        Overridden(row, row.claim.override, why_void(row, now)) for row in rows if row.claim.override
    )


def why_void(row: Placed, now: str) -> str | None:
    """Why the override on a claim does not count, or None where it does. The claim must have one.

    An override is for the words it was given for and for what was known then: a verdict given later, or
    words changed since, void it. One that was typed in by hand counts only on a verdict that still holds.
    """
    claim, override = row.claim, row.claim.override
    if override is None or row.surroundings is None:
        return "its words are not in the article"
    if not says_something(override.reason) or not says_something(override.by):
        return "it has no reason or no name"
    if is_to_come(override.at, now):
        return "it is dated in the future"
    if override.checked_text not in (None, overridden_text(claim, row.surroundings)):
        return "the claim or its surroundings changed since"
    if row.status is Status.RECHECK:
        return "the claim or its surroundings changed since it was judged"
    if row.status.is_open and override.checked_text is None:
        return "it does not record for which words it is; give it in the review"
    if claim.checked_at and moment(claim.checked_at) > moment(override.at):
        return "the claim was judged again since"
    return None


def override_line(one: Overridden) -> str:
    """An override on one line: the claim, who lets it run and why, or why that does not count."""
    words = f"{one.row.id} {in_quotes(one.row.claim.text)}"
    given = f"by {one.override.by} on {one.override.at[:10]}: {on_one_line(one.override.reason)}"
    if one.void:
        return f"{words} has an override {given}; it does not count: {one.void}"
    return f"{words} runs as {one.row.status} by an override {given}"


def override_data(one: Overridden) -> dict[str, object]:
    """An override as commands print it in JSON."""
    return {
        "claim": one.row.id,
        "status": one.row.status,
        "by": one.override.by,
        "at": one.override.at,
        "reason": one.override.reason,
        "void": one.void,
    }
