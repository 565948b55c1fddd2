from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.model import Claim, Finding, Level, Signoff, Span, Status
from redpencil.reviewing.gating import RULES, Case, Gate, Rule, violations
from redpencil.reviewing.gating.case import AT, judged

FIRES = [
    pytest.param(rule, case, id=f"{rule.name}-{n}") for rule in RULES for n, case in enumerate(rule.fires)
]
SILENT = [
    pytest.param(rule, case, id=f"{rule.name}-{n}") for rule in RULES for n, case in enumerate(rule.silent)
]
LINE = "Two people died in Kyiv."


@pytest.mark.parametrize(("rule", "case"), FIRES)
def test_a_rule_fires_on_its_examples(rule: Rule, case: Case) -> None:
    assert list(rule.find(case.gate()))


@pytest.mark.parametrize(("rule", "case"), SILENT)
def test_a_rule_is_silent_on_its_counter_examples(rule: Rule, case: Case) -> None:
    assert not list(rule.find(case.gate()))


def test_every_rule_has_a_page_examples_and_a_code_of_its_own() -> None:
    assert all(rule.page and rule.fires and rule.silent for rule in RULES)
    assert [rule.code for rule in RULES] == [f"RP{number:03}" for number in range(1, len(RULES) + 1)]
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("status", [s for s in Status if not s.is_open and s is not Status.INCORRECT])
def test_a_decided_claim_in_an_unchanged_article_passes(status: Status) -> None:
    claim = judged("Two people died", status, within=LINE, notes="as the police say")
    assert not violations(Case(LINE, (claim,), signoffs=(Signoff("bo", AT, ""),)).gate())


@pytest.mark.parametrize("status", [Status.UNCHECKED, Status.WAITING, Status.INCORRECT])
def test_a_claim_that_stops_the_story_is_found_once(status: Status) -> None:
    claim = judged("Two people died", status, within=LINE)
    assert len(violations(Case(LINE, (claim,)).gate())) == 1


def test_violations_come_by_line() -> None:
    claims = tuple(Claim(f"c-{n}", word) for n, word in enumerate(("Two", "people", "died")))
    found = violations(Case(LINE, claims, split_from="").gate())
    assert [violation.found.line for violation in found] == [1, 10, 20, 30]


def test_an_alarm_is_told_at_the_claim_it_touches_with_the_id_to_accept_it_by() -> None:
    alarm = Finding("sum:2", Level.ALARM, "two are three", (Span(4, 10),))
    claims = tuple(judged(word, Status.VERIFIED, within=LINE) for word in ("Two", "people"))
    claims = tuple(replace(claim, id=f"c-{n}") for n, claim in enumerate(claims))
    (violation,) = violations(Case(LINE, claims, findings=(alarm,)).gate())
    assert (violation.found.line, violation.rule.code) == (20, "RP006")
    assert violation.found.message == "two are three; correct it, or accept sum:2 in the review"


def test_a_message_is_one_line_whatever_the_claim() -> None:
    claim = Claim("c-0", "Two\npeople")
    gate: Gate = Case("Two\npeople died.", (claim,)).gate()
    assert [violation.found.message for violation in violations(gate)] == ["c-0 “Two people” is unchecked"]
