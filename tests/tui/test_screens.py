"""What stands on the screen, as plain text, at the sizes people have."""

from __future__ import annotations

import difflib
import os
from dataclasses import replace
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


@pytest.mark.parametrize("width", [60, 80])
def test_a_message_for_which_the_counts_leave_no_room_takes_the_whole_line(
    tmp_path: Path, width: int
) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        said = app.review.session.merge_with_next()
        app.review.say(
            long := "A message that fills the line from one end to the other".ljust(width - 2, ".")
        )
        assert f" {long}" in await drawn(pilot)
        app.review.say(said)
        assert any("open" in line and said in line for line in await drawn(pilot)) is (width == 80)
        app.review.say("")
        assert any("open" in line for line in (await drawn(pilot))[-4:])

    in_app(app, steps, size=(width, 20))


@pytest.mark.parametrize("reviewer", ["ana", "a reviewer of a very long name"])
def test_a_narrow_screen_keeps_the_file_s_name_and_the_key_for_help(tmp_path: Path, reviewer: str) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        session = app.review.session
        session.by = reviewer
        article = replace(session.checklist.article, file="stories/2026/libraries-to-close.txt")
        session.replace_checklist(replace(session.checklist, article=article))
        app.review.refresh_view()
        lines = await drawn(pilot)
        assert "libraries-to" in lines[0]
        assert lines[0].endswith("saved · 0 of 8 decided")
        assert lines[-1].endswith("? help")

    in_app(app, steps, size=(60, 20))


def test_where_nothing_is_shown_the_screen_says_what_hides_it_and_how_to_end_that(tmp_path: Path) -> None:
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        app.review.session.search("libraries")
        await pilot.press("f", "x")
        text = " ".join(" ".join(await drawn(pilot)).replace("│", " ").split())
        assert "The filter “incorrect” hides every claim that the search for “libraries” finds." in text
        assert "Esc ends the search, once more the filter." in text
        await pilot.press("escape", "escape")
        assert app.review.session.counts.hidden == 0

    in_app(app, steps)


def test_the_form_for_waiting_proposes_a_day_that_is_still_to_come(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("w")
        await pilot.pause()
        assert "+3, friday or a date such as 2026-03-11" in "\n".join(await drawn(pilot))

    in_app(app, steps)
