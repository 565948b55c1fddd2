"""Where an article does not agree with itself: every sort of finding has a detector; the tuple lists them."""

from __future__ import annotations

from collections import defaultdict

from redpencil.anatomy import Article, Finding, Span, Split
from redpencil.splitting.findings.ages import AGES
from redpencil.splitting.findings.apostrophes import APOSTROPHES
from redpencil.splitting.findings.changes import CHANGES
from redpencil.splitting.findings.detector import FindingDetector, Reading
from redpencil.splitting.findings.elapsed_times import ELAPSED_TIMES
from redpencil.splitting.findings.headline_numbers import HEADLINE_NUMBERS
from redpencil.splitting.findings.impossible_dates import IMPOSSIBLE_DATES
from redpencil.splitting.findings.name_variants import NAME_VARIANTS
from redpencil.splitting.findings.percentages import PERCENTAGES
from redpencil.splitting.findings.sums import SUMS
from redpencil.splitting.findings.template_scraps import TEMPLATE_SCRAPS
from redpencil.splitting.findings.unit_pairs import UNIT_PAIRS
from redpencil.splitting.findings.weekdays import WEEKDAYS
from redpencil.splitting.text.masking import masked

__all__ = ["FINDING_DETECTORS", "FindingDetector", "find_findings", "reading_of"]

FINDING_DETECTORS: tuple[FindingDetector, ...] = (
    UNIT_PAIRS,
    WEEKDAYS,
    IMPOSSIBLE_DATES,
    NAME_VARIANTS,
    HEADLINE_NUMBERS,
    APOSTROPHES,
    TEMPLATE_SCRAPS,
    SUMS,
    PERCENTAGES,
    CHANGES,
    AGES,
    ELAPSED_TIMES,
)
"""No finding of one depends on those of another."""


def find_findings(article: Article, split: Split) -> tuple[Finding, ...]:
    """The findings of all detectors in an article that is taken apart, in reading order, none twice.

    The same disagreement in several places is one finding with all their spans.
    """
    reading = reading_of(article, split)
    found: dict[str, list[Finding]] = defaultdict(list)
    for detector in FINDING_DETECTORS:
        for finding in detector.findings(reading):
            found[finding.id].append(finding)
    return tuple(sorted(map(_together, found.values()), key=lambda finding: (finding.spans, finding.id)))


def _together(same: list[Finding]) -> Finding:
    return same[0]._replace(spans=tuple(sorted({span for finding in same for span in finding.spans})))


def reading_of(article: Article, split: Split) -> Reading:
    """What the detectors look at."""
    names = tuple(Span(h.start, h.end) for h in split.highlights if h.kind == "name")
    text = masked(article.text, markdown=article.markdown)
    return Reading(text, split.sentences, names, article.published_on, article.title)
