"""A real terminal around the real command: a pty whose output pyte draws."""

from __future__ import annotations

import fcntl
import os
import pty
import resource
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import pyte

from redpencil.model import Claim
from redpencil.storage.checklist_file import ChecklistFile
from running import environment

REVIEW = ("-m", "redpencil", "review", "--by", "ana")
PATIENCE = 20.0
"""Seconds to wait for what must come; far more than it ever takes, so that a busy machine fails nothing."""


class Terminal:
    """Python with `words` as its arguments, in a terminal of `columns` by `rows`.

    `file_limit` is the most bytes any file it writes may have, as on a disk that is all but full.
    """

    def __init__(
        self,
        words: list[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        columns: int = 120,
        rows: int = 40,
        file_limit: int | None = None,
    ) -> None:
        self.written = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._code: int | None = None
        size = struct.pack("HHHH", rows, columns, 0, 0)
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.chdir(folder)
            if file_limit is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))
            told = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execve(sys.executable, [sys.executable, *words], {**environment, **told})

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def press(self, keys: str) -> None:
        """Type keys."""
        os.write(self._fd, keys.encode())

    def until(self, wanted: str | Callable[[str], bool]) -> str:
        """Read until a text stands on the screen, or a condition on the whole holds."""
        holds = wanted if callable(wanted) else lambda text: wanted in text
        end = time.monotonic() + PATIENCE
        while not holds(self.text):
            assert time.monotonic() < end, f"waited in vain for {wanted!r}:\n{self.text}"
            if not self.read(0.2) and self._ended():
                raise AssertionError(f"the command ended before {wanted!r}:\n{self.text}")
        return self.text

    def end(self) -> int:
        """Read to the end; the exit code."""
        end = time.monotonic() + PATIENCE
        while not self._ended():
            assert time.monotonic() < end, f"did not end:\n{self.text}"
            self.read(0.05)
        while self.read(0):
            pass
        assert self._code is not None
        return self._code

    def asleep(self) -> None:
        """Wait until the command has stopped, and forget what stands on the screen."""
        end = time.monotonic() + PATIENCE
        stopped = False
        while not stopped:
            assert time.monotonic() < end, f"did not stop:\n{self.text}"
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG | os.WUNTRACED)
            stopped = pid == self.pid and os.WIFSTOPPED(status)
        while self.read(0.05):
            pass
        self._screen.reset()

    def resize(self, columns: int, rows: int) -> None:
        """Change the terminal's size."""
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, number: signal.Signals) -> None:
        """Send a signal to the command."""
        os.kill(self.pid, number)

    def vanish(self) -> None:
        """Take the terminal away."""
        os.close(self._fd)
        self._fd = -1

    def read(self, patience: float) -> bool:
        """Take in what the command writes within so many seconds; False if that is nothing."""
        if self._fd < 0:
            time.sleep(patience)
            return False
        ready, _, _ = select.select([self._fd], [], [], patience)
        try:
            data = os.read(self._fd, 1 << 16) if ready else b""
        except OSError:
            data = b""
        self.written += data
        self._stream.feed(data)
        return bool(data)

    def _ended(self) -> bool:
        if self._code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._code = os.waitstatus_to_exitcode(status)
        return self._code is not None


@contextmanager
def reviewing(desk: Path, words: Sequence[str] = REVIEW, **more: int) -> Iterator[Terminal]:
    """A review of the desk's checklist, painted."""
    terminal = Terminal([*words], folder=desk, environment=environment(desk), **more)
    try:
        terminal.until(" decided")
        yield terminal
    finally:
        with suppress(ProcessLookupError):
            os.kill(terminal.pid, signal.SIGKILL)


def claims(desk: Path) -> tuple[Claim, ...]:
    """The claims as the desk's checklist has them."""
    return ChecklistFile.read(desk / "claims.yaml").checklist.claims
