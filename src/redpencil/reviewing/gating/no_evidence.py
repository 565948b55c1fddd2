"""A claim is verified or attributed, and nothing in the file bears it out.

Asked for with `--require-evidence`. Evidence counts where it names a source of the checklist that has a
title, a URL or an archived copy.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Evidence, Source, Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Demand, Found, Gate, Rule
from redpencil.reviewing.identifying import says_something

BARE = two_died(Status.VERIFIED)
BORNE_OUT = two_died(Status.VERIFIED, evidence=(Evidence("police"),))


def _find(gate: Gate) -> Iterator[Found]:
    described = {source.id for source in gate.checklist.sources if _describes(source)}
    for row in gate.claims(Status.VERIFIED, Status.ATTRIBUTED):
        if not any(evidence.source in described for evidence in row.claim.evidence):
            yield gate.at(row, f"is {row.status} without evidence; name its source")


def _describes(source: Source) -> bool:
    return any(says_something(text) for text in (source.title, source.url, source.archived))


NO_EVIDENCE = Rule(
    code="RP016",
    name="no-evidence",
    page=__doc__,
    find=_find,
    demand=Demand.EVIDENCE,
    fires=(
        Case(LINE, (BARE,)),
        Case(LINE, (two_died(Status.ATTRIBUTED),)),
        Case(LINE, (BORNE_OUT,), sources=(Source("police"),)),
    ),
    silent=(
        Case(LINE, (BORNE_OUT,), sources=(Source("police", title="The police, by telephone"),)),
        Case(LINE, (two_died(Status.DISMISSED),)),
    ),
)
