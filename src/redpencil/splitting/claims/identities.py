"""Small claims inside a noun phrase that say who or what someone is.

`Kremlin aide Yuri Ushakov`, `Herat, their home`, `Thomas Sam, 42`: each can be looked up on its own, whatever
the sentence around it says.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from redpencil.splitting.claims.appositions import apposition
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, Chunk, Phrases
from redpencil.splitting.speech.people import (
    honorifics,
    is_name_part,
    is_title,
    name_key,
    name_start,
    role_before,
    role_words,
)
from redpencil.splitting.tables import names, roles
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    AND,
    COMMA,
    GENITIVE,
    NAME,
    NOUN,
    POSSESSIVE,
    PREPOSITION,
    STOP,
)  # fmt: skip
from redpencil.splitting.tags.tokens import Word

_CROWNED = frozenset(("king", "queen", "pope", "prince", "princess", "emperor", "sultan", "emir"))


def identity_claims(phrases: Phrases) -> Iterator[tuple[range, str]]:
    """Word ranges of identity claims, each with a key: the name it is about."""
    for k, chunk in enumerate(phrases.chunks):
        if chunk.kind is not NOUN_PHRASE or chunk.form:
            continue
        titled = _titled_name(phrases, k, chunk)
        if titled:
            yield titled
        apposed = apposition(phrases, k, chunk)
        if apposed:
            yield apposed
        attached = _of_a_body(phrases, k, chunk)
        if attached:
            yield attached


def _titled_name(phrases: Phrases, k: int, chunk: Chunk) -> tuple[range, str] | None:
    """Title + name: the name is what follows the last role word of the phrase."""
    name = last = _before_what_they_have(phrases, chunk)
    while name > chunk.first and is_name_part(phrases, name - 1):
        name -= 1
    if last - name < 1 or phrases.tags[last - 1] is not NAME:
        return None
    first = chunk.first
    several = phrases.words[name - 1].low.removesuffix("s") in role_words()
    role = name - 1 >= first and (several or is_title(phrases, name - 1))
    if not role and phrases.tags[name - 1] in (NOUN, ADJECTIVE) and name - 1 >= first and last - name >= 1:
        low = phrases.words[name - 1].low
        adjective = low in ("state", "city", "town") and phrases.words[last - 1].low in _body_words()
        role = (_is_body(low) and not adjective) or (last - name >= 2 and _is_trade(phrases.words[name - 1]))
    if not role and last - name >= 2:
        role = _long_title(phrases, k, name) and not any(
            w.low in _body_words() for w in phrases.words[last - 2 : last]
        )
        if role:
            first = phrases.chunks[k - 2].first
    if (
        not role
        or (last - name < 2 and name - first < 2)
        or (phrases.words[first].low == "the" and name - first == 1)
    ):
        return None
    if last - name < 2 and not _single_name_will_do(phrases, name, first):
        return None
    if all(phrases.words[i].low in honorifics() for i in range(first, name)):
        return None
    if phrases.words[name - 1].low.endswith("s") and phrases.words[name - 1].low[:-1] in role_words():
        return _several(phrases, k, first, name)
    return range(first, last), name_key(phrases, name, last)


def _before_what_they_have(phrases: Phrases, chunk: Chunk) -> int:
    """Where the phrase ends that may be title and name: before the `'s` in `coach Ann Lee's team`."""
    genitive = next((i for i in range(chunk.last - 1, chunk.first, -1) if phrases.tags[i] is GENITIVE), -1)
    named = genitive >= 0 and phrases.tags[genitive - 1] is NAME
    goes_on = phrases.tags[genitive + 1 : genitive + 2] == [NAME]
    return genitive if named and not goes_on and role_before(phrases, chunk.first, genitive) else chunk.last


def _several(phrases: Phrases, k: int, first: int, name: int) -> tuple[range, str] | None:
    """`his associates Rafat Amirov and Polad Omarov`, but not `the presidents Putin and Trump`."""
    ends = k + 2 < len(phrases.chunks) and phrases.chunks[k + 1].kind is AND
    other = phrases.chunks[k + 2] if ends else phrases.chunks[k]
    whole = ends and all(is_name_part(phrases, i) for i in range(other.first, other.last))
    owned = phrases.tags[first] is POSSESSIVE or GENITIVE in phrases.tags[first:name]
    return (range(first, other.last), name_key(phrases, name, other.last)) if whole and owned else None


def _of_a_body(phrases: Phrases, k: int, chunk: Chunk) -> tuple[range, str] | None:
    """`Nikhil Rao at Calder Management`, `Ann Lee of the Karlstad Institute`: a person and where from."""
    chunks = phrases.chunks
    first = name_start(phrases, chunk)
    if k + 3 >= len(chunks) or first > chunk.first + 1 or chunk.last - first not in (2, 3, 4):
        return None
    link, body, after = chunks[k + 1], chunks[k + 2], chunks[k + 3]
    if phrases.words[link.first].low not in ("of", "at") or body.kind is not NOUN_PHRASE:
        return None
    if any(phrases.words[i].low in _body_words() or is_title(phrases, i) for i in range(first, chunk.last)):
        return None
    named = phrases.tags[body.last - 1] is NAME and name_start(phrases, body) <= body.first + 1
    if not named or not (after.kind in (COMMA, STOP) or after.form == "finite"):
        return None
    return range(chunk.first, body.last), name_key(phrases, first, chunk.last)


_TRADES = ("er", "or", "ist", "man", "woman", "mate", "eer", "ian")


def _is_trade(word: Word) -> bool:
    """True for `forger`, `team-mate`: by its ending a person, whatever the table of roles says."""
    return len(word.low) > 5 and word.text.islower() and word.low.endswith(_TRADES)


def _single_name_will_do(phrases: Phrases, name: int, first: int) -> bool:
    low = phrases.words[name - 1].low
    if low in honorifics():
        return name - 1 > first
    return _is_body(low) or low in _CROWNED or not phrases.words[name].text[1:].islower()


@cache
def _body_words() -> frozenset[str]:
    return frozenset(names.BODIES.split())


@cache
def _bodies() -> frozenset[str]:
    return frozenset(roles.BODIES.split())


def _is_body(low: str) -> bool:
    return low in _bodies()


def _long_title(phrases: Phrases, k: int, name: int) -> bool:
    """`Minister of Education Stefania Giannini`: role + of/for/to + office and name in one phrase."""
    if (
        k < 2
        or phrases.chunks[k - 1].kind is not PREPOSITION
        or phrases.chunks[k - 2].kind is not NOUN_PHRASE
    ):
        return False
    if phrases.words[phrases.chunks[k - 1].first].low not in ("of", "for", "to"):
        return False
    head = phrases.chunks[k - 2]
    return (
        is_title(phrases, head.last - 1)
        and phrases.words[head.last - 1].text[0].isupper()
        and head.last - head.first <= 4
    )
