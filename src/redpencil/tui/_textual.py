"""What is needed of Textual beyond its public face, in one place, so that a new version breaks one file."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress

from textual import events
from textual.app import App
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.worker import WorkerFailed

PATIENCE = 2.0
"""Seconds after which the next key is let through whatever the one before is still doing."""

MOMENT = 0.01
"""Seconds between looks at whether a widget is still there."""


class SteadyApp(App[None]):
    """An app for fast fingers and slow lines, that keeps the error it died of.

    Textual sends each key to what has the focus when the key arrives. When keys arrive together, as they do
    over a network, the second then misses what the first has opened: here a key waits until the one before is
    through, and after the end none is taken. Until `ready` is set all keys wait, but for a Ctrl+C before any
    other, and the mouse has no effect. An error is kept in `fault`, instead of being printed over the
    restored screen.
    """

    fault: Exception | None = None

    def __init__(self) -> None:
        super().__init__()
        self.ready = asyncio.Event()
        self._waiting: deque[events.Key] = deque()
        self._handing_on: asyncio.Task[None] | None = None
        self._colours: dict[str, str] = {}

    def take_colours(self) -> None:
        """Have the style sheet read with the theme's colours from the start, and so only once."""
        self._colours = self.get_css_variables()
        self.stylesheet.set_variables(self._colours)

    def refresh_css(self, animate: bool = True) -> None:
        """Read the style sheet again if colours have changed; Textual asks for it at each start."""
        if self.get_css_variables() != self._colours:
            self._colours = self.get_css_variables()
            super().refresh_css(animate)

    async def on_event(self, event: events.Event) -> None:
        """Queue keys; pass on everything else at once."""
        early = not self.ready.is_set()
        if isinstance(event, events.Key) and not event.is_forwarded:
            if early and event.key == "ctrl+c" and not self._waiting:
                await super().on_event(event)
                return
            self._waiting.append(event)
            if self._handing_on is None or self._handing_on.done():
                self._handing_on = asyncio.create_task(self._hand_on())
        elif not (early and isinstance(event, events.MouseEvent)):
            await super().on_event(event)

    async def settled(self) -> None:
        """Wait until what a key has set going can take the next one."""

    async def _hand_on(self) -> None:
        await self.ready.wait()
        try:
            while self._waiting and not self._exit:
                target = self.focused or self.screen
                await super().on_event(self._waiting.popleft())
                await asyncio.wait_for(self._through(target), PATIENCE)
        except TimeoutError:
            self._handing_on = asyncio.create_task(self._hand_on())
        except Exception as error:
            self._handle_exception(error)

    async def _through(self, target: MessagePump) -> None:
        """Wait until a widget and all around it have worked off their messages, and what came of them."""
        for _ in range(2):
            pump: MessagePump | None = target
            while pump is not None and pump is not self:
                await _worked_off(pump)
                pump = pump._parent
        await self.settled()

    def _handle_exception(self, error: Exception) -> None:
        if isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error
        if self.fault is None:
            self.fault = self._exception = error
            self._exception_event.set()
        self._return_code = 3
        self._close_messages_no_wait()


def take_breakpoints(screen: Screen[None], width: int, height: int) -> None:
    """Give a screen the classes of its size before its first layout, else made and painted without."""
    for size, breakpoints in (
        (width, screen.HORIZONTAL_BREAKPOINTS),
        (height, screen.VERTICAL_BREAKPOINTS),
    ):
        screen.add_class(*screen._get_breakpoint_classes(size, breakpoints or []))


async def _worked_off(pump: MessagePump) -> None:
    """Wait until a widget has worked off the messages it has, or has been taken away."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        while not done.is_set() and pump.is_running and not pump._closing:
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), MOMENT)
