"""The Textual application around the review screen: colours, signals, palette, the way in and out."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.screen import Screen

from redpencil.remembering import UndoLog, remember_theme, remembered_theme, state_folder
from redpencil.reviewing.session import Session
from redpencil.tui import theme
from redpencil.tui._textual import SteadyApp, take_breakpoints
from redpencil.tui.palette import Acts
from redpencil.tui.saver import Saver
from redpencil.tui.screens.review import ReviewScreen

if TYPE_CHECKING:
    from redpencil.anatomy import Article
    from redpencil.opening import Opened

SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
"""What ends a review from outside: a kill, a closed window, a Ctrl+C that the terminal did not pass on."""
GRACE = 2.0
"""Seconds a review that is ended from outside has to restore its terminal."""


def run_review(opened: Opened, *, by: str, read_only: bool) -> int:
    """Open the review screen on a checklist; the exit code of the command.

    Raises whatever error of ours ended the review, once the terminal is itself again.
    """
    file = opened.file
    folder = state_folder(os.environ, Path.home())
    log = None if read_only else UndoLog(folder, file.path, by)
    history = log.read(file.raw) if log else None

    def begin() -> Session:
        return Session(
            file.checklist,
            opened.article,
            opened.split,
            by=by,
            now=_now,
            read_only=read_only,
            history=history,
        )

    app = ReviewApp(Saver(file, log, history), opened.article, begin, now=_now)
    app.wear(remembered_theme(folder))
    app.run()
    if app.theme != theme.DEFAULT or remembered_theme(folder):
        remember_theme(folder, app.theme)
    if app.fault:
        raise app.fault
    return app.return_code or 0


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class ReviewApp(SteadyApp):
    """One review of one checklist.

    `begin` takes the article apart, which takes its time: what is stored is painted before, and acts wait.
    """

    session: Session

    CSS_PATH = Path("review.tcss")
    TITLE = "redpencil"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+z", "suspend_process", show=False, priority=True),
    ]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {Acts}

    def __init__(
        self, saver: Saver, article: Article, begin: Callable[[], Session], *, now: Callable[[], str]
    ) -> None:
        super().__init__()
        for each in theme.THEMES:
            self.register_theme(each)
        self.theme = theme.DEFAULT
        self.animation_level = "none"
        self.review = ReviewScreen(saver, article, now=now)
        self._begin = begin
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
        """Let a frame be painted, then begin the session beside the screen, which stays alive meanwhile."""
        painted = asyncio.Event()
        self.review.call_after_refresh(painted.set)
        await painted.wait()
        self.session = await asyncio.to_thread(self._begin)
        self.review.begin(self.session)
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
        elif self.review.selected_span:
            self.review.act("copy")
        elif self._warned:
            self.review.keeping.leave(130)
        else:
            self._warned = True
            self.review.say("Ctrl+C again leaves.")
            self.set_timer(3, self._unwarn)

    def _unwarn(self) -> None:
        self._warned = False
