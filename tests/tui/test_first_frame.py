"""What is shown and taken while the article is still being split."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from redpencil.model import Status
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.tui.app import ReviewApp
from redpencil.tui.saver import Saver
from tui.story import drawn, opened, worked


@contextmanager
def splitting(app: ReviewApp) -> Iterator[asyncio.Event]:
    """The application with a split that goes on until the event is set."""
    done, begin = asyncio.Event(), app._begin

    async def later() -> tuple[Session, Saver]:
        await done.wait()
        return await begin()

    app._begin = later
    yield done


def in_early_app(app: ReviewApp, steps: Callable[[Pilot[None]], Awaitable[None]]) -> None:
    async def run() -> None:
        async with app.run_test(size=(120, 40)) as pilot:
            await steps(pilot)

    asyncio.run(run())


def test_the_first_frame_shows_the_article_and_the_claims_as_stored(tmp_path: Path) -> None:
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        text = "\n".join(await drawn(pilot))
        assert "reading the article …" in text
        assert "The council voted on Tuesday night" in text
        assert "Claims as in the file" in text
        assert "decided" not in text
        done.set()
        await app.ready.wait()
        text = "\n".join(await drawn(pilot))
        assert "5 of 8 decided" in text
        assert "reading" not in text

    with splitting(app) as done:
        in_early_app(app, steps)


def test_keys_typed_early_wait_for_the_split_and_none_is_lost(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        for key in ("v", "X", "j", "t", "ctrl+c"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
        assert on_disk() == [Status.UNCHECKED] * 8
        done.set()
        await app.ready.wait()
        while app._waiting or not app._warned:
            await pilot.pause()

    def on_disk() -> list[Status]:
        return [claim.status for claim in ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims]

    with splitting(app) as done:
        in_early_app(app, steps)
    assert on_disk()[:3] == [Status.VERIFIED, Status.INCORRECT, Status.ATTRIBUTED]


def test_the_mouse_has_no_effect_before_the_split_is_there(tmp_path: Path) -> None:
    app = opened(tmp_path, worked())

    async def click(pilot: Pilot[None], x: int, y: int) -> list[str]:
        for kind in (events.MouseDown, events.MouseUp):
            app.post_message(kind(None, x, y, 0, 0, 1, shift=False, meta=False, ctrl=False))
        return await drawn(pilot)

    async def steps(pilot: Pilot[None]) -> None:
        early = await drawn(pilot)
        for x, y in ((12, 3), (80, 4), (119, 5), (3, 39)):
            assert await click(pilot, x, y) == early
        done.set()
        await app.ready.wait()
        ready = await drawn(pilot)
        assert await click(pilot, 80, 2) != ready

    with splitting(app) as done:
        in_early_app(app, steps)


def test_ctrl_c_leaves_before_there_is_anything_to_lose(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        app.post_message(events.Key("ctrl+c", None))
        while app.return_code is None:
            await pilot.pause()
        done.set()

    with splitting(app) as done:
        in_early_app(app, steps)
    assert app.return_code == 130
    assert app.fault is None


def test_an_error_in_the_split_ends_the_review_as_itself(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def broken() -> tuple[Session, Saver]:
        raise LookupError("broken")

    app._begin = broken

    async def steps(pilot: Pilot[None]) -> None:
        while app.fault is None:
            await asyncio.sleep(0)

    with pytest.raises(LookupError):
        in_early_app(app, steps)
    assert isinstance(app.fault, LookupError)
    assert app.return_code == 3
