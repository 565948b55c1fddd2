"""Regular expressions: made of words and phrases, or compiled only when an article needs them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

Pattern = Callable[[], re.Pattern[str]]
"""A regular expression that is compiled when it is first asked for, and kept."""


def lazily(pattern: str, flags: int = 0) -> Pattern:
    """The regular expression `pattern`, to be compiled if an article needs it: most need few of them."""
    return cache(lambda: re.compile(pattern, flags))


def phrases(lines: str) -> str:
    """A pattern for whole phrases, one a line: `lead(s|ing)? to`; lower case also matches a first capital.

    Of two that begin alike, the first that fits is taken. Branching on the first letter is what keeps a
    search through a long text fast.
    """
    by_letter: dict[str, list[str]] = {}
    for line in map(str.strip, lines.strip().splitlines()):
        by_letter.setdefault(line[0], []).append(ungrouped(line[1:]))
    first = "".join(sorted({case for letter in by_letter for case in (letter, letter.upper())}))
    branches = (f"{_both_cases(letter)}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return rf"(?=[{re.escape(first)}])(?:{'|'.join(branches)})(?!\w)"


def _both_cases(letter: str) -> str:
    return f"[{letter.upper()}{letter}]" if letter.islower() else re.escape(letter)


def any_of(words: str) -> str:
    """A pattern for any of the `words`, which are separated by white space."""
    longest_first = sorted(words.split(), key=len, reverse=True)
    return phrases("\n".join(re.escape(word) for word in longest_first))


def ungrouped(pattern: str) -> str:
    """The pattern with all its groups made groups that are not kept."""
    return pattern.replace("(", "(?:").replace("(?:?", "(?")
