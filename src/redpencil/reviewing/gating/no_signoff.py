"""No second reader has signed a claim off, or no longer validly.

Asked for with `--require-signoff`. A sign-off counts if it is under the article as it stands, not older than
the verdict, not dated in the future and not by the checker. It is given with `redpencil signoff`. An override
by someone other than the checker stands in for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Signoff, Status
from redpencil.reviewing.gating.case import AT, LINE, Case, two_died
from redpencil.reviewing.gating.rule import Demand, Found, Gate, Rule
from redpencil.reviewing.gating.signoffs import unsigned
from redpencil.reviewing.signing import is_legal

VERIFIED = two_died(Status.VERIFIED)


def _find(gate: Gate) -> Iterator[Found]:
    for row, why in unsigned(gate):
        if not is_legal(row.claim):
            yield gate.at(row, f"is {row.status} without a sign-off ({why})")


NO_SIGNOFF = Rule(
    code="RP017",
    name="no-signoff",
    page=__doc__,
    find=_find,
    demand=Demand.SIGNOFF,
    fires=(
        Case(LINE, (VERIFIED,)),
        Case(LINE, (VERIFIED,), signoffs=(Signoff("Ana", AT, ""),)),
        Case(LINE, (VERIFIED,), signoffs=(Signoff("bo", "2026-03-04T09:11:59Z", ""),)),
        Case(LINE, (VERIFIED,), signoffs=(Signoff("bo", AT, "sha256:0"),)),
        Case(LINE, (VERIFIED,), signoffs=(Signoff("bo", "2126-03-04T09:12:00Z", ""),)),
    ),
    silent=(Case(LINE, (VERIFIED,), signoffs=(Signoff("bo", AT, ""),)),),
)
