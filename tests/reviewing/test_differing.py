"""What a chief is told has changed, and in which order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from redpencil.model import (
    Checklist,
    Claim,
    Evidence,
    Override,
    Signoff,
    Source,
    Status,
    Waiting,
)
from redpencil.reviewing.differing import (
    Difference,
    Entry,
    Part,
    by_source,
    difference,
)
from redpencil.reviewing.states import State, state
from redpencil.reviewing.word_diff import word_diff
from reviewing.revising import article, checked, claim, decided, revised, shaped, split

NOW = "2026-03-09T12:00:00Z"
TEXT = """The council voted to close 12 of its 31 libraries. Visits fell by 18 percent in nine years.
More than 9,000 people signed a petition. The first branch opened in 1911. Nobody lost a post.
"""


def as_read(checklist: Checklist, text: str = TEXT) -> State:
    return state(checklist, article(text), split(text), now=NOW)


def started(text: str = TEXT) -> Checklist:
    """The checklist of `text` with nothing decided."""
    full = checked(text)
    return replace(full, claims=tuple(replace(Claim(c.id, c.text), rank=c.rank) for c in full.claims))


def changed(checklist: Checklist, words: str, **fields: object) -> Checklist:
    one = claim(checklist.claims, words)
    return replace(
        checklist,
        claims=tuple(replace(c, **fields) if c is one else c for c in checklist.claims),  # type: ignore[arg-type]
    )


def judged(checklist: Checklist, words: str, status: Status, **fields: object) -> Checklist:
    """The checklist with a verdict on the claim that has `words`."""
    one = decided(claim(checklist.claims, words), TEXT, status, reason="why" if status.needs_reason else None)
    claims = tuple(one if c.id == one.id else c for c in checklist.claims)
    return changed(replace(checklist, claims=claims), words, **fields)


def told(found: Difference, part: Part) -> list[Entry]:
    return [entry for section in found.sections if section.part is part for entry in section.entries]


def words(found: Difference, part: Part) -> list[str]:
    return [entry.claim.text for entry in told(found, part)]


def test_the_same_state_twice_is_no_difference() -> None:
    found = difference(as_read(checked(TEXT)), as_read(checked(TEXT)))
    assert found.is_empty
    assert found.blocking == 0


def test_what_stops_the_story_comes_first() -> None:
    after = judged(started(), "12 of its", Status.INCORRECT)
    after = judged(after, "9,000", Status.VERIFIED, evidence=(Evidence("registry"),))
    after = judged(after, "1911", Status.DISMISSED)
    after = changed(after, "Nobody", status=Status.WAITING, waiting=Waiting("author"))
    after = changed(after, "Visits", status=Status.VERIFIED, checked_by="typed by hand")
    after = replace(after, sources=(Source("registry", title="Registry"),))
    found = difference(as_read(started()), as_read(after))
    assert [section.part for section in found.sections] == [
        Part.INCORRECT,
        Part.RECHECK,
        Part.WAITING,
        Part.OFF,
        Part.VERIFIED,
    ]
    assert words(found, Part.RECHECK) == ["Visits fell by 18 percent in nine years"]
    assert found.blocking == 3


def test_unchanged_open_claims_are_counted_and_blockers_of_long_standing_are_told() -> None:
    old = judged(started(), "12 of its", Status.INCORRECT)
    found = difference(as_read(old), as_read(old))
    assert words(found, Part.INCORRECT) == ["The council voted to close 12 of its 31 libraries"]
    (section,) = [s for s in found.sections if s.part is Part.OPEN]
    assert (section.entries, section.unchanged) == ((), 4)


def test_a_corrected_article_shows_old_words_beside_new() -> None:
    text = TEXT.replace("12 of", "14 of")
    after = revised(checked(TEXT), text).checklist
    found = difference(as_read(checked(TEXT)), as_read(after, text))
    (entry,) = told(found, Part.RECHECK)
    assert entry.old_words == "The council voted to close 12 of its 31 libraries"
    assert entry.was is Status.VERIFIED
    assert found.revised


def test_a_claim_that_vanished_from_the_file_is_told() -> None:
    old = checked(TEXT)
    found = difference(as_read(old), as_read(replace(old, claims=old.claims[1:])))
    assert words(found, Part.TAKEN_OUT) == [old.claims[0].text]
    assert found.blocking == 1


def test_an_open_claim_that_vanished_while_its_words_still_stand_is_told() -> None:
    old = started()
    found = difference(as_read(old), as_read(replace(old, claims=old.claims[1:])))
    assert words(found, Part.TAKEN_OUT) == [old.claims[0].text]


def test_claims_that_left_with_their_words_are_retired_or_simply_gone() -> None:
    text = TEXT.replace("The first branch opened in 1911.", "")
    worked = difference(as_read(checked(TEXT)), as_read(revised(checked(TEXT), text).checklist, text))
    untouched = difference(as_read(started()), as_read(revised(started(), text).checklist, text))
    assert words(worked, Part.RETIRED) == ["The first branch opened in 1911"]
    assert not told(worked, Part.TAKEN_OUT) + told(untouched, Part.TAKEN_OUT) + told(untouched, Part.RETIRED)


def test_a_claim_split_by_an_editor_has_not_been_taken_out() -> None:
    parts = ("The council voted", "close 12 of its 31 libraries")
    found = difference(as_read(checked(TEXT)), as_read(shaped(TEXT, "split", "12 of its", *parts)))
    assert not told(found, Part.TAKEN_OUT)


def test_an_override_lifts_the_block_but_not_once_the_words_have_changed() -> None:
    chief = Override("chief", "2026-03-05T08:00:00Z", "runs as an allegation")
    old = judged(started(), "12 of its", Status.INCORRECT, override=chief)
    early = changed(old, "12 of its", override=replace(chief, at="2026-03-01T08:00:00Z"))
    assert told(difference(as_read(old), as_read(early)), Part.INCORRECT)
    found = difference(as_read(old), as_read(old))
    assert words(found, Part.OVERRIDDEN)
    assert not told(found, Part.INCORRECT)
    text = TEXT.replace("12 of", "14 of")
    later = difference(as_read(old), as_read(revised(old, text).checklist, text))
    assert told(later, Part.OVERRIDDEN)
    assert told(later, Part.RECHECK)


def test_a_verdict_given_after_the_sign_off_is_told_and_one_before_is_not() -> None:
    revision = article(TEXT).revision
    signed = replace(checked(TEXT), signoffs=(Signoff("chief", "2026-03-05T00:00:00Z", revision),))
    again = changed(signed, "1911", checked_at="2026-03-06T00:00:00Z")
    assert not told(difference(as_read(signed), as_read(signed)), Part.UNSIGNED)
    assert words(difference(as_read(signed), as_read(again)), Part.UNSIGNED) == [
        "The first branch opened in 1911"
    ]


def test_verified_without_evidence_or_on_secondary_evidence_only_is_set_apart() -> None:
    sources = (Source("first", standing="primary"), Source("second", standing="secondary"))
    after = replace(checked(TEXT), sources=sources)
    after = changed(after, "12 of its", evidence=())
    after = changed(after, "Visits", evidence=(Evidence("second"),))
    after = changed(after, "9,000", evidence=(Evidence("second"), Evidence("first")))
    after = changed(after, "1911", evidence=(Evidence("nowhere"),))
    after = changed(after, "Nobody", evidence=(Evidence("first"),))
    found = difference(as_read(started()), as_read(after))
    assert len(told(found, Part.WEAK)) == 3
    assert len(told(found, Part.VERIFIED)) == 2


def test_verified_claims_stand_under_their_sources() -> None:
    after = replace(checked(TEXT), sources=(Source("registry"),))
    groups = by_source(told(difference(as_read(started()), as_read(after)), Part.VERIFIED))
    assert {name: len(entries) for name, entries in groups.items()} == {"registry": 5}


def test_without_the_article_a_verdict_is_held_against_its_own_words() -> None:
    edited = changed(checked(TEXT), "12 of its", text="The council voted to close 14 of its 31 libraries")
    found = difference(state(checked(TEXT), None, None, now=NOW), state(edited, None, None, now=NOW))
    assert len(told(found, Part.RECHECK)) == 1


@given(st.text("ab 1,%.\n"), st.text("ab 1,%.\n"))
def test_a_word_diff_holds_both_texts_whole(old: str, new: str) -> None:
    runs = word_diff(old, new)
    assert "".join(words for mark, words in runs if mark != "+") == old
    assert "".join(words for mark, words in runs if mark != "-") == new


def test_a_word_diff_changes_whole_figures() -> None:
    assert word_diff("rate to 50% now", "rate to 25.5% now") == (
        ("=", "rate to "),
        ("-", "50%"),
        ("+", "25.5%"),
        ("=", " now"),
    )
