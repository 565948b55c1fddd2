"""Three-way merging of lines: what two people made of the same text."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher


def merged_lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[str] | None:
    """The lines with both sides' changes, None if they changed the same place in different ways.

    The texts are cut where all three agree (the method of diff3); between two cuts one side's change stands.
    """
    ours_at, theirs_at = _matches(base, ours), _matches(base, theirs)
    agreed = [i for i in range(len(base)) if i in ours_at and i in theirs_at]
    done: list[str] = []
    at = mine = their = 0
    for cut, my_cut, their_cut in [
        *((i, ours_at[i], theirs_at[i]) for i in agreed),
        (len(base), len(ours), len(theirs)),
    ]:
        old, one, other = base[at:cut], ours[mine:my_cut], theirs[their:their_cut]
        if one != other and other != old and one != old:
            return None
        done += [*(other if one == old else one), *base[cut : cut + 1]]
        at, mine, their = cut + 1, my_cut + 1, their_cut + 1
    return done


def _matches(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Which line of the other text each kept line of the base has become."""
    blocks = SequenceMatcher(None, base, other, autojunk=len(base) > 2000).get_matching_blocks()
    return {block.a + i: block.b + i for block in blocks for i in range(block.size)}
