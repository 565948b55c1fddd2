"""What the splitter gets right on the marked articles in tests/cases, and what it does not.

PYTHONPATH=src:tests python benchmarks/accuracy.py
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import astuple
from pathlib import Path

from printed import table, write
from running import ROOT
from splitting.scoring import CASES, Marked, compared, figures, marked_in_json

PAGE = ROOT / "docs" / "accuracy.md"
SETS = sorted(CASES.glob("claims_?.jsonl"))
HEAD = (
    "set",
    "articles",
    "words",
    "marked claims",
    "found",
    "in none",
    "right",
    "word for word",
    "speakers right",
)
KINDS_HEAD = ("kind", "marked", "found")


def row(name: str, documents: list[Marked]) -> tuple[str, ...]:
    words = sum(len(one.article.text.split()) for one in documents)
    marked = sum(len(one.claims) for one in documents)
    recall, missed, precision, speakers, exact = astuple(figures(documents))
    counts = (str(len(documents)), f"{words:,}", str(marked))
    return (name, *counts, *(f"{share:.1%}" for share in (recall, missed, precision, exact, speakers)))


def by_kind(paths: list[Path]) -> list[tuple[str, ...]]:
    """How many of the marked claims of each kind are found; a claim may be of several."""
    marked: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines()
        for document, line in zip(marked_in_json(path), lines, strict=True):
            partner = compared(document).partner
            for at, claim in enumerate(json.loads(line)["claims"]):
                marked.update(claim["kinds"])
                found.update(claim["kinds"] if at in partner else ())
    return [(kind, str(count), f"{found[kind] / count:.0%}") for kind, count in marked.most_common()]


def tables() -> str:
    """The figures of each set and of all together, and those of each kind of claim."""
    documents = {path.stem: marked_in_json(path) for path in SETS}
    rows = [row(name, marked) for name, marked in documents.items()]
    everything = row("all", [one for marked in documents.values() for one in marked])
    return f"{table(HEAD, [*rows, everything])}\n\n{table(KINDS_HEAD, by_kind(SETS))}"


if __name__ == "__main__":
    print(tables())
    if "--page" in sys.argv:
        write(PAGE, tables())
