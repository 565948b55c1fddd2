"""A claims.yaml on disk: read it, ask where a claim stands, save a changed checklist into it."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from redpencil.errors import ChangedOnDiskError, ChecklistError, ConflictMarkersError, Fault, SaveError
from redpencil.model import Checklist
from redpencil.storage import saving
from redpencil.storage.decoding import decode
from redpencil.storage.emitting import QUOTE, checklist_text
from redpencil.storage.fields import CHECKLIST, KEYED, SORTED, Record, tidy
from redpencil.storage.formatting import formatted
from redpencil.storage.layout import Pieces, content, sliced
from redpencil.storage.nodes import Mapping as MappingNode
from redpencil.storage.nodes import parse
from redpencil.storage.reading import read_checklist
from redpencil.storage.revising import revised
from redpencil.storage.splicing import CannotSplice


@dataclass(frozen=True)
class ChecklistFile:
    """One state of a checklist's file: what it says, and the raw pieces that say it.

    `checklist` is everything that can be read. `faults` are what is wrong with single claims or sources,
    which are therefore missing from the checklist; in the file they stay as they are.
    """

    path: Path
    checklist: Checklist
    faults: tuple[Fault, ...]
    pieces: Pieces

    @classmethod
    def read(cls, path: Path) -> ChecklistFile:
        """Read the file. Raises ChecklistError, with every fault, if it is not a checklist at all."""
        return cls.from_bytes(path, _bytes_of(path))

    @classmethod
    def from_bytes(cls, path: Path, raw: bytes) -> ChecklistFile:
        """The state of the file at `path` when it holds `raw`, such as that of an earlier commit."""
        decoded = decode(raw)
        if decoded.faults:
            error = ConflictMarkersError if decoded.conflicted else ChecklistError
            raise error(str(path), decoded.faults)
        with _no_garbage_collection():
            reading = read_checklist(decoded.text, str(path))
            pieces = sliced(reading.text, reading.root, reading.items, bom=decoded.bom)
            return cls(path, reading.checklist, reading.faults, pieces)

    @cached_property
    def raw(self) -> bytes:
        """The file's bytes."""
        return content(self.pieces)

    def line_of(self, claim_id: str) -> int:
        """The 1-based line of a claim, or of a retired one. Raises KeyError if it is not in the file."""
        return self._lines[claim_id]

    @cached_property
    def _lines(self) -> dict[str, int]:
        if self.pieces[-1].role == "whole":
            text = decode(self.raw).text
            found = [
                (i.section, getattr(i.value, "id", None), i.line) for i in read_checklist(text, "").items
            ]
        else:
            found, line = [], 1
            for piece in self.pieces:
                found.append((piece.key, piece.id, line))
                line += piece.raw.count(b"\n")
        lines = {name: line for section, name, line in found if section == "retired" and name}
        return lines | {name: line for section, name, line in found if section == "claims" and name}

    def save(self, checklist: Checklist, *, quotes: Mapping[str, str] | None = None) -> ChecklistFile:
        """Write `checklist` into the file, durably, and return the file's new state.

        Only what changed is touched; an unchanged checklist writes nothing. `quotes` gives, by claim id, the
        sentences for the `#>` lines after the article was split again; without it they stay as they are.
        Raises ChangedOnDiskError if someone else wrote the file since it was read, SaveError if it cannot be
        written; the file on disk is then untouched.
        """
        wanted = normal(self.checklist, checklist)
        if wanted == self.checklist and quotes is None:
            return self
        with saving.locked(self.path):
            self._check_unchanged()
            after = self.revised(wanted, quotes)
            raw = after.raw
            if raw != self.raw:
                saving.replace(self.path, raw)
        return after

    def revised(self, checklist: Checklist, quotes: Mapping[str, str] | None = None) -> ChecklistFile:
        """This file changed to say `checklist` (tidy), on disk still as it was."""
        try:
            pieces = revised(self.pieces, self.checklist, checklist, quotes)
        except CannotSplice:
            return self._rewritten(checklist, quotes)
        if self.faults:
            return ChecklistFile.from_bytes(self.path, content(pieces))
        return ChecklistFile(self.path, checklist, (), pieces)

    def _rewritten(self, checklist: Checklist, quotes: Mapping[str, str] | None) -> ChecklistFile:
        """All of the file in canonical style: the last resort, and none where something cannot be read."""
        decoded = decode(self.raw)
        root = parse(decoded.text).root
        if not self.faults and isinstance(root, MappingNode):
            text = formatted(decoded.text, root, checklist, self.quotes if quotes is None else quotes)
            after = ChecklistFile.from_bytes(self.path, text.encode("utf-8"))
            if after.checklist == checklist and not after.faults:
                return after
        raise SaveError(
            f"{self.path}: this change does not fit into the file as it is laid out; nothing was saved"
        )

    def formatted(self) -> bytes:
        """The file in canonical style, comments kept. Raises ChecklistError if something in it is faulty."""
        if self.faults:
            raise ChecklistError(str(self.path), self.faults)
        return self._rewritten(self.checklist, None).raw

    def format(self) -> bool:
        """Rewrite the file in canonical style; False if it is so already. Raises what `save` raises."""
        with saving.locked(self.path):
            self._check_unchanged()
            if (raw := self.formatted()) == self.raw:
                return False
            saving.replace(self.path, raw)
        return True

    def _check_unchanged(self) -> None:
        if _bytes_of(self.path) != self.raw:
            raise ChangedOnDiskError(f"{self.path}: changed on disk since it was read; read it again")

    @property
    def quotes(self) -> dict[str, str]:
        """The sentences that the file quotes in `#>` lines, by the claim below them."""
        quotes, above = {}, ""
        for piece in self.pieces:
            if piece.id is not None and piece.key == "claims" and above.startswith(QUOTE):
                quotes[piece.id] = above.removeprefix(QUOTE).strip()
            above = piece.text.rstrip().rpartition("\n")[2].strip() if piece.role == "gap" else ""
        return quotes


