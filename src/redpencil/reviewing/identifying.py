"""Whether a name, a note or a reason says anything at all, and whether two names are one person's."""

from __future__ import annotations

import unicodedata

_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters by their category that are blank on paper."""

_LOOK_ALIKES = str.maketrans(
    "аеорсухкнвтміјѕԁԛԝգһոսαορτυνικχєɑıⅼ",
    "aeopcyxkhbtmijsdqwqhnuaoptuvikxeail",
)
"""Cyrillic, Armenian and Greek letters that pass for Latin ones in a name."""


def says_something(text: str | None) -> bool:
    """False for a text without a single letter or digit that can be seen."""
    return any(c.isalnum() and c not in _FILLERS for c in unicodedata.normalize("NFKC", text or ""))


def same_person(one: str, other: str) -> bool:
    """True for one name, whatever its case, spacing, invisible characters and look-alike letters."""
    return _skeleton(one) == _skeleton(other)


def _skeleton(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name).casefold()
    seen = "".join(c if unicodedata.category(c) != "Cf" else "" for c in folded)
    return " ".join(seen.translate(_LOOK_ALIKES).split())
