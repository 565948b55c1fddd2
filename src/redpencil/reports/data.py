"""The report, the queries, the corrections and a difference as data: for JSON, and row by row for a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from redpencil.reviewing.findings import finding_data
from redpencil.reviewing.overriding import override_data
from redpencil.reviewing.signing import covering_signoff

if TYPE_CHECKING:
    from redpencil.model import Evidence, Source
    from redpencil.reviewing.corrections import Correction
    from redpencil.reviewing.differing import Difference, Entry
    from redpencil.reviewing.gating import Violation
    from redpencil.reviewing.placing import Placed
    from redpencil.reviewing.queries import Letter
    from redpencil.reviewing.reporting import Report

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
        "unreadable": counts.unreadable,
        "by_status": {str(status): number for status, number in counts.by_status.items()},
        "stops": [violation_data(one) for one in report.stops],
        "incorrect": [_claim(row) for row in report.incorrect],
        "open": [_claim(row) for row in report.open],
        "findings": [finding_data(finding, report.article) for finding in report.findings],
        "corrections": log(report.corrections),
        "overrides": [override_data(one) for one in report.overrides],
        "claims": claims(report),
    }


def violation_data(one: Violation) -> dict[str, object]:
    """What the gate found, as commands print it in JSON."""
    rule, found = one
    return {
        "code": rule.code,
        "rule": rule.name,
        "file": found.file,
        "line": found.line,
        "claims": list(found.claims),
        "message": found.message,
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
            "asked": claim.waiting.ask if claim.waiting else None,
            **_picked(claim, "checked_by", "checked_at", "reason", "correction", "notes"),
            "evidence": [_evidence(one, sources.get(one.source)) for one in claim.evidence],
            "override": f"{given} (void: {override.void})" if override and override.void else given,
            "signed_off_by": signed.by if signed else None,
        }
        rows.append(found)
    return rows


def _claim(row: Placed) -> Row:
    claim = row.claim
    return {
        **_picked(claim, "id", "text", "rank", "kinds", "speaker"),
        "status": row.status,
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


def difference(found: Difference) -> dict[str, object]:
    """What changed from one state of a checklist to another."""
    return {
        "blocking": found.blocking,
        "revised": found.revised,
        "counts": {str(status): count for status, count in found.counts.items()},
        "unreadable": [fault._asdict() for fault in found.faults],
        "signoffs": [_picked(signoff, "by", "at", "revision") for signoff in found.new_signoffs],
        "sources_changed": found.changed_sources,
        "sections": [
            {
                "part": str(section.part),
                "unchanged": section.unchanged,
                "claims": [_entry(entry) for entry in section.entries],
            }
            for section in found.sections
        ],
    }


def _entry(entry: Entry) -> Row:
    claim = entry.claim
    return {
        **_picked(claim, "id", "text"),
        "previous_text": entry.old_words,
        "status": entry.status,
        "was": entry.was,
        "changed": entry.changed,
        **_picked(claim, "speaker", "checked_by", "checked_at", "correction", "reason", "notes", "tags"),
        "waiting": _picked(claim.waiting, "on", "ask", "due") if claim.waiting else None,
        "override": _picked(claim.override, "by", "at", "reason") if claim.override else None,
        "evidence": [_picked(one, "source", "locator", "excerpt") for one in claim.evidence],
        "signed_off_by": entry.signoff.by if entry.signoff else None,
    }


def _picked(value: object, *names: str) -> Row:
    """Some fields of a value, under their own names."""
    return {name: getattr(value, name) for name in names}
