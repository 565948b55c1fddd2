"""Any change to a checklist in anyone's style: the right data, nobody else's bytes."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from redpencil.model import Checklist, Claim, Status
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.decoding import decode
from redpencil.storage.parsers import C_PARSER, PythonParser
from redpencil.storage.reading import read_checklist
from storage.operations import OPERATIONS, VERDICT, change
from storage.styles import STYLES

HERE = Path("claims.yaml")
DELETING = {"claim deleted", "source deleted", "sources deleted"}
IN_ONE_PIECE = {"json", "json on one line", "flow list", "lone cr"}
FULL_OF_EMPTIES = {"empty values"}


def opened(style: str) -> ChecklistFile:
    return ChecklistFile.from_bytes(HERE, STYLES[style].encode("utf-8"))


def diff_lines(before: str, after: str) -> int:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return sum(line[:1] in "+-" and line[:3] not in ("+++", "---") for line in lines)


def comments(text: str) -> Counter[str]:
    """The comments of a file of the styles, which never have a ` #` in their texts but for one."""
    found = re.findall(r"(?:^|\s)(#(?!>)[^\r\n]*?)\s*$", text.lstrip("\ufeff"), re.MULTILINE)
    return Counter(comment for comment in found if comment != "# not a comment")


@pytest.mark.parametrize("style", STYLES)
def test_every_style_says_the_same(style: str) -> None:
    file = opened(style)
    assert file.faults == ()
    assert [claim.id for claim in file.checklist.claims] == ["c-one", "c-two", "c-three"]
    assert file.raw.decode("utf-8") == STYLES[style]


@pytest.mark.skipif(C_PARSER is None, reason="PyYAML was built without its C parser")
@pytest.mark.parametrize("style", STYLES)
def test_both_parsers_read_every_style_alike(style: str) -> None:
    text = decode(STYLES[style].encode("utf-8")).text
    assert read_checklist(text, "", C_PARSER) == read_checklist(text, "", PythonParser)


@pytest.mark.parametrize("style", STYLES)
def test_every_change_is_read_back_and_loses_no_comment(style: str) -> None:
    before = opened(style)
    for operation, make in OPERATIONS.items():
        wanted = make(before.checklist)
        after = before.revised(wanted)
        again = ChecklistFile.from_bytes(HERE, after.raw)
        assert again.faults == (), operation
        assert again.checklist == after.checklist == wanted, operation
        if operation not in DELETING:
            assert not comments(STYLES[style]) - comments(after.raw.decode("utf-8")), operation


@pytest.mark.parametrize("style", [style for style in STYLES if style not in IN_ONE_PIECE])
def test_a_change_of_one_claim_touches_no_other_byte(style: str) -> None:
    before = opened(style)
    for operation, make in OPERATIONS.items():
        wanted = make(before.checklist)
        if replace(wanted, claims=before.checklist.claims) != before.checklist:
            continue
        if [claim.id for claim in wanted.claims] != [claim.id for claim in before.checklist.claims]:
            continue
        for old, new in zip(before.pieces, before.revised(wanted).pieces, strict=True):
            assert old == new or claim_of(old.id, before) != claim_of(old.id, wanted), operation


def claim_of(identifier: str | None, owner: ChecklistFile | Checklist) -> Claim | None:
    checklist = owner if isinstance(owner, Checklist) else owner.checklist
    return next((claim for claim in checklist.claims if claim.id == identifier), None)


@pytest.mark.parametrize("style", STYLES)
def test_no_change_is_no_change(style: str) -> None:
    file = opened(style)
    assert file.revised(file.checklist).raw.decode("utf-8") == STYLES[style]


@pytest.mark.parametrize("style", [style for style in STYLES if style not in FULL_OF_EMPTIES])
def test_a_first_verdict_is_five_changed_lines_at_most(style: str) -> None:
    before = opened(style)
    after = before.revised(OPERATIONS["first verdict"](before.checklist))
    assert 0 < diff_lines(STYLES[style], after.raw.decode("utf-8")) <= 5


@pytest.mark.parametrize("style", STYLES)
def test_a_changed_verdict_is_six_changed_lines_at_most(style: str) -> None:
    before = opened(style)
    verdict = {name: value for name, value in VERDICT.items() if name != "checked_text"}
    after = before.revised(change("c-two", **verdict)(before.checklist))
    assert 0 < diff_lines(STYLES[style], after.raw.decode("utf-8")) <= 6


@pytest.mark.parametrize("style", STYLES)
def test_a_verdict_taken_back_leaves_the_file_as_it_was(style: str) -> None:
    before = opened(style)
    decided = before.revised(OPERATIONS["first verdict"](before.checklist))
    undone = decided.revised(before.checklist)
    if style not in FULL_OF_EMPTIES:
        assert undone.raw.decode("utf-8") == STYLES[style]
    assert undone.checklist.claims[0].status is Status.UNCHECKED


def test_quotes_follow_a_new_split() -> None:
    before = opened("comments everywhere")
    wanted = replace(before.checklist, claims=before.checklist.claims[1:])
    text = before.revised(wanted, {"c-two": "Visits fell, she said."}).raw.decode("utf-8")
    assert "# about the second\n  #> Visits fell, she said.\n  - id: c-two\n" in text
    assert text.count("#>") == 1
