"""Signs that words someone is quoted with can be checked, or cannot: each has a weight, and the sum decides.

`Six shells hit the post` has a figure and something that happened; `nobody can pretend not to know` has
neither and speaks of everybody. No sign is certain by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from redpencil.splitting.tables import opinions
from redpencil.splitting.tables.skipped import REASONS
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    BASE,
    BE,
    DO,
    HAVE,
    ING,
    NAME,
    NOT,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PAST,
    PRESENT,
    QUOTE,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import FINITE
from redpencil.splitting.tags.tokens import Word

FIRST_PERSON = frozenset(("i", "we"))
_SHORT = 5
"""Words; what is shorter is rarely a statement."""


@cache
def opinion_words(name: str) -> frozenset[str]:
    """One of the lists in `tables.opinions`."""
    return frozenset(getattr(opinions, name).split())


@cache
def opinion_phrases(name: str) -> tuple[str, ...]:
    """One of the lists of phrases, a line each, in `tables.opinions`."""
    return tuple(line for line in getattr(opinions, name).strip().splitlines())


class Statement:
    """The words and tags of a statement, from its first word on that is no `and`, `but` or mark."""

    def __init__(self, words: Sequence[Word], tags: Sequence[str]) -> None:
        lows = [word.low for word in words]
        openers, count = opinion_words("OPENERS"), len(lows)
        start = next((i for i in range(count) if lows[i][0].isalnum() and lows[i] not in openers), count - 1)
        self.lows, self.tags = lows[start:], tags[start:]
        self.verb = next((i for i, tag in enumerate(self.tags) if tag in FINITE), None)

    def has(self, name: str) -> bool:
        """True if one of the words is in the list `name` of `tables.opinions`."""
        return not opinion_words(name).isdisjoint(self.lows)

    def has_verb(self, tag: str) -> bool:
        """True if the finite verb has the tag."""
        return self.verb is not None and self.tags[self.verb] is tag

    def goes_on(self, *tags: str) -> bool:
        """True if the finite verb is an auxiliary of a verb with one of the tags: `has risen`, `was hit`."""
        return self.verb is not None and any(tag in tags for tag in self.tags[self.verb + 1 : self.verb + 3])


def has_figure(s: Statement) -> bool:
    """`36 shells`, not `one of them`."""
    return any(low[0].isdigit() for low in s.lows)


def _counts(s: Statement) -> bool:
    """`half of them`, `two children`, but not `one`."""
    return not has_figure(s) and any(
        tag is NUMBER and low != "one" for tag, low in zip(s.tags, s.lows, strict=True)
    )


def _names(s: Statement) -> bool:
    """`the army of Norland`; a capital at the beginning may be that of the sentence."""
    return any(tag is NAME and low != "i" for tag, low in zip(s.tags[1:], s.lows[1:], strict=True))


def _happened(s: Statement) -> bool:
    """`the roof went`, `they have closed`."""
    return s.verb is not None and s.tags[s.verb] in (PAST, HAVE)


def _was(s: Statement) -> bool:
    """`the corridor was full of smoke`."""
    return s.verb is not None and s.lows[s.verb] in ("was", "were") and not s.goes_on(PARTICIPLE)


def _done_to(s: Statement) -> bool:
    """`homes have been raided`, `it is fed into the grid`."""
    if s.verb is None:
        return False
    group = [i for i in range(s.verb, min(s.verb + 5, len(s.tags))) if s.tags[i] not in (ADVERB, NOT)]
    return any(
        s.tags[j] is PARTICIPLE and s.lows[j] != "been" and (s.tags[i] is BE or s.lows[i] in ("be", "been"))
        for i, j in pairwise(group)
    )


def _going_on(s: Statement) -> bool:
    """`he is counting them`, `the reactor feeds 40,000 homes`."""
    if s.verb is None:
        return False
    return s.tags[s.verb] is PRESENT or (s.tags[s.verb] is BE and s.goes_on(ING))


def _exists(s: Statement) -> bool:
    """`there are no casualties left`."""
    return s.lows[0] == "there"


def _supposes(s: Statement) -> bool:
    """`I would rather wait`, `it might be worse`."""
    return s.has("GUESSES")


def demands(s: Statement) -> bool:
    """`they must leave`, not `they have to pay`."""
    return s.has("DEMANDS")


def commands(s: Statement) -> bool:
    """`Send in the drones`."""
    return s.tags[0] is BASE


def _addresses(s: Statement) -> bool:
    """`you set an alarm`: mostly anybody."""
    return s.lows[0] == "you"


def _generalises(s: Statement) -> bool:
    """`nobody talks about anything else`."""
    return s.has("ALL_OR_NOBODY") or ("no", "one") in pairwise(s.lows)


def foretells(s: Statement) -> bool:
    """`schools will close`, not `there will be talks`."""
    return s.has("FUTURE") and s.lows[0] != "there"


def _is_able(s: Statement) -> bool:
    """`we can wait`."""
    return s.has("ABILITY")


def speaks_own_mind(s: Statement) -> bool:
    """`I think`, `we urge`, `we are proud`."""
    if FIRST_PERSON.isdisjoint(s.lows):
        return False
    lemmas, minds, judging = lexicon().lemmas, opinion_words("MIND_VERBS"), opinion_words("JUDGING_WORDS")
    for i, low in enumerate(s.lows):
        if low not in FIRST_PERSON:
            continue
        for j in range(i + 1, min(i + 5, len(s.lows))):
            word, tag = s.lows[j], s.tags[j]
            if tag in (ADVERB, NOT, QUOTE, HAVE, DO, BE) or word in ("'m", "'re"):
                continue
            feels = tag is ADJECTIVE and word not in opinion_words("NO_FEELINGS")
            if feels or word in judging or lemmas.get(word) in minds:
                return True
            break
    return False


def mentions_judgement(s: Statement) -> bool:
    """`we face a dangerous sentence`."""
    return s.has("JUDGING_WORDS")


def judges(s: Statement) -> bool:
    """`it is unacceptable`: a judging word close behind a form of `be`; not `twice as likely`."""
    judging = opinion_words("JUDGING_WORDS")
    if judging.isdisjoint(s.lows):
        return False
    for i, low in enumerate(s.lows):
        before = slice(max(0, i - 4), i)
        compared = s.lows[i - 1 : i] in (["as"], ["more"], ["less"])
        if low in judging and not compared and (BE in s.tags[before] or "be" in s.lows[before]):
            return True
    return False


def _describes(s: Statement) -> bool:
    """`it isn't hard`: an adjective and no noun behind the verb."""
    if s.verb is None or s.tags[s.verb] is not BE:
        return False
    after = s.tags[s.verb + 1 : s.verb + 4]
    return ADJECTIVE in after and NOUN not in after and NAME not in after


def _denies(s: Statement) -> bool:
    """`this was not a natural disaster`."""
    return NOT in s.tags or "never" in s.lows or "no" in s.lows


def _sums_up(s: Statement) -> bool:
    """`this was greed`, `it is about a man`."""
    return s.has_verb(BE) and s.lows[0] in opinion_words("POINTING") and not s.goes_on(PARTICIPLE, ING)


def _is_aside(s: Statement) -> bool:
    """`who wants me to be frightened`, `to save the lives of migrants`."""
    return s.lows[0] in opinion_words("OPENS_ASIDE")


def _is_short(s: Statement) -> bool:
    """`neither do they`."""
    return sum(low[0].isalnum() for low in s.lows) < _SHORT


def _lacks_verb(s: Statement) -> bool:
    """`no excuses`."""
    return s.verb is None


class Sign(NamedTuple):
    """`weight` for a statement to be checked, or, below zero, against it; `reason` if it tips the scales."""

    shows: Callable[[Statement], bool]
    weight: int
    reason: str = "opinion"


SIGNS = (
    Sign(has_figure, 3),
    Sign(_names, 3),
    Sign(_happened, 2),
    Sign(_done_to, 2),
    Sign(_exists, 2),
    Sign(_was, 1),
    Sign(_counts, 1),
    Sign(_going_on, 1),
    Sign(_supposes, -3, "hypothesis"),
    Sign(demands, -4, "demand"),
    Sign(commands, -4, "demand"),
    Sign(foretells, -3, "prediction"),
    Sign(speaks_own_mind, -4),
    Sign(_addresses, -2),
    Sign(_generalises, -2),
    Sign(judges, -1),
    Sign(mentions_judgement, -2),
    Sign(_describes, -1),
    Sign(_denies, -1),
    Sign(_sums_up, -2),
    Sign(_is_able, -2),
    Sign(_is_aside, -1),
    Sign(_is_short, -1),
    Sign(_lacks_verb, -1),
)


def weigh(statement: Statement) -> tuple[int, str]:
    """The sum of the signs a statement shows, and the reason of the weightiest one against it."""
    shown = [sign for sign in SIGNS if sign.shows(statement)]
    against = min(shown, key=lambda sign: sign.weight, default=SIGNS[0])
    return sum(sign.weight for sign in shown), REASONS[against.reason]
