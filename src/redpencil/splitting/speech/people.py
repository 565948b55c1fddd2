"""Words for people and the shape of their names, shared by all that asks who someone is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, Chunk, Phrases
from redpencil.splitting.tables import roles
from redpencil.splitting.tags.lexicon import AND, COMMA, MARK, NAME, PREPOSITION
from redpencil.splitting.tags.tokens import Word

_HUMANS = frozenset(roles.HUMANS.split())
_TITLE_TAILS = frozenset(("general-elect", "elect", "designate"))


@cache
def role_words() -> frozenset[str]:
    """All words for offices, trades and ties of family."""
    return frozenset(roles.ROLES.split())


@cache
def honorifics() -> frozenset[str]:
    """Titles in front of a name that say nothing to check: `Mr`, `Dr`."""
    return frozenset(roles.HONORIFICS.split())


def is_role(word: str) -> bool:
    """True for `aide`, `spokeswoman`, `co-founder`, `ex-minister`, `then-girlfriend`."""
    low = word.lower()
    return (
        low in role_words()
        or low.endswith("ologist")
        or ("-" in low and low.rsplit("-", 1)[1] in role_words())
    )


def is_human(low: str) -> bool:
    """True for a word for a person: `man`, `teacher`, `spokeswoman`."""
    return low in _HUMANS or is_role(low)


def name_start(phrases: Phrases, chunk: Chunk) -> int:
    """Where the run of capitalised words at the end of a noun phrase begins; its end if there is none."""
    i = chunk.last
    while i > chunk.first and (
        phrases.tags[i - 1] is NAME or (phrases.tags[i - 1] is MARK and phrases.words[i - 1].text == ".")
    ):
        i -= 1
    return i


def name_key(phrases: Phrases, first: int, last: int) -> str:
    """The name's last two words: enough to know it again."""
    return " ".join(w.low for w in phrases.words[max(first, last - 2) : last])


def role_before(phrases: Phrases, first: int, last: int) -> bool:
    """True if a word for an office or a trade stands between the two places."""
    return any(is_title(phrases, i) for i in range(first, last))


def is_title(phrases: Phrases, i: int) -> bool:
    """True if the word at `i` is an office, a trade or a tie of family."""
    return is_role(phrases.words[i].low)


def is_name_part(phrases: Phrases, i: int) -> bool:
    """True if the word at `i` belongs to a name and is no title."""
    if phrases.tags[i] is MARK and phrases.words[i].text == ".":
        return True
    return phrases.tags[i] is NAME and not is_title(phrases, i) and phrases.words[i].low not in _TITLE_TAILS


def name_in_apposition(
    words: Sequence[Word], tags: Sequence[str], chunks: Sequence[Chunk], k: int
) -> Chunk | None:
    """The name behind the comma in `the head of the union, Ali Mehraban`, with what stands before it."""
    first, governed = chunks[k], False
    while k + 2 < len(chunks) and chunks[k + 2].kind is NOUN_PHRASE:
        if not (chunks[k + 1].kind is PREPOSITION or (governed and chunks[k + 1].kind is AND)):
            break
        k, governed = k + 2, True
    if k + 2 >= len(chunks) or chunks[k + 1].kind is not COMMA or chunks[k + 2].kind is not NOUN_PHRASE:
        return None
    second = chunks[k + 2]
    human = is_human(words[first.head].low)
    named = all(tags[i] is NAME for i in range(max(second.last - 2, second.first), second.last))
    named = named and (human or second.last - second.first > 1)
    person = not governed or human or words[first.head].low == "one"
    return second if named and person and (human or tags[first.last - 1] is not NAME) else None
