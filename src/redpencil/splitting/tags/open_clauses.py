"""Which clauses are open at a word and still lack their verb."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    ANY_FORM,
    AS,
    BASE,
    BASE_OR_NOUN,
    BUT,
    COLON,
    COMMA,
    DATE,
    ING,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    QUESTION,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBORDINATOR,
    THAT,
    TO,
)  # fmt: skip
from redpencil.splitting.tags.neighbours import FINITE, content_after, tag_at
from redpencil.splitting.tags.tokens import Word
from redpencil.splitting.tags.verb_frames import leaves_out_that, may_lack_object

BASES = frozenset({BASE, BASE_OR_NOUN})
PREPOSITION_TOO = frozenset({SUBORDINATOR, AS})
OPENERS = PREPOSITION_TOO | {RELATIVE, THAT, QUESTION}
ENDS = frozenset({SEMICOLON, COLON, STOP, BUT})
_FRONTED = frozenset({PREPOSITION, ING, PARTICIPLE, TO, ADVERB, DATE}) | PREPOSITION_TOO


class OpenClauses:
    """What is open at a word: where the main clause began, if it has its verb, and which others lack one.

    The verb is `doubtful` if it may be a participle: `People infected with it feel no pain`.
    """

    def __init__(self) -> None:
        self.first, self.done, self.doubtful = 0, False, False
        self.pending: list[tuple[int, str]] = []

    def lacking(self) -> int:
        """How many open clauses have no verb yet."""
        return len(self.pending) + (not self.done)

    def start(self) -> int:
        """Where the innermost of them begins."""
        return self.pending[-1][0] + 1 if self.pending else self.first

    def least(self, form: str) -> int:
        """How fit a verb must be: behind `as` in `as bank profits` there need be none."""
        opener = self.pending[-1][1] if self.pending else ""
        return 3 if opener in FINITE or (opener is AS and form not in BASES | {ANY_FORM}) else 1

    def read(self, words: Sequence[Word], tags: Sequence[str], i: int) -> None:
        """Go on past the word at `i`."""
        tag = tags[i]
        if tag in FINITE:
            if self.pending:
                self.pending.pop()
            elif tag_at(tags, i - 1) is not AND:
                self.doubtful = not self.done and may_lack_object(words, tags, i) and tags[i - 1] is NOUN
                self.done = True
            if leaves_out_that(words, tags, i):
                self.pending.append((i, tag))
        elif tag in OPENERS:
            self.pending.append((i, tag))
        elif tag is COMMA:
            while self.pending and self.pending[-1][1] in PREPOSITION_TOO:
                self.pending.pop()
            if not self.done and not self.pending and tags[self.first] in _FRONTED:
                self.first = i + 1
        elif tag is AND:
            self.doubtful = False
        if (tag in ENDS or (tag is AND and tag_at(tags, i - 1) is COMMA)) and not goes_on(tags, i):
            self.first, self.done = i + 1, False
            self.pending.clear()


def goes_on(tags: Sequence[str], i: int) -> bool:
    """True if a verb follows that shares the subject before: `but cut rates`, `but ratified by 12`."""
    return content_after(tags, i) in FINITE or content_after(tags, i) is PARTICIPLE
