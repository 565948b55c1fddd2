"""The Textual application around the review screen: colours, signals, palette, the way in and out."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.screen import Screen

from redpencil.ahead import Stored, TakenApart, known
from redpencil.errors import ConflictMarkersError
from redpencil.remembering import remember_theme, remembered_theme, state_folder
from redpencil.tui import theme
from redpencil.tui._textual import SteadyApp, take_breakpoints
from redpencil.tui.palette import Acts
from redpencil.tui.screens.review import ReviewScreen

if TYPE_CHECKING:
    from concurrent.futures import Future

    from redpencil.ahead import Ahead
    from redpencil.reviewing.session import Session
    from redpencil.settling import StoppedMerge
    from redpencil.tui.saver import Saver

    Begun = tuple[Session, Saver]

SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
"""What ends a review from outside: a kill, a closed window, a Ctrl+C that the terminal did not pass on."""
LEFT = (0, 130)
"""Exit codes of a review that was left by its reviewer, with all on disk: quit, or Ctrl+C twice."""
GRACE = 2.0
"""Seconds a review that is ended from outside has to restore its terminal."""


def run_review(ahead: Ahead, *, by: Callable[[], str], say: Callable[[str], None], read_only: bool) -> int:
    """Open the review screen on the checklist that is being read; the exit code of the command.

    `by` tells who reviews; whoever leaves is told by `say` how far it is. A merge that stopped in the file
    is settled on the screen. An error of ours that ended the review is raised once the terminal is itself
    again.
    """
    try:
        if ahead.in_trouble or ahead.stored.done():
            ahead.stored.result()  # what is wrong with the file is better told without a screen
        return _run(ahead.path, ahead.stored, ahead.taken_apart, by=by, say=say, read_only=read_only)
    except ConflictMarkersError as error:
        if read_only:
            raise
        from redpencil.opening import Opened, article_of
        from redpencil.settling import StoppedMerge

        merge = StoppedMerge.at(ahead.path, error)
        file = merge.as_ours()
        opened = Opened(file, article_of(file))
        stored, taken_apart = Stored.of(file.checklist, opened.article), TakenApart(file, opened.split)
        return _run(ahead.path, known(stored), lambda: known(taken_apart), by=by, say=say, stopped=merge)
    finally:
        ahead.end()


def _run(
    path: Path,
    stored: Future[Stored],
    taken_apart: Callable[[], Future[TakenApart]],
    *,
    by: Callable[[], str],
    say: Callable[[str], None],
    read_only: bool = False,
    stopped: StoppedMerge | None = None,
) -> int:
    folder = state_folder(os.environ, Path.home())

    begin = partial(_begin, stored, taken_apart, folder, by=by, read_only=read_only, stopped=stopped)
    app = ReviewApp(path.name, stored, begin, now=_now)
    app.wear(remembered_theme(folder))
    app.take_colours()
    app.run()
    if app.theme != theme.DEFAULT or remembered_theme(folder):
        remember_theme(folder, app.theme)
    if app.fault:
        raise app.fault
    if app.ready.is_set() and app.return_code in LEFT:
        from redpencil.reviewing.reporting import progress

        say(f"{path}: {progress(app.review.session.counts)} Next: `redpencil check {path}`.")
    return app.return_code or 0


async def _begin(
    stored: Future[Stored],
    taken_apart: Callable[[], Future[TakenApart]],
    folder: Path,
    *,
    by: Callable[[], str],
    read_only: bool,
    stopped: StoppedMerge | None,
) -> Begun:
    """Take up the review where its reviewer left it; `folder` has what is kept between sessions."""
    rest = taken_apart()
    from redpencil.reviewing.session import Session  # no first frame has to wait for these
    from redpencil.tui.saver import Saver
    from redpencil.undo_log import UndoLog

    article = stored.result().article
    everything = await asyncio.wrap_future(rest)
    file, split = everything
    name = by()
    log = None if read_only else UndoLog(folder, file.path, name)
    history = log.read(file.raw) if log else None
    session = Session(
        file.checklist,
        article,
        split,
        by=name,
        now=_now,
        read_only=read_only,
        history=history,
        faults=file.faults,
    )
    return session, Saver(file, log, history, stopped=stopped)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class ReviewApp(SteadyApp):
    """One review of one checklist.

    What is `stored` in the file called `name` is painted as soon as it is there. `begin` may take longer,
    since the article is taken apart for it: acts wait.
    """

    CSS_PATH = Path("review.tcss")
    TITLE = "redpencil"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+z", "suspend_process", show=False, priority=True),
    ]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {Acts}

    def __init__(
        self,
        name: str,
        stored: Future[Stored],
        begin: Callable[[], Awaitable[Begun]],
        *,
        now: Callable[[], str],
    ) -> None:
        super().__init__()
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.DEFAULT
        self.animation_level = "none"
        self.review = ReviewScreen(name, stored, now=now)
        self._stored, self._begin = stored, begin
        self._warned = False

    def wear(self, name: str | None) -> None:
        """Take on colours by name, if there are such; with NO_COLOR not those the terminal would choose."""
        if name in self.available_themes and not ("NO_COLOR" in os.environ and name.startswith("ansi")):
            self.theme = name

    def get_default_screen(self) -> Screen[None]:
        """The review."""
        take_breakpoints(self.review, *self.size)
        return self.review

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The names the style sheet uses, for themes that are not ours."""
        return theme.variables_for(self.current_theme)

    def on_mount(self) -> None:
        """Be ready for a kill and for a closed window; show no colour where none is wanted."""
        self.set_class("NO_COLOR" in os.environ, "-no-colour")
        loop = asyncio.get_running_loop()
        for each in SIGNALS:
            loop.add_signal_handler(each, self._end, each)
        self.app_resume_signal.subscribe(self, self._woken)
        self.run_worker(self._open())

    async def _open(self) -> None:
        """Let a frame be painted, then show and begin what comes; the screen is alive meanwhile."""
        painted = asyncio.Event()
        self.review.call_after_refresh(painted.set)
        await painted.wait()
        self.review.show_stored(await asyncio.wrap_future(self._stored))
        self.review.begin(*await self._begin())
        self.ready.set()

    def _end(self, number: signal.Signals) -> None:
        if self.ready.is_set():
            self.review.keeping.keep()
        # Whoever writes to a terminal that is gone may be blocked for good, and all is saved by now.
        last_resort = threading.Timer(GRACE, os._exit, [128 + number])
        last_resort.daemon = True
        last_resort.start()
        self.exit(return_code=128 + number)

    async def settled(self) -> None:
        """A key is through once what it asks can be typed into, or what it did has been done."""
        await self.review.open_for_keys.wait()

    def _woken(self, _: object) -> None:
        """Draw everything anew after Ctrl+Z and `fg`: the terminal has shown other things since."""
        self.screen.refresh(layout=True)
        if self.ready.is_set():
            self.review.keeping.look_outside()

    def action_interrupt(self) -> None:
        """Ctrl+C copies a selection; else it leaves, pressed twice, or before there is anything to lose."""
        if not self.ready.is_set():
            self.exit(return_code=130)
        elif self.review.panes.article.selected_span:
            self.review.act("copy")
        elif self._warned:
            self.review.keeping.leave(130)
        else:
            self._warned = True
            self.review.say("Ctrl+C again leaves.")
            self.set_timer(3, self._unwarn)

    def _unwarn(self) -> None:
        self._warned = False
