"""What carrying a long checklist over to a revised article costs.

PYTHONPATH=src:tests python benchmarks/carry_over.py
"""

from __future__ import annotations

import random
import time

from reviewing.revising import checked, revised
from reviewing.test_carrying_generated import paragraphs, revise, text_of


def cost() -> None:
    for changes in (0, 100, 1000):
        dice = random.Random(7)
        story = paragraphs(dice, 290)
        old = checked(text_of(story))
        for _ in range(changes):
            revise(story, dice)
        after = text_of(story)
        began = time.perf_counter()
        revised(old, after)
        print(f"{len(old.claims)} claims, {changes} changes: {time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    cost()
