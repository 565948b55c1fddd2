"""Looking ahead in a sentence, for whether a clause of its own follows."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    AS,
    BUT,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    MARK,
    NOT,
    OPEN,
    PREPOSITION,
    QUESTION,
    QUOTE,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
)  # fmt: skip
from redpencil.splitting.tags.tokens import Word

_PASSED_OVER = frozenset({ADVERB, NOT, QUOTE, MARK})
_REACH = 24
"""How many chunks a subject may take before its verb."""


def skip(chunks: Sequence[Chunk], k: int) -> int:
    """The next chunk from `k` on that is not an adverb, a negation or a mark."""
    while k < len(chunks) and chunks[k].kind in _PASSED_OVER:
        k += 1
    return k


def finite_ahead(chunks: Sequence[Chunk], k: int) -> bool:
    """True if a finite verb comes next."""
    k = skip(chunks, k)
    return k < len(chunks) and chunks[k].form == "finite"


def clause_ahead(chunks: Sequence[Chunk], words: Sequence[Word], k: int) -> bool:
    """True if a subject and its finite verb follow from chunk `k` on.

    Nothing but the subject's own modifiers may stand between them.
    """
    subject = governed = opened = False
    joined = 0 < k <= len(chunks) and chunks[k - 1].kind is AND
    relatives = 0
    end = min(len(chunks), k + _REACH)
    while k < end:
        chunk = chunks[k]
        kind = chunk.kind
        if kind is NOUN_PHRASE:
            subject, governed = subject or not governed, False
        elif kind is VERB_GROUP:
            if chunk.form == "finite" and not relatives:
                return subject
            if chunk.form == "finite":
                relatives -= 1
            elif not subject and chunk.form != "ing":
                return False
            subject = True
        elif kind is PREPOSITION:
            governed = True
        elif kind is COMMA:
            k, opened = _over_comma(chunks, k, subject=subject, opened=opened, joined=joined), True
            if k < 0:
                return False
        elif kind is THAT and not subject:
            return False
        elif kind is RELATIVE or kind is THAT:
            relatives, governed = relatives + 1, False
        elif kind is OPEN or (kind is DASH and subject):
            closing = CLOSE if kind is OPEN else DASH
            k = next((i for i in range(k + 1, end) if chunks[i].kind is closing), end)
        elif kind in _ENDS_SEARCH or (kind is AND and not (subject and _joins_nouns(chunks, words, k))):
            return False
        k += 1
    return False


_ENDS_SEARCH = frozenset({SUBORDINATOR, SEMICOLON, COLON, DASH, BUT, STOP})


def _joins_nouns(chunks: Sequence[Chunk], words: Sequence[Word], k: int) -> bool:
    """True if neither a verb nor a pronoun that can only be a subject follows the `and` at `k`."""
    if finite_ahead(chunks, k + 1):
        return False
    return k + 1 >= len(chunks) or words[chunks[k + 1].first].low not in NOMINATIVES


NOMINATIVES = frozenset(("i", "he", "she", "we", "they"))


def _over_comma(chunks: Sequence[Chunk], k: int, *, subject: bool, opened: bool, joined: bool) -> int:
    """Where to go on behind a comma on the way to the verb, or -1 if the comma ends the search."""
    if joined and k + 1 < len(chunks) and chunks[k + 1].kind is AND:
        return -1
    if not subject:
        return k
    if finite_ahead(chunks, k + 1):
        return k if opened else -1
    closing = closing_comma(chunks, k)
    if closing:
        return closing - 1
    follows = skip(chunks, k + 1)
    return k if follows < len(chunks) and chunks[follows].kind in (AND, RELATIVE) else -1


def closing_comma(chunks: Sequence[Chunk], k: int) -> int:
    """The comma that ends the aside beginning at the comma `k`, behind which the verb comes; 0 if none does.

    `The firm, which was founded in 1998 and has two offices, reported …`.
    """
    opened = verbs = 0
    for i in range(k + 1, min(len(chunks) - 1, k + 2 * _REACH)):
        chunk = chunks[i]
        if chunk.kind in (SEMICOLON, COLON, DASH):
            return 0
        if chunk.kind in _OPENS_CLAUSE:
            opened += 1
        elif chunk.form == "finite":
            verbs += 1
        elif chunk.kind is COMMA and finite_ahead(chunks, i + 1):
            return i if verbs == 0 or 0 < opened <= verbs else 0
    return 0


_OPENS_CLAUSE = frozenset({RELATIVE, SUBORDINATOR, THAT, AS, QUESTION})


def subject_start(
    chunks: Sequence[Chunk], words: Sequence[Word], tags: Sequence[str], verb: int
) -> int | None:
    """Where the subject of the verb at `verb` begins; None if something governs what stands before."""
    k = verb - 1
    while k >= 0:
        kind = chunks[k].kind
        if kind in _PASSED_OVER or kind is CLOSE:
            if kind is CLOSE:
                while k >= 0 and chunks[k].kind is not OPEN:
                    k -= 1
            k -= 1
            continue
        if kind is not NOUN_PHRASE:
            return None
        if k and chunks[k - 1].kind is PREPOSITION:
            k -= 2
            continue
        if k > 1 and chunks[k - 1].kind is AND and chunks[k - 2].kind is NOUN_PHRASE:
            k -= 2
            continue
        return k
    return None
