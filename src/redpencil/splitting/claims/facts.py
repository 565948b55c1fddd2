"""What of the things said can be checked, and what is a demand, an opinion or a guess.

Only what is said is judged strictly; what the article says itself is nearly always listed.
"""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.speech.signs import (
    FIRST_PERSON,
    Statement,
    commands,
    demands,
    has_figure,
    judges,
    mentions_judgement,
    opinion_phrases,
    speaks_own_mind,
    weigh,
)
from redpencil.splitting.tables.skipped import REASONS
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    BASE,
    BE,
    DO,
    HAVE,
    MODAL,
    NUMBER,
    PARTICIPLE,
    PRONOUN,
    QUOTE,
)
from redpencil.splitting.tags.neighbours import FINITE
from redpencil.splitting.tags.tokens import Word

_FLOOR = 0
"""What the signs for a statement quoted word for word must outweigh those against it by, at least."""


_ASIDE = {True: -2, False: 1, None: 0}
"""What a clause that goes with another takes from it: little can be checked beside an opinion."""


def reason_against(
    words: Sequence[Word], tags: Sequence[str], *, direct: bool, aside: bool | None = None
) -> str | None:
    """Why the statement in `words` is not one to check, or None. `direct`: it is quoted word for word.

    `aside` tells, of a clause that goes with another, whether that one was refused.
    """
    lows = [word.low for word in words]
    if not lows:
        return REASONS["empty"]
    first = next((i for i, tag in enumerate(tags) if tag not in (QUOTE, ADVERB)), 0)
    inverted = list(tags[first + 1 : first + 2]) == [PRONOUN]
    if lows[first] == "if" or (inverted and lows[first] in ("had", "were", "should")):
        return REASONS["hypothesis"]
    if lows[-1] == "?" or (direct and inverted and tags[first] in (BE, HAVE, DO, MODAL)):
        return REASONS["question"]
    statement = Statement(words, tags)
    if direct:
        total, reason = weigh(statement)
        return reason if total + _ASIDE[aside] < _FLOOR else None
    if commands(statement) or demands(statement):
        return REASONS["demand"]
    return REASONS["opinion"] if judges(statement) and not has_figure(statement) else None


def reason_against_narration(words: Sequence[Word], tags: Sequence[str]) -> str | None:
    """Why something the article says in its own voice is not one to check."""
    lows = [word.low for word in words]
    if not lows:
        return REASONS["empty"]
    if lows[0] == "if" and any(low in ("would", "could", "might") for low in lows):
        return REASONS["hypothesis"]
    if lows[0] == "asked" and tags[0] is PARTICIPLE and "," not in lows[:-1]:
        return REASONS["question"]
    if tags[0] is BASE and not any(tag in FINITE for tag in tags):
        return REASONS["demand"]
    plain = " ".join(lows)
    if any(phrase in plain for phrase in opinion_phrases("ANONYMITY")):
        return REASONS["anonymity"]
    if NUMBER not in tags and any(phrase in plain for phrase in opinion_phrases("WRITERS_OPINION")):
        return REASONS["opinion"]
    if FIRST_PERSON.isdisjoint(lows) or NUMBER in tags:
        return None
    statement = Statement(words, tags)
    return REASONS["opinion"] if speaks_own_mind(statement) or mentions_judgement(statement) else None
