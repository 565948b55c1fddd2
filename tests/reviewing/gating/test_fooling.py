"""What must not pass does not, whatever was tried; each trick on real files through the real command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reviewing.gating.fooling import TRICKS, Trick
from reviewing.gating.paper import Paper, decided

_LINE = re.compile(r"\S+:\d+: \[([\w-]+)\] \S.* \(RP\d{3}\)")


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    paper = Paper(tmp_path)
    story, claims = decided()
    paper.story.write_bytes(story)
    paper.claims.write_bytes(claims)
    return paper


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.name)
def test_a_trick_does_not_pass(trick: Trick, paper: Paper) -> None:
    for act in trick.acts:
        act(paper)
    done = paper.check(*trick.options)
    if isinstance(trick.stopped_by, int):
        assert (done.returncode, bool(done.stderr)) == (trick.stopped_by, True)
        return
    assert done.returncode == 1, done
    rules = [_LINE.fullmatch(line) for line in done.stdout.splitlines()]
    assert rules
    assert all(rules), done.stdout
    if trick.stopped_by:
        assert trick.stopped_by in {found[1] for found in rules if found}, done.stdout


def test_there_are_tricks_enough_and_none_twice() -> None:
    assert len({trick.name for trick in TRICKS}) == len(TRICKS) >= 120
