"""Small claims inside a noun phrase: who someone is, how old, and measures that stand in the open.

`Kremlin aide Yuri Ushakov`, `Herat, their home`, `Thomas Sam, 42`, `the 131-page document`: each can be
looked up on its own, whatever the sentence around it says.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.lexicon import (
    ADJECTIVE,
    AND,
    CLOSE,
    COMMA,
    DASH,
    DATE,
    DETERMINER,
    GENITIVE,
    MARK,
    NAME,
    NOUN,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    STOP,
)  # fmt: skip
from redpencil.splitting.tables import closed_class, names, roles

_TIMES = frozenset(closed_class.TIME_NOUNS.split())
_NUMBERS = frozenset(closed_class.NUMBER_WORDS.split())
_UNIT_PARTS = frozenset(
    [
        "year",
        "month",
        "week",
        "day",
        "hour",
        "minute",
        "old",
        "page",
        "mile",
        "kilometer",
        "kilometre",
        "km",
        "meter",
        "metre",
        "foot",
        "inch",
        "acre",
        "ton",
        "tonne",
        "kilogram",
        "pound",
        "litre",
        "gallon",
        "member",
        "seat",
        "point",
        "storey",
        "story",
        "bed",
        "room",
        "person",
        "man",
        "strong",
    ]
)


@cache
def role_words() -> frozenset[str]:
    """All words for offices, trades and ties of family."""
    return frozenset(roles.ROLES.split())


@cache
def _honorifics() -> frozenset[str]:
    return frozenset(roles.HONORIFICS.split())


def is_role(word: str) -> bool:
    """True for `aide`, `spokeswoman`, `co-founder`, `ex-minister`, `then-girlfriend`."""
    low = word.lower()
    return low in role_words() or ("-" in low and low.rsplit("-", 1)[1] in role_words())


def is_human(low: str) -> bool:
    """True for a word for a person: `man`, `teacher`, `spokeswoman`."""
    return low in _HUMANS or is_role(low)


_HUMANS = frozenset(
    (
        "man",
        "woman",
        "boy",
        "girl",
        "child",
        "person",
        "teenager",
        "youth",
        "pensioner",
        "baby",
        "someone",
        "somebody",
        "men",
        "women",
    )
)


def identity_claims(tree: Phrases) -> Iterator[tuple[range, str]]:
    """Word ranges of identity claims, each with a key: the name it is about."""
    for k, chunk in enumerate(tree.chunks):
        if chunk.kind is not NOUN_PHRASE or chunk.form:
            continue
        titled = _titled_name(tree, k, chunk)
        if titled:
            yield titled
        apposed = _apposition(tree, k, chunk)
        if apposed:
            yield apposed


def _name_start(tree: Phrases, chunk: Chunk) -> int:
    """Where the run of capitalised words at the end of a noun phrase begins; its end if there is none."""
    i = chunk.last
    while i > chunk.first and (
        tree.tags[i - 1] is NAME or (tree.tags[i - 1] is MARK and tree.words[i - 1].text == ".")
    ):
        i -= 1
    return i


def _text(tree: Phrases, first: int, last: int) -> str:
    """The name's last two words: enough to know it again."""
    return " ".join(w.low for w in tree.words[max(first, last - 2) : last])


def _titled_name(tree: Phrases, k: int, chunk: Chunk) -> tuple[range, str] | None:
    """Title + name: the name is what follows the last role word of the phrase."""
    last = chunk.last
    genitive = next((i for i in range(chunk.last - 1, chunk.first, -1) if tree.tags[i] is GENITIVE), -1)
    if (
        genitive >= 0
        and tree.tags[genitive - 1] is NAME
        and tree.tags[genitive + 1 : genitive + 2] != [NAME]
        and _role_before(tree, chunk.first, genitive)
    ):
        last = genitive
    name = last
    while name > chunk.first and _is_name_part(tree, name - 1):
        name -= 1
    if last - name < 1 or tree.tags[last - 1] is not NAME:
        return None
    first = chunk.first
    role = name - 1 >= first and _is_title(tree, name - 1)
    if not role and tree.tags[name - 1] in (NOUN, ADJECTIVE) and name - 1 >= first and last - name >= 1:
        role = _is_body(tree.words[name - 1].low)
    if not role and last - name >= 2:
        role = _long_title(tree, k, name) and not any(
            w.low in _body_words() for w in tree.words[last - 2 : last]
        )
        if role:
            first = tree.chunks[k - 2].first
    if (
        not role
        or (last - name < 2 and name - first < 2)
        or (tree.words[first].low == "the" and name - first == 1)
    ):
        return None
    if last - name < 2 and not _single_name_will_do(tree, name, first):
        return None
    if all(tree.words[i].low in _honorifics() for i in range(first, name)):
        return None
    if tree.words[name - 1].low.endswith("s") and tree.words[name - 1].low[:-1] in role_words():
        return None
    return range(first, last), _text(tree, name, last)


