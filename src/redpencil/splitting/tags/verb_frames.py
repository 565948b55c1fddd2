"""What goes with a verb: an object, a clause, neither. A past form without its object is a participle."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tables import speech, verbs
from redpencil.splitting.tables.closed_class import TIME_NOUNS
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    DATE,
    DETERMINER,
    NAME,
    NOUN,
    NUMBER,
    PAST,
    POSSESSIVE,
    PRONOUN,
    QUOTE,
    QUOTED,
    THAT,
    THERE,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import IN_PHRASE
from redpencil.splitting.tags.tokens import Word

NEVER_PASSIVE = frozenset(verbs.NEVER_PASSIVE.split())
NEEDS_OBJECT = frozenset(verbs.NEEDS_OBJECT.split())
TAKES_CLAUSE = frozenset((verbs.CLAUSE_TAKING + speech.ASSERTING).split())
TWO_OBJECTS = frozenset(verbs.TWO_OBJECTS.split())
COPULAS = frozenset(("remain", "stay", "become", "get", "feel", "seem", "appear", "look"))
_TIMES = frozenset(TIME_NOUNS.split())
_OBJECT = frozenset({DETERMINER, POSSESSIVE, PRONOUN, NAME, NUMBER, NOUN, ADJECTIVE, QUOTED, THERE})
_ORDINAL = ("1st", "2nd", "3rd", "th")


def has_object(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `repealed a bill`; not at `passed last week`, `ranked 113th`, `given a prize`."""
    lemma = lexicon().lemmas.get(words[i].low)
    if lemma in TWO_OBJECTS:
        return False
    j = i + 1
    while j < len(tags) and tags[j] in (ADVERB, QUOTE):
        j += 1
    if j < len(tags) and tags[j] is THAT and lemma in TAKES_CLAUSE:
        return True
    if j >= len(tags) or tags[j] not in _OBJECT or (tags[j] is NUMBER and words[j].low.endswith(_ORDINAL)):
        return False
    last = j
    while last + 1 < len(tags) and tags[last + 1] in IN_PHRASE and tags[last + 1] is not DETERMINER:
        last += 1
    return tags[last] is not DATE and words[last].low not in _TIMES


def leaves_out_that(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at a verb of saying with a clause right behind it: `said the talks failed`."""
    says = lexicon().lemmas.get(words[i].low) in TAKES_CLAUSE
    return says and i + 1 < len(tags) and tags[i + 1] in (DETERMINER, PRONOUN, POSSESSIVE)


def may_lack_object(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True for a past form that has no object where one might be expected."""
    if tags[i] is not PAST or has_object(words, tags, i):
        return False
    lemma = lexicon().lemmas.get(words[i].low)
    return lemma not in NEVER_PASSIVE and lemma not in TAKES_CLAUSE
