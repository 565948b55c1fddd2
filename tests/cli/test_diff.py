"""`redpencil diff` in a real repository: which states it compares, and how it prints them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desk import STORY, Desk
from redpencil.model import Status


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


def parts(desk: Desk, *words: str) -> dict[str, list[str]]:
    """The texts of the claims told in each part."""
    done = desk.redpencil("diff", *words, "--format", "json")
    assert done.returncode == 0, done.stderr
    return {s["part"]: [c["text"] for c in s["claims"]] for s in json.loads(done.stdout)["sections"]}


def test_by_default_it_tells_what_changed_since_the_last_commit(desk: Desk) -> None:
    desk.decide("12 of its", Status.VERIFIED, "ana")
    desk.commit("one verdict")
    desk.decide("1911", Status.INCORRECT, "bo")
    assert parts(desk)["incorrect"] == ["The first branch opened in Harbour Street in 1911"]
    assert parts(desk).get("without primary evidence") == []
    assert len(parts(desk, "HEAD~1")["without primary evidence"]) == 1


def test_two_commits_are_compared_whatever_lies_on_disk(desk: Desk) -> None:
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.commit("verdict")
    desk.path.write_text("not a checklist", encoding="utf-8")
    assert parts(desk, "HEAD~1", "HEAD")["incorrect"]


def test_three_dots_compare_with_where_a_branch_began(desk: Desk) -> None:
    desk.on_branch("bo")
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.commit("bo")
    desk.git("switch", "--quiet", "main")
    desk.decide("9,000", Status.VERIFIED, "ana")
    desk.commit("ana")
    assert parts(desk, "main...bo")["incorrect"]
    for two_dots in ("main..bo", "..bo"):
        assert parts(desk, two_dots) == parts(desk, "main", "bo")
    assert not parts(desk, "main...bo").get("without primary evidence")
    assert desk.redpencil("diff", "main...bo", "main").returncode == 2


def test_a_checklist_that_is_new_is_told_whole(desk: Desk) -> None:
    first = desk.git("rev-list", "--max-parents=0", "HEAD").strip()
    desk.git("mv", "claims.yaml", "other.claims.yaml")
    told = parts(desk, first, "--file", "other.claims.yaml")
    assert len(told["open"]) == len(desk_claims(desk))


def desk_claims(desk: Desk) -> list[str]:
    text = (desk.folder / "other.claims.yaml").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.startswith("  - id:")]


def test_a_revised_article_makes_its_verdicts_recheck_without_a_new_split(desk: Desk) -> None:
    desk.decide("1911", Status.VERIFIED, "ana")
    desk.commit("verdict")
    desk.story.write_text(STORY.replace("in 1911", "in about 1911"), encoding="utf-8")
    assert parts(desk)["recheck"] == ["The first branch opened in Harbour Street in 1911"]


def test_a_checklist_below_the_top_is_found_with_its_article(desk: Desk) -> None:
    below = desk.folder / "stories"
    below.mkdir()
    desk.git("mv", "story.txt", "claims.yaml", "stories")
    desk.commit("move")
    below.joinpath("story.txt").write_text(STORY.replace("1911", "1912"), encoding="utf-8")
    done = desk.redpencil("diff", "--file", below / "claims.yaml")
    assert done.returncode == 0
    assert "not there" not in done.stderr


def test_without_the_article_in_git_it_says_so_and_goes_on(desk: Desk) -> None:
    desk.git("rm", "--quiet", "--cached", "story.txt")
    desk.git("commit", "--quiet", "--message", "no article")
    done = desk.redpencil("diff", "HEAD", "HEAD")
    assert done.returncode == 0
    assert "story.txt: the article is not there" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere"], "no such commit"),
        (["--upload-pack=x"], "No such option"),
        (["HEAD", "nowhere"], "no such commit"),
        (["--file", "none.yaml"], "no such checklist"),
    ],
)
def test_what_is_not_there_is_named(desk: Desk, words: list[str], said: str) -> None:
    done = desk.redpencil("diff", *words)
    assert done.returncode == 2
    assert said in done.stderr


def test_a_claim_that_cannot_be_read_stops_the_story(desk: Desk) -> None:
    text = desk.path.read_text(encoding="utf-8").replace("status: unchecked", "status: maybe", 1)
    desk.path.write_text(text, encoding="utf-8")
    done = desk.redpencil("diff")
    assert "1 unreadable" in done.stdout
    assert "\nCannot be read, line 12: status 'maybe'" in done.stdout
    assert "Taken out" not in done.stdout


def test_terminal_escapes_in_a_checklist_are_shown_not_obeyed(desk: Desk) -> None:
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.change("1911", lambda c: replace(c, notes="a\u202eb", checked_by="\x1b[31mbo"))
    for form in ("text", "markdown", "json"):
        done = desk.redpencil("diff", "--format", form)
        assert "\x1b" not in done.stdout
        assert "\u202e" not in done.stdout


def test_a_pull_request_page_reads_as_markdown(desk: Desk) -> None:
    desk.decide("1911", Status.INCORRECT, "bo")
    desk.change("1911", lambda c: replace(c, correction=c.text.replace("1911", "1912")))
    page = desk.redpencil("diff", "--format", "markdown").stdout
    assert page.startswith("### claims.yaml, ")
    assert "in <del>1911</del><ins>1912</ins>" in page
