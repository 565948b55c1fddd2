"""How two changes of one entry go together: a named rule for every key.

Where one side alone changed a key, its change stands; the rules here say what happens where both did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any, NamedTuple, TypeVar

from redpencil.model import Claim, Evidence, Extra
from redpencil.reviewing.three_way import merged_lines
from redpencil.words import on_one_line

T = TypeVar("T")

VERDICT = ("status", "checked_by", "checked_at", "checked_text", "waiting", "reason")
"""The keys of a verdict: they change together or not at all."""

WORDS = ("text", "parts", "speaker")
"""What a verdict is about. Whoever changes it while someone else judges it has to be told."""


class Contradiction(Exception):  # noqa: N818
    """Two changes of one value that cannot both stand."""


class Outcome(NamedTuple):
    """An entry merged: with our values where the two contradict, with theirs, and the keys in question."""

    ours: Any
    theirs: Any
    keys: tuple[str, ...] = ()

    def side(self, number: int) -> Any:
        """The entry with our values (0) or theirs (1)."""
        return self.theirs if number else self.ours


Settle = Callable[[Any, Any, Any], Any]


def contradict(base: Any, ours: Any, theirs: Any) -> Any:
    """Rule `conflict`: two different changes never go together."""
    raise Contradiction


def keep_ours(base: Any, ours: Any, theirs: Any) -> Any:
    """Rule `ours`: for values nobody decides, which any new split works out again."""
    return ours


def same_verdict(base: Sequence[Any], ours: Sequence[Any], theirs: Sequence[Any]) -> Sequence[Any]:
    """Rule `same verdict`: given twice, the later stands; two different ones contradict."""
    mine, other = dict(zip(VERDICT, ours, strict=True)), dict(zip(VERDICT, theirs, strict=True))
    if any(mine[key] != other[key] for key in ("status", "waiting", "reason")):
        raise Contradiction
    return theirs if (other["checked_at"] or "") > (mine["checked_at"] or "") else ours


def appended(base: str | None, ours: str | None, theirs: str | None) -> str:
    """Rule `append`: what both added at the end stands below each other, ours first; else line by line."""
    old, mine, other = ((text.split("\n") if text else []) for text in (base, ours, theirs))
    if mine[: len(old)] == old and other[: len(old)] == old:
        return "\n".join([*mine, *other[len(old) :]])
    lines = merged_lines(old, mine, other)
    if lines is None:
        raise Contradiction
    return "\n".join(lines)


def united(base: Sequence[T], ours: Sequence[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """Rule `set`: what either side added or removed is added or removed."""
    kept = [item for item in ours if item in theirs or item not in base]
    return (*kept, *(item for item in theirs if item not in base and item not in kept))


def collected(
    base: Sequence[Evidence], ours: Sequence[Evidence], theirs: Sequence[Evidence]
) -> tuple[Evidence, ...]:
    """Rule `evidence`: each source's evidence by itself; what both added is all kept."""
    old, mine, other = _by_source(base), _by_source(ours), _by_source(theirs)
    kept = []
    for key, piece in mine.items():
        if key not in old:
            kept.append(piece)
        elif (stays := merged_value(old[key], piece, other.get(key), contradict)) is not None:
            kept.append(stays)
    for key, piece in other.items():
        if key in old and key not in mine:
            merged_value(old[key], None, piece, contradict)
        elif key not in old and piece not in kept:
            kept.append(piece)
    return tuple(kept)


def _by_source(pieces: Sequence[Evidence]) -> dict[tuple[str, int], Evidence]:
    seen: Counter[str] = Counter()
    found = {}
    for piece in pieces:
        found[piece.source, seen[piece.source]] = piece
        seen[piece.source] += 1
    return found


def by_key(base: Extra, ours: Extra, theirs: Extra) -> Extra:
    """Rule `key by key`: for unknown keys, each by itself."""
    old, mine, other = dict(base), dict(ours), dict(theirs)
    found = {
        key: merged_value(old.get(key), mine.get(key), other.get(key), contradict) for key in mine | other
    }
    return tuple((key, raw) for key, raw in found.items() if raw is not None)


CLAIM_RULES: dict[str, Settle] = {
    "rank": keep_ours,
    "notes": appended,
    "kinds": united,
    "replaces": united,
    "tags": united,
    "evidence": collected,
    "extra": by_key,
}
"""The rules for a claim's keys other than words and verdict; all not named here contradict."""

