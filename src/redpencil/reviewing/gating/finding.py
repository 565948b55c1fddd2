"""The article does not agree with itself, and nobody has said that it may stand so.

Only alarms stop a story: a measure in two units that differ, a weekday beside the date of another day, a date
that no calendar has. One side is wrong, whichever it is. Correct the article, or accept the finding for good
in `redpencil review`, with the reason. Notes stop nothing; `redpencil check` lists them.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Accepted, Finding, Level, Span, Status
from redpencil.reviewing.findings import findings_of, unaccepted
from redpencil.reviewing.gating.case import Case, judged
from redpencil.reviewing.gating.rule import Found, Gate, Rule

LINE = "It opens on Monday, August 6, 2025."
CLAIMS = (judged("It opens on Monday, August 6, 2025", Status.VERIFIED, within=LINE),)
ALARM = Finding(
    "weekday:monday/august-6-2025",
    Level.ALARM,
    "“August 6, 2025” is a Wednesday, but Monday stands before it",
    (Span(12, 18), Span(20, 34)),
)
NOTE = Finding("name-variant:kent/kemt", Level.NOTE, "“Kent” and “Kemt” may be one name", (Span(0, 2),))


def _find(gate: Gate) -> Iterator[Found]:
    for finding in unaccepted(gate.checklist, gate.split):
        if finding.level is Level.ALARM:
            message = f"{finding.message}; correct it, or accept {finding.id} in the review"
            yield Found(_line(gate, finding), message)


def _line(gate: Gate, finding: Finding) -> int:
    """Where the file has the first claim that the finding touches; its first line if there is none."""
    touched = (row for row in gate.board.rows if findings_of((finding,), row.spans))
    return next((gate.line_of(row.id) for row in touched), 1)


FINDING = Rule(
    code="RP006",
    name="finding",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, CLAIMS, findings=(ALARM,)),
        Case(LINE, findings=(ALARM,)),
        Case(LINE, CLAIMS, findings=(ALARM,), accepted=(Accepted(NOTE.id, "ana", "2026-03-04", "both"),)),
    ),
    silent=(
        Case(LINE, CLAIMS),
        Case(LINE, CLAIMS, findings=(NOTE,)),
        Case(LINE, CLAIMS, findings=(ALARM,), accepted=(Accepted(ALARM.id, "ana", "2026-03-04", "a quote"),)),
    ),
)
