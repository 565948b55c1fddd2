"""A command loads what it needs and no more: a checker waits for it to start."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from redpencil.cli import COMMANDS
from running import SEED, command, environment


def rooms_loaded(*words: str, folder: Path) -> set[str]:
    """The rooms of the package, and `yaml`, that `redpencil WORDS` loads in a process of its own."""
    script = (
        f"import json, sys\nfrom redpencil.cli import main\nsys.argv = ['redpencil', *{list(words)!r}]\n"
        "try: main()\nexcept SystemExit as end: assert not end.code\n"
        "finally: print('\\n' + json.dumps([name for name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, env=environment(folder), capture_output=True, check=True
    )
    modules: list[str] = json.loads(done.stdout.splitlines()[-1])
    rooms = {name.split(".")[1] for name in modules if name.startswith("redpencil.")}
    return rooms | ({"yaml"} & set(modules))


def test_help_loads_no_command(tmp_path: Path) -> None:
    assert rooms_loaded("--help", folder=tmp_path) == {"cli", "errors", "showing"}


def test_printing_a_split_loads_nothing_that_reads_or_writes_checklists(tmp_path: Path) -> None:
    loaded = rooms_loaded("split", str(SEED), "--json", folder=tmp_path)
    assert "splitting" in loaded
    assert not loaded & {"storage", "yaml", "git", "opening", "tui", "plain", "reports"}


def test_writing_a_new_checklist_loads_nothing_that_reads_one(tmp_path: Path) -> None:
    loaded = rooms_loaded("split", str(SEED), "-o", "new.yaml", folder=tmp_path)
    assert (tmp_path / "new.yaml").exists()
    assert "storage" in loaded
    assert not loaded & {"yaml", "git", "opening", "tui", "plain", "reports"}


@pytest.mark.parametrize("name", COMMANDS)
def test_help_lists_each_command_on_one_line(name: str, tmp_path: Path) -> None:
    assert f"  {name:9}  {COMMANDS[name]}\n" in command("--help", folder=tmp_path).stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_each_command_shows_an_example(name: str, tmp_path: Path) -> None:
    done = command(name, "--help", folder=tmp_path)
    assert done.returncode == 0
    assert f"\n    redpencil {name}" in done.stdout
