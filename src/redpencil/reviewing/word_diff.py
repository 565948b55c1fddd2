"""From one wording to another, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

Runs = tuple[tuple[str, str], ...]
"""Runs of words, each with `=` as it was, `-` old or `+` new."""
MANY = 400
"""Pieces of a wording beyond which the comparison passes over those that occur all the time."""


def word_diff(old: str, new: str) -> Runs:
    """The way from `old` to `new`; a figure with its unit sign is one word."""
    one, other = _pieces(old), _pieces(new)
    runs: list[tuple[str, str]] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=len(one) > MANY).get_opcodes():
        if tag == "equal":
            runs.append(("=", "".join(one[a:b])))
        else:
            runs += [("-", "".join(one[a:b]))] * (b > a) + [("+", "".join(other[c:d]))] * (d > c)
    return tuple(runs)


def _pieces(text: str) -> list[str]:
    return re.findall(r"[\w.,'’%–-]*[\w%]|\s+|[^\w\s]", text)
