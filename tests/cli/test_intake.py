from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk import Desk
from redpencil.articles import read_article
from redpencil.storage.checklist_file import ChecklistFile
from running import ROOT, command, environment

DOCUMENTS = ROOT / "tests" / "cases" / "documents"
REVISED = "<h1>Ferry</h1><p>The ferry takes 99 passengers. It costs £4.50.</p>"
PAGE = "<h1>Ferry</h1><p>The ferry takes 98 passengers. It costs £4.50.</p>"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name in ("ferry.docx", "ferry.html", "printed.pdf"):
        shutil.copy(DOCUMENTS / name, tmp_path)
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["ferry.docx", "ferry.html", "printed.pdf"])
def test_a_document_is_split_with_its_text_kept_beside_the_checklist(desk: Path, name: str) -> None:
    (desk / "desk").mkdir()
    done = command("split", name, "-o", "desk/claims.yaml", folder=desk)
    assert (done.returncode, done.stdout) == (0, "")
    file = ChecklistFile.read(desk / "desk" / "claims.yaml")
    entry = file.checklist.article
    assert entry.file == Path(name).with_suffix(".txt").name
    assert entry.revision == read_article(desk / "desk" / entry.file).revision
    assert (entry.title, entry.byline) == ("Island ferry to run at night again", "Maren Holt")
    assert entry.published == ("2026-03-04" if name == "ferry.html" else None)
    assert any("98 passengers" in claim.text for claim in file.checklist.claims)
    assert command("check", "desk/claims.yaml", folder=desk).returncode == 1


def test_a_revised_document_is_carried_over_with_its_text(desk: Path) -> None:
    command("split", "page.html", folder=desk)
    claims = {claim.text: claim.id for claim in ChecklistFile.read(desk / "claims.yaml").checklist.claims}
    command("mark", claims["It costs £4.50"], "verified", "--by", "ana", folder=desk)
    (desk / "page.html").write_text(REVISED, encoding="utf-8")
    done = command("split", "page.html", folder=desk)
    assert "carried over" in done.stderr
    assert (desk / "page.txt").read_text(encoding="utf-8") == (
        "Ferry\nThe ferry takes 99 passengers. It costs £4.50.\n"
    )
    (kept,) = [
        c for c in ChecklistFile.read(desk / "claims.yaml").checklist.claims if c.text == "It costs £4.50"
    ]
    assert kept.checked_by == "ana"


def test_a_document_refused_by_the_checklist_of_another_story_leaves_nothing_behind(desk: Path) -> None:
    (desk / "other.txt").write_text("The bridge cost £4 million.\n", encoding="utf-8")
    command("split", "other.txt", folder=desk)
    before = {path.name: path.read_bytes() for path in desk.iterdir()}
    done = command("split", "ferry.docx", folder=desk)
    assert done.returncode == 2
    assert "claims.yaml: this is the checklist of other.txt" in done.stderr
    assert {path.name: path.read_bytes() for path in desk.iterdir()} == before


@pytest.mark.parametrize("line", ["By Jonas Feld", "**By Jonas Feld**", "BY Jonas Feld, 4 March 2026"])
@pytest.mark.parametrize("name", ["story.txt", "story.md"])
def test_a_byline_is_taken_over_from_text_too(tmp_path: Path, name: str, line: str) -> None:
    (tmp_path / name).write_text(f"Ferry\n\n{line}\n\nThe ferry takes 98 passengers.\n", encoding="utf-8")
    command("split", name, folder=tmp_path)
    assert ChecklistFile.read(tmp_path / "claims.yaml").checklist.article.byline == "Jonas Feld"


def test_findings_in_a_document_are_told_at_the_line_of_its_text(desk: Path) -> None:
    lines = ("Ferry", "It opened on Monday, 6 August 2025.")
    (desk / "page.html").write_text("".join(f"<p>{line}</p>" for line in lines), encoding="utf-8")
    done = command("split", "page.html", folder=desk)
    assert "\npage.txt:2: alarm: " in done.stderr


@pytest.mark.parametrize("text", ["", "\n \n—\n…"])
def test_an_article_without_a_word_is_refused_and_never_passes(tmp_path: Path, text: str) -> None:
    story, claims = tmp_path / "story.txt", tmp_path / "claims.yaml"
    story.write_text(text, encoding="utf-8")
    done = command("split", "story.txt", folder=tmp_path)
    assert (done.returncode, claims.exists()) == (2, False)
    assert "there is not a word in this article" in done.stderr
    revision = read_article(story).revision
    head = f'schema: redpencil/1\narticle:\n  file: story.txt\n  revision: "{revision}"\n'
    claims.write_text(f"{head}claims: []\n", encoding="utf-8")
    done = command("check", folder=tmp_path)
    assert (done.returncode, done.stdout) == (
        1,
        "story.txt:1: [no-words] there is not a word in the article, so nothing was checked (RP019)\n",
    )


