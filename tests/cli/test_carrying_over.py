"""`redpencil split` on an article that was revised: the file afterwards, and what it says it did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checked_articles import outcome
from desk import STORY, Desk
from redpencil.model import Status
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


def test_a_claim_nobody_decided_whose_words_changed_is_told_with_both(desk: Desk) -> None:
    waiting = desk.claim("1911").id
    desk.redpencil("mark", waiting, "waiting", "--on", "author")
    desk.story.write_text(STORY.replace("1911", "1912").replace("9,000", "8,000"), encoding="utf-8")
    told = desk.redpencil("split", "story.txt").stderr
    assert "6 kept, 2 reworded and still open, 0 to be checked again, 0 new" in told
    assert f"  reworded {waiting}  The first branch opened in Harbour Street in 1912\n" in told
    assert "           waiting, before: The first branch opened in Harbour Street in 1911\n" in told


def test_the_gate_says_what_a_verdict_was_given_on_where_the_claim_s_own_words_changed(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.story.write_text(STORY.replace("1911", "1912"), encoding="utf-8")
    desk.redpencil("split", "story.txt")
    told = desk.redpencil("check").stdout
    assert "was verified as “The first branch opened in Harbour Street in 1911”; its words changed" in told


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
    "corrected figure": ("tariff rate to 50%", "tariff rate to 25%"),
    "figure in words": ("about a quarter of Ukrainians surveyed", "about half of Ukrainians surveyed"),
    "dropped not": ("it did not respond", "it did respond"),
    "dropped not in a quotation": ("was not specifically discussed", "was specifically discussed"),
    "reworded": ("are increasingly eager for a settlement that ends", "want more and more to settle"),
    "split": ("Thursday – although only about", "Thursday. Only about"),
    "merged": ("Donbas region. Agreements were", "Donbas region, and agreements were"),
    "swapped name": ("Trump’s top envoy Steve Witkoff", "Trump’s top envoy Marco Rubio"),
    "changed unit": ("1,000-kilometer (620-mile)", "1,000-mile (620-kilometer)"),
    "changed speaker": ("Kremlin aide Yuri Ushakov confirmed", "Kremlin spokesman Dmitry Peskov confirmed"),
    "changed source": ("according to a new Gallup poll", "according to an old Gallup poll"),
    "changed day": ("published Thursday", "published Friday"),
}


@pytest.mark.parametrize(("old", "new"), REVISIONS.values(), ids=REVISIONS)
def test_one_change_to_the_seed_keeps_all_verdicts_but_those_it_touches(old: str, new: str) -> None:
    assert SEED_TEXT.count(old) == 1
    carried, judged, standing, unchanged, lost = outcome(SEED_TEXT, SEED_TEXT.replace(old, new))
    assert carried.recheck + carried.new
    assert not standing - judged
    assert (unchanged - standing).total() <= 0.05 * unchanged.total()
    assert standing.total() >= 0.85 * judged.total()
    assert not lost


def test_who_said_it_counts_for_what_they_go_on_to_say() -> None:
    old, new = REVISIONS["changed speaker"]
    carried, *_ = outcome(SEED_TEXT, SEED_TEXT.replace(old, new))
    again = {claim.speaker for claim in carried.checklist.claims if claim.id in carried.recheck}
    assert any("Peskov" in (speaker or "") for speaker in again)


def test_moving_a_paragraph_of_the_seed_costs_no_verdict() -> None:
    lines = SEED_TEXT.split("\n")
    moved = "\n".join([*lines[:10], *lines[13:18], *lines[10:13], *lines[18:]])
    carried, judged, standing, unchanged, lost = outcome(SEED_TEXT, moved)
    assert not standing - judged
    assert not unchanged - standing
    assert standing.total() >= 0.9 * judged.total()
    assert not carried.retired
    assert not lost


def test_a_sentence_of_the_seed_said_twice_is_new_once() -> None:
    sentence = "Agreements were made to disengage troops in some regions"
    _, judged, standing, _, lost = outcome(SEED_TEXT, f"{SEED_TEXT.rstrip()}\n\n{sentence}.\n")
    assert standing.total() >= judged.total() - 1
    assert not standing - judged
    assert not lost
