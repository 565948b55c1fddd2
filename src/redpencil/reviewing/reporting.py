"""How far a checklist has come, what stops the story, and what a chief must see beside that."""

from __future__ import annotations

from dataclasses import dataclass

from redpencil.model import Article, Checklist, Finding, Signoff, Split, Status
from redpencil.reviewing.corrections import Correction, corrections
from redpencil.reviewing.findings import unaccepted
from redpencil.reviewing.overriding import Overridden, overrides
from redpencil.reviewing.placing import Board, Placed
from redpencil.reviewing.signing import given_signoffs
from redpencil.reviewing.viewing import Counts, counted


@dataclass(frozen=True, slots=True)
class Report:
    """A checklist's progress, held against its article.

    `open` and `incorrect` are the claims that stop the story, by importance; `findings` those in the article
    that nobody has accepted; `overrides` the valid and the void ones; `signoffs` those that count.
    """

    checklist: Checklist
    article: Article
    board: Board
    counts: Counts
    open: tuple[Placed, ...]
    incorrect: tuple[Placed, ...]
    findings: tuple[Finding, ...]
    corrections: tuple[Correction, ...]
    overrides: tuple[Overridden, ...]
    signoffs: tuple[Signoff, ...]


def report(checklist: Checklist, article: Article, split: Split, board: Board, *, now: str) -> Report:
    """The report on a checklist whose claims are placed on `board`, at `now` (an ISO moment in UTC)."""
    by_rank = sorted(board.rows, key=lambda row: -row.claim.rank)
    return Report(
        checklist,
        article,
        board,
        counts=counted(board.rows, board.rows),
        open=tuple(row for row in by_rank if row.status.is_open),
        incorrect=tuple(row for row in by_rank if row.status is Status.INCORRECT),
        findings=unaccepted(checklist, split),
        corrections=corrections(checklist, board, article),
        overrides=overrides(board.rows, now),
        signoffs=given_signoffs(checklist.signoffs, now),
    )


def progress(counts: Counts) -> str:
    """The counts in words, such as `2 of 8 decided: 2 verified. 6 open: 5 unchecked, 1 waiting.`."""
    decided = _by_status(counts, open_ones=False)
    still_open = _by_status(counts, open_ones=True)
    first = f"{counts.decided} of {counts.total} decided"
    lines = [f"{first}: {decided}." if decided else f"{first}."]
    if still_open:
        lines.append(f"{counts.open} open: {still_open}.")
    return " ".join(lines)


def _by_status(counts: Counts, *, open_ones: bool) -> str:
    found = ((s, n) for s, n in counts.by_status.items() if n and s.is_open is open_ones)
    return ", ".join(f"{number} {status}" for status, number in found)
