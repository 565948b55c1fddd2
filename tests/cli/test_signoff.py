"""`redpencil signoff`: the second reader's signature from the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk import STORY, Desk
from redpencil.model import Claim, Status
from redpencil.reviewing.signing import LEGAL


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


def test_a_sign_off_is_recorded_with_name_time_and_revision(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    done = desk.redpencil("signoff", "--by", "chief")
    assert done.returncode == 0
    assert f"chief signs 1 of {len(desk.checklist.claims)} claims" in done.stderr
    (signoff,) = desk.checklist.signoffs
    assert (signoff.by, signoff.revision) == ("chief", desk.checklist.article.revision)


def test_it_says_what_the_signature_does_not_cover(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "chief")
    desk.decide("9,000", Status.VERIFIED, "ana")
    done = desk.redpencil("signoff", "--by", "Chief")
    assert (done.returncode, "signs 1 of 8 claims" in done.stderr) == (0, True)
    assert "1 your own" in done.stderr


def test_a_signature_that_would_cover_nothing_is_refused_and_not_written(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "chief")
    before = desk.path.read_bytes()
    done = desk.redpencil("signoff", "--by", "Chief")
    assert done.returncode == 2
    assert "there is nothing for Chief to sign: 7 open, 1 your own" in done.stderr
    assert desk.path.read_bytes() == before


@pytest.mark.parametrize("command", ["signoff", "mark"])
def test_a_name_without_a_letter_is_refused(desk: Desk, command: str) -> None:
    words = (desk.claim("1911").id, "verified") if command == "mark" else ()
    done = desk.redpencil(command, *words, "--by", " ")
    assert done.returncode == 2
    assert "a name has at least one letter or digit" in done.stderr


def test_a_revised_article_is_split_before_it_is_signed(desk: Desk) -> None:
    desk.story.write_text(STORY.replace("1911", "1912"), encoding="utf-8")
    before = desk.path.read_bytes()
    done = desk.redpencil("signoff", "--by", "chief")
    assert done.returncode == 2
    assert "split it again" in done.stderr
    assert desk.path.read_bytes() == before


def test_only_the_signature_is_added_to_the_file(desk: Desk) -> None:
    desk.redpencil("signoff", "--by", "chief")
    added = desk.git("diff", "--unified=0", "claims.yaml").splitlines()
    assert not [line for line in added if line.startswith("-") and not line.startswith("---")]
    assert len([line for line in added if line.startswith("+")]) <= 7


def test_a_legal_claim_passes_its_sign_off_rule_until_it_is_judged_again(desk: Desk) -> None:
    def legal(claim: Claim) -> Claim:
        return replace(claim, tags=(LEGAL,))

    desk.change("1911", legal)
    desk.decide("1911", Status.VERIFIED, "ana", at="2026-03-04T09:12:00Z")
    desk.redpencil("signoff", "--by", "chief")
    assert "legal" not in problems(desk)
    desk.decide("1911", Status.VERIFIED, "ana", at="2199-01-01T00:00:00Z")
    assert "legal" in problems(desk)


def problems(desk: Desk) -> str:
    """What the difference page says of the legal claims that nobody has signed."""
    page = desk.redpencil("diff").stdout.split("\nLegal (1)\n")[1]
    return "legal" if "no sign-off" in page else ""
