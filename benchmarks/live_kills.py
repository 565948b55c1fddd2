"""Live reviews killed with SIGKILL between keys: torn files, and decisions shown as saved that are gone.

    PYTHONPATH=src:tests python benchmarks/live_kills.py [KILLS]

Each round opens the real review of the sample article in a pty, types a burst of decisions and kills the
process at a random moment. What the screen had shown as saved by then must stand in the file.
"""

from __future__ import annotations

import random
import re
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from redpencil.errors import ChecklistError
from redpencil.storage.checklist_file import ChecklistFile
from running import SEED, command, environment
from tui.terminal import Terminal

SAVED = re.compile(rb"saved \xc2\xb7 (\d+) of")
BURST = 60


def decided(path: Path) -> int:
    """How many claims the file holds a verdict on."""
    return sum(not claim.status.is_open for claim in ChecklistFile.read(path).checklist.claims)


def killed(desk: Path) -> tuple[int, int]:
    """One review, killed; what its screen showed as saved, and what the file then holds."""
    review = Terminal(["-m", "redpencil", "review"], folder=desk, environment=environment(desk))
    review.until(" decided")
    review.press("v" * BURST)
    end = time.monotonic() + random.uniform(0, 0.6)
    while time.monotonic() < end:
        review.read(0.01)
    review.send(signal.SIGKILL)
    review.end()
    shown = max((int(number) for number in SAVED.findall(review.written)), default=0)
    return shown, decided(desk / "claims.yaml")


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    torn = lost = acknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        desk = Path(folder)
        shutil.copy(SEED, desk / "story.txt")
        command("split", "story.txt", folder=desk)
        fresh = (desk / "claims.yaml").read_bytes()
        for _ in range(kills):
            (desk / "claims.yaml").write_bytes(fresh)
            try:
                shown, held = killed(desk)
            except ChecklistError:
                torn += 1
                continue
            acknowledged += shown
            lost += max(0, shown - held)
    print(f"{kills} live reviews killed; shown as saved {acknowledged}, lost {lost}; torn files {torn}")


if __name__ == "__main__":
    main()
