"""The second reader: which claims a sign-off covers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from redpencil.errors import DecisionError
from redpencil.model import Checklist, Claim, Signoff, Status
from redpencil.reviewing.identifying import same_person, says_something
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.typed import typed_line

LEGAL = "legal"
"""The tag that makes a sign-off compulsory."""

_CLOCKS_DIFFER = timedelta(hours=1)


def is_legal(claim: Claim) -> bool:
    """True for a claim that is tagged as a matter for the lawyers, however the tag is spelt."""
    return any(same_person(tag, LEGAL) for tag in claim.tags)


def signed(checklist: Checklist, revision: str, *, by: str, at: str) -> Checklist:
    """The checklist with the sign-off of `by` at `at` under the article's `revision`.

    It takes the place of an earlier one by the same person under the same revision. Raises DecisionError
    where the checklist belongs to another revision: nobody has read that one yet.
    """
    if revision != checklist.article.revision:
        raise DecisionError(
            f"{checklist.article.file} has changed since it was split; split it again before signing off"
        )
    if not (reader := typed_line(by)):
        raise DecisionError("A sign-off needs the name of the second reader: set one with --by NAME.")
    others = (
        one for one in checklist.signoffs if one.revision != revision or not same_person(one.by, reader)
    )
    return replace(checklist, signoffs=(*others, Signoff(reader, at, revision)))


def covering_signoff(
    claim: Claim, status: Status, signoffs: Iterable[Signoff], revision: str
) -> Signoff | None:
    """The sign-off that covers a claim which reads as `status` in the article's `revision`, or None.

    It is for this revision, not older than the verdict, and not by whoever gave the verdict. A claim that is
    open, or whose words changed, has nothing a second reader could have signed.
    """
    if status.is_open or not claim.checked_at or not claim.checked_by:
        return None
    return next(
        (
            signoff
            for signoff in signoffs
            if signoff.revision == revision
            and not same_person(signoff.by, claim.checked_by)
            and moment(signoff.at) >= moment(claim.checked_at)
        ),
        None,
    )


def reach(signoff: Signoff, rows: Iterable[Placed]) -> tuple[int, str]:
    """How many claims a new sign-off covers, and why not the others, in words; empty if it covers all."""
    left: Counter[str] = Counter()
    covered = 0
    for row in rows:
        if covering_signoff(row.claim, row.status, (signoff,), signoff.revision):
            covered += 1
        elif row.status.is_open:
            left["open"] += 1
        elif same_person(row.claim.checked_by or "", signoff.by):
            left["your own"] += 1
        else:
            left["judged later than now"] += 1
    return covered, ", ".join(f"{count} {what}" for what, count in left.items())


def given_signoffs(signoffs: Iterable[Signoff], now: str) -> tuple[Signoff, ...]:
    """The sign-offs that somebody has given by `now`: with a name, and not dated in a time to come."""
    return tuple(one for one in signoffs if says_something(one.by) and not is_to_come(one.at, now))


def is_to_come(at: str, now: str) -> bool:
    """True for a moment later than `now`, as far as clocks can be trusted."""
    return moment(at) > moment(now) + _CLOCKS_DIFFER


def moment(at: str) -> datetime:
    """An ISO 8601 time as a moment; without an offset it is in UTC. What is no time is long past."""
    try:
        time = datetime.fromisoformat(at)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return time if time.tzinfo else time.replace(tzinfo=UTC)
