"""A claim is still open: nobody has decided on it, or an answer is awaited.

Every claim of the article has to be decided before the story runs. Decide it with `redpencil review` or
`redpencil mark`; what needs no checking is marked not checkable or dismissed, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Claim, Status, Waiting
from redpencil.reviewing.gating.case import LINE, Case, judged, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.claims(Status.UNCHECKED, Status.WAITING):
        waiting = row.claim.waiting
        if row.status is Status.UNCHECKED or waiting is None:
            yield gate.at(row, f"is {row.status}")
        elif not waiting.is_overdue(gate.today):
            due = f", due {waiting.due}" if waiting.due else ""
            yield gate.at(row, f"is waiting for {waiting.on}{due}")


OPEN_CLAIM = Rule(
    code="RP001",
    name="open",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (Claim("c-00000000", "Two people died in Kyiv"),)),
        Case(LINE, (judged("Two people died", Status.WAITING, waiting=Waiting("police", due="2026-03-06")),)),
        Case(LINE, (judged("Two people died", Status.UNCHECKED),)),
    ),
    silent=(
        Case(LINE, (two_died(Status.VERIFIED),)),
        Case(LINE, (two_died(Status.DISMISSED),)),
        Case(LINE),
    ),
)
