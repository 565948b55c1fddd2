"""Suggested wording in which a claim stands by itself: who `he` is, whose surname, which Thursday.

Only what is certain is put in; a wrong name is worse than none. The claim's own words stay the span's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from redpencil.anatomy import Attribution
from redpencil.splitting.claims.drafts import Draft
from redpencil.splitting.speech.cast import HE, SHE, Cast, country_of
from redpencil.splitting.speech.people import is_role
from redpencil.splitting.speech.speakers import by_title
from redpencil.splitting.tags.lexicon import PAST, lexicon
from redpencil.splitting.tags.tagging import tag_words
from redpencil.splitting.tags.tokens import Word, words_of
from redpencil.splitting.text.patterns import lazily
from redpencil.words import ELLIPSIS

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = lazily(
    r"(?<![\w’'-])(?P<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today)"
    r"(?: morning| afternoon| evening| night)?(?![\w’'-])"
)
_NOT_THE_LATEST = lazily(
    r"(?:\b(?:last|next|this|every|each|a|one|by|until|till|before|from|since|previous|following|the|past|of|coming|and|or|to|between|,)|[,–—-])\s*\Z",
    re.IGNORECASE,
)
_BEHIND_DAY = lazily(r"\s*(?:,?\s+\w+ \d|,? \d|deadline|night’s|and|or|to |–|-)")
_START = 80
"""How far into a claim, in characters, the words it begins with may reach."""

_LOWER_CASE_STARTS = ("he ", "she ", "the ")

_PRONOUNS = frozenset(
    ("i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "someone", "one")
)
_FUTURE = lazily(
    r"\b(?:will|would|to|due|until|deadline|next|plans?|scheduled|going|set|if|should|may|might|can|could)\b"
)


class Surroundings(NamedTuple):
    """Where the claim's passage and the passage before it begin, and when the article was published."""

    start: int
    before: int
    published: date | None


def restated(text: str, draft: Draft, cast: Cast, around: Surroundings) -> str | None:
    """The claim with its references resolved, or None if there is nothing to put in for certain."""
    start, end = draft.spans[0]
    if draft.about or not text[start].isalpha():
        return None
    refers = draft.subject is not None or text[start].isupper() or text.startswith(_LOWER_CASE_STARTS, start)
    words = _first_words(text, start, end) if refers else []
    plain = ELLIPSIS.join(text[first:last] for first, last in draft.spans)
    first = _first_mention(draft, words) if words else ()
    name = _name_for(text, first, draft, cast, around) if words else None
    if draft.subject is not None:
        if not name and text[slice(*draft.subject)].lower() in _PRONOUNS:
            return None
        relative = words[0].low in ("who", "which", "that")
        rest = plain[words[0].end - words[0].start :].lstrip() if relative else plain
        new = f"{name or text[slice(*draft.subject)]} {rest}"
    elif name:
        new = name + plain[first[-1].end - first[0].start :]
    else:
        new = plain
    if draft.attribution is not Attribution.DIRECT and around.published:
        new = _with_date(new, around.published)
    return new if new != plain else None


def _first_words(text: str, start: int, end: int) -> Sequence[Word]:
    """The word a claim begins with; behind `the`, enough for a title."""
    end = min(end, start + _START)
    blank = text.find(" ", start, end)
    return words_of(text, start, end if blank < 0 or text[start : start + 3].lower() == "the" else blank)


def _first_mention(draft: Draft, words: Sequence[Word]) -> Sequence[Word]:
    """The words at the start that may refer to someone named elsewhere."""
    if words[0].low == "the":
        for i in range(1, min(5, len(words))):
            if is_role(words[i].low) and not words[i].text[0].isupper():
                return words[: i + 1]
            if words[i].low == "pair":
                return words[: i + 1]
    return words[:1]


def _name_for(
    text: str, mention: Sequence[Word], draft: Draft, cast: Cast, around: Surroundings
) -> str | None:
    """The name to put for the words a claim begins with, or for the subject it shares."""
    if draft.subject is not None:
        mention = words_of(text, *draft.subject)
    if not mention:
        return None
    low = mention[0].low
    if low in (HE, SHE) and len(mention) == 1:
        return (
            None
            if draft.attribution is Attribution.DIRECT
            else _by_pronoun(low, mention[0].start, cast, around)
        )
    if len(mention) == 2 and mention[1].low == "pair":
        return _pair(cast, around)
    if low == "the":
        return None if draft.attribution is Attribution.DIRECT else by_title(cast, mention)
    if len(mention) == 1 and mention[0].text[0].isupper():
        return _by_surname(text, mention[0], cast)
    return None


def _by_pronoun(pronoun: str, position: int, cast: Cast, around: Surroundings) -> str | None:
    """The one person named before in the sentence or, if none is, in the sentence before it."""
    for start, end in ((around.start, position), (around.before, around.start)):
        named = cast.mentioned(start, end)
        if named:
            fitting = [n for n in named if n is None or cast.gender.get(n, pronoun) == pronoun]
            return fitting[0] if len(fitting) == 1 else None
    return None


def _pair(cast: Cast, around: Surroundings) -> str | None:
    named = cast.mentioned(around.before, around.start)
    return f"{named[0]} and {named[1]}" if len(named) == 2 and None not in named else None


def _by_surname(text: str, word: Word, cast: Cast) -> str | None:
    """The full name, if the surname is no other person's, no place's and no ordinary word."""
    name = cast.full.get(word.low)
    if not name or name.split()[-1].lower() != word.low or " " not in name:
        return None
    if word.low in cast.shared or word.low in country_of() or word.low in lexicon().codes:
        return None
    follows = text[word.end : word.end + 2]
    return None if follows[:1] == "-" or (follows[:1] == " " and follows[1:].isupper()) else name


def _with_date(claim: str, published: date) -> str:
    """The claim with the date behind the first weekday that certainly is the latest one."""
    found = list(_DAY().finditer(claim))
    if len(found) != 1 or _FUTURE().search(claim):
        return claim
    match = found[0]
    if _NOT_THE_LATEST().search(claim, 0, match.start()) or _BEHIND_DAY().match(claim, match.end()):
        return claim
    words = words_of(claim, 0, len(claim))
    if PAST not in tag_words(words) and not any(word.low in ("was", "were", "had") for word in words):
        return claim
    day = _day(match["day"].lower(), published)
    if day is None:
        return claim
    return f"{claim[: match.end()]} ({day.day} {day:%B} {day.year}){claim[match.end() :]}"


def _day(word: str, published: date) -> date | None:
    """The day a word means; None for one before the first day of the calendar."""
    if word in ("today", "yesterday"):
        days_ago = int(word == "yesterday")
    else:
        days_ago = (published.weekday() - _WEEKDAYS.index(word)) % 7
    return published - timedelta(days=days_ago) if published.toordinal() > days_ago else None
