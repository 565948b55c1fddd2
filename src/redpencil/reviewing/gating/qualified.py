"""A claim is disputed, unverifiable or needs context, and runs without a note and a second reader.

Such a claim may run where its wording carries the doubt. The note says how, and someone other than the
checker signs it off; or a chief lets it run by an override.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Override, Signoff, Status
from redpencil.reviewing.gating.case import AT, LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule
from redpencil.reviewing.gating.signoffs import why_not_signed
from redpencil.reviewing.identifying import says_something

DISPUTED = two_died(Status.DISPUTED)
NOTED = two_died(Status.DISPUTED, notes="The police say three.")


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
        Case(LINE, (two_died(Status.NEEDS_CONTEXT),)),
        Case(LINE, (two_died(Status.UNVERIFIABLE),)),
    ),
    silent=(
        Case(LINE, (NOTED,), signoffs=(Signoff("bo", AT, ""),)),
        Case(LINE, (two_died(Status.DISPUTED, override=Override("chief", AT, "runs as an allegation")),)),
    ),
)
