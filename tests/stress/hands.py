"""Random changes to a checklist in each of the styles that people write YAML in."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from redpencil.model import Checklist, Evidence, Kind, Status
from redpencil.storage.checklist_file import ChecklistFile, normal
from storage.operations import OPERATIONS
from storage.strategies import TRAPS
from storage.styles import STYLES
from storage.test_styles import DELETING, comments
from stress.trials import Fault, Lost

HERE = Path("claims.yaml")
KNOWN = [(style, name) for style in STYLES for name in OPERATIONS]


def edited(seed: int, folder: Path) -> Counter[str]:
    """What is written reads back as what was wanted, and nobody's comment is gone.

    The first numbers are every operation of the tests in every style, the others three random changes in one.
    """
    if seed < len(KNOWN):
        style, name = KNOWN[seed]
        before = ChecklistFile.from_bytes(HERE, STYLES[style].encode("utf-8"))
        after = _change(before, OPERATIONS[name](before.checklist))
        if name not in DELETING and comments(STYLES[style]) - comments(after.raw.decode("utf-8")):
            raise Lost(f"{name}, style {style}: a comment")
        return Counter({"changes": 1})
    dice = random.Random(seed)
    style = dice.choice(sorted(STYLES))
    file = ChecklistFile.from_bytes(HERE, STYLES[style].encode("utf-8"))
    for _ in range(3):
        file = _change(file, random_change(file.checklist, dice))
    return Counter({"changes": 3})


def _change(file: ChecklistFile, wanted: Checklist) -> ChecklistFile:
    wanted = normal(file.checklist, wanted)
    after = file.revised(wanted)
    again = ChecklistFile.from_bytes(HERE, after.raw)
    if again.faults or again.checklist != after.checklist or after.checklist != wanted:
        raise Fault("reads back as something else")
    return after


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
