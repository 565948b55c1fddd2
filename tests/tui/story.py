"""A small story with its claims set by hand, so that no change of the splitter moves the screens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from redpencil.ahead import Stored, known
from redpencil.model import (
    Article,
    ArticleEntry,
    Attribution,
    Checklist,
    Claim,
    Highlight,
    Kind,
    Skipped,
    Span,
    Split,
    SplitClaim,
    Status,
)
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from redpencil.tui.app import ReviewApp
from redpencil.tui.saver import Saver

TEXT = (
    "The council voted on Tuesday night to close 12 of its 31 libraries by April.\n"
    "Visits fell by 18% between 2015 and 2024, council leader Anna Lind said. "
    "‘Nobody will lose their job,’ she told the meeting.\n"
    "\n"
    "More than 9,000 people signed a petition against the plan, which the council "
    "received in January. The first branch opened in Harbour Street in 1911.\n"
    "Read more on our website.\n"
)
NOW = "2026-03-04T09:12:00Z"
CLAIMS: tuple[tuple[str, float, tuple[Kind, ...], str | None], ...] = (
    (
        "The council voted on Tuesday night to close 12 of its 31 libraries by April",
        6.5,
        (Kind.QUANTITY,),
        None,
    ),
    (
        "Visits fell by 18% between 2015 and 2024, council leader Anna Lind said",
        3.0,
        (Kind.PARAPHRASE,),
        None,
    ),
    ("Visits fell by 18% between 2015 and 2024", 7.0, (Kind.QUANTITY, Kind.COMPARISON), "Anna Lind"),
    ("council leader Anna Lind", 0.8, (Kind.IDENTITY,), None),
    ("Nobody will lose their job", 2.5, (Kind.QUOTE,), "Anna Lind"),
    ("More than 9,000 people signed a petition against the plan", 5.5, (Kind.QUANTITY,), None),
    ("which the council received in January", 1.5, (Kind.DATE_TIME,), None),
    ("The first branch opened in Harbour Street in 1911", 2.0, (Kind.EVENT, Kind.PLACE), None),
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def sentences() -> tuple[Span, ...]:
    starts = ["The council voted", "Visits fell", "‘Nobody", "More than", "The first"]
    ends = ["April.", "said.", "meeting.", "January.", "1911."]
    return tuple(
        Span(TEXT.index(a), TEXT.index(b, TEXT.index(a)) + len(b)) for a, b in zip(starts, ends, strict=True)
    )


ARTICLE = Article(TEXT, "story.txt", published="2026-03-03")
SPLIT = Split(
    sentences=sentences(),
    claims=tuple(
        SplitClaim(f"c-{n:08}", (span_of(words),), kinds, rank, ("number",) if rank > 5 else (), speaker)
        for n, (words, rank, kinds, speaker) in enumerate(CLAIMS, start=1)
    ),
    skipped=(Skipped(*span_of("Read more on our website."), "an invitation to readers"),),
    highlights=tuple(
        Highlight(*span_of(words), kind)
        for words, kind in (("12", "number"), ("31", "number"), ("18%", "percent"), ("9,000", "number"))
    ),
)


def checklist() -> Checklist:
    claims = tuple(
        Claim(
            id=f"c-{n:08}",
            text=words,
            kinds=kinds,
            rank=rank,
            speaker=speaker,
            attribution=Attribution.INDIRECT if speaker else None,
        )
        for n, (words, rank, kinds, speaker) in enumerate(CLAIMS, start=1)
    )
    return Checklist(ArticleEntry("story.txt", ARTICLE.revision, published="2026-03-03"), claims)


def worked() -> Checklist:
    """The checklist after some work: a claim of each tone."""
    session = Session(checklist(), ARTICLE, SPLIT, by="ana", now=lambda: NOW)
    session.cite("https://council.example/minutes", locator="item 7")
    session.decide(Status.VERIFIED)
    session.decide(Status.ATTRIBUTED)
    session.correct("Visits fell by 13% between 2015 and 2024")
    session.note("The annual report says 13%.\nAsked the press office for the series.")
    session.go_to("5")
    session.decide(Status.NOT_CHECKABLE, reason="a prediction")
    session.go_to("8")
    session.decide(Status.NEEDS_CONTEXT)
    return session.checklist


def opened(folder: Path, contents: Checklist | None = None, *, read_only: bool = False) -> ReviewApp:
    """The application on a fresh file in `folder`."""
    path = folder / "claims.yaml"
    contents = contents or checklist()
    if not path.exists():
        create(path, contents, {})
    file = ChecklistFile.read(path)
    session = Session(file.checklist, ARTICLE, SPLIT, by="ana", now=lambda: NOW, read_only=read_only)
    return app_of(session, Saver(file))


def app_of(session: Session, saver: Saver) -> ReviewApp:
    """The application on a session."""

    async def begin() -> tuple[Session, Saver]:
        return session, saver

    stored = Stored.of(session.checklist, session.article)
    return ReviewApp(saver.path.name, known(stored), begin, now=lambda: NOW)


def in_app(
    app: ReviewApp, steps: Callable[[Pilot[None]], Awaitable[None]], *, size: tuple[int, int] = (120, 40)
) -> None:
    """Run `steps` in the application, on a terminal of a size."""

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await app.ready.wait()
            await pilot.pause()
            await steps(pilot)

    asyncio.run(run())
    if app.fault:
        raise app.fault


def lines_of(app: ReviewApp) -> list[str]:
    """What stands on the screen, line by line, without trailing space."""
    strips = app.screen._compositor.render_strips()  # private: the one place
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]


async def drawn(pilot: Pilot[None]) -> list[str]:
    """What stands on the screen once everything asked of it is done."""
    await pilot.pause()
    await pilot.pause()
    app = pilot.app
    assert isinstance(app, ReviewApp)
    return lines_of(app)
