from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.model import Article
from redpencil.splitting import split
from splitting.scoring import CASES, Figures, figures, marked_in_json, marked_in_lines

SEED = Path(__file__).parents[2] / "seeds" / "000_d7461595fc10e234.txt"


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("claims_a.jsonl", Figures(recall=0.92, missed=0.02, precision=0.91, speakers=0.97)),
        ("claims_b.jsonl", Figures(recall=0.90, missed=0.02, precision=0.88, speakers=0.96)),
        ("claims_c.jsonl", Figures(recall=0.92, missed=0.01, precision=0.88, speakers=0.95)),
    ],
)
def test_marked_articles_are_split_no_worse_than_before(name: str, floor: Figures) -> None:
    found = figures(marked_in_json(CASES / name))
    assert found.recall >= floor.recall
    assert found.missed <= floor.missed
    assert found.precision >= floor.precision
    assert found.speakers >= floor.speakers


def test_articles_of_every_genre_are_split_no_worse_than_before() -> None:
    documents = [marked_in_lines(path) for path in sorted((CASES / "marked").glob("*.claims"))]
    assert len(documents) >= 11
    found = figures(documents)
    assert found.recall >= 0.93
    assert found.missed <= 0.02
    assert found.precision >= 0.95
    assert found.speakers >= 0.93


def test_three_claims_of_the_seed_stand_by_themselves() -> None:
    text = SEED.read_text(encoding="utf-8")
    claims = {" … ".join(text[a:b] for a, b in c.spans): c for c in split(Article(text, SEED.name)).claims}
    killed = next(
        c for words, c in claims.items() if words.endswith("has killed more than 12,000 Ukrainian civilians")
    )
    assert killed.speaker == "the United Nations"
    assert "brought India’s tariff rate to 50%" in claims
    assert "1,000-kilometer (620-mile) front line" in claims
