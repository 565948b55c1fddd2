"""A disk that fails: every system call of a save, with every error, once or from then on."""

from __future__ import annotations

import errno
import os
import random
import tempfile
from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any
from unittest import mock

from redpencil.errors import ChecklistError, SaveError
from redpencil.model import Checklist
from redpencil.storage.checklist_file import ChecklistFile, normal
from storage.operations import OPERATIONS
from storage.styles import STYLES
from stress.trials import Fault, Lost, Torn

CALLS = ("open", "write", "fsync", "fchmod", "replace")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT)
PLACES = tuple(product(CALLS, ERRORS, range(6), (False, True)))
"""Which call fails, with what, at its how many-th time, and whether it goes on failing."""


def failing(seed: int, folder: Path) -> Counter[str]:
    """A save while a call fails leaves the old file or the new one, and what it could not save aside.

    The first numbers go through all of PLACES; style and change are by chance.
    """
    dice = random.Random(seed)
    name, code, at, for_good = PLACES[seed % len(PLACES)]
    path = folder / "desk" / "claims.yaml"
    path.parent.mkdir()
    path.write_text(STYLES[dice.choice(sorted(STYLES))], encoding="utf-8", newline="")
    path.chmod(0o600)
    file = ChecklistFile.read(path)
    wanted = normal(file.checklist, OPERATIONS[dice.choice(sorted(OPERATIONS))](file.checklist))
    call = Failing(getattr(os, name), code, at, for_good=for_good)
    saved, told = None, ""
    with mock.patch.object(tempfile, "tempdir", str(folder)), mock.patch.object(os, name, call):
        try:
            saved = file.save(wanted)
        except SaveError as error:
            told = str(error)
    aside = [one for one in folder.rglob("*") if ".recovered" in one.name]
    _check(path, file, wanted, saved, told)
    _check_aside(aside, wanted, told if saved is None else None)
    if saved is None:
        file = file.save(wanted)
        left = {one.name for one in folder.rglob("*")} - {"desk", path.name}
        if left or _read(path) != wanted:
            raise Lost(f"the next save leaves {sorted(left)}")
    return Counter({"calls failed": call.failed})


class Failing:
    """A system call that works until its `at`-th time; a write may then get half of its bytes out."""

    def __init__(self, function: Callable[..., Any], code: int, at: int, *, for_good: bool) -> None:
        self._function, self._code, self._left, self._for_good = function, code, at, for_good
        self.failed = 0

    def __call__(self, *args: Any, **named: Any) -> Any:
        self._left -= 1
        if self._left == -1 or (self._left < -1 and self._for_good):
            self.failed += 1
            if self._function is os.write:
                self._function(args[0], bytes(args[1])[: len(args[1]) // 2])
            raise OSError(self._code, os.strerror(self._code))
        return self._function(*args, **named)


def _check(
    path: Path, before: ChecklistFile, wanted: Checklist, saved: ChecklistFile | None, told: str
) -> None:
    after = _read(path)
    if saved is not None and after != wanted:
        raise Lost("a save was told as done and is not in the file")
    if after not in (wanted, before.checklist):
        raise Torn("neither the old checklist nor the new one")
    if after != wanted and path.read_bytes() != before.raw:
        raise Torn("the old checklist in other bytes")
    if saved is None and str(path) not in told:
        raise Fault(f"not told which file: {told!r}")


def _check_aside(aside: list[Path], wanted: Checklist, told: str | None) -> None:
    """`told` is None after a save that was done."""
    if [_read(one) for one in aside] not in ([], [wanted]):
        raise Torn("the recovery file has something else")
    if told is None and aside:
        raise Fault(f"left behind: {aside}")
    if told is not None and not any(str(one) in told for one in aside) and "keep this window" not in told:
        raise Lost(f"nothing is kept aside and nothing says so: {told!r}")


def _read(path: Path) -> Checklist:
    try:
        file = ChecklistFile.read(path)
    except ChecklistError as error:
        raise Torn(f"{path.name}: {error}") from None
    if file.faults:
        raise Torn(f"{path.name}: {file.faults}")
    return file.checklist
