"""The items of one list of a file: changed in place, added, removed, moved with the comments above them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress, count
from operator import is_not
from typing import Any, NamedTuple

from redpencil.storage.emitting import joined, quote_lines
from redpencil.storage.fields import Record
from redpencil.storage.items import changed_item, new_item, says, without_quotes
from redpencil.storage.layout import Piece
from redpencil.storage.splicing import CannotSplice

Quotes = Mapping[str, str]


class Unit(NamedTuple):
    """An item with the gap above it. `value` is what it reads as, None if it cannot be read."""

    lead: str
    item: str
    value: Any


class ListPieces(NamedTuple):
    """A sliced list between what stands before it (its head included) and behind it."""

    before: list[Piece]
    units: list[Unit]
    behind: list[Piece]


def list_pieces(pieces: list[Piece], key: str, values: Iterable[Any]) -> ListPieces:
    """The list under `key`, which reads as `values`."""
    known = {value.id: value for value in values}
    head = next(i for i, piece in enumerate(pieces) if piece.role == "head" and piece.key == key)
    last = max(i for i, piece in enumerate(pieces) if piece.role == "item" and piece.key == key)
    units = [Unit(piece.gap, piece.text, known.get(str(piece.id))) for piece in pieces[head + 1 : last + 1]]
    return ListPieces(pieces[: head + 1], units, pieces[last + 1 :])


def changed_places(old: tuple[Any, ...], new: tuple[Any, ...]) -> list[int]:
    """Where two lists of one length hold another value; the same object is never looked into."""
    return list(compress(count(), map(is_not, old, new)))


def same_ids(old: tuple[Any, ...], new: tuple[Any, ...]) -> bool:
    """True if no item was added, removed or moved."""
    return len(old) == len(new) and all(old[at].id == new[at].id for at in changed_places(old, new))


def changed_in_place(
    pieces: list[Piece], key: str, record: Record, old: tuple[Any, ...], new: tuple[Any, ...], newline: str
) -> list[Piece]:
    """The pieces after a change of single items; none is added, removed or moved."""
    head = next(at for at, piece in enumerate(pieces) if piece.role == "head" and piece.key == key)
    done = list(pieces)
    for number in changed_places(old, new):
        at = head + 1 + number
        while pieces[at].id != old[number].id:  # past items that cannot be read
            at += 1
        piece, after = pieces[at], pieces[at + 1].gap if at + 1 < len(pieces) else ""
        text = changed_item(piece.text, after, record, old[number], new[number], newline)
        done[at] = piece._replace(raw=piece.raw[: piece.lead] + text.encode("utf-8"))
    return done


class Rearrangement:
    """A list whose items come, go or move. `pool` has the units of other lists that may move here, by id."""

    def __init__(
        self,
        units: list[Unit],
        record: Record,
        newline: str,
        pool: Mapping[str, Unit],
        quotes: Quotes | None,
    ) -> None:
        self.units, self.record, self.newline, self.quotes = units, record, newline, quotes
        self.pool = {**pool, **{unit.value.id: unit for unit in units if unit.value is not None}}
        self.dash = next((_margin(unit.item) for unit in [*units, *pool.values()]), 2)
        self.spaced = not units[1:] or any(_is_spaced(unit.lead) for unit in units[1:])

    def units_for(self, values: tuple[Any, ...], staying: frozenset[str]) -> tuple[list[Unit], str]:
        """The units of `values` in their order, and comments that have no item left to stand above.

        Items that cannot be read stay behind the one they followed. `staying` are ids that another list takes
        over, comments and all.
        """
        wanted = {value.id for value in values}
        orphans: dict[str | None, str] = {}
        unreadable: dict[str | None, list[Unit]] = {}
        last, kept = None, ""
        for unit in self.units:
            if unit.value is None:
                unreadable.setdefault(last, []).append(unit._replace(lead=kept + unit.lead))
                kept = ""
            elif unit.value.id in wanted:
                last = unit.value.id
                orphans[last], kept = kept, ""
            elif unit.value.id not in staying:
                kept += without_quotes(unit.lead).lstrip("\r\n")
        units = list(unreadable.get(None, []))
        for value in values:
            unit = self.unit(value)
            units.append(unit._replace(lead=orphans.get(value.id, "") + unit.lead))
            units += unreadable.get(value.id, [])
        return self.parted(units), kept

    def unit(self, value: Any) -> Unit:
        """The unit of one value: its lines as they are, changed, or new."""
        lead = self.lead(value)
        known = self.pool.get(value.id)
        if known is None:
            return Unit(lead, new_item(self.record, value, self.dash, self.newline), value)
        if known.value == value and known in self.units:
            return Unit(lead, known.item, value)
        if _margin(known.item) != self.dash:
            return Unit(lead, new_item(self.record, value, self.dash, self.newline), value)
        text = changed_item(known.item, "", self.record, known.value, value, self.newline)
        return Unit(lead, text, value)

    def lead(self, value: Any) -> str:
        """What stands above the item of one value, but for comments left over by others."""
        known = self.pool.get(value.id)
        lead = known.lead if known else ""
        if known is not None and known not in self.units:
            lead = without_quotes(lead)
        if self.quotes is None:
            return lead
        quote = joined(quote_lines(self.quotes.get(value.id, ""), self.dash), self.newline)
        return without_quotes(lead) + quote

    def parted(self, units: list[Unit]) -> list[Unit]:
        """The units with a blank line between any two, if the list has such lines, none before the first."""
        first = self.units[0].lead if self.units else ""
        done = []
        for at, unit in enumerate(units):
            lead = unit.lead
            if at == 0 and not _is_spaced(first):
                lead = lead.lstrip("\r\n")
            elif at > 0 and self.spaced and not _is_spaced(lead):
                lead = self.newline + lead
            done.append(unit._replace(lead=lead))
        return done

    def check(self, units: list[Unit], behind: str) -> None:
        """Raise CannotSplice if an item reads otherwise with the gap that now follows it."""
        before = dict(zip((u.item for u in self.units), (u.lead for u in self.units[1:]), strict=False))
        for unit, after in zip(units, [*(u.lead for u in units[1:]), behind], strict=True):
            moved = unit.value is not None and before.get(unit.item) != after
            if moved and not says(unit.item + after, self.record, unit.value):
                raise CannotSplice


def _margin(item: str) -> int:
    return len(item) - len(item.lstrip(" "))


def _is_spaced(lead: str) -> bool:
    return lead.startswith(("\n", "\r"))
