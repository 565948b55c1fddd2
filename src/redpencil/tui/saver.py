"""Keeping the checklist on disk: the one place of the screen that knows how it is stored."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any, cast

from redpencil.errors import ChangedOnDiskError, Conflict, ConflictMarkersError, Fault, RedpencilError
from redpencil.model import Checklist, Claim
from redpencil.reviewing.history import VERDICT, WORDS, History, applied, step_between
from redpencil.reviewing.merge_rules import setting_aside
from redpencil.reviewing.merging import differing_keys
from redpencil.reviewing.session import Session
from redpencil.settling import StoppedMerge
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.undo_log import UndoLog

NOT_SAVED = "NOT SAVED"


class Outcome(Enum):
    """What became of a save."""

    SAVED = "saved"
    MERGED = "merged"
    FAILED = "not saved"


@dataclass(frozen=True, slots=True)
class Kept:
    """The result of a save: the checklist as it now stands, what became of it, and why it failed.

    `conflicts` are claims that someone else changed in the same place; theirs stand until settled.
    """

    checklist: Checklist
    outcome: Outcome
    why: str = ""
    conflicts: tuple[Conflict, ...] = ()


def insisted(conflict: Conflict) -> Claim:
    """The claim in the file with what was changed here put over it, the verdict as a whole.

    Of two verdicts this one comes with its own evidence, and the notes tell the other.
    """
    base, ours, theirs = (cast(Claim, side) for side in (conflict.base, conflict.ours, conflict.theirs))
    taken: dict[str, Any] = {}
    for names in (VERDICT, WORDS, *((field.name,) for field in fields(Claim))):
        if any(getattr(ours, name) != getattr(base, name) for name in names):
            taken |= {name: getattr(ours, name) for name in names}
    if not both_judged(conflict):
        return replace(theirs, **taken)
    return setting_aside(replace(theirs, **taken | {"evidence": ours.evidence}), theirs, base)


def conceded(conflict: Conflict) -> Claim:
    """The claim in the file; of two verdicts the notes tell the one that is set aside."""
    base, ours, theirs = (cast(Claim, side) for side in (conflict.base, conflict.ours, conflict.theirs))
    return setting_aside(theirs, ours, base) if both_judged(conflict) else theirs


def both_judged(conflict: Conflict) -> bool:
    """True if both sides gave a verdict, and not the same."""
    return "status" in conflict.fields and all(
        getattr(side, "status", None) != getattr(conflict.base, "status", None)
        for side in (conflict.ours, conflict.theirs)
    )


class Saver:
    """Saves after each act, synchronously: what was acknowledged is on disk.

    A change someone else made in the meantime is merged claim by claim, field by field. A save that fails
    loses nothing: the next one carries everything not yet on disk. Acts are noted in `log`, so that they can
    still be undone in the next session. `stopped` is a merge whose markers the file holds, for which nothing
    can be saved until it is settled.
    """

    def __init__(
        self,
        file: ChecklistFile,
        log: UndoLog | None = None,
        history: History | None = None,
        *,
        stopped: StoppedMerge | None = None,
    ) -> None:
        self._file = file
        self._log = log
        self._noted = history or History()
        self._article = file.path.parent / file.checklist.article.file
        self._seen, self._article_seen = self._stamp(), _stamp(self._article)
        self.failure = f"{self.path}: {stopped.asks}." if stopped else ""
        self.stopped = stopped

    @property
    def path(self) -> Path:
        """The checklist's file."""
        return self._file.path

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What of the file cannot be read."""
        return self._file.faults

    @property
    def unreadable(self) -> str:
        """What of the file cannot be read and therefore is not shown, in a sentence; empty if all can."""
        faults = self.faults
        if not faults:
            return ""
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        return f"Line {faults[0].line} cannot be read{more}; it stays as it is: {faults[0].message}"

    def is_saved(self, checklist: Checklist) -> bool:
        """True where `checklist` is what the file holds."""
        return checklist is self._file.checklist or checklist == self._file.checklist

    def state_of(self, checklist: Checklist) -> str:
        """Whether a checklist is on disk, in a word or two."""
        if not self.failure:
            return "saved"
        return "changed on disk" if self.is_saved(checklist) else NOT_SAVED

    def save(self, session: Session) -> Kept:
        """Write the session's checklist, merging what others wrote since."""
        kept = self._save(session)
        self._note(session.history)
        return kept

    def _save(self, session: Session) -> Kept:
        try:
            try:
                before, checklist = self._file.checklist, session.checklist
                self._file = self._file.save(checklist, quotes=session.quotes_since(before))
                outcome = Outcome.MERGED if self._file.merged else Outcome.SAVED
                kept = Kept(self._file.checklist if self._file.merged else checklist, outcome)
            except ChangedOnDiskError:
                kept = self._merge(session.checklist)
        except RedpencilError as error:
            return self._failed(session, error)
        self.failure, self.stopped = "", None
        self._seen = self._stamp()
        return kept

    def _failed(self, session: Session, error: RedpencilError) -> Kept:
        """Why a file cannot be read or written; where a merge stopped in it, that it did."""
        self.stopped = None
        if isinstance(error, ConflictMarkersError):
            try:
                self.stopped = StoppedMerge.at(self.path, error)
            except RedpencilError as reason:
                error = reason
        self.failure = f"{self.path}: {self.stopped.asks}." if self.stopped else str(error)
        return Kept(session.checklist, Outcome.FAILED, self.failure)

    def settle(self, session: Session, for_theirs: Set[str]) -> Kept | None:
        """End the merge that stopped in the file; what it then says, as from `changed_outside`."""
        if self.stopped is None:
            return None
        try:
            self.stopped.settle(for_theirs)
        except RedpencilError as error:
            return self._failed(session, error)
        self.stopped = None
        return self.changed_outside(session)

    def changed_outside(self, session: Session) -> Kept | None:
        """Look whether someone else wrote the file: None if not, else the checklist with theirs in it."""
        stamp = self._stamp()
        if stamp == self._seen:
            return None
        self._seen = stamp
        try:
            current = ChecklistFile.read(self.path)
        except RedpencilError as error:
            return self._failed(session, error)
        self.stopped = None
        if current.raw == self._file.raw:
            self.failure = ""
            return None
        if not self.is_saved(session.checklist):
            return self.save(session)
        self._file, self.failure = current, ""
        self._note(session.history)
        return Kept(current.checklist, Outcome.MERGED)

    def article_changed(self) -> bool:
        """True once after each change of the article's file."""
        before, self._article_seen = self._article_seen, _stamp(self._article)
        return self._article_seen != before

    def _note(self, history: History) -> None:
        if self._log:
            self._log.record(self._noted, history, self._file.raw)
        self._noted = history

    def _merge(self, checklist: Checklist) -> Kept:
        current = ChecklistFile.read(self.path)
        ours = step_between(self._file.checklist, checklist, "merge")
        merged, refused = applied(ours, current.checklist)
        base, here, there = (
            {claim.id: claim for claim in side.claims}
            for side in (self._file.checklist, checklist, current.checklist)
        )
        conflicts = tuple(
            Conflict(name, differing_keys(here[name], there[name]), base[name], here[name], there[name])
            for name in refused
            if name in base and name in here and name in there
        )
        self._file = current.save(merged)
        return Kept(merged, Outcome.MERGED, conflicts=conflicts)

    def _stamp(self) -> tuple[int, int, int] | None:
        return _stamp(self.path)


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """What tells one state of a file from another without reading it; None where there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
