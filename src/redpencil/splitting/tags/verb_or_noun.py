"""Verb or noun? `claims`, `attack`, `cut`: what stands around the word decides."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tables import closed_class, speech, verbs
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    BASE,
    BASE_OR_NOUN,
    BE,
    BUT,
    CLOSE,
    COLON,
    COMMA,
    DASH,
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
    PAST_OR_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    PRESENT,
    PRESENT_OR_NOUN,
    PRONOUN,
    QUOTE,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import (
    BEFORE_NOUN,
    FINITE,
    LIKE_PRONOUNS,
    NOMINAL,
    STARTS_OBJECT,
    content_after,
    content_before,
    is_plural,
    previous_verb,
    tag_at,
    verb_since_boundary,
)
from redpencil.splitting.tags.tokens import Word

_OPENS_OBJECT = frozenset({DETERMINER, POSSESSIVE, PRONOUN, THAT, TO, NUMBER, NAME})
_SAYING = frozenset((speech.FRAMING + speech.QUOTING).split())
_ADJECTIVES = frozenset(closed_class.ADJECTIVES.split())
_HELPERS = frozenset(verbs.BARE_INFINITIVE.split())


def settle_base(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle a base form that is hardly ever a noun: infinitive, present or imperative."""
    p = content_before(tags, i)
    before = tag_at(tags, p)
    if before in (TO, MODAL, DO):
        return BASE
    if before is PRONOUN and tag_at(tags, content_before(tags, p)) in (MODAL, DO):
        return BASE
    if words[i].low == "be":
        return BASE
    if before is HAVE:
        return PARTICIPLE
    if words[p].low == "whose" and p >= 0:
        return ADJECTIVE if words[i].low == "own" else NOUN
    if words[i + 1 : i + 2] and words[i + 1].low == "of" and before in (AND, NOUN, COMMA):
        return NOUN
    if before in (AND, BUT, COMMA):
        return _joined_form(words, tags, p)
    alone = before is DETERMINER and words[p].low in LIKE_PRONOUNS
    if alone or (before is PAST and tag_at(tags, p - 1) is DETERMINER):
        return PRESENT
    if before in NOMINAL or before in (RELATIVE, THAT, CLOSE):
        return BASE if _after_helper(words, tags, p) else PRESENT
    return NOUN if before in (DETERMINER, POSSESSIVE, PREPOSITION, PARTICIPLE, GENITIVE) else BASE


def _joined_form(words: Sequence[Word], tags: Sequence[str], p: int) -> str:
    """Infinitive in `plans to raise taxes and freeze duty`, present in `they raise taxes and freeze`."""
    for j in range(p - 1, -1, -1):
        if tags[j] in (BASE, MODAL, ING):
            return BASE
        if tags[j] in (PRESENT, HAVE, BE) and not words[j].low.endswith("s"):
            return PRESENT
    return BASE if p < 1 or previous_verb(tags, p) is STOP else PRESENT


