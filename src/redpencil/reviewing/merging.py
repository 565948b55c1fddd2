"""What two people made of one checklist, merged claim by claim.

A decision is never dropped: where two changes contradict each other, the merge says so and picks nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import Any, NamedTuple

from redpencil.errors import Conflict
from redpencil.model import Accepted, Checklist, Claim, Extra
from redpencil.reviewing.merge_rules import (
    VERDICT,
    Contradiction,
    Outcome,
    by_key,
    merged_entry,
    setting_aside,
    united,
)

RETIRED = "retired"


class Merged(NamedTuple):
    """The outcome of a merge. Where there are conflicts `checklist` has our values and `other` theirs."""

    checklist: Checklist
    other: Checklist
    conflicts: tuple[Conflict, ...]


def merge(base: Checklist, ours: Checklist, theirs: Checklist) -> Merged:
    """Both sides' changes to `base`; where both added entries, ours come first."""
    conflicts: list[Conflict] = []
    article = merged_entry(base.article, ours.article, theirs.article)
    if article.keys:
        conflicts.append(Conflict("article", article.keys, base.article, ours.article, theirs.article))
    extra = _extra(base.extra, ours.extra, theirs.extra, conflicts)
    sides = (base, ours, theirs)
    doubled = _doubled(sides)
    sources = _merged_list([_sources(side) for side in sides], conflicts)
    claims = _merged_list([_claims(side, doubled) for side in sides], conflicts)
    signoffs = united(base.signoffs, ours.signoffs, theirs.signoffs)
    accepted = _accepted(base.accepted, ours.accepted, theirs.accepted)

    def side(number: int) -> Checklist:
        current = [(place, outcome.side(number)) for place, outcome in claims]
        found = [outcome.side(number) for _, outcome in sources]
        return Checklist(
            article=article.side(number),
            claims=tuple(claim for place, claim in current if claim is not None and place != RETIRED),
            sources=tuple(source for source in found if source is not None),
            signoffs=signoffs,
            accepted=accepted,
            retired=tuple(claim for place, claim in current if claim is not None and place == RETIRED),
            extra=extra[number],
        )

    return Merged(side(0), side(1), tuple(conflicts))


def settled(merged: Merged, for_theirs: Set[str]) -> Checklist:
    """The merged checklist with their values in conflicts over the ids `for_theirs`, ours in the others.

    The notes of a claim that two people judged tell the verdict that is set aside.
    """
    ours, theirs = merged.checklist, merged.other
    chosen = replace(
        ours,
        article=theirs.article if "article" in for_theirs else ours.article,
        extra=theirs.extra if "top level" in for_theirs else ours.extra,
        sources=_chosen(ours.sources, theirs.sources, for_theirs),
        claims=_chosen(ours.claims, theirs.claims, for_theirs),
        retired=_chosen(ours.retired, theirs.retired, for_theirs),
    )
    asides = {}
    for one in merged.conflicts:
        if isinstance(one.ours, Claim) and isinstance(one.theirs, Claim) and {*VERDICT} & {*one.fields}:
            asides[one.id] = one.ours if one.id in for_theirs else one.theirs, one.base
    return replace(
        chosen,
        claims=tuple(_noting(claim, asides) for claim in chosen.claims),
        retired=tuple(_noting(claim, asides) for claim in chosen.retired),
    )


def _noting(claim: Claim, asides: Mapping[str, tuple[Claim, Any]]) -> Claim:
    return setting_aside(claim, *asides[claim.id]) if claim.id in asides else claim


def _chosen(ours: Sequence[Any], theirs: Sequence[Any], for_theirs: Set[str]) -> tuple[Any, ...]:
    """Our entries, but theirs of these ids: changed, gone, or behind the entry they follow there."""
    other = {entry.id: entry for entry in theirs if entry.id in for_theirs}
    result = [other.get(entry.id, entry) for entry in ours if entry.id not in for_theirs or entry.id in other]
    there, before = {entry.id for entry in result}, None
    for entry in theirs:
        if entry.id in other and entry.id not in there:
            names = [one.id for one in result]
            result.insert(names.index(before) + 1 if before in names else 0, entry)
        before = entry.id
    return tuple(result)


_Entries = dict[str, tuple[str | None, Any]]
"""One side's entries by id, in order, each with the list it stands in (`""` or retired)."""

_ABSENT = (None, None)


def _sources(side: Checklist) -> _Entries:
    return {source.id: ("", source) for source in side.sources}


