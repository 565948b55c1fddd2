"""Runs the real command in a process of its own, and makes real repositories."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import redpencil

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_d7461595fc10e234.txt"
PEOPLE = {"GIT_AUTHOR_NAME": "ana", "GIT_AUTHOR_EMAIL": "ana@desk.example"} | {
    "GIT_COMMITTER_NAME": "ana",
    "GIT_COMMITTER_EMAIL": "ana@desk.example",
}


def environment(home: Path) -> dict[str, str]:
    """This process's environment with nothing of the machine's user in it; `home` is the user's folder."""
    kept = {
        k: v
        for k, v in os.environ.items()
        if not k.startswith(("GIT_", "TEXTUAL", "XDG_")) and k != "NO_COLOR"
    }
    source = str(Path(redpencil.__file__).parent.parent)
    return (
        kept
        | PEOPLE
        | {"HOME": str(home), "PYTHONPATH": source, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}
    )


def command(*words: str | Path, folder: Path, given: bytes = b"") -> subprocess.CompletedProcess[str]:
    """`redpencil WORDS` run in `folder` with `given` on its standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "redpencil", *map(str, words)],
        cwd=folder,
        input=given,
        capture_output=True,
        env=environment(folder),
        check=False,
    )
    decoded = (stream.decode("utf-8") for stream in (done.stdout, done.stderr))
    return subprocess.CompletedProcess(done.args, done.returncode, *decoded)


def git(*words: str, folder: Path) -> str:
    """What real git answers in `folder`; a git that fails fails the test."""
    done = subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment(folder)
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
