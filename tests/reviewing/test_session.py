from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.errors import DecisionError
from redpencil.model import OPEN, Attribution, Checklist, Claim, Evidence, Span, Status, Waiting
from redpencil.reviewing import reshaping
from redpencil.reviewing.session import Session
from redpencil.reviewing.viewing import Order
from reviewing import small
from reviewing.acts import ACTS

NOW = "2026-03-04T09:12:00Z"
SPENT, OPENED, SAID, TRAFFIC, PAIR, HE, LONG, BUILT = range(8)


def session(
    checklist: Checklist | None = None, *, by: str = "ana", read_only: bool = False, now: str = NOW
) -> Session:
    return Session(
        checklist or small.checklist(),
        small.article(),
        small.split(),
        by=by,
        now=lambda: now,
        read_only=read_only,
    )


def current(review: Session) -> str:
    assert review.current is not None
    return review.current.claim.text


def claim(review: Session, index: int) -> Claim:
    """A claim by its place in the small article."""
    return review.row(small.checklist().claims[index].id).claim


# ---- deciding ------------------------------------------------------------------------------------------


def test_a_decision_is_kept_and_the_cursor_moves_to_the_next_open_claim() -> None:
    review = session()
    message = review.decide(Status.VERIFIED)
    assert claim(review, SPENT).status is Status.VERIFIED
    assert current(review) == "which opened in May"
    assert message == "Verified “The council spent £4 million on the …”."


def test_deciding_and_staying_stays() -> None:
    review = session()
    review.decide(Status.ATTRIBUTED, advance=False)
    assert current(review) == "The council spent £4 million on the bridge"


def test_the_last_open_claim_sends_the_cursor_round_to_one_that_was_left() -> None:
    review = session()
    review.move(1)
    for _ in range(7):
        message = review.decide(Status.VERIFIED)
    assert message.endswith("Went round: back at the other end.")
    assert current(review) == claim(review, SPENT).text
    assert review.decide(Status.VERIFIED).endswith("Nothing open is left.")


@pytest.mark.parametrize(("due", "expected"), [("2026-03-04", True), ("2026-03-05", False), (None, False)])
def test_a_waiting_claim_comes_up_again_only_when_it_is_due(due: str | None, expected: bool) -> None:
    review = session()
    review.decide(Status.WAITING, waiting=Waiting("author", due=due))
    for _ in range(7):
        message = review.decide(Status.VERIFIED)
    assert (current(review) == claim(review, SPENT).text) is expected
    assert message.endswith("Nothing left to do now; 1 waiting.") is not expected


def test_several_claims_are_decided_at_once_and_undone_at_once() -> None:
    review = session()
    start = review.checklist
    for _ in range(3):
        review.toggle_selected()
        review.move(1)
    assert review.decide(Status.VERIFIED).startswith("Verified 3 claims.")
    assert review.counts.by_status[Status.VERIFIED] == 3
    assert not review.selected
    review.undo()
    assert review.checklist == start


def test_a_refused_decision_changes_nothing() -> None:
    review = session()
    start = review.checklist
    with pytest.raises(DecisionError):
        review.decide(Status.DISMISSED)
    assert (review.checklist, review.history.done) == (start, ())


def test_a_read_only_session_changes_nothing() -> None:
    review = session(read_only=True)
    acts: list[Callable[[], str]] = [lambda: review.decide(Status.VERIFIED), review.undo, review.redo]
    for act in acts:
        with pytest.raises(DecisionError, match="read only"):
            act()
    assert review.checklist == small.checklist()


def test_dismissing_is_reversible() -> None:
    review = session()
    review.dismiss("duplicate", advance=False)
    assert claim(review, SPENT).reason == "duplicate"
    review.restore()
    assert review.checklist == small.checklist()


def test_a_correction_judges_and_stays() -> None:
    review = session()
    review.correct("The council spent £5 million on the bridge")
    assert claim(review, SPENT).status is Status.INCORRECT
    assert current(review) == claim(review, SPENT).text


# ---- the work ------------------------------------------------------------------------------------------


