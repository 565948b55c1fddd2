"""Random acts of a review, each saved; then all of them undone."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from reviewing.acts import ACTS, undone_byte_for_byte


def undone(seed: int, folder: Path) -> Counter[str]:
    """Every act reads back from the file, and undoing them all leaves it byte for byte as it was."""
    dice = random.Random(seed)
    acts = [(dice.choice(sorted(ACTS)), dice.randrange(51)) for _ in range(dice.randint(5, 80))]
    return Counter({"acts": undone_byte_for_byte(acts, folder)})
