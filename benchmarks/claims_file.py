"""What opening a checklist and saving one decision cost, beside what they are made of.

    PYTHONPATH=src:tests python benchmarks/claims_file.py [CLAIMS ...]

For each size: loading, beside PyYAML's own C `load` of the same file; one decision, from a changed checklist
to bytes confirmed by the disk, beside a bare write and fsync of the same bytes, over the old ones in place
and into a new file. All in turn; the best of many rounds, since whatever else the machine does only adds.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import yaml

from redpencil.model import Status
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from storage.long_checklists import checklist_of, decision


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def bare(path: Path, content: bytes) -> None:
    """The least that any save must do."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    os.write(descriptor, content)
    os.fsync(descriptor)
    os.close(descriptor)


def measure(claims: int, folder: Path, rounds: int = 61) -> str:
    path = folder / f"{claims}.claims.yaml"
    made = checklist_of(claims)
    create(path, made, {claim.id: f"A sentence: {claim.text}." for claim in made.claims})
    content = path.read_bytes()
    loads, yamls, saves, in_place, anew = [], [], [], [], []
    for _ in range(5 if claims <= 1_000 else 3):
        loads.append(seconds(lambda: ChecklistFile.read(path)))
        yamls.append(seconds(lambda: yaml.load(content, yaml.CSafeLoader)))
    file = ChecklistFile.read(path)
    open_claims = [at for at, claim in enumerate(made.claims) if claim.status is Status.UNCHECKED]
    for number in range(rounds):
        at = open_claims[number * len(open_claims) // rounds]
        decided = list(file.checklist.claims)
        decided[at] = replace(decided[at], **decision(number + 1))
        wanted = replace(file.checklist, claims=tuple(decided))
        began = time.perf_counter()
        file = file.save(wanted)
        saves.append(time.perf_counter() - began)
        in_place.append(seconds(lambda: bare(folder / "bare", content)))
        anew.append(seconds(partial(bare, folder / f"bare-{number}", content)))
    assert ChecklistFile.read(path).checklist == file.checklist
    load, c_load, save, over, new = (min(times) * 1e3 for times in (loads, yamls, saves, in_place, anew))
    return (
        f"{claims:>6} {len(content) / 1e6:5.2f} MB  load {load:7.1f} ms, PyYAML C {c_load:7.1f} ms:"
        f" {load / c_load:.2f}x  decision {save:6.2f} ms, bare in place {over:6.2f} ms: {save / over:.2f}x,"
        f" bare anew {new:6.2f} ms: {save / new:.2f}x"
    )


def main(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            print(measure(size, Path(folder)), flush=True)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [50, 1_000, 10_000])
