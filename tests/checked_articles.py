"""Articles of every kind, a verdict on each of their claims, carried over to a revision."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache

from redpencil.model import Article, Checklist, Evidence, Split, Status
from redpencil.reviewing.carrying import Carried, carry
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.placing import Board, place
from redpencil.splitting import split
from redpencil.words import normalised
from running import ROOT, SEED

ARTICLES = [SEED, *sorted((ROOT / "tests" / "cases" / "marked").glob("*.txt"))]

Judged = Counter[tuple[str, str | None, str]]
"""What verdicts were given for: words, speaker, surroundings."""


@cache
def opened(text: str) -> tuple[Article, Split, Checklist, Board]:
    """An article, its split, its fresh checklist and where the claims stand."""
    article = Article(text, file="story.txt")
    found = split(article)
    drafted = new_checklist(article, found, "story.txt")
    return article, found, drafted, place(drafted, article, found)


def given(board: Board, status: Status | None = None) -> Judged:
    return Counter(
        (normalised(row.claim.text), row.claim.speaker, normalised(row.surroundings or ""))
        for row in board.rows
        if status in (None, row.status)
    )


def checked(drafted: Checklist, board: Board) -> Checklist:
    verdicts = (
        decide(row.claim, Status.VERIFIED, by="ana", at="2026-03-04T09:12:00Z", surroundings=row.surroundings)
        for row in board.rows
    )
    claims = tuple(replace(c, evidence=(Evidence("desk"),), notes=f"note on {c.id}") for c in verdicts)
    return replace(drafted, claims=claims)


def outcome(before: str, after: str) -> tuple[Carried, Judged, Judged, Judged, Counter[str]]:
    """Carry-over of a fully checked list: what was judged, what stands, what is unchanged, what was lost."""
    *_, drafted, board = opened(before)
    old = checked(drafted, board)
    article, found, _, fresh = opened(after)
    carried = carry(old, article, found)
    standing = given(place(carried.checklist, article, found), Status.VERIFIED)
    work = Counter(c.notes for c in (*carried.checklist.claims, *carried.checklist.retired) if c.notes)
    lost = Counter(c.notes for c in old.claims if c.notes) - work
    return carried, given(board), standing, given(board) & given(fresh), lost