def test_evidence_names_a_source_that_is_kept_once() -> None:
    review = session()
    review.cite("https://bridge.example/report", locator="p. 4")
    review.move(1)
    review.cite("bridge-example")
    assert [s.id for s in review.checklist.sources] == ["bridge-example"]
    assert claim(review, SPENT).evidence == (Evidence("bridge-example", "p. 4"),)
    assert claim(review, OPENED).evidence == (Evidence("bridge-example"),)


def test_one_key_verifies_with_the_source_used_last_also_after_a_restart() -> None:
    review = session()
    review.cite("Bridge report")
    review.decide(Status.VERIFIED)
    again = session(review.checklist)
    again.next_open()
    again.verify_with_last_source()
    assert claim(again, OPENED).evidence == (Evidence("bridge-report"),)
    assert claim(again, OPENED).status is Status.VERIFIED


def test_without_a_source_used_before_there_is_no_same_source() -> None:
    with pytest.raises(DecisionError, match="No source"):
        session().verify_with_last_source()


def test_evidence_can_be_changed_and_taken_away() -> None:
    review = session()
    review.cite("Bridge report")
    review.replace_evidence(Evidence("bridge-report"), Evidence("bridge-report", "p. 9"))
    assert claim(review, SPENT).evidence == (Evidence("bridge-report", "p. 9"),)
    review.replace_evidence(Evidence("bridge-report", "p. 9"), None)
    assert claim(review, SPENT).evidence == ()


def test_a_source_is_described_for_all_its_claims() -> None:
    review = session()
    review.cite("Bridge report")
    source = review.sources["bridge-report"]
    review.describe_source(replace(source, kind="document", standing="primary"))
    assert review.sources["bridge-report"].standing == "primary"
    for wrong in (replace(source, kind="novel"), replace(source, standing="high")):
        with pytest.raises(DecisionError, match="is no"):
            review.describe_source(wrong)


def test_another_speaker_makes_a_verdict_read_as_recheck() -> None:
    review = session()
    review.decide(Status.VERIFIED, advance=False)
    review.describe(speaker="the council", kinds=())
    assert review.current is not None
    assert review.current.status is Status.RECHECK


def test_a_sign_off_is_of_the_article_s_revision() -> None:
    checked = session()
    checked.decide(Status.VERIFIED)
    review = session(checked.checklist, by="bea")
    assert review.sign_off() == "Sign-off of 1 of 8 claims; not signed: 7 open."
    assert review.checklist.signoffs[0].revision == small.article().revision
    with pytest.raises(DecisionError, match="nothing for ana to sign: 1 your own, 7 open"):
        checked.sign_off()
    stale = session(
        replace(small.checklist(), article=replace(small.checklist().article, revision="sha256:0"))
    )
    with pytest.raises(DecisionError, match="changed"):
        stale.sign_off()


def test_the_message_of_an_override_begins_with_what_it_does_for_an_unjudged_claim() -> None:
    review = session()
    assert review.override("The chief knows").startswith("Runs though nobody has judged it: override of “The")
    assert review.current is not None
    assert review.void(review.current) is None
    review.decide(Status.VERIFIED, advance=False)
    assert review.override("The court said so").startswith("Override of “The")
    review.stretch(words=1)
    assert review.override("The chief knows").startswith("Does not count until it is judged again: override")
    assert review.void(review.current) is not None


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        ("zebra", None, "The search for “zebra” hides every claim."),
        ("zebra", Status.UNCHECKED, "The search for “zebra” hides every claim."),
        ("", Status.DISPUTED, "The filter “disputed” hides every claim."),
        ("bridge", Status.DISPUTED, "The filter “disputed” hides every claim."),
        (
            "pair",
            Status.VERIFIED,
            "The filter “verified” hides every claim that the search for “pair” finds.",
        ),
        ("bridge", Status.VERIFIED, "7 open of 8, 7 hidden"),
    ],
)
def test_which_of_search_and_filter_hides_every_claim_is_said(
    words: str, status: Status | None, told: str
) -> None:
    review = session()
    review.decide(Status.VERIFIED)
    review.search(words)
    assert review.filter_by({status} if status else ()) == told


# ---- shape ---------------------------------------------------------------------------------------------


