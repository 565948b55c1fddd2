"""The report, the letters and the log as plain text: each thing on lines of its own, first things first."""

from __future__ import annotations

from dataclasses import replace

from redpencil.model import Override, Status, Waiting
from redpencil.reports import html, markdown, text
from redpencil.reviewing.corrections import Correction, Stage
from redpencil.reviewing.queries import letters
from redpencil.reviewing.reporting import Report, report
from redpencil.reviewing.session import Session
from reviewing import small

NOW = "2026-03-05T12:00:00Z"


def reviewed() -> Session:
    review = Session(
        small.checklist(), small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    review.decide(Status.VERIFIED)
    review.decide(Status.WAITING, waiting=Waiting("author", "Which May?\nLast year's?", "2026-03-06"))
    review.decide(Status.INCORRECT)
    return review


def reported(review: Session) -> Report:
    return report(small.gate(review.checklist, now=NOW))


def overridden() -> tuple[Session, str, str]:
    """A review with an override of an incorrect claim, one dated in the future, and the ids of the two."""
    review = reviewed()
    good, late = review.claims[2], review.claims[3]
    review.go_to(good.id)
    review.override("the court said so")
    given = Override("chief", "2126-03-04T09:12:00Z", "it will be so")
    claims = tuple(replace(c, override=given) if c.id == late.id else c for c in review.checklist.claims)
    review.replace_checklist(replace(review.checklist, claims=claims))
    return review, good.id, late.id


def test_the_text_names_what_stops_the_story_a_line_a_claim() -> None:
    review = reviewed()
    lines = text.report(reported(review)).splitlines()
    assert lines[0] == "Bridge (bridge.txt)"
    assert lines[4] == "Incorrect, still in the article:"
    waiting = review.claims[1].id
    assert f"  1.5  {waiting}  [waiting for author until 2026-03-06] which opened in May" in lines


def test_findings_stand_last_with_their_line_until_they_are_accepted() -> None:
    review = reviewed()
    told = "bridge.txt:4: note: 1932 or 1923? [date:1932]"
    assert text.report(reported(review)).splitlines()[-2:] == ["Findings in the article:", told]
    review.accept("date:1932", "it says so on the stone")
    assert told not in text.report(reported(review))


def test_the_text_lists_overrides_and_says_of_a_void_one_why_it_does_not_count() -> None:
    review, good, late = overridden()
    lines = text.report(reported(review)).splitlines()
    at = lines.index("Overrides:")
    words = {row.id: row.claim.text for row in review.claims}
    assert lines[at + 1 : at + 3] == [
        f"{good} “{words[good]}” runs as incorrect by an override by ana on 2026-03-04: the court said so",
        f"{late} “{words[late]}” has an override by chief on 2126-03-04: it will be so; "
        "it does not count: it is dated in the future",
    ]


def test_markdown_lists_valid_and_void_overrides_apart() -> None:
    review, good, late = overridden()
    page = markdown.report(reported(review))
    valid, _, void = page.partition("#### Overrides that do not count (1)")
    assert "#### To run as they stand, by override (1)" in valid
    assert f"`{good}`" in valid.partition("To run as they stand")[2]
    assert f"`{late}`  <br>unchecked; chief, 2126-03-04" in void
    assert "it is dated in the future" in void


def test_text_markdown_and_page_tell_all_that_stops_the_story() -> None:
    review = reviewed()
    review.decide(Status.DISPUTED)
    made = reported(review)
    what = "is disputed and lacks a note that says how it may run and a sign-off (nobody has signed)"
    assert what in text.report(made)
    assert what in markdown.report(made)
    assert what in html.page(made, today="2026-03-05")


def test_a_letter_can_be_sent_as_it_stands() -> None:
    review = reviewed()
    first, second = review.claims[1].id, review.claims[4].id
    review.go_to(second)
    review.decide(Status.WAITING, waiting=Waiting("author"))
    entry = replace(review.checklist.article, byline="Jo Lund")
    review.replace_checklist(replace(review.checklist, article=entry))
    found = letters(review.checklist, reported(review).board, today="2026-03-04")
    words = review.row(second).claim.text
    assert text.queries(found, story="“Bridge” (bridge.txt)") == (
        "To: author (Jo Lund)\n"
        "\n"
        "“Bridge” (bridge.txt): 2 questions before it can run.\n"
        "\n"
        "1. “which opened in May”\n"
        "   Which May?\n"
        "   Last year's?\n"
        f"   Please answer by 2026-03-06. [{first}]\n"
        "\n"
        f"2. “{words}”\n"
        "   Is this right, and where is it from?\n"
        f"   No date is set. [{second}]"
    )


def test_the_log_shows_old_above_new() -> None:
    one = Correction("c-00000001", Stage.PROPOSED, "in\n1932", None, "ana", "2026-03-04T09:12:00Z", None)
    assert text.log((one,)).splitlines() == [
        "2026-03-04  proposed, by ana  [c-00000001]",
        "  - in 1932",
        "  + (nothing in their place)",
    ]
