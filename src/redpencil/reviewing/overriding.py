"""When a chief's override lets a claim run."""

from __future__ import annotations

from redpencil.model import Status
from redpencil.reviewing.identifying import says_something
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.signing import is_to_come, moment
from redpencil.reviewing.verdicts import overridden_text


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