def test_a_claim_is_split_at_a_position_and_its_halves_are_the_article_s_words() -> None:
    review = session()
    review.decide(Status.VERIFIED, advance=False)
    review.split_claim(small.TEXT.index("million"))
    one, two = review.claims[0], review.claims[1]
    assert (one.claim.text, two.claim.text) == ("The council spent £4", "million on the bridge")
    assert (one.status, one.claim.previous_text) == (
        Status.RECHECK,
        "The council spent £4 million on the bridge",
    )
    assert one.claim.replaces == two.claim.replaces == (small.checklist().claims[0].id,)
    assert current(review) == one.claim.text


def test_a_cut_inside_a_word_goes_before_it() -> None:
    review = session()
    review.split_claim(small.TEXT.index("million") + 3)
    assert review.claims[1].claim.text == "million on the bridge"


@pytest.mark.parametrize("position", [0, 1, 42, 60])
def test_a_half_without_words_is_refused(position: int) -> None:
    with pytest.raises(DecisionError, match="between two words"):
        session().split_claim(position)


def test_two_claims_become_one_with_the_work_of_both() -> None:
    review = session()
    review.note("a")
    review.move(1)
    review.note("b")
    review.move(-1)
    review.merge_with_next()
    assert current(review) == "The council spent £4 million on the bridge, which opened in May"
    assert review.current is not None
    assert (review.current.claim.notes, review.current.claim.shape) == ("a\nb", "merged")
    assert len(review.claims) == 7


def test_merged_claims_have_two_spans_only_where_words_lie_between() -> None:
    review = session()
    review.go_to("4")
    review.merge_with_next()
    assert current(review) == "traffic fell by 12%.\nThe pair have met before"
    review = session()
    review.move(1)
    review.stretch(edge="start", words=-1)
    review.move(-1)
    review.merge_with_next()
    assert current(review) == "The council spent £4 million on the bridge … opened in May"


def test_merging_takes_the_next_claim_that_has_words_of_its_own() -> None:
    review = session()
    review.go_to("3")
    review.merge_with_next()
    assert current(review) == "Mayor Ana Ruiz said traffic fell by 12%.\nThe pair have met before"
    review.go_to(review.claims[-1].id)
    with pytest.raises(DecisionError, match="no next claim"):
        review.merge_with_next()


@given(st.data())
def test_splitting_at_any_word_and_merging_gives_the_claim_s_words_back(data: st.DataObject) -> None:
    review = session()
    row = data.draw(st.sampled_from(review.claims))
    words = [word for span in row.spans for word in reshaping.words_in(small.TEXT, *span)]
    review.go_to(row.id)
    review.split_claim(data.draw(st.sampled_from(words[1:])).start)
    review.merge_with_next()
    assert review.current is not None
    assert (review.current.spans, len(review.claims)) == (row.spans, len(small.CLAIMS))


def test_a_half_is_merged_with_the_words_after_it_not_with_a_claim_that_lies_inside_it() -> None:
    review = session()
    review.go_to("3")
    start = small.TEXT.index("Ana Ruiz")
    review.add(Span(start, start + 8))
    review.go_to("3")
    review.split_claim(small.TEXT.index("fell"))
    assert review.merge_with_next() == "Merge with “fell by 12%”."
    assert current(review) == "Mayor Ana Ruiz said traffic fell by 12%"
    assert "Ana Ruiz" in [row.claim.text for row in review.claims]


@pytest.mark.parametrize(
    ("speakers", "kept"),
    [(("Bea", "Bea"), "Bea"), (("Bea", None), "Bea"), ((None, "Bea"), "Bea"), ((None, None), None)],
)
def test_a_merged_claim_keeps_the_one_speaker_it_has(
    speakers: tuple[str | None, str | None], kept: str | None
) -> None:
    review = spoken_by(*speakers)
    assert "speaker" not in review.merge_with_next()
    merged = review.claims[0].claim
    assert (merged.speaker, merged.attribution) == (kept, Attribution.DIRECT if kept else None)


def test_of_two_speakers_a_merge_keeps_the_first_and_says_so() -> None:
    review = spoken_by("Bea", "Cy")
    assert review.merge_with_next().endswith("; the speaker stays Bea, not Cy.")
    assert review.claims[0].claim.speaker == "Bea"


def spoken_by(*speakers: str | None) -> Session:
    """A session on the small checklist whose first claims have these speakers."""
    checklist = small.checklist()
    said = tuple(
        replace(claim, speaker=speaker, attribution=Attribution.DIRECT if speaker else None)
        for claim, speaker in zip(checklist.claims, speakers, strict=False)
    )
    return session(replace(checklist, claims=(*said, *checklist.claims[len(said) :])))


