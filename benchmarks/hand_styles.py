"""Every change an editor makes, in every style people write YAML in: is it right, and how much does it touch?

    PYTHONPATH=src:tests python benchmarks/hand_styles.py [RANDOM_EDITS]

First the styles and operations of the tests, then random ones with awkward texts. A change is right if the
file reads back as what was wanted and no comment is gone. `spliced`, `claim anew` and `file anew` say how it
got there.
"""

from __future__ import annotations

import random
import statistics
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from redpencil.model import Checklist, Evidence, Kind, Status
from redpencil.storage import checklist_file, items
from redpencil.storage.checklist_file import ChecklistFile
from storage.operations import OPERATIONS
from storage.strategies import TRAPS
from storage.styles import STYLES
from storage.test_styles import DELETING, comments, diff_lines

HERE = Path("claims.yaml")
HOW: Counter[str] = Counter()


def watch() -> None:
    """Count the fallbacks that the product takes."""
    new_item, rewritten = items.new_item, ChecklistFile._rewritten

    def counting_item(*args: Any, **kwargs: Any) -> str:
        HOW["claim anew"] += 1
        return new_item(*args, **kwargs)

    def counting_file(*args: Any, **kwargs: Any) -> ChecklistFile:
        HOW["file anew"] += 1
        return rewritten(*args, **kwargs)

    items.new_item = counting_item
    checklist_file.ChecklistFile._rewritten = counting_file  # type: ignore[method-assign]


def try_change(style: str, wanted: Checklist, *, deleting: bool) -> tuple[bool, int]:
    """Whether the change came out right, and how many lines of a diff it takes."""
    before = ChecklistFile.from_bytes(HERE, STYLES[style].encode("utf-8"))
    fallbacks = HOW["claim anew"] + HOW["file anew"]
    after = before.revised(checklist_file.normal(before.checklist, wanted))
    HOW["spliced"] += HOW["claim anew"] + HOW["file anew"] == fallbacks
    again = ChecklistFile.from_bytes(HERE, after.raw)
    text = after.raw.decode("utf-8")
    right = again.checklist == after.checklist and not again.faults
    kept = deleting or not comments(STYLES[style]) - comments(text)
    return right and kept, diff_lines(STYLES[style], text)


def random_change(checklist: Checklist, dice: random.Random) -> Checklist:
    """Up to three fields of one claim changed to something awkward."""
    claims = list(checklist.claims)
    at = dice.randrange(len(claims))
    for _ in range(dice.randint(1, 3)):
        text = dice.choice([" ", "\n", ""]).join(dice.sample(TRAPS, dice.randint(1, 3))).strip() or "x"
        change: dict[str, Any] = dice.choice(
            [
                {"notes": text},
                {"text": text},
                {"speaker": text},
                {"correction": text},
                {"reason": text},
                {"notes": None},
                {"status": dice.choice([Status.VERIFIED, Status.DISPUTED]), "checked_by": text},
                {"tags": tuple(dice.sample(TRAPS, 2))},
                {"kinds": tuple(dice.sample(list(Kind), 3))},
                {"evidence": (*claims[at].evidence, Evidence("survey", text))},
                {"evidence": claims[at].evidence[1:]},
            ]
        )
        claims[at] = replace(claims[at], **change)
    return replace(checklist, claims=tuple(claims))


def main(edits: int) -> None:
    watch()
    tried = right = 0
    lines = []
    for style, text in STYLES.items():
        checklist = ChecklistFile.from_bytes(HERE, text.encode("utf-8")).checklist
        for name, operation in OPERATIONS.items():
            done, changed = try_change(style, operation(checklist), deleting=name in DELETING)
            tried, right = tried + 1, right + done
            lines += [changed] if name == "first verdict" else []
    print(f"{len(STYLES)} styles x {len(OPERATIONS)} operations: {right} of {tried} right; {dict(HOW)}")
    print(f"lines in the diff of a first verdict: median {statistics.median(lines)}, most {max(lines)}")
    HOW.clear()
    dice = random.Random(1)
    right = 0
    for _ in range(edits):
        style = dice.choice(list(STYLES))
        checklist = ChecklistFile.from_bytes(HERE, STYLES[style].encode("utf-8")).checklist
        right += try_change(style, random_change(checklist, dice), deleting=True)[0]
    print(f"random edits: {right} of {edits} right; {dict(HOW)}")


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["10000"])[0]))
