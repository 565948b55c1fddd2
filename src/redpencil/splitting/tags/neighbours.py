"""What stands around a word, as tags: the questions that settle what the word is."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tables import closed_class, verbs
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    AS,
    BASE,
    BE,
    BUT,
    COLON,
    DATE,
    DETERMINER,
    DO,
    GENITIVE,
    HAVE,
    ING,
    MODAL,
    NAME,
    NOT,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRESENT,
    PRONOUN,
    QUESTION,
    QUOTE,
    QUOTED,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    THERE,
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.tokens import Word

NOMINAL = frozenset({NOUN, NAME, NUMBER, PRONOUN, DATE, ADJECTIVE})

IN_PHRASE = frozenset({NOUN, NAME, NUMBER, DATE, ADJECTIVE, DETERMINER, POSSESSIVE, GENITIVE, QUOTE})

FINITE = frozenset({PAST, PRESENT, BE, HAVE, DO, MODAL})

STARTS_OBJECT = frozenset(
    {
        QUOTED,
        DETERMINER,
        POSSESSIVE,
        PRONOUN,
        NAME,
        NUMBER,
        ADJECTIVE,
        NOUN,
        THAT,
        TO,
        QUESTION,
        RELATIVE,
        THERE,
    }
)

BEFORE_NOUN = frozenset({DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER, GENITIVE, PREPOSITION})

LIKE_PRONOUNS = frozenset(closed_class.LIKE_PRONOUNS.split())

_TRANSPARENT = frozenset({ADVERB, NOT, QUOTE})

MOSTLY_VERBS = frozenset(verbs.MOSTLY_VERBS.split())

_PLURALS = frozenset(closed_class.PLURAL_NOUNS.split())


def content_before(tags: Sequence[str], i: int) -> int:
    """The nearest position on the left that is not an adverb, negation or quotation mark; -1 if none."""
    i -= 1
    while i >= 0 and tags[i] in _TRANSPARENT:
        i -= 1
    return i


def content_after(tags: Sequence[str], i: int) -> str:
    """The next tag on the right that is not an adverb or quotation mark."""
    i += 1
    while i < len(tags) and tags[i] in (ADVERB, QUOTE):
        i += 1
    return tags[i] if i < len(tags) else STOP


def tag_at(tags: Sequence[str], i: int) -> str:
    """The tag at `i`; that of a full stop before the first word."""
    return tags[i] if i >= 0 else STOP


def previous_verb(tags: Sequence[str], i: int) -> str:
    """The tag of the nearest verb on the left, within a clause's reach."""
    for j in range(i - 1, max(-1, i - 20), -1):
        if tags[j] in (BASE, PRESENT, PAST, PARTICIPLE, ING, BE, HAVE, MODAL, DO):
            return tags[j]
    return STOP


def verb_since_boundary(tags: Sequence[str], i: int) -> bool:
    """True if a finite verb stands on the left, in the same clause."""
    for j in range(i - 1, -1, -1):
        if tags[j] in FINITE:
            return True
        if tags[j] in (SUBORDINATOR, AS, RELATIVE, THAT, SEMICOLON, COLON, AND, BUT):
            return False
    return False


def is_likely_verb(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at a noun like `hits` behind another, which may turn out to be a verb: `before a storm hits`."""
    if tags[i] is not NOUN or tag_at(tags, i - 1) not in (NOUN, NAME, PRONOUN):
        return False
    return lexicon().lemmas.get(words[i].low) in MOSTLY_VERBS


def is_plural(word: Word) -> bool:
    """True for `talks`, `people`; not for `crisis`, `press`."""
    low = word.low
    return (
        low.endswith("men") or low in _PLURALS or (low.endswith("s") and not low.endswith(("ss", "us", "is")))
    )
