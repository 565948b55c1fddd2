"""Two noun phrases for the same person or thing: `X, a Y`, `the Y, X`, `X, 42`."""

from __future__ import annotations

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.speech.people import (
    is_human,
    is_name_part,
    is_role,
    is_title,
    name_key,
    name_start,
    role_before,
)
from redpencil.splitting.tables import closed_class
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    CLOSE,
    COMMA,
    DASH,
    DATE,
    DETERMINER,
    GENITIVE,
    NAME,
    NOUN,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    RELATIVE,
    STOP,
    THAT,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import is_plural

_TIMES = frozenset(closed_class.TIME_NOUNS.split())


def apposition(phrases: Phrases, k: int, chunk: Chunk) -> tuple[range, str] | None:
    """`X, a Y`, `the Y, X`, `X, 42`: two noun phrases for the same thing with a comma between.

    Gives the words, and a key for whom it is about.
    """
    comma = _comma_behind(phrases, k)
    chunks = phrases.chunks
    second = comma + 1 + (comma > 0 and chunks[comma + 1].kind is ADVERB)
    if comma < 0 or chunks[second].form:
        return None
    other = chunks[second]
    named = name_start(phrases, chunk)
    if _is_age(phrases, other) and named < chunk.last:
        return range(named, _behind_age(phrases, second)), name_key(phrases, named, chunk.last) + " age"
    end = _phrase_end(phrases, second)
    if not _closes(phrases, end) or _is_of_another(phrases, k, other):
        return None
    if _is_list(phrases, k, second, end) and not _is_office_with_name(phrases, k, second):
        return None
    if _describes(phrases, other):
        plain = comma == k + 1 and not _verb_at(phrases, end)
        if plain and named < chunk.last:
            first = _with_determiner(phrases, chunk, named)
            return range(first, chunks[end - 1].last), name_key(phrases, named, chunk.last)
        return None
    if _is_called(phrases, k, comma):
        return range(chunk.first, other.last), name_key(phrases, other.first, other.last)
    return None


def _behind_age(phrases: Phrases, age: int) -> int:
    """The word where `Ana Cruz, 42, a nurse in Leeds` ends, or `Ana Cruz, 42` if nothing more is said."""
    chunks = phrases.chunks
    second = age + 2
    if second < len(chunks) and chunks[age + 1].kind is COMMA and chunks[second].kind is NOUN_PHRASE:
        end = _phrase_end(phrases, second)
        if _describes(phrases, chunks[second]) and _closes(phrases, end) and not _verb_at(phrases, end):
            return chunks[end - 1].last
    return chunks[age].last


def _is_called(phrases: Phrases, k: int, comma: int) -> bool:
    """True at `the utility, Kalvik Energi,`: a common noun for one thing, and its name between commas."""
    second = comma + 1
    chunk, other = phrases.chunks[k], phrases.chunks[second]
    if not all(is_name_part(phrases, i) or phrases.tags[i] is NAME for i in _without_the(phrases, other)):
        return False
    if role_before(phrases, chunk.first, chunk.last) and _is_office(phrases, chunk):
        return other.last - other.first >= 2
    if comma > k + 1:
        return False
    definite = phrases.tags[chunk.first] in (DETERMINER, POSSESSIVE) or any(
        phrases.tags[i] is GENITIVE for i in range(chunk.first, chunk.last)
    )
    head = phrases.words[chunk.last - 1]
    common = phrases.tags[chunk.last - 1] is NOUN and not is_plural(head) and head.low not in _TIMES
    fronted = k == 1 and phrases.chunks[0].kind is PREPOSITION and head.low not in _PLACES
    closed = second + 1 >= len(phrases.chunks) or phrases.chunks[second + 1].kind in (COMMA, STOP, CLOSE)
    return definite and common and closed and not fronted


_PLACES = frozenset(("capital", "city", "town", "village", "port", "island", "province", "region", "state"))


def _is_office_with_name(phrases: Phrases, k: int, second: int) -> bool:
    """True at `the foreign minister, Abbas Araghchi, and …`, where no list has begun before."""
    chunk, other = phrases.chunks[k], phrases.chunks[second]
    named = other.last - other.first >= 2 and all(
        is_name_part(phrases, i) for i in range(other.first, other.last)
    )
    titled = role_before(phrases, chunk.first, chunk.last) and _is_office(phrases, chunk)
    return named and titled and not (k and phrases.chunks[k - 1].kind in (COMMA, AND))


def _without_the(phrases: Phrases, chunk: Chunk) -> range:
    return range(chunk.first + (phrases.words[chunk.first].low == "the"), chunk.last)


def _comma_behind(phrases: Phrases, k: int) -> int:
    """The comma with a noun phrase behind it, after the noun phrase at `k` or its `of` phrase; -1 if none."""
    chunks = phrases.chunks
    for comma in (k + 1, k + 3):
        if comma + 1 >= len(chunks):
            return -1
        if chunks[comma].kind is COMMA:
            behind = comma + 1 + (chunks[comma + 1].kind is ADVERB)
            return comma if behind < len(chunks) and chunks[behind].kind is NOUN_PHRASE else -1
        if chunks[comma].kind is not PREPOSITION or phrases.words[chunks[comma].first].low not in (
            "of",
            "for",
            "at",
        ):
            return -1
    return -1


