from __future__ import annotations

from dataclasses import replace

from redpencil.errors import Fault
from redpencil.model import Signoff, Status, Waiting
from redpencil.reviewing.gating import violations
from redpencil.reviewing.reporting import Report, progress, report
from redpencil.reviewing.session import Session
from reviewing import small

NOW = "2026-03-05T12:00:00Z"


def reviewed() -> Session:
    review = Session(
        small.checklist(), small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    review.decide(Status.VERIFIED)
    review.decide(Status.WAITING, waiting=Waiting("author", due="2026-03-06"))
    review.decide(Status.INCORRECT)
    return review


def reported(review: Session) -> Report:
    return report(small.gate(review.checklist, now=NOW))


def test_the_report_says_how_far_the_checklist_has_come() -> None:
    assert progress(reviewed().counts) == (
        "2 of 8 decided: 1 verified, 1 incorrect. 6 open: 5 unchecked, 1 waiting."
    )


def test_what_is_open_comes_most_important_first() -> None:
    review = reviewed()
    made = reported(review)
    ranks = [row.claim.rank for row in made.open]
    assert ranks == sorted(ranks, reverse=True)
    assert len(made.open) == 6


def test_of_a_checklist_all_decided_nothing_is_left() -> None:
    review = Session(
        small.checklist(), small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    for _ in range(8):
        review.decide(Status.VERIFIED)
    made = reported(review)
    assert not made.stops
    assert made.outcome == "Nothing stops the story."
    assert progress(made.counts) == "8 of 8 decided: 8 verified."


def test_findings_are_reported_until_they_are_accepted() -> None:
    review = reviewed()
    assert [finding.id for finding in reported(review).findings] == ["date:1932"]
    review.accept("date:1932", "it says so on the stone")
    assert reported(review).findings == ()


def test_only_sign_offs_that_somebody_has_given_by_now_are_reported() -> None:
    review = reviewed()
    entry = Signoff("bo", "2126-03-04T09:12:00Z", small.article().revision)
    review.replace_checklist(replace(review.checklist, signoffs=(entry,)))
    assert reported(review).signoffs == ()


def test_what_stops_the_story_is_just_what_the_gate_finds() -> None:
    review = reviewed()
    review.decide(Status.DISPUTED)
    gate = replace(small.gate(review.checklist, now=NOW), faults=(Fault(7, 5, "no status", 6),))
    made = report(gate)
    assert made.stops == violations(gate)
    told = {row.id for row in (*made.open, *made.incorrect)}
    told |= {name for one in made.besides for name in one.found.claims}
    assert told == {name for one in made.stops for name in one.found.claims}
    assert {one.rule.name for one in made.besides} == {"unreadable", "qualified"}
    assert made.outcome == f"{len(made.stops)} things stop the story."


def test_a_claim_that_runs_by_an_override_stops_nothing() -> None:
    review = reviewed()
    wrong = review.claims[2].id
    review.go_to(wrong)
    review.override("the court said so")
    assert wrong not in {row.id for row in reported(review).incorrect}


def test_an_entry_that_cannot_be_read_is_in_every_count() -> None:
    review = Session(
        small.checklist(),
        small.article(),
        small.split(),
        by="ana",
        now=lambda: NOW,
        faults=(Fault(7, 5, "no status", 6), Fault(8, 5, "no words", 6)),
    )
    warning = "1 entry of the file cannot be read, so the story cannot pass"
    assert review.counts.sentence == f"8 open of 8; {warning}"
    for _ in range(8):
        said = review.decide(Status.VERIFIED)
    assert said.endswith(f"Nothing open is left, but {warning}.")
    assert progress(review.counts) == f"8 of 8 decided: 8 verified. {warning}."