def create(path: Path, checklist: Checklist, quotes: Mapping[str, str]) -> ChecklistFile:
    """Write a new checklist in canonical style, replacing what is at `path`.

    `quotes` gives, by claim id, the sentence that stands as a `#>` line above its first claim.
    """
    raw = checklist_text(tidy(CHECKLIST, checklist), quotes).encode("utf-8")
    after = ChecklistFile.from_bytes(path, raw)
    with saving.locked(path):
        saving.replace(path, raw)
    return after


def normal(old: Checklist, new: Checklist) -> Checklist:
    """`new` as it will be read back: tidy, and its sources in the file's order."""
    changes: dict[str, Any] = {}
    for field in CHECKLIST.fields:
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before is after:
            continue
        if field.name in KEYED:
            after = _tidy_items(KEYED[field.name], before, after)
        else:
            after = tidy(field.type, after)
        changes[field.name] = _in_file_order(before, after) if field.name in SORTED else after
    return replace(new, **changes)


def _tidy_items(record: Record, before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[Any, ...]:
    """The items of `after`, tidy; those that stand unchanged in `before` are so already."""
    if len(before) == len(after):
        return tuple(
            [new if new is old else tidy(record, new) for old, new in zip(before, after, strict=True)]
        )
    known = {id(item) for item in before}
    return tuple(item if id(item) in known else tidy(record, item) for item in after)


def _in_file_order(before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[Any, ...]:
    """The items of `after`: known ones ordered as in `before`, new ones before the first of greater id."""
    wanted = {item.id: item for item in after}
    ordered = [wanted.pop(item.id) for item in before if item.id in wanted]
    for item in sorted(wanted.values(), key=lambda item: str(item.id)):
        at = next((i for i, other in enumerate(ordered) if other.id > item.id), len(ordered))
        ordered.insert(at, item)
    return tuple(ordered)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        message = "there is no such file; `redpencil split ARTICLE` writes a checklist"
    except OSError as error:
        message = f"cannot be read: {saving.explained(error)}"
    raise ChecklistError(str(path), [Fault(1, 1, message)])


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Hold the cycle collector while a great many nodes are made; none of them is a cycle."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
