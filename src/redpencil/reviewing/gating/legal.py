"""A claim is tagged `legal`, and no second reader has signed it off.

The tag makes the sign-off compulsory, whatever the desk asks for elsewhere. An override stands in for it only
if it is by someone other than the checker.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from redpencil.model import Override, Signoff, Status
from redpencil.reviewing.gating.case import AT, Case, judged
from redpencil.reviewing.gating.rule import Found, Gate, Rule
from redpencil.reviewing.gating.signoffs import unsigned
from redpencil.reviewing.signing import is_legal

LINE = "He stole it."
CLAIM = judged("He stole it", Status.VERIFIED, within=LINE, tags=("legal",))


def _find(gate: Gate) -> Iterator[Found]:
    for row, why in unsigned(gate):
        if is_legal(row.claim):
            yield gate.at(row, f"is a legal matter and lacks a sign-off ({why})")


LEGAL = Rule(
    code="RP012",
    name="legal",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (CLAIM,)),
        Case(LINE, (CLAIM,), signoffs=(Signoff("ana", AT, ""),)),
        Case(LINE, (CLAIM,), signoffs=(Signoff("bo", "2026-03-03T09:00:00Z", ""),)),
    ),
    silent=(
        Case(LINE, (CLAIM,), signoffs=(Signoff("bo", AT, ""),)),
        Case(LINE, (judged("He stole it", Status.VERIFIED, within=LINE),)),
        Case(LINE, (replace(CLAIM, override=Override("chief", AT, "the court said so")),)),
    ),
)
