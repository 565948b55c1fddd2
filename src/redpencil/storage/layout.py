"""A file as a row of raw pieces, so that one claim is changed without touching, or reading, the others."""

from __future__ import annotations

from collections.abc import Sequence as Many
from itertools import pairwise
from typing import NamedTuple

from redpencil.storage.comments import line_start, next_line
from redpencil.storage.decoding import BOM
from redpencil.storage.fields import KEYED
from redpencil.storage.nodes import Mapping, Node, Scalar, Sequence
from redpencil.storage.reading import Item
from redpencil.storage.splicing import find_dash


class Piece(NamedTuple):
    """Whole lines of the file, as bytes, of which the first `lead` bytes are blank lines and comments above.

    `role` is `entry` (a top-level key with its value), `head` (the key line of a sliced list), `item` (an
    item of the list under `key`; `id` is None if it cannot be read), `tail` (what follows the last of these),
    or `whole` (a file that does not come apart into lines).
    """

    role: str
    key: str
    id: str | None
    raw: bytes
    lead: int = 0

    @property
    def gap(self) -> str:
        """What stands above the piece itself."""
        return self.raw[: self.lead].decode("utf-8")

    @property
    def text(self) -> str:
        """The piece itself."""
        return self.raw[self.lead :].decode("utf-8")

    def below(self, text: str) -> Piece:
        """The piece with more text above it."""
        more = text.encode("utf-8")
        return self._replace(raw=more + self.raw, lead=len(more) + self.lead) if more else self


def piece(role: str, key: str, identifier: str | None, gap: str, text: str) -> Piece:
    """A piece of these texts."""
    lead = gap.encode("utf-8")
    return Piece(role, key, identifier, lead + text.encode("utf-8"), len(lead))


Pieces = tuple[Piece, ...]


def content(pieces: Many[Piece]) -> bytes:
    """The bytes of the file."""
    return b"".join([one.raw for one in pieces])


def newline_of(pieces: Many[Piece]) -> str:
    """The line end that the file uses."""
    for one in pieces:
        if (at := one.raw.find(b"\n")) >= 0:
            return "\r\n" if one.raw[:at].endswith(b"\r") else "\n"
    return "\r" if any(b"\r" in one.raw for one in pieces) else "\n"


def sliced(text: str, root: Mapping, items: Many[Item], *, bom: bool = False) -> Pieces:
    """The pieces of a text whose top level is `root` and whose list items are `items`."""
    if root.flow or root.column > 1 or any(_hangs(text, key) for key, _ in root.entries):
        return (piece("whole", "", None, BOM if bom else "", text),)
    slicer = _Slicer(text, items)
    for number, (key, value) in enumerate(root.entries):
        following = root.entries[number + 1][0].start if number + 1 < len(root.entries) else len(text)
        slicer.entry(key, value, following)
    slicer.skip(len(text))
    slicer.cut("tail", len(text))
    first, *others = slicer.pieces
    return (first.below(BOM if bom else ""), *others)


def _hangs(text: str, key: Scalar) -> bool:
    return text[line_start(text, key.start) : key.start].strip() != ""


class _Slicer:
    """Cuts a text from the front. The next piece's lead begins at `begin`, the piece itself at `at`."""

    def __init__(self, text: str, items: Many[Item]) -> None:
        self.text = text
        self.begin = self.at = 0
        self.pieces: list[Piece] = []
        self.ids = {item.start: getattr(item.value, "id", None) for item in items}
        self.broken = [item for item in items if item.section == ""]

    def skip(self, end: int) -> None:
        self.at = end

    def cut(self, role: str, end: int, key: str = "", identifier: str | None = None) -> None:
        if end > self.begin:
            gap, text = self.text[self.begin : self.at], self.text[self.at : end]
            self.pieces.append(piece(role, key, identifier, gap, text))
            self.begin = self.at = end

    def entry(self, key: Scalar, value: Node, following: int) -> None:
        self.skip(line_start(self.text, key.start))
        broken = [(item.start, item.end, None) for item in self.broken if key.end < item.start < following]
        bounds = self.bounds(value, broken) if key.value in KEYED else []
        head = next_line(self.text, key.end)
        if not bounds or not self.is_gap(head, bounds[0][0]):
            end = max([next_line(self.text, value.end), *(stop for _, stop, _ in broken)])
            return self.cut("entry", end, key.value)
        self.cut("head", head, key.value)
        for begin, end, identifier in bounds:
            self.skip(begin)
            self.cut("item", end, key.value, identifier)
        return None

    def is_gap(self, start: int, end: int) -> bool:
        lines = self.text[start:end].split("\n")
        return start <= end and all(not line.strip() or line.lstrip().startswith("#") for line in lines)

    def bounds(self, value: Node, broken: list[tuple[int, int, None]]) -> list[tuple[int, int, str | None]]:
        """Start, end and id of each item's lines; none if the list does not come apart into lines."""
        bounds: list[tuple[int, int, str | None]] = list(broken)
        if isinstance(value, Sequence):
            after = line_start(self.text, value.start)
            for item in value.items:
                dash = None if value.flow else find_dash(self.text, value, after, item.start)
                if dash is None:
                    return []
                after = next_line(self.text, max(item.end, dash))
                bounds.append((line_start(self.text, dash), after, self.ids.get(item.start)))
        bounds.sort(key=lambda bound: bound[:2])
        apart = all(one[1] <= two[0] for one, two in pairwise(bounds))
        return bounds if apart else []
