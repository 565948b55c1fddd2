"""Which past form is the verb of its clause: `the man arrested on Friday died`, `it hit a wall built by it`.

A clause has one finite verb for each subject. So a past form that may be a participle is one where its noun
is governed (`in a raid carried out by`), where its clause has a verb already, or where a later verb has no
other subject. What follows tells too: `repealed a bill` has an object, which a participle rarely has.
"""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tables import closed_class
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    ANY_FORM,
    AS,
    BASE,
    BUT,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DATE,
    DETERMINER,
    ING,
    NOT,
    NUMBER,
    OPEN,
    PARTICIPLE,
    PAST,
    PAST_OR_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
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
from redpencil.splitting.tags.neighbours import FINITE, IN_PHRASE, content_after, content_before
from redpencil.splitting.tags.past_forms import main_verb_pending
from redpencil.splitting.tags.tokens import Word
from redpencil.splitting.tags.verb_frames import NEEDS_OBJECT, NEVER_PASSIVE, TAKES_CLAUSE, has_object

_BOUNDARIES = frozenset(
    {COMMA, SEMICOLON, COLON, DASH, AND, BUT, SUBORDINATOR, RELATIVE, THAT, QUESTION, STOP, AS, OPEN, CLOSE}
)
_SUBJECTS = frozenset(closed_class.SUBJECT_PRONOUNS.split())
_TIMES = frozenset(closed_class.TIME_NOUNS.split())


def settle_reduced(words: Sequence[Word], tags: list[str]) -> None:
    """Tell participles from verbs among the past forms of each clause."""
    first = 0
    for end, tag in enumerate([*tags, STOP]):
        if tag in _BOUNDARIES:
            if end - first > 1:
                _settle(words, tags, first, end)
            first = end + 1


def _settle(words: Sequence[Word], tags: list[str], first: int, end: int) -> None:
    """Settle the stretch of words from `first` up to `end`, in which no mark and no link stands."""
    lemmas = lexicon().lemmas
    aside = _is_aside(words, tags, first, end)
    verb = -1
    for i in range(first, end):
        if not _may_be_either(words, tags, i):
            if tags[i] in FINITE:
                verb = i
            continue
        noun = _noun_before(words, tags, first, i)
        if noun < 0:
            verb = i if tags[i] is PAST else verb
            continue
        says = verb >= 0 and lemmas.get(words[verb].low) in TAKES_CLAUSE
        governed = noun > first and _governs(words, tags, noun - 1)
        lemma = lemmas.get(words[i].low)
        if has_object(words, tags, i) or lemma in NEVER_PASSIVE:
            reduced = False
        elif (_is_passive(words, tags, i) and tags[first - 1] not in (RELATIVE, THAT, QUESTION, AND)) or (
            tags[first - 1] is AND and NUMBER not in tags[noun:i] and _by_someone(words, tags, i)
        ):
            reduced = True
        elif says and not governed:
            reduced = _verb_without_subject(words, tags, i, end)
        else:
            reduced = (
                aside
                or (verb >= 0 and not (tags[first - 1] is RELATIVE and main_verb_pending(words, tags, i)))
                or not _subject_before(words, tags, first, noun)
                or _verb_without_subject(words, tags, i, end)
            )
        tags[i] = PARTICIPLE if reduced else PAST
        verb = verb if reduced else i


def _by_someone(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `triggered by the rains`; not at `fell by 5%`."""
    return [w.low for w in words[i + 1 : i + 2]] == ["by"] and tags[i + 2 : i + 3] != [NUMBER]


def _is_passive(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True for a form without the object it needs, and at `backed by helicopters`; not at `cut by 5%`."""
    if [w.low for w in words[i + 1 : i + 2]] == ["by"]:
        return _by_someone(words, tags, i)
    lemma = lexicon().lemmas.get(words[i].low)
    return lemma in NEEDS_OBJECT and (lemma not in TAKES_CLAUSE or tags[i + 1 : i + 2] == [PREPOSITION])


def _may_be_either(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True for a form like `held` behind a noun, where no helper verb has settled it."""
    if tags[i] not in (PAST, PARTICIPLE) or words[i].low == "been":
        return False
    if lexicon().codes.get(words[i].low, PAST_OR_PARTICIPLE) not in (PAST_OR_PARTICIPLE, ANY_FORM):
        return False
    p = content_before(tags, i)
    return p >= 0 and (tags[p] in IN_PHRASE or tags[p] is CLOSE)


def _noun_before(words: Sequence[Word], tags: Sequence[str], first: int, i: int) -> int:
    """Where the noun phrase right before `i` begins; -1 if none does."""
    start = content_before(tags, i) + 1
    while start > first and tags[start - 1] in IN_PHRASE:
        start -= 1
        if tags[start] in (DETERMINER, POSSESSIVE) or (start > first and _ends_date(tags, start)):
            break
    return start if start < i and tags[start] in IN_PHRASE else -1


def _ends_date(tags: Sequence[str], start: int) -> bool:
    """True between `Monday` and `police` in `on Monday police`."""
    return tags[start - 1] is DATE and tags[start] not in (DATE, NUMBER)


def _governs(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True for a preposition, and for a verb form whose object follows: `flattening homes built of mud`."""
    if tags[i] in (ING, BASE, PARTICIPLE):
        return lexicon().lemmas.get(words[i].low) not in TAKES_CLAUSE
    return tags[i] is PREPOSITION


def _subject_before(words: Sequence[Word], tags: Sequence[str], first: int, noun: int) -> bool:
    """True if the phrase at `noun`, or one before it, stands where a subject stands.

    In `which at first denied it` and `and on Monday left` the subject stands before the stretch.
    """
    if noun == first or not _governs(words, tags, noun - 1):
        return tags[first] is not TO
    if first and tags[first] in (PREPOSITION, ADVERB) and tags[first - 1] in (RELATIVE, AND, BUT):
        return True
    return any(
        tags[i] in IN_PHRASE | {PRONOUN} and (i == first or tags[i - 1] in (ADVERB, NOT))
        for i in range(first, noun)
    )


def _verb_without_subject(words: Sequence[Word], tags: Sequence[str], i: int, end: int) -> bool:
    """True if a later verb of the stretch can have no other subject than the noun before `i`."""
    for j in range(i + 1, end):
        if tags[j] is PRONOUN and words[j].low in _SUBJECTS:
            return False
        if tags[j] in (BASE, ING) and lexicon().lemmas.get(words[j].low) in TAKES_CLAUSE:
            return False
        if tags[j] in FINITE:
            if not _may_be_either(words, tags, j):
                return True
            return (
                has_object(words, tags, j)
                or lexicon().lemmas.get(words[j].low) in NEVER_PASSIVE
                or tags[j - 1] is DATE
                or words[j - 1].low in _TIMES
                or words[i + 1].low == "by"
            )
    return False


def _is_aside(words: Sequence[Word], tags: Sequence[str], first: int, end: int) -> bool:
    """True between the commas of `The ministry, in a statement issued on Monday, said`."""
    if not first or end >= len(tags) or tags[first - 1] is not COMMA or tags[end] is not COMMA:
        return False
    after = content_after(tags, end)
    return after in FINITE and main_verb_pending(words, tags, first - 1)
