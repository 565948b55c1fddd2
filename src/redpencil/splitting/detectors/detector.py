"""What a detector is, and the pieces its patterns are made of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from redpencil.anatomy import Span

_WORD = re.compile(r"\w+")


class Reading:
    """An article as the detectors read it: its analysis `text`, its sentences, and where its words stand."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self.text, self.sentences = text, sentences

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each word begins, in reading order, by the word as it is written."""
        places: dict[str, list[int]] = defaultdict(list)
        for word in _WORD.finditer(self.text):
            places[word.group()].append(word.start())
        return places


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
            behind = re.compile(f"(?:{'|'.join(map(_ungrouped, tails[head]))}){end}(?!\\w)")
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


def _ungrouped(pattern: str) -> str:
    return pattern.replace("(", "(?:").replace("(?:?", "(?")


def phrases(lines: str) -> str:
    """A pattern for whole phrases, one a line: `lead(s|ing)? to`; lower case also matches a first capital.

    Of two that begin alike, the first that fits is taken. Branching on the first letter is what keeps a
    search through a long text fast.
    """
    by_letter: dict[str, list[str]] = {}
    for line in map(str.strip, lines.strip().splitlines()):
        by_letter.setdefault(line[0], []).append(_ungrouped(line[1:]))
    first = "".join(sorted({case for letter in by_letter for case in (letter, letter.upper())}))
    branches = (f"{_both_cases(letter)}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return rf"(?=[{re.escape(first)}])(?:{'|'.join(branches)})(?!\w)"


def _both_cases(letter: str) -> str:
    return f"[{letter.upper()}{letter}]" if letter.islower() else re.escape(letter)


def any_of(words: str) -> str:
    """A pattern for any of the `words`, which are separated by white space."""
    longest_first = sorted(words.split(), key=len, reverse=True)
    return phrases("\n".join(re.escape(word) for word in longest_first))


def either_case(words: str) -> frozenset[str]:
    """The `words`, which are separated by white space, as they are and with a first capital."""
    return frozenset(form for word in words.split() for form in (word, word[0].upper() + word[1:]))


def word_set(words: str) -> frozenset[str]:
    """The `words`, which are separated by white space, to be asked whether they hold another."""
    return frozenset(words.split())
