from __future__ import annotations

import json
from pathlib import Path

import pytest

from redpencil.model import Claim, Status
from redpencil.storage.checklist_file import ChecklistFile
from running import command

STORY = (
    "The council closed 12 libraries on Tuesday.\n\nMayor Ana Ruiz said the closures would save $3 million.\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    assert command("split", "story.txt", folder=tmp_path).returncode == 0
    return tmp_path


def claims(desk: Path) -> tuple[Claim, ...]:
    return ChecklistFile.read(desk / "claims.yaml").checklist.claims


def decide_all(desk: Path) -> None:
    for claim in claims(desk):
        assert command("mark", claim.id, "verified", "--source", "minutes", folder=desk).returncode == 0


def test_mark_records_verdict_reviewer_note_and_source(desk: Path) -> None:
    first = claims(desk)[0]
    done = command(
        "mark", first.id, "verified", "--by", "bo", "--note", "item 7", "--source", "https://council.example/m",
        folder=desk,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    file = ChecklistFile.read(desk / "claims.yaml")
    marked = file.checklist.claims[0]
    assert (marked.status, marked.checked_by, marked.notes) == (Status.VERIFIED, "bo", "item 7")
    assert [source.url for source in file.checklist.sources] == ["https://council.example/m"]
    assert [evidence.source for evidence in marked.evidence] == [file.checklist.sources[0].id]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["c-00000000", "verified"], "there is no claim c-00000000"),
        (["FIRST", "not-checkable"], "not-checkable needs a reason: say why it cannot be checked"),
        (["FIRST", "dismissed"], "dismissed needs a reason: say why the claim leaves the list"),
        (["FIRST", "waiting"], "whom"),
        (["FIRST", "recheck"], "recheck"),
        (["FIRST", "maybe"], "maybe"),
        (["FIRST", "verified", "--due", "+3"], "--due goes with waiting, not with verified"),
        (["FIRST", "verified", "--reason", "opinion"], "--reason goes with not-checkable, dismissed"),
        (["FIRST", "verified", "--correction", "11"], "--correction goes with incorrect"),
        (["FIRST", "verified", "--locator", "p. 4"], "name that with --source"),
        (["FIRST", "waiting", "--on", "author", "--due", "2020-01-02"], "2020-01-02 has passed"),
        (["FIRST", "waiting", "--due", "+3"], "whom"),
        (["FIRST", "verified", "--by", ""], "a name has at least one letter or digit"),
    ],
)
def test_a_decision_against_the_rules_is_refused_and_changes_nothing(
    desk: Path, words: list[str], told: str
) -> None:
    before = (desk / "claims.yaml").read_bytes()
    done = command("mark", *(claims(desk)[0].id if w == "FIRST" else w for w in words), folder=desk)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert (desk / "claims.yaml").read_bytes() == before


@pytest.mark.parametrize(
    ("spoilt", "by", "told"),
    [("status: unchecked", "status: uncheked", "'uncheked' is not one of"), ("text: |-", "text |-: [", "")],
)
def test_a_claim_that_cannot_be_read_is_refused_with_the_line_and_the_reason(
    desk: Path, spoilt: str, by: str, told: str
) -> None:
    path, last = desk / "claims.yaml", claims(desk)[-1].id
    before, entry = path.read_text("utf-8").split(f"- id: {last}", 1)
    path.write_text(f"{before}- id: {last}{entry.replace(spoilt, by, 1)}", encoding="utf-8")
    done = command("mark", last, "verified", folder=desk)
    assert done.returncode == 2
    assert f"{last} cannot be read: " in done.stderr
    assert told in done.stderr
    assert int(done.stderr.split("claims.yaml:")[1].split(":")[0]) > before.count("\n")


