"""The gate: the rules a checklist must pass before its story runs. This tuple lists them all."""

from __future__ import annotations

from redpencil.reviewing.gating.article_changed import ARTICLE_CHANGED
from redpencil.reviewing.gating.finding import FINDING
from redpencil.reviewing.gating.incorrect import INCORRECT
from redpencil.reviewing.gating.open_claim import OPEN_CLAIM
from redpencil.reviewing.gating.recheck import RECHECK
from redpencil.reviewing.gating.rule import Case, Gate, Rule, Violation
from redpencil.reviewing.gating.unreadable import UNREADABLE

__all__ = ["RULES", "Case", "Gate", "Rule", "Violation", "violations"]

RULES: tuple[Rule, ...] = (OPEN_CLAIM, RECHECK, INCORRECT, UNREADABLE, ARTICLE_CHANGED, FINDING)
"""In the order of their codes, which are never given to another rule."""


def violations(gate: Gate) -> tuple[Violation, ...]:
    """Everything that stops the story, by line of the checklist's file; nothing means it may run."""
    found = (Violation(line, rule, message) for rule in RULES for line, message in rule.find(gate))
    return tuple(sorted(found, key=lambda violation: (violation.line, violation.rule.code)))
