"""A changed checklist into the pieces of its file, everything that did not change byte for byte as it was."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from redpencil.errors import ChecklistError
from redpencil.model import Checklist
from redpencil.storage.comments import comments_of
from redpencil.storage.emitting import extra_lines, joined, top_lines
from redpencil.storage.fields import CHECKLIST, KEYED, Field, Record
from redpencil.storage.layout import Piece, Pieces, content, newline_of, sliced
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
        return any(piece.role == "head" and piece.key == key for piece in self.pieces)

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
        gap = orphans + (behind[0].text if behind and behind[0].role == "gap" else "")
        rearrangement.check(units, gap)
        self.pieces = before
        for unit in units:
            self.add_gap(unit.lead)
            self.pieces.append(Piece("item", key, getattr(unit.value, "id", None), unit.item.encode("utf-8")))
        self.add_gap(orphans)
        self.pieces += behind

    def new_list(self, key: str) -> ListPieces:
        """An empty list where its key belongs."""
        at = self.place(key)
        gap = Piece("gap", "", None, self.newline.encode("utf-8"))
        head = Piece("head", key, None, f"{key}:{self.newline}".encode())
        return ListPieces([*self.pieces[:at], gap, head], [], self.pieces[at:])

    def place(self, key: str) -> int:
        """Where a new top-level key goes: behind its nearest predecessor in canonical order."""
        names = ["schema", *(field.name for field in CHECKLIST.fields)]
        spans = [self.span(name) for name in names[: names.index(key)]]
        return max(span[1] for span in spans if span is not None)

    def add_gap(self, text: str) -> None:
        if text:
            self.pieces.append(Piece("gap", "", None, text.encode("utf-8")))

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
        text = content(self.pieces[start:end]).decode("utf-8")
        after = self.gap_at(end)
        root = parse(text).root
        if not isinstance(root, Mapping):
            raise CannotSplice
        record = Record(SimpleNamespace, "checklist", (field,))
        try:
            done = spliced(text, root, record, _only(field, old), _only(field, new), self.newline)
            made = self.entry_pieces(done, after, field, new)
        except CannotSplice:
            if any(piece.role == "item" and piece.id is None for piece in self.pieces[start:end]):
                raise
            lines = [line for line in top_lines(field, new, self.quotes or {}, {}) if line]
            done = joined(comments_of(text, root, 0, len(text)) + lines, self.newline)
            made = self.entry_pieces(done, after, field, new)
        if not done and start and not self.pieces[start - 1].text.strip() and after:
            start -= 1
        self.pieces[start:end] = made

    def span(self, key: str) -> tuple[int, int] | None:
        """The pieces of a top-level key, from first to past the last."""
        own = [at for at, piece in enumerate(self.pieces) if piece.key == key]
        return (own[0], own[-1] + 1) if own else None

    def gap_at(self, at: int) -> str:
        following = self.pieces[at] if at < len(self.pieces) else None
        return following.text if following and following.role == "gap" else ""

    def insert_entry(self, field: Field, new: Any) -> None:
        at = self.place(field.name)
        blank, *lines = top_lines(field, new, self.quotes or {}, {})
        gap = Piece("gap", "", None, (blank + self.newline).encode("utf-8"))
        text = joined(lines, self.newline)
        self.pieces[at:at] = [gap, *self.entry_pieces(text, self.gap_at(at), field, new)]

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
                del self.pieces[span[0] : span[1]]
        for key, raw in new.items():
            if old.get(key) != raw:
                text = joined(extra_lines(key, raw, 0), self.newline)
                self.pieces.append(Piece("entry", key, None, text.encode("utf-8")))

    def with_line_ends(self) -> list[Piece]:
        """The pieces, each but the last ending its line."""
        if self.original[-1].raw.endswith((b"\n", b"\r")):
            return self.pieces
        end = self.newline.encode("utf-8")
        done = [
            piece
            if piece.raw.endswith((b"\n", b"\r", b"\xef\xbb\xbf"))
            else piece._replace(raw=piece.raw + end)
            for piece in self.pieces[:-1]
        ]
        return done + self.pieces[-1:]


def _only(field: Field, value: Any) -> SimpleNamespace:
    return SimpleNamespace(**{field.name: value}, extra=())


def _revised_whole(pieces: Pieces, old: Checklist, new: Checklist) -> Pieces:
    """A file in one piece: splice into all of it, read all of it back."""
    *front, piece = pieces
    root = parse(piece.text).root
    if not isinstance(root, Mapping):
        raise CannotSplice
    done = spliced(piece.text, root, CHECKLIST, old, new, newline_of(pieces))
    try:
        reading = read_checklist(done, "")
    except ChecklistError as error:
        raise CannotSplice from error
    if reading.faults or reading.checklist != new:
        raise CannotSplice
    return (*front, piece._replace(raw=done.encode("utf-8")))
