"""The article cut wherever a claim or a finding begins or ends, so that nested claims can be marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from redpencil.model import Finding, Span, Status
from redpencil.reviewing.findings import findings_of
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.tones import TONES


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the article's text that the same claims cover, the innermost first.

    `ending` are the claims whose last word it holds, likewise; `findings` those that point at it.
    """

    text: str
    claims: tuple[Placed, ...]
    ending: tuple[Placed, ...]
    findings: tuple[Finding, ...]


def pieces(text: str, rows: Iterable[Placed], findings: Iterable[Finding]) -> list[list[Piece]]:
    """The lines of `text`, each cut into pieces. Joined again they are the text, without its line ends.

    A claim is the more inner the fewer characters it has; of equal ones the later begins further in.
    """
    placed = sorted((row for row in rows if row.spans), key=_size)
    found = tuple(findings)
    starts: dict[int, list[Placed]] = {}
    for row in placed:
        for span in row.spans:
            starts.setdefault(span.start, []).append(row)
    cuts = {0, len(text)}
    cuts.update(at for row in placed for span in row.spans for at in span)
    cuts.update(at for finding in found for span in finding.spans for at in span)
    cuts.update(at for index, character in enumerate(text) if character == "\n" for at in (index, index + 1))
    rank = {row.id: number for number, row in enumerate(placed)}
    ends = {(row.id, span.end) for row in placed for span in row.spans}
    lines: list[list[Piece]] = [[]]
    active: list[Placed] = []
    for start, end in pairwise(sorted(cuts)):
        active = [row for row in active if (row.id, start) not in ends] + starts.get(start, [])
        active.sort(key=lambda row: rank[row.id])
        if text[start:end] == "\n":
            lines.append([])
            continue
        ending = tuple(row for row in active if row.spans[-1].end == end)
        here = findings_of(found, (Span(start, end),))
        lines[-1].append(Piece(text[start:end], tuple(active), ending, here))
    return lines


def _size(row: Placed) -> tuple[int, int]:
    return sum(span.end - span.start for span in row.spans), -row.spans[0].start


SIGNS = {
    Status.UNCHECKED: "○",
    Status.WAITING: "…",
    Status.RECHECK: "↻",
    Status.VERIFIED: "✓",
    Status.ATTRIBUTED: "”",
    Status.INCORRECT: "✗",
    Status.NEEDS_CONTEXT: "±",
    Status.DISPUTED: "≠",
    Status.UNVERIFIABLE: "?",
    Status.NOT_CHECKABLE: "–",
    Status.DISMISSED: "×",
}
"""A sign for each status that a reader can tell without colour and without knowing the review's keys."""

_WEIGHT = ("wrong", "recheck", "open", "waiting", "doubtful", "settled", "aside")


def weightiest(statuses: Iterable[Status]) -> str | None:
    """The tone that most wants to be seen, None where there is no status."""
    tones = {TONES[status] for status in statuses}
    return next((one for one in _WEIGHT if one in tones), None)
