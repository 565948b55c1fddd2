"""Findings in a review: which are still to be looked at, and which touch a claim."""

from __future__ import annotations

from collections.abc import Iterable

from redpencil.model import Checklist, Finding, Span, Split


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
