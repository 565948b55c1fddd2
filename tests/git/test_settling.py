"""`redpencil review` in the middle of a merge: it asks whose values stand, and reads no markers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from desk import Desk
from redpencil.model import Checklist, Claim, Evidence, Source, Status
from redpencil.reviewing.merging import merge, settled
from redpencil.storage.checklist_file import ChecklistFile
from running import Done, command
from stress.two_editors import PATH, case


@pytest.fixture(params=[True, False], ids=["merge driver", "plain merge"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    """A merge of two verdicts that stopped."""
    desk = Desk(tmp_path / "desk")
    if request.param:
        desk.redpencil("git-setup")
        desk.commit("attributes")
    desk.on_branch("bo")
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.change("9,000", lambda c: replace(c, notes="bo was here"))
    desk.commit("bo")
    desk.git("switch", "--quiet", "main")
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.commit("ana")
    assert desk.try_git("merge", "--no-edit", "bo") == 1
    assert desk.conflicted
    return desk


def review(desk: Desk, *words: str, answers: str) -> Done:
    return command("review", "--plain", *words, folder=desk.folder, given=answers.encode())


@pytest.mark.parametrize(("answer", "status", "by"), [("o", "verified", "ana"), ("t", "incorrect", "bo")])
def test_the_answer_says_whose_verdict_stands(desk: Desk, answer: str, status: str, by: str) -> None:
    done = review(desk, answers=f"{answer}\n")
    assert done.returncode == 0, done.stderr
    assert "verified" in done.stderr
    assert "incorrect" in done.stderr
    claim = desk.claim("1911")
    assert (claim.status, claim.checked_by) == (status, by)
    assert desk.status("1911") is Status(status)
    assert desk.claim("9,000").notes == "bo was here"
    assert not desk.conflicted


def test_a_stopped_merge_names_the_words_in_question_and_what_to_run(desk: Desk) -> None:
    for stage, name in enumerate(("base", "ours", "theirs"), 1):
        (desk.folder / name).write_text(desk.git("show", f":{stage}:claims.yaml"), encoding="utf-8")
    done = desk.redpencil("merge-driver", "base", "ours", "theirs", "7", "claims.yaml")
    assert "“The first branch opened in Harbour Street in 1911”: both sides changed status" in done.stderr
    assert done.stderr.endswith("run `redpencil review claims.yaml` to say which of the two is to stand\n")


def test_no_answer_leaves_the_file_as_the_merge_left_it(desk: Desk) -> None:
    before = desk.path.read_bytes()
    done = review(desk, answers="")
    assert done.returncode == 130
    assert "1 question left and nothing written; `redpencil review claims.yaml` asks again" in done.stderr
    assert desk.path.read_bytes() == before


def test_q_leaves_the_questions_for_later_and_says_what_is_left(desk: Desk) -> None:
    before = desk.path.read_bytes()
    done = review(desk, answers="q\n")
    assert (done.returncode, done.stdout) == (0, "")
    assert "1 question left and nothing written" in done.stderr
    assert desk.path.read_bytes() == before


def test_what_someone_settled_by_hand_is_not_thrown_away(desk: Desk) -> None:
    text = desk.path.read_text(encoding="utf-8").replace("checked_by: bo", "checked_by: bob")
    desk.path.write_text(text, encoding="utf-8")
    done = review(desk, answers="o\n")
    assert done.returncode == 2
    assert "by hand" in done.stderr
    assert desk.path.read_text(encoding="utf-8") == text


def test_one_who_only_looks_is_told_of_the_conflict(desk: Desk) -> None:
    before = desk.path.read_bytes()
    done = review(desk, "--read-only", answers="o\n")
    assert done.returncode == 2
    assert "conflict" in done.stderr
    assert desk.path.read_bytes() == before


@pytest.mark.parametrize(("answer", "status", "by"), [("o", "verified", "ana"), ("t", "incorrect", "bo")])
def test_markers_that_were_committed_are_settled_from_the_sides_of_the_merge(
    desk: Desk, answer: str, status: str, by: str
) -> None:
    desk.commit("merged")
    (desk.folder / "other.txt").write_text("Something else.\n", encoding="utf-8")
    desk.commit("a later commit")
    done = review(desk, answers=f"{answer}\n")
    assert done.returncode == 0, done.stderr
    assert "settled; `git commit claims.yaml` when you are done" in done.stderr
    claim = desk.claim("1911")
    assert (claim.status, claim.checked_by) == (status, by)
    assert desk.claim("9,000").notes == "bo was here"
    assert not desk.conflicted
    desk.git("commit", "--quiet", "--message", "settled", "claims.yaml")


def test_committed_markers_that_someone_changed_name_the_command_that_takes_a_side(desk: Desk) -> None:
    text = desk.path.read_text(encoding="utf-8").replace("checked_by: bo", "checked_by: bob")
    desk.path.write_text(text, encoding="utf-8")
    desk.commit("merged")
    done = review(desk, answers="o\n")
    assert done.returncode == 2
    assert desk.path.read_text(encoding="utf-8") == text
    way_out = done.stderr.split("`")[1]
    desk.git(*way_out.removeprefix("git ").split())
    assert (desk.claim("1911").checked_by, desk.conflicted) == ("ana", False)


def test_committed_markers_without_a_merge_name_the_command_that_goes_back(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    text = desk.path.read_text(encoding="utf-8")
    desk.path.write_text(f"<<<<<<< ours\n{text}=======\n>>>>>>> theirs\n", encoding="utf-8")
    desk.commit("a rebase gone wrong")
    done = review(desk, answers="o\n")
    assert done.returncode == 2
    assert "redpencil review" not in done.stderr
    way_out = done.stderr.split("`")[1]
    desk.git(*way_out.removeprefix("git ").split())
    assert desk.path.read_text(encoding="utf-8") == text


def test_markers_without_a_merge_are_a_fault_of_the_file(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    text = desk.path.read_text(encoding="utf-8")
    desk.path.write_text(f"<<<<<<< ours\n{text}=======\n>>>>>>> theirs\n", encoding="utf-8")
    done = review(desk, answers="o\n")
    assert done.returncode == 2
    assert "conflict" in done.stderr


@pytest.mark.parametrize("driver", [True, False], ids=["merge driver", "plain merge"])
def test_a_checklist_that_both_sides_added_is_settled_claim_by_claim(tmp_path: Path, driver: bool) -> None:
    desk = Desk(tmp_path / "desk")
    added = desk.path.read_bytes()
    desk.path.unlink()
    desk.commit("no checklist yet")
    if driver:
        desk.redpencil("git-setup")
        desk.commit("attributes")
    for name, status in (("bo", Status.INCORRECT), ("ana", Status.VERIFIED)):
        desk.git("switch", "--quiet", "-c", name, "main")
        desk.path.write_bytes(added)
        desk.decide("1911", status, name)
        desk.commit(name)
    assert desk.try_git("merge", "--no-edit", "bo") == 1
    assert desk.conflicted
    done = review(desk, answers="t\n")
    assert done.returncode == 0, done.stderr
    assert (desk.claim("1911").status, desk.claim("1911").checked_by) == (Status.INCORRECT, "bo")
    assert len(desk.checklist.claims) == added.count(b"  - id: ")


def test_choosing_one_side_everywhere_is_that_sides_outcome() -> None:
    for seed in range(150):
        base, ours, theirs = (ChecklistFile.from_bytes(PATH, raw).checklist for raw in case(seed).files)
        merged = merge(base, ours, theirs)
        everything = {conflict.id for conflict in merged.conflicts}
        assert without_asides(settled(merged, set())) == without_asides(merged.checklist)
        assert by_id(without_asides(settled(merged, everything))) == by_id(without_asides(merged.other))


def without_asides(checklist: Checklist) -> Checklist:
    """The checklist without what its notes tell of verdicts set aside."""

    def told(claim: Claim) -> Claim:
        lines = (claim.notes or "").split("\n")
        return replace(claim, notes="\n".join(line for line in lines if not line.startswith("Set aside")))

    return replace(
        checklist, claims=tuple(map(told, checklist.claims)), retired=tuple(map(told, checklist.retired))
    )


@pytest.mark.parametrize(
    ("answer", "kept", "aside"),
    [("o", "museum", "incorrect by bo, on budget, p. 4"), ("t", "budget", "verified by ana, on museum")],
)
def test_the_verdict_chosen_keeps_its_own_evidence_and_the_notes_tell_the_other(
    tmp_path: Path, answer: str, kept: str, aside: str
) -> None:
    desk = Desk(tmp_path / "desk")
    both = (Source("budget", title="Budget 2025"), Source("museum"))
    file = ChecklistFile.read(desk.path)
    file.save(replace(file.checklist, sources=both))
    desk.commit("sources")
    for name, status, evidence in (
        ("bo", Status.INCORRECT, Evidence("budget", "p. 4")),
        ("ana", Status.VERIFIED, Evidence("museum")),
    ):
        desk.on_branch(name)
        desk.decide("1911", status, name)
        desk.change("1911", partial(replace, evidence=(evidence,)))
        desk.commit(name)
    assert desk.try_git("merge", "--no-edit", "bo") == 1
    done = review(desk, answers=f"{answer}\n")
    assert "evidence: budget p. 4" in done.stderr
    claim = desk.claim("1911")
    assert [one.source for one in claim.evidence] == [kept]
    assert claim.notes == f"Set aside in a merge: {aside}"


def test_a_merge_in_which_nothing_contradicts_is_settled_without_a_question(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    for name, words in (("bo", "1911"), ("ana", "9,000")):
        desk.on_branch(name)
        desk.redpencil("mark", desk.claim(words).id, "verified", "--by", name, "--source", f"{name}’s call")
        desk.commit(name)
        desk.git("switch", "--quiet", "main")
    desk.git("switch", "--quiet", "ana")
    assert desk.try_git("merge", "--no-edit", "bo") == 1
    done = review(desk, answers="q\n")
    assert done.returncode == 0, done.stderr
    assert "claim by claim nothing contradicts, so there is nothing to ask." in done.stderr
    assert "settled" in done.stderr
    assert (desk.claim("1911").checked_by, desk.claim("9,000").checked_by) == ("bo", "ana")
    assert not desk.conflicted


def by_id(checklist: Checklist) -> Checklist:
    """The checklist with its lists in the order of their ids."""
    return replace(
        checklist,
        claims=tuple(sorted(checklist.claims, key=lambda c: c.id)),
        sources=tuple(sorted(checklist.sources, key=lambda s: s.id)),
        retired=tuple(sorted(checklist.retired, key=lambda c: c.id)),
    )
