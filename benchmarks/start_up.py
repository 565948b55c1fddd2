"""How long the command line takes from start to end, beside a bare Python that imports yaml and click.

    python benchmarks/start_up.py [--runs 20]

One row a command: the processor time of the whole process, user and system, of the best run and of the
median run, each also as a multiple of importing yaml and click. The commands take turns, so that whatever
else the machine does falls on all of them alike. Byte code is compiled, as after an installation: a first
turn, which does not count, writes it to a place of its own. `review` is stopped where it begins to load
Textual.
"""

from __future__ import annotations

import argparse
import os
import pty
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import termios
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

SEED = next((Path(__file__).parent.parent / "seeds").glob("*.txt"))
REFERENCE = "import yaml, click"
GOALS = {"split --json": 2.5, "split, a new checklist": 2.5}
UNTIL_TEXTUAL = (
    "import os, sys\n"
    "class Stop:\n"
    "    def find_spec(self, name, path=None, target=None):\n"
    "        if name == 'textual': os._exit(0)\n"
    "sys.meta_path.insert(0, Stop())\n"
    "from redpencil.cli import main\n"
    "sys.argv = ['redpencil', 'review', 'checked.yaml', '--by', 'ana']\n"
    "main()\n"
)
COMMANDS: Mapping[str, Sequence[str]] = {
    "an empty program": ("-c", "pass"),
    REFERENCE: ("-c", REFERENCE),
    "--help": ("-m", "redpencil", "--help"),
    "split --json": ("-m", "redpencil", "split", "story.txt", "--json"),
    "split, a new checklist": ("-m", "redpencil", "split", "story.txt"),
    "check": ("-m", "redpencil", "check", "checked.yaml"),
    "review, up to Textual": ("-c", UNTIL_TEXTUAL),
}
PASSED = (0, 1)
"""Exit codes of a command that did its work; `check` has findings."""


class Desk:
    """A folder with the seed article, its checklist, and a place for byte code."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            **os.environ,
            "PYTHONPYCACHEPREFIX": str(folder / "byte-code"),
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
            "TERM": "xterm",
        }
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        shutil.copy(SEED, folder / "story.txt")
        self.terminal = pty.openpty()[1]
        termios.tcsetwinsize(self.terminal, (40, 120))
        self.run(("-m", "redpencil", "split", "story.txt", "-o", "checked.yaml"))

    def run(self, words: Sequence[str]) -> float:
        """The processor seconds of one Python process; what the process before wrote is taken away first."""
        (self.folder / "claims.yaml").unlink(missing_ok=True)
        streams = (self.terminal,) * 3 if words[1] == UNTIL_TEXTUAL else (subprocess.DEVNULL,) * 3
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process = subprocess.Popen(
            [sys.executable, *words],
            cwd=self.folder,
            env=self.environment,
            stdin=streams[0],
            stdout=streams[1],
            stderr=streams[2],
            process_group=0,
        )
        process.wait()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        with suppress(ProcessLookupError):
            os.killpg(
                process.pid, signal.SIGKILL
            )  # a review that was stopped leaves a process that reads ahead
        if process.returncode not in PASSED:
            raise SystemExit(f"python {' '.join(words)} ended with {process.returncode}")
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(runs: int) -> dict[str, list[float]]:
    """The processor seconds of each command, one for each turn."""
    seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        for turn in range(runs + 1):
            for name, words in COMMANDS.items():
                took = desk.run(words)
                if turn:
                    seconds[name].append(took)
    return seconds


def table(seconds: Mapping[str, Sequence[float]]) -> str:
    """The times of all commands, and what they are as multiples of the reference."""
    best, middle = min(seconds[REFERENCE]), statistics.median(seconds[REFERENCE])
    lines = [f"{'':24} {'best':>9} {'':>6} {'median':>9} {'':>6}"]
    for name, times in seconds.items():
        low, mid = min(times), statistics.median(times)
        goal = f"  (goal at most {GOALS[name]})" if name in GOALS else ""
        lines.append(
            f"{name:24} {low * 1e3:6.1f} ms {low / best:5.2f}x {mid * 1e3:6.1f} ms {mid / middle:5.2f}x{goal}"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=20, help="turns that count (20)")
    print(table(measure(parser.parse_args().runs)))


if __name__ == "__main__":
    main()
