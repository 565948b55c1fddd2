"""Chunks: noun phrases and verb groups, so that later steps decide by what is joined, not by single words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from redpencil.splitting.tables import closed_class
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    BASE,
    BE,
    DATE,
    DETERMINER,
    DO,
    GENITIVE,
    HAVE,
    ING,
    MARK,
    MODAL,
    NAME,
    NOT,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PRESENT,
    PRONOUN,
    QUOTE,
    THERE,
    TO,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import FINITE
from redpencil.splitting.tags.tokens import Word

NOUN_PHRASE, VERB_GROUP = "noun phrase", "verb group"


class Chunk(NamedTuple):
    """Words `first` up to `last` (exclusive). `kind` is NOUN_PHRASE, VERB_GROUP or the tag of a single word.

    `form` of a verb group is `finite`, `infinitive`, `participle` or `ing`; `head` is the main word.
    """

    kind: str
    first: int
    last: int
    head: int
    form: str = ""


_NOMINAL = frozenset({NOUN, NAME, NUMBER, DATE, ADJECTIVE, DETERMINER, POSSESSIVE, GENITIVE})
_OPENS_PHRASE = frozenset({DETERMINER, POSSESSIVE})
_VERBAL = frozenset({PAST, PRESENT, BE, HAVE, DO, MODAL, BASE, PARTICIPLE, ING})
_PREDETERMINERS = frozenset(closed_class.PREDETERMINERS.split())


class Phrases(NamedTuple):
    """A stretch of words with their tags, and the chunks that cover them."""

    words: Sequence[Word]
    tags: Sequence[str]
    chunks: Sequence[Chunk]


def phrases(words: Sequence[Word], tags: Sequence[str]) -> Phrases:
    """The words in chunks."""
    return Phrases(words, tags, chunked(words, tags))


def chunked(words: Sequence[Word], tags: Sequence[str]) -> list[Chunk]:
    """The sentence as chunks in order, covering every word."""
    chunks: list[Chunk] = []
    i, end = 0, len(tags)
    while i < end:
        tag = tags[i]
        if tag in _NOMINAL:
            last = _noun_phrase_end(words, tags, i)
            chunks.append(Chunk(NOUN_PHRASE, i, last, _head(tags, i, last)))
        elif tag is PRONOUN or tag is THERE:
            last = i + 1
            chunks.append(Chunk(NOUN_PHRASE, i, last, i, "pronoun"))
        elif tag in _VERBAL or (tag is TO and _infinitive(tags, i)):
            last, head, form = _verb_group(words, tags, i)
            chunks.append(Chunk(VERB_GROUP, i, last, head, form))
        else:
            last = i + 1
            chunks.append(Chunk(tag, i, last, i))
        i = last
    return chunks


def _noun_phrase_end(words: Sequence[Word], tags: Sequence[str], start: int) -> int:
    i, end = start + 1, len(tags)
    while i < end:
        tag = tags[i]
        if tag in _OPENS_PHRASE:
            if words[i - 1].low not in _PREDETERMINERS and tags[i - 1] is not GENITIVE:
                break
        elif tag is DATE:
            if tags[i - 1] not in (DATE, NUMBER, GENITIVE, DETERMINER, ADJECTIVE):
                break
        elif tag in (QUOTE, MARK):
            if (
                i + 1 >= end
                or tags[i + 1] not in _NOMINAL
                or tags[i + 1] in _OPENS_PHRASE
                or words[i].text == "/"
            ):
                break
        elif tag is AND:
            if not (i + 1 < end and tags[i + 1] is ADJECTIVE and tags[i - 1] is ADJECTIVE):
                break
        elif tag is ADVERB:
            if not (
                i + 1 < end
                and tags[i + 1] in (ADJECTIVE, NUMBER)
                and tags[i - 1] in (DETERMINER, POSSESSIVE, GENITIVE)
            ):
                break
        elif tag not in _NOMINAL:
            break
        i += 1
    return i


def _head(tags: Sequence[str], first: int, last: int) -> int:
    for i in range(last - 1, first - 1, -1):
        if tags[i] in (NOUN, NAME, NUMBER, DATE):
            return i
    return last - 1


def _infinitive(tags: Sequence[str], i: int) -> bool:
    return i + 1 < len(tags) and tags[i + 1] in (BASE, ADVERB, NOT, HAVE, DO)


def _verb_group(words: Sequence[Word], tags: Sequence[str], start: int) -> tuple[int, int, str]:
    first = tags[start]
    form = (
        "finite"
        if first in FINITE
        else {TO: "infinitive", BASE: "infinitive", ING: "ing"}.get(first, "participle")
    )
    head, i, end = start, start + 1, len(tags)
    while i < end:
        tag = tags[i]
        if tag in (ADVERB, NOT, QUOTE):
            i += 1
            continue
        if tag in _VERBAL and _continues(words, tags, head, i):
            head = i
            i += 1
            continue
        break
    return head + 1, head, form


def _continues(words: Sequence[Word], tags: Sequence[str], head: int, i: int) -> bool:
    """True if the verb at `i` belongs to the group whose last verb stands at `head`."""
    before, tag = tags[head], tags[i]
    if before is TO:
        return tag in (BASE, HAVE, DO)
    if before is MODAL:
        return tag in (BASE, HAVE, DO)
    if before is DO:
        return tag in (BASE, HAVE, DO)
    if before is HAVE:
        return tag is PARTICIPLE
    if before is BE or words[head].low in ("be", "been", "being"):
        return tag in (PARTICIPLE, ING)
    return words[head].low in ("get", "got", "gets", "getting", "having") and tag is PARTICIPLE
