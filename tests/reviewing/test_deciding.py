from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.errors import DecisionError
from redpencil.model import STORED, Claim, Evidence, Kind, Status, Waiting
from redpencil.reviewing.deciding import (
    corrected,
    decide,
    noted,
    of_kinds,
    overridden,
    spoken_by,
    tag_toggled,
    with_evidence,
)
from redpencil.reviewing.typed import typed_line, typed_prose
from redpencil.reviewing.verdicts import reading

AT = "2026-03-04T09:12:00Z"
AROUND = "Mayor Ana Ruiz said traffic fell by 12%."
CLAIM = Claim("c-1", "traffic fell by 12%", speaker="Ana Ruiz", previous_text="traffic fell by 11%")


def decided(claim: Claim, status: Status, **more: object) -> Claim:
    return decide(claim, status, by="ana", at=AT, surroundings=AROUND, **more)  # type: ignore[arg-type]


@given(st.sampled_from(STORED))
def test_every_status_that_can_be_set_reads_as_set(status: Status) -> None:
    claim = decided(CLAIM, status, reason="opinion", waiting=Waiting("author"))
    assert reading(claim, AROUND) is claim.status is status


def test_a_verdict_says_who_and_when_and_drops_the_words_before() -> None:
    claim = decided(CLAIM, Status.VERIFIED)
    assert (claim.checked_by, claim.checked_at, claim.previous_text) == ("ana", AT, None)


def test_recheck_cannot_be_set() -> None:
    with pytest.raises(DecisionError, match="cannot be set"):
        decided(CLAIM, Status.RECHECK)


def test_a_claim_that_is_not_in_the_article_cannot_be_judged() -> None:
    with pytest.raises(DecisionError, match="not in the article"):
        decide(CLAIM, Status.VERIFIED, by="ana", at=AT, surroundings=None)


@pytest.mark.parametrize("status", [Status.NOT_CHECKABLE, Status.DISMISSED])
@pytest.mark.parametrize("reason", [None, "", " \n "])
def test_taking_a_claim_off_the_list_needs_a_reason(status: Status, reason: str | None) -> None:
    with pytest.raises(DecisionError, match="needs a reason"):
        decided(CLAIM, status, reason=reason)


def test_a_reason_of_the_same_status_is_kept_and_of_another_is_not() -> None:
    claim = decided(CLAIM, Status.DISMISSED, reason="duplicate")
    assert decided(claim, Status.DISMISSED).reason == "duplicate"
    assert decided(claim, Status.VERIFIED).reason is None
    with pytest.raises(DecisionError):
        decided(claim, Status.NOT_CHECKABLE)


@pytest.mark.parametrize("waiting", [None, Waiting(" ")])
def test_waiting_needs_someone_to_wait_for(waiting: Waiting | None) -> None:
    with pytest.raises(DecisionError, match="someone to wait for"):
        decided(CLAIM, Status.WAITING, waiting=waiting)


def test_waiting_takes_a_verdict_back_and_a_verdict_ends_the_waiting() -> None:
    asked = Waiting("author", ask="Which May?", due="2026-03-05")
    waiting = decided(decided(CLAIM, Status.VERIFIED), Status.WAITING, waiting=asked)
    assert (waiting.waiting, waiting.checked_by, waiting.checked_text) == (asked, None, None)
    assert decided(waiting, Status.VERIFIED).waiting is None


def test_setting_unchecked_clears_the_verdict_and_keeps_the_work() -> None:
    claim = noted(decided(CLAIM, Status.DISMISSED, reason="duplicate"), "see c-2")
    assert decided(claim, Status.UNCHECKED) == replace(CLAIM, notes="see c-2", previous_text=None)


def test_a_verdict_needs_a_name() -> None:
    with pytest.raises(DecisionError, match="name"):
        decide(CLAIM, Status.VERIFIED, by=" ", at=AT, surroundings=AROUND)


@pytest.mark.parametrize("status", [Status.UNCHECKED, Status.VERIFIED, Status.ATTRIBUTED])
def test_a_correction_judges_a_claim_incorrect(status: Status) -> None:
    claim = corrected(decided(CLAIM, status), "traffic fell by 2%", by="bea", at=AT, surroundings=AROUND)
    assert (claim.status, claim.checked_by, claim.correction) == (
        Status.INCORRECT,
        "bea",
        "traffic fell by 2%",
    )


def test_a_correction_leaves_other_verdicts_and_goes_without_a_trace() -> None:
    disputed = decided(CLAIM, Status.DISPUTED)
    claim = corrected(disputed, "traffic fell", by="bea", at=AT, surroundings=AROUND)
    assert claim == replace(disputed, correction="traffic fell")
    assert corrected(claim, "", by="bea", at=AT, surroundings=AROUND) == disputed


def test_a_correction_must_change_something() -> None:
    with pytest.raises(DecisionError, match="already says"):
        corrected(CLAIM, CLAIM.text, by="ana", at=AT, surroundings=AROUND)


def test_another_speaker_voids_the_verdict() -> None:
    assert reading(spoken_by(decided(CLAIM, Status.VERIFIED), "Bea"), AROUND) is Status.RECHECK


def test_kinds_keep_the_vocabulary_s_order() -> None:
    assert of_kinds(CLAIM, (Kind.POLL, Kind.QUANTITY, Kind.POLL)).kinds == (Kind.QUANTITY, Kind.POLL)


def test_a_tag_toggles() -> None:
    assert tag_toggled(CLAIM, "legal").tags == ("legal",)
    assert tag_toggled(tag_toggled(CLAIM, "legal"), "legal") == CLAIM


def test_evidence_from_one_place_is_kept_once() -> None:
    claim = with_evidence(with_evidence(CLAIM, Evidence("poll", "p. 2")), Evidence("poll", "p. 2", "12%"))
    assert claim.evidence == (Evidence("poll", "p. 2", "12%"),)
    assert len(with_evidence(claim, Evidence("poll", "p. 3")).evidence) == 2


def test_an_override_needs_a_reason() -> None:
    with pytest.raises(DecisionError, match="reason"):
        overridden(CLAIM, by="chief", at=AT, reason=" ", surroundings="")


@given(st.text())
def test_typed_text_loses_its_control_characters_and_nothing_twice(text: str) -> None:
    kept = typed_prose(text)
    assert kept is None or not {c for c in kept if c < " " or "\x7f" <= c < "\xa0"} - {"\n"}
    assert typed_prose(kept) == kept
    assert typed_line(typed_line(text)) == typed_line(text)