def test_a_claim_is_widened_and_narrowed_over_the_article_s_words() -> None:
    review = session()
    review.stretch(words=1)
    assert current(review) == "The council spent £4 million on the bridge, which"
    review.stretch(words=-3)
    assert current(review) == "The council spent £4 million on"
    review.stretch(edge="start", words=-2)
    assert current(review) == "spent £4 million on"
    assert claim(review, SPENT).shape == "edited"
    with pytest.raises(DecisionError, match="one word"):
        review.stretch(words=-4)
    review.stretch(edge="start", words=2)
    with pytest.raises(DecisionError, match="no more words"):
        review.stretch(edge="start", words=1)


def test_only_the_outer_edges_of_a_claim_of_two_spans_move() -> None:
    review = session()
    review.go_to("7")
    review.stretch(edge="start", words=-1)
    assert current(review) == "bridge … is 300 metres long"
    review.stretch(words=-1)
    assert current(review) == "bridge … is 300 metres"


def test_a_merged_claim_reads_as_recheck_where_either_had_a_verdict() -> None:
    for index in (0, 1):
        review = session()
        review.move(index)
        review.decide(Status.VERIFIED, advance=False)
        judged = current(review)
        review.go_to("1")
        review.merge_with_next()
        assert review.current is not None
        assert review.current.status is Status.RECHECK
        assert review.current.claim.previous_text == judged


def test_messages_tell_widening_from_narrowing() -> None:
    review = session()
    assert review.stretch(words=1).startswith("Widening")
    assert review.stretch(words=-1).startswith("Narrowing")


def test_a_claim_is_added_from_a_selection_in_its_place() -> None:
    review = session()
    start = small.TEXT.index("The bridge, built in 1932")
    review.add(Span(start, start + 26))
    assert review.current is not None
    assert (review.current.claim.text, review.current.claim.shape) == ("The bridge, built in 1932", "added")
    assert review.current.claim.rank == 2.5
    assert [row.id for row in review.claims] == [c.id for c in review.checklist.claims]
    with pytest.raises(DecisionError, match="just these words"):
        review.add(Span(start, start + 25))
    with pytest.raises(DecisionError, match="Select some words"):
        review.add(Span(start - 1, start))


# ---- looking -------------------------------------------------------------------------------------------


def test_the_counter_never_lies() -> None:
    review = session()
    assert review.counts.sentence == "8 open of 8"
    review.decide(Status.VERIFIED)
    review.filter_by({Status.VERIFIED})
    assert review.counts.sentence == "7 open of 8, 7 hidden"
    assert review.next_open() == "Nothing open is left in this view; 7 open hidden."


def test_a_filter_keeps_the_cursor_where_it_can_and_else_goes_on() -> None:
    review = session()
    review.decide(Status.VERIFIED)
    review.filter_by(OPEN)
    assert current(review) == "which opened in May"
    review.move(-1)
    assert current(review) == "which opened in May"
    review.decide(Status.VERIFIED, advance=False)
    assert current(review) == "which opened in May"
    review.move(1)
    assert "which opened in May" not in [row.claim.text for row in review.rows]


@pytest.mark.parametrize(
    ("words", "expected"), [("TRAFFIC", 2), ("ana ruiz", 2), ("Bridge  report", 1), ("p. 4", 1), ("zebra", 0)]
)
def test_search_looks_into_words_speakers_notes_and_sources(words: str, expected: int) -> None:
    review = session()
    review.cite("Bridge report", locator="p. 4")
    review.search(words)
    assert len(review.rows) == expected
    assert (review.current is None) is (expected == 0)
    review.search("")
    assert len(review.rows) == 8


def test_matches_are_walked_through_in_a_round() -> None:
    review = session()
    review.search("traffic")
    first = current(review)
    assert review.next_match() == ""
    assert review.next_match().startswith("Went round")
    assert current(review) == first


