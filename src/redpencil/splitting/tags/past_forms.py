"""Past or participle? `released` in `Photos released of the scene showed`."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tags.lexicon import (
    ADJECTIVE,
    ADVERB,
    AND,
    AS,
    BASE,
    BASE_OR_NOUN,
    BE,
    BUT,
    COLON,
    COMMA,
    DETERMINER,
    DO,
    GENITIVE,
    HAVE,
    ING,
    MODAL,
    NAME,
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
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import (
    FINITE,
    LIKE_PRONOUNS,
    NOMINAL,
    content_after,
    content_before,
    is_plural,
    tag_at,
    verb_since_boundary,
)
from redpencil.splitting.tags.tokens import Word
from redpencil.splitting.tags.verb_frames import (
    COPULAS,
    NEEDS_OBJECT,
    NEVER_PASSIVE,
    TAKES_CLAUSE,
    TWO_OBJECTS,
    has_object,
    leaves_out_that,
)

_AUXILIARIES = frozenset({BE, HAVE, DO, MODAL})

_FRONTING = frozenset({PREPOSITION, SUBORDINATOR, ING, PARTICIPLE, TO, AS, ADVERB})


def settle_past(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    """Settle `attacked`, `found`, `left`: past, participle, or adjective before a noun."""
    p = content_before(tags, i)
    before = tag_at(tags, p)
    if before in (HAVE, BE) or (
        before in (PAST, PRESENT) and lexicon().lemmas.get(words[p].low) in COPULAS | TWO_OBJECTS
    ):
        return PARTICIPLE
    if before is ING and words[p].low not in _PASSIVE and _modifies_noun(words, tags, p, i):
        return ADJECTIVE
    if before in (PARTICIPLE, ING, BASE):
        found = before is PARTICIPLE and tag_at(tags, content_before(tags, p)) is BE
        return PARTICIPLE if before is BASE or found or words[p].low in _PASSIVE else PAST
    if before is PRONOUN and tag_at(tags, content_before(tags, p)) in (BE, HAVE) and p == i - 1:
        return PARTICIPLE
    if before in (STOP, SUBORDINATOR, AS) and tags[i + 1 : i + 2] and tags[i + 1] in _NOUNS:
        return ADJECTIVE
    if before is NUMBER and p == i - 1 and tags[i + 1 : i + 2] and tags[i + 1] in _AUXILIARIES:
        return NOUN
    if _modifies_noun(words, tags, p, i):
        return ADJECTIVE
    if before is COMMA and (words[i].low == "said" or _behind_named_speaker(words, tags, p, i)):
        return PAST
    if before in (DETERMINER, POSSESSIVE):
        return PAST if words[p].low in LIKE_PRONOUNS else NOUN
    if before in (SUBORDINATOR, AS, PREPOSITION, STOP) or (before is TO):
        return PARTICIPLE
    if before is COMMA and _opens_aside(words, tags, i):
        return PARTICIPLE
    if before is COMMA and main_verb_pending(words, tags, p):
        return PARTICIPLE if _verb_behind_next_comma(words, tags, i) else PAST
    if before in (AND, BUT) and (words[i].low in ("said", "added", "told") or content_after(tags, i) is THAT):
        return PAST
    if before in (AND, BUT, COMMA):
        return _coordinated_past(words, tags, p, i)
    return PAST


_REPORTED = frozenset(
    ("believe", "think", "expect", "say", "know", "understand", "report", "estimate", "allege")
)
_PASSIVE = frozenset(("been", "being", "be", "having", "get", "getting", "become"))
_NOUNS = frozenset({NOUN, BASE_OR_NOUN, PRESENT_OR_NOUN})


def _modifies_noun(words: Sequence[Word], tags: Sequence[str], p: int, i: int) -> bool:
    """True at `televised comments`, `the injured man`, `milk and iodised salt`."""
    before, after = tag_at(tags, p), tags[i + 1] if i + 1 < len(tags) else STOP
    if before is NUMBER and tag_at(tags, p - 1) is PREPOSITION and len(words[p].text) == 4:
        return False
    if before is NUMBER and (words[p].low.endswith("s") or after is ING):
        return False
    if before in (DETERMINER, POSSESSIVE, GENITIVE, NUMBER):
        return after in _NOUNS or after in (NAME, ADJECTIVE, ING)
    if p != i - 1 or after not in _NOUNS or words[i].low in ("said", "added", "told"):
        return False
    if before is AND:
        single = tag_at(tags, p - 1) is NOUN and after is NOUN
        joined = words[i].low in lexicon().codes and verb_since_boundary(tags, p)
        return tag_at(tags, p - 1) is ADJECTIVE or (
            single and not joined and _ends_phrase(words, tags, i + 1)
        )
    return before in (ADJECTIVE, PREPOSITION, ING)


def _behind_named_speaker(words: Sequence[Word], tags: Sequence[str], comma: int, i: int) -> bool:
    """True at a verb of saying behind a name in apposition: `the minister, Stavros Kallidis, told`."""
    first = comma
    while first > 0 and tags[first - 1] is NAME:
        first -= 1
    apposed = (
        comma - first > 1 and tag_at(tags, first - 1) is COMMA and tag_at(tags, first - 2) in (NOUN, NAME)
    )
    return (
        apposed
        and lexicon().lemmas.get(words[i].low) in TAKES_CLAUSE
        and [w.low for w in words[i + 1 : i + 2]] != ["by"]
    )


def _ends_phrase(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at a lone singular noun: `iodised salt.`, not `visited schools`, `built birch shelves`."""
    return not is_plural(words[i]) and tag_at(tags, i + 1 if i + 1 < len(tags) else -1) in (
        STOP,
        COMMA,
        AND,
        BE,
        HAVE,
        MODAL,
        PREPOSITION,
    )


