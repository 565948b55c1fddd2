"""Hostile checklists, read by every command that reads one."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache
from pathlib import Path

from redpencil.cli.git_setup import CONFLICTED, MERGED
from redpencil.errors import ChecklistError, ConflictMarkersError
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.emitting import checklist_text
from running import Done, command, git
from stress.hostile_yaml import CANARY, spoilt
from stress.trials import Fault
from tui.story import TEXT, worked

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
READING = (
    ("check",),
    ("check", "--format", "json"),
    ("check", "--format", "github", "--require-evidence", "--require-signoff"),
    ("report",),
    ("report", "--format", "markdown"),
    ("report", "--format", "html"),
    ("report", "--format", "csv"),
    ("report", "--format", "json"),
    ("report", "--queries"),
    ("report", "--corrections"),
    ("fmt", "--check"),
    ("review", "--plain", "--read-only", "--by", "ana"),
    ("diff", "HEAD~1"),
    ("diff", "HEAD", "HEAD~1", "--format", "markdown"),
    ("diff", "HEAD~1", "HEAD", "--format", "json"),
)
WRITING = (
    ("mark", "c-00000006", "verified", "--by", "ana", "--source", "Minutes"),
    ("signoff", "--by", "dee"),
    ("fmt",),
    ("split", "story.txt"),
    ("split", "story.txt", "--refresh"),
    ("review", "--plain", "--by", "ana"),
)
ANSWERS = b"v\nx\nn\nmaybe\nu\nd\nopinion\n?\nq\n"


def read(seed: int, folder: Path) -> Counter[str]:
    """No traceback, the right exit code, clear sentences, no control character, the file as it was."""
    dice = random.Random(seed)
    (folder / "story.txt").write_text(TEXT, encoding="utf-8")
    path = folder / "claims.yaml"
    raw = spoilt(good(), dice)
    path.write_bytes(raw)
    wanted = gate_code(raw)
    done = command("check", folder=folder)
    if done.returncode not in wanted:
        raise Fault(f"check leaves with {done.returncode}, not one of {wanted}: {done.stderr[:500]}")
    words = [("check",), *dice.sample(READING, 2), *dice.sample(WRITING, 2)]
    if any("diff" in each for each in words):
        _commit(path, good().encode(), raw)
    for each in words:
        path.write_bytes(raw)
        check_run(each, command(*each, folder=folder, given=ANSWERS), path, raw)
    path.write_bytes(raw)
    _check_merge(raw, folder)
    if (folder / CANARY).exists():
        raise Fault("something in the file was run")
    kinds = {0: "passed", 1: "stopped", 2: "refused"}
    return Counter({"commands": len(words) + 2, f"files {kinds[done.returncode]}": 1})


@cache
def good() -> str:
    """A checklist in which some work was done."""
    return checklist_text(worked(), {"c-00000001": "The council voted on Tuesday night."})


def _commit(path: Path, *versions: bytes) -> None:
    """A history in which the file was one version after the other."""
    git("init", "--quiet", folder=path.parent)
    for version in versions:
        path.write_bytes(version)
        git("add", "--all", folder=path.parent)
        git("commit", "--quiet", "--allow-empty", "--message", "next", folder=path.parent)


def gate_code(raw: bytes) -> set[int]:
    """What `check` may leave with, by what the reader makes of the file."""
    try:
        ChecklistFile.from_bytes(Path("claims.yaml"), raw)
    except ConflictMarkersError:
        return {1}
    except ChecklistError:
        return {2}
    return {1, 2}  # unchecked claims stop it, or its article is not there


def check_run(words: tuple[str, ...], done: Done, path: Path, before: bytes) -> None:
    """What must hold of any command on any file."""
    told = f"{' '.join(words)} leaves with {done.returncode}: {done.stderr[-600:]}"
    if done.returncode not in (0, 1, 2) or "Traceback" in done.stderr:
        raise Fault(told)
    if found := STEERING.search(done.stderr) or ("html" not in words and STEERING.search(done.stdout)):
        raise Fault(f"{words} prints {found.group()!r}")
    after = path.read_bytes()
    if done.returncode == 2 and not done.stderr.strip() and "json" not in words and "github" not in words:
        raise Fault(f"nothing is said: {told}")
    if any(len(line) > 2_000 for line in done.stderr.splitlines()):
        raise Fault(f"a sentence of {max(map(len, done.stderr.splitlines()))} characters: {told[:300]}")
    if after == before:
        return
    if words in READING or done.returncode == 2:
        raise Fault(f"the file was changed: {told}")
    ChecklistFile.from_bytes(path, after)


def _check_merge(raw: bytes, folder: Path) -> None:
    """The merge driver merges, or leaves our version alone for git to merge as text."""
    for name, content in (("base", good().encode()), ("ours", good().encode()), ("theirs", raw)):
        (folder / name).write_bytes(content)
    done = command("merge-driver", "base", "ours", "theirs", folder=folder)
    if done.returncode not in (MERGED, CONFLICTED, 2) or "Traceback" in done.stderr:
        raise Fault(f"merge-driver leaves with {done.returncode}: {done.stderr[-600:]}")
    if done.returncode == 2 and (folder / "ours").read_bytes() != good().encode():
        raise Fault("merge-driver failed and changed our version")
