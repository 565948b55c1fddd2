from __future__ import annotations

from dataclasses import replace

from redpencil.model import Signoff, Status, Waiting
from redpencil.reviewing.placing import place
from redpencil.reviewing.reporting import Report, progress, report
from redpencil.reviewing.session import Session
from reviewing import small


def reviewed() -> Session:
    review = Session(
        small.checklist(), small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    review.decide(Status.VERIFIED)
    review.decide(Status.WAITING, waiting=Waiting("author", due="2026-03-06"))
    review.decide(Status.INCORRECT)
    return review


def reported(review: Session) -> Report:
    article, split = small.article(), small.split()
    board = place(review.checklist, article, split)
    return report(review.checklist, article, split, board, now="2026-03-05T12:00:00Z")


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
    assert not made.open
    assert not made.incorrect
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