def test_claims_are_sorted_and_grouped() -> None:
    review = session()
    review.order_by(Order.RANK)
    assert review.rows[0].claim.rank == 4.0
    review.order_by(Order.SPEAKER)
    assert review.heading(review.rows[0]) == "Ana Ruiz"
    review.decide(Status.VERIFIED)
    review.order_by(Order.STATUS)
    assert review.heading(review.rows[-1]) == "verified"
    review.order_by(Order.PLACE)
    assert review.heading(review.rows[0]).startswith("The council")


def test_going_to_a_claim_by_number_id_or_words() -> None:
    review = session()
    review.go_to("4")
    assert current(review) == "traffic fell by 12%"
    review.go_to(small.checklist().claims[0].id.removeprefix("c-"))
    assert current(review) == claim(review, SPENT).text
    review.go_to("4")
    review.go_to("said Traffic")
    assert current(review) == "Mayor Ana Ruiz said traffic fell by 12%"
    review.go_to("bridge")
    assert current(review) == "The bridge … is 300 metres long"
    for wrong in ("77", "", "c-zzz"):
        with pytest.raises(DecisionError, match="No claim has"):
            review.go_to(wrong)


def test_going_to_a_hidden_claim_shows_all_and_says_so() -> None:
    review = session()
    review.search("traffic")
    assert review.go_to("1") == "Showing all claims again."
    assert current(review) == claim(review, SPENT).text


def test_moving_stops_at_the_ends() -> None:
    review = session()
    review.move(99)
    assert current(review) == "built in 1932"
    review.move(-99)
    assert current(review) == claim(review, SPENT).text


def test_the_view_says_what_it_is() -> None:
    review = session()
    assert review.view.label == "by place · all"
    review.filter_by(OPEN)
    review.order_by(Order.RANK)
    assert review.view.label == "by rank · open"
    review.filter_by({Status.DISPUTED, Status.VERIFIED})
    review.search("Bridge")
    assert review.view.label == "by rank · verified, disputed · “Bridge”"


def test_claims_are_grouped_under_the_title_of_their_first_source() -> None:
    review = session()
    review.cite("Bridge report")
    review.order_by(Order.SOURCE)
    assert [review.heading(row) for row in review.rows][:2] == ["Bridge report", ""]


def test_claims_of_the_same_words_know_of_each_other() -> None:
    twice = (Claim("c-one", "the bridge"), Claim("c-two", "The bridge"), Claim("c-three", "the bridge"))
    review = session(replace(small.checklist(), claims=twice))
    assert [row.id for row in review.same_words(review.row("c-one"))] == ["c-three"]


def test_moving_by_sentence() -> None:
    review = session()
    review.move_sentence(1)
    assert current(review).startswith("Mayor")
    review.move(1)
    review.move_sentence(-1)
    assert current(review) == claim(review, SPENT).text
    review.move_sentence(-1)
    assert current(review) == claim(review, SPENT).text
    review.move(7)
    review.move_sentence(1)
    assert current(review) == "built in 1932"


def test_highlights_are_those_inside_the_claim() -> None:
    review = session()
    assert [h.kind for h in review.highlights(review.claims[3])] == ["number"]
    assert review.highlights(review.claims[4]) == ()


def test_a_finding_is_told_of_the_claims_it_touches_until_it_is_accepted() -> None:
    review = session()
    assert [finding.id for finding in review.findings(review.claims[BUILT])] == ["date:1932"]
    assert review.findings(review.claims[LONG]) == ()
    with pytest.raises(DecisionError, match="needs a reason"):
        review.accept("date:1932", " ")
    review.accept("date:1932", "it was 1932")
    assert review.findings(review.claims[BUILT]) == ()
    review.undo()
    assert review.findings(review.claims[BUILT])


def test_an_empty_checklist_can_be_looked_at() -> None:
    review = session(replace(small.checklist(), claims=()))
    review.move(1)
    review.move_sentence(1)
    assert review.current is None
    assert review.next_open() == "Nothing open is left."
    assert review.counts.sentence == "0 open of 0"
    with pytest.raises(DecisionError, match="No claim is selected"):
        review.decide(Status.VERIFIED)


# ---- undo and the world outside ------------------------------------------------------------------------


def test_undo_says_what_it_undid_and_goes_there() -> None:
    review = session()
    review.decide(Status.VERIFIED)
    review.move(3)
    assert review.undo() == "Undid: verified “The council spent £4 million on the …”."
    assert current(review) == claim(review, SPENT).text
    assert review.redo().startswith("Redid: verified")
    with pytest.raises(DecisionError, match="Nothing to redo"):
        review.redo()


