"""A verdict no longer fits: the claim's words, speaker or surroundings changed since it was given.

A verdict is for the words it was given for, whoever changed them: an edit of the article, a merge, a hand
in the file, or a verdict that was typed in by hand. Look at the claim again and decide it anew.
"""

from __future__ import annotations

from dataclasses import replace

from redpencil.model import Status
from redpencil.reviewing.gating.rule import Case, Found, Gate, Rule, judged, words_of
from redpencil.reviewing.placing import Placed

LINE = "Two people died in Kyiv."
VERIFIED = judged("Two people died", Status.VERIFIED, within=LINE)


def _find(gate: Gate) -> Found:
    return ((line, f"{words_of(row)} {_why(row)}") for line, row in gate.claims(Status.RECHECK))


def _why(row: Placed) -> str:
    if not row.spans:
        return "is not in the article; split it again to carry the claim over"
    if row.claim.checked_text is None:
        return f"is {row.claim.status} without a record of the words checked; decide it again"
    return f"changed, or its surroundings did, since it was {row.claim.status}; recheck it"


RECHECK = Rule(
    code="RP002",
    name="recheck",
    page=__doc__,
    find=_find,
    fires=(
        Case("Two people died in Lviv.", (VERIFIED,)),
        Case("Three people died in Kyiv.", (VERIFIED,)),
        Case("Three people died in Kyiv.", (replace(VERIFIED, text="Three people died"),)),
        Case(LINE, (replace(VERIFIED, speaker="the police"),)),
        Case(LINE, (replace(VERIFIED, checked_text=None),)),
    ),
    silent=(
        Case(LINE, (VERIFIED,)),
        Case("It rained.\n" + LINE, (VERIFIED,)),
    ),
)
