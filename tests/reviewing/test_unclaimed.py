"""No claim can be taken out of the file; and honest reshaping takes none out."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from checked_articles import ARTICLES, checked, opened
from redpencil.errors import DecisionError
from redpencil.model import Article, Checklist, Kind, Span, Split
from redpencil.reviewing.carrying import carry
from redpencil.reviewing.placing import place
from redpencil.reviewing.session import Session
from redpencil.reviewing.unclaimed import taken_out
from redpencil.splitting import split


def missing(checklist: Checklist, article: Article, found: Split) -> list[str]:
    """The words of the claims that were taken out."""
    gone = taken_out(article.text, found, place(checklist, article, found).rows)
    return [" … ".join(article.text[start:end] for start, end in claim.spans) for claim in gone]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_each_claim_that_is_deleted_is_missed_and_no_other(path: Path) -> None:
    article, found, drafted, board = opened(path.read_text(encoding="utf-8"))
    assert not missing(drafted, article, found)
    for row in board.rows:
        rest = tuple(other for other in board.rows if other is not row)
        assert {claim.id for claim in taken_out(article.text, found, rest)} == {row.id}


def test_a_claim_that_is_retired_by_hand_is_missed() -> None:
    article, found, drafted, board = opened(ARTICLES[0].read_text(encoding="utf-8"))
    first, *rest = checked(drafted, board).claims
    retired = replace(drafted, claims=tuple(rest), retired=(first,))
    assert missing(retired, article, found) == [first.text]


def reshape(session: Session, dice: random.Random) -> None:
    """One change of the claims' shape, of the kind an editor makes."""
    session.go_to(str(dice.randint(1, len(session.claims))))
    row = session.current
    assert row
    middle = (row.spans[0].start + row.spans[0].end) // 2 if row.spans else 0
    with suppress(DecisionError):
        match dice.randrange(7):
            case 0:
                session.split_claim(middle)
            case 1:
                session.merge_with_next()
            case 2:
                session.stretch(edge=dice.choice(("start", "end")), words=dice.randint(1, 4))
            case 3:
                session.stretch(edge=dice.choice(("start", "end")), words=-1)
            case 4:
                session.add(Span(middle, middle + 30))
            case 5:
                session.dismiss("no fact")
            case 6:
                session.describe(speaker="Bea", kinds=(Kind.POLL,))


def revised(text: str, dice: random.Random) -> str:
    """The text with a few words of it changed, gone or new."""
    words = text.split(" ")
    for at in dice.sample(range(len(words)), 4):
        words[at] = dice.choice((f"{words[at]} not", "reportedly", words[at].lower()))
    return " ".join(words)


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_missed_after_reshaping_nor_after_the_carry_over_that_follows(seed: int) -> None:
    dice = random.Random(seed)
    article, found, checklist, _ = opened(ARTICLES[seed].read_text(encoding="utf-8"))
    for _ in range(2):
        session = Session(checklist, article, found, by="ana", now=lambda: "2026-03-04T09:12:00Z")
        for _ in range(8):
            reshape(session, dice)
        assert not missing(session.checklist, article, found)
        article = Article(revised(article.text, dice), "story.txt")
        found = split(article)
        checklist = carry(session.checklist, article, found).checklist
        assert not missing(checklist, article, found)
