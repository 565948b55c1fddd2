from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.model import Anchor, Claim, Span, Status
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.drafting import QUOTE_LENGTH, clipped, sentence_quotes
from redpencil.reviewing.locating import Locator
from redpencil.reviewing.placing import place
from redpencil.reviewing.wording import anchor_for
from reviewing import small

AT = "2026-03-04T09:12:00Z"


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[s.start : s.end] for s in spans]


def test_every_drafted_claim_stands_where_the_split_found_it() -> None:
    board = place(small.checklist(), small.article(), small.split())
    assert [row.spans for row in board.rows] == [claim.spans for claim in small.split().claims]
    assert {row.status for row in board.rows} == {Status.UNCHECKED}


def test_a_claim_of_two_spans_is_found_in_both() -> None:
    board = place(small.checklist(), small.article(), small.split())
    row = next(row for row in board.rows if row.claim.parts)
    assert words(small.TEXT, row.spans) == ["The bridge", "is 300 metres long"]


def test_a_claim_whose_words_are_not_in_the_article_has_no_spans_and_reads_as_recheck() -> None:
    changed = small.TEXT.replace("12%", "13%")
    board = place(small.checklist(), small.article(changed), small.split(changed))
    gone = [row for row in board.rows if not row.spans]
    assert [row.claim.text for row in gone] == [
        "Mayor Ana Ruiz said traffic fell by 12%",
        "traffic fell by 12%",
    ]
    assert {row.status for row in gone} == {Status.RECHECK}


def test_a_claim_without_a_place_keeps_its_neighbourhood() -> None:
    changed = small.TEXT.replace("12%", "13%")
    board = place(small.checklist(), small.article(changed), small.split(changed))
    assert [row.claim.id for row in board.rows] == [claim.id for claim in small.checklist().claims]


def test_rows_stand_in_the_article_s_order_whatever_the_file_s() -> None:
    checklist = small.checklist()
    shuffled = replace(checklist, claims=checklist.claims[::-1])
    board = place(shuffled, small.article(), small.split())
    starts = [row.spans[0].start for row in board.rows]
    assert starts == sorted(starts)


def test_the_anchor_decides_between_occurrences() -> None:
    text = "Two died in Kyiv. Three were hurt. Two died in Lviv."
    spans = (Span(35, 43),)
    anchor = anchor_for(spans, text)
    assert anchor == Anchor(prefix="died in Kyiv. Three were hurt.", suffix="in Lviv.")
    assert Locator(text).spans(Claim("c-1", "Two died", anchor=anchor)) == spans


def test_an_anchor_holds_whole_words() -> None:
    text = "Two people. " + "supercalifragilistic " * 3 + "Two people. " + "expialidocious " * 4
    start = text.rindex("Two people")
    anchor = anchor_for((Span(start, start + 10),), text)
    assert anchor == Anchor(prefix="supercalifragilistic", suffix=". expialidocious expialidocious")


def test_no_anchor_is_kept_for_words_that_stand_once() -> None:
    assert anchor_for((Span(0, 3),), "Two died in Kyiv.") is None


def test_without_an_anchor_claims_of_the_same_words_take_the_occurrences_in_turn() -> None:
    text = "He said yes. He said no. He said maybe."
    checklist = replace(small.checklist(), claims=tuple(Claim(f"c-{n}", "He said") for n in range(3)))
    board = place(checklist, small.article(text), small.split(text))
    assert [row.spans[0].start for row in board.rows] == [0, 13, 25]


def test_a_verdict_finds_the_occurrence_whose_surroundings_it_was_given_for() -> None:
    claim = Claim("c-1", "the bridge opened", anchor=None)
    text = "On Monday the bridge opened.\nOn Friday the bridge opened.\n"
    old = "On Friday the bridge opened.\n"
    before = place(replace(small.checklist(), claims=(claim,)), small.article(old), small.split(old)).rows[0]
    judged = decide(claim, Status.VERIFIED, by="ana", at=AT, surroundings=before.surroundings)
    row = place(replace(small.checklist(), claims=(judged,)), small.article(text), small.split(text)).rows[0]
    assert (row.spans[0].start, row.status) == (text.rindex("the bridge"), Status.VERIFIED)


