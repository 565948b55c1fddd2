from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.model import Checklist, Claim, Status
from redpencil.reviewing.carrying import carry
from redpencil.reviewing.corrections import Correction, Stage, corrections
from redpencil.reviewing.placing import place
from redpencil.reviewing.session import Session
from reviewing import small

WRONG, RIGHT = "built in 1932", "built in 1934"


def corrected(wording: str | None = RIGHT) -> Checklist:
    review = Session(
        small.checklist(), small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    (wrong,) = [claim for claim in review.checklist.claims if claim.text == WRONG]
    review.go_to(wrong.id)
    review.decide(Status.INCORRECT, advance=False)
    if wording:
        review.correct(wording)
    return review.checklist


def log(checklist: Checklist, text: str = small.TEXT) -> tuple[Correction, ...]:
    article, split = small.article(text), small.split(text)
    return corrections(checklist, place(checklist, article, split), article)


def carried(text: str, wording: str | None = RIGHT) -> Checklist:
    return carry(corrected(wording), small.article(text), small.split(text)).checklist


def stage(found: tuple[Correction, ...]) -> tuple[Stage, str | None, str | None]:
    (one,) = found
    assert (one.by, one.at) == ("ana", "2026-03-04T09:12:00Z")
    return one.stage, one.old, one.new


def test_a_wording_whose_words_still_stand_is_proposed() -> None:
    assert stage(log(corrected())) == (Stage.PROPOSED, WRONG, RIGHT)


def test_incorrect_words_without_a_proposal_are_no_correction_yet() -> None:
    assert log(corrected(None)) == ()


def test_words_replaced_as_proposed_make_the_correction() -> None:
    text = small.TEXT.replace(WRONG, RIGHT)
    assert stage(log(carried(text), text)) == (Stage.MADE, WRONG, RIGHT)


def test_incorrect_words_that_left_the_article_are_taken_out() -> None:
    text = small.TEXT.replace(f", {WRONG},", "")
    checklist = carried(text, None)
    assert [claim.text for claim in checklist.retired] == [WRONG]
    assert stage(log(checklist, text)) == (Stage.TAKEN_OUT, WRONG, None)


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [
        (RIGHT, WRONG, (Stage.MADE, WRONG, RIGHT)),
        (RIGHT, None, (Stage.MADE, None, RIGHT)),
        ("built in 1935", WRONG, (Stage.REWORDED, WRONG, "built in 1935")),
    ],
)
def test_a_claim_that_was_reworded_tells_whether_as_proposed_and_what_it_was(
    now: str, before: str | None, told: tuple[Stage, str | None, str | None]
) -> None:
    checklist = corrected()
    claims = tuple(
        replace(c, text=now, previous_text=before) if c.text == WRONG else c for c in checklist.claims
    )
    assert stage(log(replace(checklist, claims=claims), small.TEXT.replace(WRONG, now))) == told


def reopened() -> tuple[Session, str]:
    """The review of a claim that now reads as was proposed, and the article."""
    text, checklist = small.TEXT.replace(WRONG, RIGHT), corrected()
    claims = tuple(
        replace(c, text=RIGHT, previous_text=WRONG) if c.text == WRONG else c for c in checklist.claims
    )
    review = Session(
        replace(checklist, claims=claims),
        small.article(text),
        small.split(text),
        by="ana",
        now=lambda: "2026-03-04T09:12:00Z",
    )
    (row,) = [row for row in review.claims if row.claim.text == RIGHT]
    assert row.status is Status.RECHECK
    review.go_to(row.id)
    return review, text


def test_the_log_keeps_the_words_before_once_the_corrected_ones_are_verified_and_split_again() -> None:
    review, text = reopened()
    review.decide(Status.VERIFIED, advance=False)
    again = carry(review.checklist, small.article(text), small.split(text)).checklist
    for checklist in (review.checklist, again):
        assert stage(log(checklist, text)) == (Stage.MADE, WRONG, RIGHT)


def test_words_that_are_corrected_anew_are_the_old_ones_of_the_new_correction() -> None:
    review, text = reopened()
    review.correct("built in 1935")
    review.decide(Status.INCORRECT, advance=False)
    assert stage(log(review.checklist, text)) == (Stage.PROPOSED, RIGHT, "built in 1935")


@pytest.mark.parametrize("at", [None, "2026-03-01T00:00:00Z"])
def test_the_log_goes_by_date_with_undated_entries_last(at: str | None) -> None:
    older = Claim("c-00000001", "old words", status=Status.INCORRECT, correction="new words", checked_at=at)
    found = log(replace(corrected(), retired=(older,)))
    assert [one.id == older.id for one in found] == [at is not None, at is None]
