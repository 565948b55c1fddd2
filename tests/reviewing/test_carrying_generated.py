"""Revisions by the hundred: no verdict may stay on changed words, and hardly one may get lost."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable

import pytest

from redpencil.model import Claim, Split, Status
from redpencil.reviewing.placing import place
from redpencil.reviewing.surroundings import surroundings
from redpencil.words import normalised
from reviewing.revising import article, checked, revised, split

NAMES = ["Lind", "Moe", "Brandt", "Grieg", "Osei", "Kaya", "Novak", "Ferrer", "Haddad", "Sato"]
THINGS = ["library", "harbour", "school", "bridge", "tram line", "clinic", "archive", "market hall"]
UNITS = ["meters", "feet", "euros", "hectares", "tonnes"]
FORMS = [
    "{name} said the {thing} cost {n} million {unit}, which is {m} percent of the budget.",
    "The {thing} did not open before {year}, according to {name}.",
    "{name} was born in {year}, and {other} was not told until {month}.",
    "More than {n} {unit} were lost at the {thing} in {month} {year}.",
    "It was the fourth {thing} to close, {name} said.",
    "The {thing} on {name} Street is {n} {unit} long and {m} {unit} wide.",
    "He denied that {other} had seen the {thing} in {month}.",
    "The office of {name} did not respond to a request for comment.",
]
MONTHS = ["January", "March", "May", "July", "October"]


def sentence(dice: random.Random) -> str:
    return dice.choice(FORMS).format(
        name=dice.choice(NAMES),
        other=dice.choice(NAMES),
        thing=dice.choice(THINGS),
        unit=dice.choice(UNITS),
        month=dice.choice(MONTHS),
        year=dice.randint(1900, 2026),
        n=dice.randint(2, 900),
        m=dice.randint(2, 99),
    )


def paragraphs(dice: random.Random, count: int) -> list[list[str]]:
    return [[sentence(dice) for _ in range(dice.randint(1, 4))] for _ in range(count)]


def text_of(story: list[list[str]]) -> str:
    return "\n\n".join(" ".join(paragraph) for paragraph in story if paragraph) + "\n"


def revise(story: list[list[str]], dice: random.Random) -> None:
    """One change of the kind a desk makes."""
    paragraph = dice.choice([p for p in story if p])
    at = dice.randrange(len(paragraph))
    line = paragraph[at]
    match dice.randrange(11):
        case 0:
            paragraph[at] = re.sub(r"\d+", lambda m: str(int(m[0]) + 1), line, count=1)
        case 1:
            paragraph[at] = line.replace(" not ", " ", 1)
        case 2:
            story.insert(dice.randrange(len(story)), story.pop(story.index(paragraph)))
        case 3:
            words = line.split(" ")
            spot = dice.randrange(len(words))
            paragraph[at] = " ".join([*words[:spot], "reportedly", *words[spot + 1 :]])
        case 4 if ", " in line:
            paragraph[at : at + 1] = [line.replace(", ", ". Then ", 1)]
        case 5 if at + 1 < len(paragraph):
            paragraph[at : at + 2] = [f"{line[:-1]}, while {paragraph[at + 1]}"]
        case 6:
            dice.choice(story).append(line)
        case 7:
            paragraph[at] = re.sub("|".join(NAMES), dice.choice(NAMES), line, count=1)
        case 8:
            paragraph[at] = re.sub("|".join(UNITS), dice.choice(UNITS), line, count=1)
        case 9:
            del paragraph[at]
        case _:
            paragraph.insert(at, sentence(dice))


def judged(text: str, found: Split) -> Counter[tuple[str, str | None, str]]:
    """What verdicts on every claim of `text` are given for: words, speaker, surroundings."""
    return Counter(
        (
            normalised(text[c.spans[0].start : c.spans[0].end]),
            c.speaker,
            normalised(surroundings(c.spans, text, found.sentences)),
        )
        for c in found.claims
    )


@pytest.mark.parametrize("seed", range(60))
def test_verdicts_stay_on_what_did_not_change_and_on_nothing_else(seed: int) -> None:
    dice = random.Random(seed)
    story = paragraphs(dice, 15)
    before = text_of(story)
    for _ in range(dice.randint(1, 12)):
        revise(story, dice)
    after = text_of(story)
    old = checked(before)
    carried = revised(old, after)
    given, now = judged(before, split(before)), judged(after, split(after))
    rows = place(carried.checklist, article(after), split(after)).rows
    standing = Counter(
        (normalised(row.claim.text), row.claim.speaker, normalised(row.surroundings or ""))
        for row in rows
        if row.status is Status.VERIFIED
    )
    assert not standing - given
    unchanged = given & now
    assert (unchanged - standing).total() <= 0.05 * unchanged.total()
    assert work_of(carried.checklist.claims + carried.checklist.retired) == work_of(old.claims)


def work_of(claims: Iterable[Claim]) -> Counter[str | None]:
    return Counter(claim.notes for claim in claims if claim.notes)


@pytest.mark.parametrize("seed", range(10))
def test_carrying_over_twice_is_carrying_over_once(seed: int) -> None:
    dice = random.Random(1000 + seed)
    story = paragraphs(dice, 15)
    old = checked(text_of(story))
    for _ in range(8):
        revise(story, dice)
    once = revised(old, text_of(story)).checklist
    assert revised(once, text_of(story)).checklist == once


def test_a_thousand_claims_carry_over() -> None:
    dice = random.Random(7)
    story = paragraphs(dice, 250)
    old = checked(text_of(story))
    for _ in range(100):
        revise(story, dice)
    carried = revised(old, text_of(story))
    assert len(old.claims) > 700
    assert len(carried.kept) > 0.8 * len(old.claims)
