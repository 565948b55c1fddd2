"""Whole short articles over a desk's genres, written for this test: a `¦` ends a sentence inside a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.splitting.text.masking import masked
from redpencil.splitting.text.sentences import find_sentences

ARTICLES = sorted((Path(__file__).parent.parent / "cases" / "boundaries").glob("*.txt"))


def wanted(marked: str, *, wrapped: bool) -> list[str]:
    ends = marked.replace("\n\n", "¦").replace("\n", " " if wrapped else "¦")
    return [sentence.strip() for sentence in ends.split("¦") if sentence.strip()]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_sentences_of_an_article_are_those_marked_in_it(path: Path) -> None:
    marked = path.read_text(encoding="utf-8")
    visible = masked(marked.replace("¦", ""), markdown=False)
    found = [visible[start:end] for start, end in find_sentences(visible)]
    assert found == wanted(marked, wrapped=path.stem == "wrapped")
