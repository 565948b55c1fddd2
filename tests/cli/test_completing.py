"""Tab, pressed in real shells that were set up as docs/completion.md says."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk, executable
from running import ROOT, environment
from tui.terminal import Terminal

PAGE = (ROOT / "docs" / "completion.md").read_text(encoding="utf-8")
SHELLS = {"bash": ["bash", "--norc", "-i"], "zsh": ["zsh", "-f", "-i"]}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, desk: Desk, tmp_path: Path) -> Iterator[Terminal]:
    """A shell at the desk, with what the page says for it typed in."""
    name = request.param
    if not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    (tmp_path / "bin").mkdir()
    executable(tmp_path / "bin" / "redpencil", f'exec "{sys.executable}" -m redpencil "$@"')
    told = environment(desk.folder)
    told |= {"PATH": f"{tmp_path / 'bin'}{os.pathsep}{told['PATH']}", "PS1": "$ "}
    words = ["-c", f"import os; os.execvp({name!r}, {SHELLS[name]!r})"]
    terminal = Terminal(words, folder=desk.folder, environment=told)
    try:
        (block,) = re.findall(rf"```{name}\n(.*?)```", PAGE, re.DOTALL)
        terminal.press(f"{block}echo re''ady\n")
        terminal.until("\nready")
        yield terminal
    finally:
        with suppress(ProcessLookupError):
            os.kill(terminal.pid, signal.SIGKILL)


def test_tab_completes_commands_options_claims_statuses_sources_and_files(
    desk: Desk, shell: Terminal
) -> None:
    identifier = desk.checklist.claims[1].id
    desk.redpencil("mark", identifier, "verified", "--by", "ana", "--source", "Minutes of 3 March")
    for typed, completed in (
        ("redpencil si", "redpencil signoff"),
        ("redpencil report --qu", "redpencil report --queries"),
        ("redpencil report --format ht", "redpencil report --format html"),
        (f"redpencil mark {identifier[:-2]}", f"redpencil mark {identifier}"),
        ("redpencil mark c-1 veri", "redpencil mark c-1 verified"),
        ("redpencil mark --source min", "redpencil mark --source minutes-of-3-march"),
        ("redpencil check cla", "redpencil check claims.yaml"),
    ):
        shell.press(f"{typed}\t#")
        shell.until(f"$ {completed} #")
        shell.press("\x15")


@pytest.mark.parametrize(
    "content", [None, b"claims: [", b"\xff", "schema: redpencil/1\nclaims: é\n".encode()]
)
def test_a_checklist_that_cannot_be_read_offers_nothing_and_says_nothing(
    desk: Desk, content: bytes | None
) -> None:
    desk.path.unlink()
    if content is not None:
        desk.path.write_bytes(content)
    assert offered(desk, "redpencil mark c-").strip() == ""


def test_words_that_would_steer_the_terminal_are_made_safe(desk: Desk) -> None:
    desk.change("Harbour Street", lambda claim: replace(claim, text="\x1b[2J in 1911"))
    assert "␛[2J in 1911" in offered(desk, "redpencil mark ")


def offered(desk: Desk, typed: str) -> str:
    """What the shell is told to offer behind what was typed."""
    told = {"_REDPENCIL_COMPLETE": "zsh_complete", "COMP_WORDS": typed, "COMP_CWORD": "2"}
    done = subprocess.run(
        [sys.executable, "-m", "redpencil"],
        cwd=desk.folder,
        env=environment(desk.folder) | told,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stderr == ""
    return done.stdout
