"""Text from outside, made safe to show: nothing in it can move a cursor, turn the writing or hide a word."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_DROPPED = frozenset(
    {0xAD, 0x200C, 0x200D, *range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400), *range(0xE0100, 0xE01F0)}
)
"""Soft hyphens, joiners, variation selectors and skin tones: terminals disagree on their width."""

_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@lru_cache(4096)
def shown(text: str) -> str:
    """The text as it may be shown on one line.

    Control characters become their pictures (`␛`); other characters that are invisible, change the writing
    direction or have no agreed form become `�`; white space of any kind becomes spaces.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_character, text))


def one_line(text: str) -> str:
    """The text as it may be shown on one line, runs of white space folded into one space."""
    return " ".join(shown(text).split())


@lru_cache(2048)
def _character(character: str) -> str:
    code = ord(character)
    if code in _DROPPED:
        return ""
    category = unicodedata.category(character)
    if category == "Zs" or character in "\t\n":
        return "  " if code == 0x3000 else " "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return "�" if category in _UNSAFE else character
