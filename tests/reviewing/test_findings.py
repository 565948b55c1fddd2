from __future__ import annotations

from redpencil.model import Accepted, Article, ArticleEntry, Checklist, Claim, Finding, Level, Span, Split
from redpencil.reviewing.findings import (
    finding_data,
    finding_line,
    findings_beside,
    findings_of,
    unaccepted,
)
from redpencil.reviewing.placing import place

TEXT = "Kent left.\nThen Kemt came back.\n"
NAMES = Finding("name-variant:kemt/kent", Level.NOTE, "“Kent” and “Kemt”", (Span(0, 4), Span(16, 20)))
TITLE = Finding("headline-number:14", Level.NOTE, "“14” stands in the headline", ())
SPLIT = Split((), (), (), (), (TITLE, NAMES))
ARTICLE = Article(TEXT, "story.txt")


def test_an_accepted_finding_is_told_no_more_and_the_others_are() -> None:
    entry = ArticleEntry("story.txt", ARTICLE.revision)
    accepted = Accepted(NAMES.id, "ana", "2026-03-04T09:12:00Z", "two people")
    assert unaccepted(Checklist(entry), SPLIT) == (TITLE, NAMES)
    assert unaccepted(Checklist(entry, accepted=(accepted,)), SPLIT) == (TITLE,)


def test_a_finding_belongs_to_the_claims_that_share_a_character_with_a_side() -> None:
    assert findings_of(SPLIT.findings, [Span(3, 9)]) == (NAMES,)
    assert findings_of(SPLIT.findings, [Span(11, 15), Span(19, 30)]) == (NAMES,)
    assert findings_of(SPLIT.findings, [Span(4, 16)]) == ()


def test_a_finding_is_told_with_the_line_where_it_begins() -> None:
    assert finding_line(NAMES, ARTICLE) == "story.txt:1: note: “Kent” and “Kemt” [name-variant:kemt/kent]"
    assert finding_line(TITLE, ARTICLE).startswith("story.txt:1: note: ")
    assert finding_data(NAMES, ARTICLE)["lines"] == [1, 2]


def test_every_finding_is_shown_beside_a_claim_also_one_in_skipped_text() -> None:
    claims = tuple(Claim(f"c-{n}", words) for n, words in enumerate(("Kent left", "came back", "nowhere")))
    board = place(Checklist(ArticleEntry("story.txt", ARTICLE.revision), claims), ARTICLE, SPLIT)
    late = Finding("template-scrap:x", Level.NOTE, "x", (Span(30, 32),))
    in_between = Finding("sum:1", Level.NOTE, "x", (Span(11, 15),))
    beside = findings_beside((TITLE, NAMES, in_between, late), board.rows)
    assert beside == {"c-0": [TITLE, NAMES, in_between], "c-1": [late]}
    assert findings_beside((NAMES,), ()) == {}
