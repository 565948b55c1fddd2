from __future__ import annotations

from redpencil.model import Status, Waiting
from redpencil.reviewing.placing import place
from redpencil.reviewing.reporting import Report, lines, progress, report
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
    board = place(review.checklist, small.article(), small.split())
    return report(review.checklist, small.split(), board)


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


def test_the_lines_name_what_stops_the_story() -> None:
    review = reviewed()
    made = reported(review)
    waiting = review.claims[1].id
    text = list(lines(made, small.article()))
    assert text[0] == "Bridge (bridge.txt)"
    assert text[3] == "Incorrect, still in the article:"
    assert f"  1.5  {waiting}  [waiting for author until 2026-03-06] which opened in May" in text
    assert not any("\n" in line for line in text)


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


def test_findings_are_listed_with_their_line_until_they_are_accepted() -> None:
    review = reviewed()
    told = "bridge.txt:4: note: 1932 or 1923? [date:1932]"
    text = list(lines(reported(review), small.article()))
    assert text[-2:] == ["Findings in the article:", told]
    review.accept("date:1932", "it says so on the stone")
    assert reported(review).findings == ()
    assert told not in list(lines(reported(review), small.article()))
