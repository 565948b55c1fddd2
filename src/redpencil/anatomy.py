"""The nouns of an article and what the splitter finds in it. Frozen values, nothing that acts.

Positions are half-open ranges of code points into the article's text, everywhere.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points in the article's text."""

    start: int
    end: int


Spans = tuple[Span, ...]
"""Where a claim's words stand: in reading order, one span for each piece."""


def overlap(some: Iterable[Span], others: Spans) -> bool:
    """True where two sets of spans share a character."""
    return any(one.start < other.end and other.start < one.end for one in some for other in others)


class Kind(StrEnum):
    """What sort of fact a claim states; a claim may be of several kinds.

    The terms are those of the fact-checking literature (AVeriTeC, QuanTemp, Full Fact).
    """

    QUANTITY = "quantity"
    COMPARISON = "comparison"
    DATE_TIME = "date-time"
    CAUSAL = "causal"
    LAW_RULE = "law-rule"
    QUOTE = "quote"
    PARAPHRASE = "paraphrase"
    EVENT = "event"
    IDENTITY = "identity"
    PLACE = "place"
    NEGATION = "negation"
    POLL = "poll"
    CAPTION = "caption"
    ANNOUNCEMENT = "announcement"


class Attribution(StrEnum):
    """How the article hands a claim's content to its speaker."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    ACCORDING_TO = "according-to"


class Article(NamedTuple):
    r"""An article as it was read: its text (decoded, no BOM, line ends `\n`) and what is known about it.

    `file` is the name it was read from; `published` an ISO date; `markdown` tells the splitter to look past
    markup, which stays in the text; `byline` names who wrote it.
    """

    text: str
    file: str
    title: str | None = None
    published: str | None = None
    markdown: bool = False
    byline: str | None = None

    def line_at(self, position: int) -> int:
        """The 1-based line of the text that a code point stands in."""
        return self.text.count("\n", 0, position) + 1

    @property
    def published_on(self) -> date | None:
        """The day of `published`, or None if there is none that can be read."""
        try:
            return date.fromisoformat(self.published[:10]) if self.published else None
        except ValueError:
            return None

    @property
    def revision(self) -> str:
        """The text's own name: `sha256:` and the digest of its UTF-8 bytes."""
        return "sha256:" + hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


class Highlight(NamedTuple):
    """Words the eye must land on: a number, a date, a name. `kind` names the detector that saw it."""

    start: int
    end: int
    kind: str


class Skipped(NamedTuple):
    """Text that yields no claim, with the reason an editor is shown."""

    start: int
    end: int
    reason: str


class SplitClaim(NamedTuple):
    """A claim as the splitter found it. `rank` sorts (higher first) and `reasons` say what it is made of."""

    id: str
    spans: Spans
    kinds: tuple[Kind, ...]
    rank: float
    reasons: tuple[str, ...]
    speaker: str | None = None
    attribution: Attribution | None = None
    restated: str | None = None


class Level(StrEnum):
    """How much weight a finding has: an alarm is nearly always an error, a note is worth a look."""

    ALARM = "alarm"
    NOTE = "note"


class Finding(NamedTuple):
    """Where an article does not agree with itself, told without outside knowledge.

    Its `id` is made of the words at issue and stays the same whatever is edited elsewhere, such as
    `name-variant:zelensky/zelenskyy`; under it a finding is accepted for good. The `message` shows both sides
    on one line and picks neither; `spans` are where they stand, in reading order.
    """

    id: str
    level: Level
    message: str
    spans: Spans

    @property
    def kind(self) -> str:
        """What sort of disagreement it is: the id up to its colon."""
        return self.id.partition(":")[0]


class Split(NamedTuple):
    """An article taken apart: sentences and claims in reading order, what was skipped, what stands out."""

    sentences: tuple[Span, ...]
    claims: tuple[SplitClaim, ...]
    skipped: tuple[Skipped, ...]
    highlights: tuple[Highlight, ...]
    findings: tuple[Finding, ...] = ()

    def sentence_at(self, position: int) -> int | None:
        """The index of the sentence that a position lies in, None outside any."""
        index = bisect_right(self.sentences, position, key=lambda sentence: sentence.start) - 1
        return index if index >= 0 and position < self.sentences[index].end else None

    def highlights_in(self, spans: Iterable[Span]) -> tuple[Highlight, ...]:
        """The highlights that lie wholly inside one of `spans`, in reading order."""
        found: list[Highlight] = []
        for start, end in sorted(spans):
            index = bisect_left(self.highlights, start, key=lambda highlight: highlight.start)
            while index < len(self.highlights) and self.highlights[index].start < end:
                if self.highlights[index].end <= end:
                    found.append(self.highlights[index])
                index += 1
        return tuple(dict.fromkeys(found))
