"""What the documents say is what the tool does."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from running import ROOT, environment, git

README = (ROOT / "README.md").read_text(encoding="utf-8")
SESSIONS = re.findall(r"^```console\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def steps(session: str) -> list[tuple[str, str]]:
    """The commands of a session, each with the output written below it."""
    return [(c, out) for c, out in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.MULTILINE)]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A repository with the seed article and a `redpencil` on the path, as a reader of the README has it."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "bin").mkdir()
    script = tmp_path / "bin" / "redpencil"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m redpencil "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    git("init", "-q", "-b", "main", folder=tmp_path)
    return tmp_path


def test_the_readme_session_runs_as_it_stands(desk: Path) -> None:
    assert SESSIONS, "the README shows a session"
    path = f"{desk / 'bin'}{os.pathsep}{os.environ['PATH']}"
    checker = doctest.OutputChecker()
    for command, expected in steps("".join(SESSIONS)):
        done = subprocess.run(
            ["/bin/sh", "-c", command],
            cwd=desk,
            env=environment(desk) | {"PATH": path},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        alike = checker.check_output(expected, done.stdout, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
        assert alike, f"$ {command}\nwritten:\n{expected}\nprinted:\n{done.stdout}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_a_document_names_is_there(document: Path) -> None:
    text = re.sub(r"^```text\n.*?^```$", "", document.read_text(encoding="utf-8"), flags=re.M | re.S)
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
    named = re.findall(
        r"`((?:src|tests|docs|benchmarks|seeds|splitting|reviewing|storage|tui|cli)/[\w./-]*)`", text
    )
    for name in [*linked, *named]:
        places = (document.parent / name, ROOT / name, ROOT / "src" / "redpencil" / name)
        assert any(place.exists() for place in places), f"{document.name} names {name}, which is not there"


def test_the_readme_shows_the_two_commands_before_anything_else() -> None:
    top = README[:1500]
    assert "make review" in top
    assert "make test" in top
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert {"review", "test"} <= set(re.findall(r"^(\w+):", makefile, re.MULTILINE))


def test_the_claim_the_readme_shows_stands_in_the_checklist() -> None:
    block = README.split("```yaml\n")[1].split("```")[0]
    shown = subprocess.run(
        ["git", "show", "HEAD:claims.yaml"], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    if shown.returncode:
        pytest.skip("not in a git checkout of the project")
    quote, _, claim = block.partition("\n")
    assert quote in shown.stdout
    assert claim in shown.stdout