def _closes(phrases: Phrases, end: int) -> bool:
    """True if an apposition may end before the chunk at `end`."""
    return (
        end >= len(phrases.chunks)
        or phrases.chunks[end].kind in (COMMA, STOP, DASH, CLOSE, AND, RELATIVE, THAT)
        or _verb_at(phrases, end)
    )


def _is_of_another(phrases: Phrases, k: int, other: Chunk) -> bool:
    """True at `in Ordania, a spokeswoman`: what follows the place is not said of it."""
    before = phrases.chunks[k - 1] if k else None
    governed = before is not None and before.kind is PREPOSITION and phrases.words[before.first].low != "of"
    ranked = any(phrases.words[i].low.endswith("th") for i in range(other.first, other.head))
    other_kind = is_human(phrases.words[other.head].low) or phrases.tags[other.head] is ADJECTIVE
    return governed and (ranked or other_kind)


def _with_determiner(phrases: Phrases, chunk: Chunk, named: int) -> int:
    return chunk.first if named - chunk.first <= 1 or role_before(phrases, chunk.first, named) else named


def _is_office(phrases: Phrases, chunk: Chunk) -> bool:
    noun = phrases.tags[chunk.last - 1] in (NOUN, NAME) or phrases.words[chunk.last - 1].low == "general"
    return noun and not (
        phrases.tags[chunk.first] is NAME
        and phrases.tags[chunk.last - 1] is NAME
        and not is_title(phrases, chunk.last - 1)
    )


def _describes(phrases: Phrases, chunk: Chunk) -> bool:
    """True for `a stateless minority`, `its main rival`, `Islam's holiest site`, `spokesman`, `the Y`."""
    follows = phrases.words[chunk.last].low if chunk.last < len(phrases.words) else ""
    if phrases.words[chunk.first].low == "one" and chunk.last - chunk.first == 1 and follows == "of":
        return True
    if phrases.tags[chunk.last - 1] in (DATE, NUMBER):
        return False
    head = phrases.words[chunk.head].low
    if head in _TIMES:
        return False
    tag = phrases.tags[chunk.first]
    low = phrases.words[chunk.first].low
    if tag is DETERMINER:
        return low in ("a", "an", "the", "one", "another") and (
            phrases.tags[chunk.last - 1] is not NAME
            or low in ("a", "an")
            or role_before(phrases, chunk.first, chunk.last)
        )
    if tag is POSSESSIVE:
        return True
    if any(phrases.tags[i] is GENITIVE for i in range(chunk.first, chunk.last)):
        return phrases.tags[chunk.last - 1] is NOUN
    return is_role(head) and phrases.tags[chunk.head] is NOUN


def _is_age(phrases: Phrases, chunk: Chunk) -> bool:
    text = phrases.words[chunk.first].text
    return chunk.last - chunk.first == 1 and text.isdigit() and 1 <= len(text) <= 3 and int(text) < 121


def _phrase_end(phrases: Phrases, k: int) -> int:
    """The chunk behind a noun phrase and what goes with it: phrases, coordinated nouns, a `that` clause."""
    chunks = phrases.chunks
    k += 1
    while k + 1 < len(chunks):
        if (chunks[k].kind is PREPOSITION and chunks[k + 1].kind is NOUN_PHRASE) or (
            chunks[k].kind is AND and chunks[k + 1].kind is NOUN_PHRASE and not _verb_at(phrases, k + 2)
        ):
            k += 2
        elif chunks[k].kind is VERB_GROUP and chunks[k].form in ("participle",) and k + 1 < len(chunks):
            k += 1
        else:
            break
    if k + 1 < len(chunks) and chunks[k].kind is THAT and _verb_at(phrases, k + 1):
        return next((i for i in range(k, len(chunks)) if chunks[i].kind in (COMMA, STOP, DASH)), k)
    return k


def _verb_at(phrases: Phrases, k: int) -> bool:
    return k < len(phrases.chunks) and phrases.chunks[k].form == "finite"


def _leads_to_verb(phrases: Phrases, k: int) -> bool:
    """True if a finite verb stands at `k` or behind a comma there."""
    closed = k < len(phrases.chunks) and phrases.chunks[k].kind is COMMA
    return _verb_at(phrases, k + 1 if closed else k)


def _is_list(phrases: Phrases, k: int, second: int, end: int) -> bool:
    """True if the two noun phrases are items of `A, B and C`."""
    chunks = phrases.chunks
    if (
        k
        and chunks[k - 1].kind is COMMA
        and chunks[k - 2].kind is NOUN_PHRASE
        and chunks[k - 2].form == ""
        and not _leads_to_verb(phrases, end)
    ):
        return True
    after = second + 1
    if after < len(chunks) and chunks[after].kind is COMMA:
        after += 1
        return after < len(chunks) and chunks[after].kind is AND
    return (
        after + 1 < len(chunks)
        and chunks[after].kind is AND
        and chunks[after + 1].kind is NOUN_PHRASE
        and not _describes_person(phrases, second)
    )


def _describes_person(phrases: Phrases, k: int) -> bool:
    chunk = phrases.chunks[k]
    return (
        phrases.words[chunk.first].low in ("a", "an")
        or _is_age(phrases, chunk)
        or is_role(phrases.words[chunk.head].low)
    )
