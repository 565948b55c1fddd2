"""Laws of holding a final copy against what was checked, on every article of the cases."""

from __future__ import annotations

import random
import re
import textwrap
from functools import cache
from pathlib import Path

import pytest

from redpencil.articles import read_article
from redpencil.model import Article, Split
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.final_copy import Deviation, FinalCopy, Words, deviations, plain_text
from redpencil.reviewing.placing import Board, place
from redpencil.splitting import split
from redpencil.splitting.text.masking import masked
from running import SEED

CASES = Path(__file__).parent.parent / "cases"
ARTICLES = [SEED, *sorted((CASES / "marked").glob("*.txt")), *sorted((CASES / "boundaries").glob("*.txt"))]
each_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)


@cache
def checked(path: Path) -> tuple[Article, Split, Board]:
    article = read_article(path)
    found = split(article)
    return article, found, place(new_checklist(article, found, path.name), article, found)


def plain(article: Article) -> str:
    return plain_text(article.text, masked(article.text, markdown=article.markdown))


def compared(path: Path, text: str) -> tuple[Deviation, ...]:
    article, found, board = checked(path)
    final = Article(text, "final.txt", published=article.published)
    copy = FinalCopy(plain(article), final, plain(final), split(final))
    return deviations(copy, board.rows, found.sentences)


@each_article
def test_an_article_says_what_it_says_in_any_layout(path: Path) -> None:
    lines = [line for line in plain(checked(path)[0]).split("\n") if line.strip()]
    filled = (textwrap.fill(line, 72, break_long_words=False, break_on_hyphens=False) for line in lines)
    straight = "\n".join(lines).translate(str.maketrans("“”‘’—", "\"\"''–"))
    for text in ("\n".join(lines), "\n\n".join(filled), straight):
        assert compared(path, text) == ()


@each_article
def test_a_word_changed_in_a_claim_is_shown_with_both_sides(path: Path) -> None:
    article, _, board = checked(path)
    dice = random.Random(path.stem)
    for row in dice.sample(board.rows, 3):
        span = dice.choice(row.spans)
        word = dice.choice(list(re.finditer(r"\w+", article.text[span.start : span.end])))
        start, end = span.start + word.start(), span.start + word.end()
        text = article.text[:start] + "Potato" + article.text[end:]
        told = compared(path, text)
        assert any(row.id in one.claims and "Potato" in one.published for one in told), (row.claim.text, told)


@each_article
def test_a_sentence_taken_out_is_told_with_its_claims(path: Path) -> None:
    article, found, board = checked(path)
    row = random.Random(path.stem).choice([row for row in board.rows if row.sentence is not None])
    start, end = found.sentences[row.sentence or 0]
    told = compared(path, article.text[:start] + article.text[end:])
    assert row.id in {identifier for one in told for identifier in one.claims}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“It’s – so…”", '"It\'s - so..."'),
        ("a — b", "a—b"),
        ("a -- b", "a—b"),
        ("2015–2024", "2015-2024"),
        ("−5 degrees", "-5 degrees"),
        ("demo\u00adcracy", "democracy"),
        ("cafe\u0301", "café"),
        ("9,000\u00a0people", "9,000\n people"),
    ],
)
def test_typography_makes_no_difference(one: str, other: str) -> None:
    assert Words(one).words == Words(other).words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("9,000", "9.000"),
        ("9,000", "9 000"),
        ("It", "it"),
        ("ana", "an\u0430"),
        ("12", "１２"),
        ("no one", "noone"),
        ("18%", "18"),
        ("a\u200bb", "ab"),
        ("let's eat, Ana", "let's eat Ana"),
        ("‘so’", "“so”"),
        ("$5", "£5"),
        ("resume", "résumé"),
    ],
)
def test_what_can_be_read_makes_a_difference(one: str, other: str) -> None:
    assert Words(one).words != Words(other).words


def test_marks_that_turn_the_writing_are_seen() -> None:
    raw = "fell by \u202e81\u202c%"
    assert Words(plain_text(raw, masked(raw, markdown=False))).words != Words("fell by 81%").words


def test_sentences_that_stand_in_twenty_places_are_told_apart() -> None:
    article, _, _ = checked(SEED)
    text = "\n".join(article.text.replace("12", str(n)) for n in range(100, 120))
    long = Article(text, "long.txt")
    found = split(long)
    board = place(new_checklist(long, found, "long.txt"), long, found)
    copy = FinalCopy(plain(long), long, plain(long), found)
    assert deviations(copy, board.rows, found.sentences) == ()
