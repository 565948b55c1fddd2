"""Findings in a review: which are still to be looked at, which touch a claim, and how they are told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from redpencil.anatomy import Article, Finding, Span, Split, overlap
from redpencil.reviewing.identifying import says_something

if TYPE_CHECKING:
    from redpencil.model import Accepted, Checklist
    from redpencil.reviewing.placing import Placed


def unaccepted(checklist: Checklist, split: Split) -> tuple[Finding, ...]:
    """The findings in the article that nobody has accepted, by name and with a reason, in reading order."""
    accepted = {one.id for one in checklist.accepted if says_something(one.by) and says_something(one.reason)}
    return tuple(finding for finding in split.findings if finding.id not in accepted)


def findings_of(findings: Iterable[Finding], spans: Iterable[Span]) -> tuple[Finding, ...]:
    """Those of `findings` that share a character with one of a claim's `spans`."""
    places = tuple(spans)
    return tuple(finding for finding in findings if overlap(finding.spans, places))


def findings_beside(findings: Iterable[Finding], rows: Sequence[Placed]) -> dict[str, list[Finding]]:
    """The findings to be shown beside each claim, by claim id: all those that touch it.

    A finding that touches no claim, in skipped text say, is shown beside the last claim before it, else the
    first, so that each has a place where it can be accepted.
    """
    spans = sorted((span.start, span.end, row.id) for row in rows for span in row.spans)
    starts = [start for start, _, _ in spans]
    reach = list(accumulate((end for _, end, _ in spans), max))
    beside: dict[str, list[Finding]] = {}
    for finding in findings:
        touched: set[str] = set()
        for start, end in finding.spans:
            number = bisect_left(starts, end) - 1
            while number >= 0 and reach[number] > start:
                if spans[number][1] > start:
                    touched.add(spans[number][2])
                number -= 1
        if not touched and spans:
            first = finding.spans[0].start if finding.spans else 0
            touched.add(spans[max(bisect_right(starts, first) - 1, 0)][2])
        for claim_id in touched:
            beside.setdefault(claim_id, []).append(finding)
    return beside


class Beside:
    """The findings to be shown beside claims, worked out anew only where claims moved or one was accepted."""

    def __init__(self, split: Split) -> None:
        self._split = split
        self._accepted: tuple[Accepted, ...] | None = None
        self._rows: Sequence[Placed] = ()
        self._found: dict[str, list[Finding]] = {}

    def claims(self, checklist: Checklist, rows: Sequence[Placed]) -> dict[str, list[Finding]]:
        """Those that nobody has accepted, by the id of the claim they are shown beside."""
        if self._accepted is not checklist.accepted or not _same_places(self._rows, rows):
            self._found = findings_beside(unaccepted(checklist, self._split), rows)
            self._accepted, self._rows = checklist.accepted, rows
        return self._found


def _same_places(before: Sequence[Placed], after: Sequence[Placed]) -> bool:
    """True where the rows are the same claims at the same places, whatever else became of them."""
    return before is after or (
        len(before) == len(after)
        and all(
            old is new or (old.spans == new.spans and old.id == new.id)
            for old, new in zip(before, after, strict=True)
        )
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
