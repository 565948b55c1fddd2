"""A claim's words are not in the article, so whatever was decided on them says nothing about it.

Split the article again: the claim is then carried over to its new words, or retired.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from redpencil.model import Claim, Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule

VERIFIED = two_died(Status.VERIFIED)


def _find(gate: Gate) -> Iterator[Found]:
    for row in gate.board.rows:
        if not row.spans:
            yield gate.at(
                row, "reads as recheck: it is not in the article; split that again to carry it over"
            )


GONE = Rule(
    code="RP007",
    name="gone",
    page=__doc__,
    find=_find,
    fires=(
        Case("Three people died in Kyiv.", (VERIFIED,)),
        Case(LINE, (replace(VERIFIED, text="Two persons died"),)),
        Case(LINE, (Claim("c-00000000", "Two  people … in Kyiv", parts=("Two people", "in Lviv")),)),
    ),
    silent=(Case(LINE, (VERIFIED,)), Case("Two people\ndied in Kyiv.", (VERIFIED,))),
)
