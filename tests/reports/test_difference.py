"""The page a chief reads: short, in order, and nothing in it that text from a file could have put there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from redpencil.model import Evidence, Override, Source, Status, Waiting
from redpencil.reports.difference import as_markdown, as_text, page
from redpencil.reports.markdown_text import LONGEST, escaped
from redpencil.reviewing.differing import difference
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.states import State, state
from reviewing.revising import AT, article, checked, revised, split

EVIL = [
    "<script>alert(1)</script>",
    "<!-- hidden",
    "</details>",
    "@everyone look",
    "fixes #12",
    "[click](https://evil.example)",
    "https://evil.example/a",
    "www.evil.example",
    "mail me@evil.example",
    "![x](http://evil.example/x.png)",
    "`code` **bold** _it_ ~~no~~",
    "# heading",
    "1. list",
    "- list",
    "> quote",
    "| a | b |",
    "```\nfence",
    "    indented",
    "&lt;b&gt; &amp; &#64;x",
    "a\\*b\\",
    "line\n\nbreak\n---",
    ":smile:",
    "\\<b>",
]
READER = MarkdownIt("gfm-like", {"html": True})
assert READER.linkify is not None
READER.linkify.tlds(["invalid"])  # GitHub makes no link of a name without `www.` or a scheme


def plain(markdown: str) -> str:
    """The text that `markdown` is read as; anything but text and our own spans fails."""
    (_, inline, _) = READER.parse(f"x {markdown} x")
    assert inline.children is not None
    for token in inline.children:
        assert token.type in ("text", "text_special", "html_inline"), token
        assert token.type != "html_inline" or token.content in ("<span>", "</span>")
    return "".join(token.content for token in inline.children if token.type != "html_inline")[2:-2]


@pytest.mark.parametrize("text", EVIL)
def test_hostile_text_reads_as_the_words_it_is(text: str) -> None:
    assert " ".join(plain(escaped(text)).split()) == " ".join(text.split())


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1))
def test_any_text_reads_as_the_words_it_is(text: str) -> None:
    assert " ".join(plain(escaped(text)).split()) == " ".join(text.split())


@pytest.mark.parametrize("text", EVIL)
def test_hostile_text_at_the_start_of_an_item_begins_nothing(text: str) -> None:
    kinds = [token.type for token in READER.parse(f"- {escaped(text)}\n")]
    assert kinds == [
        "bullet_list_open", "list_item_open", "paragraph_open", "inline",
        "paragraph_close", "list_item_close", "bullet_list_close",
    ]  # fmt: skip


def test_an_address_without_a_scheme_is_no_link_on_github_either() -> None:
    assert escaped("www.evil.example") == "www\\.evil.example"


@pytest.mark.parametrize(
    "words",
    [
        "claims.yaml, HEAD: the story cannot run yet: 2 open",
        "2026-11-22, by ana (overdue)",
        "It rose 3.5% at 14:30!",
        "my_claims.yaml",
        "1911 was the year.",
    ],
)
def test_what_is_no_markup_stays_as_it_is(words: str) -> None:
    assert escaped(words) == words


NOW = "2026-03-09T12:00:00Z"
STORY = (
    "The council voted to close 12 of its 31 libraries. The first branch opened in 1911. Nobody lost a post."
)


def states() -> tuple[State, State]:
    old = checked(STORY)
    text = STORY.replace("12 of", "14 of")
    new = revised(old, text).checklist
    one, two, three = new.claims
    two = replace(two, evidence=(Evidence("registry", locator="page 3"),), notes="as written\nin the minutes")
    three = replace(three, status=Status.WAITING, waiting=Waiting("author", "Who says so?", "2026-03-01"))
    new = replace(new, claims=(one, two, three), sources=(Source("registry", title="Register of places"),))
    return state(old, article(STORY), split(STORY), now=NOW), state(new, article(text), split(text), now=NOW)


def test_the_page_says_in_its_first_line_whether_the_story_can_run() -> None:
    before, after = states()
    paper = page(difference(before, after), name="claims.yaml", base="main", head="story", today="2026-03-04")
    assert as_text(paper).splitlines()[0] == (
        "claims.yaml, main → story: the story cannot run yet: 1 recheck, 1 waiting of 3 claims"
    )
    done = page(difference(before, before), name="claims.yaml", base="main", head="main", today="2026-03-04")
    assert "all decided, none incorrect" in done.headline
    assert "Nothing has changed." in done.remarks


def test_the_page_shows_old_words_beside_new_ones_who_is_waited_for_and_the_evidence() -> None:
    paper = page(difference(*states()), name="claims.yaml", base="a", head="b", today="2026-03-04")
    text, markdown = as_text(paper), as_markdown(paper)
    assert "close [-12-]{+14+} of its 31 libraries" in text
    assert "close <del>12</del><ins>14</ins> of its 31 libraries" in markdown
    assert "waiting for author, due 2026-03-01 (overdue): Who says so?" in text
    assert "  Register of places: 1, by ana\n    c-" in text
    assert "note: note on c-" in text


def test_a_verdict_that_no_longer_holds_is_told_once() -> None:
    before, after = states()
    text = as_text(page(difference(before, after), name="x", base="a", head="b", today="2026-03-04"))
    assert f"was verified by ana, {AT[:10]}" in text
    assert "was verified (ana); verified by ana" not in text


def test_the_lines_of_a_note_are_kept_apart() -> None:
    before, after = states()
    claims = tuple(replace(c, notes="13 games\nSet aside in a merge: bo") for c in after.checklist.claims)
    noted = replace(after, checklist=replace(after.checklist, claims=claims))
    text = as_text(page(difference(before, noted), name="x", base="a", head="b", today="2026-03-04"))
    assert "note: 13 games; Set aside in a merge: bo" in text


def test_the_markdown_page_is_balanced_and_holds_only_our_own_tags() -> None:
    before, after = states()
    nasty = " ".join(EVIL)
    claims = tuple(
        replace(c, notes=nasty, reason=nasty, speaker=nasty, correction=nasty, status=Status.INCORRECT,
                override=Override(nasty, AT, nasty), checked_by=nasty)
        for c in after.checklist.claims
    )  # fmt: skip
    source = Source("registry", title=nasty, url=nasty)
    hostile = replace(after, checklist=replace(after.checklist, claims=claims, sources=(source,)))
    paper = page(difference(before, hostile), name="x", base="a", head="b", today="2026-03-04")
    markdown = as_markdown(paper)
    tokens = [token for block in READER.parse(markdown) for token in block.children or ()]
    tags = {token.content for token in tokens if token.type == "html_inline"}
    assert tags <= {"<br>", "<span>", "</span>", "<del>", "</del>", "<ins>", "</ins>"}
    assert markdown.count("<details>") == markdown.count("</details>")
    assert "link_open" not in {token.type for token in tokens}


def test_a_hundred_open_claims_take_a_dozen_lines() -> None:
    text = " ".join(f"Number {n} is a claim here." for n in range(100))
    full = new_checklist(article(text), split(text), "story.txt")
    empty = replace(full, claims=())
    found = difference(
        state(empty, article(text), split(text), now=NOW), state(full, article(text), split(text), now=NOW)
    )
    lines = as_text(page(found, name="claims.yaml", base="a", head="b", today="2026-03-04")).splitlines()
    assert len(lines) < 40
    assert "  … 88 more changed" in lines


def test_a_page_is_never_longer_than_a_comment_may_be_and_counts_what_it_leaves_out() -> None:
    text = " ".join(f"Number {n} is a claim here." for n in range(300))
    old = checked(text)
    wrong = tuple(
        replace(c, status=Status.INCORRECT, notes="<" * 3000, speaker="@" * 3000) for c in old.claims
    )
    new = replace(old, claims=wrong)
    before = state(replace(old, claims=()), article(text), split(text), now=NOW)
    found = difference(before, state(new, article(text), split(text), now=NOW))
    markdown = as_markdown(page(found, name="claims.yaml", base="a", head="b", today="2026-03-04"))
    assert len(markdown) < LONGEST + 2_000
    assert "more: `redpencil diff` has them all." in markdown
