"""An entry of the checklist cannot be read, so nobody knows whether its claim was checked.

The other claims are still there; mend the entry by hand where the message says.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.errors import Fault
from redpencil.reviewing.gating.case import Case
from redpencil.reviewing.gating.rule import Found, Gate, Rule


def _find(gate: Gate) -> Iterator[Found]:
    return (Found(fault.line, fault.message) for fault in gate.faults)


UNREADABLE = Rule(
    code="RP004",
    name="unreadable",
    page=__doc__,
    find=_find,
    fires=(Case("Two died.", faults=(Fault(12, 5, "`status` is not one of the statuses"),)),),
    silent=(Case("Two died."),),
)
