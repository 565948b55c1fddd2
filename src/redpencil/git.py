"""What is asked of git. Without git, or outside a repository, the answer is simply that there is none."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

from redpencil.errors import RedpencilError


def user_name(folder: Path) -> str | None:
    """Git's `user.name` as it stands for `folder`, or None."""
    return _answer(folder, "config", "user.name") or None


def top(folder: Path) -> Path | None:
    """The top folder of the working tree that `folder` is in, or None."""
    answer = _answer(folder, "rev-parse", "--show-toplevel")
    return Path(answer) if answer else None


def placed(path: Path) -> tuple[Path, str] | None:
    """The top folder of the working tree a file is in, and its name from there; None outside any."""
    tree = top(path.parent)
    if tree is None:
        return None
    return tree, Path(os.path.relpath(path.parent.resolve() / path.name, tree.resolve())).as_posix()


def own_file(folder: Path, name: str) -> Path:
    """Where git keeps a file of its own, such as `info/exclude`, for the repository that `folder` is in."""
    return folder / _answer(folder, "rev-parse", "--git-path", name)


def commit(folder: Path, revision: str) -> str | None:
    """The full name of the commit that `revision` (a branch, a tag, `HEAD~2`) means, or None."""
    return (
        _answer(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        or None
    )


def merge_base(folder: Path, one: str, other: str) -> str | None:
    """The commit at which two commits parted, or None."""
    return _answer(folder, "merge-base", one, other) or None


def content(folder: Path, commit_name: str, path: str) -> bytes | None:
    """The bytes of a file, named from the top of the tree, as a commit holds them, or None."""
    done = _run(folder, "cat-file", "blob", f"{commit_name}:{path}")
    return done.stdout if done and done.returncode == 0 else None


def unmerged(folder: Path, path: str) -> tuple[bytes, bytes, bytes] | None:
    """Base, ours and theirs of a file in the middle of a merge, named from the top of the tree.

    The base is empty where both sides added the file. None where there is no merge, or one side has no file.
    """
    base, ours, theirs = (content(folder, f":{stage}", path) for stage in (1, 2, 3))
    return None if ours is None or theirs is None else (base or b"", ours, theirs)


def last_change(folder: Path, path: str) -> str | None:
    """The last commit up to HEAD that changed a file, named from the top of the tree, or None."""
    return _answer(folder, "rev-list", "-1", "HEAD", "--", f":(top,literal){path}") or None


def merged_in(folder: Path, commit_name: str, path: str) -> tuple[bytes, bytes, bytes] | None:
    """Base, ours and theirs of a file in a merge that was committed; None where that was no merge of two.

    As in `unmerged`, the base is empty where both sides added the file.
    """
    sides = [commit(folder, f"{commit_name}^{number}") for number in (1, 2)]
    if sides[0] is None or sides[1] is None:
        return None
    base = merge_base(folder, sides[0], sides[1])
    ours, theirs = (content(folder, side, path) for side in sides if side)
    old = content(folder, base, path) if base else None
    return None if ours is None or theirs is None else (old or b"", ours, theirs)


def merged_text(base: bytes, ours: bytes, theirs: bytes) -> bytes | None:
    """Git's own merge of three texts, conflict markers and all, or None."""
    with tempfile.TemporaryDirectory() as folder:
        for name, raw in (("ours", ours), ("base", base), ("theirs", theirs)):
            Path(folder, name).write_bytes(raw)
        done = _run(Path(folder), "merge-file", "-p", "ours", "base", "theirs")
    return done.stdout if done and done.returncode <= 127 else None


def files(folder: Path, *patterns: str) -> tuple[Path, ...]:
    """The files of the repository that `folder` is in which match git's `patterns`, ignored ones left out."""
    answer = _answer(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns)
    return tuple(folder / name for name in answer.split("\0") if name)


def configure(folder: Path, key: str, value: str) -> None:
    """Write `key` into the repository's own configuration. Raises RedpencilError if git refuses."""
    done = _run(folder, "config", "--local", key, value)
    if done is None or done.returncode:
        raise RedpencilError(
            f"git could not set {key}: {_words(done.stderr) if done else 'git is not installed'}"
        )


def forget(folder: Path, section: str) -> None:
    """Take a section out of the repository's own configuration, if it is there."""
    _run(folder, "config", "--local", "--remove-section", section)


def _answer(folder: Path, *question: str) -> str:
    done = _run(folder, *question)
    return _words(done.stdout) if done and done.returncode == 0 else ""


def _words(answer: bytes) -> str:
    return answer.decode("utf-8", "replace").strip()


def _run(folder: Path, *question: str) -> subprocess.CompletedProcess[bytes] | None:
    try:
        return subprocess.run(["git", *question], cwd=folder, capture_output=True, check=False)
    except (OSError, ValueError):  # no git, or a name with a NUL that no program can be given
        return None
