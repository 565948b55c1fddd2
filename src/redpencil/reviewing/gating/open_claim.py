"""A claim is still open: nobody has decided on it, or an answer is awaited.

Every claim of the article has to be decided before the story runs. Decide it with `redpencil review` or
`redpencil mark`; what needs no checking is marked not checkable or dismissed, with a reason.
"""

from __future__ import annotations

from redpencil.model import Claim, Status, Waiting
from redpencil.reviewing.gating.rule import Case, Found, Gate, Rule, judged, words_of

LINE = "Two people died in Kyiv."


def _find(gate: Gate) -> Found:
    for line, row in gate.claims(Status.UNCHECKED, Status.WAITING):
        waiting = row.claim.waiting
        if row.status is Status.WAITING and waiting is not None:
            due = f", due {waiting.due}" if waiting.due else ""
            yield line, f"{words_of(row)} is waiting for {waiting.on}{due}"
        else:
            yield line, f"{words_of(row)} is {row.status}"


OPEN_CLAIM = Rule(
    code="RP001",
    name="open",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (Claim("c-00000000", "Two people died in Kyiv"),)),
        Case(LINE, (judged("Two people died", Status.WAITING, waiting=Waiting("police", due="2026-03-05")),)),
        Case(LINE, (judged("Two people died", Status.UNCHECKED),)),
    ),
    silent=(
        Case(LINE, (judged("Two people died", Status.VERIFIED, within=LINE),)),
        Case(LINE, (judged("Two people died", Status.DISMISSED, within=LINE),)),
        Case(LINE),
    ),
)
