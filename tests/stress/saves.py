"""Processes that end in the middle of a save: by a kill, by a signal, alone or two at once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from redpencil.errors import ChecklistError
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.emitting import checklist_text
from running import environment
from storage.long_checklists import checklist_of
from stress.trials import Lost, Torn

CLAIMS = 300
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)

WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from redpencil.storage.checklist_file import ChecklistFile
path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
file = ChecklistFile.read(path)
while True:
    count += 1
    claims = tuple(replace(c, notes=str(count)) if c.id == name else c for c in file.checklist.claims)
    file = file.save(replace(file.checklist, claims=claims))
    print(count, flush=True)
"""
"""Counts up in one claim's note and tells each count once it is saved."""


@dataclass
class Writer:
    """A process that goes on counting, past the count that may have been saved and not told."""

    path: Path
    claim: str
    told: int = 0

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        words = [sys.executable, "-c", WRITER, str(self.path), self.claim, str(self.told + 1)]
        self._process = subprocess.Popen(
            words,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(self.path.parent),
        )

    def wait(self) -> None:
        """Until it has saved once, or more."""
        assert self._process.stdout is not None
        self.told = int(self._process.stdout.readline())

    def end(self, number: signal.Signals) -> None:
        """Send a signal and take in the rest of what it told; it may have been cut off in a word."""
        self._process.send_signal(number)
        rest, _ = self._process.communicate()
        self.told = max([self.told, *map(int, rest.split(b"\n")[:-1])])

    def check(self) -> None:
        """Raise Torn if the file cannot be read, Lost if it lacks what this writer told."""
        try:
            file = ChecklistFile.read(self.path)
        except ChecklistError as error:
            raise Torn(str(error)) from None
        if file.faults:
            raise Torn(str(file.faults))
        (claim,) = (claim for claim in file.checklist.claims if claim.id == self.claim)
        if int(claim.notes or 0) < self.told:
            raise Lost(f"{self.claim}: {self.told} was told as saved, the file has {claim.notes}")


def killed(seed: int, folder: Path) -> Counter[str]:
    """A writer killed with SIGKILL at a random moment."""
    return _ended(signal.SIGKILL, random.Random(seed), folder)


def signalled(seed: int, folder: Path) -> Counter[str]:
    """A writer ended by one of the signals that a closed window, a shutdown or Ctrl+C sends."""
    return _ended(SIGNALS[seed % len(SIGNALS)], random.Random(seed), folder)


def _ended(number: signal.Signals, dice: random.Random, folder: Path) -> Counter[str]:
    path = checklist(folder)
    writer = Writer(path, dice.choice(names(path)))
    writer.wait()
    time.sleep(dice.uniform(0, 0.03))
    writer.end(number)
    writer.check()
    _saves_again(path)
    return Counter({"saves told": writer.told - 1})


def two_writers(seed: int, folder: Path) -> Counter[str]:
    """Two processes decide on different claims of one file, now and then one of them is killed."""
    dice = random.Random(seed)
    path = checklist(folder)
    writers = [Writer(path, name) for name in dice.sample(names(path), 2)]
    did: Counter[str] = Counter()
    for writer in writers:
        writer.wait()
    for _ in range(2):
        time.sleep(dice.uniform(0.1, 0.5))
        one = dice.choice(writers)
        one.end(signal.SIGKILL)
        one.check()
        one.start()
        one.wait()
        did["kills"] += 1
    for writer in writers:
        writer.end(signal.SIGKILL)
        did["saves told"] += writer.told
    for writer in writers:
        writer.check()
    _saves_again(path)
    return did


def _saves_again(path: Path) -> None:
    """What a dead process left behind neither stops the next save nor outlives it."""
    file = ChecklistFile.read(path)
    first, *others = file.checklist.claims
    file.save(replace(file.checklist, claims=(replace(first, notes="after"), *others)))
    left = {one.name for one in path.parent.iterdir()} - {path.name}
    if left:
        raise Torn(f"left behind: {sorted(left)}")


def checklist(folder: Path) -> Path:
    """A checklist of some length, in the middle of a review."""
    path = folder / "claims.yaml"
    path.write_bytes(_content())
    return path


@cache
def _content() -> bytes:
    return checklist_text(checklist_of(CLAIMS), {}).encode("utf-8")


def names(path: Path) -> list[str]:
    """The ids of its claims but the first's."""
    return [claim.id for claim in ChecklistFile.read(path).checklist.claims[1:]]
