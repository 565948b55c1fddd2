"""What honest people do passes, silently, but for what a chief always has to see."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewing.gating.honest import HONEST, Honest
from reviewing.gating.paper import Paper, decided


@pytest.mark.parametrize("case", HONEST, ids=lambda case: case.name)
def test_an_honest_story_passes(case: Honest, tmp_path: Path) -> None:
    paper = Paper(tmp_path)
    story, claims = decided()
    paper.story.write_bytes(story)
    paper.claims.write_bytes(claims)
    for act in case.acts:
        act(paper)
    done = paper.check(*case.options)
    assert (done.returncode, done.stdout) == (0, ""), done
    assert case.told in done.stderr


def test_there_are_cases_enough_and_none_twice() -> None:
    assert len({case.name for case in HONEST}) == len(HONEST) >= 40
