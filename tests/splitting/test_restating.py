"""The wording suggested for a claim: right where it is given, and not given where it might be wrong."""

from __future__ import annotations

import pytest

from redpencil.model import Article
from redpencil.splitting import split
from splitting.scoring import CASES

THURSDAY = "2025-08-07"


def references() -> list[tuple[str, str, str | None]]:
    """The text, the claim in it, and its wording, from tests/cases/references.txt."""
    lines = (CASES / "references.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    found = []
    for text, claim, wording in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        found.append((text, claim.strip(), wording.strip().removeprefix("=>").strip(" =") or None))
    return found


DATES = [
    ("The council voted on Tuesday.", "The council voted on Tuesday (5 August 2025)"),
    ("The poll was published Thursday.", "The poll was published Thursday (7 August 2025)"),
    ("Two people died on Friday.", "Two people died on Friday (1 August 2025)"),
    ("On Monday, the bank fired its chief.", "On Monday (4 August 2025), the bank fired its chief"),
    ("The site failed yesterday.", "The site failed yesterday (6 August 2025)"),
    ("The plant closed on Wednesday night.", "The plant closed on Wednesday night (6 August 2025)"),
    ("The council votes on Tuesday.", None),
    ("The council will vote on Tuesday.", None),
    ("The council voted last Tuesday.", None),
    ("The council voted every Tuesday.", None),
    ("The council voted on Tuesday, August 5.", None),
    ("The council set a deadline of Friday.", None),
    ("The council met on Monday and Tuesday.", None),
    ("The council was due to vote on Tuesday.", None),
]


def test_there_are_references_enough_to_trust_the_rules() -> None:
    assert len(references()) + len(DATES) >= 60


@pytest.mark.parametrize(("text", "claim", "expected"), references())
def test_a_reference_is_put_into_words_only_where_it_is_certain(
    text: str, claim: str, expected: str | None
) -> None:
    found = split(Article(text, "a.txt")).claims
    matching = [c for c in found if " … ".join(text[a:b] for a, b in c.spans) == claim]
    assert matching, [" … ".join(text[a:b] for a, b in c.spans) for c in found]
    assert matching[-1].restated == expected


@pytest.mark.parametrize(("sentence", "expected"), DATES)
def test_a_weekday_gets_its_date_where_only_one_can_be_meant(sentence: str, expected: str | None) -> None:
    assert split(Article(sentence, "a.txt", published=THURSDAY)).claims[0].restated == expected


@pytest.mark.parametrize("published", [None, "", "soon", "2025-13-45"])
def test_without_a_date_of_publication_weekdays_stay(published: str | None) -> None:
    assert (
        split(Article("The council voted on Tuesday.", "a.txt", published=published)).claims[0].restated
        is None
    )


@pytest.mark.parametrize("day", ["Sunday", "yesterday"])
def test_no_date_stands_for_a_day_before_the_calendar_begins(day: str) -> None:
    article = Article(f"The council voted against it {day}.", "a.txt", published="0001-01-01")
    assert split(article).claims[0].restated is None


def test_the_first_day_of_the_calendar_has_its_date() -> None:
    article = Article("The council voted against it on Monday.", "a.txt", published="0001-01-01")
    assert split(article).claims[0].restated == "The council voted against it on Monday (1 January 1)"
