"""A merge that stopped in the checklist: asks, conflict by conflict, whose values are to stand."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click

from redpencil import git
from redpencil.cli import output
from redpencil.errors import Conflict, ConflictMarkersError, RedpencilError
from redpencil.model import Claim
from redpencil.reviewing.drafting import clipped
from redpencil.storage.merging import merge_files

_WIDTH = 100


def settle(path: Path, error: ConflictMarkersError) -> None:
    """Settle the merge in the file at `path`, from the versions git keeps of it; its markers are not read.

    Raises `error` where git knows of no merge there, RedpencilError where someone has begun by hand.
    """
    top = git.top(path.parent)
    if top is None:
        raise error
    name = Path(os.path.relpath(path.parent.resolve() / path.name, top.resolve())).as_posix()
    versions = git.unmerged(top, name)
    if versions is None:
        raise error
    found, merged = path.read_bytes(), merge_files(*versions)
    plain = git.merged_text(*versions)
    if _bare(found) not in (_bare(merged.content), _bare(plain or b"")):
        raise RedpencilError(
            f"{path}: someone has begun to settle this merge by hand; finish it in an editor, "
            f"or start over with `git checkout --merge -- {path}`"
        )
    count = len(merged.conflicts)
    output.say(f"{path}: a merge stopped here; {count} {'question' if count == 1 else 'questions'}.")
    theirs = {conflict.id for conflict in merged.conflicts if _ask(conflict)}
    merged.settle(path, theirs, found=found)
    output.say(f"{path}: settled; `git add {path}` when you are done.")


def _ask(conflict: Conflict) -> bool:
    """True if their values are to stand."""
    entry = conflict.ours if conflict.ours is not None else conflict.theirs
    words = f" “{clipped(entry.text, _WIDTH)}”" if isinstance(entry, Claim) else ""
    output.say(f"\n{conflict.id}{words}")
    for letter, value in (("o", conflict.ours), ("t", conflict.theirs)):
        output.say(f"  {letter}  {_told(value, conflict.fields)}")
    answer: str = click.prompt("Ours or theirs", type=click.Choice(["o", "t"]), err=True)
    return answer == "t"


def _told(value: object, fields: tuple[str, ...]) -> str:
    if value is None:
        return "deleted"
    told = ((name, getattr(value, name, None)) for name in fields if name != "checked_text")
    return "; ".join(f"{name}: {clipped(str(said), _WIDTH)}" for name, said in told if said) or "nothing"


def _bare(content: bytes) -> bytes:
    """A merge's result whatever its sides are called, and whether it shows the base or not."""
    content = re.sub(rb"^\|{7}.*?(?=^={7}\r?$)", b"", content, flags=re.MULTILINE | re.DOTALL)
    return re.sub(rb"^(<{7}|>{7})[^\r\n]*", rb"\1", content, flags=re.MULTILINE)
