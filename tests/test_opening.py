from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.articles import read_article
from redpencil.errors import ArticleError, ChecklistError
from redpencil.model import Status
from redpencil.opening import open_checklist
from redpencil.reviewing.drafting import drafted_sentences, new_checklist, sentence_quotes
from redpencil.splitting import split
from redpencil.storage.creating import create

TEXT = "The council spent £4 million on the bridge, which opened in May.\nTraffic fell by 12%.\n"


@pytest.fixture
def checklist(tmp_path: Path) -> Path:
    """A checklist in one folder, its article in another."""
    (tmp_path / "stories").mkdir()
    story = tmp_path / "stories" / "bridge.txt"
    story.write_text(TEXT, encoding="utf-8")
    article = read_article(story, title="Bridge", published="2026-03-04")
    parts = split(article)
    drafted = new_checklist(article, parts, "../stories/bridge.txt")
    quotes = sentence_quotes(drafted_sentences(parts), article, parts)
    (tmp_path / "desk").mkdir()
    create(tmp_path / "desk" / "claims.yaml", drafted, quotes)
    return tmp_path / "desk" / "claims.yaml"


def story(checklist: Path) -> Path:
    return checklist.parent.parent / "stories" / "bridge.txt"


def test_the_article_is_found_relative_to_the_checklist_and_keeps_its_title(checklist: Path) -> None:
    opened = open_checklist(checklist)
    assert (opened.article.text, opened.article.title, opened.article.published) == (
        TEXT,
        "Bridge",
        "2026-03-04",
    )
    assert not opened.article_changed
    assert {row.status for row in opened.board.rows} == {Status.UNCHECKED}


def test_an_edited_article_counts_as_changed_and_its_claims_say_so(checklist: Path) -> None:
    story(checklist).write_text(TEXT.replace("12%", "13%"), encoding="utf-8")
    opened = open_checklist(checklist)
    assert opened.article_changed
    assert [row.claim.text for row in opened.board.rows if not row.spans] == ["Traffic fell by 12%"]


def test_line_ends_and_a_bom_do_not_count_as_a_change(checklist: Path) -> None:
    story(checklist).write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode("utf-8"))
    assert not open_checklist(checklist).article_changed


def test_a_missing_article_is_named_with_the_way_out(checklist: Path) -> None:
    story(checklist).unlink()
    with pytest.raises(ArticleError, match=r"claims\.yaml: its article .*bridge\.txt.*correct `file`"):
        open_checklist(checklist)


def test_a_missing_checklist_is_named(tmp_path: Path) -> None:
    with pytest.raises(ChecklistError, match="nothing\\.yaml"):
        open_checklist(tmp_path / "nothing.yaml")
