"""Finds the verb of a clause that seems to have none: `The film opens in May`, `Levels rise after meals`.

A word like `opens` or `rise` is a noun more often than not, so it is a verb only where its clause has no
other, its subject agrees with it, and no later word of the clause makes a better verb.
"""

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
    BE,
    BUT,
    CLOSE,
    COMMA,
    DATE,
    DETERMINER,
    HAVE,
    ING,
    NAME,
    NOUN,
    NUMBER,
    OPEN,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PRESENT,
    PRESENT_OR_NOUN,
    PRONOUN,
    QUESTION,
    QUOTED,
    RELATIVE,
    STOP,
    SUBORDINATOR,
    THAT,
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import (
    FINITE,
    IN_PHRASE,
    LIKE_PRONOUNS,
    MOSTLY_VERBS,
    content_before,
    is_plural,
    tag_at,
)
from redpencil.splitting.tags.open_clauses import BASES, ENDS, OPENERS, OpenClauses, goes_on
from redpencil.splitting.tags.tokens import Word
from redpencil.splitting.tags.verb_frames import (
    COPULAS,
    has_object,
    leaves_out_that,
    may_lack_object,
)

_FORMS = BASES | {PRESENT_OR_NOUN, PRESENT, ANY_FORM}
_NOT_VERBS = frozenset({NOUN, ADJECTIVE, ADVERB})
_GOVERNS = frozenset({PREPOSITION, SUBORDINATOR, AS, ING, TO, BASE, PAST, PRESENT, OPEN, CLOSE})
_ENDS_SUBJECT = frozenset({NOUN, NAME, NUMBER, PRONOUN, CLOSE, DATE, RELATIVE, THAT, QUESTION, COMMA})
_FULL = frozenset({DETERMINER, POSSESSIVE})
_TIMES = frozenset(closed_class.TIME_NOUNS.split())
_PLURAL = LIKE_PRONOUNS - {"each", "this", "that", "none"} | {"they", "we", "you", "i"}

_FITNESS = (
    dict.fromkeys((DETERMINER, POSSESSIVE, PRONOUN, NUMBER, THAT, TO, QUOTED), 3)
    | dict.fromkeys((PREPOSITION, ADVERB, SUBORDINATOR, AS, ING, NAME, PARTICIPLE, QUESTION), 2)
    | dict.fromkeys((ADJECTIVE, NOUN, STOP, COMMA), 1)
)
"""How well what follows suits a verb; nothing else may follow one."""


def find_missing_verbs(words: Sequence[Word], tags: list[str]) -> bool:
    """Turn nouns into the verbs they must be; true if there were any."""
    codes = lexicon().codes
    found = False
    clauses = OpenClauses()
    for i, tag in enumerate(tags):
        if tag in _NOT_VERBS and (code := codes.get(words[i].text)) in _FORMS:
            wanted = (clauses.lacking() or clauses.doubtful) and _is_missing_verb(words, tags, clauses, i)
            if wanted or _is_joined(words, tags, i):
                tags[i] = PAST if code is ANY_FORM else PRESENT
                if tags[i + 1 : i + 2] == [PAST] and lexicon().lemmas[words[i].low] in COPULAS:
                    tags[i + 1] = PARTICIPLE
                found = True
        clauses.read(words, tags, i)
    return found


def _is_missing_verb(words: Sequence[Word], tags: Sequence[str], clauses: OpenClauses, i: int) -> bool:
    start = clauses.start()
    fit = _fitness(words, tags, start, i)
    if fit < clauses.least(lexicon().codes[words[i].low]):
        return False
    wanted = clauses.lacking() + leaves_out_that(words, tags, i)
    if not wanted:
        return clauses.doubtful and has_object(words, tags, i) and not _verbs_ahead(words, tags, i)
    return _verbs_ahead(words, tags, i) < wanted and fit >= _best_later(words, tags, start, i)


def _fitness(words: Sequence[Word], tags: Sequence[str], start: int, i: int) -> int:
    """How well the word at `i` would do as the verb of the clause from `start` on; 0 if it cannot be it."""
    p = content_before(tags, i)
    before = tag_at(tags, p)
    after = tags[i + 1] if i + 1 < len(tags) else STOP
    fit = 2 if after is PAST and lexicon().lemmas[words[i].low] in COPULAS else _FITNESS.get(after, 0)
    if p < 0 or before not in _ENDS_SUBJECT or (before is NUMBER and fit < 3 and words[p].text[-1] != "%"):
        return 0
    if p < start:
        asks = before is QUESTION and words[p].low in ("what", "who")
        return fit if before in (RELATIVE, THAT) or asks else 0
    if fit < 3 and lexicon().lemmas[words[i].low] not in MOSTLY_VERBS and _is_object(tags, start, p):
        return 0
    subject = _subject(words, tags, start, p + 1)
    if not subject or not _agrees(words, tags, subject, i, fit):
        return 0
    if before is COMMA and COMMA not in tags[subject.stop : p]:
        return 0
    if fit == 2 and subject == range(p, i) and before is not PRONOUN:
        return 1 + (lexicon().lemmas[words[i].low] in MOSTLY_VERBS)
    return fit


