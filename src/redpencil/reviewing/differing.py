"""What changed between two states of a checklist, in the order in which a desk chief wants to know it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from redpencil.errors import Fault
from redpencil.model import Claim, Signoff, Source, Status
from redpencil.reviewing.signing import covering_signoff, is_legal, moment
from redpencil.reviewing.states import State
from redpencil.words import normalised

_TOLD = (
    ("text", "words"),
    ("checked_by", "checker"),
    ("waiting", "waiting"),
    ("reason", "reason"),
    ("notes", "note"),
    ("correction", "correction"),
    ("evidence", "evidence"),
    ("speaker", "speaker"),
    ("tags", "tags"),
    ("override", "override"),
)
"""The keys whose change is told, and what it is called. Rank, kinds and anchors are the splitter's affair."""


class Part(StrEnum):
    """The parts of a difference, first things first."""

    INCORRECT = "incorrect"
    RECHECK = "recheck"
    OPEN = "open"
    TAKEN_OUT = "taken out"
    OVERRIDDEN = "overridden"
    LEGAL = "legal"
    WAITING = "waiting"
    UNSIGNED = "changed since sign-off"
    QUALIFIED = "qualified"
    WEAK = "without primary evidence"
    OFF = "dismissed or not checkable"
    RETIRED = "retired"
    VERIFIED = "verified"


BLOCKERS = (Part.INCORRECT, Part.RECHECK, Part.OPEN, Part.TAKEN_OUT, Part.WAITING)
"""The parts whose claims stop a story."""

_COUNTED = frozenset({Part.OPEN, Part.WEAK, Part.QUALIFIED, Part.OFF, Part.RETIRED, Part.VERIFIED})
"""Parts whose unchanged claims are only counted: they are many, and someone has seen them before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A claim and how it came to stand where it does.

    `was` and `before` are None if it is new, `changed` names what differs, `signoff` is the one covering it,
    `void` says why its override does not count.
    """

    claim: Claim
    status: Status
    was: Status | None
    before: Claim | None
    changed: tuple[str, ...]
    signoff: Signoff | None = None
    void: str | None = None

    @property
    def runs(self) -> bool:
        """True where a chief's override lets it run as it stands."""
        return self.claim.override is not None and self.void is None

    @property
    def old_words(self) -> str | None:
        """The claim's words before they changed, where they are known."""
        earlier = self.before.text if self.before else None
        old = self.claim.previous_text or earlier
        return old if old and normalised(old) != normalised(self.claim.text) else None


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a difference: the claims to be told, and how many more are as they were."""

    part: Part
    entries: tuple[Entry, ...]
    unchanged: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that is to be told of the way from one state to another."""

    sections: tuple[Section, ...]
    counts: Mapping[Status, int]
    sources: Mapping[str, Source]
    changed_sources: tuple[str, ...]
    new_signoffs: tuple[Signoff, ...]
    revised: bool
    faults: tuple[Fault, ...]

    @property
    def is_empty(self) -> bool:
        """True where nothing at all changed."""
        told = any(entry.changed for section in self.sections for entry in section.entries)
        return not (told or self.changed_sources or self.new_signoffs or self.revised or self.faults)

    @property
    def blocking(self) -> int:
        """How many claims stop the story as it stands."""
        return len(self.faults) + sum(
            len(section.entries) + section.unchanged for section in self.sections if section.part in BLOCKERS
        )


def difference(before: State, after: State) -> Difference:
    """What changed from `before` to `after`."""
    entries = list(_entries(before, after))
    counts = Counter(entry.status for entry in entries)
    parts: dict[Part, list[Entry]] = {part: [] for part in Part}
    unchanged = dict.fromkeys(Part, 0)
    for entry in entries:
        for part in _parts(entry, after):
            if part in _COUNTED and not entry.changed:
                unchanged[part] += 1
            else:
                parts[part].append(entry)
    parts[Part.OPEN].sort(key=lambda entry: -entry.claim.rank)
    parts[Part.TAKEN_OUT] = list(_taken_out(before, after))
    parts[Part.RETIRED] = list(_retired(before, after))
    sources = {source.id: source for source in after.checklist.sources}
    return Difference(
        sections=tuple(
            Section(part, tuple(found), unchanged[part])
            for part, found in parts.items()
            if found or unchanged[part]
        ),
        counts={status: counts[status] for status in Status if counts[status]},
        sources=sources,
        changed_sources=tuple(old.id for old in before.checklist.sources if sources.get(old.id) != old),
        new_signoffs=tuple(s for s in after.checklist.signoffs if s not in before.checklist.signoffs),
        revised=before.checklist.article.revision != after.checklist.article.revision,
        faults=after.faults,
    )