def _single_name_will_do(tree: Phrases, name: int, first: int) -> bool:
    low = tree.words[name - 1].low
    if low in _honorifics():
        return name - 1 > first
    return _is_body(low) or low in _CROWNED or not tree.words[name].text[1:].islower()


_CROWNED = frozenset(("king", "queen", "pope", "prince", "princess", "emperor", "sultan", "emir"))


def _role_before(tree: Phrases, first: int, last: int) -> bool:
    return any(_is_title(tree, i) for i in range(first, last))


def _is_title(tree: Phrases, i: int) -> bool:
    return is_role(tree.words[i].low)


def _is_name_part(tree: Phrases, i: int) -> bool:
    if tree.tags[i] is MARK and tree.words[i].text == ".":
        return True
    return tree.tags[i] is NAME and not _is_title(tree, i) and tree.words[i].low not in _TITLE_TAILS


_TITLE_TAILS = frozenset(("general-elect", "elect", "designate"))


@cache
def _body_words() -> frozenset[str]:
    return frozenset(names.BODIES.split())


@cache
def _bodies() -> frozenset[str]:
    return frozenset(roles.BODIES.split())


def _is_body(low: str) -> bool:
    return low in _bodies()


def _long_title(tree: Phrases, k: int, name: int) -> bool:
    """`Minister of Education Stefania Giannini`: role + of/for/to + office and name in one phrase."""
    if k < 2 or tree.chunks[k - 1].kind is not PREPOSITION or tree.chunks[k - 2].kind is not NOUN_PHRASE:
        return False
    if tree.words[tree.chunks[k - 1].first].low not in ("of", "for", "to"):
        return False
    head = tree.chunks[k - 2]
    return (
        _is_title(tree, head.last - 1)
        and tree.words[head.last - 1].text[0].isupper()
        and head.last - head.first <= 4
    )


# ---- apposition --------------------------------------------------------------------------------------


def _apposition(tree: Phrases, k: int, chunk: Chunk) -> tuple[range, str] | None:
    """`X, a Y`, `the Y, X`, `X, 42`: two noun phrases for the same thing with a comma between."""
    comma, second = k + 1, k + 2
    chunks = tree.chunks
    start = k
    if (
        (
            comma < len(chunks)
            and chunks[comma].kind is PREPOSITION
            and tree.words[chunks[comma].first].low in ("of", "for", "at")
        )
        and k + 4 < len(chunks)
        and chunks[k + 2].kind is NOUN_PHRASE
        and chunks[k + 3].kind is COMMA
    ):
        comma, second = k + 3, k + 4
    if (
        second >= len(chunks)
        or chunks[comma].kind is not COMMA
        or chunks[second].kind is not NOUN_PHRASE
        or chunks[second].form
    ):
        return None
    other = chunks[second]
    named = _name_start(tree, chunk)
    if _is_age(tree, other) and named < chunk.last:
        return range(named, other.last), _text(tree, named, chunk.last) + " age"
    if _is_list(tree, k, second):
        return None
    end = _phrase_end(tree, second)
    closes = (
        end >= len(chunks)
        or chunks[end].kind in (COMMA, STOP, DASH, CLOSE)
        or (chunks[end].kind is VERB_GROUP and chunks[end].form == "finite")
        or chunks[end].kind is AND
    )
    first, last = chunks[start].first, chunks[end - 1].last
    if not closes:
        return None
    governed = (
        k > 0 and tree.chunks[k - 1].kind is PREPOSITION and tree.words[tree.chunks[k - 1].first].low != "of"
    )
    if governed and (is_human(tree.words[other.head].low) or tree.tags[other.head] is ADJECTIVE):
        return None
    if _verb_at(tree, end) and _describes(tree, other):
        return None
    if named < chunk.last and _describes(tree, other) and comma == k + 1:
        return range(_with_determiner(tree, chunk, named), last), _text(tree, named, chunk.last)
    if (
        _all_names(tree, other)
        and _role_before(tree, chunk.first, chunk.last)
        and _is_title_like(tree, chunk)
        and other.last - other.first >= 2
    ):
        return range(first, other.last), _text(tree, other.first, other.last)
    return None


