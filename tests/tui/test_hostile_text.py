"""Text from outside is shown as it is: nothing in it steers the terminal or is read as markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from redpencil.model import Article, ArticleEntry, Checklist, Claim, Kind, Source, Span, Split, SplitClaim
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from redpencil.tui.questions import Ask, Question
from redpencil.tui.saver import Saver
from redpencil.tui.screens.form import Form
from tui.story import NOW, app_of, drawn, in_app

HOSTILE = {
    "escape sequences": "The mayor \x1b[2J\x1b]0;owned\x07 sold 12 parks.",
    "markup": "The mayor [bold red]sold[/] [link=https://x.example]12[/link] parks [/].",
    "bidi controls": "The mayor \u202esold 12\u202c parks \u2066now\u2069.",
    "zero width": "The may\u200bor sold\u2060 1\u00ad2 parks\ufeff.",
    "wide and combining": "市長は12の公園を売却した。 Cafe\u0301 e\u0301\u0302\u0303 한국어 parks.",
    "emoji": "The mayor 👩‍👩‍👧 sold ❤️ 12 🇺🇸 parks 👍🏽.",
    "right to left": "הַנָּשִׂיא מכר 12 פארקים, אמר Smith. باع الرئيس ١٢ حديقة في مارس.",
    "one long sentence": "The mayor sold " + "12 parks and " * 400 + "a pond.",
    "one long word": "The mayor sold " + "x" * 2000 + " parks.",
    "lone surrogate": "The mayor sold 12 \ud800 parks.",
}


STEERING = {chr(code) for code in (*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000))}
INVISIBLE = set("\u202e\u202c\u2066\u2069\u200b\u2060\ufeff\u200d\ufe0f")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_words_are_shown_safely_and_in_line(tmp_path: Path, name: str) -> None:
    words = HOSTILE[name]
    article = Article(words + "\n", "story.txt")
    whole = Span(0, len(words))
    split = Split((whole,), (SplitClaim("c-1", (whole,), (), 1.0, (words,)),), (), ())
    claim = Claim("c-1", words, kinds=(Kind.EVENT,), speaker=words, notes=words, correction=words + "!")
    entry = ArticleEntry("story.txt", article.revision)
    create(tmp_path / "claims.yaml", Checklist(entry), {})
    session = Session(
        Checklist(entry, (claim,), (Source("s", title=words),)),
        article,
        split,
        by=words,
        now=lambda: NOW,
        read_only=True,
    )
    app = app_of(session, Saver(ChecklistFile.read(tmp_path / "claims.yaml")))
    asks = (Ask("one", "one", words, options=((words, words),)), Ask("two", "two", words, long=True))

    async def steps(pilot: Pilot[None]) -> None:
        for width, height in ((120, 40), (80, 24), (60, 20)):
            await pilot.resize_terminal(width, height)
            while len(lines := await drawn(pilot)) != height:
                continue
            check(lines, width)
            await pilot.press("tab")
            check(await drawn(pilot), width)
            form = Form(Question(words, asks, words), lambda _: None)
            form.taking_keys = app.review.open_for_keys
            await app.push_screen(form)
            check(await drawn(pilot), width)
            await pilot.press("escape")

    in_app(app, steps)


def check(lines: list[str], width: int) -> None:
    assert all(cell_len(line) <= width for line in lines)
    assert not set("".join(lines)) & (STEERING | INVISIBLE)