def _claims(side: Checklist, doubled: frozenset[str]) -> _Entries:
    """Claims and retired ones together, since a claim moves between the two."""
    entries: _Entries = {claim.id: ("", claim) for claim in side.claims}
    for claim in side.retired:
        entries[f"{claim.id} {RETIRED}" if claim.id in doubled else claim.id] = RETIRED, claim
    return entries


def _doubled(sides: Iterable[Checklist]) -> frozenset[str]:
    """Ids that one side has both as a claim and as a retired one."""
    return frozenset(
        identifier
        for side in sides
        for identifier in {claim.id for claim in side.claims} & {claim.id for claim in side.retired}
    )


def _merged_list(sides: Sequence[_Entries], conflicts: list[Conflict]) -> list[tuple[str, Outcome]]:
    """The entries after both sides' changes, each with the list it then stands in."""
    base, ours, theirs = sides
    found = {}
    for key in ours | theirs:
        places, entries = zip(*(side.get(key, _ABSENT) for side in sides), strict=True)
        outcome = _outcome(*entries, moved=len(set(places) - {None}) > 1)
        if outcome.keys:
            name = next(entry.id for entry in entries[1:] if entry is not None)
            conflicts.append(Conflict(name, outcome.keys, *entries))
        found[key] = _place(*places), outcome
    return [found[key] for key in _order(list(base), list(ours), list(theirs)) if key in found]


def _outcome(base: Any, ours: Any, theirs: Any, *, moved: bool) -> Outcome:
    """One entry: added, changed or deleted by either side. A claim that moved counts as changed."""
    if ours is not None and theirs is not None:
        return merged_entry(base if base is not None else _common(ours, theirs), ours, theirs)
    stays = ours if ours is not None else theirs
    if base is None or (moved and stays == base):
        return Outcome(stays, stays)
    if stays == base:
        return Outcome(None, None)
    return Outcome(ours, theirs, differing_keys(base, stays))


def differing_keys(base: Any, changed: Any) -> tuple[str, ...]:
    """The keys in which two values of one kind differ."""
    return tuple(key for key in base.__slots__ if getattr(base, key) != getattr(changed, key))


def _common(ours: Any, theirs: Any) -> Any:
    """What two entries of one id have grown from if both are new: an empty one of the words they share."""
    if isinstance(ours, Claim):
        shared = ours.text if ours.text == theirs.text else ""
        return Claim(ours.id, shared, kinds=ours.kinds, rank=ours.rank)
    return type(ours)(ours.id)


def _place(base: str | None, ours: str | None, theirs: str | None) -> str:
    """The list an entry stands in: that of the side that moved it, retired if the sides differ."""
    there = [place for place in (ours, theirs) if place is not None]
    if base is None or len(there) == 1:
        return RETIRED if RETIRED in there else ""
    return next((place for place in there if place != base), base)


def _order(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Our order with their new entries behind the ones they follow; their order if they alone changed it."""
    common = set(base) & set(ours) & set(theirs)
    order, old, other = ([key for key in side if key in common] for side in (ours, base, theirs))
    first, second = (theirs, ours) if order == old and other != old else (ours, theirs)
    done, known, old_keys = list(first), set(first), set(base)
    before = ""
    for key in second:
        if key not in known:
            at = done.index(before) + 1 if before else 0
            if first is ours:
                while at < len(done) and done[at] not in old_keys:
                    at += 1
            done.insert(at, key)
            known.add(key)
        before = key
    return done


def _accepted(
    base: Sequence[Accepted], ours: Sequence[Accepted], theirs: Sequence[Accepted]
) -> tuple[Accepted, ...]:
    """Rule `accepted`: by id; a finding that both accepted was accepted by whoever did so first."""
    found: dict[str, Accepted] = {}
    for one in united(base, ours, theirs):
        if one.id not in found or one.at < found[one.id].at:
            found[one.id] = one
    return tuple(found.values())


def _extra(base: Extra, ours: Extra, theirs: Extra, conflicts: list[Conflict]) -> tuple[Extra, Extra]:
    try:
        merged = by_key(base, ours, theirs)
    except Contradiction:
        keys = [
            key for key in dict(ours) if dict(theirs).get(key) not in (dict(ours)[key], dict(base).get(key))
        ]
        conflicts.append(Conflict("top level", tuple(keys), base, ours, theirs))
        return ours, theirs
    return merged, merged
