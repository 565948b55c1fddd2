"""The report, the queries and the corrections as data: for JSON, and row by row for a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from redpencil.model import Evidence, Source
from redpencil.reviewing.corrections import Correction
from redpencil.reviewing.findings import finding_data
from redpencil.reviewing.overriding import override_data
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.queries import Letter
from redpencil.reviewing.reporting import Report
from redpencil.reviewing.signing import covering_signoff

Row = dict[str, object]

CLAIM_COLUMNS = (
    "number", "id", "status", "text", "speaker", "kinds", "rank", "line", "checked_by", "checked_at",
    "waiting_on", "asked", "due", "reason", "correction", "notes", "evidence", "override", "signed_off_by",
)  # fmt: skip
QUERY_COLUMNS = ("to", "name", "due", "overdue", "id", "text", "asked")
CORRECTION_COLUMNS = ("id", "stage", "old", "new", "by", "at", "notes")


def report(report: Report) -> dict[str, object]:
    """Everything the report says."""
    entry, counts = report.checklist.article, report.counts
    return {
        "article": entry.file,
        "title": entry.title,
        "total": counts.total,
        "decided": counts.decided,
        "by_status": {str(status): number for status, number in counts.by_status.items()},
        "incorrect": [_claim(row) for row in report.incorrect],
        "open": [_claim(row) for row in report.open],
        "findings": [finding_data(finding, report.article) for finding in report.findings],
        "corrections": log(report.corrections),
        "overrides": [override_data(one) for one in report.overrides],
        "claims": claims(report),
    }


def claims(report: Report) -> list[Row]:
    """A row for each claim, in the article's order."""
    sources = {source.id: source for source in report.checklist.sources}
    overridden = {one.row.id: one for one in report.overrides}
    rows = []
    for number, row in enumerate(report.board.rows, 1):
        claim = row.claim
        signed = covering_signoff(claim, row.status, report.signoffs, report.article.revision)
        override = overridden.get(row.id)
        given = f"{override.override.by}: {override.override.reason}" if override else None
        found = _claim(row) | {
            "number": number,
            "line": report.article.line_at(row.spans[0].start) if row.spans else None,
            "checked_by": claim.checked_by,
            "checked_at": claim.checked_at,
            "asked": claim.waiting.ask if claim.waiting else None,
            "reason": claim.reason,
            "correction": claim.correction,
            "notes": claim.notes,
            "evidence": [_evidence(one, sources.get(one.source)) for one in claim.evidence],
            "override": f"{given} (void: {override.void})" if override and override.void else given,
            "signed_off_by": signed.by if signed else None,
        }
        rows.append(found)
    return rows


def _claim(row: Placed) -> Row:
    claim = row.claim
    return {
        "id": claim.id,
        "text": claim.text,
        "status": row.status,
        "rank": claim.rank,
        "kinds": list(claim.kinds),
        "speaker": claim.speaker,
        "waiting_on": claim.waiting.on if claim.waiting else None,
        "due": claim.waiting.due if claim.waiting else None,
    }


def _evidence(evidence: Evidence, source: Source | None) -> str:
    name = source.name if source else evidence.source
    return f"{name}, {evidence.locator}" if evidence.locator else name


def queries(letters: Iterable[Letter]) -> list[Row]:
    """A row for each query."""
    return [
        {
            "to": letter.to,
            "name": letter.name,
            "due": query.due,
            "overdue": query.is_overdue,
            "id": query.row.id,
            "text": query.row.claim.text,
            "asked": query.ask,
        }
        for letter in letters
        for query in letter.queries
    ]


def log(corrections: Iterable[Correction]) -> list[Row]:
    """A row for each correction."""
    return [asdict(one) for one in corrections]
