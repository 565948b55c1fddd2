"""Words of a sentence: where each begins and ends, clitics (`'s`, `n't`, `'ll`) apart."""

from __future__ import annotations

import re
from typing import NamedTuple


class Word(NamedTuple):
    """One word or mark. `low` is its lower-case form with straight apostrophes."""

    start: int
    end: int
    text: str
    low: str


_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"
    r"|(?:(?:[A-Z]{1,2})?[$€£¥₹])?\d+(?:[.,:/]\d+)*(?:[%‰]|(?:-?\w)+)*"
    r"|\w+(?:[-’'‘`´&@/.]\w+)*"
    r"|--+|\.\.+|[^\w\s]"
)
_CLITIC = re.compile(r"(?:n[’'`´]t|[’'‘`´](?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_APOSTROPHES = str.maketrans("’‘`´", "''''")


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]`, with positions in `text`."""
    words = []
    for match in _TOKEN.finditer(text, start, end):
        token = match[0]
        first, last = match.span()
        if token.isalnum():
            words.append(Word(first, last, token, token.lower()))
            continue
        clitic = _CLITIC.search(token) if last - first > 2 else None
        cut = first + clitic.start() if clitic else first
        if clitic and cut > first:
            words.append(_marked(token[: cut - first], first, cut))
            first, token = cut, clitic[0]
        words.append(_marked(token, first, last))
    return words


def _marked(token: str, start: int, end: int) -> Word:
    return Word(start, end, token, token.lower().translate(_APOSTROPHES))
