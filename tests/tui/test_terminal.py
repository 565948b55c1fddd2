"""Endings, other people and other troubles of a review in a real terminal."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from redpencil.model import Status
from running import command, environment
from tui.terminal import REVIEW, Terminal, claims, reviewing

RESTORED = b"\x1b[?1049l"


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


def test_whoever_leaves_is_told_how_far_it_is_and_what_comes_next(review: Terminal) -> None:
    review.press("vq")
    assert review.end() == 0
    told = review.written.partition(RESTORED)[2].decode()
    assert "claims.yaml: 1 of 87 decided: 1 verified. 86 open: 86 unchecked. Next: `redpencil check" in told


def test_keys_typed_past_the_end_are_dropped(desk: Path, review: Terminal) -> None:
    review.press("vq" + 20 * "v")
    assert review.end() == 0
    assert [claim.status for claim in claims(desk)[:2]] == [Status.VERIFIED, Status.UNCHECKED]


def test_keys_typed_while_the_command_still_loads_are_not_lost(desk: Path) -> None:
    terminal = Terminal([*REVIEW], folder=desk, environment=environment(desk))
    terminal.press("vx")
    terminal.until("saved · 2 of ")
    terminal.press("q")
    assert terminal.end() == 0
    assert [claim.status for claim in claims(desk)[:2]] == [Status.VERIFIED, Status.INCORRECT]


def test_what_is_wrong_with_the_file_is_told_without_a_screen(desk: Path) -> None:
    (desk / "claims.yaml").write_text("claims: [\n", encoding="utf-8")
    terminal = Terminal([*REVIEW], folder=desk, environment=environment(desk))
    assert terminal.end() == 2
    assert "claims.yaml:" in terminal.text


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
