from __future__ import annotations

import io
import runpy
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk import Desk
from redpencil.errors import SaveError
from redpencil.model import Checklist, Claim, Evidence, Override, Status, Waiting
from redpencil.plain import review
from redpencil.plain.commands import COMMANDS
from redpencil.reviewing.session import Session
from redpencil.tui.actions import ACTIONS
from reviewing import small
from running import ROOT

NOW = "2026-03-04T09:12:00Z"


class Disk:
    """Stands for the file: remembers every save, takes up a colleague's claims, fails while told to."""

    def __init__(self) -> None:
        self.saved: list[Checklist] = []
        self.note_from_outside: str | None = None
        self.failures = 0

    def save(self, checklist: Checklist) -> Checklist:
        if self.failures:
            self.failures -= 1
            raise SaveError("claims.yaml: no space left on the disk.")
        if self.note_from_outside:
            last = replace(checklist.claims[-1], notes=self.note_from_outside)
            checklist = replace(checklist, claims=(*checklist.claims[:-1], last))
        self.saved.append(checklist)
        return checklist


def answered(
    *answers: str, start: Checklist | None = None, disk: Disk | None = None, read_only: bool = False
) -> tuple[Session, str]:
    """The session and everything that was said, after these answers and the end of input."""
    session = Session(
        start or small.checklist(),
        small.article(),
        small.split(),
        by="ana",
        now=lambda: NOW,
        read_only=read_only,
    )
    out = io.StringIO()
    typed = io.StringIO("".join(f"{answer}\n" for answer in answers))
    review(session, save=(disk or Disk()).save, answers=typed, out=out)
    return session, out.getvalue()


def claims(session: Session) -> tuple[Claim, ...]:
    return session.checklist.claims


def test_a_claim_is_told_with_its_sentence_highlights_speaker_and_status() -> None:
    _, said = answered("g 4")
    assert (
        "Claim 4 of 8, unchecked. Rank 4: event.\n"
        "Sentence: Mayor Ana Ruiz said traffic fell by 12%.\n"
        "Claim: traffic fell by 12%\n"
        "Look at: 12% (number).\n"
        "Said by: Ana Ruiz\n"
    ) in said


def test_a_sentence_is_told_once_for_its_claims() -> None:
    _, said = answered("j")
    assert said.count("Sentence: The council spent") == 1


def test_one_letter_decides_saves_and_goes_on() -> None:
    disk = Disk()
    session, said = answered("v", "x", disk=disk)
    assert [claim.status for claim in claims(session)[:3]] == [
        Status.VERIFIED,
        Status.INCORRECT,
        Status.UNCHECKED,
    ]
    assert [saved.claims[1].status for saved in disk.saved] == [Status.UNCHECKED, Status.INCORRECT]
    assert "Claim 3 of 8" in said


def test_the_end_of_input_ends_with_the_progress() -> None:
    _, said = answered("v")
    assert said.endswith("1 of 8 decided: 1 verified. 7 open: 7 unchecked.\n")
    _, said = answered()
    assert said.endswith("0 of 8 decided. 8 open: 8 unchecked.\n")


def test_quitting_leaves_the_rest_unread() -> None:
    session, _ = answered("q", "v")
    assert session.checklist == small.checklist()


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        (("t",), Status.ATTRIBUTED),
        (("verified",), Status.VERIFIED),
        (("c", "c", ""), Status.NEEDS_CONTEXT),
        (("c d", ""), Status.DISPUTED),
        (("c", "u", ""), Status.UNVERIFIABLE),
        (("c", "?"), Status.UNCHECKED),
        (("dismiss", "same as claim 2"), Status.DISMISSED),
        (("dismiss", ""), Status.UNCHECKED),
        (("v", "g 1", "restore"), Status.UNCHECKED),
        (("V",), Status.VERIFIED),
        (("vv",), Status.UNCHECKED),
    ],
    ids=" ".join,
)
def test_letters_and_names_decide(answers: tuple[str, ...], status: Status) -> None:
    session, _ = answered(*answers)
    assert claims(session)[0].status is status


def test_not_checkable_proposes_a_reason_that_enter_takes() -> None:
    session, said = answered("o", "")
    assert claims(session)[0].reason
    assert f"Enter: {claims(session)[0].reason}" in said


def test_waiting_asks_whom_what_and_until_when() -> None:
    session, _ = answered("w", "", "Which May?", "+2")
    assert claims(session)[0].waiting == Waiting("author", "Which May?", "2026-03-06")


def test_a_wrong_day_is_explained_and_nothing_is_done() -> None:
    session, said = answered("w author", "", "someday")
    assert "'someday' is not a day" in said
    assert session.checklist == small.checklist()


