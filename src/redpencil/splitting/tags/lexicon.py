"""The word lists of `tables`, worked out into look-up tables on first use."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from redpencil.splitting.tables import closed_class, roles, verbs

# What a word may be before its neighbours are asked. The first group is certain, the second depends.
DETERMINER, POSSESSIVE, PRONOUN, PREPOSITION = "determiner", "possessive", "pronoun", "preposition"
AND, BUT, SUBORDINATOR, RELATIVE, QUESTION, THAT, TO = (
    "and",
    "but",
    "subordinator",
    "relative",
    "question",
    "that",
    "to",
)
MODAL, BE, HAVE, DO, NOT = "modal", "be", "have", "do", "not"
ADVERB, ADJECTIVE, NUMBER, NOUN, NAME, DATE = "adverb", "adjective", "number", "noun", "name", "date"
PAST, PRESENT, BASE, PARTICIPLE, ING = "past", "present", "base", "participle", "ing"
COMMA, DASH, SEMICOLON, COLON, QUOTE, OPEN, CLOSE, STOP, MARK = (
    "comma", "dash", "semicolon", "colon", "quote", "open", "close", "stop", "mark",
)  # fmt: skip
GENITIVE, THERE = "genitive", "there"

BASE_OR_NOUN, PRESENT_OR_NOUN, PAST_OR_PARTICIPLE, ANY_FORM = "base?", "present?", "past?", "any?"
"""Word codes that context must settle; `ANY_FORM` is a base that is also past and participle (`put`)."""

AS = "as"
QUOTED = "quoted"
"""A direct quotation, which the sentence around it treats as one word."""
VOWELS = frozenset("aeiou")


class Lexicon(NamedTuple):
    """`codes` maps a lower-case word to what it may be; `lemmas` a verb form to its base form."""

    codes: dict[str, str]
    lemmas: dict[str, str]


@cache
def lexicon() -> Lexicon:
    """All known words. Closed classes win over verbs, irregular verbs over regular ones."""
    codes: dict[str, str] = {}
    lemmas: dict[str, str] = {}
    ambiguous = set(verbs.VERB_OR_NOUN.split())
    for word in closed_class.ADJECTIVES.split():
        codes[word] = ADJECTIVE
    for base in [*verbs.VERBS.split(), *ambiguous]:
        _add_regular(base, base in ambiguous, codes, lemmas)
    for line in verbs.IRREGULAR.split(";"):
        base, past, participle = line.split()
        _add_irregular(base, past, participle, base in ambiguous, codes, lemmas)
    codes["lay"] = ANY_FORM
    for word in roles.ROLES.split():
        codes.setdefault(word, NOUN)
        codes.setdefault(word + "s", NOUN)
    for word, code in _closed_words():
        codes[word] = code
    return Lexicon(codes, lemmas)


def _add_regular(base: str, ambiguous: bool, codes: dict[str, str], lemmas: dict[str, str]) -> None:
    third, past, ing = _inflected(base)
    codes[base] = BASE_OR_NOUN if ambiguous else BASE
    codes[third] = PRESENT_OR_NOUN if ambiguous else PRESENT
    codes[past] = PAST_OR_PARTICIPLE
    codes[ing] = ING
    lemmas[base] = lemmas[third] = lemmas[past] = lemmas[ing] = base


def _add_irregular(
    base: str, past: str, participle: str, ambiguous: bool, codes: dict[str, str], lemmas: dict[str, str]
) -> None:
    if codes.get(base) not in (BASE, BASE_OR_NOUN):
        _add_regular(base, ambiguous, codes, lemmas)
        _, regular_past, _ = _inflected(base)
        if past != regular_past and regular_past not in ("burned", "learned", "dreamed", "leaned", "leaped"):
            codes.pop(regular_past, None)
    if past == base:
        codes[base] = ANY_FORM
        if participle != base:
            codes[participle] = PARTICIPLE
    elif past == participle:
        codes[past] = PAST_OR_PARTICIPLE
    else:
        codes[past] = PAST
        if participle != base:
            codes[participle] = PARTICIPLE
    lemmas[past] = lemmas[participle] = base


def _closed_words() -> list[tuple[str, str]]:
    table = closed_class
    pairs = [(w, NOUN) for w in table.NOUNS.split()]
    pairs += [(w, ADVERB) for w in table.ADVERBS.split()]
    pairs += [(w, PREPOSITION) for w in table.PREPOSITIONS.split()]
    pairs += [(w, DETERMINER) for w in table.DETERMINERS.split()]
    pairs += [(w, PRONOUN) for w in table.PRONOUNS.split()]
    pairs += [(w, NUMBER) for w in table.NUMBER_WORDS.split()]
    pairs += [(w, POSSESSIVE) for w in table.POSSESSIVES.split()]
    pairs += [(w, NOUN) for w in table.TIME_NOUNS.split()]
    pairs += [(w, SUBORDINATOR) for w in table.SUBORDINATORS.split()]
    pairs += [(w, MODAL) for w in table.MODALS.split()]
    pairs += [(w, BE) for w in table.BE.split()]
    pairs += [(w, HAVE) for w in table.HAVE.split()]
    pairs += [(w, DO) for w in table.DO.split()]
    pairs += [(w, NOT) for w in table.NEGATIONS.split()]
    pairs += [(w, RELATIVE) for w in table.RELATIVES.split()]
    pairs += [(w, QUESTION) for w in table.QUESTION_WORDS.split()]
    pairs += [(w, AND) for w in table.CONJUNCTIONS.split()]
    pairs += [(w, BUT) for w in table.CONTRASTS.split()]
    pairs += [
        (w, DATE)
        for w in (table.MONTHS + " " + table.WEEKDAYS).split()
        if w not in ("may", "mar", "march", "sat", "sun")
    ]
    pairs += [("that", THAT), ("to", TO), ("as", AS), ("there", THERE), ("be", BASE), ("been", PARTICIPLE)]
    pairs += [("being", ING), ("having", ING), ("doing", ING), ("done", PARTICIPLE), ("&", AND)]
    return pairs


def _inflected(base: str) -> tuple[str, str, str]:
    """Third person, past form and -ing form of a regular verb."""
    if base.endswith("e"):
        stem = base[:-2] + "y" if base.endswith("ie") else base.removesuffix("e")
        return base + "s", base + "d", (base if base.endswith(("ee", "ye", "oe")) else stem) + "ing"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    hisses = base.endswith(("s", "x", "z", "ch", "sh", "o")) and not base.endswith("oo")
    stem = _doubled(base)
    return base + ("es" if hisses else "s"), stem + "ed", stem + "ing"


def _doubled(base: str) -> str:
    """The base with its last consonant doubled where that is done: stopp, admitt, referr; but visit, open."""
    last = base[-1]
    if len(base) < 3 or last in _NEVER_DOUBLED or base[-2] not in VOWELS or base[-3] in VOWELS:
        return base
    one_syllable = VOWELS.isdisjoint(base[:-2])
    return base + last if one_syllable or last == "l" or base in _STRESSED else base


_NEVER_DOUBLED = VOWELS | set("wxyh")
_STRESSED = frozenset(verbs.DOUBLING.split())
