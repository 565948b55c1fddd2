"""Revisions by hand: what a copy desk really does to a story between two readings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.model import Kind, Signoff, Status
from redpencil.reviewing.carrying import carry
from redpencil.reviewing.deciding import of_kinds, spoken_by
from reviewing.revising import article, checked, claim, decided, revised, shaped, split, statuses, unchecked

STORY = """The council voted on Tuesday night to close 12 of its 31 libraries by April.

Visits fell by 18 percent between 2015 and 2024, Anna Lind said.
No redundancies are planned, according to the minutes of the meeting.
The savings come to 3.5 million euros a year, which is 2 percent of the budget.

More than 9,000 people signed a petition against the plan.
The council did not respond to a request for comment.

The first branch opened in Harbour Street in 1911, when Lind was not yet born.
It was paid for by the shipping family Brandt.
The roof is 40 meters long and covers 900 square meters.

The council did not respond to a request for comment.
Bergen lost eight libraries in the same ten years, a national study found.
"""
COUNT = len(split(STORY).claims)


def test_the_story_is_worth_carrying() -> None:
    assert COUNT >= 14


REVISIONS = {
    "corrected figure": ("close 12 of its", "close 14 of its", {"close 14 of its"}),
    "dropped no": (
        "No redundancies are planned",
        "Redundancies are planned",
        {"Redundancies", "according to"},
    ),
    "dropped not": (
        "not respond to a request for comment.\n\nThe",
        "respond to a request.\n\nThe",
        {"did respond"},
    ),
    "changed speaker": ("Anna Lind said", "Peter Moe said", {"Visits fell", "Peter Moe"}),
    "changed unit": ("40 meters long", "40 feet long", {"40 feet"}),
    "swapped name": ("shipping family Brandt", "shipping family Grieg", {"Grieg"}),
    "reworded": (
        "lost eight libraries in the same",
        "gave up eight libraries in those",
        {"gave up", "national"},
    ),
    "dropped not in a clause": ("was not yet born", "was yet born", {"was yet born", "opened in Harbour"}),
}


@pytest.mark.parametrize(("old", "new", "recheck"), REVISIONS.values(), ids=REVISIONS)
def test_changed_words_are_to_be_checked_again_with_their_work_and_nothing_else_is(
    old: str, new: str, recheck: set[str]
) -> None:
    assert STORY.count(old) == 1
    text = STORY.replace(old, new)
    before = checked(STORY)
    carried = revised(before, text)
    again = [c for c in carried.checklist.claims if c.id in carried.recheck]
    assert all(any(words in c.text for c in again) for words in recheck)
    changed = {s for s in sentences(text) if s not in sentences(STORY)}
    assert all(any(c.text in s for s in changed) or leaning(c.text) for c in again)
    assert all(c.notes and c.evidence and c.checked_by == "ana" for c in again)
    assert not carried.new
    assert not carried.retired
    assert len(carried.kept) + len(carried.recheck) == COUNT
    assert {c.id for c in carried.checklist.claims} == {c.id for c in before.claims}


def sentences(text: str) -> set[str]:
    return {text[a:b] for a, b in split(text).sentences}


def leaning(words: str) -> bool:
    return words.startswith(("It was", "Bergen lost"))


def test_the_words_a_verdict_was_given_for_stay_beside_the_new_ones_until_they_come_back() -> None:
    text = STORY.replace("close 12 of", "close 14 of")
    once = revised(checked(STORY), text).checklist
    assert "close 12 of" in (claim(once.claims, "close 14 of").previous_text or "")
    twice = revised(once, STORY.replace("close 12 of", "close 15 of")).checklist
    assert "close 12 of" in (claim(twice.claims, "close 15 of").previous_text or "")
    back = revised(twice, STORY)
    assert back.checklist.claims == checked(STORY).claims
    assert not back.recheck


def test_a_moved_paragraph_takes_its_verdicts_along() -> None:
    first, *middle, last = STORY.strip().split("\n\n")
    text = "\n\n".join([*middle, last, first]) + "\n"
    carried = revised(checked(STORY), text)
    assert len(carried.kept) == COUNT
    assert carried.checklist.claims[-1].text.startswith("The council voted")
    assert not carried.retired + carried.new


def test_a_sentence_split_in_two_keeps_no_verdict_and_all_work() -> None:
    text = STORY.replace("a year, which is 2 percent of", "a year. That is 2 percent of")
    carried = revised(checked(STORY), text)
    read = statuses(carried, text)
    assert read["The savings come to 3.5 million euros a year"] is Status.RECHECK
    assert read["That is 2 percent of the budget"] is Status.RECHECK
    assert len(carried.recheck) == 2


def test_two_sentences_merged_keep_no_verdict() -> None:
    text = STORY.replace(
        "against the plan.\nThe council did not", "against the plan, and the council did not"
    )
    carried = revised(checked(STORY), text)
    read = statuses(carried, text)
    assert read["More than 9,000 people signed a petition against the plan"] is Status.RECHECK
    assert read["and the council did not respond to a request for comment"] is Status.RECHECK


def test_a_sentence_said_once_more_is_new_beside_the_checked_one() -> None:
    again = "More than 9,000 people signed a petition against the plan."
    text = STORY.replace("The roof is", f"{again}\nThe roof is")
    carried = revised(checked(STORY), text)
    assert len(carried.new) == 1
    assert len(carried.kept) == COUNT
    assert len({c.id for c in carried.checklist.claims}) == COUNT + 1


def test_of_a_sentence_said_twice_the_one_that_stays_keeps_its_work() -> None:
    before = checked(STORY)
    twins = [c for c in before.claims if "did not respond" in c.text]
    text = STORY.replace("The council did not respond to a request for comment.\n\nThe first", "\nThe first")
    carried = revised(before, text)
    assert len(twins) == 2
    assert len(carried.retired) == 1
    assert len(carried.kept) == COUNT - 1


def test_an_inserted_sentence_is_new_and_moves_no_verdict() -> None:
    text = STORY.replace("More than 9,000", "Opponents met on Sunday in the rain.\nMore than 9,000")
    carried = revised(checked(STORY), text)
    assert len(carried.new) == 1
    assert len(carried.kept) == COUNT
    assert claim(carried.checklist.claims, "Opponents").status is Status.UNCHECKED


def test_a_sentence_before_a_claim_that_leans_on_it_counts_as_its_surroundings() -> None:
    text = STORY.replace(
        "The first branch opened in Harbour Street", "The last branch opened in Harbour Street"
    )
    read = statuses(revised(checked(STORY), text), text)
    assert read["It was paid for by the shipping family Brandt"] is Status.RECHECK


def test_work_whose_words_left_the_article_is_retired_whole_and_comes_back_with_them() -> None:
    before = checked(STORY)
    sentence = "The roof is 40 meters long and covers 900 square meters.\n"
    gone = revised(before, STORY.replace(sentence, ""))
    (retired,) = gone.checklist.retired
    assert retired == claim(before.claims, "The roof")
    assert gone.retired == (retired.id,)
    back = revised(gone.checklist, STORY)
    assert back.checklist == before
    assert retired.id in back.kept


def test_words_edited_in_the_file_are_the_articles_own_again_and_the_verdict_with_them() -> None:
    before = checked(STORY)
    roof = claim(before.claims, "The roof")
    typed = replace(roof, text=roof.text.replace("40 meters", "44 meters"))
    text = STORY.replace("close 12", "close 14")
    carried = revised(replace(before, claims=tuple(typed if c is roof else c for c in before.claims)), text)
    assert roof in carried.checklist.claims


def test_an_article_emptied_retires_all_work_and_one_filled_again_brings_it_back() -> None:
    before = checked(STORY)
    emptied = revised(before, "")
    assert (emptied.checklist.claims, emptied.checklist.retired) == ((), before.claims)
    assert revised(emptied.checklist, STORY).checklist == before


def test_a_claim_nobody_worked_on_just_goes() -> None:
    before = checked(STORY)
    drafted = replace(before, claims=tuple(unchecked(c.text, STORY) for c in before.claims))
    carried = revised(
        drafted, STORY.replace("The roof is 40 meters long and covers 900 square meters.\n", "")
    )
    assert not carried.checklist.retired
    assert len(carried.gone) == 1


def test_curly_quotes_and_dashes_change_no_words() -> None:
    text = "The mayor's plan - a first - passed by 12 votes. It 'works' well today."
    carried = revised(checked(text), text.replace("'", "’").replace(" - ", " – "))
    assert not carried.recheck + carried.new + carried.retired
    assert "’s plan – a first" in carried.checklist.claims[0].text


def test_signoffs_sources_and_the_rest_of_the_file_are_carried_along() -> None:
    before = replace(
        checked(STORY), signoffs=(Signoff("chief", "2026-03-05T08:00:00Z", "sha256:0"),), extra=(("x", "1"),)
    )
    after = revised(before, STORY.replace("12 of", "14 of")).checklist
    assert (after.signoffs, after.sources, after.extra) == (before.signoffs, before.sources, before.extra)
    assert after.article.revision == article(STORY.replace("12 of", "14 of")).revision


def test_the_correction_log_survives_the_revision_it_asked_for() -> None:
    text = "Brandt sold 44 ships to a rival firm. The harbour was empty for a decade afterwards."
    before = checked(text)
    wrong = replace(
        decided(before.claims[0], text, Status.INCORRECT),
        correction="The family kept every vessel it had ever owned",
    )
    old = replace(before, claims=(wrong, *before.claims[1:]))
    new = "The family kept every vessel it had ever owned. The harbour was empty for a decade afterwards."
    carried = revised(old, new)
    one = carried.checklist.claims[0]
    assert (one.id, one.status, one.correction) == (wrong.id, Status.INCORRECT, wrong.correction)
    assert one.previous_text == wrong.text
    assert one.id in carried.recheck
    assert revised(carried.checklist, new).checklist.claims == carried.checklist.claims


def test_a_corrected_claim_that_changes_once_more_keeps_the_words_that_were_verified() -> None:
    before = checked(STORY)
    done = claim(before.claims, "close 12 of")
    corrected = replace(done, correction=done.text, previous_text=done.text.replace("12", "11"))
    old = replace(before, claims=tuple(corrected if c.id == done.id else c for c in before.claims))
    assert claim(revised(old, STORY).checklist.claims, "close 12 of") == corrected
    after = claim(revised(old, STORY.replace("12 of", "14 of")).checklist.claims, "close 14 of")
    assert after.previous_text == done.text


# ---- what an editor made ---------------------------------------------------------------------------------

SPLIT = ("The roof is 40 meters long", "covers 900 square meters")


def test_a_claim_split_by_hand_stays_split() -> None:
    old = shaped(STORY, "split", "The roof", *SPLIT)
    carried = revised(old, STORY.replace("close 12", "close 14"))
    assert [c.text for c in carried.checklist.claims if c.shape] == list(SPLIT)
    assert not carried.new
    assert not [c for c in carried.checklist.claims if "long and covers" in c.text]


def test_a_claim_split_by_hand_stays_split_when_one_half_is_corrected() -> None:
    old = shaped(STORY, "split", "The roof", *SPLIT)
    text = STORY.replace("40 meters long", "44 meters long")
    carried = revised(old, text)
    assert [c.text for c in carried.checklist.claims if c.shape] == ["The roof is 44 meters long", SPLIT[1]]
    assert statuses(carried, text)["The roof is 44 meters long"] is Status.RECHECK
    assert not carried.new + carried.retired


def test_a_claim_narrowed_by_hand_stays_narrow() -> None:
    old = shaped(STORY, "edited", "The roof", SPLIT[1])
    carried = revised(old, STORY.replace("close 12", "close 14"))
    assert claim(carried.checklist.claims, "900 square").text == SPLIT[1]
    assert not carried.new


def test_words_an_editor_left_out_come_up_when_they_change() -> None:
    old = shaped(STORY, "edited", "The roof", SPLIT[1])
    carried = revised(old, STORY.replace("40 meters", "44 meters"))
    assert [c.text for c in carried.checklist.claims if c.id in carried.new] == [
        "The roof is 44 meters long and covers 900 square meters"
    ]


def test_a_speaker_and_kinds_set_by_hand_stay_so() -> None:
    old = checked(STORY)
    visits = claim(old.claims, "Visits fell")
    edited = of_kinds(spoken_by(visits, "the council leader"), (Kind.POLL,))
    edited = decided(edited, STORY, Status.VERIFIED)
    old = replace(old, claims=tuple(edited if c is visits else c for c in old.claims))
    text = STORY.replace("close 12", "close 14")
    carried = revised(old, text)
    assert edited in carried.checklist.claims
    assert edited.id in carried.kept


def test_a_claim_added_by_hand_stays_where_its_words_stand() -> None:
    old = checked(STORY)
    added = decided(replace(unchecked("in Harbour Street", STORY), shape="added"), STORY)
    text = "A new first sentence stands here.\n" + STORY
    carried = revised(replace(old, claims=(*old.claims, added)), text)
    assert added in carried.checklist.claims
    assert len(carried.new) == 1


def test_a_dismissed_claim_stays_dismissed_and_nothing_it_covers_comes_back() -> None:
    old = checked(STORY)
    roof = claim(old.claims, "The roof")
    off = decided(roof, STORY, Status.DISMISSED, reason="the architect's own figures, see note")
    old = replace(old, claims=tuple(off if c is roof else c for c in old.claims))
    text = "A new first sentence stands here.\n" + STORY
    finer = split(text)
    (whole,) = [c for c in finer.claims if text[c.spans[0].start : c.spans[0].end] == off.text]
    start = whole.spans[0].start
    half = whole._replace(id="c-half0000", spans=(whole.spans[0]._replace(end=start + len(SPLIT[0])),))
    carried = carry(old, article(text), finer._replace(claims=(*finer.claims, half)))
    assert claim(carried.checklist.claims, "The roof") == off
    assert len(carried.new) == 1


def test_carrying_over_to_the_same_text_changes_nothing() -> None:
    old = shaped(STORY, "split", "The roof", *SPLIT)
    carried = revised(old, STORY)
    assert carried.checklist == old
    assert len(carried.kept) == len(old.claims)
