"""A verdict does not say who gave it and when, or is dated in the future.

Nobody can be asked about such a verdict, and no sign-off can be told from that of the checker. Decide the
claim again with `redpencil review` or `redpencil mark`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from redpencil.model import OPEN, Claim, Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule
from redpencil.reviewing.identifying import says_something
from redpencil.reviewing.signing import is_to_come

VERIFIED = two_died(Status.VERIFIED)
DECIDED = tuple(status for status in Status if status not in OPEN)


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.claims(*DECIDED):
        if wrong := _wrong(row.claim, gate.now):
            yield gate.at(row, f"is {row.status} {wrong}; decide it again")


def _wrong(claim: Claim, now: str) -> str | None:
    if not says_something(claim.checked_by):
        return "by nobody (`checked_by` is empty)"
    if not claim.checked_at:
        return "at no time (`checked_at` is empty)"
    return f"in the future ({claim.checked_at})" if is_to_come(claim.checked_at, now) else None


NO_CHECKER = Rule(
    code="RP013",
    name="no-checker",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (replace(VERIFIED, checked_by=None),)),
        Case(LINE, (replace(VERIFIED, checked_at=None),)),
        Case(LINE, (replace(VERIFIED, checked_at="2126-03-04T09:12:00Z"),)),
    ),
    silent=(Case(LINE, (VERIFIED,)), Case(LINE, (Claim("c-00000000", "Two people died"),))),
)
