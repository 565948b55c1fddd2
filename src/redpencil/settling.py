"""A merge that stopped in a checklist: what it asks, going by the versions git keeps of it, and its end."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from redpencil import git
from redpencil.errors import Conflict, ConflictMarkersError, RedpencilError
from redpencil.model import Claim, Evidence, Waiting
from redpencil.reviewing.drafting import clipped
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.merging import MergedFile, merge_files
from redpencil.words import number_of

_WIDTH = 100
_MARKER = re.compile(rb"^<{7}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class StoppedMerge:
    """The merge in the file at `path`, which holds the bytes `found`; its markers are not read."""

    path: Path
    found: bytes
    merged: MergedFile
    commit: str | None = None
    """The merge's commit, where the markers were committed."""

    @classmethod
    def at(cls, path: Path, error: ConflictMarkersError) -> StoppedMerge:
        """The merge that stopped in the file at `path`, or that was committed with its markers.

        Raises RedpencilError, with the way out, where git knows of none or someone has begun by hand.
        """
        found, commit = path.read_bytes(), None
        place = git.placed(path)
        versions = git.unmerged(*place) if place else None
        if place and versions is None and (commit := _committed(*place)):
            versions = git.merged_in(place[0], commit, place[1])
        if versions is None:
            before = f"{commit[:12]}^" if commit else "HEAD" if place else ""
            raise RedpencilError(_without_sides(path, error, before))
        merged = merge_files(*versions)
        plain = git.merged_text(*versions)
        if _bare(found) not in (_bare(merged.content), _bare(plain or b"")):
            again = f"start over with `git checkout --merge -- {path}`"
            whole = f"take one side whole with `git checkout {(commit or '')[:12]}^1 -- {path}` (or ^2)"
            raise RedpencilError(
                f"{path}: someone has begun to settle this merge by hand; finish it in an editor, "
                f"or {whole if commit else again}"
            )
        return cls(path, found, merged, commit)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What the reviewer has to choose about."""
        return self.merged.conflicts

    @property
    def asks(self) -> str:
        """What there is to be done, in a sentence."""
        if not self.conflicts:
            return "a merge stopped here; claim by claim nothing contradicts, so there is nothing to ask"
        return f"a merge stopped here; {number_of(len(self.conflicts), 'question')}"

    @property
    def ended(self) -> str:
        """What has been done and is left to do, in a sentence."""
        return f"settled; `git {'commit' if self.commit else 'add'} {self.path}` when you are done."

    def as_ours(self) -> ChecklistFile:
        """The file as it would be with our values in all conflicts, to be shown; nothing is written."""
        return ChecklistFile.from_bytes(self.path, self.merged.settled(frozenset()))

    def settle(self, for_theirs: Set[str]) -> None:
        """Write the file with their values in conflicts over the ids `for_theirs`, ours in the others.

        Raises ChangedOnDiskError if it has changed meanwhile, SaveError if it cannot be written.
        """
        self.merged.settle(self.path, for_theirs, found=self.found)


def words_in(conflict: Conflict) -> str:
    """The words of the claim a conflict is about; empty where it is about something else."""
    entry = conflict.ours if conflict.ours is not None else conflict.theirs
    return clipped(entry.text, _WIDTH) if isinstance(entry, Claim) else ""


def told(value: object, fields: tuple[str, ...]) -> str:
    """What one side of a conflict says: `status: verified; checked_by: ana`."""
    if value is None:
        return "deleted"
    said = ((name, getattr(value, name, None)) for name in fields if name != "checked_text")
    return "; ".join(f"{name}: {clipped(_words(each), _WIDTH)}" for name, each in said if each) or "nothing"


def _words(value: object) -> str:
    """A value of a checklist in words: of evidence and a query, all there is, of a list, each item."""
    if isinstance(value, tuple):
        return "; ".join(map(_words, value))
    if isinstance(value, (Evidence, Waiting)):
        return " ".join(filter(None, (getattr(value, name) for name in value.__slots__ if name != "extra")))
    return str(value)


def _committed(tree: Path, name: str) -> str | None:
    """The commit that brought the conflict markers which the file has in the last commit, or None."""
    commit = git.last_change(tree, name)
    return commit if commit and _MARKER.search(git.content(tree, commit, name) or b"") else None


def _without_sides(path: Path, error: ConflictMarkersError, before: str) -> str:
    """What is to be done about markers git has no sides of; `before` is the revision without, if any."""
    back = f", or go back to the file before it with `git checkout {before} -- {path}`" if before else ""
    return (
        f"{path}:{error.faults[0].line}:1: unresolved git conflict, and git has no two sides to ask about; "
        f"choose in an editor{back}"
    )


def _bare(content: bytes) -> bytes:
    """A merge's result whatever its sides are called, and whether it shows the base or not."""
    content = re.sub(rb"^\|{7}.*?(?=^={7}\r?$)", b"", content, flags=re.MULTILINE | re.DOTALL)
    return re.sub(rb"^(<{7}|>{7})[^\r\n]*", rb"\1", content, flags=re.MULTILINE)
