"""Processes killed with SIGKILL while they save: torn files, and acknowledged decisions that are gone.

    PYTHONPATH=src:tests python benchmarks/kills.py [KILLS] [SECONDS]

First one process in a save loop on 1,000 claims is killed so many times, at random moments. Then two
processes decide on different claims of one file for so many seconds, one of them killed at random about twice
a second and started again. After each kill the file must be readable and hold everything acknowledged.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from redpencil.errors import ChecklistError
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from storage.long_checklists import checklist_of


@dataclass
class Writer:
    """A child process that counts up in one claim's note, and tells each count once it is saved."""

    pid: int
    claim: str
    pipe: int
    acknowledged: int = 0
    heard: bytes = b""

    @classmethod
    def start(cls, path: Path, claim: str, acknowledged: int) -> Writer:
        """Fork a child that goes on counting, past the one that may have been saved and not told."""
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            save_forever(path, claim, acknowledged + 1, writing)
        os.close(writing)
        return cls(pid, claim, reading, acknowledged)

    def listen(self, *, to_the_end: bool = False) -> None:
        """Take in what the child has told so far."""
        while to_the_end or select.select([self.pipe], [], [], 0)[0]:
            more = os.read(self.pipe, 65536)
            if not more:
                break
            self.heard += more
            *told, self.heard = self.heard.split(b"\n")
            self.acknowledged = int(told[-1]) if told else self.acknowledged

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        self.listen(to_the_end=True)
        os.close(self.pipe)


def save_forever(path: Path, name: str, count: int, pipe: int) -> None:
    file = ChecklistFile.read(path)
    while True:
        count += 1
        claims = tuple(replace(c, notes=str(count)) if c.id == name else c for c in file.checklist.claims)
        file = file.save(replace(file.checklist, claims=claims))
        os.write(pipe, f"{count}\n".encode())


def state(path: Path, writers: list[Writer]) -> tuple[int, int]:
    """1 if the file is torn, and how many writers' acknowledged counts are missing from it."""
    try:
        claims = {claim.id: claim for claim in ChecklistFile.read(path).checklist.claims}
    except ChecklistError:
        return 1, 0
    return 0, sum(int(claims[w.claim].notes or 0) < w.acknowledged for w in writers)


def save_loop(path: Path, kills: int, dice: random.Random) -> None:
    name = ChecklistFile.read(path).checklist.claims[500].id
    count = saves = torn = lost = 0
    for _ in range(kills):
        writer = Writer.start(path, name, count)
        while not writer.acknowledged > count:
            writer.listen()
        time.sleep(dice.uniform(0, 0.02))
        writer.kill()
        result = state(path, [writer])
        torn, lost = torn + result[0], lost + result[1]
        count, saves = writer.acknowledged, saves + writer.acknowledged - count - 1
    print(f"save loop: {kills} kills, {saves} acknowledged saves: torn {torn}, lost {lost}", flush=True)


def two_writers(path: Path, duration: float, dice: random.Random) -> None:
    names = [claim.id for claim in ChecklistFile.read(path).checklist.claims[10:12]]
    writers = [Writer.start(path, name, 0) for name in names]
    torn = lost = kills = saves = 0
    end = time.monotonic() + duration
    while time.monotonic() < end:
        pause = time.monotonic() + dice.uniform(0.2, 0.8)
        while time.monotonic() < pause:
            time.sleep(0.02)
            for writer in writers:
                writer.listen()
        at = dice.randrange(2)
        writers[at].kill()
        kills += 1
        result = state(path, [writers[at]])
        torn, lost = torn + result[0], lost + result[1]
        writers[at] = Writer.start(path, names[at], writers[at].acknowledged)
    for writer in writers:
        writer.kill()
        saves += writer.acknowledged
    result = state(path, writers)
    torn, lost = torn + result[0], lost + result[1]
    print(
        f"two writers, {duration:.0f} s: {kills} kills, {saves} acknowledged saves: torn {torn}, lost {lost}"
    )


def main(kills: int, duration: float) -> None:
    dice = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "claims.yaml")
        create(path, checklist_of(1_000), {})
        save_loop(path, kills, dice)
        print(f"left behind: {sorted(p.name for p in path.parent.iterdir() if p.name != path.name)}")
        two_writers(path, duration, dice)


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["300"])[0]), float((sys.argv[2:] or ["30"])[0]))