def test_mark_takes_a_correction_a_place_in_a_source_and_a_day_as_people_say_it(desk: Path) -> None:
    first, second, *_ = claims(desk)
    done = command(
        "mark", first.id, "incorrect", "--correction", "11 libraries", "--source", "minutes",
        "--locator", "item 7", "--excerpt", "eleven", folder=desk,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    marked = claims(desk)[0]
    assert (marked.status, marked.correction) == (Status.INCORRECT, "11 libraries")
    assert [(one.locator, one.excerpt) for one in marked.evidence] == [("item 7", "eleven")]
    for words in (("--on", "author", "--due", "tomorrow"), ("--ask", "Which?")):
        assert command("mark", second.id, "waiting", *words, folder=desk).returncode == 0
    asked = claims(desk)[1].waiting
    assert asked
    assert (asked.on, asked.ask, bool(asked.due)) == ("author", "Which?", True)


def test_check_names_file_line_and_rule_of_each_open_claim(desk: Path) -> None:
    done = command("check", folder=desk)
    assert done.returncode == 1
    lines = (desk / "claims.yaml").read_text(encoding="utf-8").split("\n")
    for claim, line in zip(claims(desk), done.stdout.splitlines(), strict=True):
        file, number, rest = line.split(":", 2)
        assert file == "claims.yaml"
        assert claim.id in lines[int(number) - 1]
        assert rest.startswith(" [open] ")


def test_check_passes_once_every_claim_is_decided(desk: Path) -> None:
    decide_all(desk)
    done = command("check", folder=desk)
    assert (done.returncode, done.stdout) == (0, "")


def test_check_stops_a_story_that_changed_after_its_verdicts(desk: Path) -> None:
    decide_all(desk)
    (desk / "story.txt").write_text(STORY.replace("12", "14"), encoding="utf-8")
    done = command("check", folder=desk)
    assert done.returncode == 1
    assert "[article-changed]" in done.stdout
    assert "[gone]" in done.stdout


def test_check_stops_a_verdict_typed_in_by_hand(desk: Path) -> None:
    decide_all(desk)
    path = desk / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    digest = next(line for line in text.splitlines() if "checked_text" in line)
    path.write_text(text.replace(digest + "\n", "", 1), encoding="utf-8")
    done = command("check", folder=desk)
    assert done.returncode == 1
    assert "[recheck]" in done.stdout


@pytest.mark.parametrize(
    "content", ["", "just text", "- a\n- b\n", "name: other tool\n", "\0", "a: &x [*x]\n"]
)
def test_a_file_that_is_no_checklist_never_passes(desk: Path, content: str) -> None:
    (desk / "bad.yaml").write_text(content, encoding="utf-8")
    decide_all(desk)
    done = command("check", "bad.yaml", "claims.yaml", folder=desk)
    assert done.returncode == 2
    assert "bad.yaml:1:" in done.stderr
    assert "Traceback" not in done.stderr


def test_check_without_its_article_never_passes(desk: Path) -> None:
    decide_all(desk)
    (desk / "story.txt").unlink()
    done = command("check", folder=desk)
    assert done.returncode == 2
    assert "story.txt" in done.stderr


def test_report_lists_what_is_open_most_important_first(desk: Path) -> None:
    done = command("report", "--format", "json", folder=desk)
    report = json.loads(done.stdout)
    ranks = [claim["rank"] for claim in report["open"]]
    assert ranks == sorted(ranks, reverse=True)
    assert report["by_status"]["unchecked"] == len(claims(desk)) == report["total"]


def test_report_as_text_counts_by_status(desk: Path) -> None:
    command("mark", claims(desk)[0].id, "disputed", folder=desk)
    done = command("report", folder=desk)
    assert done.returncode == 0
    assert f"1 of {len(claims(desk))} decided: 1 disputed." in done.stdout


def test_review_without_a_terminal_ends_with_the_report(desk: Path) -> None:
    done = command("review", folder=desk)
    assert done.returncode == 0, done.stderr
    assert f"0 of {len(claims(desk))} decided" in done.stdout


def test_review_of_an_article_without_a_checklist_splits_it_first(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    assert command("review", "story.txt", folder=tmp_path).returncode == 0
    assert claims(tmp_path)


def test_review_finds_the_checklist_that_belongs_to_an_article(desk: Path) -> None:
    (desk / "other.txt").write_text("Two people died in Genoa on Monday.\n", encoding="utf-8")
    assert command("review", "other.txt", folder=desk).returncode == 0
    assert ChecklistFile.read(desk / "other.claims.yaml").checklist.article.file == "other.txt"
    command("review", "other.txt", folder=desk)
    assert sorted(path.name for path in desk.glob("*.yaml")) == ["claims.yaml", "other.claims.yaml"]


def test_terminal_escapes_in_an_article_are_not_sent_to_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("The \x1b[31mcouncil\x1b[0m closed 12 libraries.\n", encoding="utf-8")
    command("split", "story.txt", folder=tmp_path)
    for words in (["report"], ["check"], ["review", "--plain"]):
        done = command(*words, folder=tmp_path)
        assert "\x1b" not in done.stdout + done.stderr
        assert "libraries" in done.stdout
