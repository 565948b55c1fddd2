"""A verdict holds for the words it was given for, whoever changed them and however the change came in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk
from redpencil.model import Status
from redpencil.opening import open_checklist
from redpencil.reviewing.session import Session

OPENED = "The first branch opened in Harbour Street in 1911"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


def everyone_reads(desk: Desk, words: str) -> Status:
    """How the claim reads in the session below every screen, the report and the gate, which must agree."""
    opened = open_checklist(desk.path)
    session = Session(
        opened.file.checklist, opened.article, opened.split, by="chief", now=lambda: "2026-03-09T00:00:00Z"
    )
    (row,) = [row for row in session.claims if words in row.claim.text]
    report = json.loads(desk.redpencil("report", "--format", "json").stdout)
    in_report = [claim for claim in report["open"] if claim["id"] == row.id]
    gate = desk.redpencil("check")
    where = f"claims.yaml:{opened.file.line_of(row.id)}: "
    stopped = [line for line in gate.stdout.splitlines() if line.startswith(where)]
    assert bool(in_report) is row.status.is_open
    told_open = any(rule in line for rule in ("[open", "[recheck]", "[gone]") for line in stopped)
    assert told_open is row.status.is_open, gate.stdout
    if row.status is Status.RECHECK:
        assert in_report[0]["status"] == "recheck"
        assert "recheck" in " ".join(stopped)
    return row.status


def edit_file(desk: Desk, old: str, new: str) -> None:
    """A hand at the YAML."""
    text = desk.path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    desk.path.write_text(text.replace(old, new), encoding="utf-8")


def edit_story(desk: Desk, old: str, new: str) -> None:
    text = desk.story.read_text(encoding="utf-8")
    assert old in text
    desk.story.write_text(text.replace(old, new), encoding="utf-8")


def test_a_verdict_given_by_the_tool_holds(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    assert everyone_reads(desk, "1911") is Status.VERIFIED


def test_a_verdict_typed_by_hand_reads_as_recheck(desk: Desk) -> None:
    edit_file(
        desk, f"{OPENED}\n    status: unchecked", f"{OPENED}\n    status: verified\n    checked_by: ana"
    )
    assert everyone_reads(desk, "1911") is Status.RECHECK


def test_a_verdict_copied_from_another_claim_reads_as_recheck(desk: Desk) -> None:
    desk.decide("9,000", Status.VERIFIED, "ana")
    other = desk.claim("9,000")
    desk.change(
        "1911", lambda c: replace(c, status=other.status, checked_by="ana", checked_text=other.checked_text)
    )
    assert everyone_reads(desk, "1911") is Status.RECHECK


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("in 1911", "in 1912"),
        ("opened", "never opened"),
        ("Harbour", "harbour"),
        ("The first", "The first public"),
    ],
)
def test_words_edited_by_hand_in_story_and_checklist_read_as_recheck(desk: Desk, old: str, new: str) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    edit_file(desk, OPENED, OPENED.replace(old, new))
    edit_story(desk, OPENED, OPENED.replace(old, new))
    assert everyone_reads(desk, "branch") is Status.RECHECK


def test_a_speaker_edited_by_hand_reads_as_recheck(desk: Desk) -> None:
    desk.decide("No redundancies are planned", Status.VERIFIED, "ana")
    desk.change("No redundancies are planned", lambda c: replace(c, speaker="the mayor"))
    assert desk.board["c-9rk6k0mx"].status is Status.RECHECK


def test_changed_surroundings_read_as_recheck_though_the_words_stand(desk: Desk) -> None:
    edit_story(desk, "in Harbour Street in 1911.", "in Harbour Street in 1911, legend has it.")
    desk.redpencil("split", "story.txt")
    desk.commit("legend")
    desk.decide(OPENED, Status.VERIFIED, "ana")
    desk.commit("verdict")
    edit_story(desk, ", legend has it", ", records show")
    assert {row.status for row in desk.board.rows if row.claim.text == desk.claim(OPENED).text} == {
        Status.RECHECK
    }


def test_a_verdict_merged_with_a_revision_of_its_words_reads_as_recheck(desk: Desk) -> None:
    """One branch judges, the other revises only the article: git merges two files without a murmur."""
    desk.on_branch("bo")
    edit_story(desk, "in 1911", "in 1912")
    desk.commit("revise")
    desk.git("switch", "--quiet", "main")
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.commit("judge")
    assert desk.try_git("merge", "--no-edit", "bo") == 0
    assert everyone_reads(desk, "1911") is Status.RECHECK
    assert desk.redpencil("split", "story.txt").returncode == 0
    assert everyone_reads(desk, "1912") is Status.RECHECK
    assert desk.claim("1912").previous_text == OPENED


@pytest.mark.parametrize("driver", [False, True], ids=["plain merge", "merge driver"])
def test_a_verdict_against_a_new_split_of_its_words_conflicts_or_reads_as_recheck(
    desk: Desk, driver: bool
) -> None:
    if driver:
        desk.redpencil("git-setup")
        desk.commit("attributes")
    desk.on_branch("bo")
    edit_story(desk, "in 1911", "in 1912")
    desk.redpencil("split", "story.txt")
    desk.commit("revise and split")
    desk.git("switch", "--quiet", "main")
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.commit("judge")
    if desk.try_git("merge", "--no-edit", "bo"):
        assert desk.conflicted
        assert desk.redpencil("check").returncode != 0
        assert "checked_by: ana" in desk.path.read_text(encoding="utf-8")
    else:
        assert everyone_reads(desk, "1912") is Status.RECHECK


def test_a_verdict_on_another_claim_comes_through_a_merge_with_a_new_split(desk: Desk) -> None:
    desk.on_branch("bo")
    edit_story(desk, "in 1911", "in 1912")
    desk.redpencil("split", "story.txt")
    desk.commit("revise and split")
    desk.git("switch", "--quiet", "main")
    desk.decide("9,000", Status.VERIFIED, "ana")
    desk.commit("judge")
    assert desk.try_git("merge", "--no-edit", "bo") == 0
    assert everyone_reads(desk, "9,000") is Status.VERIFIED


def test_a_verdict_comes_through_the_revert_of_a_revision(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.commit("judge")
    edit_story(desk, "in 1911", "in 1912")
    desk.redpencil("split", "story.txt")
    desk.commit("revise and split")
    assert everyone_reads(desk, "1912") is Status.RECHECK
    edit_story(desk, "in 1912", "in 1911")
    desk.redpencil("split", "story.txt")
    assert everyone_reads(desk, "1911") is Status.VERIFIED
    assert desk.claim("1911").previous_text is None
