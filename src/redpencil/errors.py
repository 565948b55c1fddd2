"""Everything that can go wrong for a reason the person at the keyboard can act on.

Each error is one clear sentence: what is wrong, where, what was expected and what to do. The command line
prints it and leaves with the error's `exit_code`; a traceback always means a bug of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class RedpencilError(Exception):
    """Base of all errors that are told to the user as one sentence."""

    exit_code = 2


class ArticleError(RedpencilError):
    """The article cannot be read as text."""


class DecisionError(RedpencilError):
    """A decision breaks one of the review's rules, such as a dismissal without a reason."""


class SaveError(RedpencilError):
    """The checklist could not be written; what stood on disk is untouched."""


class ChangedOnDiskError(SaveError):
    """Someone else changed the file since it was read, in a way that the save could not take in."""


class Fault(NamedTuple):
    """One thing wrong in a checklist: where (1-based line and column) and what, with the way out.

    A fault of the file as a whole is at 0. `entry` is the line where the claim or source begins that cannot
    be read for it; 0 where it is in none.
    """

    line: int
    column: int
    message: str
    entry: int = 0


def unreadable(faults: Iterable[Fault]) -> int:
    """How many entries of a checklist cannot be read for these faults."""
    return len({fault.entry for fault in faults})


class ChecklistError(RedpencilError):
    """A file cannot be read as a checklist. Carries every fault found, first to last."""

    def __init__(self, file: str, faults: Sequence[Fault]) -> None:
        self.file = file
        self.faults = tuple(faults)
        super().__init__(
            "\n".join(
                f"{file}:{f.line}:{f.column}: {f.message}" if f.line else f"{file}: {f.message}"
                for f in self.faults
            )
        )


class ConflictMarkersError(ChecklistError):
    """A merge left its conflict markers in the checklist; someone has to choose before it can be read."""


class Conflict(NamedTuple):
    """Two people changed the same thing in ways that cannot both stand.

    `id` is the claim's or source's id, or `article`; `fields` are the names of the keys that differ. `base`,
    `ours` and `theirs` are the values (a `Claim`, a `Source`, …); None means it was deleted or not yet there.
    """

    id: str
    fields: tuple[str, ...]
    base: object
    ours: object
    theirs: object


class ConflictError(ChangedOnDiskError):
    """The checklist changed on disk in ways that contradict what is to be saved. Nothing was written."""

    def __init__(self, file: str, conflicts: Sequence[Conflict]) -> None:
        self.conflicts = tuple(conflicts)
        what = ", ".join(f"{c.id} ({', '.join(c.fields)})" for c in self.conflicts)
        super().__init__(
            f"{file}: someone else changed the same things since it was read: {what}; "
            "choose between the two, nothing was written"
        )
