"""The chunks of a sentence, asked what frames are told by: a time, a name, a phrase with all its parts."""

from __future__ import annotations

from typing import NamedTuple

from redpencil.anatomy import Attribution, Span
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Phrases
from redpencil.splitting.tables import closed_class
from redpencil.splitting.tags.lexicon import ADVERB, COMMA, DATE, MARK, NAME, PREPOSITION, STOP

_TIMES = frozenset(closed_class.TIME_NOUNS.split()) | {"today", "yesterday", "tomorrow"}
_AFTER_VERB = frozenset({ADVERB, PREPOSITION, MARK})
_ORIGINS = frozenset(("by", "from", "in", "on", "with"))


class Frame(NamedTuple):
    """An attribution set apart from what is said: its words, who it names, and how."""

    words: frozenset[int]
    speaker: Span
    attribution: Attribution


class SentenceChunks:
    """The words of a passage with their chunks."""

    def __init__(self, phrases: Phrases) -> None:
        self.words, self.tags, self.chunks = phrases

    def low(self, k: int) -> str:
        """The first word of chunk `k` in small letters; empty outside the sentence."""
        return self.words[self.chunks[k].first].low if 0 <= k < len(self.chunks) else ""

    def kind(self, k: int) -> str:
        """The kind of chunk `k`; that of a full stop outside the sentence."""
        return self.chunks[k].kind if 0 <= k < len(self.chunks) else STOP

    def span(self, first: int, last: int) -> Span:
        """From the beginning of one chunk to the end of another."""
        return Span(self.words[self.chunks[first].first].start, self.words[self.chunks[last].last - 1].end)

    def frame(self, first: int, end: int, speaker: Span, attribution: Attribution) -> Frame:
        """The frame of the chunks from `first` up to `end` (exclusive)."""
        return Frame(
            frozenset(range(self.chunks[first].first, self.chunks[end - 1].last)), speaker, attribution
        )

    def is_finite(self, k: int) -> bool:
        """True for `said`, `has said`."""
        return self.kind(k) is VERB_GROUP and self.chunks[k].form == "finite"

    def is_interrupted(self, k: int) -> bool:
        """True if behind the verb at `k` and its comma the verb of what is said is still to come."""
        comma = next((i for i in range(k + 1, len(self.chunks)) if self.kind(i) is COMMA), len(self.chunks))
        return self.is_finite(comma + 1)

    def all_names(self, k: int) -> bool:
        """True for `Ana Dee`, not for `the mayor, Ana Dee`."""
        chunk = self.chunks[k]
        return chunk.kind is NOUN_PHRASE and all(self.tags[i] is NAME for i in range(chunk.first, chunk.last))

    def ends_in_name(self, k: int) -> bool:
        """True for `the minister Ana Dee`."""
        return self.tags[self.chunks[k].last - 1] is NAME

    def is_time(self, k: int) -> bool:
        """True for `Thursday`, `last year`."""
        if not k < len(self.chunks):
            return False
        chunk = self.chunks[k]
        return self.tags[chunk.first] is DATE or self.words[chunk.head].low in _TIMES

    def with_of(self, k: int) -> int:
        """The last chunk of the noun phrase at `k`, its `of`, `for`, `at` and `to` phrases included."""
        while (
            self.kind(k + 1) is PREPOSITION
            and self.kind(k + 2) is NOUN_PHRASE
            and self.low(k + 1) in ("of", "for", "at", "to")
        ):
            k += 2
        return k

    def with_phrases(self, k: int) -> int:
        """The last chunk of the noun phrase at `k` with all prepositional phrases behind it."""
        while self.kind(k + 1) is PREPOSITION and self.kind(k + 2) is NOUN_PHRASE:
            k += 2
        return k

    def with_origin(self, k: int) -> int:
        """The last chunk of the noun phrase ending at `k` with who made it: `a survey released by Ipsos`."""
        i = k + 1
        if self.kind(i) is VERB_GROUP and self.chunks[i].last - self.chunks[i].first == 1:
            i += 1
        while i < len(self.chunks) and not self.is_origin(i):
            governed = self.kind(i) is NOUN_PHRASE and (self.is_time(i) or self.kind(i - 1) is PREPOSITION)
            if not governed and self.kind(i) not in _AFTER_VERB:
                return k
            i += 1
        return self.with_origin(self.with_of(i + 1)) if i < len(self.chunks) else k

    def with_apposition(self, k: int) -> int:
        """The last chunk of the phrase ending at `k` with who that is: `Li Hua, head of the county`."""
        if self.kind(k + 1) is not COMMA or self.kind(k + 2) is not NOUN_PHRASE or self.is_time(k + 2):
            return k
        last = self.with_phrases(k + 2)
        return last if self.kind(last + 1) in (COMMA, STOP) else k

    def is_origin(self, k: int) -> bool:
        """True at `by Ipsos`, not at `by Thursday`."""
        return self.low(k) in _ORIGINS and self.kind(k + 1) is NOUN_PHRASE and not self.is_time(k + 1)
