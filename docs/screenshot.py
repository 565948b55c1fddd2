"""Draws docs/review.svg: the review screen on the sample article, with a few claims decided.

python docs/screenshot.py
"""

from __future__ import annotations

import asyncio
import re
import shutil
import tempfile
from pathlib import Path

from redpencil.ahead import Stored, known
from redpencil.articles import read_article
from redpencil.opening import open_checklist
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.session import Session
from redpencil.splitting import split
from redpencil.storage.creating import create
from redpencil.tui.app import ReviewApp
from redpencil.tui.saver import Saver

HERE = Path(__file__).parent
SEED = next((HERE.parent / "seeds").glob("*.txt"))
SIZE = (120, 36)
NOW = "2026-03-04T09:12:00Z"
KEYS = (
    *("v", "t", "v", "v", "c", "c", "v", "w", *"author", "enter", "x", "v", "v", "o", "enter", "v"),
    *("g", *"tariff rate", "enter", "s", *"https://www.federalregister.gov", "tab", *"section 2", "enter"),
)


FONTS_FROM_OUTSIDE = re.compile(r"\s*@font-face \{.*?\}(?=\n)", re.DOTALL)
"""A picture fetches nothing: the reader's own monospaced font does."""


async def draw(app: ReviewApp, target: Path) -> None:
    """Press the keys and keep what is then on the screen."""
    async with app.run_test(size=SIZE) as pilot:
        for key in KEYS:
            await pilot.press({"/": "slash", ":": "colon", ".": "full_stop", " ": "space"}.get(key, key))
            await pilot.pause()
        app.save_screenshot(target.name, str(target.parent))
    picture = target.read_text(encoding="utf-8")
    target.write_text(FONTS_FROM_OUTSIDE.sub("", picture), encoding="utf-8")


def main() -> None:
    """Draw the picture."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(SEED, folder)
        article = read_article(folder / SEED.name)
        create(folder / "claims.yaml", new_checklist(article, split(article), SEED.name), {})
        opened = open_checklist(folder / "claims.yaml")
        session = Session(opened.file.checklist, opened.article, opened.split, by="ana", now=lambda: NOW)

        async def begin() -> tuple[Session, Saver]:
            return session, Saver(opened.file)

        stored = Stored.of(opened.file.checklist, opened.article)
        asyncio.run(
            draw(ReviewApp("claims.yaml", known(stored), begin, now=lambda: NOW), HERE / "review.svg")
        )


if __name__ == "__main__":
    main()
