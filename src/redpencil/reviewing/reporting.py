"""How far a checklist has come, what stops the story, and what a chief must see beside that."""

from __future__ import annotations

from dataclasses import dataclass

from redpencil.errors import Fault, unreadable
from redpencil.model import Article, Checklist, Finding, Signoff
from redpencil.reviewing.corrections import Correction, corrections
from redpencil.reviewing.findings import unaccepted
from redpencil.reviewing.gating import Gate, Violation, violations
from redpencil.reviewing.gating.gone import GONE
from redpencil.reviewing.gating.incorrect import INCORRECT
from redpencil.reviewing.gating.open_claim import OPEN_CLAIM
from redpencil.reviewing.gating.overdue import OVERDUE
from redpencil.reviewing.gating.recheck import RECHECK
from redpencil.reviewing.overriding import Overridden, overrides
from redpencil.reviewing.placing import Board, Placed
from redpencil.reviewing.signing import given_signoffs
from redpencil.reviewing.viewing import Counts, counted

_OPEN = (OPEN_CLAIM, RECHECK, GONE, OVERDUE)


@dataclass(frozen=True, slots=True)
class Report:
    """A checklist's progress, held against its article.

    `stops` is what the gate finds, to the last: of that, `incorrect` and `open` are the claims which are just
    that, by importance, and `besides` is the rest. `findings` are those in the article that nobody has
    accepted; `overrides` the valid and the void ones; `signoffs` those that count; `faults` are what is wrong
    with entries of the file that cannot be read.
    """

    checklist: Checklist
    article: Article
    board: Board
    counts: Counts
    stops: tuple[Violation, ...]
    open: tuple[Placed, ...]
    incorrect: tuple[Placed, ...]
    besides: tuple[Violation, ...]
    findings: tuple[Finding, ...]
    corrections: tuple[Correction, ...]
    overrides: tuple[Overridden, ...]
    signoffs: tuple[Signoff, ...]
    faults: tuple[Fault, ...]

    @property
    def outcome(self) -> str:
        """What the gate says, in a sentence."""
        if not self.stops:
            return "Nothing stops the story."
        count = len(self.stops)
        return f"{count} {'thing stops' if count == 1 else 'things stop'} the story."


def report(gate: Gate) -> Report:
    """The report on a checklist, as the gate looks at it."""
    checklist, rows = gate.checklist, gate.board.rows
    stops = violations(gate)
    incorrect = {name for rule, found in stops if rule is INCORRECT for name in found.claims}
    still_open = {name for rule, found in stops if rule in _OPEN for name in found.claims}
    by_rank = sorted(rows, key=lambda row: -row.claim.rank)
    return Report(
        checklist,
        gate.article,
        gate.board,
        counts=counted(rows, rows, unreadable=unreadable(gate.faults)),
        stops=stops,
        open=tuple(row for row in by_rank if row.id in still_open),
        incorrect=tuple(row for row in by_rank if row.id in incorrect),
        besides=tuple(one for one in stops if one.rule not in (INCORRECT, *_OPEN)),
        findings=unaccepted(checklist, gate.split),
        corrections=corrections(checklist, gate.board, gate.article),
        overrides=overrides(rows, gate.now),
        signoffs=given_signoffs(checklist.signoffs, gate.now),
        faults=gate.faults,
    )


def progress(counts: Counts) -> str:
    """The counts in words, such as `2 of 8 decided: 2 verified. 6 open: 5 unchecked, 1 waiting.`."""
    decided = _by_status(counts, open_ones=False)
    still_open = _by_status(counts, open_ones=True)
    first = f"{counts.decided} of {counts.total} decided"
    lines = [f"{first}: {decided}." if decided else f"{first}."]
    if still_open:
        lines.append(f"{counts.open} open: {still_open}.")
    if counts.unreadable:
        lines.append(f"{counts.warning}.")
    return " ".join(lines)


def _by_status(counts: Counts, *, open_ones: bool) -> str:
    found = ((s, n) for s, n in counts.by_status.items() if n and s.is_open is open_ones)
    return ", ".join(f"{number} {status}" for status, number in found)
