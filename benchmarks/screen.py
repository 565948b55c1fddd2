"""How fast the review screen is, through a real terminal, beside a Textual hello world in the same run.

    python benchmarks/screen.py [--claims 100 1000 10000] [--runs 5]

For each size of checklist: the time from starting the process to the painted article, to the list of
claims and to where keys are taken, the article having been split, each in milliseconds (best and median)
and as a multiple of the hello world's (of the bests, and the median over turns); the time from a key to the
first byte that answers it and to the last, deciding and moving; the bytes a key writes; the memory held.
Wall-clock times, those of keys medians. Deciding includes the save to disk.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path
from typing import NamedTuple

from redpencil.articles import read_article
from redpencil.reviewing.drafting import new_checklist
from redpencil.splitting import split
from redpencil.storage.creating import create

SEED = next((Path(__file__).parent.parent / "seeds").glob("*.txt"))
HELLO = (
    "from textual.app import App\n"
    "from textual.widgets import Static\n"
    "class Hello(App):\n"
    "    def compose(self):\n"
    "        yield Static('Hello, world')\n"
    "Hello().run()\n"
)
QUIET = 0.12
"""Seconds without a byte after which an answer is taken to be complete."""
PATIENCE = 60.0
KEYS = 25


class Key(NamedTuple):
    """What one key took: milliseconds to the first and the last byte, and how many bytes."""

    first: float
    last: float
    size: int


class Terminal:
    """A Python process in a pty of 120 by 40."""

    def __init__(self, words: list[str]) -> None:
        self.started = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
            told = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execve(sys.executable, [sys.executable, *words], {**os.environ, **told})

    def painted(self, *wanted: bytes) -> list[float]:
        """Seconds from the start until each of `wanted`, in their order, was written."""
        written, seconds = b"", []
        for each in wanted:
            while each not in written:
                if not select.select([self._fd], [], [], PATIENCE)[0]:
                    raise TimeoutError(written[-500:].decode(errors="replace"))
                written += os.read(self._fd, 1 << 16)
            seconds.append(time.perf_counter() - self.started)
        self._rest()
        return seconds

    def press(self, key: bytes) -> Key:
        """Press a key and wait for all of its answer."""
        start = time.perf_counter()
        os.write(self._fd, key)
        times, size = self._rest(patience=2.0)
        first, last = (times[0], times[-1]) if times else (start, start)
        return Key((first - start) * 1000, (last - start) * 1000, size)

    @property
    def megabytes(self) -> float:
        """Memory held by the process."""
        lines = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii").splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith("VmRSS"))) / 1024

    def close(self) -> None:
        """End the process."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._fd)

    def _rest(self, patience: float = QUIET) -> tuple[list[float], int]:
        times: list[float] = []
        size = 0
        while select.select([self._fd], [], [], QUIET if times else patience)[0]:
            size += len(os.read(self._fd, 1 << 16))
            times.append(time.perf_counter())
        return times, size


def checklist(folder: Path, claims: int) -> Path:
    """A checklist of at least so many claims: the seed article again and again, its names changed."""
    text = SEED.read_text(encoding="utf-8")
    each = len(split(read_article(SEED)).claims)
    copies = [text.replace("Putin", f"Putin{n or ''}").replace("Gallup", f"Gallup{n or ''}")
              for n in range(max(1, round(claims / each)))]  # fmt: skip
    folder.mkdir()
    story = folder / "story.txt"
    story.write_text("\n".join(copies), encoding="utf-8")
    article = read_article(story)
    create(folder / "claims.yaml", new_checklist(article, split(article), "story.txt"), {})
    return folder / "claims.yaml"


def words_of(path: Path) -> list[str]:
    """The arguments that open a checklist's review."""
    return ["-m", "redpencil", "review", str(path), "--by", "ana"]


def starts(paths: list[Path], runs: int) -> tuple[list[float], list[list[list[float]]]]:
    """Milliseconds from the start to the hello world, and for each checklist to article, list and readiness.

    The programs take turns, so that whatever else the machine does slows all of them alike; the first turn,
    which warms the caches, does not count.
    """
    hello: list[float] = []
    reviews: list[list[list[float]]] = [[] for _ in paths]
    for turn in range(runs + 1):
        times = [_start(["-c", HELLO], b"Hello, world")]
        for path in paths:
            paragraph = path.with_name("story.txt").read_text(encoding="utf-8").splitlines()[1]
            times.append(_start(words_of(path), paragraph[:12].encode(), b"Claims", b"decided"))
        if turn:
            hello += times[0]
            for found, row in zip(times[1:], reviews, strict=True):
                row.append(found)
    return hello, reviews


def _start(words: list[str], *wanted: bytes) -> list[float]:
    terminal = Terminal(words)
    try:
        return [seconds * 1000 for seconds in terminal.painted(*wanted)]
    finally:
        terminal.close()


def tell_starts(hello: list[float], row: list[list[float]], total: int) -> None:
    """Print how long one checklist takes to be there, least and median, beside the hello world."""
    told = []
    for times in zip(*row, strict=True):
        ratio = statistics.median(time / base for time, base in zip(times, hello, strict=True))
        told.append(
            f"{min(times):6.0f} {statistics.median(times):6.0f}   {min(times) / min(hello):5.2f} {ratio:5.2f}"
        )
    print(f"{total:7} " + " | ".join(told))


def tell_keys(path: Path, total: int) -> None:
    """Print what keys take in one checklist."""
    terminal = Terminal(words_of(path))
    terminal.painted(b"decided")
    rows = {
        name: [terminal.press(key) for _ in range(KEYS)] for name, key in (("move", b"j"), ("decide", b"v"))
    }
    figures = [
        f"{statistics.median(k.first for k in keys):5.1f} {statistics.median(k.last for k in keys):5.1f}"
        f" {statistics.median(k.size for k in keys):7.0f}"
        for keys in rows.values()
    ]
    print(f"{total:7}   {'   '.join(figures)}   {terminal.megabytes:5.0f}")
    terminal.close()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--claims", type=int, nargs="*", default=[100, 1000, 10000])
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths = [checklist(Path(folder) / str(claims), claims) for claims in options.claims]
        totals = [path.read_text(encoding="utf-8").count("\n  - id: c-") for path in paths]
        hello, reviews = starts(paths, options.runs)
        print(f"hello world painted after {min(hello):.0f} ms at best, {statistics.median(hello):.0f} median")
        print("        article painted              | claims painted             | ready for keys")
        print(" claims   best median   times of hello |  ...                       |  ...")
        for row, total in zip(reviews, totals, strict=True):
            tell_starts(hello, row, total)
        print("                   move                  decide")
        print(" claims   first  last   bytes   first  last   bytes      MB")
        for path, total in zip(paths, totals, strict=True):
            tell_keys(path, total)


if __name__ == "__main__":
    main()
