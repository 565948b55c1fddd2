"""What a detector is, what it reads, and the finders that most are made of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from redpencil.anatomy import Span
from redpencil.splitting.detectors.numerals import NUMBERS
from redpencil.splitting.text.patterns import ungrouped
from redpencil.splitting.text.quotations import Quotation, find_quotations

_WORD = re.compile(r"\w+")


class Reading:
    """An article as the detectors read it: its analysis `text`, its sentences, and what several look for."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self.text, self.sentences = text, sentences

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each word begins, in reading order, by the word as it is written."""
        places: dict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(self.text):
            places[word.group()].append(word.start())
        return places

    @cached_property
    def numbers(self) -> Sequence[Span]:
        """Its numbers and ranges of numbers, in digits or words, without units."""
        return [Span(*m.span()) for m in NUMBERS.finditer(self.text)]

    @cached_property
    def quotations(self) -> Sequence[Quotation]:
        """What stands in quotation marks, outer before inner."""
        return find_quotations(self.text, self.sentences)


Finder = Callable[[Reading], Iterable[Span]]
"""Gives what it finds in an article, in reading order."""


class Detector(NamedTuple):
    """Finds one kind of words that the eye must land on.

    `fires` are examples with exactly the words that are found in them; in the examples of `silent` nothing
    is. Both are run as tests, and a detector without them is refused.
    """

    kind: str
    find: Finder
    fires: tuple[tuple[str, tuple[str, ...]], ...]
    silent: tuple[str, ...]


def matching(pattern: str) -> Finder:
    """A finder for all matches of a regular expression."""
    compiled = re.compile(pattern)

    def find(reading: Reading) -> Iterable[Span]:
        return (Span(*m.span()) for m in compiled.finditer(reading.text))

    return find


def both(first: Finder, second: Finder) -> Finder:
    """A finder for what either of two finders finds, in reading order."""

    def find(reading: Reading) -> Iterable[Span]:
        return sorted([*first(reading), *second(reading)])

    return find


def number_with(unit: str, *, among: Container[str] = ()) -> Finder:
    """A finder for numbers that a `unit` (a pattern) follows, and a number joined to them before.

    `10 and 15 percent` and `two to three years` are one find each. Where the pattern has a group `word`, the
    word must be `among` those given.
    """
    following = re.compile(unit)

    def find(reading: Reading) -> Iterable[Span]:
        text = reading.text
        before: Span | None = None
        for number in reading.numbers:
            with_unit = following.match(text, number.end)
            if with_unit and among and with_unit["word"] not in among:
                with_unit = None
            if with_unit:
                joined = before is not None and _JOINED.fullmatch(text, before.end, number.start)
                yield Span(before.start if before and joined else number.start, with_unit.end())
            before = None if with_unit or _is_year(text[number.start : number.end]) else number

    return find


_JOINED = re.compile(r" (?:to|and|or) ")


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit()


def telling(lines: str, *, behind_hyphen: bool = True, end: str = "") -> Finder:
    r"""A finder for words and phrases, a line for all that go on alike: `lead|leads|led|leading to`.

    What follows the first word is a pattern: `guilty( of)?`, `twice as \w+`. Of two lines for a first word
    the first that fits is taken; lower case also matches a first capital. Nothing is found behind a hyphen
    unless `behind_hyphen`, nor where the pattern `end` does not match behind it.

    Looking up first words costs the same for ten phrases as for a thousand, and only the patterns behind
    words that an article has are ever compiled.
    """
    tails: dict[str, list[str]] = defaultdict(list)
    for line in lines.split("\n"):
        heads, tail = _HEADS_AND_TAIL.match(line.strip()).groups()  # type: ignore[union-attr]
        for head in heads.split("|") if heads else ():
            tails[head].append(tail)
    tails |= {head[0].upper() + head[1:]: of_head for head, of_head in tails.items()}

    def find(reading: Reading) -> Iterable[Span]:
        found: list[Span] = []
        for head in tails.keys() & reading.places.keys():
            behind = re.compile(f"(?:{'|'.join(map(ungrouped, tails[head]))}){end}(?!\\w)")
            for start in reading.places[head]:
                match = behind.match(reading.text, start + len(head))
                if match and (behind_hyphen or reading.text[start - 1 : start] != "-"):
                    found.append(Span(start, match.end()))
        return _apart(sorted(found))

    return find


_HEADS_AND_TAIL = re.compile(r"([\w|]*)(.*)")


def _apart(spans: Iterable[Span]) -> Iterable[Span]:
    """Those of `spans`, which are in reading order, that begin behind the one before."""
    reached = 0
    for span in spans:
        if span.start >= reached:
            reached = span.end
            yield span


def word_set(words: str) -> frozenset[str]:
    """The `words`, which are separated by white space, to be asked whether they hold another."""
    return frozenset(words.split())


def either_case(words: str) -> frozenset[str]:
    """The `words`, which are separated by white space, as they are and with a first capital."""
    return frozenset(form for word in words.split() for form in (word, word[0].upper() + word[1:]))
