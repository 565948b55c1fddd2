"""A claim was taken off the list, as not checkable or dismissed, without a reason.

Whoever reads the file in a pull request has to be able to judge why nobody checked these words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from redpencil.model import Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule
from redpencil.reviewing.identifying import says_something

DISMISSED = two_died(Status.DISMISSED)
NOT_CHECKABLE = two_died(Status.NOT_CHECKABLE)


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.claims(Status.NOT_CHECKABLE, Status.DISMISSED):
        if not says_something(row.claim.reason):
            yield gate.at(row, f"is {row.status} without a reason; say why it needs no check")


NO_REASON = Rule(
    code="RP010",
    name="no-reason",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (replace(DISMISSED, reason=None),)),
        Case(LINE, (replace(NOT_CHECKABLE, reason="…"),)),
    ),
    silent=(Case(LINE, (DISMISSED,)), Case(LINE, (NOT_CHECKABLE,))),
)
