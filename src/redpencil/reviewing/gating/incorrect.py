"""A claim was found incorrect and its words still stand in the article.

Change the article (the claim's correction, where there is one, says to what) and split it again.
"""

from __future__ import annotations

from redpencil.model import Status
from redpencil.reviewing.gating.rule import Case, Found, Gate, Rule, judged, words_of

LINE = "Two people died in Kyiv."


def _find(gate: Gate) -> Found:
    for line, row in gate.claims(Status.INCORRECT):
        correction = row.claim.correction
        instead = f"; correct it to “{' '.join(correction.split())}”" if correction else ""
        yield line, f"{words_of(row)} is incorrect and still in the article{instead}"


INCORRECT = Rule(
    code="RP003",
    name="incorrect",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (judged("Two people died", Status.INCORRECT, within=LINE),)),
        Case(LINE, (judged("Two", Status.INCORRECT, within=LINE, correction="Three"),)),
    ),
    silent=(
        Case(LINE, (judged("Two people died", Status.VERIFIED, within=LINE),)),
        Case("Three people died in Kyiv.", (judged("Two people died", Status.INCORRECT, within=LINE),)),
    ),
)
