"""`redpencil split` on an article that was revised: the file afterwards, and what it says it did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk import STORY, Desk
from redpencil.model import Article, Checklist, Evidence, Status
from redpencil.reviewing.carrying import Carried, carry
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.placing import place
from redpencil.splitting import split
from running import SEED


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


def test_a_revised_article_keeps_its_verdicts_and_asks_again_about_what_changed(desk: Desk) -> None:
    desk.decide("12 of its", Status.VERIFIED, "ana")
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.change("1911", lambda c: replace(c, notes="town archive"))
    desk.story.write_text(STORY.replace("1911", "1912") + "\nA last word was added.\n", encoding="utf-8")
    done = desk.redpencil("split", "story.txt")
    assert done.returncode == 0, done.stderr
    assert "1 to be checked again, 1 new, 0 retired" in done.stderr
    assert desk.status("12 of its") is Status.VERIFIED
    assert desk.status("1912") is Status.RECHECK
    assert desk.claim("1912").notes == "town archive"
    assert "1911" in (desk.claim("1912").previous_text or "")
    assert desk.redpencil("check").returncode == 1


def test_the_quoted_sentences_follow_the_article(desk: Desk) -> None:
    desk.story.write_text(STORY.replace("on Tuesday night", "on Wednesday night"), encoding="utf-8")
    desk.redpencil("split", "story.txt")
    text = desk.path.read_text(encoding="utf-8")
    assert text.count("#> The council voted on Wednesday night") == 1
    assert "Tuesday" not in text


def test_peoples_comments_and_keys_survive_a_new_split(desk: Desk) -> None:
    text = desk.path.read_text(encoding="utf-8")
    text = text.replace("  - id: c-g5kfcwpa", "  # ask the clerk first\n  - id: c-g5kfcwpa\n    desk: metro")
    desk.path.write_text(text, encoding="utf-8")
    desk.story.write_text(STORY.replace("1911", "1912"), encoding="utf-8")
    assert desk.redpencil("split", "story.txt").returncode == 0
    after = desk.path.read_text(encoding="utf-8")
    assert "  # ask the clerk first\n" in after
    assert "    desk: metro\n" in after


def test_only_the_claims_that_changed_change_in_the_diff(desk: Desk) -> None:
    desk.redpencil("split", "story.txt", "--refresh")
    desk.commit("quotes")
    desk.story.write_text(STORY.replace("1911", "1912"), encoding="utf-8")
    desk.redpencil("split", "story.txt")
    changed = [
        line for line in desk.git("diff", "--unified=0", "claims.yaml").splitlines() if line[:1] in "+-"
    ]
    assert len(changed) <= 8, changed


def test_the_same_article_changes_nothing_and_says_so(desk: Desk) -> None:
    before = desk.path.read_bytes()
    done = desk.redpencil("split", "story.txt")
    assert (done.returncode, desk.path.read_bytes()) == (0, before)
    assert "already the checklist" in done.stderr


def test_refresh_splits_the_same_article_again_and_keeps_every_decision(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.change("12 of its", lambda c: replace(c, text="close 12 of its 31", shape="edited"))
    before = desk.checklist
    done = desk.redpencil("split", "story.txt", "--refresh")
    assert done.returncode == 0, done.stderr
    assert desk.status("1911") is Status.VERIFIED
    assert desk.claim("close 12").text == "close 12 of its 31"
    assert [c.id for c in desk.checklist.claims] == [c.id for c in before.claims]


def test_a_claim_that_cannot_be_read_stops_a_new_split(desk: Desk) -> None:
    text = desk.path.read_text(encoding="utf-8").replace("status: unchecked", "status: maybe", 1)
    desk.path.write_text(text, encoding="utf-8")
    desk.story.write_text(STORY.replace("1911", "1912"), encoding="utf-8")
    done = desk.redpencil("split", "story.txt")
    assert done.returncode == 2
    assert "correct them first" in done.stderr
    assert desk.path.read_text(encoding="utf-8") == text


def test_a_date_given_later_is_written_down_without_a_new_split(desk: Desk) -> None:
    assert desk.redpencil("split", "story.txt", "--published", "2026-03-04").returncode == 0
    assert desk.checklist.article.published == "2026-03-04"


# ---- the seed article, all of it checked, under the desk's revisions -------------------------------------

SEED_TEXT = SEED.read_text(encoding="utf-8")
REVISIONS = {
    "figure": ("tariff rate to 50%", "tariff rate to 25%"),
    "number in words": ("more than 12,000 Ukrainian", "more than 13,000 Ukrainian"),
    "name": ("Steve Witkoff", "Steven Witkoff"),
    "unit": ("1,000-kilometer (620-mile)", "1,000-mile"),
    "source of a statement": ("according to a new Gallup poll", "according to an old Gallup poll"),
    "day": ("published Thursday", "published Friday"),
}


def all_checked() -> Checklist:
    article = Article(SEED_TEXT, file="seed.txt")
    found = split(article)
    drafted = new_checklist(article, found, "seed.txt")
    rows = place(drafted, article, found).rows
    claims = tuple(
        replace(
            decide(
                r.claim, Status.VERIFIED, by="ana", at="2026-03-04T09:12:00Z", surroundings=r.surroundings
            ),
            evidence=(Evidence("desk"),),
        )
        for r in rows
    )
    return replace(drafted, claims=claims)


def carried_to(old: Checklist, text: str) -> Carried:
    article = Article(text, file="seed.txt")
    return carry(old, article, split(article))


@pytest.mark.parametrize("revision", REVISIONS)
def test_one_changed_word_in_the_seed_asks_again_about_its_sentence_only(revision: str) -> None:
    old_words, new_words = REVISIONS[revision]
    assert old_words in SEED_TEXT
    old = all_checked()
    text = SEED_TEXT.replace(old_words, new_words, 1)
    carried = carried_to(old, text)
    assert carried.recheck + carried.new
    assert len(carried.kept) >= 0.9 * len(old.claims)
    for claim in carried.checklist.claims:
        if claim.id in carried.kept:
            assert all(piece in SEED_TEXT for piece in claim.pieces)
    work = sum(1 for c in (*carried.checklist.claims, *carried.checklist.retired) if c.evidence)
    assert work == len(old.claims)


def test_moving_a_paragraph_of_the_seed_costs_hardly_a_verdict() -> None:
    old = all_checked()
    paragraphs = SEED_TEXT.split("\n\n")
    moved = [*paragraphs[:3], *paragraphs[4:8], paragraphs[3], *paragraphs[8:]]
    carried = carried_to(old, "\n\n".join(moved))
    assert len(carried.kept) >= 0.95 * len(old.claims)
    assert not carried.retired