def _is_joined(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `close` in `Polls open at seven and close at ten`."""
    low = words[i].low
    p = content_before(tags, i)
    likely = lexicon().lemmas[low] in MOSTLY_VERBS or (p < i - 1 and tags[p] is not COMMA)
    if p < 1 or tags[p] not in (AND, BUT, COMMA) or not likely:
        return False
    after = tags[i + 1] if i + 1 < len(tags) else STOP
    if lexicon().codes[low] is ANY_FORM or after not in _FITNESS or after in (STOP, COMMA):
        return False
    if p < i - 1 and tags[p] is not COMMA:
        return True
    earlier = next((j for j in range(p - 1, -1, -1) if tags[j] in FINITE), -1)
    if _FITNESS[after] == 3 and tags[earlier] is PAST:
        return tags[p] is not COMMA and not (tags[p - 1] is NOUN and is_plural(words[p - 1]))
    return tags[earlier] in (PRESENT, HAVE, BE) and words[earlier].low.endswith("s") == low.endswith("s")


def _is_object(tags: Sequence[str], start: int, p: int) -> bool:
    """True if the noun phrase that ends at `p` follows a verb right away."""
    while p > start and tags[p] in IN_PHRASE:
        p -= 1
    return tags[p] in FINITE or tags[p] is BASE


def _verbs_ahead(words: Sequence[Word], tags: Sequence[str], i: int) -> int:
    """How many verbs behind the word at `i` belong to clauses that are open there.

    Behind a comma it is one only if the comma ends an aside: not so in `uses gas, emits water`.
    """
    opened = verbs = commas = 0
    aside = 1 if COMMA in tags[:i] else 2
    sure = tags[i - 1] is NOUN and (is_plural(words[i - 1]) or tag_at(tags, i - 2) in _FULL)
    stays = lexicon().lemmas[words[i].low] in COPULAS
    for j in range(i + 1, len(tags)):
        tag = tags[j]
        if tag in ENDS or (tag is AND and goes_on(tags, j)):
            break
        if tag in OPENERS:
            opened += 1
        elif tag is COMMA:
            commas += 1
        elif tag in FINITE and tags[j - 1] not in FINITE:
            if (sure and _may_be_participle(words, tags, j, i)) or (j == i + 1 and stays):
                continue
            behind_aside = commas >= aside and tag_at(tags, content_before(tags, j)) is COMMA
            verbs += not opened and (not commas or behind_aside)
            opened = max(0, opened - 1) + leaves_out_that(words, tags, j)
    return verbs


def _may_be_participle(words: Sequence[Word], tags: Sequence[str], i: int, after: int) -> bool:
    """True at `left` in `target phones left on tables`, if `target`, at `after`, may be a verb."""
    if not may_lack_object(words, tags, i):
        return False
    p = content_before(tags, i)
    while p > after and tags[p] in IN_PHRASE:
        p -= 1
    return p < i - 1 and (p == after or tags[p] is PREPOSITION)


def _best_later(words: Sequence[Word], tags: Sequence[str], start: int, i: int) -> int:
    """The fitness of the best verb behind `i` that would belong to the same clause.

    A word that is mostly a verb is one rather than part of a longer subject: `helps girls stay`.
    """
    lemmas, codes = lexicon().lemmas, lexicon().codes
    rival = lemmas.get(words[i].low) not in MOSTLY_VERBS
    best = 0
    for j in range(i + 1, len(tags)):
        if tags[j] in ENDS or tags[j] in OPENERS or tags[j] in (COMMA, AND, TO):
            break
        rival = rival or tags[j] not in IN_PHRASE
        if rival and tags[j] in _NOT_VERBS and codes.get(words[j].text) in _FORMS:
            fit = _fitness(words, tags, start, j)
            best = max(best, fit + (fit > 1 and j == i + 1))
    return best


def _subject(words: Sequence[Word], tags: Sequence[str], first: int, end: int) -> range:
    """The first noun phrase between `first` and `end` that nothing governs; empty if there is none."""
    i = first
    while i < end:
        if tags[i] not in IN_PHRASE and tags[i] is not PRONOUN:
            i += 1
            continue
        last = i + 1
        while last < end and tags[last] in IN_PHRASE and tags[last] is not DETERMINER:
            if tags[last - 1] is DATE and tags[last] not in (DATE, NUMBER):
                break
            last += 1
        governed = i > first and tags[i - 1] in _GOVERNS
        time = tags[last - 1] is DATE or words[last - 1].low in _TIMES
        if not governed and not (time and last < end):
            return range(i, last)
        i = last
    return range(0)


def _agrees(words: Sequence[Word], tags: Sequence[str], subject: range, i: int, fit: int) -> bool:
    """True if the subject has the number of the verb form at `i`."""
    code = lexicon().codes[words[i].text]
    head, first = words[subject[-1]], words[subject[0]].low
    if code is ANY_FORM:
        return True
    least = 1 if lexicon().lemmas[words[i].low] in MOSTLY_VERBS else 2
    if tags[subject[-1]] is NAME and fit > least and tags[subject[0]] is not DETERMINER:
        return True
    joined = subject.stop < i and tags[subject.stop] is AND
    counted = tags[subject[-1]] is NUMBER and first != "one"
    plural = joined or counted or first in _PLURAL or (is_plural(head) and tags[subject[-1]] is not PRONOUN)
    return plural == (code in BASES)
