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
        if len(token) > 2 and not token.isalnum():
            clitic = _CLITIC.search(token)
            if clitic and clitic.start():
                cut = first + clitic.start()
                words.append(_word(token[: clitic.start()], first, cut))
                words.append(_word(clitic[0], cut, last))
                continue
        words.append(_word(token, first, last))
    return words


def _word(token: str, start: int, end: int) -> Word:
    low = token.lower()
    return Word(start, end, token, low if low.isalnum() else low.translate(_APOSTROPHES))
