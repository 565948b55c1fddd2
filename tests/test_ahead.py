"""Reading ahead: what comes, what errors become, and that nobody has to wait for it."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from redpencil.ahead import Ahead, Stored
from redpencil.errors import ArticleError, ChecklistError
from redpencil.opening import open_checklist
from running import ROOT, SEED

PATIENCE = 30.0


@pytest.fixture
def checklist(tmp_path: Path) -> Path:
    """The sample article with its checklist."""
    (tmp_path / "seeds").mkdir()
    shutil.copy(SEED, tmp_path / "seeds")
    return Path(shutil.copy(ROOT / "claims.yaml", tmp_path))


@pytest.fixture
def ahead(checklist: Path) -> Iterator[Ahead]:
    found = Ahead(checklist)
    yield found
    found.end()


def test_what_can_be_shown_comes_first_and_then_all_of_it(checklist: Path, ahead: Ahead) -> None:
    opened = open_checklist(checklist)
    assert ahead.stored.result(PATIENCE) == Stored.of(opened.file.checklist, opened.article)
    taken_apart = ahead.taken_apart().result(PATIENCE)
    assert taken_apart.file == opened.file
    assert taken_apart.split == opened.split


def test_what_cannot_be_read_raises_what_reading_it_raises(checklist: Path) -> None:
    with pytest.raises(ChecklistError, match="no such file"):
        Ahead(checklist.with_name("nothing.yaml")).stored.result(PATIENCE)
    shutil.rmtree(checklist.parent / "seeds")
    with pytest.raises(ArticleError, match="its article cannot be read"):
        Ahead(checklist).taken_apart().result(PATIENCE)


def test_where_no_process_is_to_be_had_all_comes_the_same(
    checklist: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", refused)
    assert Ahead(checklist).taken_apart().result(PATIENCE).split == open_checklist(checklist).split


def test_a_process_that_is_killed_costs_nothing_but_time(checklist: Path, ahead: Ahead) -> None:
    os.kill(ahead.process, signal.SIGKILL)
    assert ahead.taken_apart().result(PATIENCE).split == open_checklist(checklist).split


def test_one_who_leaves_waits_for_nothing(checklist: Path) -> None:
    article = next((checklist.parent / "seeds").iterdir())
    article.unlink()
    os.mkfifo(article)  # whoever reads it waits for ever
    ahead = Ahead(checklist)
    ahead.end()
    ahead.thread.join(PATIENCE)
    assert not ahead.thread.is_alive()
    assert not ahead.stored.done()
