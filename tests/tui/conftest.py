"""What tests of the screen need: no settings from outside, keys that do not dawdle, a desk to review at."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from running import SEED, command, git
from tui.terminal import Terminal, reviewing


@pytest.fixture(autouse=True)
def quiet_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "TEXTUAL_THEME", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 0.002)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", 0.0005)


@pytest.fixture(scope="session")
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


@pytest.fixture
def review(desk: Path) -> Iterator[Terminal]:
    """The review of that checklist, in a terminal."""
    with reviewing(desk) as terminal:
        yield terminal