def _after_helper(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True behind `helped the girls`, `did the girls`: a helper verb and a noun phrase end at `i`."""
    while i >= 0 and tags[i] in (NOUN, NAME, PRONOUN, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE, GENITIVE):
        i -= 1
    if i < 0 or tags[i] in (MODAL, DO):
        return i >= 0
    helps = tags[i] not in (NOUN, NAME) or words[i].low.endswith("s")
    return helps and lexicon().lemmas.get(words[i].low) in _HELPERS


def settle_base_or_noun(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `attack`, `claim`, `report`, and adjectives like `close`."""
    tag = _base_or_noun(words, tags, i)
    if tag is NOUN and words[i].low == "back":
        return ADVERB
    return ADJECTIVE if tag is NOUN and words[i].low in _ADJECTIVES else tag


def _base_or_noun(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = content_before(tags, i)
    before, after = tag_at(tags, p), content_after(tags, i)
    if before in (TO, MODAL, DO):
        return BASE
    plain = before is NUMBER and not (words[p].low[0].isdigit() and "-" in words[p].low)
    opens = plain and after in (DETERMINER, POSSESSIVE, THAT, PRONOUN)
    if opens and not verb_since_boundary(tags, i):
        return PRESENT
    if (
        before is DETERMINER
        and words[p].low in LIKE_PRONOUNS
        and after in (DETERMINER, POSSESSIVE, PRONOUN, THAT)
    ):
        return PRESENT
    if before in BEFORE_NOUN or before is NOT:
        return NOUN
    if before is PRONOUN:
        return _behind_pronoun(words, tags, p)
    if before is AND:
        return _behind_and(tags, p, after)
    if (before is DATE or (before is NOUN and is_plural(words[p]))) and _ends_saying(words, tags, i, after):
        return PRESENT
    return PRESENT if before is RELATIVE and after in _BEHIND_VERB else NOUN


_BEHIND_VERB = _OPENS_OBJECT | {PREPOSITION, ADJECTIVE, NOUN}


def _ends_saying(words: Sequence[Word], tags: Sequence[str], i: int, after: str) -> bool:
    """True at the last word of `Turnout rose, early results show` before its full stop."""
    return after is STOP and COMMA in tags[:i] and lexicon().lemmas.get(words[i].low) in _SAYING


def _behind_pronoun(words: Sequence[Word], tags: Sequence[str], p: int) -> str:
    """`they attack`, `did they attack`, `made it work`; but `it claims` is no base form."""
    if tag_at(tags, content_before(tags, p)) in (MODAL, DO):
        return BASE
    if words[p].low in ("i", "we", "you", "they"):
        return PRESENT
    return BASE if _after_helper(words, tags, p) else NOUN


def _behind_and(tags: Sequence[str], p: int, after: str) -> str:
    """`will plan and attack it`, `they plan and attack the town`; but `the plan and attack`."""
    if previous_verb(tags, p) in (BASE, MODAL) and after in STARTS_OBJECT | {PREPOSITION}:
        return NOUN if tag_at(tags, p - 1) is ADJECTIVE else BASE
    joined = after in (DETERMINER, POSSESSIVE, ADJECTIVE, PRONOUN) and verb_since_boundary(tags, p)
    return PRESENT if joined else NOUN


def settle_present(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle a form in -s that is hardly ever a noun: `remains`, but not in `the remains of a lake`."""
    before = tags[i - 1] if i else STOP
    if before is NUMBER and words[i - 1].low != "one":
        return NOUN
    alone = before is DETERMINER and words[i - 1].low in LIKE_PRONOUNS
    return NOUN if before in (DETERMINER, POSSESSIVE, GENITIVE, STOP) and not alone else PRESENT


def settle_present_or_noun(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `attacks`, `claims`, `reports`."""
    p = content_before(tags, i)
    before, after = tag_at(tags, p), content_after(tags, i)
    if before is DETERMINER and words[p].low in _STANDS_ALONE and after in _OPENS_OBJECT:
        return PRESENT
    if before in BEFORE_NOUN or before in (TO, MODAL) or _is_counted(tags, p):
        return NOUN
    if before in (RELATIVE, THAT) and after not in FINITE and after not in (BASE, PAST_OR_PARTICIPLE):
        return PRESENT
    if _ends_saying(words, tags, i, after):
        return PRESENT
    if before is PRONOUN:
        return PRESENT if words[p].low not in ("them", "us", "him", "me", "i", "we", "they") else NOUN
    if before in (AND, BUT):
        nouns = p > 0 and tags[p - 1] is NOUN and is_plural(words[p - 1])
        verb = previous_verb(tags, p)
        finite = next((tags[j] for j in range(p - 1, -1, -1) if tags[j] in FINITE), STOP)
        joined = (verb if verb is PAST else finite) in (PRESENT, HAVE, BE) or (
            verb is PARTICIPLE and not nouns
        )
        beside = after in (PREPOSITION, TO)
        fits = not _verb_ahead(tags, i) if beside else after in STARTS_OBJECT
        return PRESENT if joined and fits else NOUN
    if before in (NOUN, NAME, CLOSE, COMMA, DATE, QUOTE) and after in _OPENS_MORE:
        if before is COMMA:
            says = lexicon().lemmas.get(words[i].low) in _SAYING and after in (DETERMINER, POSSESSIVE)
            return PRESENT if says or (after in STARTS_OBJECT and previous_verb(tags, p) is PRESENT) else NOUN
        if is_plural(words[p]) and before is NOUN:
            return NOUN
        return NOUN if verb_since_boundary(tags, i) else PRESENT
    return NOUN


_STANDS_ALONE = frozenset(("neither", "each", "either", "another", "this"))
_OPENS_MORE = STARTS_OBJECT - {NOUN} | {SUBORDINATOR, ING, ADVERB}


def _is_counted(tags: Sequence[str], i: int) -> bool:
    """True at `northern U.S.` in `three northern U.S. states`."""
    while i >= 0 and tags[i] in (NAME, ADJECTIVE, NOUN):
        i -= 1
    return tag_at(tags, i) is NUMBER and tag_at(tags, i - 1) is not COMMA


def _verb_ahead(tags: Sequence[str], i: int) -> bool:
    for j, tag in enumerate(tags[i + 1 :], i + 1):
        if tag in FINITE:
            return True
        if tag in (PAST_OR_PARTICIPLE, PRESENT_OR_NOUN, BASE) and tags[j - 1] in NOMINAL - {
            ADJECTIVE,
            NUMBER,
        }:
            return True
        if tag in (COMMA, SEMICOLON, COLON, AND, BUT, SUBORDINATOR, RELATIVE, THAT, DASH, STOP):
            return False
    return False


_MAY_FOLLOW = STARTS_OBJECT | {PREPOSITION, BASE_OR_NOUN, PRESENT_OR_NOUN}


def settle_any_form(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `put`, `cut`, `hit`: base, past or participle, or a noun."""
    p = content_before(tags, i)
    before, after = tag_at(tags, p), content_after(tags, i)
    if before in (TO, MODAL, DO):
        return BASE
    if before in (HAVE, BE) or (before is PARTICIPLE and words[p].low == "been"):
        return PARTICIPLE
    if before in BEFORE_NOUN:
        return NOUN
    if "by" in (w.low for w in words[i + 1 : i + 3]) and after is PREPOSITION:
        return PARTICIPLE
    if before is PRONOUN and after not in FINITE:
        return PAST
    if before is AND and previous_verb(tags, p) in (BASE, MODAL):
        return BASE
    if before is COMMA and after is PREPOSITION and not in_series(tags, i):
        return PARTICIPLE
    if before in (AND, BUT, COMMA):
        return (
            PAST
            if after in _MAY_FOLLOW and previous_verb(tags, p) in (PAST, PRESENT, HAVE, BE, PARTICIPLE)
            else NOUN
        )
    if before in NOMINAL or before in (RELATIVE, CLOSE):
        free = before in (PRONOUN, RELATIVE) or not verb_since_boundary(tags, i)
        return PAST if after in _MAY_FOLLOW and (free or _behind_saying(words, tags, i)) else NOUN
    return NOUN


def in_series(tags: Sequence[str], i: int) -> bool:
    """True if an `and` with a verb follows: `, set off a bomb and fled`."""
    return any(
        tags[j] is AND and tags[j + 1] in FINITE | {PAST_OR_PARTICIPLE} for j in range(i, len(tags) - 1)
    )


def _behind_saying(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `cut` in `said the firm cut 40 jobs`: what is said waits for its verb."""
    verb = next((j for j in range(i - 1, -1, -1) if tags[j] in FINITE), None)
    return verb is not None and words[verb].low in ("said", "says", "say", "added", "adds")
