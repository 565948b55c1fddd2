"""`redpencil git-setup`: teach this clone to merge checklists by claim and to name the claim in a diff."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from redpencil import git
from redpencil.cli import options, output
from redpencil.errors import RedpencilError

DRIVER = "redpencil"
NAMES = ("claims.yaml", "*.claims.yaml")
CLAIM_LINE = "^ *- id: (c-[0-9a-z]+)"

MERGED, CONFLICTED = 80, 81
"""How the merge driver leaves: with codes that no crash, no missing program and no older version leaves with.

Git takes 0 and 1 for a merge that was done, whatever stands in the file, and a Python that cannot even start
leaves with 1. So the guard below believes only these two, which are given once the result is in place.
"""

GUARD = "; ".join(
    (
        '{tool} merge-driver "$1" "$2" "$3" "$4" "$5"',
        "case $? in {merged}) exit 0;; {conflicted}) exit 1;; esac",
        'git merge-file --marker-size="$4" -L ours -L base -L theirs "$2" "$1" "$3"',
        "code=$?",
        "[ $code -gt 127 ] || exit $code",
        '(echo "<<<<<<< ours"; cat "$2"; echo "======="; cat "$3"; echo ">>>>>>> theirs") > "$2.both"',
        'mv "$2.both" "$2"',
        "exit 1",
    )
)
"""What git runs. Whatever becomes of the tool, the work of both sides is in the file or between markers: git
would otherwise keep our side as it is, without markers, and `git add` would drop a colleague's."""


@click.command("git-setup")
@options.checklist_file
@click.option("--remove", is_flag=True, help="Take out what this command put in.")
def command(*, file: Path, remove: bool) -> None:
    """Let git merge checklists claim by claim, and name the claim in every diff.

    Writes two lines into .gitattributes (commit them) and the rest into this clone's own configuration, so
    everyone runs it once. For a checklist of another name than claims.yaml or *.claims.yaml, give FILE.
    Running it again changes nothing; without it git merges the file as plain text, which also works.

    \b
      redpencil git-setup
      redpencil git-setup --remove
    """
    top = git.top(file.parent)
    if top is None:
        raise RedpencilError(f"{file.parent.resolve()}: not in a git repository; run `git init` there first")
    try:
        (_take_out if remove else _put_in)(top, _patterns(file, top))
    except OSError as error:
        raise RedpencilError(f"{error.filename}: cannot be changed ({error.strerror})") from None


def _put_in(top: Path, patterns: Sequence[str]) -> None:
    git.configure(top, f"merge.{DRIVER}.name", "redpencil checklists, claim by claim")
    git.configure(top, f"merge.{DRIVER}.driver", driver())
    git.configure(top, f"diff.{DRIVER}.xfuncname", CLAIM_LINE)
    attributes = [f"{pattern} diff={DRIVER} merge={DRIVER}" for pattern in patterns]
    changed = _with_lines(top / ".gitattributes", attributes)
    _with_lines(git.own_file(top, "info/exclude"), _left_overs(patterns))
    output.say(
        f"{top}: git now merges checklists claim by claim in this clone."
        + (" Commit .gitattributes; colleagues run `redpencil git-setup` once." if changed else "")
    )


def _take_out(top: Path, patterns: Sequence[str]) -> None:
    git.forget(top, f"merge.{DRIVER}")
    git.forget(top, f"diff.{DRIVER}")
    left_overs = _left_overs(patterns)
    attributes = top / ".gitattributes"
    changed = _without_lines(attributes, lambda line: f"merge={DRIVER}" in line.split())
    _without_lines(git.own_file(top, "info/exclude"), lambda line: line in left_overs)
    told = (
        "Commit .gitattributes." if attributes.exists() else ".gitattributes held nothing else and is gone."
    )
    output.say(f"{top}: git merges checklists as plain text again. {told if changed else ''}".rstrip())


def driver() -> str:
    """The command that git is to run. `-P` keeps Python from loading code that lies in the repository."""
    tool = f"{shlex.quote(sys.executable)} -P -m redpencil"
    script = GUARD.format(tool=tool, merged=MERGED, conflicted=CONFLICTED)
    return f"sh -c {shlex.quote(script)} redpencil %O %A %B %L %P"


def _patterns(file: Path, top: Path) -> tuple[str, ...]:
    """The `.gitattributes` patterns for all checklists, and for `file` where its name is another."""
    if file.name == NAMES[0] or file.name.endswith(NAMES[1][1:]):
        return NAMES
    try:
        path = file.resolve().relative_to(top.resolve()).as_posix()
    except ValueError:
        raise RedpencilError(f"{file}: not in the repository {top}; run this command there") from None
    pattern = "/" + re.sub(r"([*?\[\]\\])", r"\\\1", path)
    if re.search(r'[\s"]', pattern):
        pattern = '"' + pattern.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return (*NAMES, pattern)


def _left_overs(patterns: Sequence[str]) -> list[str]:
    """The names of lock, temporary and recovery files, which git is not to offer for a commit."""
    names = [pattern.rpartition("/")[2].strip('"') for pattern in patterns]
    return [left for name in names for left in (f".{name}.lock", f".{name}.*.tmp", f"{name}.recovered")]


def _with_lines(path: Path, lines: Sequence[str]) -> bool:
    """Add to the file the `lines` it lacks, what it has staying byte for byte; True if it lacked any."""
    old = path.read_bytes() if path.exists() else b""
    missing = [line for line in lines if line.encode("utf-8") not in old.splitlines()]
    if missing:
        path.parent.mkdir(parents=True, exist_ok=True)
        between = b"" if not old or old.endswith(b"\n") else b"\n"
        path.write_bytes(old + between + "".join(f"{line}\n" for line in missing).encode("utf-8"))
    return bool(missing)


def _without_lines(path: Path, unwanted: Callable[[str], bool]) -> bool:
    """Take the unwanted lines out of the file, and the file away if none is left; True if it had any."""
    if not path.exists():
        return False
    lines = path.read_bytes().splitlines(keepends=True)
    kept = [line for line in lines if not unwanted(line.decode("utf-8", "replace").rstrip("\r\n"))]
    if not kept:
        path.unlink()
    elif kept != lines:
        path.write_bytes(b"".join(kept))
    return kept != lines
