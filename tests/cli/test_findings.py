"""Findings in the article as the commands tell them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from redpencil.opening import open_checklist
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile
from running import command

STORY = (
    "The museum opens on Monday, August 6, 2025, said Anna Lindqvist.\n"
    "It is free, Lindquist said.\n"
)  # fmt: skip
ALARM = "weekday:monday/august-6-2025"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def decide_all(folder: Path) -> None:
    claims = ChecklistFile.read(folder / "claims.yaml").checklist.claims
    for claim in claims:
        done = command("mark", claim.id, "dismissed", "--reason", "a test", "--by", "ana", folder=folder)
        assert done.returncode == 0, done.stderr


def accept(folder: Path, finding: str) -> None:
    opened = open_checklist(folder / "claims.yaml")
    session = Session(
        opened.file.checklist, opened.article, opened.split, by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    session.accept(finding, "a quotation")
    opened.file.save(session.checklist)


def test_split_tells_findings_beside_the_result(desk: Path) -> None:
    done = command("split", "story.txt", folder=desk)
    assert done.stdout == ""
    assert "story.txt:1: alarm: “August 6, 2025” is a Wednesday, but Monday stands before it" in done.stderr
    assert "story.txt:1: note: “Lindqvist” (once) and “Lindquist” (once)" in done.stderr
    assert ALARM in done.stderr


def test_split_prints_findings_with_their_spans_as_data(desk: Path) -> None:
    found = json.loads(command("split", "story.txt", "--json", folder=desk).stdout)["findings"]
    levels = {finding["id"]: finding["level"] for finding in found}
    assert levels[ALARM] == "alarm"
    sides = [STORY[start:end] for start, end in found[0]["spans"]]
    assert sides == ["Monday", "August 6, 2025"]


def test_an_unaccepted_alarm_stops_the_story_and_a_note_is_only_told(desk: Path) -> None:
    command("split", "story.txt", folder=desk)
    decide_all(desk)
    done = command("check", folder=desk)
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert "[finding]" in line
    assert ALARM in line
    accept(desk, ALARM)
    done = command("check", folder=desk)
    assert (done.returncode, done.stdout) == (0, "")
    assert "story.txt:1: note: " in done.stderr
    assert ALARM not in done.stderr


def test_a_finding_accepted_for_good_is_in_no_report_and_survives_the_next_split(desk: Path) -> None:
    command("split", "story.txt", folder=desk)
    accept(desk, ALARM)
    (desk / "story.txt").write_text("It is new.\n" + STORY, encoding="utf-8")
    done = command("split", "story.txt", folder=desk)
    assert ALARM not in done.stderr
    report = json.loads(command("report", "--format", "json", folder=desk).stdout)
    assert [finding["level"] for finding in report["findings"]] == ["note"]
    assert "Findings in the article:" in command("report", folder=desk).stdout
