"""What reviewers do all day, from the key to the file, in a real terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from redpencil.model import Evidence, Status
from redpencil.storage.checklist_file import ChecklistFile
from running import git
from tui.terminal import Terminal, claims, reviewing

TARIFF = "brought India’s tariff rate to 50%"


def leave(review: Terminal) -> None:
    review.press("q")
    assert review.end() == 0


def go_to(review: Terminal, words: str, seen: str) -> None:
    """Go to the claim with some words, and wait until it is the current one."""
    review.press("g")
    review.until("Go to")
    review.press(f"{words}\r")
    review.until(lambda text: any("▸" in line and seen in line for line in text.splitlines()))


def test_deciding_two_claims_puts_them_in_the_file_and_in_the_diff(desk: Path, review: Terminal) -> None:
    first, second = claims(desk)[:2]
    review.press("v")
    review.until("saved · 1 of ")
    review.press("x")
    review.until("saved · 2 of ")
    leave(review)
    decided = {claim.id: (claim.status, claim.checked_by) for claim in claims(desk)[:2]}
    assert decided == {first.id: (Status.VERIFIED, "ana"), second.id: (Status.INCORRECT, "ana")}
    difference = git("diff", "--unified=0", "claims.yaml", folder=desk).splitlines()
    assert [line for line in difference if line.startswith("+    status")] == [
        "+    status: verified",
        "+    status: incorrect",
    ]
    assert len([line for line in difference if line[:1] in "+-" and line[:3] not in ("+++", "---")]) == 10


def test_citing_a_source_once_and_using_it_again_with_one_key(desk: Path, review: Terminal) -> None:
    review.press("s")
    review.until("Evidence")
    review.press("https://kremlin.example/speech\t§ 2\r")
    review.until("kremlin-example")
    review.press("v")
    review.until("saved · 1 of ")
    review.press(".")
    review.until("saved · 2 of ")
    leave(review)
    assert [claim.evidence for claim in claims(desk)[:2]] == [
        (Evidence("kremlin-example", "§ 2"),),
        (Evidence("kremlin-example"),),
    ]


def test_waiting_for_the_author_until_a_day(desk: Path, review: Terminal) -> None:
    review.press("w")
    review.until("Waiting")
    review.press("author\twhich one?\t+3\r")
    review.until("1 waiting · ")
    leave(review)
    waiting = claims(desk)[0].waiting
    assert waiting is not None
    assert (waiting.on, waiting.ask, len(waiting.due or "")) == ("author", "which one?", 10)


def test_setting_aside_what_cannot_be_checked_and_what_is_no_claim(desk: Path, review: Terminal) -> None:
    review.press("o")
    review.until("Not checkable")
    review.press("\r")
    review.until("saved · 1 of ")
    review.press("\x1b[3~")
    review.until("Dismiss")
    review.press("\r")
    review.until("2 decided · ")
    leave(review)
    assert [claim.status for claim in claims(desk)[:2]] == [Status.NOT_CHECKABLE, Status.DISMISSED]
    assert all(claim.reason for claim in claims(desk)[:2])


def test_proposing_other_words_for_what_is_wrong(desk: Path, review: Terminal) -> None:
    go_to(review, "tariff rate to 50", TARIFF[:20])
    review.press("r")
    review.until("Replacement words")
    review.press(" from 27 August\r")
    review.until("saved · 1 of ")
    leave(review)
    (tariff,) = (claim for claim in claims(desk) if claim.text == TARIFF)
    assert (tariff.status, tariff.correction) == (Status.INCORRECT, f"{TARIFF} from 27 August")


def test_saying_how_a_claim_cannot_stand_with_a_note(desk: Path, review: Terminal) -> None:
    review.press("Cd")
    review.until("saved · 1 of ")
    review.press("e")
    review.until("Note")
    review.press("25% and\na further 25%\r")
    review.until("a further 25%")
    review.until(lambda text: "Enter done" not in text)
    leave(review)
    assert (claims(desk)[0].status, claims(desk)[0].notes) == (Status.DISPUTED, "25% and\na further 25%")


def test_finding_claims_by_a_word_and_by_their_status(desk: Path, review: Terminal) -> None:
    total = len(claims(desk))
    review.press("v")
    review.until("saved · 1 of ")
    review.press("/")
    review.until("Search")
    review.press("tariff\r")
    review.until(lambda text: " hidden" in text and "▸" in text and "Enter done" not in text)
    review.press("t")
    review.until("saved · 2 of ")
    review.press("\x1b")
    review.until(lambda text: " hidden" not in text)
    review.press("fv")
    review.until(lambda text: f" of {total}, {total - 1} hidden" in text)
    leave(review)
    (found,) = (claim for claim in claims(desk) if claim.status is Status.ATTRIBUTED)
    assert "tariff" in found.text


def test_deciding_several_claims_at_once_and_undoing_that_at_once(desk: Path, review: Terminal) -> None:
    review.press("  ")
    review.until("2 chosen")
    review.press("t")
    review.until("saved · 2 of ")
    review.press("u")
    review.until("saved · 0 of ")
    review.press("\x12")
    review.until("saved · 2 of ")
    leave(review)
    assert [claim.status for claim in claims(desk)[:3]] == [*[Status.ATTRIBUTED] * 2, Status.UNCHECKED]


def test_cutting_a_claim_in_two_and_merging_it_again(desk: Path, review: Terminal) -> None:
    words = [claim.text for claim in claims(desk)]
    go_to(review, "tariff rate to 50", TARIFF[:20])
    review.press("|\x1b[C")
    review.until("Split before")
    review.press("\r")
    review.until(f" of {len(words) + 1} ")
    review.press("&")
    review.until(f" of {len(words)} ")
    leave(review)
    assert [claim.text for claim in claims(desk)] == words


def test_signing_off_as_second_reader_by_its_name_in_the_help(desk: Path, review: Terminal) -> None:
    review.press("v")
    review.until("saved · 1 of ")
    file = ChecklistFile.read(desk / "claims.yaml")
    by_bo = tuple(replace(claim, checked_by=claim.checked_by and "bo") for claim in file.checklist.claims)
    file.save(replace(file.checklist, claims=by_bo))
    review.until("Someone else changed the file")
    review.press("?")
    review.until("type to find an act")
    review.press("sign off\r")
    review.until("Sign off as ana")
    review.press("Y")
    review.until("Sign-off of")
    leave(review)
    (signed,) = ChecklistFile.read(desk / "claims.yaml").checklist.signoffs
    assert signed.by == "ana"


def test_an_entry_that_cannot_be_read_is_counted_in_the_head(desk: Path) -> None:
    path = desk / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("status: unchecked", "status: uncheked", 1), encoding="utf-8")
    with reviewing(desk) as review:
        review.until(", 1 unreadable")
        leave(review)
