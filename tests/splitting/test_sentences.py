"""Where sentences end, over the genres a desk sees; the texts are in `cases/boundaries.txt`."""

from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.splitting.text.sentences import LONGEST_SENTENCE, find_paragraphs, find_sentences

CASES = Path(__file__).parent.parent / "cases" / "boundaries.txt"
MARKED = dict(
    line.split(": ", 1) for line in CASES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
)


@pytest.mark.parametrize("marked", MARKED.values(), ids=MARKED)
def test_sentences_end_where_a_reader_sees_them_end(marked: str) -> None:
    text = marked.replace("¦", "")
    wanted = [part.strip() for part in marked.split("¦")]
    assert [text[start:end] for start, end in find_sentences(text)] == wanted


def test_a_line_ends_a_sentence_whatever_it_ends_with() -> None:
    text = "A headline without a full stop\nBy Ann Lee\n\nThe story begins. It goes on\n"
    assert [text[start:end] for start, end in find_sentences(text)] == [
        "A headline without a full stop",
        "By Ann Lee",
        "The story begins.",
        "It goes on",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n \n"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert find_sentences(text) == ()
    assert find_paragraphs(text) == ()


def test_a_line_without_any_end_mark_is_one_sentence_as_long_as_it_can_be_read() -> None:
    line = "word " * 400
    assert find_sentences(line) == ((0, len(line) - 1),)


def test_an_endless_line_is_cut_between_words_and_loses_none() -> None:
    line = "some words, " * 50_000
    pieces = [line[start:end] for start, end in find_sentences(line)]
    assert max(map(len, pieces)) <= LONGEST_SENTENCE
    assert " ".join(pieces) == line.strip()


def test_an_endless_word_is_cut_anywhere_and_loses_nothing() -> None:
    word = "x" * 10_000
    assert "".join(word[start:end] for start, end in find_sentences(word)) == word