def test_evidence_is_typed_or_picked_by_number_or_repeated() -> None:
    session, said = answered("s", "Bridge report", "page 4", "v", "s", "1", "", "v", ".")
    assert "1 Bridge report" in said
    assert [claim.evidence for claim in claims(session)[:3]] == [
        (Evidence("bridge-report", "page 4"),),
        (Evidence("bridge-report"),),
        (Evidence("bridge-report"),),
    ]


def test_a_source_is_described() -> None:
    session, _ = answered("s Bridge report", "", "about bridge-report", "", "document", "primary")
    assert (session.sources["bridge-report"].kind, session.sources["bridge-report"].standing) == (
        "document",
        "primary",
    )
    assert "No source is called 'x'" in answered("about x")[1]


def test_a_note_is_written_added_to_and_taken_away() -> None:
    assert claims(answered("e see page 4")[0])[0].notes == "see page 4"
    assert claims(answered("e one", "e", "+ two")[0])[0].notes == "one\ntwo"
    assert claims(answered("e one", "e", "")[0])[0].notes == "one"
    assert claims(answered("e one", "e", "-")[0])[0].notes is None


def test_a_correction_makes_the_claim_incorrect_and_goes_on() -> None:
    session, said = answered("r The council spent £5 million on the bridge")
    assert claims(session)[0].status is Status.INCORRECT
    assert "Claim 2 of 8" in said


def test_speaker_and_kinds_are_one_act() -> None:
    session, _ = answered("p", "the council", "poll, quantity")
    assert (claims(session)[0].speaker, claims(session)[0].kinds) == ("the council", ("quantity", "poll"))
    session, _ = answered("p", "the council", "poll", "u")
    assert session.checklist == small.checklist()
    session, said = answered("p", "", "novel")
    assert "novel is not a kind" in said


