"""Keeping the checklist on disk: the one place of the screen that knows how it is stored."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

from redpencil.errors import ChangedOnDiskError, RedpencilError
from redpencil.model import Checklist, Claim
from redpencil.remembering import UndoLog
from redpencil.reviewing.history import History, applied, step_between
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile

VERDICT = ("status", "checked_by", "checked_at", "checked_text", "previous_text", "waiting", "reason")
WORDS = ("text", "parts", "anchor")


class Outcome(Enum):
    """What became of a save."""

    SAVED = "saved"
    MERGED = "merged"
    FAILED = "not saved"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A claim that both sides changed in the same place: as it was, as it is here, as it is in the file."""

    base: Claim
    ours: Claim
    theirs: Claim

    @property
    def insisted(self) -> Claim:
        """The claim in the file with what was changed here put over it, the verdict as a whole."""
        taken: dict[str, Any] = {}
        for names in (VERDICT, WORDS, *((field.name,) for field in fields(Claim))):
            if any(getattr(self.ours, name) != getattr(self.base, name) for name in names):
                taken |= {name: getattr(self.ours, name) for name in names}
        return replace(self.theirs, **taken)


@dataclass(frozen=True, slots=True)
class Kept:
    """The result of a save: the checklist as it now stands, what became of it, and why it failed.

    `conflicts` are claims that someone else changed in the same place; theirs stand until settled.
    """

    checklist: Checklist
    outcome: Outcome
    why: str = ""
    conflicts: tuple[Conflict, ...] = ()


class Saver:
    """Saves after each act, synchronously: what was acknowledged is on disk.

    A change someone else made in the meantime is merged claim by claim, field by field. A save that fails
    loses nothing: the next one carries everything not yet on disk. Acts are noted in `log`, so that they can
    still be undone in the next session.
    """

    def __init__(
        self, file: ChecklistFile, log: UndoLog | None = None, history: History | None = None
    ) -> None:
        self._file = file
        self._log = log
        self._noted = history or History()
        self._article = file.path.parent / file.checklist.article.file
        self._seen, self._article_seen = self._stamp(), _stamp(self._article)
        self.failure = ""

    @property
    def path(self) -> Path:
        """The checklist's file."""
        return self._file.path

    @property
    def checklist(self) -> Checklist:
        """What the file holds."""
        return self._file.checklist

    @property
    def unreadable(self) -> str:
        """What of the file cannot be read and therefore is not shown, in a sentence; empty if all can."""
        faults = self._file.faults
        if not faults:
            return ""
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        return f"Line {faults[0].line} cannot be read{more}; it stays as it is: {faults[0].message}"

    def is_saved(self, checklist: Checklist) -> bool:
        """True where `checklist` is what the file holds."""
        return checklist is self._file.checklist or checklist == self._file.checklist

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
            self.failure = str(error)
            return Kept(session.checklist, Outcome.FAILED, self.failure)
        self.failure = ""
        self._seen = self._stamp()
        return kept

    def changed_outside(self, session: Session) -> Kept | None:
        """Look whether someone else wrote the file: None if not, else the checklist with theirs in it."""
        stamp = self._stamp()
        if stamp == self._seen:
            return None
        self._seen = stamp
        try:
            current = ChecklistFile.read(self.path)
        except RedpencilError as error:
            self.failure = str(error)
            return Kept(session.checklist, Outcome.FAILED, self.failure)
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
            Conflict(base[name], here[name], there[name])
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
