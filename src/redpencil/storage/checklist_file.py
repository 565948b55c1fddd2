"""A claims.yaml on disk: read it, ask where a claim stands, save a changed checklist into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from redpencil.errors import ChangedOnDiskError, ChecklistError, ConflictMarkersError, Fault, SaveError
from redpencil.model import Checklist
from redpencil.storage.decoding import decode
from redpencil.storage.emitting import QUOTE, checklist_text
from redpencil.storage.reading import Reading, read_checklist
from redpencil.storage.saving import explained, locked, replace


@dataclass(frozen=True)
class ChecklistFile:
    """One state of a checklist's file: what it says and the bytes that say it."""

    path: Path
    raw: bytes
    reading: Reading

    @classmethod
    def read(cls, path: Path) -> ChecklistFile:
        """Read the file. Raises ChecklistError, with every fault, if it is not a checklist at all."""
        return cls.from_bytes(path, _bytes_of(path))

    @classmethod
    def from_bytes(cls, path: Path, raw: bytes) -> ChecklistFile:
        """The state of the file at `path` when it holds `raw`; from an earlier commit, say."""
        decoded = decode(raw)
        if decoded.faults:
            error = ConflictMarkersError if decoded.conflicted else ChecklistError
            raise error(str(path), decoded.faults)
        return cls(path, raw, read_checklist(decoded.text, str(path)))

    @property
    def checklist(self) -> Checklist:
        """Everything in the file that can be read."""
        return self.reading.checklist

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with single claims or sources, which are therefore missing from the checklist."""
        return self.reading.faults

    def line_of(self, claim_id: str) -> int:
        """The 1-based line of a claim in the file. Raises KeyError if it is not there."""
        return self._lines[claim_id]

    @cached_property
    def _lines(self) -> dict[str, int]:
        items = self.reading.items
        return {
            i.value.id: i.line for i in items if i.section in ("claims", "retired") and i.value is not None
        }

    def save(self, checklist: Checklist) -> ChecklistFile:
        """Write `checklist` into the file, durably, and return the file's new state.

        An unchanged checklist writes nothing. Raises ChangedOnDiskError if someone else wrote the file since
        it was read, SaveError if it cannot be written; the file on disk is then untouched.
        """
        if checklist == self.checklist:
            return self
        with locked(self.path):
            if _bytes_of(self.path) != self.raw:
                raise ChangedOnDiskError(f"{self.path}: changed on disk since it was read; read it again")
            raw = self._with(checklist)
            after = ChecklistFile.from_bytes(self.path, raw)
            replace(self.path, raw)
        return after

    def _with(self, checklist: Checklist) -> bytes:
        if self.faults:
            raise SaveError(f"{self.path}: holds entries that cannot be read; correct them first")
        text = decode(self.raw).text
        comments = [line for line in text.split("\n") if line.lstrip().startswith("#")]
        if any(not line.lstrip().startswith(QUOTE) for line in comments):
            raise SaveError(f"{self.path}: has comments that a rewrite would lose; nothing was saved")
        return checklist_text(checklist, _quotes(self.reading)).encode("utf-8")


def _quotes(reading: Reading) -> dict[str, str]:
    """The sentences that the file quotes, by the claim below them."""
    lines = reading.text.split("\n")
    quotes = {}
    for item in reading.items:
        above = lines[item.line - 2].strip() if item.line > 1 else ""
        if item.section == "claims" and item.value is not None and above.startswith(QUOTE):
            quotes[item.value.id] = above.removeprefix(QUOTE).strip()
    return quotes


def create(path: Path, checklist: Checklist, quotes: Mapping[str, str]) -> ChecklistFile:
    """Write a new checklist in canonical style, replacing what is at `path`.

    `quotes` gives, by claim id, the sentence that stands as a `#>` line above its first claim.
    """
    raw = checklist_text(checklist, quotes).encode("utf-8")
    after = ChecklistFile.from_bytes(path, raw)
    with locked(path):
        replace(path, raw)
    return after


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        message = "there is no such file; `redpencil split ARTICLE` writes a checklist"
    except OSError as error:
        message = f"cannot be read: {explained(error)}"
    raise ChecklistError(str(path), [Fault(1, 1, message)])
