"""A changed checklist into the pieces of its file, everything that did not change byte for byte as it was."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from redpencil.errors import ChecklistError
from redpencil.model import Checklist
from redpencil.storage.comments import comments_of
from redpencil.storage.emitting import extra_lines, joined, top_lines
from redpencil.storage.fields import CHECKLIST, KEYED, Field, record_of
from redpencil.storage.layout import Piece, Pieces, content, newline_of, piece, sliced
from redpencil.storage.listing import (
    ListPieces,
    Quotes,
    Rearrangement,
    Unit,
    changed_in_place,
    list_pieces,
    same_ids,
)
from redpencil.storage.nodes import Mapping, Sequence, parse
from redpencil.storage.reading import Item, read_checklist
from redpencil.storage.splicing import CannotSplice, spliced
from redpencil.storage.values import Reader


def revised(pieces: Pieces, old: Checklist, new: Checklist, quotes: Quotes | None = None) -> Pieces:
    """The pieces of a file that says `old`, changed to say `new`.

    With `quotes` its `#>` lines are written anew. Raises CannotSplice where only a rewrite of the whole file
    will do.
    """
    if pieces[-1].role == "whole":
        return _revised_whole(pieces, old, new)
    return _Revision(pieces, old, new, quotes).result()


class _Revision:
    """One file being changed, top-level key by top-level key."""

    def __init__(self, pieces: Pieces, old: Checklist, new: Checklist, quotes: Quotes | None) -> None:
        self.original = list(pieces)
        self.pieces = list(pieces)
        self.old, self.new, self.quotes = old, new, quotes
        self.newline = newline_of(pieces)

    def result(self) -> Pieces:
        for field in CHECKLIST.fields:
            old, new = getattr(self.old, field.name), getattr(self.new, field.name)
            requoted = self.quotes is not None and field.name == "claims"
            if old is new or (old == new and not requoted):
                continue
            if new and field.name in KEYED and (self.is_sliced(field.name) or self.span(field.name) is None):
                self.change_list(field.name, old, new)
            else:
                self.change_entry(field, old, new)
        if self.old.extra != self.new.extra:
            self.change_extra(dict(self.old.extra), dict(self.new.extra))
        return tuple(self.with_line_ends())

    def is_sliced(self, key: str) -> bool:
        return any(one.role == "head" and one.key == key for one in self.pieces)

    # ---- lists ---------------------------------------------------------------------------------------

    def change_list(self, key: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        record = KEYED[key]
        quotes = self.quotes if key == "claims" else None
        if quotes is None and same_ids(old, new):
            self.pieces = changed_in_place(self.pieces, key, record, old, new, self.newline)
            return
        before, units, behind = (
            list_pieces(self.pieces, key, old) if self.is_sliced(key) else self.new_list(key)
        )
        rearrangement = Rearrangement(units, record, self.newline, self.movable(key), quotes)
        units, orphans = rearrangement.units_for(new, self.leaving(key))
        rearrangement.check(units, orphans + (behind[0].gap if behind else ""))
        self.pieces = before
        self.pieces += [piece("item", key, getattr(u.value, "id", None), u.lead, u.item) for u in units]
        self.pieces += with_gap(orphans, behind)

    def new_list(self, key: str) -> ListPieces:
        """An empty list where its key belongs."""
        at = self.place(key)
        head = piece("head", key, None, self.newline, f"{key}:{self.newline}")
        return ListPieces([*self.pieces[:at], head], [], self.pieces[at:])

    def place(self, key: str) -> int:
        """Where a new top-level key goes: behind its nearest predecessor in canonical order."""
        names = ["schema", *(field.name for field in CHECKLIST.fields)]
        spans = [self.span(name) for name in names[: names.index(key)]]
        return max(span[1] for span in spans if span is not None)

    def movable(self, key: str) -> dict[str, Unit]:
        """The units that move here from the other list of claims."""
        other = {"claims": "retired", "retired": "claims"}.get(key)
        if other is None or not any(p.role == "head" and p.key == other for p in self.original):
            return {}
        units = list_pieces(self.original, other, getattr(self.old, other)).units
        return {unit.value.id: unit for unit in units if unit.value is not None}

    def leaving(self, key: str) -> frozenset[str]:
        """The ids that move from here to the other list of claims."""
        other = {"claims": self.new.retired, "retired": self.new.claims}.get(key, ())
        return frozenset(claim.id for claim in other)

    # ---- other top-level keys ------------------------------------------------------------------------

    def change_entry(self, field: Field, old: Any, new: Any) -> None:
        span = self.span(field.name)
        if span is None:
            self.insert_entry(field, new)
            return
        start, end = span
        text = content(self.pieces[start:end])[self.pieces[start].lead :].decode("utf-8")
        after = self.gap_at(end)
        root = parse(text).root
        if not isinstance(root, Mapping):
            raise CannotSplice
        alone = record_of(SimpleNamespace, "checklist", field)
        try:
            done = spliced(text, root, alone, _only(field, old), _only(field, new), self.newline)
            made = self.entry_pieces(done, after, field, new)
        except CannotSplice:
            if any(one.role == "item" and one.id is None for one in self.pieces[start:end]):
                raise
            lines = [line for line in top_lines(field, new, self.quotes or {}, {}) if line]
            done = joined(comments_of(text, root, 0, len(text)) + lines, self.newline)
            made = self.entry_pieces(done, after, field, new)
        gap = self.pieces[start].gap if made or self.pieces[start].gap.strip() else ""
        self.put(start, end, gap, made)

    def put(self, start: int, end: int, gap: str, made: Pieces) -> None:
        """Put `made` in the place of some pieces; comments left over at its end stay above the next."""
        left = made[-1].gap if made and made[-1].role == "tail" else ""
        kept = made[:-1] if left else made
        self.pieces[start:] = with_gap(gap, [*kept, *with_gap(left, self.pieces[end:])])

    def span(self, key: str) -> tuple[int, int] | None:
        """The pieces of a top-level key, from first to past the last."""
        own = [at for at, one in enumerate(self.pieces) if one.key == key]
        return (own[0], own[-1] + 1) if own else None

    def gap_at(self, at: int) -> str:
        return self.pieces[at].gap if at < len(self.pieces) else ""

    def insert_entry(self, field: Field, new: Any) -> None:
        at = self.place(field.name)
        blank, *lines = top_lines(field, new, self.quotes or {}, {})
        text = joined(lines, self.newline)
        self.put(at, at, blank + self.newline, self.entry_pieces(text, self.gap_at(at), field, new))

    def entry_pieces(self, text: str, after: str, field: Field, wanted: Any) -> Pieces:
        """The pieces of a key's text, once it reads as `wanted`."""
        tree = parse(text + after)
        if tree.broken or tree.found:
            raise CannotSplice
        if tree.root is None or (not text and not wanted):
            return ()
        reader = Reader(text + after)
        node = tree.root.get(field.name) if isinstance(tree.root, Mapping) else None
        value = reader.value(field.name, field.type, node) if node is not None else None
        if reader.found or (value or None) != (wanted or None) or not isinstance(tree.root, Mapping):
            raise CannotSplice
        items = []
        if isinstance(node, Sequence):
            pairs = zip(node.items, wanted, strict=True)
            items = [Item(field.name, n.start, n.end, n.line, value) for n, value in pairs]
        return sliced(text, tree.root, items)

    def change_extra(self, old: dict[str, str], new: dict[str, str]) -> None:
        for key in [name for name in old if new.get(name) != old[name]]:
            if span := self.span(key):
                self.put(*span, self.pieces[span[0]].gap, ())
        at = len(self.pieces) - (self.pieces[-1].role == "tail")
        for key, raw in new.items():
            if old.get(key) != raw:
                text = joined(extra_lines(key, raw, 0), self.newline)
                self.pieces.insert(at, piece("entry", key, None, "", text))
                at += 1

    def with_line_ends(self) -> list[Piece]:
        """The pieces, each but the last ending its line."""
        if self.original[-1].raw.endswith((b"\n", b"\r")):
            return self.pieces
        end = self.newline.encode("utf-8")
        done = [
            one if one.raw.endswith((b"\n", b"\r")) else one._replace(raw=one.raw + end)
            for one in self.pieces[:-1]
        ]
        return done + self.pieces[-1:]


def with_gap(gap: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with more text above the first."""
    if not gap:
        return pieces
    return [pieces[0].below(gap), *pieces[1:]] if pieces else [piece("tail", "", None, gap, "")]


def _only(field: Field, value: Any) -> SimpleNamespace:
    return SimpleNamespace(**{field.name: value}, extra=())


def _revised_whole(pieces: Pieces, old: Checklist, new: Checklist) -> Pieces:
    """A file in one piece: splice into all of it, read all of it back."""
    (whole,) = pieces
    root = parse(whole.text).root
    if not isinstance(root, Mapping):
        raise CannotSplice
    done = spliced(whole.text, root, CHECKLIST, old, new, newline_of(pieces))
    try:
        reading = read_checklist(done, "")
    except ChecklistError as error:
        raise CannotSplice from error
    if reading.faults or reading.checklist != new:
        raise CannotSplice
    return (piece("whole", "", None, whole.gap, done),)
