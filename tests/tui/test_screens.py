"""What stands on the screen, as plain text, at the sizes people have."""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest
from textual.pilot import Pilot

from running import ROOT
from tui.story import drawn, in_app, opened, worked

FOLDER = ROOT / "tests" / "cases" / "screens"


def compare(name: str, lines: list[str]) -> None:
    """Hold a screen against the one on file; REDPENCIL_WRITE_SCREENS=1 writes those files anew."""
    path = FOLDER / f"{name}.txt"
    text = "\n".join(lines) + "\n"
    if os.environ.get("REDPENCIL_WRITE_SCREENS"):
        path.write_text(text, encoding="utf-8")
    expected = path.read_text(encoding="utf-8")
    difference = difflib.unified_diff(
        expected.splitlines(), text.splitlines(), "on file", "drawn", lineterm=""
    )
    assert text == expected, "\n".join(difference)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)], ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_screen_shows_article_claims_and_progress(tmp_path: Path, size: tuple[int, int]) -> None:
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("home", "j", "j")
        compare(f"{size[0]}x{size[1]}", await drawn(pilot))

    in_app(app, steps, size=size)


def test_without_colour_the_letters_say_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("home", "j", "j")
        compare("120x40", await drawn(pilot))
        article = app.screen.query_one("ArticleView")
        assert article.get_component_rich_style("article--current", partial=True).reverse

    in_app(app, steps, size=(120, 40))


def test_the_drawer_and_the_single_panes_open_with_tab(tmp_path: Path) -> None:
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("home", "tab")
        compare("80x24-drawer", await drawn(pilot))
        await pilot.press("tab")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        await pilot.press("tab")
        compare("60x20-list", await drawn(pilot))
        await pilot.press("tab")
        compare("60x20-details", await drawn(pilot))

    in_app(app, steps, size=(80, 24))


def test_a_question_leaves_the_claim_in_view(tmp_path: Path) -> None:
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("home", "s")
        await pilot.pause()
        compare("80x24-evidence", await drawn(pilot))

    in_app(app, steps, size=(80, 24))
