"""How many verdicts carry-over keeps, and wrongly keeps, on random revisions, and what it costs.

PYTHONPATH=src:tests python benchmarks/carry_over.py [REVISIONS]
"""

from __future__ import annotations

import random
import sys
import time

from checked_articles import ARTICLES, outcome
from reviewing.desk_revisions import revise as change
from reviewing.revising import checked, revised
from reviewing.test_carrying_generated import paragraphs, revise, text_of


def rates(revisions: int) -> None:
    """Every article, fully checked, revised at random in one to ten places."""
    claims = unchanged = kept = wrong = lost = 0
    for path in ARTICLES:
        before = path.read_text(encoding="utf-8")
        for seed in range(revisions):
            dice = random.Random(seed)
            after = before
            for _ in range(dice.randint(1, 10)):
                after = change(after, dice)
            carried, judged, standing, same, missing = outcome(before, after)
            claims += len(carried.checklist.claims)
            unchanged += same.total()
            kept += (same & standing).total()
            wrong += (standing - judged).total()
            lost += missing.total()
    print(f"{len(ARTICLES)} articles x {revisions} revisions, {claims} claims after them")
    print(f"verdicts kept on the {unchanged} unchanged claims: {kept} ({kept / unchanged:.2%})")
    print(f"verdicts kept on changed words or surroundings: {wrong}; notes lost: {lost}")


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
    rates(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
    cost()
