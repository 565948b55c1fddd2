"""The real review of the sample article in a real terminal, ended at a random moment."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import tempfile
import time
from collections import Counter
from contextlib import suppress
from functools import cache
from pathlib import Path

from redpencil.errors import ChecklistError
from redpencil.storage.checklist_file import ChecklistFile
from running import SEED, command, environment
from stress.trials import Fault, Lost, Torn
from tui.terminal import Terminal

SAVED = re.compile(rb"saved \xc2\xb7 (\d+) of")
RESTORED = b"\x1b[?1049l"
BURST = 60
"""Claims decided in one go: more than can be saved before the end comes."""


def killed(seed: int, folder: Path) -> Counter[str]:
    """A review killed with SIGKILL."""
    return _ended(random.Random(seed), folder, signal.SIGKILL)


def signalled(seed: int, folder: Path) -> Counter[str]:
    """A review ended by SIGTERM, SIGHUP or SIGINT, or by its terminal going away (None)."""
    how = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, None)[seed % 4]
    return _ended(random.Random(seed), folder, how)


def _ended(dice: random.Random, folder: Path, how: signal.Signals | None) -> Counter[str]:
    """What the screen had shown as saved stands in the file, and the next review opens."""
    shutil.copy(SEED, folder / "story.txt")
    path = folder / "claims.yaml"
    path.write_bytes(_fresh())
    words = ["-m", "redpencil", "review", "--by", "ana"]
    review = Terminal(words, folder=folder, environment=environment(folder))
    try:
        review.until(" decided")
        review.press("v" * BURST)
        until = time.monotonic() + dice.uniform(0, 0.6)
        while time.monotonic() < until:
            review.read(0.01)
        _end(review, how)
    finally:
        with suppress(ProcessLookupError):
            os.kill(review.pid, signal.SIGKILL)
    shown = max((int(number) for number in SAVED.findall(review.written)), default=0)
    held = decided(path)
    if held < shown:
        raise Lost(f"{shown} decisions were shown as saved, the file holds {held}")
    again = command("review", "--plain", "--by", "ana", folder=folder, given=b"q\n")
    if again.returncode != 0:
        raise Fault(f"the next review ends with {again.returncode}: {again.stderr}")
    return Counter({"decisions shown as saved": shown})


def _end(review: Terminal, how: signal.Signals | None) -> None:
    if how is None:
        review.vanish()
    else:
        review.send(how)
    code, wanted = review.end(), -signal.SIGKILL if how is signal.SIGKILL else 128 + (how or signal.SIGHUP)
    if code != wanted:
        raise Fault(f"{how.name if how else 'no terminal'}: exit code {code}, not {wanted}")
    if how not in (None, signal.SIGKILL) and RESTORED not in review.written:
        raise Fault(f"{how}: the terminal was not given back as it was")


def decided(path: Path) -> int:
    """How many claims the file holds a verdict on. Raises Torn."""
    try:
        file = ChecklistFile.read(path)
    except ChecklistError as error:
        raise Torn(str(error)) from None
    if file.faults:
        raise Torn(str(file.faults))
    return sum(not claim.status.is_open for claim in file.checklist.claims)


@cache
def _fresh() -> bytes:
    """The article's checklist before anything is decided."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(SEED, folder / "story.txt")
        done = command("split", "story.txt", folder=folder)
        assert done.returncode == 0, done.stderr
        return (folder / "claims.yaml").read_bytes()
