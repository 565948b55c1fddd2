"""Carry-over of lists that editors reshaped at random: what they made stays, and nothing they did is lost."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from checked_articles import ARTICLES
from redpencil.errors import DecisionError
from redpencil.model import Article, Checklist, Claim, Status
from redpencil.reviewing.carrying import carry
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.placing import place
from redpencil.reviewing.session import Session
from redpencil.splitting import split
from reviewing.desk_revisions import revise


def reviewed(text: str, dice: random.Random) -> Checklist:
    """The checklist of `text` after an hour with an editor who reshapes a good deal."""
    article = Article(text, file="story.txt")
    found = split(article)
    session = Session(
        new_checklist(article, found, "story.txt"),
        article,
        found,
        by="ana",
        now=lambda: "2026-03-04T09:12:00Z",
    )
    for number in range(40):
        row = dice.choice(session.claims)
        session.go_to(row.id)
        with suppress(DecisionError):
            _act(session, dice, number)
    return session.checklist


def _act(session: Session, dice: random.Random, number: int) -> None:
    match dice.randrange(7):
        case 0:
            session.dismiss("not for this desk")
        case 1:
            span = session.current.spans[0] if session.current else None
            session.split_claim(dice.randint(*span) if span else 0)
        case 2:
            session.merge_with_next()
        case 3:
            session.stretch(edge=dice.choice(["start", "end"]), words=dice.choice([-2, -1, 1, 2]))
        case 4:
            session.note(f"note number {number}.")
        case _:
            session.decide(dice.choice([Status.VERIFIED, Status.INCORRECT, Status.DISPUTED]))


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("path", ARTICLES[:6], ids=lambda path: path.stem)
def test_what_an_editor_made_stays_and_no_work_is_lost(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    before = path.read_text(encoding="utf-8")
    old = reviewed(before, dice)
    after = before
    for _ in range(dice.randint(0, 6)):
        after = revise(after, dice)
    article = Article(after, file="story.txt")
    found = split(article)
    carried = carry(old, article, found)
    new = carried.checklist
    everything = (*new.claims, *new.retired)
    assert len({c.id for c in everything}) == len(everything)
    assert Counter(c.notes for c in old.claims if c.notes) == Counter(c.notes for c in everything if c.notes)
    assert {(c.id, c.shape, c.replaces) for c in old.claims if c.shape} <= {
        (c.id, c.shape, c.replaces) for c in everything
    }
    assert {c.id for c in old.claims if c.status is Status.DISMISSED} <= {
        c.id for c in everything if c.status is Status.DISMISSED
    }
    board = place(new, article, found)
    assert all(row.spans for row in board.rows)
    replaced = {name for c in new.claims for name in c.replaces}
    assert not replaced & {c.id for c in new.claims}
    assert carry(new, article, found).checklist == new


def by_id(checklist: Checklist) -> dict[str, Claim]:
    """The claims, but for earlier words kept beside a verdict that fits again, which a new split clears."""
    return {claim.id: replace(claim, previous_text=None) for claim in checklist.claims}


@pytest.mark.parametrize("path", ARTICLES[:6], ids=lambda path: path.stem)
def test_on_the_same_text_an_editors_list_stays_as_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    old = reviewed(text, random.Random(11))
    article = Article(text, file="story.txt")
    carried = carry(old, article, split(article))
    assert by_id(carried.checklist) == by_id(old)
    assert not carried.new + carried.retired + carried.gone
    assert replace(carried.checklist, claims=()) == replace(old, claims=())
