"""The nouns: article, claim, checklist and what hangs on them. Frozen values, nothing that acts.

Positions are half-open ranges of code points into the article's text, everywhere.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

SCHEMA = "redpencil/1"


class Span(NamedTuple):
    """A half-open range of code points in the article's text."""

    start: int
    end: int


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


class Status(StrEnum):
    """Where a claim stands. `RECHECK` is how a verdict reads once its words changed; it is never stored."""

    UNCHECKED = "unchecked"
    WAITING = "waiting"
    RECHECK = "recheck"
    VERIFIED = "verified"
    ATTRIBUTED = "attributed"
    INCORRECT = "incorrect"
    NEEDS_CONTEXT = "needs-context"
    DISPUTED = "disputed"
    UNVERIFIABLE = "unverifiable"
    NOT_CHECKABLE = "not-checkable"
    DISMISSED = "dismissed"

    @property
    def is_open(self) -> bool:
        """True while someone still has to look at the claim."""
        return self in OPEN

    @property
    def needs_reason(self) -> bool:
        """True for the decisions that take a claim off the list and so must say why."""
        return self in (Status.NOT_CHECKABLE, Status.DISMISSED)


OPEN = frozenset({Status.UNCHECKED, Status.WAITING, Status.RECHECK})
STORED = tuple(status for status in Status if status is not Status.RECHECK)

SOURCE_KINDS = ("document", "dataset", "person", "recording", "web", "calculation")
STANDINGS = ("primary", "secondary")
"""What a source may be, and how near it is to what it bears out."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it was read: its text (decoded, no BOM, line ends `\\n`) and what is known about it.

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
    def revision(self) -> str:
        """The text's own name: `sha256:` and the digest of its UTF-8 bytes."""
        return "sha256:" + hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


# ---- what the splitter finds -------------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class SplitClaim:
    """A claim as the splitter found it. `rank` sorts (higher first) and `reasons` say what it is made of."""

    id: str
    spans: tuple[Span, ...]
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


@dataclass(frozen=True, slots=True)
class Finding:
    """Where an article does not agree with itself, told without outside knowledge.

    Its `id` is made of the words at issue and stays the same whatever is edited elsewhere, such as
    `name-variant:zelensky/zelenskyy`; under it a finding is accepted for good. The `message` shows both sides
    on one line and picks neither; `spans` are where they stand, in reading order.
    """

    id: str
    level: Level
    message: str
    spans: tuple[Span, ...]

    @property
    def kind(self) -> str:
        """What sort of disagreement it is: the id up to its colon."""
        return self.id.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Split:
    """An article taken apart: sentences and claims in reading order, skipped text, all highlights and findings."""

    sentences: tuple[Span, ...]
    claims: tuple[SplitClaim, ...]
    skipped: tuple[Skipped, ...]
    highlights: tuple[Highlight, ...]
    findings: tuple[Finding, ...] = ()

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


# ---- what the checklist keeps ------------------------------------------------------------------------

Extra = tuple[tuple[str, str], ...]
"""Keys of the file that this version does not know, each with its YAML as written (see `Claim`)."""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """Which article, and which revision of it, a checklist belongs to. `file` is relative to the checklist."""

    file: str
    revision: str
    title: str | None = None
    published: str | None = None
    byline: str | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of evidence, described once: `kind` document, dataset, person, recording, web or calculation;
    `standing` primary or secondary; `accessed` an ISO date.
    """

    id: str
    kind: str | None = None
    standing: str | None = None
    title: str | None = None
    url: str | None = None
    archived: str | None = None
    accessed: str | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where in a source (by its id) a claim is borne out or refuted."""

    source: str
    locator: str | None = None
    excerpt: str | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Whom the answer is awaited from (`author` for a query to the writer), what was asked, due ISO date."""

    on: str
    ask: str | None = None
    due: str | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Override:
    """A chief's recorded decision to run a claim as it stands; `checked_text` binds it to words."""

    by: str
    at: str
    reason: str
    checked_text: str | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """The words just before and after a claim whose own words occur more than once in the article."""

    prefix: str = ""
    suffix: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Signoff:
    """A second reader's signature under one revision of the article."""

    by: str
    at: str
    revision: str
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that someone has accepted for good, by its stable id."""

    id: str
    by: str
    at: str
    reason: str
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One entry of the checklist: the article's words, the verdict on them and the work behind it.

    `text` is verbatim; a claim of several spans has them in `parts` and joined by ` … ` in `text`. Times are
    ISO 8601 in UTC. `checked_text` binds the verdict to the words and surroundings it was given for.
    `extra` holds keys this version does not know, each with what stands after its colon in the file: the
    value's YAML exactly as written, moved left to column 0.
    """

    id: str
    text: str
    parts: tuple[str, ...] = ()
    status: Status = Status.UNCHECKED
    checked_by: str | None = None
    checked_at: str | None = None
    checked_text: str | None = None
    previous_text: str | None = None
    waiting: Waiting | None = None
    reason: str | None = None
    kinds: tuple[Kind, ...] = ()
    notes: str | None = None
    correction: str | None = None
    rank: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    restated: str | None = None
    speaker: str | None = None
    attribution: Attribution | None = None
    shape: str | None = None
    replaces: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    anchor: Anchor | None = None
    override: Override | None = None
    extra: Extra = ()

    @property
    def pieces(self) -> tuple[str, ...]:
        """The claim's verbatim strings, one for each span."""
        return self.parts or (self.text,)


@dataclass(frozen=True, slots=True)
class Checklist:
    """Everything `claims.yaml` holds, claims in the article's order."""

    article: ArticleEntry
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    signoffs: tuple[Signoff, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    retired: tuple[Claim, ...] = ()
    extra: Extra = ()
