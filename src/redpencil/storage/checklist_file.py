"""A claims.yaml on disk: read it, ask where a claim stands, save a changed checklist into it."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from redpencil.errors import (
    ChangedOnDiskError,
    ChecklistError,
    ConflictError,
    ConflictMarkersError,
    Fault,
    SaveError,
)
from redpencil.model import Checklist
from redpencil.reviewing.merging import merge
from redpencil.storage import saving
from redpencil.storage.comments import comments_by_place
from redpencil.storage.decoding import decode
from redpencil.storage.emitting import QUOTE, checklist_text
from redpencil.storage.fields import CHECKLIST, KEYED, SORTED, Record, tidy
from redpencil.storage.layout import Pieces, content, sliced
from redpencil.storage.listing import changed_places
from redpencil.storage.nodes import Mapping as MappingNode
from redpencil.storage.nodes import parse
from redpencil.storage.reading import read_checklist
from redpencil.storage.revising import revised
from redpencil.storage.splicing import CannotSplice


@dataclass(frozen=True)
class ChecklistFile:
    """One state of a checklist's file: what it says, and the raw pieces that say it.

    `checklist` is everything that can be read. `faults` are what is wrong with single claims or sources,
    which are therefore missing from the checklist; in the file they stay as they are. `merged` is true of a
    state whose save took in someone else's change.
    """

    path: Path
    checklist: Checklist
    faults: tuple[Fault, ...]
    pieces: Pieces
    merged: bool = field(default=False, compare=False)
    _recovery: list[Path] = field(default_factory=list, compare=False, repr=False)

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
        in_one = ("whole", "entry")
        if any(piece.role in in_one and piece.key in ("", "claims", "retired") for piece in self.pieces):
            text = decode(self.raw).text
            found = [
                (i.section, getattr(i.value, "id", None), i.line) for i in read_checklist(text, "").items
            ]
        else:
            found, line = [], 1
            for piece in self.pieces:
                above = piece.raw.count(b"\n", 0, piece.lead)
                found.append((piece.key, piece.id, line + above))
                line += piece.raw.count(b"\n")
        lines = {name: line for section, name, line in found if section == "retired" and name}
        return lines | {name: line for section, name, line in found if section == "claims" and name}

    def save(self, checklist: Checklist, *, quotes: Mapping[str, str] | None = None) -> ChecklistFile:
        """Write `checklist` into the file, durably, and return the file's new state.

        Only what changed is touched; an unchanged checklist writes nothing. What someone else wrote in the
        meantime is kept: the new state's checklist then has both, and `merged` is true. `quotes` gives, by
        claim id, the sentences for the `#>` lines after the article was split again; without it they stay.

        Raises ConflictError if the two changes contradict each other, ChangedOnDiskError if the file has gone
        or cannot be read any more, SaveError if it cannot be written. The file on disk is then untouched, and
        but for a conflict what was to be saved is kept in a recovery file, which the message names.
        """
        wanted = normal(self.checklist, checklist)
        if wanted == self.checklist and quotes is None:
            return self
        try:
            with saving.locked(self.path), _no_garbage_collection():
                on_disk = self._on_disk()
                after = on_disk._taking_over(self, wanted, quotes)
                if after.raw != on_disk.raw:
                    saving.replace(self.path, after.raw)
        except ConflictError:
            raise
        except SaveError as error:
            raise type(error)(f"{error}; {self._kept_aside(wanted)}") from error
        saving.discard(self._recovery)
        return after

    def _on_disk(self) -> ChecklistFile:
        """The file as it is now: this state, or what someone else has made of it."""
        try:
            raw = self.path.read_bytes()
            return self if raw == self.raw else ChecklistFile.from_bytes(self.path, raw)
        except OSError as error:
            why = saving.explained(error)
            raise ChangedOnDiskError(f"{self.path}: cannot be saved, it is no longer there: {why}") from error
        except ChecklistError as error:
            fault = error.faults[0]
            raise ChangedOnDiskError(
                f"{self.path}:{fault.line}:{fault.column}: someone else changed the file, and it cannot be "
                f"read any more: {fault.message}; correct that and save again"
            ) from error

    def _taking_over(
        self, before: ChecklistFile, wanted: Checklist, quotes: Mapping[str, str] | None
    ) -> ChecklistFile:
        """This state, which is on disk, with the changes that lead from `before` to `wanted`."""
        if self is before:
            return self.revised(wanted, quotes)
        result = merge(before.checklist, wanted, self.checklist)
        if result.conflicts:
            raise ConflictError(str(self.path), result.conflicts)
        after = self.revised(normal(self.checklist, result.checklist), quotes)
        return replace(after, merged=True, _recovery=before._recovery)

    def _kept_aside(self, wanted: Checklist) -> str:
        """Keep in a recovery file what could not be saved; where it is, as the end of a sentence."""
        try:
            raw = self.revised(wanted).raw
        except SaveError:
            raw = checklist_text(wanted, self.quotes).encode("utf-8", "replace")
        kept = saving.keep_aside(self.path, raw, self._recovery)
        return (
            f"all decisions are kept in {kept}"
            if kept
            else "keep this window open, nothing could be kept aside"
        )

    def revised(self, checklist: Checklist, quotes: Mapping[str, str] | None = None) -> ChecklistFile:
        """This file changed to say `checklist` (tidy), on disk still as it was."""
        try:
            pieces = revised(self.pieces, self.checklist, checklist, quotes)
        except CannotSplice:
            return self._rewritten(checklist, quotes)
        if self.faults or checklist.extra != self.checklist.extra:
            after = ChecklistFile.from_bytes(self.path, content(pieces))
            return after if after.checklist == checklist else self._rewritten(checklist, quotes)
        return ChecklistFile(self.path, checklist, (), pieces, _recovery=self._recovery)

    def _rewritten(self, checklist: Checklist, quotes: Mapping[str, str] | None) -> ChecklistFile:
        """All of the file in canonical style: the last resort, and none where something cannot be read."""
        decoded = decode(self.raw)
        root = parse(decoded.text).root
        if not self.faults and isinstance(root, MappingNode):
            comments = comments_by_place(decoded.text, root, checklist)
            text = checklist_text(checklist, self.quotes if quotes is None else quotes, comments)
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
            if _bytes_of(self.path) != self.raw:
                raise ChangedOnDiskError(f"{self.path}: changed on disk since it was read; read it again")
            if (raw := self.formatted()) == self.raw:
                return False
            saving.replace(self.path, raw)
        return True

    @property
    def quotes(self) -> dict[str, str]:
        """The sentences that the file quotes in `#>` lines, by the claim below them."""
        quotes = {}
        for piece in self.pieces:
            above = piece.gap.rstrip().rpartition("\n")[2].strip()
            if piece.id is not None and piece.key == "claims" and above.startswith(QUOTE):
                quotes[piece.id] = above.removeprefix(QUOTE).strip()
        return quotes


def normal(old: Checklist, new: Checklist) -> Checklist:
    """`new` as it will be read back: tidy, and its sources in the file's order."""
    changes: dict[str, Any] = {}
    for entry in CHECKLIST.fields:
        before, after = getattr(old, entry.name), getattr(new, entry.name)
        if before is after:
            continue
        if entry.name in KEYED:
            after = _tidy_items(KEYED[entry.name], before, after)
        else:
            after = tidy(entry.type, after)
        changes[entry.name] = _in_file_order(before, after) if entry.name in SORTED else after
    return replace(new, **changes)


def _tidy_items(record: Record, before: tuple[Any, ...], after: tuple[Any, ...]) -> tuple[Any, ...]:
    """The items of `after`, tidy; those that stand unchanged in `before` are so already."""
    if len(before) == len(after):
        done = list(after)
        for at in changed_places(before, after):
            done[at] = before[at] if (new := tidy(record, after[at])) == before[at] else new
        return tuple(done)
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
    raise ChecklistError(str(path), [Fault(0, 0, message)])


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Hold the cycle collector, which would walk over all claims again and again to find no cycle."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