def main_verb_pending(words: Sequence[Word], tags: Sequence[str], comma: int) -> bool:
    """True if a subject stands before the comma and every verb so far belongs to a clause inside it.

    `The firm, which was founded in 1998 and has two offices,`: a verb behind `and` shares its subject.
    """
    first = 0
    if tags[0] in _FRONTING:
        first = tags.index(COMMA) + 1 if COMMA in tags[:comma] else comma
    before = tags[first:comma]
    verbs = sum(
        tag in FINITE and (j == 0 or before[j - 1] not in (*_AUXILIARIES, AND, BUT))
        for j, tag in enumerate(before)
    )
    opened = sum(
        tag in (RELATIVE, SUBORDINATOR, THAT, QUESTION) or (tag is AS and _clause_in(before[j : j + 20]))
        for j, tag in enumerate(before)
    )
    opened += sum(
        leaves_out_that(words, tags, first + j) for j, tag in enumerate(before) if tag in (PAST, PRESENT)
    )
    return verbs <= opened and any(tag in NOMINAL for tag in before)


def _clause_in(tags: Sequence[str]) -> bool:
    """True if a finite verb stands before the first comma."""
    end = tags.index(COMMA) if COMMA in tags else len(tags)
    return any(tag in FINITE for tag in tags[:end])


def _verb_behind_next_comma(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `founded` in `The bank, founded in 1990, said`."""
    for j in range(i + 1, len(tags) - 1):
        if tags[j] is COMMA:
            after = content_after(tags, j)
            if words[j + 1].low in ("said", "says") and _ends_in_speaker(tags, j + 2):
                return False
            return after in FINITE or after in (BASE, PAST_OR_PARTICIPLE, PRESENT_OR_NOUN, BASE_OR_NOUN)
        if tags[j] in FINITE or tags[j] in (SEMICOLON, COLON):
            return False
    return False


_MAY_BE_FINITE = FINITE | {BASE, PAST_OR_PARTICIPLE, PRESENT_OR_NOUN, BASE_OR_NOUN}


def _ends_in_speaker(tags: Sequence[str], i: int) -> bool:
    """True behind `said` in `…, said Ana Dee, who …`: a name and no verb up to the next comma."""
    stop = next((j for j in range(i, len(tags)) if tags[j] in (COMMA, STOP)), len(tags))
    return tag_at(tags, i) is NAME and _MAY_BE_FINITE.isdisjoint(tags[i:stop])


def _coordinated_past(words: Sequence[Word], tags: Sequence[str], p: int, i: int) -> str:
    """After a conjunction or comma a verb takes the form of the verb it is joined with."""
    for j in range(p - 1, -1, -1):
        tag = tags[j]
        if tag is PAST or tag in (PRESENT, MODAL, BASE):
            return PAST
        if tag is PARTICIPLE:
            auxiliary = tag_at(tags, content_before(tags, j))
            if auxiliary is BASE:
                continue
            active = has_object(words, tags, i) or lexicon().lemmas.get(words[i].low) in NEVER_PASSIVE
            passive = auxiliary is BE or words[content_before(tags, j)].low == "been"
            if auxiliary in (AS, COMMA) and tag_at(tags, p - 1) is COMMA:
                continue
            if auxiliary is HAVE and tags[p] is BUT:
                continue
            return PAST if passive and active else PARTICIPLE
        if tag in (BE, HAVE):
            return PAST if tag is BE or (words[j].low == "had" and tags[p] is BUT) else PARTICIPLE
    return PAST if tags[p] is AND else PARTICIPLE


def _opens_aside(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `, hurt by weak demand` and `, compared with`; not at `, stopped and fled`."""
    lemma = lexicon().lemmas.get(words[i].low)
    if lemma in NEVER_PASSIVE or has_object(words, tags, i):
        return False
    if lemma in TAKES_CLAUSE:
        return lemma in _REPORTED and tags[i + 1 : i + 2] == [TO]
    return lemma in NEEDS_OBJECT or [w.low for w in words[i + 1 : i + 2]] in (["by"], ["with"])
