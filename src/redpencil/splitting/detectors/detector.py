"""What a detector is, and the pieces its patterns are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from redpencil.model import Span

Finder = Callable[[str, Sequence[Span]], Iterable[Span]]
"""Takes the analysis text and its sentences, gives what it finds in reading order."""


@dataclass(frozen=True, slots=True)
class Detector:
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

    def find(text: str, sentences: Sequence[Span]) -> Iterable[Span]:
        return (Span(*m.span()) for m in compiled.finditer(text))

    return find


def both(first: Finder, second: Finder) -> Finder:
    """A finder for what either of two finders finds, in reading order."""

    def find(text: str, sentences: Sequence[Span]) -> Iterable[Span]:
        return sorted([*first(text, sentences), *second(text, sentences)])

    return find


def phrases(lines: str) -> str:
    """A pattern for whole phrases, one a line: `lead(s|ing)? to`; lower case also matches a first capital.

    Of two that begin alike, the first that fits is taken. Branching on the first letter is what keeps a
    search through a long text fast.
    """
    by_letter: dict[str, list[str]] = {}
    for line in map(str.strip, lines.strip().splitlines()):
        by_letter.setdefault(line[0], []).append(line[1:].replace("(", "(?:").replace("(?:?", "(?"))
    first = "".join(sorted({case for letter in by_letter for case in (letter, letter.upper())}))
    branches = (f"{_both_cases(letter)}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return rf"(?=[{re.escape(first)}])(?:{'|'.join(branches)})(?!\w)"


def _both_cases(letter: str) -> str:
    return f"[{letter.upper()}{letter}]" if letter.islower() else re.escape(letter)


def any_of(words: str) -> str:
    """A pattern for any of the `words`, which are separated by white space."""
    longest_first = sorted(words.split(), key=len, reverse=True)
    return phrases("\n".join(re.escape(word) for word in longest_first))


def word_set(words: str) -> frozenset[str]:
    """The `words`, which are separated by white space, to be asked whether they hold another."""
    return frozenset(words.split())