OTHER_RULES: dict[str, Settle] = {"extra": by_key}


def merged_value(base: Any, ours: Any, theirs: Any, rule: Settle) -> Any:
    """The value after both sides' changes. Raises Contradiction."""
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else rule(base, ours, theirs)


def merged_entry(base: Any, ours: Any, theirs: Any) -> Outcome:
    """A claim, source or article entry after both sides' changes."""
    if ours == theirs or theirs == base:
        return Outcome(ours, ours)
    if ours == base:
        return Outcome(theirs, theirs)
    if not isinstance(base, Claim):
        return _by_fields(base, ours, theirs, [(f.name,) for f in fields(base)], OTHER_RULES)
    single = [(f.name,) for f in fields(base) if f.name not in WORDS + VERDICT]
    groups = [*single, WORDS, VERDICT]
    if _judged_other_words(base, ours, theirs) or _judged_other_words(base, theirs, ours):
        keys = tuple(key for key in WORDS + VERDICT if getattr(ours, key) != getattr(theirs, key))
        rest = _by_fields(base, ours, theirs, single, CLAIM_RULES)
        merged = Outcome(rest.ours, rest.theirs, keys + rest.keys)
    else:
        merged = _by_fields(base, ours, theirs, groups, CLAIM_RULES)
    return _with_its_evidence(merged, ours, theirs) if set(merged.keys) & {*VERDICT} else merged


def _with_its_evidence(merged: Outcome, ours: Claim, theirs: Claim) -> Outcome:
    """Each side of two verdicts with the evidence that it was given on, and no other."""
    keys = () if ours.evidence == theirs.evidence or "evidence" in merged.keys else ("evidence",)
    return Outcome(
        replace(merged.ours, evidence=ours.evidence),
        replace(merged.theirs, evidence=theirs.evidence),
        merged.keys + keys,
    )


def setting_aside(chosen: Claim, other: Claim, base: Claim | None) -> Claim:
    """The claim chosen of two verdicts, its notes telling what the `other` was, and on what evidence."""
    base = base or Claim(chosen.id, chosen.text)
    told: list[str | None] = []
    if _values(other, VERDICT) != _values(base, VERDICT):
        told.append(f"{other.status} by {other.checked_by}" if other.checked_by else str(other.status))
        if waiting := other.waiting:
            told += [f"for {waiting.on}", waiting.ask, waiting.due]
        told.append(other.reason)
    for one in other.evidence:
        if one not in (*chosen.evidence, *base.evidence):
            told += [f"on {one.source}", one.locator, one.excerpt]
    if not told:
        return chosen
    line = on_one_line(f"Set aside in a merge: {', '.join(filter(None, told))}")
    return replace(chosen, notes="\n".join(filter(None, (chosen.notes, line))))


def _judged_other_words(base: Claim, writer: Claim, judge: Claim) -> bool:
    """True if one side changed the words while the other judged the old ones."""
    changed = _values(writer, WORDS) != _values(base, WORDS)
    judged = _values(judge, VERDICT) != _values(base, VERDICT)
    return changed and judged and _values(judge, WORDS) != _values(writer, WORDS)


def _by_fields(
    base: Any, ours: Any, theirs: Any, groups: Sequence[tuple[str, ...]], rules: dict[str, Settle]
) -> Outcome:
    mine, other, keys = ours, theirs, []
    for group in groups:
        if group == VERDICT:
            rule: Settle = same_verdict
        elif len(group) == 1 and group[0] in rules:
            rule = _of_one(rules[group[0]])
        else:
            rule = contradict
        try:
            values = merged_value(_values(base, group), _values(ours, group), _values(theirs, group), rule)
        except Contradiction:
            keys += [key for key in group if getattr(ours, key) != getattr(theirs, key)]
            continue
        changes = dict(zip(group, values, strict=True))
        mine, other = replace(mine, **changes), replace(other, **changes)
    return Outcome(mine, other, tuple(keys))


def _of_one(rule: Settle) -> Settle:
    return lambda base, ours, theirs: (rule(base[0], ours[0], theirs[0]),)


def _values(entry: Any, keys: Sequence[str]) -> tuple[Any, ...]:
    return tuple(getattr(entry, key) for key in keys)
