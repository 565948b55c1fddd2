"""Reading ahead: a checklist is read and its article taken apart in a process of its own.

Meanwhile this process loads what shows them, which takes as long: Python runs one thread at a time, but any
number of processes. One can leave before all is read, and wait for nothing.
"""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import suppress
from itertools import islice
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar

if TYPE_CHECKING:
    from redpencil.anatomy import Article, Split
    from redpencil.model import Checklist, Claim
    from redpencil.storage.checklist_file import ChecklistFile


T = TypeVar("T")


SCREENFUL = 200
"""Claims that can be seen at once, at most."""


class Stored(NamedTuple):
    """What can be shown at once: the article, where that is, and as many claims as can be seen."""

    article: Article
    file: str
    claims: tuple[Claim, ...]

    @classmethod
    def of(cls, checklist: Checklist, article: Article) -> Stored:
        """What can be shown of a checklist."""
        return cls(article, checklist.article.file, checklist.claims[:SCREENFUL])


class TakenApart(NamedTuple):
    """What a review needs besides: the file to save into, and the article's split."""

    file: ChecklistFile
    split: Split


class Ahead:
    """The checklist at `path` being read: first what is `stored`, then all of it, `taken_apart()`.

    Both are there later, or raise what `open_checklist` raises. The second is not taken in before it is asked
    for: that takes time from a screen about to be painted.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.stored: Future[Stored] = Future()
        self._taken_apart: Future[TakenApart] = Future()
        self._wanted = Event()
        self.in_trouble = False
        """True once the process has ended without a result: the reason is being looked for."""
        self._waiting: list[Future[Any]] = [self.stored, self._taken_apart]
        for future in self._waiting:
            future.set_running_or_notify_cancel()
        receiving, sending = os.pipe()
        try:
            self.process = os.fork()
        except OSError:  # no more processes are to be had
            self.process = -1
        if self.process == 0:
            _send(path, sending)
        os.close(sending)
        self.thread = Thread(target=self._receive, args=(receiving,), daemon=True)
        self.thread.start()

    def taken_apart(self) -> Future[TakenApart]:
        """All of it."""
        self._wanted.set()
        return self._taken_apart

    def end(self) -> None:
        """Stop reading: nobody waits for it any more."""
        if self._waiting and self.process > 0:
            self._waiting.clear()
            self._wanted.set()
            with suppress(ProcessLookupError):
                os.kill(self.process, signal.SIGKILL)

    def _receive(self, descriptor: int) -> None:
        """Hand on what the process finds; what it does not find is looked for here, and so is the reason."""
        with os.fdopen(descriptor, "rb") as pipe, suppress(EOFError, pickle.UnpicklingError):
            while self._waiting:
                result = pickle.load(pipe)
                self._waiting.pop(0).set_result(result)
                self._wanted.wait()
        if self.process > 0:
            os.waitpid(self.process, 0)
        if not (waiting := self._waiting):
            return
        self.in_trouble = True
        try:
            for result in islice(_results(self.path), 2 - len(waiting), None):
                waiting.pop(0).set_result(result)
        except Exception as error:
            for future in waiting:
                future.set_exception(error)


def known(result: T) -> Future[T]:
    """What is there already, in the place of what is read."""
    future: Future[T] = Future()
    future.set_result(result)
    return future


def _results(path: Path) -> Iterator[Stored | TakenApart]:
    from redpencil.opening import open_checklist  # what it loads, this process is to load later

    opened = open_checklist(path)
    yield Stored.of(opened.file.checklist, opened.article)
    yield TakenApart(opened.file, opened.split)


def _send(path: Path, descriptor: int) -> NoReturn:
    """What the process does. An error is not sent: whoever looks for the result again meets with it too."""
    try:
        with os.fdopen(descriptor, "wb") as pipe:
            for result in _results(path):
                pickle.dump(result, pipe, pickle.HIGHEST_PROTOCOL)
                pipe.flush()
                os.nice(10)  # on a busy machine, painting goes before what nobody can see yet
    finally:
        os._exit(0)
