"""`redpencil git-setup`: what it puts into a clone, and that it leaves the rest alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk
from redpencil.model import Evidence


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


def files(desk: Desk) -> dict[str, str]:
    paths = [desk.folder / ".gitattributes", desk.folder / ".git/config", desk.folder / ".git/info/exclude"]
    return {path.name: path.read_text(encoding="utf-8") if path.exists() else "" for path in paths}


def test_it_sets_attributes_driver_and_diff_header(desk: Desk) -> None:
    assert desk.redpencil("git-setup").returncode == 0
    attributes = desk.git(
        "check-attr", "merge", "diff", "--", "claims.yaml", "deep/other.claims.yaml", "x.yaml"
    )
    assert attributes.count("redpencil") == 4
    assert "merge-driver" in desk.git("config", "merge.redpencil.driver")
    assert "id:" in desk.git("config", "diff.redpencil.xfuncname")


def test_running_it_again_changes_nothing(desk: Desk) -> None:
    desk.redpencil("git-setup")
    once = files(desk)
    assert desk.redpencil("git-setup").returncode == 0
    assert files(desk) == once


def test_remove_leaves_everything_as_it_was(desk: Desk) -> None:
    (desk.folder / ".gitattributes").write_text("*.png binary", encoding="utf-8")
    before = files(desk)
    desk.redpencil("git-setup")
    assert files(desk) != before
    assert desk.redpencil("git-setup", "--remove").returncode == 0
    after = files(desk)
    assert after["config"] == before["config"]
    assert after["exclude"] == before["exclude"]
    assert after[".gitattributes"] == "*.png binary\n"
    assert desk.redpencil("git-setup", "--remove").returncode == 0


def test_remove_takes_away_a_file_of_attributes_that_held_nothing_else(desk: Desk) -> None:
    desk.redpencil("git-setup")
    done = desk.redpencil("git-setup", "--remove")
    assert not (desk.folder / ".gitattributes").exists()
    assert ".gitattributes held nothing else and is gone." in done.stderr
    assert desk.redpencil("git-setup", "--remove").stderr.endswith("as plain text again.\n")


def test_lines_of_others_stay_byte_for_byte_whatever_their_ends_and_encoding(desk: Desk) -> None:
    attributes = desk.folder / ".gitattributes"
    others = "*.txt text\r\ncaf\u00e9/*.md merge=union\r\n".encode("latin-1")
    attributes.write_bytes(others)
    assert desk.redpencil("git-setup").returncode == 0
    assert attributes.read_bytes().startswith(others + b"claims.yaml ")
    assert desk.redpencil("git-setup", "--remove").returncode == 0
    assert attributes.read_bytes() == others


def test_attributes_that_cannot_be_written_are_told_in_one_sentence(desk: Desk) -> None:
    (desk.folder / ".gitattributes").mkdir()
    done = desk.redpencil("git-setup")
    assert done.returncode == 2
    assert done.stderr == f"redpencil: {desk.folder}/.gitattributes: cannot be changed (Is a directory)\n"


def test_it_works_from_a_folder_below_the_top(desk: Desk) -> None:
    below = desk.folder / "stories" / "one"
    below.mkdir(parents=True)
    assert desk.redpencil("git-setup", below / "claims.yaml").returncode == 0
    assert (desk.folder / ".gitattributes").exists()


@pytest.mark.parametrize("name", ["facts.yaml", "my facts.yaml", "facts [1]*.yaml", 'a "b".yaml'])
def test_a_checklist_of_any_name_can_be_set_up(desk: Desk, name: str) -> None:
    (desk.folder / name).write_bytes(desk.path.read_bytes())
    assert desk.redpencil("git-setup", name).returncode == 0
    assert "merge: redpencil" in desk.git("check-attr", "merge", name)
    assert "unspecified" in desk.git("check-attr", "merge", "other facts.yaml", "facts 1x.yaml")


def test_outside_a_repository_it_says_so(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    outside = tmp_path / "elsewhere" / "claims.yaml"
    outside.parent.mkdir()
    done = desk.redpencil("git-setup", outside)
    assert done.returncode == 2
    assert "not in a git repository" in done.stderr


def test_lock_and_recovery_files_are_not_offered_for_a_commit(desk: Desk) -> None:
    desk.redpencil("git-setup")
    desk.commit("attributes")
    for name in (
        ".claims.yaml.lock",
        "claims.yaml.recovered",
        ".claims.yaml.123.tmp",
        "a.claims.yaml.recovered",
    ):
        (desk.folder / name).write_text("", encoding="utf-8")
    assert desk.git("status", "--porcelain") == ""


def test_a_diff_names_the_claim_that_a_change_far_below_its_id_belongs_to(desk: Desk) -> None:
    desk.redpencil("git-setup")
    desk.change("1911", lambda c: replace(c, notes="\n".join(f"line {n}" for n in range(12))))
    desk.commit("a long note")
    desk.change("1911", lambda c: replace(c, evidence=(Evidence("town-archive"),)))
    header = next(line for line in desk.git("diff", "claims.yaml").splitlines() if line.startswith("@@"))
    assert header.endswith(f"@@ {desk.claim('1911').id}")