def test_a_hundred_claims_of_the_same_words_keep_their_places_when_all_surroundings_changed() -> None:
    old = "".join(f"Witness {n} said yes.\n" for n in range(100))
    claims = tuple(Claim(f"c-{n}", "said yes") for n in range(100))
    checklist = replace(small.checklist(), claims=claims)
    board = place(checklist, small.article(old), small.split(old))
    judged = tuple(
        decide(row.claim, Status.VERIFIED, by="ana", at=AT, surroundings=row.surroundings)
        for row in board.rows
    )
    new = old.replace("Witness", "Bystander")
    rows = place(replace(checklist, claims=judged), small.article(new), small.split(new)).rows
    assert [row.sentence for row in rows] == list(range(100))
    assert {row.status for row in rows} == {Status.RECHECK}


@pytest.mark.parametrize("article_words", ["It’s ‘new’ – 50%", 'It\'s "new" - 50%', "It’s\n'new'  —  50%"])
def test_quotation_marks_dashes_and_white_space_do_not_hide_a_claim(article_words: str) -> None:
    claim = Claim("c-1", "It's 'new' - 50%".replace("'new'", "“new”" if '"' in article_words else "'new'"))
    assert Locator(f"Look. {article_words}.").spans(claim) == (Span(6, 6 + len(article_words)),)


@pytest.mark.parametrize("text", ["They counted 1,500 men.", "It was 500.5 long.", "An 8500 sold."])
def test_a_number_is_not_found_inside_another(text: str) -> None:
    assert Locator(text).spans(Claim("c-1", "500")) == ()


def test_a_word_is_not_found_inside_another() -> None:
    assert Locator("A knot ably tied: not able.").spans(Claim("c-1", "not able")) == (Span(18, 26),)


def test_parts_that_do_not_make_up_the_text_have_no_place() -> None:
    claim = Claim("c-1", "The bridge … is 400 metres long", parts=("The bridge", "is 300 metres long"))
    assert Locator(small.TEXT).spans(claim) == ()


def test_words_of_nothing_have_no_place() -> None:
    assert Locator(small.TEXT).spans(Claim("c-1", "  ")) == ()


@given(st.data())
def test_any_words_of_an_article_are_found_at_their_own_place(data: st.DataObject) -> None:
    vocabulary = st.sampled_from(["the", "bridge", "12%", "fell", "‘new’", "1,500", "It", "–"])
    tokens = data.draw(st.lists(vocabulary, min_size=1, max_size=30))
    text = " ".join(tokens)
    starts = [sum(len(t) + 1 for t in tokens[:i]) for i in range(len(tokens))]
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    span = Span(starts[first], starts[last] + len(tokens[last]))
    claim = Claim("c-1", text[span.start : span.end], anchor=anchor_for((span,), text))
    found = Locator(text).spans(claim)
    assert words(text, found) == [claim.text]
    if claim.anchor is None or len(text) <= 32:
        assert found == (span,)


def test_a_known_board_gives_the_same_rows_as_a_fresh_one() -> None:
    checklist, article, split = small.checklist(), small.article(), small.split()
    board = place(checklist, article, split)
    row = board.rows[3]
    judged = decide(row.claim, Status.VERIFIED, by="ana", at=AT, surroundings=row.surroundings)
    after = replace(checklist, claims=tuple(judged if c.id == judged.id else c for c in checklist.claims))
    assert place(after, article, split, known=board) == place(after, article, split)


def test_each_sentence_is_quoted_once_above_its_first_claim() -> None:
    checklist, article, split = small.checklist(), small.article(), small.split()
    quotes = sentence_quotes(place(checklist, article, split).sentences, article, split)
    assert list(quotes.values()) == [
        "The council spent £4 million on the bridge, which opened in May.",
        "Mayor Ana Ruiz said traffic fell by 12%.",
        "The pair have met before.",
        "He did not say when.",
        "The bridge, built in 1932, is 300 metres long.",
    ]


@given(st.text(), st.integers(4, 40))
def test_a_clipped_text_is_one_line_of_bounded_length(text: str, length: int) -> None:
    line = clipped(text, length)
    assert "\n" not in line
    assert len(line) <= length <= QUOTE_LENGTH
