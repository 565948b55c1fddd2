"""A fully checked article, revised at random in one to ten places, and its checklist carried over."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from checked_articles import ARTICLES, outcome
from reviewing.desk_revisions import revise
from stress.trials import Fault, Lost


def carried(seed: int, folder: Path) -> Counter[str]:
    """No verdict stays on words that changed, none goes from words that did not, no work is lost."""
    number, at = divmod(seed, len(ARTICLES))
    dice = random.Random(number)
    before = after = ARTICLES[at].read_text(encoding="utf-8")
    for _ in range(dice.randint(1, 10)):
        after = revise(after, dice)
    _, judged, standing, unchanged, missing = outcome(before, after)
    if wrong := standing - judged:
        raise Fault(f"{ARTICLES[at].name}: verdicts on changed words: {dict(wrong)}")
    if missing:
        raise Lost(f"{ARTICLES[at].name}: {dict(missing)}")
    kept = (unchanged & standing).total()
    return Counter({"unchanged claims": unchanged.total(), "kept their verdict": kept})
