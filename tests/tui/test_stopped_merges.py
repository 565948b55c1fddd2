"""A merge that stopped in the checklist is settled on the screen, at the start or while one reviews."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk
from redpencil.model import Status
from tui.terminal import Terminal, reviewing


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Two branches that differ in the verdicts on two claims; one has a note on a third."""
    desk = Desk(tmp_path / "desk")
    desk.on_branch("bo")
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.decide("9,000", Status.ATTRIBUTED, "bo")
    desk.change("Anna Lind said", lambda claim: replace(claim, notes="bo was here"))
    desk.commit("bo")
    desk.git("switch", "--quiet", "main")
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.decide("9,000", Status.VERIFIED, "ana")
    desk.commit("ana")
    return desk


def stop(desk: Desk) -> None:
    assert desk.try_git("merge", "--no-edit", "bo") == 1
    assert desk.conflicted


def settle(review: Terminal, *answers: str) -> None:
    for number, answer in enumerate(answers, start=1):
        review.until(f"Merge, {number} of {len(answers)}:")
        review.press(answer)


def verdicts(desk: Desk) -> dict[str, tuple[Status, str | None]]:
    return {words: (desk.claim(words).status, desk.claim(words).checked_by) for words in ("1911", "9,000")}


def test_at_the_start_each_question_shows_both_sides_and_the_last_answer_writes(desk: Desk) -> None:
    stop(desk)
    before = desk.path.read_bytes()
    with reviewing(desk.folder) as review:
        text = review.until("Esc leave")
        assert "Merge, 1 of 2:" in text
        assert "1 ours: verified by ana" in text
        assert "2 theirs: attributed by bo" in text
        assert "status: attributed; checked_by: bo" in text
        review.press("2")
        review.until("Merge, 2 of 2:")
        assert desk.path.read_bytes() == before
        review.press("1")
        review.until("git add")
        assert verdicts(desk) == {"1911": (Status.VERIFIED, "ana"), "9,000": (Status.ATTRIBUTED, "bo")}
        assert desk.claim("Anna Lind said").notes == "bo was here"
        review.press("gvoted\r")
        review.until("▸")
        review.press("x")
        review.until("saved · 3 of ")
        review.press("q")
        assert review.end() == 0
    assert desk.claim("voted").status is Status.INCORRECT


def test_one_who_does_not_answer_is_asked_again_before_anything_is_saved(desk: Desk) -> None:
    stop(desk)
    before = desk.path.read_bytes()
    with reviewing(desk.folder) as review:
        review.until("Merge, 1 of 2:")
        review.press("\x1b")
        review.until("Not settled yet")
        review.press("\x1b[Hv")
        settle(review, "2", "2")
        review.until("saved · 3 of ")
        review.press("q")
        assert review.end() == 0
    assert verdicts(desk) == {"1911": (Status.INCORRECT, "bo"), "9,000": (Status.ATTRIBUTED, "bo")}
    assert before != desk.path.read_bytes()


def test_a_merge_that_stops_while_one_reviews_is_settled_and_no_decision_is_lost(desk: Desk) -> None:
    with reviewing(desk.folder) as review:
        stop(desk)
        review.press("x")
        settle(review, "1", "2")
        review.until("saved · 3 of ")
        review.press("q")
        assert review.end() == 0
    assert verdicts(desk) == {"1911": (Status.INCORRECT, "bo"), "9,000": (Status.VERIFIED, "ana")}
    assert [c.status for c in desk.checklist.claims if c.checked_by].count(Status.INCORRECT) == 2


def test_leaving_without_an_answer_leaves_the_file_as_the_merge_left_it(desk: Desk) -> None:
    stop(desk)
    before = desk.path.read_bytes()
    with reviewing(desk.folder) as review:
        review.until("Merge, 1 of 2:")
        review.press("\x1b")
        review.until("Not settled yet")
        review.press("q")
        assert review.end() == 0
    assert desk.path.read_bytes() == before