def test_an_article_that_states_nothing_passes_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Why?\n", encoding="utf-8")
    assert (
        "0 claims to check in 1 sentence; 1 passage skipped"
        in command("split", "story.txt", folder=tmp_path).stderr
    )
    done = command("check", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "claims.yaml: no claim is in the article; the story may run\n"


def test_splitting_the_same_document_again_changes_nothing(desk: Path) -> None:
    command("split", "ferry.docx", folder=desk)
    before = (desk / "claims.yaml").read_bytes()
    done = command("split", "ferry.docx", folder=desk)
    assert "nothing to carry over" in done.stderr
    assert (desk / "claims.yaml").read_bytes() == before


def test_a_text_that_someone_edited_is_not_overwritten(desk: Path) -> None:
    command("split", "page.html", folder=desk)
    (desk / "page.txt").write_text("Edited by hand.\n", encoding="utf-8")
    (desk / "page.html").write_text(REVISED, encoding="utf-8")
    done = command("split", "page.html", folder=desk)
    assert done.returncode == 2
    assert "page.txt: the text read would be kept here, but this file holds another text" in done.stderr
    assert (desk / "page.txt").read_text(encoding="utf-8") == "Edited by hand.\n"


def test_a_revised_text_from_a_pipe_is_carried_over(desk: Path) -> None:
    for text in ("It takes 98 passengers.\n", "It takes 99 passengers.\n"):
        done = command("split", "-", "-o", "a.claims.yaml", folder=desk, given=text.encode())
        assert done.returncode == 0
    assert (desk / "a.txt").read_text(encoding="utf-8") == text
    assert ChecklistFile.read(desk / "a.claims.yaml").checklist.claims[0].text == "It takes 99 passengers"


def test_review_of_a_document_splits_it_first_and_then_finds_its_checklist(desk: Path) -> None:
    for _ in range(2):
        done = command("review", "page.html", "--plain", "--by", "ana", folder=desk, given=b"quit\n")
        assert done.returncode == 0
    assert sorted(path.name for path in desk.glob("*.yaml")) == ["claims.yaml"]
    assert ChecklistFile.read(desk / "claims.yaml").checklist.article.file == "page.txt"


def test_review_finds_the_checklist_of_an_article_wherever_it_is_in_the_repository(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    folder = desk.folder / "checks" / "libraries"
    folder.mkdir(parents=True)
    done = desk.redpencil("split", "story.txt", "-o", "checks/libraries/claims.yaml")
    assert done.returncode == 0
    desk.path.unlink()
    done = desk.redpencil("review", "--plain", "story.txt")
    assert "checks/libraries/claims.yaml: is the checklist of story.txt" in done.stderr
    assert not desk.path.exists()


def test_json_of_a_split_goes_by_the_date_that_the_checklist_has(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("It opened on Monday, 6 August.\n", encoding="utf-8")

    def findings(*words: str) -> int:
        done = command("split", "story.txt", "--json", *words, folder=tmp_path)
        return len(json.loads(done.stdout)["findings"])

    assert findings() == 0
    assert findings("--published", "2025-08-07") == 1
    command("split", "story.txt", "--published", "2025-08-07", folder=tmp_path)
    assert findings() == 1
    assert "weekday" in command("split", "story.txt", "--refresh", folder=tmp_path).stderr


def test_json_of_a_document_writes_nothing(desk: Path) -> None:
    done = command("split", "ferry.docx", "--json", folder=desk)
    assert '"byline": "Maren Holt"' in done.stdout
    assert not list(desk.glob("*.txt"))


@pytest.mark.parametrize(
    ("name", "library"), [("ferry.docx", "mammoth"), ("page.html", "selectolax"), ("printed.pdf", "pypdf")]
)
def test_without_the_extra_one_sentence_says_what_to_install(desk: Path, name: str, library: str) -> None:
    script = (
        f"import sys; sys.modules['{library}'] = None\n"
        "from redpencil.cli import main\n"
        f"sys.argv = ['redpencil', 'split', '{name}']\nmain()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=desk, capture_output=True, text=True, env=environment(desk)
    )
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "with its extra `formats`, in its source folder with pip install '.[formats]'" in line
    assert library in line


def test_text_is_split_without_loading_any_of_the_extra(desk: Path) -> None:
    script = (
        "import sys\nfrom redpencil.cli import main\nsys.argv = ['redpencil', 'split', 'a.txt']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "sys.exit(bool({'mammoth', 'selectolax', 'pypdf', 'jinja2'} & set(sys.modules)))"
    )
    (desk / "a.txt").write_text("It takes 98 passengers.\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", script], cwd=desk, env=environment(desk), check=False)
    assert done.returncode == 0
