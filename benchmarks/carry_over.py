"""How many verdicts carry-over keeps and wrongly keeps on generated revisions, and what it costs.

PYTHONPATH=src:tests python benchmarks/carry_over.py [REVISIONS]
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter

from redpencil.model import Status
from redpencil.reviewing.placing import place
from redpencil.words import normalised
from reviewing.revising import article, checked, revised, split
from reviewing.test_carrying_generated import judged, paragraphs, revise, text_of


def rates(revisions: int) -> None:
    claims = unchanged = lost = wrong = 0
    for seed in range(revisions):
        dice = random.Random(seed)
        story = paragraphs(dice, 15)
        before = text_of(story)
        for _ in range(dice.randint(1, 12)):
            revise(story, dice)
        after = text_of(story)
        carried = revised(checked(before), after)
        given, now = judged(before, split(before)), judged(after, split(after))
        standing = Counter(
            (normalised(row.claim.text), row.claim.speaker, normalised(row.surroundings or ""))
            for row in place(carried.checklist, article(after), split(after)).rows
            if row.status is Status.VERIFIED
        )
        claims += now.total()
        unchanged += (given & now).total()
        lost += ((given & now) - standing).total()
        wrong += (standing - given).total()
    print(f"{revisions} revisions, {claims} claims after them, {unchanged} of them unchanged")
    print(f"verdicts kept on unchanged claims: {unchanged - lost} ({(unchanged - lost) / unchanged:.2%})")
    print(f"verdicts kept on changed words or surroundings: {wrong}")


def cost() -> None:
    for changes in (0, 100, 1000):
        dice = random.Random(7)
        story = paragraphs(dice, 230)
        old = checked(text_of(story))
        for _ in range(changes):
            revise(story, dice)
        after = text_of(story)
        began = time.perf_counter()
        revised(old, after)
        print(f"{len(old.claims)} claims, {changes} changes: {time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    rates(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    cost()
