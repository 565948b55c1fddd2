"""The small cases that rules are shown and tested on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from redpencil.errors import Fault
from redpencil.model import (
    Accepted,
    Article,
    ArticleEntry,
    Checklist,
    Claim,
    Finding,
    Highlight,
    Signoff,
    Skipped,
    Source,
    Span,
    Split,
    SplitClaim,
    Status,
    Waiting,
)
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.final_copy import FinalCopy
from redpencil.reviewing.gating.rule import Demand, Gate
from redpencil.reviewing.placing import place

AT = "2026-03-04T09:12:00Z"
"""When the verdicts of cases were given."""
NOW = "2026-03-05T12:00:00Z"
"""When cases are looked at."""
LINE = "Two people died in Kyiv."
"""The article of most cases; `two_died` judges its claim."""


@dataclass(frozen=True, slots=True)
class Case:
    """An article and its checklist, small enough to be read in a rule's documentation.

    `split_from` is the article as it was when it was split, where it has changed since; `final` the copy
    that is to be published. Of the article's words, the split highlights `facts` as numbers, makes claims of
    those in `drafted` and skips those in `skipped`. A sign-off without a revision is under the article's.
    """

    article: str
    claims: tuple[Claim, ...] = ()
    faults: tuple[Fault, ...] = ()
    split_from: str | None = None
    final: str | None = None
    facts: tuple[str, ...] = ()
    drafted: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    sources: tuple[Source, ...] = ()
    signoffs: tuple[Signoff, ...] = ()

    def gate(self, *demands: Demand) -> Gate:
        """The case as rules look at it: a claim in every tenth line of the file, a sentence in each line."""
        article = Article(self.article, "story.txt")
        old = Article(self.article if self.split_from is None else self.split_from, "story.txt")
        checklist = Checklist(
            ArticleEntry("story.txt", old.revision),
            claims=self.claims,
            sources=self.sources,
            signoffs=tuple(
                one if one.revision else replace(one, revision=article.revision) for one in self.signoffs
            ),
            accepted=self.accepted,
        )
        lines = {claim.id: 10 * number for number, claim in enumerate(self.claims, 1)}
        split = self._split(self.article)
        return Gate(
            checklist,
            article,
            split,
            place(checklist, article, split),
            lines.__getitem__,
            NOW,
            self.faults,
            frozenset(demands),
            self._final_copy(),
        )

    def _split(self, text: str) -> Split:
        found = tuple(
            SplitClaim(f"c-{number}", (span,), (), 0.0, ())
            for number, span in enumerate(_spans(text, self.drafted))
        )
        return Split(
            sentences=_lines(text),
            claims=found,
            skipped=tuple(Skipped(*span, "an opinion") for span in _spans(text, self.skipped)),
            highlights=tuple(Highlight(*span, "quantity") for span in _spans(text, self.facts)),
            findings=self.findings,
        )

    def _final_copy(self) -> FinalCopy | None:
        if self.final is None:
            return None
        return FinalCopy(self.article, Article(self.final, "final.txt"), self.final, self._split(self.final))


def judged(words: str, status: Status, *, within: str | None = None, by: str = "ana", **values: Any) -> Claim:
    """A claim for a `Case`: `words` judged within the line `within`, or as a line of their own."""
    claim = Claim("c-00000000", words, **values)
    waiting = Waiting("author") if status is Status.WAITING else None
    return decide(
        claim,
        status,
        by=by,
        at=AT,
        surroundings=words if within is None else within,
        reason="opinion",
        waiting=claim.waiting or waiting,
    )


def two_died(status: Status, **values: Any) -> Claim:
    """The claim `Two people died` of a `Case` on `LINE`, judged."""
    return judged("Two people died", status, within=LINE, **values)


def _spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    return tuple(Span(at, at + len(one)) for one in words if (at := text.find(one)) >= 0)


def _lines(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for line in text.split("\n"):
        if line:
            spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return tuple(spans)