def test_what_was_done_can_be_undone_and_redone_after_a_restart(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    before = desk.path.read_bytes()

    def told(answers: str) -> str:
        done = desk.redpencil("review", "--plain", "--by", "ana", given=answers.encode())
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "1 of 8 decided" in told("v\n")
    after = desk.path.read_bytes()
    assert "0 of 8 decided" in told("u\n")
    assert desk.path.read_bytes() == before
    assert "1 of 8 decided" in told("redo\n")
    assert desk.path.read_bytes() == after
    assert "1 of 8 decided" in told("redo\n")


def test_undo_and_redo() -> None:
    session, said = answered("v", "u", "redo", "u")
    assert session.checklist == small.checklist()
    assert said.count("Undid: verified") == 2


def test_claims_are_reshaped() -> None:
    assert claims(answered("| million")[0])[1].text == "million on the bridge"
    assert claims(answered("|  £4  million on")[0])[1].text == "£4 million on the bridge"
    assert claims(answered("&")[0])[0].shape == "merged"
    assert claims(answered("[ 2")[0])[0].text == "The council spent £4 million on"
    assert claims(answered("{ 2")[0])[0].text == "spent £4 million on the bridge"
    assert "a claim keeps at least one word" in answered("[ 50")[1].casefold()
    added = answered("a", "The bridge, built in 1932")[0]
    assert "The bridge, built in 1932" in [claim.text for claim in claims(added)]


def test_search_filter_order_and_list() -> None:
    _, said = answered("/traffic", "n", "L")
    assert "8 open of 8, 6 hidden" in said
    _, said = answered("v", "f verified", "L", "f nonsense", "f")
    assert "   1  verified by ana without evidence: The council" in said
    assert "nonsense is not a status" in said
    _, said = answered("m rank", "L")
    assert said.index("   4  unchecked: traffic") < said.index("   1  unchecked: The council")


def test_several_claims_are_chosen_and_decided_at_once() -> None:
    session, said = answered("choose", "j", "choose", "v")
    assert "2 chosen" in said
    assert [claim.status for claim in claims(session)[:3]].count(Status.VERIFIED) == 2


def test_an_override_that_does_not_count_is_told_with_the_reason_why() -> None:
    first, second, *rest = small.checklist().claims
    late = Override("chief", "2126-01-01T00:00:00Z", "it will be so")
    start = replace(small.checklist(), claims=(replace(first, override=late), second, *rest))
    said = answered("=", start=start)[1]
    assert "Override by chief: it will be so (does not count: it is dated in the future)" in said
    said = answered("override", "The chief knows", "yes", "=")[1]
    assert "Override by ana: The chief knows\n" in said


def test_weighty_acts_ask_twice() -> None:
    assert claims(answered("override", "The chief knows", "no")[0])[0].override is None
    assert claims(answered("override", "The chief knows", "yes")[0])[0].override
    assert not answered("sign-off", "no")[0].checklist.signoffs
    by_bea = tuple(replace(claim, checked_by="bea") for claim in claims(answered("v")[0]))
    start = replace(small.checklist(), claims=by_bea)
    assert "Sign-off of 1 of 8 claims" in answered("sign-off", "yes", start=start)[1]
    assert "nothing for ana to sign" in answered("v", "sign-off", "yes")[1]


def test_an_override_of_a_claim_nobody_judged_says_so() -> None:
    assert (
        "Runs though nobody has judged it: override of" in answered("override", "The chief knows", "yes")[1]
    )
    assert "nobody has judged" not in answered("V", "override", "The chief knows", "yes")[1]


def test_a_wrong_day_is_asked_for_again_and_nothing_typed_is_lost() -> None:
    session, said = answered("w", "police", "How many?", "soonish", "2026-03-03", "+3")
    assert "'soonish' is not a day" in said
    assert "2026-03-03 has passed" in said
    assert claims(session)[0].waiting == Waiting("police", "How many?", "2026-03-07")


def test_what_is_shown_names_filter_search_and_order() -> None:
    _, said = answered("v", "/bridge", "f verified", "f all", "m rank", "/", "")
    assert "0 open of" not in said
    assert "7 open of 8, 7 hidden, by place · verified · “bridge”." in said
    assert "7 open of 8, 6 hidden, by place · all · “bridge”." in said
    assert "7 open of 8, 6 hidden, by rank · all · “bridge”." in said
    assert "7 open of 8, by rank · all." in said


def test_a_doubt_takes_its_note_along_or_says_that_it_lacks_one() -> None:
    session, said = answered("c d The police say three.", "c u", "")
    first, second, *_ = claims(session)
    assert (first.status, first.notes) == (Status.DISPUTED, "The police say three.")
    assert second.status is Status.UNVERIFIABLE
    assert said.count("stops the story until a note says how it may run") == 1
    assert "Claim 2 stops the story" in said


def test_a_status_typed_by_hand_is_told_as_what_it_is() -> None:
    first, *rest = small.checklist().claims
    bare = replace(first, status=Status.UNVERIFIABLE)
    said = answered("=", start=replace(small.checklist(), claims=(bare, *rest)))[1]
    assert (
        "To be checked again: nothing records the words it was given for, as when a status is typed" in said
    )
    judged = replace(claims(answered("v")[0])[0], status=Status.UNVERIFIABLE)
    said = answered("=", start=replace(small.checklist(), claims=(judged, *rest)))[1]
    assert "or the status was typed by hand" in said


def test_a_doubt_asks_for_its_note_before_it_moves_on() -> None:
    first, second, *_ = claims(answered("c", "d", "The police say three.", "v")[0])
    assert (first.status, first.notes) == (Status.DISPUTED, "The police say three.")
    assert second.status is Status.VERIFIED


def test_a_doubt_that_is_none_of_the_three_does_nothing_and_says_what_to_say() -> None:
    session, said = answered("c can't be said")
    assert session.checklist == small.checklist()
    assert "say c, d or u, then the note" in said


@pytest.mark.parametrize("letter", ["v", "t", "x", "V", "T", "X"])
def test_text_behind_a_verdict_becomes_its_note_and_loses_none(letter: str) -> None:
    first = claims(answered("e call them", f"{letter} 212 should be 211")[0])[0]
    assert not first.status.is_open
    assert first.notes == "call them\n212 should be 211"


def test_a_note_behind_a_verdict_on_several_claims_is_refused() -> None:
    session, said = answered("choose", "j", "choose", "x wrong")
    assert session.checklist == small.checklist()
    assert "a note is for one claim" in said


@pytest.mark.parametrize(
    "line", ["& foo", "l should we", "restore it", "u twice", "j 3", "[ many", "* all", "L all", "choose 3"]
)
def test_text_behind_a_command_that_takes_none_is_refused_and_nothing_is_done(line: str) -> None:
    session, said = answered("V", line)
    assert session.checklist == answered("V")[0].checklist
    assert session.current == answered("V")[0].current
    assert not session.selected
    assert "Nothing done" in said or "Say `all`" in said


def test_quitting_with_text_behind_it_does_not_leave() -> None:
    session, said = answered("q the claim is wrong", "v")
    assert claims(session)[0].status is Status.VERIFIED
    assert "takes no text" in said


def test_words_to_split_at_that_are_not_in_the_claim_are_asked_for_again() -> None:
    session, said = answered("| billion", "million")
    assert "not in the claim" in said
    assert claims(session)[1].text == "million on the bridge"


def test_a_letter_means_what_it_means_on_the_screen() -> None:
    of_letter = {action.key: action.name.replace("_", "-") for action in ACTIONS if action.key}
    shared = {
        letter: (of_letter[letter], command.names)
        for command in COMMANDS
        for letter in command.names
        if letter in of_letter
    }
    assert len(shared) >= 35
    other = {letter: pair for letter, pair in shared.items() if pair[0] not in pair[1]}
    assert other.keys() == {"S"}  # what is described there, is told about here


def test_the_page_of_the_line_mode_is_the_one_its_commands_make() -> None:
    page = runpy.run_path(str(ROOT / "docs" / "plain.py"))["page"]()
    assert (ROOT / "docs" / "plain.md").read_text(encoding="utf-8") == page, "python docs/plain.py"


def test_a_finding_is_told_with_its_claim_and_accepted_with_a_reason() -> None:
    session, said = answered("g 8", "accept", "", "i", "it was 1932", "=")
    assert said.count("Note: 1932 or 1923?") == 1
    assert session.checklist.accepted[0].reason == "it was 1932"
    assert "no finding about this claim" in answered("accept")[1]


def test_help_names_every_command() -> None:
    _, said = answered("?")
    for command in COMMANDS:
        assert command.help in said
        assert command.names[-1] in said


def test_no_two_commands_share_a_name() -> None:
    names = [name for command in COMMANDS for name in (*command.names,)]
    assert len(names) == len({*names, "q", "?", "h"}) - 3


def test_what_someone_else_saved_is_taken_up_and_said() -> None:
    disk = Disk()
    disk.note_from_outside = "from bea"
    session, said = answered("v", "v", disk=disk)
    assert said.count("Someone else changed the checklist too") == 1
    assert claims(session)[-1].notes == "from bea"
    assert claims(session)[0].status is claims(session)[1].status is Status.VERIFIED


def test_a_failed_save_is_told_and_tried_again() -> None:
    disk = Disk()
    disk.failures = 1
    _, said = answered("v", "v", disk=disk)
    assert "NOT SAVED. claims.yaml: no space left" in said
    assert [claim.status for claim in disk.saved[-1].claims[:2]] == [Status.VERIFIED, Status.VERIFIED]


def test_work_that_can_never_be_saved_is_an_error_not_a_silence() -> None:
    disk = Disk()
    disk.failures = 99
    with pytest.raises(SaveError):
        answered("v", disk=disk)


def test_looking_around_saves_nothing() -> None:
    disk = Disk()
    answered("j", "k", "L", "?", "/bridge", "f open", "g 2", disk=disk)
    assert disk.saved == []


def test_a_read_only_review_says_so() -> None:
    session, said = answered("v", read_only=True)
    assert "read only" in said
    assert session.checklist == small.checklist()


def test_a_review_starts_at_the_first_claim_that_wants_work() -> None:
    begun, _ = answered("v")
    _, said = answered(start=begun.checklist)
    assert "Claim 1 of 8" not in said
    assert "Claim 2 of 8" in said


def test_lines_are_broken_between_words_where_a_width_is_given() -> None:
    out = io.StringIO()
    session = Session(small.checklist(), small.article(), small.split(), by="ana", now=lambda: NOW)
    review(session, save=Disk().save, answers=io.StringIO("g 7\n"), out=out, width=30)
    assert "Claim: The bridge … is 300\nmetres long\n" in out.getvalue()
    assert max(map(len, out.getvalue().split("\n"))) <= 30


def test_hostile_words_are_shown_and_never_sent() -> None:
    hostile = replace(small.checklist().claims[0], notes="\x1b]0;gotcha\x07", speaker="a\u202eb\nc")
    start = replace(small.checklist(), claims=(hostile, *small.checklist().claims[1:]))
    _, said = answered("\x1b[2J", "/\x1b[31m", start=start)
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "␛]0;gotcha␇" in said


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from([name for command in COMMANDS for name in command.names])
        | st.sampled_from(["c d", "g 3", "/bridge", "f open", "[ 2", "| million", "yes", "1", "+1", "?"])
        | st.text(max_size=8),
        max_size=20,
    )
)
def test_no_answers_whatever_break_the_dialogue_and_every_act_is_on_disk(answers: list[str]) -> None:
    disk = Disk()
    session, said = answered(*answers, disk=disk)
    assert (disk.saved[-1] if disk.saved else small.checklist()) == session.checklist
    assert said.rstrip().endswith(".")
