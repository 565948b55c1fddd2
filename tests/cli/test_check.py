"""What `check` prints, in which form, and how it leaves."""

from __future__ import annotations

import io
import json
import re
import shlex
import zipfile
from pathlib import Path

import pytest

from redpencil.formats import read_any
from redpencil.model import Status, Waiting
from reviewing.gating import paper as p
from reviewing.gating.fooling import FINAL, PETITION, VISITS, written
from reviewing.gating.paper import STORY, Paper, decided
from running import Done, command, git

COMMAND = re.compile(r"::(error|warning) (?:[a-z]+=[^\n:,]*,?)+::[^\n]*")


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    paper = Paper(tmp_path)
    story, claims = decided()
    paper.story.write_bytes(story)
    paper.claims.write_bytes(claims)
    return paper


def test_the_recipe_in_the_help_finds_the_checklist_here_and_those_below(paper: Paper) -> None:
    below = paper.folder / "stories"
    below.mkdir()
    (below / "b.claims.yaml").write_bytes(b"")
    git("init", "--quiet", folder=paper.folder)
    git("add", "--all", folder=paper.folder)
    shown = command("check", "--help", folder=paper.folder).stdout
    (recipe,) = (line.strip() for line in shown.splitlines() if "xargs" in line)
    listing = shlex.split(recipe.partition("|")[0])
    assert listing[0] == "git"
    assert git(*listing[1:], folder=paper.folder).split("\0") == ["claims.yaml", "stories/b.claims.yaml", ""]


def as_json(done: Done) -> dict[str, object]:
    value: dict[str, object] = json.loads(done.stdout)
    return value


def test_text_names_file_line_rule_and_code(paper: Paper) -> None:
    p.judged(PETITION, Status.UNCHECKED)(paper)
    done = paper.check()
    lines = paper.claims.read_text("utf-8").splitlines()
    line = next(n for n, text in enumerate(lines, 1) if text.strip() == PETITION) - 2
    identifier = lines[line - 1].removeprefix("  - id: ")
    assert done.stdout == f"claims.yaml:{line}: [open] {identifier} “{PETITION}” is unchecked (RP001)\n"


def test_what_is_wrong_in_the_article_is_told_at_its_line(paper: Paper) -> None:
    p.cut(PETITION)(paper)
    assert paper.check().stdout.startswith(f"story.txt:6: [uncovered] “{PETITION}” is in no claim")


def test_splitting_anew_brings_a_claim_back_that_was_taken_out(paper: Paper) -> None:
    p.cut(PETITION)(paper)
    assert command("split", "story.txt", "--refresh", folder=paper.folder).returncode == 0
    assert "[uncovered]" not in paper.check().stdout
    assert f"“{PETITION}” is unchecked" in paper.check().stdout


def test_json_has_violations_overrides_and_notes(paper: Paper) -> None:
    p.judged(PETITION, Status.INCORRECT)(paper)
    p.overruled(VISITS, reason="it is what she said")(paper)
    done = paper.check("--format", "json")
    assert (done.returncode, done.stdout.isascii()) == (1, True)
    value = json.loads(done.stdout)
    (file,) = value["files"]
    (violation,) = file["violations"]
    (override,) = file["overrides"]
    assert (value["passed"], file["passed"], file["file"], file["error"]) == (
        False,
        False,
        "claims.yaml",
        None,
    )
    assert (violation["code"], violation["rule"], violation["file"]) == ("RP003", "incorrect", "claims.yaml")
    assert len(violation["claims"]) == 1
    assert (override["by"], override["reason"], override["void"]) == ("chief", "it is what she said", None)


def test_json_of_a_checklist_that_passes(paper: Paper) -> None:
    done = paper.check("--format", "json")
    assert done.returncode == 0
    assert as_json(done)["passed"] is True


def test_json_of_what_could_not_be_checked_has_not_passed(paper: Paper) -> None:
    paper.story.unlink()
    done = paper.check("--format", "json")
    assert done.returncode == 2
    value = json.loads(done.stdout)
    assert value["passed"] is False
    assert value["files"][0]["passed"] is False
    assert "story.txt" in value["files"][0]["error"]


def test_one_of_two_files_that_fails_fails_both_and_the_other_is_still_checked(paper: Paper) -> None:
    p.judged(PETITION, Status.UNCHECKED)(paper)
    done = paper.check("other.yaml", "claims.yaml", "--format", "json")
    assert done.returncode == 2
    assert [file["claims"] > 0 for file in json.loads(done.stdout)["files"]] == [False, True]
    assert [len(file["violations"]) for file in json.loads(done.stdout)["files"]] == [0, 1]


