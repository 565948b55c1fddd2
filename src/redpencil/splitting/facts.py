"""What of the things said can be checked, and what is a demand, an opinion or a guess.

Only what is said is judged strictly; what the article says itself is nearly always listed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from redpencil.splitting.lexicon import (
    ADJECTIVE,
    ADVERB,
    BASE,
    BE,
    DO,
    HAVE,
    MODAL,
    NOT,
    NUMBER,
    PARTICIPLE,
    PRONOUN,
    QUESTION,
    QUOTE,
    lexicon,
)  # fmt: skip
from redpencil.splitting.neighbours import FINITE
from redpencil.splitting.tables import opinions
from redpencil.splitting.tables.skipped import REASONS
from redpencil.splitting.tokens import Word

_FIRST_PERSON = frozenset(("i", "we"))
_DEMANDS = re.compile(rf"\b(?:{opinions.DEMAND_PHRASES})\b", re.IGNORECASE)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(getattr(opinions, name).split())


def reason_against(words: Sequence[Word], tags: Sequence[str], *, direct: bool) -> str | None:
    """Why the statement in `words` is not one to check, or None. `direct`: it is quoted word for word."""
    lows = [word.low for word in words]
    if not lows:
        return REASONS["empty"]
    first = next((i for i, tag in enumerate(tags) if tag not in (QUOTE, ADVERB)), 0)
    if lows[-1] == "?":
        return REASONS["question"]
    if (lows[first] in ("had", "were", "should") and tags[first + 1 : first + 2] == [PRONOUN]) or lows[
        first
    ] == "if":
        return REASONS["hypothesis"]
    if tags[first] is BASE or _is_demand(lows, tags):
        return REASONS["demand"]
    if any(low[0].isdigit() for low in lows):
        return REASONS["prediction"] if direct and _predicts(lows, tags) else None
    if not direct:
        return REASONS["opinion"] if _judges(lows, tags) else None
    if any(low == "would" for low in lows) or ("could" in lows and "have" in lows):
        return REASONS["hypothesis"]
    if any(tag in (BE, HAVE, DO, MODAL) for tag in tags[first : first + 1]) and tags[
        first + 1 : first + 2
    ] == [PRONOUN]:
        return REASONS["question"]
    if _speaks_own_mind(lows, tags) or _judges(lows, tags):
        return REASONS["opinion"]
    if _predicts(lows, tags):
        return REASONS["prediction"]
    return None


def reason_against_narration(words: Sequence[Word], tags: Sequence[str]) -> str | None:
    """Why something the article says in its own voice, or an interviewee in theirs, is not one to check."""
    lows = [word.low for word in words]
    if not lows:
        return REASONS["empty"]
    if (lows[0] == "if" or tags[0] is BASE) and any(low in ("would", "could", "might") for low in lows):
        return REASONS["hypothesis"]
    if tags[0] is BASE and not any(tag in FINITE for tag in tags):
        return REASONS["demand"]
    if (
        any(low in _FIRST_PERSON for low in lows)
        and NUMBER not in tags
        and (_speaks_own_mind(lows, tags) or _judges(lows, tags))
    ):
        return REASONS["opinion"]
    return None


def _predicts(lows: Sequence[str], tags: Sequence[str]) -> bool:
    """`Schools will close`, not `there will be talks`, `a table will be opened` or `we will come`."""
    if "will" not in lows:
        return False
    i = lows.index("will")
    if "there" in lows[max(0, i - 1) : i + 2] or any(low in _FIRST_PERSON for low in lows[:i]):
        return False
    after = [j for j in range(i + 1, min(i + 4, len(lows))) if tags[j] not in (ADVERB, NOT)]
    return bool(after) and not (lows[after[0]] == "be" and len(after) > 1 and tags[after[1]] is PARTICIPLE)


def _is_demand(lows: Sequence[str], tags: Sequence[str]) -> bool:
    modals = _words("DEMAND_MODALS")
    for i, (low, tag) in enumerate(zip(lows, tags, strict=True)):
        if tag is MODAL and low in modals:
            return True
        if low in ("need", "needs", "have", "has") and lows[i + 1 : i + 2] == ["to"] and tag is not QUESTION:
            return low in ("need", "needs")
    return "let's" in lows


def _speaks_own_mind(lows: Sequence[str], tags: Sequence[str]) -> bool:
    """`I think`, `we urge`, `we are proud`."""
    lemmas = lexicon().lemmas
    minds = _words("MIND_VERBS")
    for i, low in enumerate(lows):
        if low not in _FIRST_PERSON:
            continue
        for j in range(i + 1, min(i + 5, len(lows))):
            if tags[j] in (ADVERB, NOT, QUOTE, HAVE, DO):
                continue
            if tags[j] is BE or lows[j] in ("'m", "'re"):
                continue
            if (tags[j] is ADJECTIVE and lows[j] not in ("able",)) or lows[j] in _words("JUDGING_WORDS"):
                return True
            if lemmas.get(lows[j]) in minds and lows[j] not in ("have", "had"):
                return True
            break
    return False


_TOPICS = frozenset(("thing", "goal"))


def _judges(lows: Sequence[str], tags: Sequence[str]) -> bool:
    """A judging word, with no figure that could be checked beside it."""
    judging = _words("JUDGING_WORDS")
    if NUMBER in tags and any(low[0].isdigit() for low in lows):
        return False
    for i, low in enumerate(lows):
        if low in judging:
            near = tags[max(0, i - 4) : i]
            if (
                BE in near
                or (low in _TOPICS and BE in tags[i + 1 : i + 3])
                or "be" in lows[max(0, i - 4) : i]
                or tags[i] is ADVERB
                or "so" in lows[max(0, i - 2) : i]
            ):
                return True
            if low in (
                "deserves",
                "deserve",
                "foolhardy",
                "hilarious",
                "fundamentals",
                "sensation",
                "seriously",
                "dangerous",
                "serious",
            ):
                return True
    return "so" in lows and any(tags[i] is ADJECTIVE and lows[i - 1] == "so" for i in range(1, len(lows)))
