"""The whole way in a real terminal: command, screen, keys, file, git."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from redpencil.model import Claim, Evidence, Status
from redpencil.storage.checklist_file import ChecklistFile
from running import SEED, command, environment, git
from tui.terminal import Terminal

RESTORED = b"\x1b[?1049l"


REVIEW = ["-m", "redpencil", "review", "--by", "ana"]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with the seed article and its checklist, committed."""
    folder = tmp_path_factory.mktemp("template")
    (folder / "seeds").mkdir()
    shutil.copy(SEED, folder / "seeds")
    done = command("split", f"seeds/{SEED.name}", folder=folder)
    assert done.returncode == 0, done.stderr
    git("init", "-q", "-b", "main", folder=folder)
    git("add", "--all", folder=folder)
    git("commit", "-q", "-m", "split", folder=folder)
    return folder


@pytest.fixture
def desk(template: Path, tmp_path: Path) -> Path:
    """A copy of that repository."""
    return Path(shutil.copytree(template, tmp_path / "desk"))


@contextmanager
def reviewing(desk: Path, words: Sequence[str] = REVIEW, **more: int) -> Iterator[Terminal]:
    """A review of the desk's checklist, painted."""
    terminal = Terminal([*words], folder=desk, environment=environment(desk), **more)
    try:
        terminal.until(" decided")
        yield terminal
    finally:
        with suppress(ProcessLookupError):
            os.kill(terminal.pid, signal.SIGKILL)


@pytest.fixture
def review(desk: Path) -> Iterator[Terminal]:
    """The review of that checklist, in a terminal."""
    with reviewing(desk) as terminal:
        yield terminal


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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda n: n.name)
def test_a_kill_keeps_what_was_decided_and_restores_the_terminal(
    desk: Path, review: Terminal, number: signal.Signals
) -> None:
    review.press("v")
    review.until("saved · 1 of ")
    review.send(number)
    assert review.end() == 128 + number
    assert RESTORED in review.written
    assert claims(desk)[0].status is Status.VERIFIED


def test_keys_typed_past_the_end_are_dropped(desk: Path, review: Terminal) -> None:
    review.press("vq" + 20 * "v")
    assert review.end() == 0
    assert [claim.status for claim in claims(desk)[:2]] == [Status.VERIFIED, Status.UNCHECKED]


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
    with reviewing(desk) as again:
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


def test_a_morning_of_work_arrives_in_the_file(desk: Path, review: Terminal) -> None:
    review.press("s")
    review.until("Evidence")
    review.press("https://kremlin.example/speech\t§ 2\r")
    review.until("kremlin-example")
    review.press(".")
    review.until("saved · 1 of ")
    review.press("w")
    review.until("Waiting")
    review.press("author\twhich one?\t+3\r")
    review.until("1 w ")
    review.press("o")
    review.until("Not checkable")
    review.press("\r")
    review.until("saved · 2 of ")
    review.press("cd")
    review.until("saved · 3 of ")
    review.press("  t")
    review.until("saved · 5 of ")
    review.press("u")
    review.until("saved · 3 of ")
    review.press("g")
    review.until("Go to")
    review.press("tariff rate to 50\r")
    review.until(lambda text: "brought India’s tariff rate to 50%" in text and "Go to" not in text)
    review.press("e")
    review.until("Note")
    review.press("25% and a further 25%\r")
    review.until("note     25% and")
    review.press("r")
    review.until("Replacement words")
    review.press(" from 27 August\r")
    review.until("saved · 4 of ")
    review.press("q")
    assert review.end() == 0
    found = claims(desk)
    assert [claim.status for claim in found[:4]] == [
        Status.VERIFIED,
        Status.WAITING,
        Status.NOT_CHECKABLE,
        Status.DISPUTED,
    ]
    assert found[0].evidence == (Evidence("kremlin-example", "§ 2"),)
    assert found[1].waiting is not None
    assert found[2].reason
    (tariff,) = (claim for claim in found if claim.text == "brought India’s tariff rate to 50%")
    assert tariff.notes == "25% and a further 25%"
    assert tariff.correction == "brought India’s tariff rate to 50% from 27 August"
    assert tariff.status is Status.INCORRECT


def test_the_place_is_kept_through_resizes_and_sleep(review: Terminal) -> None:
    review.press("\x1b[F")
    there = review.until(lambda text: "▸" in text and "▸  1" not in text)
    current = there.split("▸")[1].splitlines()[0]
    review.resize(60, 20)
    review.until(lambda text: "▎" in text and "This claim" not in text)
    review.press("\x1a")
    review.asleep()
    review.send(signal.SIGCONT)
    review.until(lambda text: "decided" in text and "▎" in text)
    review.resize(120, 40)
    review.until(f"▸{current}")


def test_a_disk_that_is_full_is_told_and_every_decision_is_kept_in_memory(desk: Path) -> None:
    before = (desk / "claims.yaml").read_bytes()
    with reviewing(desk, file_limit=4096) as review:
        review.press("v")
        review.until("NOT SAVED")
        review.press("v")
        review.until("NOT SAVED · 2 of ")
        review.press("q")
        review.until("Not saved:")
        review.press("L")
        assert review.end() == 2
    assert (desk / "claims.yaml").read_bytes() == before


def test_an_error_of_ours_leaves_a_note_and_a_terminal_that_works(desk: Path) -> None:
    broken = (
        "from redpencil.reviewing.session import Session; from redpencil.cli import main;"
        "Session.toggle_legal = lambda self: 1 // 0; main()"
    )
    with reviewing(desk, ["-c", broken, "review", "--by", "ana"]) as review:
        review.press("v")
        review.until("saved · 1 of ")
        review.press("l")
        assert review.end() == 3
        assert "this is a bug in redpencil" in review.text
        assert RESTORED in review.written
    assert claims(desk)[0].status is Status.VERIFIED


def test_ctrl_c_leaves_when_pressed_twice(desk: Path, review: Terminal) -> None:
    review.press("v")
    review.until("saved · 1 of ")
    review.press("\x03")
    review.until("Ctrl+C again leaves")
    review.press("\x03")
    assert review.end() == 130
    assert RESTORED in review.written