def outside(review: Session, change: Callable[[Claim], Claim], index: int) -> None:
    """A colleague's change to one claim arrives."""
    claims = tuple(change(c) if i == index else c for i, c in enumerate(review.checklist.claims))
    review.replace_checklist(replace(review.checklist, claims=claims))


def test_undo_leaves_alone_what_others_did_since() -> None:
    review = session()
    review.decide(Status.VERIFIED)
    outside(review, lambda c: replace(c, notes="from bea"), OPENED)
    outside(review, lambda c: replace(c, notes="from bea"), SPENT)
    review.undo()
    assert claim(review, SPENT) == replace(small.checklist().claims[SPENT], notes="from bea")
    assert claim(review, OPENED).notes == "from bea"


def test_undo_does_not_take_back_another_s_verdict() -> None:
    review = session()
    review.decide(Status.VERIFIED)
    bea = session(review.checklist, by="bea")
    bea.decide(Status.DISPUTED, advance=False)
    bea.go_to("1")
    bea.decide(Status.INCORRECT)
    review.replace_checklist(bea.checklist)
    assert "someone else has changed" in review.undo()
    assert claim(review, SPENT).status is Status.INCORRECT


def test_undoing_a_verdict_on_several_claims_leaves_out_only_the_one_someone_judged_since() -> None:
    review = session()
    review.select_shown()
    review.decide(Status.VERIFIED)
    bea = session(review.checklist, by="bea")
    bea.decide(Status.INCORRECT)
    review.replace_checklist(bea.checklist)
    assert f"except {review.claims[0].id}" in review.undo()
    assert review.counts.by_status[Status.INCORRECT] == 1
    assert review.counts.by_status[Status.UNCHECKED] == 7


def test_undoing_a_split_that_someone_worked_on_is_refused_whole() -> None:
    review = session()
    review.split_claim(small.TEXT.index("million"))
    outside(review, lambda c: replace(c, notes="from bea"), 1)
    before = review.checklist
    assert "someone else has changed" in review.undo()
    assert review.checklist == before


def test_a_source_others_cite_survives_the_undo_of_its_adding() -> None:
    review = session()
    review.cite("Bridge report")
    outside(review, lambda c: replace(c, evidence=(Evidence("bridge-report"),)), OPENED)
    review.undo()
    assert claim(review, SPENT).evidence == ()
    assert [source.id for source in review.checklist.sources] == ["bridge-report"]


def test_a_change_outside_moves_neither_cursor_nor_view() -> None:
    review = session()
    review.filter_by(OPEN)
    review.move(2)
    text = current(review)
    others = small.checklist().claims
    review.replace_checklist(replace(small.checklist(), claims=(*others[1:], Claim("c-new", "12%"))))
    assert current(review) == text
    assert review.view.statuses == OPEN


def test_where_the_last_claim_was_removed_the_cursor_goes_to_the_one_before() -> None:
    review = session()
    review.move(99)
    review.replace_checklist(replace(small.checklist(), claims=small.checklist().claims[:-1]))
    assert current(review) == "The bridge … is 300 metres long"


def test_where_the_current_claim_was_removed_the_cursor_goes_to_the_next() -> None:
    review = session()
    review.move(2)
    claims = tuple(c for i, c in enumerate(small.checklist().claims) if i != SAID)
    review.replace_checklist(replace(small.checklist(), claims=claims))
    assert current(review) == "traffic fell by 12%"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 50)), max_size=25))
def test_after_any_acts_undoing_all_gives_the_start_and_redoing_all_the_end(
    acts: list[tuple[str, int]],
) -> None:
    review = session()
    start = review.checklist
    for name, number in acts:
        before = review.checklist
        try:
            ACTS[name](review, number)
        except DecisionError:
            assert review.checklist == before
        for row in review.claims:
            assert row.spans
            assert [small.TEXT[s.start : s.end] for s in row.spans] == list(row.claim.pieces)
    while review.history.undone:
        review.redo()
    end = review.checklist
    steps = len(review.history.done)
    for _ in range(steps):
        review.undo()
    assert review.checklist == start
    for _ in range(steps):
        review.redo()
    assert review.checklist == end