def _entries(before: State, after: State) -> Iterator[Entry]:
    old = {claim.id: claim for claim in (*before.checklist.retired, *before.checklist.claims)}
    for claim in after.checklist.claims:
        earlier = old.get(claim.id)
        was = before.statuses.get(claim.id, earlier.status) if earlier else None
        status = after.statuses.get(claim.id, claim.status)
        changed = tuple(
            told
            for key, told in _TOLD
            if earlier is not None and getattr(earlier, key) != getattr(claim, key)
        )
        if earlier is None:
            changed = ("new",)
        elif was is not status:
            changed = ("verdict", *changed)
        signoff = covering_signoff(claim, status, after.signoffs, after.checklist.article.revision)
        yield Entry(claim, status, was, earlier, changed, signoff, after.void.get(claim.id))


def _parts(entry: Entry, after: State) -> Iterator[Part]:
    """Where a claim is to be told: one place for its status, and others for what else a chief must see."""
    claim, status = entry.claim, entry.status
    if claim.override:
        yield Part.OVERRIDDEN
    if is_legal(claim):
        yield Part.LEGAL
    if _lost_signoff(entry, after.signoffs):
        yield Part.UNSIGNED
    if entry.runs:
        return
    match status:
        case Status.INCORRECT:
            yield Part.INCORRECT
        case Status.RECHECK:
            yield Part.RECHECK
        case Status.UNCHECKED:
            yield Part.OPEN
        case Status.WAITING:
            yield Part.WAITING
        case Status.NEEDS_CONTEXT | Status.DISPUTED | Status.UNVERIFIABLE:
            yield Part.QUALIFIED
        case Status.NOT_CHECKABLE | Status.DISMISSED:
            yield Part.OFF
        case _:
            yield Part.VERIFIED if has_primary(claim, after.checklist.sources) else Part.WEAK


def has_primary(claim: Claim, sources: Iterable[Source]) -> bool:
    """True where a claim has evidence and not all of it is known to be secondary."""
    standing = {source.id: source.standing for source in sources}
    return any(
        evidence.source in standing and standing[evidence.source] != "secondary"
        for evidence in claim.evidence
    )


def _lost_signoff(entry: Entry, signoffs: tuple[Signoff, ...]) -> bool:
    """True where someone has signed off since when the claim was judged anew or its words changed."""
    if not signoffs or entry.signoff:
        return False
    if entry.status is Status.RECHECK:
        return True
    last = max(moment(signoff.at) for signoff in signoffs)
    return bool(entry.claim.checked_at) and moment(entry.claim.checked_at or "") > last


def _taken_out(before: State, after: State) -> Iterator[Entry]:
    """Claims that are nowhere any more: not retired, not reshaped, not gone untouched with their words."""
    kept = {claim.id for claim in (*after.checklist.claims, *after.checklist.retired)} | after.unread
    kept |= {identifier for claim in after.checklist.claims for identifier in claim.replaces}
    text = normalised(after.text or "")
    for claim in before.checklist.claims:
        went = after.text is not None and not all(normalised(piece) in text for piece in claim.pieces)
        if claim.id not in kept and (claim.has_work or not went):
            was = before.statuses.get(claim.id, claim.status)
            yield Entry(claim, was, was, claim, ("taken out",))


def _retired(before: State, after: State) -> Iterator[Entry]:
    old = {claim.id: claim for claim in before.checklist.claims}
    for claim in after.checklist.retired:
        if claim.id in old:
            was = before.statuses.get(claim.id, claim.status)
            yield Entry(claim, claim.status, was, old[claim.id], ("retired",))


def by_source(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Entries under the id of the first source of each, the most used first."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.claim.evidence[0].source if entry.claim.evidence else "", []).append(entry)
    return dict(sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])))
