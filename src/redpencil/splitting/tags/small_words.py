"""Small words with several uses: `that`, `to`, `'s`, `there`, `who`, and forms in -ing."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tables import closed_class
from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    ANY_FORM,
    AS,
    BASE,
    BASE_OR_NOUN,
    BE,
    BUT,
    COMMA,
    DATE,
    DETERMINER,
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
    QUESTION,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    THERE,
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import (
    FINITE,
    content_after,
    content_before,
    is_likely_verb,
    tag_at,
)
from redpencil.splitting.tags.tokens import Word
from redpencil.splitting.tags.verb_frames import TAKES_CLAUSE

_GENITIVE_HOSTS = frozenset({PRONOUN, THERE, RELATIVE, QUESTION, THAT})

_TAKES_TO = frozenset(closed_class.TAKES_TO.split())


_PREPOSITIONS_TOO = frozenset(("after", "before", "since", "until", "till"))
_CLAUSE_ENDS = frozenset({COMMA, SEMICOLON, BUT, STOP, SUBORDINATOR})


def settle_subordinators(words: Sequence[Word], tags: list[str]) -> None:
    """Tell `after the raid` from `after the raid began`."""
    for i, tag in enumerate(tags):
        if tag is SUBORDINATOR and words[i].low in _PREPOSITIONS_TOO and _lacks_clause(words, tags, i):
            tags[i] = PREPOSITION
        if tag is THAT and _points(words, tags, i) and _lacks_clause(words, tags, i):
            tags[i] = DETERMINER


def _points(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `that` in `won that match`, where nothing is said before it."""
    verb = tag_at(tags, i - 1) in FINITE and lexicon().lemmas.get(words[i - 1].low) not in TAKES_CLAUSE
    return verb and tags[i + 1 : i + 2] == [NOUN]


def _lacks_clause(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True if no verb comes before the next comma, or one that `Saturday` or `2012` cannot be subject of."""
    after = [*tags[i + 1 : i + 3], STOP, STOP]
    if after[0] in (ING, PARTICIPLE):
        return False
    if after[0] in (DATE, NUMBER) and after[1] in FINITE:
        return True
    for j in range(i + 1, len(tags)):
        if tags[j] in FINITE or is_likely_verb(words, tags, j):
            return False
        if tags[j] is COMMA:
            return not _verb_behind_aside(tags, i, j)
        if tags[j] in _CLAUSE_ENDS:
            break
    return True


def _verb_behind_aside(tags: Sequence[str], i: int, comma: int) -> bool:
    """True at the first comma of `left after her father, Albert, died`."""
    if content_after(tags, comma) in (RELATIVE, PARTICIPLE, ING):
        return True
    behind = any(tags[j] is COMMA and content_after(tags, j) in FINITE for j in range(comma + 1, len(tags)))
    return behind and any(tag in FINITE for tag in tags[:i])


_EXCEPTING = frozenset(
    ("all", "none", "nothing", "nobody", "anything", "anyone", "everything", "everyone", "everybody")
)


def settle_but(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `but`: `all but one` leaves one out, elsewhere it joins."""
    return PREPOSITION if i and words[i - 1].low in _EXCEPTING else BUT


def settle_that(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `that`: opens a clause, points at a noun, or stands alone."""
    before = tag_at(tags, content_before(tags, i))
    if before in (PREPOSITION, STOP, COMMA, AND, BUT, SUBORDINATOR, AS, TO):
        after = content_after(tags, i)
        if words[i - 1].low == "out" and after is not STOP:
            return THAT
        if before in (AND, BUT) and after in (DETERMINER, PRONOUN, NAME, POSSESSIVE, THERE):
            return THAT
        return PRONOUN if after in FINITE or after in (STOP, COMMA) else DETERMINER
    after = content_after(tags, i)
    if after in (STOP, SEMICOLON) or (after is COMMA and before not in FINITE and before is not PARTICIPLE):
        return PRONOUN
    return THAT


def settle_to(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `to`: before an infinitive or before a noun."""
    j = i + 1
    while j < len(tags) and tags[j] in (ADVERB, NOT):
        j += 1
    follows = tags[j] if j < len(tags) else STOP
    if i and words[i - 1].low in _TAKES_TO:
        return PREPOSITION
    if follows in (BASE, BASE_OR_NOUN, ANY_FORM):
        return TO
    return TO if j < len(words) and words[j].low in ("be", "have", "do") else PREPOSITION


def settle_genitive(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `'s`: possession, `is` or `has`."""
    before, after = tag_at(tags, i - 1), content_after(tags, i)
    low = words[i + 1].low if i + 1 < len(words) else ""
    if before in _GENITIVE_HOSTS or words[i - 1].low in ("that", "this", "here"):
        return HAVE if low in ("been", "got", "had") else BE
    if low in ("been", "not") or (after in (DETERMINER,) and before is NAME):
        return HAVE if low == "been" else BE
    return GENITIVE


def settle_there(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `there`: subject of `there is`, or a place."""
    after = content_after(tags, i)
    follows = words[i + 1].low if i + 1 < len(words) else ""
    return (
        THERE
        if after in (BE, HAVE, MODAL)
        or follows in ("'s", "appears", "seems", "remain", "remains", "appeared")
        else ADVERB
    )


def settle_ing(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle a form in -ing: noun, adjective or verb."""
    p = content_before(tags, i)
    after = tags[i + 1] if i + 1 < len(tags) else STOP
    if words[i].low == "acting" and after is NOUN:
        return ADJECTIVE
    if p == i - 1 and tag_at(tags, p) in (DETERMINER, GENITIVE, ADJECTIVE, POSSESSIVE):
        if words[p].low in ("some", "many", "most", "all", "both", "each", "several"):
            return ING
        return ADJECTIVE if after in (NOUN, PRESENT_OR_NOUN, BASE_OR_NOUN) else NOUN
    opens = tag_at(tags, i - 1) in (SUBORDINATOR, AS, STOP) and words[i].low not in ("having", "being")
    if (opens or tag_at(tags, i - 1) in (NOUN, NAME)) and content_after(tags, i) in (
        BE,
        HAVE,
        MODAL,
        PAST,
        PAST_OR_PARTICIPLE,
    ):
        return NOUN
    return ING


def settle_modal(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `will`, `can`: a noun in `the will`, `her will`."""
    before = tag_at(tags, i - 1)
    return NOUN if before is POSSESSIVE or (i and words[i - 1].low in ("the", "a")) else MODAL


def settle_relative(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `who`, `which`, `where`: behind a noun or in a question."""
    before = tag_at(tags, i - 1)
    low = words[i].low
    if low in ("which", "where", "who") and before in (
        PAST,
        PRESENT,
        BASE,
        PARTICIPLE,
        ING,
        STOP,
        SUBORDINATOR,
    ):
        return QUESTION
    return RELATIVE
