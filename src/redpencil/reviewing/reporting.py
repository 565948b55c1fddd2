"""How far a checklist has come and what is still to do, as values and as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redpencil.model import Article, Checklist, Finding, Split, Status
from redpencil.reviewing.findings import finding_line, unaccepted
from redpencil.reviewing.placing import Board, Placed
from redpencil.reviewing.viewing import Counts, counted


@dataclass(frozen=True, slots=True)
class Report:
    """A checklist's progress.

    `open` and `incorrect` are the claims that stop the story, by importance; `findings` those in the article
    that nobody has accepted.
    """

    article: str
    title: str | None
    counts: Counts
    open: tuple[Placed, ...]
    incorrect: tuple[Placed, ...]
    findings: tuple[Finding, ...]


def report(checklist: Checklist, split: Split, board: Board) -> Report:
    """The report on a checklist whose claims are placed on `board`."""
    by_rank = sorted(board.rows, key=lambda row: -row.claim.rank)
    return Report(
        article=checklist.article.file,
        title=checklist.article.title,
        counts=counted(board.rows, board.rows),
        open=tuple(row for row in by_rank if row.status.is_open),
        incorrect=tuple(row for row in by_rank if row.status is Status.INCORRECT),
        findings=unaccepted(checklist, split),
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


def lines(report: Report, article: Article) -> Iterator[str]:
    """The report as text: progress, what is incorrect, what is open (most important first), findings.

    Claims' words are from outside and stand as they are: whoever shows the lines makes them safe to show.
    """
    yield f"{report.title} ({report.article})" if report.title else report.article
    yield progress(report.counts)
    for heading, rows in (("Incorrect, still in the article:", report.incorrect), ("Open:", report.open)):
        if rows:
            yield ""
            yield heading
        for row in rows:
            yield claim_line(row)
    if report.findings:
        yield ""
        yield "Findings in the article:"
    for finding in report.findings:
        yield finding_line(finding, article)


def claim_line(row: Placed) -> str:
    """One claim on one line: rank, id, status where it is not plain unchecked, and words."""
    words = " ".join(row.claim.text.split())
    status = "" if row.status is Status.UNCHECKED else f"[{row.status}{_awaited(row)}] "
    return f"{row.claim.rank:5.1f}  {row.claim.id}  {status}{words}"


def _awaited(row: Placed) -> str:
    waiting = row.claim.waiting
    if row.status is not Status.WAITING or waiting is None:
        return ""
    return f" for {waiting.on}" + (f" until {waiting.due}" if waiting.due else "")
