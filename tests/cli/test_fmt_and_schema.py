"""`redpencil fmt` and `redpencil schema`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desk import Desk
from running import SEED, command


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


MESSY = """# from the night desk
schema: 'redpencil/1'
claims:
- {id: c-1, text: "Two people died", status: unchecked, kinds: [event], rank: 2, speaker: null, desk: metro}
# ask the clerk
- id: c-2
  status: unchecked
  text: Three people were hurt   # so the police
article: {revision: "sha256:0", file: story.txt}
"""


def test_fmt_rewrites_in_canonical_style_and_says_the_same(desk: Desk) -> None:
    desk.path.write_text(MESSY, encoding="utf-8")
    before = desk.checklist
    assert desk.redpencil("fmt").returncode == 0
    text = desk.path.read_text(encoding="utf-8")
    assert desk.checklist == before
    assert text.index("article:") < text.index("claims:")
    assert "    text: |-\n      Two people died\n" in text
    for comment in ("# from the night desk", "# ask the clerk", "# so the police"):
        assert comment in text


def test_fmt_twice_changes_nothing_more(desk: Desk) -> None:
    desk.path.write_text(MESSY, encoding="utf-8")
    desk.redpencil("fmt")
    once = desk.path.read_bytes()
    assert "already" in desk.redpencil("fmt").stderr
    assert desk.path.read_bytes() == once


def test_fmt_check_writes_nothing_and_tells_by_its_exit_code(desk: Desk) -> None:
    assert desk.redpencil("fmt", "--check").returncode == 0
    desk.path.write_text(MESSY, encoding="utf-8")
    assert desk.redpencil("fmt", "--check").returncode == 1
    assert desk.path.read_text(encoding="utf-8") == MESSY


def test_what_split_writes_is_in_canonical_style(tmp_path: Path) -> None:
    command("split", SEED, "-o", tmp_path / "claims.yaml", folder=tmp_path)
    assert command("fmt", "--check", folder=tmp_path).returncode == 0


def test_fmt_refuses_a_file_with_claims_that_cannot_be_read(desk: Desk) -> None:
    broken = MESSY.replace("status: unchecked", "status: maybe")
    desk.path.write_text(broken, encoding="utf-8")
    done = desk.redpencil("fmt")
    assert done.returncode == 2
    assert "claims.yaml:4:" in done.stderr
    assert desk.path.read_text(encoding="utf-8") == broken


def test_the_schema_is_draft_07_json(tmp_path: Path) -> None:
    done = command("schema", folder=tmp_path)
    schema = json.loads(done.stdout)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "claims" in schema["properties"]
