from __future__ import annotations

from dataclasses import replace

from redpencil.model import Checklist, Status, Waiting
from redpencil.reviewing.placing import place
from redpencil.reviewing.queries import Letter, letters
from redpencil.reviewing.session import Session
from reviewing import small

WAITING = {
    0: Waiting("author", ask="Which budget?\nThis year's?", due="2026-03-09"),
    1: Waiting("Ministry", due="2026-03-01"),
    3: Waiting(" Author", due="2026-03-04"),
    4: Waiting("Tom"),
}


def asked() -> Checklist:
    review = Session(
        small.checklist(), small.article(), small.split(), by="ana", now=lambda: "2026-02-20T09:12:00Z"
    )
    for number, waiting in WAITING.items():
        review.go_to(review.checklist.claims[number].id)
        review.decide(Status.WAITING, waiting=waiting, advance=False)
    entry = replace(review.checklist.article, byline="Jo Lund")
    return replace(review.checklist, article=entry)


def found(text: str = small.TEXT) -> tuple[Letter, ...]:
    board = place(asked(), small.article(text), small.split(text))
    return letters(asked(), board, today="2026-03-04")


def test_each_person_gets_one_letter_and_the_most_urgent_comes_first() -> None:
    assert [(letter.to, len(letter.queries)) for letter in found()] == [
        ("Ministry", 1),
        ("author", 2),
        ("Tom", 1),
    ]


def test_the_writer_is_named_by_the_byline_and_nobody_else_is() -> None:
    assert {letter.to: letter.name for letter in found()} == {
        "author": "Jo Lund",
        "Ministry": None,
        "Tom": None,
    }


def test_what_is_overdue_is_told_and_what_is_due_today_is_not_overdue() -> None:
    told = {query.due: query.is_overdue for letter in found() for query in letter.queries}
    assert told == {"2026-03-01": True, "2026-03-04": False, "2026-03-09": False, None: False}


def test_a_query_outlives_the_words_it_asks_about_and_says_so() -> None:
    (gone,) = [
        q for letter in found(small.TEXT.replace("in May", "in June")) for q in letter.queries if q.is_gone
    ]
    assert gone.row.claim.text == "which opened in May"
