"""Revisions as a desk makes them, to the raw text of any article, by chance."""

from __future__ import annotations

import random
import re

_SWAPS = {
    "percent": "percentage points",
    "million": "billion",
    "kilometers": "miles",
    "meters": "feet",
    "Monday": "Tuesday",
    "Thursday": "Friday",
    "January": "June",
    "August": "July",
    "his": "her",
    "said": "denied",
    "more": "fewer",
    "before": "after",
    "increase": "decrease",
    "all": "most",
    "will": "may",
    "was": "was not",
    "is": "is not",
}
"""Words and what an editor may put in their place, all of which change what is said."""


def revise(text: str, dice: random.Random) -> str:
    """`text` with one change: a figure, a negation, a name, a unit, an order of paragraphs, a sentence."""
    return dice.choice(_CHANGES)(text, dice)


def _one(pattern: str, text: str, dice: random.Random) -> re.Match[str] | None:
    found = list(re.finditer(pattern, text))
    return dice.choice(found) if found else None


def _put(text: str, match: re.Match[str] | None, new: str) -> str:
    return text if match is None else text[: match.start()] + new + text[match.end() :]


def _figure(text: str, dice: random.Random) -> str:
    match = _one(r"\d+", text, dice)
    return _put(text, match, str(int(match[0]) + 1) if match else "")


def _negation(text: str, dice: random.Random) -> str:
    return _put(text, _one(r" not\b| no\b", text, dice), "")


def _name(text: str, dice: random.Random) -> str:
    return _put(
        text, _one(r"(?<=[a-z,] )[A-Z][a-z]+", text, dice), dice.choice(["Brandt", "Okafor", "Lisbon"])
    )


def _word(text: str, dice: random.Random) -> str:
    match = _one(r"\b(?:" + "|".join(_SWAPS) + r")\b", text, dice)
    return _put(text, match, _SWAPS[match[0]] if match else "")


def _paragraph(text: str, dice: random.Random) -> str:
    paragraphs = re.split(r"\n+", text)
    paragraphs.insert(dice.randrange(len(paragraphs)), paragraphs.pop(dice.randrange(len(paragraphs))))
    return "\n\n".join(paragraphs)


_SENTENCE = r"(?<=[.!?] )[A-Z][^.!?\n]+[.!?] "


def _sentence_out(text: str, dice: random.Random) -> str:
    return _put(text, _one(_SENTENCE, text, dice), "")


def _sentence_twice(text: str, dice: random.Random) -> str:
    match = _one(_SENTENCE, text, dice)
    return f"{text.rstrip()}\n\n{match[0].strip()}\n" if match else text


def _sentence_in(text: str, dice: random.Random) -> str:
    match = _one(_SENTENCE, text, dice)
    added = f"The mayor of Lisbon opened {dice.randrange(100)} schools in 2019. "
    return _put(text, match, added + match[0]) if match else text


def _joined(text: str, dice: random.Random) -> str:
    match = _one(r"\. (?=[A-Z])", text, dice)
    return _put(text, match, ", and ")


def _parted(text: str, dice: random.Random) -> str:
    match = _one(r", (?:and|but|while) (?=\w)", text, dice)
    return _put(text, match, ". Then ")


_CHANGES = (
    *(_figure, _negation, _name, _word, _paragraph),
    *(_sentence_out, _sentence_twice, _sentence_in, _joined, _parted),
)
