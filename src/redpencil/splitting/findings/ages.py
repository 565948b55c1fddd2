"""One person has two ages, or an age that does not fit the year of birth."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.dates import A_MONTH
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.text.patterns import lazily

_AGE_BEHIND = lazily(
    r",? (?:who is |is )?(?:aged |age )?(?P<age>1[01]\d|\d{1,2})(?:[ -]years?[ -]old)?"
    r"(?=[,.;)]| and\b| who\b)(?![.,]\d)"
)
_AGE_BEFORE = lazily(r"(?<![\w.,-])(?P<age>1[01]\d|\d{1,2})-year-old (?:[a-z]+ ){0,2}\Z")
_BORN_BEHIND = lazily(
    r",? (?:\d{1,3}, )?(?:who )?(?:was )?born (?:[^.,;\d]{0,40} )?(?:in|on) "
    rf"(?:\d{{1,2}} {A_MONTH} |{A_MONTH} \d{{1,2}}, |{A_MONTH} )?(?P<year>1[89]\d\d|20\d\d)\b"
)
_BORN_AND_DIED = lazily(
    r"\bborn (?:[^.;\d]{0,40} )?in (?P<born>1[5-9]\d\d|20\d\d)\b[^.;\d]{0,80}"
    r"\bdied (?:[^.;\d]{0,40} )?in (?P<died>1[5-9]\d\d|20\d\d),? (?:at the age of|aged|at) (?P<age>\d{1,3})\b"
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_THEN = re.compile(r"\b(?:then|at the time|when)\b")
_MONTHS_AND_DAYS = lazily(rf"(?:{A_MONTH}|[A-Z]\w+day)\Z")
_WINDOW = 40
_OLDEST = 120


class _Person:
    """What is said of someone who goes by a surname."""

    def __init__(self) -> None:
        self.full_names: set[str] = set()
        self.ages: list[tuple[int, Span]] = []
        self.births: list[tuple[int, Span]] = []


def _find(reading: Reading) -> Iterator[Found]:
    for surname, person in _people(reading).items():
        if len(person.full_names) > 1:
            continue
        yield from _two_ages(reading, surname, person)
        yield from _against_birth(reading, surname, person)
    for m in reading.matches(_BORN_AND_DIED, " died", also="born "):
        made = int(m["died"]) - int(m["born"])
        if not 0 <= made - int(m["age"]) <= 1:
            sides = (Span(*m.span("born")), Span(*m.span("died")), Span(*m.span("age")))
            words = f"{quoted(m['born'])} to {quoted(m['died'])}"
            yield Found(sides, f"{words} is {_years(made)}, the age given is {quoted(m['age'])}")


def _people(reading: Reading) -> dict[str, _Person]:
    people: dict[str, _Person] = defaultdict(_Person)
    text = reading.text
    for start, end in reading.names:
        words = text[start:end].split(" ")
        if _MONTHS_AND_DAYS().match(words[-1]):
            continue
        person = people[words[-1]]
        if len(words) > 1:
            person.full_names.add(words[-2])
        birth = _BORN_BEHIND().match(text, end) if "born " in text[end : end + _WINDOW] else None
        if birth:
            person.births.append((int(birth["year"]), Span(*birth.span("year"))))
        age = _age(reading, start, end, birth is not None)
        if age is not None:
            person.ages.append(age)
    return people


def _age(reading: Reading, start: int, end: int, born: bool) -> tuple[int, Span] | None:
    """The age beside a name, unless it may be that of another time."""
    text = reading.text
    found, offset = _AGE_BEHIND().match(text, end), 0
    if found is None:
        offset = max(0, start - _WINDOW)
        found = (
            _AGE_BEFORE().search(text[offset:start]) if text.find("-year-old", offset, start) >= 0 else None
        )
    if found is None:
        return None
    sentence = reading.sentences[reading.sentence_at(start)]
    clause = text[sentence.start : start]
    if _THEN.search(clause) or (_YEAR.search(clause) and not born):
        return None
    at = offset + found.start("age")
    return int(found["age"]), Span(at, at + len(found["age"]))


def _two_ages(reading: Reading, surname: str, person: _Person) -> Iterator[Found]:
    if not person.ages:
        return
    first, place = person.ages[0]
    for age, other in person.ages[1:]:
        if age != first:
            yield Found(
                (place, other), f"{quoted(surname)} is {first} in one place and {age} in another",
                f"{surname.casefold()}/{first}/{age}",
            )  # fmt: skip


def _against_birth(reading: Reading, surname: str, person: _Person) -> Iterator[Found]:
    if reading.published is None or not person.ages or not person.births:
        return
    (age, place), (year, other) = person.ages[0], person.births[0]
    made = reading.published.year - year
    if 0 <= made <= _OLDEST and not 0 <= made - age <= 1:
        ages = f"{made - 1} or {made}" if made else "0"
        yield Found(
            (place, other),
            f"{quoted(surname)} is {age}; born in {year} would be {ages} in {reading.published.year}",
            f"{surname.casefold()}/{age}/{year}",
        )


def _years(number: int) -> str:
    return f"{number} year" if number == 1 else f"{number} years"


AGES = FindingDetector(
    kind="age",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("They found Maria Lopez, 34, on Monday. Then Lopez, 43, left.", "34", "43"),
        example("He met Anna Kent, 51. The 36-year-old Kent smiled.", "51", "36"),
        example("We asked Rupert Hall, 37. Later Hall, who was born in Truro in 1983, left.", "37", "1983",
                published="2024-04-11"),
        example("The sailor was born in 1921 and died in 1988 at the age of 76.", "1921", "1988", "76"),
    ),
    silent=(
        example("They found Maria Lopez, 34, on Monday. Then Lopez, 34, left. It was June, 12, or June, 13."),
        example("Here is John Smith, 34, and there is Mary Smith, 32. Then Smith, 41, came."),
        example("They met Anna Kent, 51. In 1990 Kent, 17, was a waiter."),
        example("We asked Rupert Hall, 41. Hall, born in Truro in 1983, left.", published="2024-04-11"),
        example("The sailor was born in 1921 and died in 1988 at the age of 66."),
    ),
)  # fmt: skip
