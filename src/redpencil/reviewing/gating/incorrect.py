"""A claim was found incorrect and its words still stand in the article.

Change the article (the claim's correction, where there is one, says to what) and split it again.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Status
from redpencil.reviewing.gating.case import LINE, Case, judged, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule, quoted


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.claims(Status.INCORRECT):
        correction = row.claim.correction
        instead = f"; correct it to {quoted(correction)}" if correction else ""
        yield gate.at(row, f"is incorrect and still in the article{instead}")


INCORRECT = Rule(
    code="RP003",
    name="incorrect",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (two_died(Status.INCORRECT),)),
        Case(LINE, (judged("Two", Status.INCORRECT, within=LINE, correction="Three"),)),
    ),
    silent=(
        Case(LINE, (two_died(Status.VERIFIED),)),
        Case("Three people died in Kyiv.", (two_died(Status.INCORRECT),)),
    ),
)
