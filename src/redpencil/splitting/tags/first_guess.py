"""What a word may be, from its form alone: the lexicon, capitals, endings, marks."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tables import closed_class
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    BASE,
    BE,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DATE,
    DETERMINER,
    GENITIVE,
    HAVE,
    ING,
    MARK,
    MODAL,
    NAME,
    NOUN,
    NUMBER,
    OPEN,
    PARTICIPLE,
    PAST,
    PAST_OR_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTE,
    QUOTED,
    SEMICOLON,
    STOP,
    THAT,
    THERE,
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.tokens import Word

_MARKS = (
    {",": COMMA, ";": SEMICOLON, ":": COLON, "(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE, "…": MARK}
    | dict.fromkeys(("–", "—", "--", "-"), DASH)
    | dict.fromkeys(".!?", STOP)
    | dict.fromkeys("'\"“”‘’«»`", QUOTE)
)
_ADJECTIVE_ENDINGS = ("ous", "ful", "ible", "able", "less", "ical", "ish", "ary", "ive", "ian", "ese")

_HYPHENED = frozenset(closed_class.HYPHENED.split())

_ADVERB_BEFORE_VERB = frozenset(("first", "last", "next", "long", "late", "early", "far", "all", "both"))

_VERB_CODES = frozenset({PAST, PARTICIPLE, PAST_OR_PARTICIPLE, BE, HAVE})

_APPROXIMATE = frozenset(closed_class.APPROXIMATE.split())

_APPROXIMATE_PAIRS = frozenset(tuple(pair.split()) for pair in closed_class.APPROXIMATE_PAIRS.split(","))


def first_guess(word: Word, i: int, words: Sequence[Word], codes: dict[str, str]) -> str:
    """What the word at `i` may be: a constant of `lexicon`."""
    text, low = word.text, word.low
    first = text[0]
    if not first.isalnum():
        return _mark(word, i, words)
    if first.isdigit():
        return NUMBER
    code = codes.get(low)
    if first.isupper() and not _opens(words, i):
        return _capitalised(text, low, code)
    if code is None and _is_name_particle(text, low, i, words):
        return NAME
    if code is not None:
        name_next = first.isupper() and code is BASE and i + 1 < len(words) and words[i + 1].text[0].isupper()
        return NOUN if name_next else code
    if first.isupper():
        return (
            NAME
            if text[1:2].isupper() or (i + 1 < len(words) and words[i + 1].text[0].isupper())
            else _by_ending(low, NAME)
        )
    return _by_ending(low, NOUN)


_PARTICLES = frozenset(closed_class.NAME_PARTICLES.split())


def _is_name_particle(text: str, low: str, i: int, words: Sequence[Word]) -> bool:
    """True for `al-Amr`, and for `van`, `bin` and their like between two names."""
    if low.startswith(("al-", "el-", "ad-", "as-", "ash-", "ul-")) and text[3:4].isupper():
        return True
    if (
        low not in _PARTICLES
        or not i
        or not (words[i - 1].text[0].isupper() or words[i - 1].low in _PARTICLES)
    ):
        return False
    follows = next((w for w in words[i + 1 : i + 4] if w.low not in _PARTICLES), None)
    return follows is not None and follows.text[0].isupper()


def _mark(word: Word, i: int, words: Sequence[Word]) -> str:
    if word.low == "'s":
        return GENITIVE
    if word.low[0] == "'" and len(word.low) > 1:
        return HAVE if word.low == "'ve" else MODAL if word.low in ("'ll", "'d") else BE
    if word.text[0] in "$€£¥₹":
        return NUMBER
    if word.low == QUOTED:
        return QUOTED
    tag = _MARKS.get(word.text, MARK)
    if tag is STOP and i + 1 < len(words) and any(w.text[0].isalnum() for w in words[i + 1 : i + 3]):
        return MARK
    if tag is DASH and 0 < i < len(words) - 1 and words[i + 1].low in _HYPHENED:
        return MARK
    if tag is DASH and word.text == "-" and 0 < i < len(words) - 1 and words[i - 1].end == word.start:
        return MARK
    return tag


def _opens(words: Sequence[Word], i: int) -> bool:
    """True at the first word of the sentence or of a quotation in it."""
    while i and not words[i - 1].text[0].isalnum() and words[i - 1].low[0] in "'\"“”‘’«([":
        if len(words[i - 1].low) > 1:
            return False
        i -= 1
    return i == 0 or words[i - 1].text in (".", "?", "!", ":", "…")


def _capitalised(text: str, low: str, code: str | None) -> str:
    if text.isupper() and len(text) > 1 and low not in ("he", "she", "it", "we"):
        return NAME
    if code in (DATE, PRONOUN, THERE):
        return code
    if low == "the":
        return NAME
    if code in (DETERMINER, PREPOSITION, AND, THAT, TO, POSSESSIVE) and len(low) < 7:
        return code
    if low in ("may", "march") or code != NUMBER:
        return DATE if low in ("march", "may") else NAME
    return NUMBER


def _by_ending(low: str, otherwise: str) -> str:
    if "-" in low:
        return _by_last_part(low, otherwise)
    if low.endswith("ly") and len(low) > 4:
        return ADVERB
    if low.endswith("ing") and len(low) > 5:
        return ING
    if low.startswith("un") and low.endswith("ed") and low[2:] not in lexicon().codes:
        return ADJECTIVE
    if low.endswith("ed") and len(low) > 4:
        return PAST_OR_PARTICIPLE
    if low.endswith(_ADJECTIVE_ENDINGS) and len(low) > 5:
        return ADJECTIVE
    if low.startswith(("re", "un", "mis", "out", "over")):
        code = lexicon().codes.get(
            low[2:] if low[:2] in ("re", "un") else low[3:] if low[:3] in ("mis", "out") else low[4:]
        )
        if code in (PAST, PARTICIPLE, PAST_OR_PARTICIPLE, ING):
            return code
    return otherwise


_COMPOUND_ENDINGS = tuple(closed_class.COMPOUND_ENDINGS.split())
_TENS = frozenset(closed_class.TENS.split())


def _by_last_part(low: str, otherwise: str) -> str:
    first, _, rest = low.partition("-")
    if rest.endswith(_COMPOUND_ENDINGS):
        return ADJECTIVE
    if first in _TENS:
        return NUMBER
    return otherwise


def _goes_with_verb(tags: Sequence[str], i: int) -> bool:
    """True at `first` in `he first noticed`, not in `the first noticed case`."""
    if i + 1 >= len(tags) or tags[i + 1] not in _VERB_CODES:
        return False
    return not i or tags[i - 1] not in (DETERMINER, POSSESSIVE, ADJECTIVE, GENITIVE, PREPOSITION)


def mark_approximations(words: Sequence[Word], tags: list[str]) -> None:
    """Let `at least`, `more than`, `about` … before a number belong to its noun phrase."""
    for i, tag in enumerate(tags):
        if words[i].low in _ADVERB_BEFORE_VERB and _goes_with_verb(tags, i):
            tags[i] = ADVERB
        if tag is not NUMBER and words[i].low not in ("a", "half"):
            continue
        if (
            i + 2 < len(tags)
            and words[i + 1].low == "or"
            and words[i + 2].low in ("more", "less", "fewer", "so")
        ):
            tags[i + 1] = tags[i + 2] = ADJECTIVE
        if (
            i + 2 < len(tags)
            and words[i + 1].low == "and"
            and words[i + 2].low in ("over", "above", "older", "under", "younger", "up")
        ):
            tags[i + 1] = tags[i + 2] = ADJECTIVE
        if i and words[i - 1].low in _APPROXIMATE and tag is NUMBER:
            tags[i - 1] = ADJECTIVE
        elif i > 1 and (words[i - 2].low, words[i - 1].low) in _APPROXIMATE_PAIRS:
            tags[i - 2] = tags[i - 1] = ADJECTIVE
            if i > 3 and words[i - 2].low in ("many", "much", "few") and words[i - 3].low == "as":
                tags[i - 3] = ADJECTIVE


_PREPOSITION_PAIRS = frozenset(tuple(pair.split()) for pair in closed_class.PREPOSITION_PAIRS.split(","))


def mark_prepositions(words: Sequence[Word], tags: list[str]) -> None:
    """Let `due to`, `because of` … be prepositions; not so in `is due to`, nor `following` behind `the`."""
    for i in range(1, len(words) - 1):
        if (words[i].low, words[i + 1].low) in _PREPOSITION_PAIRS and tags[i - 1] is not BE:
            tags[i] = tags[i + 1] = PREPOSITION
        elif words[i].low == "all" and words[i + 1].low == "but" and i + 2 < len(tags):
            tags[i + 1] = ADJECTIVE
        elif words[i].low == "following" and tags[i - 1] is DETERMINER:
            tags[i] = ADJECTIVE


def mark_asides(words: Sequence[Word], tags: list[str]) -> None:
    """Let `that is`, between commas, say the same again: there it is no subject and no verb."""
    for i in range(len(words) - 2):
        if (words[i].low, words[i + 1].low) == ("that", "is") and tags[i + 2] is COMMA:
            tags[i] = tags[i + 1] = ADVERB
