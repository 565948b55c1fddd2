"""A claim's evidence names a source that the checklist does not have.

Add the source under `sources`, or correct the name. Evidence that leads nowhere bears nothing out.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Evidence, Source, Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule

VERIFIED = two_died(Status.VERIFIED, evidence=(Evidence("police"),))


def _find(gate: Gate) -> Iterator[Found]:
    known = {source.id for source in gate.checklist.sources}
    for row in gate.board.rows:
        for evidence in row.claim.evidence:
            if evidence.source not in known and not gate.runs_by_override(row):
                yield gate.at(row, f"rests on {evidence.source}, which is not among the sources")


UNKNOWN_SOURCE = Rule(
    code="RP014",
    name="unknown-source",
    page=__doc__,
    find=_find,
    fires=(Case(LINE, (VERIFIED,)), Case(LINE, (VERIFIED,), sources=(Source("Police", title="The police"),))),
    silent=(Case(LINE, (VERIFIED,), sources=(Source("police", title="The police"),)),),
)
