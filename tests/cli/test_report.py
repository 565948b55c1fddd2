from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk
from redpencil.model import Status, Waiting
from running import command

FORMATS = ("text", "markdown", "html", "csv", "json")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with one claim verified, one incorrect with a correction, one waiting."""
    made = Desk(tmp_path)
    made.decide("first branch opened", Status.VERIFIED, "ana")
    made.redpencil("mark", made.claim("12 of its 31 libraries").id, "incorrect", "--by", "ana")
    late = Waiting("author", "Which list?", "2020-01-02")
    made.change("More than 9,000 people", lambda c: replace(c, status=Status.WAITING, waiting=late))
    return made


@pytest.mark.parametrize("layout", FORMATS)
def test_every_format_is_printed_or_written_with_the_same_words(desk: Desk, layout: str) -> None:
    printed = desk.redpencil("report", "--format", layout)
    written = desk.redpencil("report", "--format", layout, "-o", "report.out")
    assert (printed.returncode, written.returncode, written.stdout) == (0, 0, "")
    assert (desk.folder / "report.out").read_text(encoding="utf-8-sig") == printed.stdout
    assert "first branch opened" in printed.stdout or layout in ("text", "markdown")
    assert "31 libraries" in printed.stdout


def test_the_table_has_a_line_for_each_claim_and_a_mark_for_spreadsheets(desk: Desk) -> None:
    desk.redpencil("report", "--format", "csv", "-o", "claims.csv")
    assert (desk.folder / "claims.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (desk.folder / "claims.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [claim.id for claim in desk.checklist.claims]
    (waiting,) = [row for row in rows if row["status"] == "waiting"]
    assert (waiting["waiting_on"], waiting["asked"], waiting["due"], waiting["line"]) == (
        "author",
        "Which list?",
        "2020-01-02",
        "6",
    )


def test_queries_are_letters_by_person(desk: Desk) -> None:
    text = desk.redpencil("report", "--queries").stdout
    assert text.startswith("To: author\n\nstory.txt: 1 question before it can run.\n")
    assert "Which list?" in text
    assert "Please answer by 2020-01-02 (that has passed)." in text
    (asked,) = json.loads(desk.redpencil("report", "--queries", "--format", "json").stdout)["queries"]
    assert (asked["to"], asked["overdue"]) == ("author", True)
    assert "#### author" in desk.redpencil("report", "--queries", "--format", "markdown").stdout
    assert len(desk.redpencil("report", "--queries", "--format", "csv").stdout.splitlines()) == 2


def test_corrections_are_a_log(desk: Desk) -> None:
    assert desk.redpencil("report", "--corrections").stdout == "Nothing was corrected.\n"
    wrong = desk.claim("12 of its 31 libraries").text
    desk.story.write_text(
        desk.story.read_text(encoding="utf-8").replace("close 12 of its 31 libraries", "close 13"),
        encoding="utf-8",
    )
    desk.redpencil("split", "story.txt")
    log = desk.redpencil("report", "--corrections").stdout
    assert ", by ana" in log
    assert f"  - {wrong}" in log
    (entry,) = json.loads(desk.redpencil("report", "--corrections", "--format", "json").stdout)["corrections"]
    assert (entry["old"], entry["by"]) == (wrong, "ana")


def test_a_checklist_with_nothing_asked_says_so(tmp_path: Path) -> None:
    assert Desk(tmp_path).redpencil("report", "--queries").stdout == "Nothing is waited for.\n"


@pytest.mark.parametrize("what", ["--queries", "--corrections"])
def test_a_web_page_of_a_part_alone_is_refused_with_the_way_out(desk: Desk, what: str) -> None:
    done = desk.redpencil("report", what, "--format", "html")
    assert (done.returncode, done.stdout) == (2, "")
    assert "use another --format" in done.stderr


def test_queries_and_corrections_at_once_are_refused(desk: Desk) -> None:
    done = desk.redpencil("report", "--queries", "--corrections")
    assert (done.returncode, done.stdout) == (2, "")
    assert "ask for one at a time" in done.stderr


@pytest.mark.parametrize("target", ["claims.yaml", "story.txt", "./claims.yaml"])
def test_a_report_never_goes_over_what_it_is_about(desk: Desk, target: str) -> None:
    before = (desk.folder / target).read_bytes()
    done = desk.redpencil("report", "--format", "html", "-o", target)
    assert done.returncode == 2
    assert "write it to another file" in done.stderr
    assert (desk.folder / target).read_bytes() == before


def test_a_report_that_cannot_be_written_says_why(desk: Desk) -> None:
    done = desk.redpencil("report", "-o", "no/such/folder/report.txt")
    assert done.returncode == 2
    assert "the report cannot be written (No such file or directory)" in done.stderr


def test_an_entry_that_cannot_be_read_is_told_with_the_counts_and_stops_the_story(desk: Desk) -> None:
    text = desk.path.read_text(encoding="utf-8")
    desk.path.write_text(text.replace("status: verified", "status: verifed"), encoding="utf-8")
    line = next(n for n, one in enumerate(desk.path.read_text("utf-8").splitlines(), 1) if "verifed" in one)
    told = desk.redpencil("report").stdout
    assert "1 entry of the file cannot be read, so the story cannot pass." in told
    assert f"checklist, line {line}: status 'verifed' is not one of" in told
    assert "1 entry of the file cannot be read" in desk.redpencil("review", "--plain").stdout
    data = json.loads(desk.redpencil("report", "--format", "json").stdout)
    assert data["unreadable"] == 1
    assert line in {one["line"] for one in data["stops"] if one["rule"] == "unreadable"}


def test_the_page_tells_when_the_article_has_changed_and_what_cannot_be_read(desk: Desk) -> None:
    with desk.story.open("a", encoding="utf-8") as story:
        story.write("One more line.\n")
    text = desk.path.read_text(encoding="utf-8")
    desk.path.write_text(text.replace("status: verified", "status: sure"), encoding="utf-8")
    done = command("report", "--format", "html", folder=desk.folder)
    assert "The article has changed since it was split" in done.stdout
    assert "An entry of the checklist cannot be read, line" in done.stdout
