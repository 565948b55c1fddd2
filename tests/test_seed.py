"""The sample that everybody meets first: the article as it came, its checklist as the tool writes it."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from redpencil.model import Status
from redpencil.storage.checklist_file import ChecklistFile
from running import ROOT, SEED, command


def test_the_seed_article_is_as_it_came_byte_for_byte() -> None:
    digest = hashlib.sha256(SEED.read_bytes()).hexdigest()
    assert digest == "0bd763c7b8b4b7bc1055e4925f6f0636df89ecad476be97a057358ffca2186c2"


@pytest.fixture
def committed() -> bytes:
    """The checklist as it is committed, whatever someone trying the tool has decided in it since."""
    shown = subprocess.run(["git", "show", "HEAD:claims.yaml"], cwd=ROOT, capture_output=True)
    if shown.returncode:
        pytest.skip("not in a git checkout of the project")
    return shown.stdout


def test_the_checklist_of_the_seed_is_what_the_tool_writes_today(tmp_path: Path, committed: bytes) -> None:
    shutil.copytree(SEED.parent, tmp_path / "seeds")
    command("split", f"seeds/{SEED.name}", "--published", "2025-08-07", folder=tmp_path)
    assert (tmp_path / "claims.yaml").read_bytes() == committed


def test_every_claim_of_the_seed_is_still_to_be_checked(committed: bytes) -> None:
    claims = ChecklistFile.from_bytes(Path("claims.yaml"), committed).checklist.claims
    assert {claim.status for claim in claims} == {Status.UNCHECKED}
