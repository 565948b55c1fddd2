"""Runs the real command, within this process or in one of its own, and real git."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import pytest

import redpencil
from redpencil.cli import main

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
        if not k.startswith(("GIT_", "TEXTUAL", "XDG_")) and k not in ("NO_COLOR", "COLUMNS", "LINES")
    }
    source = str(Path(redpencil.__file__).parent.parent)
    return (
        kept
        | PEOPLE
        | {"HOME": str(home), "PYTHONPATH": source, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8"}
    )


@dataclass(frozen=True)
class Done:
    """How a command ended and what it wrote."""

    returncode: int
    stdout: str
    stderr: str


def command(*words: str | Path, folder: Path, given: bytes = b"") -> Done:
    """`redpencil WORDS` run by its real entry point in `folder`, with `given` on its standard input."""
    streams = [io.TextIOWrapper(io.BytesIO(start), encoding="utf-8") for start in (given, b"", b"")]
    with (
        mock.patch.dict(os.environ, environment(folder), clear=True),
        mock.patch.multiple(sys, stdin=streams[0], stdout=streams[1], stderr=streams[2]),
        mock.patch.object(sys, "argv", ["redpencil", *map(str, words)]),
        contextlib.chdir(folder),
        pytest.raises(SystemExit) as ended,
    ):
        main()
    texts = []
    for stream in streams[1:]:
        stream.flush()
        texts.append(stream.buffer.getvalue().decode("utf-8"))
    assert isinstance(ended.value.code, int)
    return Done(ended.value.code, *texts)


def process(*words: str | Path, folder: Path, given: bytes = b"") -> Done:
    """`redpencil WORDS` run as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "redpencil", *map(str, words)],
        cwd=folder,
        input=given,
        capture_output=True,
        env=environment(folder),
    )
    return Done(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def git(*words: str, folder: Path) -> str:
    """What real git answers in `folder`; a git that fails fails the test."""
    done = subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment(folder)
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
