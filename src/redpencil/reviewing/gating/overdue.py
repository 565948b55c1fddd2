"""A claim waits for an answer that should have come by now.

Ask again, decide without the answer, or set a later day; the day it is due counts as in time. The claim is
open and would stop the story anyway: the rule has its own code so that a desk can be told who to call.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Status, Waiting
from redpencil.reviewing.gating.case import LINE, Case, judged
from redpencil.reviewing.gating.rule import Found, Gate, Rule
from redpencil.words import on_one_line


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.claims(Status.WAITING):
        waiting = row.claim.waiting
        if waiting is not None and waiting.is_overdue(gate.today):
            ask = f" ({on_one_line(waiting.ask)})" if waiting.ask else ""
            yield gate.at(row, f"has been waiting for {waiting.on} since {waiting.due}{ask}")


OVERDUE = Rule(
    code="RP011",
    name="overdue",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (judged("Two people died", Status.WAITING, waiting=Waiting("police", due="2026-03-04")),)),
    ),
    silent=(
        Case(LINE, (judged("Two people died", Status.WAITING, waiting=Waiting("police", due="2026-03-05")),)),
        Case(LINE, (judged("Two people died", Status.WAITING, waiting=Waiting("police")),)),
    ),
)
