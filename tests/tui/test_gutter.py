"""The gutter at the right edge of article and list: where one is, and where open claims are left."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from redpencil.model import Status
from redpencil.tui.app import ReviewApp
from tui.story import drawn, in_app, opened

SHORT = (60, 9)
"""So few rows that the story is longer than the screen; the panes have six of them."""


def gutter(lines: list[str], width: int = SHORT[0]) -> str:
    """The last column of the pane, from top to bottom."""
    return "".join(line.ljust(width)[width - 1] for line in lines[1:-2])


def test_the_gutter_shows_what_is_in_view_and_where_open_claims_begin(tmp_path: Path) -> None:
    app = opened(tmp_path)
    seen: list[str] = []

    async def steps(pilot: Pilot[None]) -> None:
        seen.append(gutter(await drawn(pilot)))
        for key in ("V", "end", "home", "u"):
            await pilot.press(key)
            seen.append(gutter(await drawn(pilot)))

    in_app(app, steps, size=SHORT)
    assert seen == ["•••·· ", "│••·· ", " ··••│", "│••·· ", "•••·· "]


def test_nothing_is_marked_where_all_is_in_view(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        assert set(gutter(await drawn(pilot))) == {" "}

    in_app(app, steps, size=(60, 40))


def test_a_press_in_the_gutter_goes_there_and_chooses_nothing(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        before = current(app)
        await pilot.mouse_down("ArticleView", offset=(59, 5))
        await pilot.mouse_up("ArticleView", offset=(59, 5))
        assert "Harbour Street" in "\n".join(await drawn(pilot))
        await pilot.mouse_down("ArticleView", offset=(59, 5))
        await pilot.hover("ArticleView", offset=(59, 0))
        await pilot.mouse_up("ArticleView", offset=(59, 0))
        assert "The council voted" in "\n".join(await drawn(pilot))
        assert current(app) == before

    in_app(app, steps, size=SHORT)


def test_the_list_has_one_too(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("tab")
        assert gutter(await drawn(pilot)).count("•") >= 3
        await pilot.press("asterisk", "v")
        assert {claim.status for claim in app.review.session.checklist.claims} == {Status.VERIFIED}
        assert set(gutter(await drawn(pilot))) == {"│", " "}

    in_app(app, steps, size=SHORT)


def current(app: ReviewApp) -> str:
    row = app.review.session.current
    assert row is not None
    return row.id
