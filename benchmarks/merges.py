"""Random three-way merges: is any decision lost silently, and does the result load or carry markers?

PYTHONPATH=src:tests python benchmarks/merges.py [MERGES]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from two_editors import case, fault

from redpencil.storage.merging import merge_files


def by_claim(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    """The merge driver's merge."""
    merged = merge_files(base, ours, theirs)
    return merged.content, bool(merged.conflicts)


def by_line(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    """Git's own merge, as on a hosting site."""
    with tempfile.TemporaryDirectory() as folder:
        names = [Path(folder, name) for name in ("ours", "base", "theirs")]
        for path, content in zip(names, (ours, base, theirs), strict=True):
            path.write_bytes(content)
        done = subprocess.run(["git", "merge-file", "-p", *names], capture_output=True, check=False)
    return done.stdout, done.returncode > 0


def main(merges: int) -> None:
    for name, merge in (("by claim", by_claim), ("by line", by_line)):
        faults: Counter[str] = Counter()
        clean = 0
        began = time.perf_counter()
        for seed in range(merges):
            one = case(seed)
            clean += not merge(*one.files)[1]
            if wrong := fault(one, merge):
                faults[wrong] += 1
                print(f"  {name}, case {seed}: {wrong}")
        print(
            f"{name}: {merges} merges, {clean} without a conflict, {faults.total()} with a fault, "
            f"{time.perf_counter() - began:.0f} s"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
