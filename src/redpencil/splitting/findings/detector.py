"""What a detector of findings is, what it looks at, and the examples it is shown and tested on."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from redpencil.anatomy import Finding, Level, Span
from redpencil.splitting.findings.dates import CalendarDate, find_dates
from redpencil.splitting.text.patterns import Pattern
from redpencil.words import normalised

_YEAR = re.compile(r"\b(?:1[89]|20)[0-9]{2}\b")
_BETWEEN_WORDS = re.compile(r"[\W_]*\s[\W_]*")


class Reading:
    """An article as the detectors read it: its analysis text, sentences and names, in reading order.

    `published` is the day it appears, where known; `title` one that is given apart from the text.
    """

    def __init__(
        self,
        text: str,
        sentences: tuple[Span, ...],
        names: tuple[Span, ...] = (),
        published: datetime.date | None = None,
        title: str | None = None,
    ) -> None:
        self.text, self.sentences, self.names = text, sentences, names
        self.published, self.title = published, title

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_at(self, position: int) -> int:
        """The number of the sentence a position lies in, or of the one before it; 0 at the least."""
        return max(bisect_right(self._starts, position) - 1, 0)

    @cached_property
    def dates(self) -> tuple[CalendarDate, ...]:
        """The calendar dates of the text, in reading order."""
        return tuple(find_dates(self.text))

    @cached_property
    def years(self) -> frozenset[int]:
        """The years of the last centuries that the text names."""
        return frozenset(map(int, _YEAR.findall(self.text)))

    def sentences_with(self, *words: str) -> list[Span]:
        """The sentences that hold any of the `words`, which are looked for letter by letter: that is fast."""
        numbers: set[int] = set()
        for word in words if self.sentences else ():
            position = self.text.find(word)
            while position >= 0:
                number = self.sentence_at(position)
                numbers.add(number)
                position = self.text.find(word, max(self.sentences[number].end, position + 1))
        return [self.sentences[number] for number in sorted(numbers)]

    def matches(self, pattern: Pattern, *words: str, also: str = "") -> Iterator[re.Match[str]]:
        """All matches of `pattern` within single sentences that hold any of the `words`, and `also` that."""
        for sentence in self.sentences_with(*words):
            if self.text.find(also, *sentence) >= 0:
                yield from pattern().finditer(self.text, *sentence)


class Found(NamedTuple):
    """What a detector found: where the sides stand, and a message of one line that shows them all.

    `key` names the finding within its kind; without one the words of the sides do.
    """

    sides: tuple[Span, ...]
    message: str
    key: str = ""


class Example(NamedTuple):
    """A small text with the words that are found in it, in reading order; `published` is an ISO date."""

    text: str
    sides: tuple[str, ...] = ()
    published: str | None = None


def example(text: str, *sides: str, published: str | None = None) -> Example:
    """An example, written shortly."""
    return Example(text, sides, published)


class FindingDetector(NamedTuple):
    """Finds one sort of disagreement within an article.

    In each of `fires` exactly the words named there are found; in those of `silent` nothing is. Both are run
    as tests, and a detector without them is refused.
    """

    kind: str
    level: Level
    find: Callable[[Reading], Iterable[Found]]
    fires: tuple[Example, ...]
    silent: tuple[Example, ...]

    def findings(self, reading: Reading) -> Iterator[Finding]:
        """What this detector finds, as everyone else sees it."""
        for found in self.find(reading):
            key = found.key or "/".join(slug(reading.text[start:end]) for start, end in found.sides)
            yield Finding(f"{self.kind}:{key}", self.level, found.message, tuple(sorted(found.sides)))


def slug(words: str) -> str:
    """Words as a part of a finding's id: normalised, in lower case, joined by hyphens."""
    return _BETWEEN_WORDS.sub("-", normalised(words).casefold()).strip("-")


def quoted(words: str) -> str:
    """Words of the article as messages show them, on one line."""
    return f"“{' '.join(words.split())}”"
