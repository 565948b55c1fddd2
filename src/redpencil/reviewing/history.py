"""Undo and redo: what one act changed, and how to turn exactly that back.

A step holds the claims and sources an act touched, before and after. Turning it back touches nothing else,
so it stays right when colleagues changed other claims, or other fields of the same ones, in the meantime.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

from redpencil.model import Accepted, Checklist, Claim, Signoff, Source

T = TypeVar("T", bound=Claim | Source | Signoff | Accepted)

LISTS: Mapping[str, type] = {"claims": Claim, "sources": Source, "signoffs": Signoff, "accepted": Accepted}
"""The lists of a checklist that acts change, by name, with what they hold; a step has the same parts."""

VERDICT = ("status", "checked_by", "checked_at", "checked_text", "previous_text", "waiting", "reason")
WORDS = ("text", "parts", "anchor")
"""Fields that make sense only as a whole: the verdict, and the words."""


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """An item before and after an act, None where it was not there; and the item each version followed."""

    key: str
    before: T | None
    after: T | None
    before_follows: str | None = None
    after_follows: str | None = None

    @property
    def inverse(self) -> Change[T]:
        """The change that turns this one back."""
        return Change(self.key, self.after, self.before, self.after_follows, self.before_follows)

    @property
    def comes_or_goes(self) -> bool:
        """True where the item appears or disappears."""
        return self.before is None or self.after is None


@dataclass(frozen=True, slots=True)
class Step:
    """One act of a reviewer: what it is called in messages and everything it changed."""

    label: str
    claims: tuple[Change[Claim], ...] = ()
    sources: tuple[Change[Source], ...] = ()
    signoffs: tuple[Change[Signoff], ...] = ()
    accepted: tuple[Change[Accepted], ...] = ()

    @property
    def inverse(self) -> Step:
        """The step that turns this one back."""
        return Step(
            self.label, **{name: tuple(change.inverse for change in getattr(self, name)) for name in LISTS}
        )

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in LISTS)


@dataclass(frozen=True, slots=True)
class History:
    """The acts that can be undone and redone, the latest last in each."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def with_act(self, step: Step) -> History:
        """The history after a new act, which leaves nothing to redo."""
        return History((*self.done, step))

    @property
    def back(self) -> History:
        """The history with its latest act undone. Raises IndexError if there is none."""
        return History(self.done[:-1], (*self.undone, self.done[-1]))

    @property
    def forth(self) -> History:
        """The history with the act redone that was undone last. Raises IndexError if there is none."""
        return History((*self.done, self.undone[-1]), self.undone[:-1])


def step_between(before: Checklist, after: Checklist, label: str) -> Step:
    """The step that leads from one checklist to the other."""
    changes = {name: _changes(getattr(before, name), getattr(after, name)) for name in LISTS}
    return Step(label, **changes)


def applied(step: Step, checklist: Checklist) -> tuple[Checklist, tuple[str, ...]]:
    """The checklist after `step`, and the ids of the claims that someone else changed, left as they are.

    A step that adds or removes claims is done as a whole or not at all.
    """
    claims, refused = _turn(step.claims, checklist.claims)
    if refused and any(change.comes_or_goes for change in step.claims):
        return checklist, refused
    cited = {evidence.source for claim in claims for evidence in claim.evidence}
    wanted = tuple(c for c in step.sources if c.after is not None or c.key not in cited)
    return replace(
        checklist,
        claims=claims,
        sources=_turn(wanted, checklist.sources)[0],
        signoffs=_turn(step.signoffs, checklist.signoffs)[0],
        accepted=_turn(step.accepted, checklist.accepted)[0],
    ), refused


def _key(item: Claim | Source | Signoff | Accepted) -> str:
    return f"{item.by} {item.at} {item.revision}" if isinstance(item, Signoff) else item.id


def _changes(before: Sequence[T], after: Sequence[T]) -> tuple[Change[T], ...]:
    start, shorter = 0, min(len(before), len(after))
    while start < shorter and before[start] is after[start]:
        start += 1
    end = 0
    while end < shorter - start and before[-1 - end] is after[-1 - end]:
        end += 1
    old = _linked(before, range(start, len(before) - end))
    new = _linked(after, range(start, len(after) - end))
    found = []
    for name in dict.fromkeys((*old, *new)):
        (one, one_follows), (other, other_follows) = old.get(name, (None, None)), new.get(name, (None, None))
        if one is not other and one != other:
            found.append(Change(name, one, other, one_follows, other_follows))
    return tuple(found)


def _linked(items: Sequence[T], indices: range) -> dict[str, tuple[T | None, str | None]]:
    """Some of the items by key, each with the key of the one it follows."""
    return {_key(items[i]): (items[i], _key(items[i - 1]) if i else None) for i in indices}


def _turn(changes: Sequence[Change[T]], items: tuple[T, ...]) -> tuple[tuple[T, ...], tuple[str, ...]]:
    """The items with each change made, and the keys of those that are no longer as the change expects.

    Items that share a key cannot be told apart, so nothing is changed among them.
    """
    if not changes:
        return items, ()
    order = [_key(item) for item in items]
    now = dict(zip(order, items, strict=True))
    if len(now) < len(items):
        return items, tuple(change.key for change in changes)
    refused: list[str] = []
    for change in sorted(changes, key=lambda c: c.after is not None):
        key, current = change.key, now.get(change.key)
        if current is not None and change.before is not None and change.after is not None:
            now[key], whole = _merged(change.before, change.after, current)
            refused += [] if whole else [key]
        elif current is None and change.before is None and change.after is not None:
            follows = change.after_follows
            order.insert(order.index(follows) + 1 if follows and follows in now else 0, key)
            now[key] = change.after
        elif current is not None and change.after is None and current == change.before:
            order.remove(key)
            del now[key]
        elif current is not None or change.after is not None:
            refused.append(key)
    return tuple(now[name] for name in order), tuple(refused)


def _merged(before: T, after: T, current: T) -> tuple[T, bool]:
    """`current` with what differs between `before` and `after` made so; and whether all of it could be."""
    if current == before:
        return after, True
    values: dict[str, Any] = {}
    whole = True
    for names in _groups(before):
        old, new, now = (tuple(getattr(item, name) for name in names) for item in (before, after, current))
        if old != new and now == old:
            values.update(zip(names, new, strict=True))
        elif old != new and now != new:
            whole = False
    return replace(current, **values), whole


def _groups(item: T) -> list[tuple[str, ...]]:
    names = [field.name for field in fields(item)]
    together = [group for group in (VERDICT, WORDS) if set(group) <= set(names)]
    return [*together, *((name,) for name in names if not any(name in group for group in together))]
