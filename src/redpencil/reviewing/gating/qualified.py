"""A claim is disputed, unverifiable or needs context, and runs without a note and a second reader.

Such a claim may run where its wording carries the doubt. The note says how, and someone other than the
checker signs it off; or a chief lets it run by an override.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Override, Signoff, Status
from redpencil.reviewing.gating.case import AT, Case, judged
from redpencil.reviewing.gating.rule import Found, Gate, Rule
from redpencil.reviewing.gating.signoffs import why_not_signed
from redpencil.reviewing.identifying import says_something

LINE = "Two people died in Kyiv."
DISPUTED = judged("Two people died", Status.DISPUTED, within=LINE)
NOTED = judged("Two people died", Status.DISPUTED, within=LINE, notes="The police say three.")


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.claims(Status.DISPUTED, Status.NEEDS_CONTEXT, Status.UNVERIFIABLE):
        lacks = [] if says_something(row.claim.notes) else ["a note that says how it may run"]
        if why := why_not_signed(row, gate):
            lacks.append(f"a sign-off ({why})")
        if lacks:
            yield gate.at(row, f"is {row.status} and lacks {' and '.join(lacks)}, or an override")


QUALIFIED = Rule(
    code="RP009",
    name="qualified",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (NOTED,)),
        Case(LINE, (DISPUTED,), signoffs=(Signoff("bo", AT, ""),)),
        Case(LINE, (NOTED,), signoffs=(Signoff("ana", AT, ""),)),
        Case(LINE, (judged("Two people died", Status.NEEDS_CONTEXT, within=LINE),)),
        Case(LINE, (judged("Two people died", Status.UNVERIFIABLE, within=LINE),)),
    ),
    silent=(
        Case(LINE, (NOTED,), signoffs=(Signoff("bo", AT, ""),)),
        Case(
            LINE,
            (
                judged(
                    "Two people died",
                    Status.DISPUTED,
                    within=LINE,
                    override=Override("chief", AT, "runs as an allegation"),
                ),
            ),
        ),
    ),
)