def test_github_commands_name_file_and_line(paper: Paper) -> None:
    p.judged(PETITION, Status.UNCHECKED)(paper)
    p.overruled(VISITS)(paper)
    done = paper.check("--format", "github")
    first, second = sorted(done.stdout.splitlines())
    assert re.fullmatch(
        r"::error file=claims\.yaml,line=\d+,title=RP001 open::c-\w+ “More than .*” is unchecked", first
    )
    assert re.fullmatch(
        r"::warning file=claims\.yaml,line=\d+,title=override::c-.* by chief on 2026-03-05: .*", second
    )


def test_what_could_not_be_checked_is_an_error_on_github(paper: Paper) -> None:
    paper.story.unlink()
    done = paper.check("--format", "github")
    assert done.returncode == 2
    assert done.stdout.startswith("::error file=claims.yaml,title=cannot be checked::")


HOSTILE = (
    "one%0A::error::two",
    "::stop-commands::x",
    "100% of 5,000: yes",
    "a ::add-mask::b",
    "\x1b]0;title\x07 ‮ turned",
)


@pytest.mark.parametrize("form", ["text", "github"])
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_start_no_command_and_steer_no_terminal(words: str, form: str, paper: Paper) -> None:
    p.judged(PETITION, Status.WAITING)(paper)
    p.changed(PETITION, waiting=Waiting(f"Bo {words}", f"{words}\n::error::x"))(paper)
    done = paper.check("--format", form)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout + done.stderr
    assert "‮" not in done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 1
    if form == "github":
        assert COMMAND.fullmatch(lines[0])
        assert words.count("%") == lines[0].count("%25")
    else:
        assert lines[0].startswith("claims.yaml:")


def test_a_file_name_with_marks_of_the_commands_is_escaped(paper: Paper) -> None:
    p.judged(PETITION, Status.UNCHECKED)(paper)
    name = "a,line=1::b%.yaml"
    paper.claims.rename(paper.folder / name)
    done = paper.check(name, "--format", "github")
    assert done.stdout.startswith("::error file=a%2Cline=1%3A%3Ab%25.yaml,line=")


def test_both_sides_of_a_late_edit_are_shown_where_it_stands(paper: Paper) -> None:
    p.final("Libraries\n\n" + STORY.replace("9,000", "90,000"))(paper)
    done = paper.check(*FINAL)
    (line,) = [line for line in done.stdout.splitlines() if "RP018" in line and "9,000" in line]
    assert line.startswith("final.txt:8: [final] checked: “More than 9,000 people")
    assert "to be published: “More than 90,000 people" in line


DOCX = Path(__file__).parent.parent / "cases" / "documents" / "ferry.docx"


def edited(document: Path, old: str, new: str) -> bytes:
    """A Word document with other words in it, still a Word document."""
    package = io.BytesIO()
    with zipfile.ZipFile(document) as before, zipfile.ZipFile(package, "w") as after:
        for entry in before.infolist():
            content = before.read(entry)
            if entry.filename == "word/document.xml":
                assert content.count(old.encode("utf-8")) == 1
                content = content.replace(old.encode("utf-8"), new.encode("utf-8"))
            after.writestr(entry, content)
    return package.getvalue()


@pytest.fixture
def ferry(tmp_path: Path) -> Paper:
    """A story checked in plain typography, whose final copy Word then sets in its own."""
    plain = read_any(DOCX).text.translate(str.maketrans("“”’–\u00a0", '""\'- '))
    assert plain != read_any(DOCX).text
    paper = Paper(tmp_path)
    for path, content in zip((paper.story, paper.claims), decided(plain), strict=True):
        path.write_bytes(content)
    return paper


def test_a_word_document_that_says_what_was_checked_passes_as_the_final_copy(ferry: Paper) -> None:
    written("final.docx", DOCX.read_bytes())(ferry)
    done = ferry.check("--article", "final.docx")
    assert (done.returncode, done.stdout) == (0, "")


def test_a_figure_changed_in_the_word_document_stops_the_story_at_its_line(ferry: Paper) -> None:
    written("final.docx", edited(DOCX, "98 passengers", "89 passengers"))(ferry)
    done = ferry.check("--article", "final.docx")
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    assert line.startswith("final.docx:")
    assert "[final] checked: “It takes 98 passengers" in line
    assert "to be published: “It takes 89 passengers" in line


def test_nothing_is_printed_for_a_story_that_may_run_but_how_many_claims_it_has(paper: Paper) -> None:
    done = paper.check()
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "claims.yaml: 12 of 12 claims pass; the story may run\n"
