"""The nouns: article, claim, checklist and what hangs on them. Frozen values, nothing that acts.

Those of an article and what the splitter finds in it are in `anatomy.py`, for those who need no checklist.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redpencil.anatomy import (
    Article,
    Attribution,
    Finding,
    Highlight,
    Kind,
    Level,
    Skipped,
    Span,
    Spans,
    Split,
    SplitClaim,
)

__all__ = [
    "OPEN", "SCHEMA", "SOURCE_KINDS", "STANDINGS", "STORED",
    "Accepted", "Anchor", "Article", "ArticleEntry", "Attribution", "Checklist", "Claim", "Evidence", "Extra",
    "Finding", "Highlight", "Kind", "Level", "Override", "Signoff", "Skipped", "Source", "Span", "Spans",
    "Split", "SplitClaim", "Status", "Waiting",
]  # fmt: skip

SCHEMA = "redpencil/1"


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

Extra = tuple[tuple[str, str], ...]
"""Keys of the file that this version does not know, each with its YAML as written (see `Claim`)."""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """Which article, and which revision of it, a checklist is of. `file` is relative to the checklist."""

    file: str
    revision: str
    title: str | None = None
    published: str | None = None
    byline: str | None = None
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of evidence, described once.

    `kind` is document, dataset, person, recording, web or calculation; `standing` primary or secondary;
    `accessed` an ISO date.
    """

    id: str
    kind: str | None = None
    standing: str | None = None
    title: str | None = None
    url: str | None = None
    archived: str | None = None
    accessed: str | None = None
    extra: Extra = ()

    @property
    def name(self) -> str:
        """What people call it: its title, else its address, else its id."""
        return self.title or self.url or self.id


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

    def is_overdue(self, today: str) -> bool:
        """True where the answer was due before `today` (ISO date)."""
        return self.due is not None and self.due < today


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

    @property
    def has_work(self) -> bool:
        """True where someone decided, wrote or reshaped anything, so that the claim must not vanish."""
        return bool(
            self.status is not Status.UNCHECKED
            or self.notes or self.evidence or self.correction or self.waiting or self.reason
            or self.shape or self.tags or self.override or self.previous_text or self.extra
        )  # fmt: skip


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