def _with_determiner(tree: Phrases, chunk: Chunk, named: int) -> int:
    return chunk.first if named - chunk.first <= 1 or _role_before(tree, chunk.first, named) else named


def _is_title_like(tree: Phrases, chunk: Chunk) -> bool:
    return tree.tags[chunk.last - 1] in (NOUN, NAME) and not (
        tree.tags[chunk.first] is NAME
        and tree.tags[chunk.last - 1] is NAME
        and not _is_title(tree, chunk.last - 1)
    )


def _describes(tree: Phrases, chunk: Chunk) -> bool:
    """True for `a stateless minority`, `its main rival`, `Islam's holiest site`, `spokesman`, `the Y`."""
    if tree.tags[chunk.last - 1] in (DATE, NUMBER):
        return False
    head = tree.words[chunk.head].low
    if head in _TIMES:
        return False
    tag = tree.tags[chunk.first]
    low = tree.words[chunk.first].low
    if tag is DETERMINER:
        return low in ("a", "an", "the", "one", "another") and (
            tree.tags[chunk.last - 1] is not NAME
            or low in ("a", "an")
            or _role_before(tree, chunk.first, chunk.last)
        )
    if tag is POSSESSIVE:
        return True
    if any(tree.tags[i] is GENITIVE for i in range(chunk.first, chunk.last)):
        return tree.tags[chunk.last - 1] is NOUN
    return is_role(head) and tree.tags[chunk.head] is NOUN


def _all_names(tree: Phrases, chunk: Chunk) -> bool:
    return all(_is_name_part(tree, i) or tree.tags[i] is NAME for i in range(chunk.first, chunk.last))


def _is_age(tree: Phrases, chunk: Chunk) -> bool:
    text = tree.words[chunk.first].text
    return chunk.last - chunk.first == 1 and text.isdigit() and 1 <= len(text) <= 3 and int(text) < 121


def _phrase_end(tree: Phrases, k: int) -> int:
    """The chunk behind a noun phrase and the prepositional phrases and coordinated nouns that go with it."""
    chunks = tree.chunks
    k += 1
    while k + 1 < len(chunks):
        if (chunks[k].kind is PREPOSITION and chunks[k + 1].kind is NOUN_PHRASE) or (
            chunks[k].kind is AND and chunks[k + 1].kind is NOUN_PHRASE and not _verb_at(tree, k + 2)
        ):
            k += 2
        elif chunks[k].kind is VERB_GROUP and chunks[k].form in ("participle",) and k + 1 < len(chunks):
            k += 1
        else:
            break
    return k


def _verb_at(tree: Phrases, k: int) -> bool:
    return k < len(tree.chunks) and tree.chunks[k].kind is VERB_GROUP and tree.chunks[k].form == "finite"


def _is_list(tree: Phrases, k: int, second: int) -> bool:
    """True if the two noun phrases are items of `A, B and C`."""
    chunks = tree.chunks
    if (
        k
        and chunks[k - 1].kind is COMMA
        and chunks[k - 2].kind is NOUN_PHRASE
        and chunks[k - 2].form == ""
        and not _verb_at(tree, second + 1)
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
        and not _describes_person(tree, second)
    )


def _describes_person(tree: Phrases, k: int) -> bool:
    chunk = tree.chunks[k]
    return (
        tree.words[chunk.first].low in ("a", "an")
        or _is_age(tree, chunk)
        or is_role(tree.words[chunk.head].low)
    )
