"""Two people's random work on one checklist, merged: nothing is lost silently, and the result can be read."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import Path

from redpencil.storage.merging import merge_files
from stress.trials import Fault, Lost
from stress.two_editors import Merge, case, fault


def driven(seed: int, folder: Path) -> Counter[str]:
    """The merge driver's merge, claim by claim."""
    return _merged(seed, by_claim)


def plain(seed: int, folder: Path) -> Counter[str]:
    """Git's own merge, line by line, as on a hosting site."""

    def by_line(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
        names = [folder / name for name in ("ours", "base", "theirs")]
        for path, content in zip(names, (ours, base, theirs), strict=True):
            path.write_bytes(content)
        done = subprocess.run(["git", "merge-file", "-p", *names], capture_output=True, check=False)
        return done.stdout, done.returncode > 0

    return _merged(seed, by_line)


def by_claim(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    merged = merge_files(base, ours, theirs)
    return merged.content, bool(merged.conflicts)


def _merged(seed: int, merge: Merge) -> Counter[str]:
    one = case(seed)
    if wrong := fault(one, merge):
        raise (Lost if wrong.startswith("lost") else Fault)(wrong)
    return Counter({"stopped for a person to choose": int(merge(*one.files)[1])})
