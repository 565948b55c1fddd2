"""Three-way merging of lines: what two people made of the same text."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple


class Stretch(NamedTuple):
    """Consecutive lines of the three texts. `settled` has the outcome, None where both sides changed them."""

    base: list[str]
    ours: list[str]
    theirs: list[str]
    settled: list[str] | None


def merged_lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str] | None:
    """The lines with both sides' changes, None if they changed the same place in different ways."""
    done: list[str] = []
    for stretch in stretches(base, ours, theirs):
        if stretch.settled is None:
            return None
        done += stretch.settled
    return done


def stretches(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[Stretch]:
    """The texts cut where all three agree (the method of diff3)."""
    ours_at, theirs_at = _matches(base, ours), _matches(base, theirs)
    done: list[Stretch] = []
    at = mine = their = 0
    while at < len(base) or mine < len(ours) or their < len(theirs):
        run = 0
        while (
            at + run < len(base)
            and ours_at.get(at + run) == mine + run
            and theirs_at.get(at + run) == their + run
        ):
            run += 1
        if run:
            same = list(base[at : at + run])
            done.append(Stretch(same, same, same, same))
            at, mine, their = at + run, mine + run, their + run
            continue
        stop = next((i for i in range(at, len(base)) if i in ours_at and i in theirs_at), None)
        ends = (len(base), len(ours), len(theirs)) if stop is None else (stop, ours_at[stop], theirs_at[stop])
        done.append(
            _settled(list(base[at : ends[0]]), list(ours[mine : ends[1]]), list(theirs[their : ends[2]]))
        )
        at, mine, their = ends
    return done


def _matches(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Which line of the other text each kept line of the base has become."""
    blocks = SequenceMatcher(None, base, other, autojunk=len(base) > 2000).get_matching_blocks()
    return {block.a + i: block.b + i for block in blocks for i in range(block.size)}


def _settled(base: list[str], ours: list[str], theirs: list[str]) -> Stretch:
    if ours == theirs or theirs == base:
        return Stretch(base, ours, theirs, ours)
    return Stretch(base, ours, theirs, theirs if ours == base else None)
