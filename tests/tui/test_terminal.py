"""The whole way in a real terminal: command, screen, keys, file, git."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from redpencil.model import Claim, Status
from redpencil.storage import ChecklistFile
from running import SEED, command, environment, git
from tui.terminal import Terminal

RESTORED = b"\x1b[?1049l"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A repository with the seed article and its checklist, committed."""
    (tmp_path / "seeds").mkdir()
    shutil.copy(SEED, tmp_path / "seeds")
    done = command("split", f"seeds/{SEED.name}", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    git("init", "-q", "-b", "main", folder=tmp_path)
    git("add", "--all", folder=tmp_path)
    git("commit", "-q", "-m", "split", folder=tmp_path)
    return tmp_path


@pytest.fixture
def review(desk: Path) -> Iterator[Terminal]:
    """The review of that checklist, in a terminal."""
    terminal = Terminal(["review", "--by", "ana"], folder=desk, environment=environment(desk))
    terminal.until("saved · 0 of ")
    yield terminal
    try:
        os.kill(terminal.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def claims(desk: Path) -> tuple[Claim, ...]:
    return ChecklistFile.read(desk / "claims.yaml").checklist.claims


def test_two_claims_marked_are_in_the_file_and_in_the_diff(desk: Path, review: Terminal) -> None:
    first, second = claims(desk)[:2]
    review.press("v")
    review.until("saved · 1 of ")
    review.press("x")
    review.until("saved · 2 of ")
    review.press("q")
    assert review.end() == 0
    assert RESTORED in review.written
    decided = {claim.id: (claim.status, claim.checked_by) for claim in claims(desk)[:2]}
    assert decided == {first.id: (Status.VERIFIED, "ana"), second.id: (Status.INCORRECT, "ana")}
    difference = git("diff", "--unified=0", "claims.yaml", folder=desk)
    assert [line for line in difference.splitlines() if line.startswith("+    status")] == [
        "+    status: verified",
        "+    status: incorrect",
    ]
    changed = [
        line for line in difference.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")
    ]
    assert len(changed) == 10


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=lambda n: n.name)
def test_a_kill_keeps_what_was_decided_and_restores_the_terminal(
    desk: Path, review: Terminal, number: signal.Signals
) -> None:
    review.press("v")
    review.until("saved · 1 of ")
    review.send(number)
    assert review.end() == 128 + number
    assert RESTORED in review.written
    assert claims(desk)[0].status is Status.VERIFIED


def test_a_key_acknowledged_survives_the_hardest_kill(desk: Path, review: Terminal) -> None:
    review.press("v")
    review.until("saved · 1 of ")
    review.send(signal.SIGKILL)
    assert review.end() == -signal.SIGKILL
    assert claims(desk)[0].status is Status.VERIFIED


def test_a_terminal_that_vanishes_ends_the_review(desk: Path, review: Terminal) -> None:
    review.press("v")
    review.until("saved · 1 of ")
    review.vanish()
    assert review.end() == 128 + signal.SIGHUP
    assert claims(desk)[0].status is Status.VERIFIED


def test_an_act_can_be_undone_after_a_restart(desk: Path, review: Terminal) -> None:
    before = (desk / "claims.yaml").read_bytes()
    review.press("v")
    review.until("saved · 1 of ")
    review.press("q")
    assert review.end() == 0
    again = Terminal(["review", "--by", "ana"], folder=desk, environment=environment(desk))
    again.until("saved · 1 of ")
    again.press("u")
    again.until("saved · 0 of ")
    again.press("q")
    assert again.end() == 0
    assert (desk / "claims.yaml").read_bytes() == before


def test_what_a_colleague_decides_meanwhile_is_merged(desk: Path, review: Terminal) -> None:
    theirs = claims(desk)[4].id
    done = command("mark", theirs, "attributed", "--by", "ben", folder=desk)
    assert done.returncode == 0, done.stderr
    review.press("v")
    review.until("saved · 2 of ")
    review.press("q")
    assert review.end() == 0
    by = {claim.id: claim.checked_by for claim in claims(desk) if claim.checked_by}
    assert by == {claims(desk)[0].id: "ana", theirs: "ben"}
