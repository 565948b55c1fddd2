"""Whatever becomes of the tool in a merge, the work of both sides is in the file, at worst with markers."""

from __future__ import annotations

import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk, executable
from redpencil.cli.git_setup import CONFLICTED, GUARD, MERGED, driver
from redpencil.model import Status
from running import environment

BASE, OURS, THEIRS = "a\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n"


def broken(tool: Path) -> str:
    """The registered driver with `tool` in redpencil's place."""
    ours = f"{sys.executable} -P -m redpencil"
    assert ours in driver()
    return driver().replace(ours, str(tool))


def run(command: str, folder: Path, base: str, ours: str, theirs: str) -> tuple[int, str]:
    """Run a driver as git does; its exit code and what it leaves in %A."""
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        (folder / name).write_text(text, encoding="utf-8")
    for key, value in (
        ("%O", "base"),
        ("%A", "ours"),
        ("%B", "theirs"),
        ("%L", "7"),
        ("%P", "'claims.yaml'"),
    ):
        command = command.replace(key, value)
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env=environment(folder), capture_output=True, check=False
    )
    return done.returncode, (folder / "ours").read_text(encoding="utf-8")


def test_every_exit_code_but_those_of_a_merge_that_was_done_leads_to_the_plain_merge(tmp_path: Path) -> None:
    """The guard alone: one stand-in for the tool leaves with each code, one for git leaves with 7."""
    guard = GUARD.format(tool="tool", merged=MERGED, conflicted=CONFLICTED)
    stand_ins = "tool() { return $code; }; git() { return 7; }"
    script = f"for code in $(seq 0 255); do ({stand_ins}; {guard}); echo $?; done"
    done = subprocess.run(["sh", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    left = dict(enumerate(map(int, done.stdout.split())))
    assert left.pop(MERGED) == 0
    assert left.pop(CONFLICTED) == 1
    assert len(left) == 254
    assert set(left.values()) == {7}


@pytest.mark.parametrize("code", [0, 1, 2, 3, 79, 127, 129, 255])
def test_after_a_crash_the_text_is_merged(tmp_path: Path, code: int) -> None:
    tool = executable(tmp_path / "tool", f"exit {code}")
    assert run(broken(tool), tmp_path, BASE, OURS, THEIRS) == (0, "A\nb\nc\nd\nE\n")


@pytest.mark.parametrize(
    "script",
    ["exit 0", "exit 1", "exit 3", "kill -9 $$", "kill -15 $$"],
    ids=lambda s: s.replace("$$", "self"),
)
def test_after_a_crash_in_a_conflict_both_sides_stand_between_markers(tmp_path: Path, script: str) -> None:
    code, text = run(broken(executable(tmp_path / "tool", script)), tmp_path, "a\n", "ours\n", "theirs\n")
    assert code == 1
    assert text == "<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n"


def test_a_missing_tool_leaves_the_plain_merge(tmp_path: Path) -> None:
    assert run(broken(tmp_path / "gone"), tmp_path, BASE, OURS, THEIRS) == (0, "A\nb\nc\nd\nE\n")
    code, text = run(broken(tmp_path / "gone"), tmp_path, "a\n", "ours\n", "theirs\n")
    assert code == 1
    assert "<<<<<<< ours\nours" in text


def test_files_that_git_cannot_merge_as_text_are_both_kept(tmp_path: Path) -> None:
    code, text = run(broken(tmp_path / "gone"), tmp_path, "a\0", "ours\0", "theirs\0")
    assert code == 1
    assert text.index("ours\0") < text.index("=======") < text.index("theirs\0")


def test_a_full_disk_leaves_our_side_whole(tmp_path: Path) -> None:
    """The result takes the place of %A in one step, or not at all."""
    desk = Desk(tmp_path / "desk")
    versions = [desk.folder / name for name in ("base", "ours", "theirs")]
    for path in versions:
        path.write_bytes(
            desk.path.read_bytes().replace(b"rank: ", b"notes: " + path.name.encode() + b"\n    rank: ")
        )
    ours = versions[1].read_bytes()
    words = [sys.executable, "-m", "redpencil", "merge-driver", *map(str, versions), "7", "claims.yaml"]
    full = f"ulimit -f 0; exec {shlex.join(words)}"
    done = subprocess.run(["sh", "-c", full], cwd=tmp_path, env=environment(tmp_path), capture_output=True)
    assert done.returncode not in (0, 1, MERGED, CONFLICTED)
    assert versions[1].read_bytes() == ours
    assert sorted(path.name for path in desk.folder.glob("ours*")) == ["ours"]


def two_verdicts(desk: Desk) -> None:
    """Two people judge the same claim differently, each on a branch of their own."""
    desk.on_branch("bo")
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.change("1911", lambda c: replace(c, correction="opened in 1912"))
    desk.commit("bo")
    desk.git("switch", "--quiet", "main")
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.commit("ana")


@pytest.mark.parametrize("script", [None, "exit 0", "exit 1", "exit 129"])
@pytest.mark.parametrize("way", ["merge", "rebase", "cherry-pick"])
def test_git_drops_no_side_when_the_tool_fails(tmp_path: Path, script: str | None, way: str) -> None:
    desk = Desk(tmp_path / "desk")
    desk.redpencil("git-setup")
    desk.commit("attributes")
    tool = executable(tmp_path / "tool", script) if script else tmp_path / "gone"
    desk.git("config", "merge.redpencil.driver", broken(tool))
    two_verdicts(desk)
    assert desk.try_git(way, "bo") != 0
    text = desk.path.read_text(encoding="utf-8")
    assert desk.conflicted
    assert "checked_by: ana" in text
    assert "checked_by: bo" in text
    assert desk.redpencil("check").returncode != 0
