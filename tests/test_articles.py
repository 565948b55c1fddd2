from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.articles import decode, read_article
from redpencil.errors import ArticleError

TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])).filter(
    lambda text: not text.startswith(("%PDF-", "PK\x03\x04", "{\\rtf"))
)


@given(TEXT)
def test_only_the_bom_and_line_ends_change_on_reading(text: str) -> None:
    expected = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert decode(text.encode("utf-8"), "a.txt") == expected


@given(TEXT)
def test_the_same_text_reads_alike_with_any_line_ends_and_with_a_bom(text: str) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    dos = "\ufeff" + lines.replace("\n", "\r\n")
    assert decode(dos.encode("utf-8"), "a.txt") == lines


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04word/document.xml", "office document"),
        ("Grüße".encode("utf-16"), "UTF-16"),
        (b"first\nsecond caf\xe9", "a.txt:2: byte 0xe9 is not UTF-8"),
        (b"first\n\nthird \x00", "a.txt:3: there is a NUL byte"),
    ],
)
def test_a_file_that_is_not_text_is_refused_with_place_and_way_out(data: bytes, told: str) -> None:
    with pytest.raises(ArticleError, match="save the article as plain text") as caught:
        decode(data, "a.txt")
    assert told in str(caught.value)


def test_markdown_is_known_by_its_name(tmp_path: Path) -> None:
    for name, markdown in (("a.md", True), ("B.MARKDOWN", True), ("c.txt", False)):
        (tmp_path / name).write_text("# Head", encoding="utf-8")
        assert read_article(tmp_path / name).markdown is markdown


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_missing_article_and_a_folder_are_refused_by_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ArticleError, match=r"no such article|this is a folder"):
        read_article(tmp_path / name)


def test_a_pipe_is_refused_at_once_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ArticleError, match="redpencil split -"):
        read_article(tmp_path / "pipe.txt")
