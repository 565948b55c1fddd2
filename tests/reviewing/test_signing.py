"""Which verdicts a second reader's signature covers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.errors import DecisionError
from redpencil.model import Claim, Signoff, Status
from redpencil.reviewing.signing import covering_signoff, signed
from reviewing.revising import checked

REVISION = "sha256:1"
VERDICT = Claim("c-1", "words", status=Status.VERIFIED, checked_by="ana", checked_at="2026-03-04T09:00:00Z")
SIGNOFF = Signoff("chief", "2026-03-04T10:00:00Z", REVISION)


def covered(claim: Claim = VERDICT, signoff: Signoff = SIGNOFF, status: Status | None = None) -> bool:
    return covering_signoff(claim, status or claim.status, [signoff], REVISION) is signoff


def test_a_later_sign_off_by_another_under_this_revision_covers_a_verdict() -> None:
    assert covered()
    assert covered(signoff=replace(SIGNOFF, at="2026-03-04T09:00:00Z"))
    assert covered(signoff=replace(SIGNOFF, at="2026-03-04T10:30:00+01:00"))


@pytest.mark.parametrize("name", ["ana", "Ana", " ana ", "ANA"])
def test_nobody_signs_off_on_their_own_verdict(name: str) -> None:
    assert not covered(signoff=replace(SIGNOFF, by=name))


def test_a_verdict_given_after_the_sign_off_is_not_covered() -> None:
    assert not covered(replace(VERDICT, checked_at="2026-03-04T10:00:01Z"))
    assert not covered(signoff=replace(SIGNOFF, at="2026-03-04T09:30:00+01:00"))


def test_a_sign_off_for_another_revision_covers_nothing() -> None:
    assert not covered(signoff=replace(SIGNOFF, revision="sha256:0"))


def test_what_is_open_or_reads_as_recheck_has_no_sign_off() -> None:
    assert not covered(status=Status.RECHECK)
    assert not covered(Claim("c-1", "words"))


def test_a_verdict_without_a_time_or_a_name_cannot_be_covered() -> None:
    assert not covered(replace(VERDICT, checked_at=None))
    assert not covered(replace(VERDICT, checked_by=None))


def test_signing_adds_to_the_signatures_there_are() -> None:
    old = checked("The first branch opened in 1911.")
    once = signed(old, old.article.revision, by=" chief ", at="2026-03-05T08:00:00Z")
    twice = signed(once, old.article.revision, by="night desk", at="2026-03-06T08:00:00Z")
    assert [s.by for s in twice.signoffs] == ["chief", "night desk"]
    again = signed(twice, old.article.revision, by="Chief", at="2026-03-07T08:00:00Z")
    assert [(s.by, s.at[:10]) for s in again.signoffs] == [
        ("night desk", "2026-03-06"),
        ("Chief", "2026-03-07"),
    ]


def test_an_article_that_changed_since_the_split_cannot_be_signed() -> None:
    with pytest.raises(DecisionError, match="split it again"):
        signed(checked("The first branch opened in 1911."), "sha256:0", by="chief", at="2026-03-05T08:00:00Z")


def test_a_signature_needs_a_name() -> None:
    old = checked("The first branch opened in 1911.")
    with pytest.raises(DecisionError, match="--by"):
        signed(old, old.article.revision, by=" ", at="2026-03-05T08:00:00Z")
