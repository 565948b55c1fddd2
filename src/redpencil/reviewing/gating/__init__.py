"""The gate: the rules a checklist must pass before its story runs. This tuple lists them all."""

from __future__ import annotations

from collections.abc import Iterable

from redpencil.errors import Fault
from redpencil.reviewing.gating.article_changed import ARTICLE_CHANGED
from redpencil.reviewing.gating.case import Case, judged
from redpencil.reviewing.gating.conflict import CONFLICT
from redpencil.reviewing.gating.final import FINAL
from redpencil.reviewing.gating.finding import FINDING
from redpencil.reviewing.gating.gone import GONE
from redpencil.reviewing.gating.incorrect import INCORRECT
from redpencil.reviewing.gating.legal import LEGAL
from redpencil.reviewing.gating.no_checker import NO_CHECKER
from redpencil.reviewing.gating.no_evidence import NO_EVIDENCE
from redpencil.reviewing.gating.no_reason import NO_REASON
from redpencil.reviewing.gating.no_signoff import NO_SIGNOFF
from redpencil.reviewing.gating.no_words import NO_WORDS
from redpencil.reviewing.gating.open_claim import OPEN_CLAIM
from redpencil.reviewing.gating.overdue import OVERDUE
from redpencil.reviewing.gating.qualified import QUALIFIED
from redpencil.reviewing.gating.recheck import RECHECK
from redpencil.reviewing.gating.rule import Demand, File, Found, Gate, Rule, Violation
from redpencil.reviewing.gating.uncovered import UNCOVERED
from redpencil.reviewing.gating.unknown_source import UNKNOWN_SOURCE
from redpencil.reviewing.gating.unreadable import UNREADABLE

__all__ = [
    "RULES", "Case", "Demand", "File", "Found", "Gate", "Rule", "Violation", "conflicts", "judged",
    "violations",
]  # fmt: skip

RULES: tuple[Rule, ...] = (
    OPEN_CLAIM,
    RECHECK,
    INCORRECT,
    UNREADABLE,
    ARTICLE_CHANGED,
    FINDING,
    GONE,
    UNCOVERED,
    QUALIFIED,
    NO_REASON,
    OVERDUE,
    LEGAL,
    NO_CHECKER,
    UNKNOWN_SOURCE,
    CONFLICT,
    NO_EVIDENCE,
    NO_SIGNOFF,
    FINAL,
    NO_WORDS,
)
"""In the order of their codes, which are never given to another rule."""


def conflicts(faults: Iterable[Fault]) -> tuple[Violation, ...]:
    """What is wrong with a checklist that cannot be read for the marks a merge left in it."""
    return tuple(Violation(CONFLICT, Found(fault.line, fault.message)) for fault in faults)


def violations(gate: Gate) -> tuple[Violation, ...]:
    """Everything that stops the story, by file and line; nothing means it may run."""
    asked = (rule for rule in RULES if rule.demand is None or rule.demand in gate.demands)
    found = [Violation(rule, found) for rule in asked for found in rule.find(gate)]
    files = list(File)
    return tuple(sorted(found, key=lambda v: (files.index(v.found.file), v.found.line, v.rule.code)))
