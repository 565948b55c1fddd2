"""Findings in a review: which are still to be looked at, which touch a claim, and how they are told."""

from __future__ import annotations

from collections.abc import Iterable

from redpencil.model import Article, Checklist, Finding, Span, Split


def unaccepted(checklist: Checklist, split: Split) -> tuple[Finding, ...]:
    """The findings in the article that nobody has accepted for good, in reading order."""
    accepted = {one.id for one in checklist.accepted}
    return tuple(finding for finding in split.findings if finding.id not in accepted)


def findings_of(findings: Iterable[Finding], spans: Iterable[Span]) -> tuple[Finding, ...]:
    """Those of `findings` that share a character with one of a claim's `spans`."""
    places = tuple(spans)
    return tuple(
        finding
        for finding in findings
        if any(one.start < place.end and place.start < one.end for one in finding.spans for place in places)
    )


def finding_line(finding: Finding, article: Article) -> str:
    """A finding on one line, with the line of the article where it begins, its level and its id.

    The words are from outside and stand as they are: whoever shows the line makes it safe to show.
    """
    line = article.line_at(finding.spans[0].start) if finding.spans else 1
    return f"{article.file}:{line}: {finding.level}: {finding.message} [{finding.id}]"


def finding_data(finding: Finding, article: Article) -> dict[str, object]:
    """A finding as commands print it in JSON; spans are code points into the article's text."""
    return {
        "id": finding.id,
        "level": finding.level,
        "message": finding.message,
        "spans": [list(span) for span in finding.spans],
        "lines": sorted({article.line_at(span.start) for span in finding.spans}),
    }
