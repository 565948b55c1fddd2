"""A verdict does not fit: the claim's words, speaker, status or surroundings changed since it was given.

A verdict is for the words it was given for, whoever changed them: an edit of the article, a merge, a hand
in the file, or a verdict that was typed in by hand. Look at the claim again and decide it anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from redpencil.model import Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule, quoted
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.verdicts import misfit, words_fit

VERIFIED = two_died(Status.VERIFIED)


def _find(gate: Gate) -> Iterator[Found]:
    return (gate.at(row, _why(row)) for row in gate.claims(Status.RECHECK) if row.spans)


def _why(row: Placed) -> str:
    claim = row.claim
    if claim.checked_text and not words_fit(claim) and claim.previous_text:
        return f"was {claim.status} as {quoted(claim.previous_text)}; its words changed, recheck it"
    return f"is {claim.status}, but {misfit(claim)}; decide it again"


RECHECK = Rule(
    code="RP002",
    name="recheck",
    page=__doc__,
    find=_find,
    fires=(
        Case("Two people died in Lviv.", (VERIFIED,)),
        Case("Three people died in Kyiv.", (replace(VERIFIED, text="Three people died"),)),
        Case(
            "Three people died in Kyiv.",
            (replace(VERIFIED, text="Three people died", previous_text="Two people died"),),
        ),
        Case(LINE, (replace(VERIFIED, status=Status.ATTRIBUTED),)),
        Case(LINE, (replace(VERIFIED, speaker="the police"),)),
        Case(LINE, (replace(VERIFIED, checked_text=None),)),
    ),
    silent=(
        Case(LINE, (VERIFIED,)),
        Case("It rained.\n" + LINE, (VERIFIED,)),
    ),
)
