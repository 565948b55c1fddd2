"""Three versions of a file made one: both sides' comments kept, markers around just the lines that differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from redpencil.errors import ChecklistError
from redpencil.model import Status
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.merging import merge_files
from storage.operations import OPERATIONS, VERDICT, change
from storage.styles import CANONICAL, COMMENTS, STYLES

HERE = Path("claims.yaml")
WRONG = {**VERDICT, "status": Status.INCORRECT, "checked_by": "dee"}
TOGETHER = {
    "first verdict": "changed verdict",
    "note of lines": "tags given",
    "claim added": "first verdict",
    "claim in front": "source added",
    "claim deleted": "verdict on the last",
    "claim retired": "note changed",
    "evidence changed": "note changed",
    "title": "sign-off",
    "claims swapped": "first verdict",
}


def after(text: str, *operations: str) -> bytes:
    file = ChecklistFile.from_bytes(HERE, text.encode("utf-8"))
    for name in operations:
        file = file.revised(OPERATIONS[name](file.checklist))
    return file.raw


@pytest.mark.parametrize("style", STYLES)
def test_both_sides_changes_are_merged_in_every_style(style: str) -> None:
    base = STYLES[style]
    for first, second in TOGETHER.items():
        for one, two in ((first, second), (second, first)):
            merged = merge_files(base.encode("utf-8"), after(base, one), after(base, two))
            assert merged.conflicts == (), (one, two)
            done = ChecklistFile.from_bytes(HERE, merged.content)
            wanted = ChecklistFile.from_bytes(HERE, after(base, one, two)).checklist
            assert set(done.checklist.claims) == set(wanted.claims), (one, two)
            assert set(done.checklist.sources) == set(wanted.sources), (one, two)
            assert done.checklist.retired == wanted.retired, (one, two)


def test_comments_and_layout_of_both_sides_stay() -> None:
    ours = after(COMMENTS, "first verdict").decode().replace("# our checklist", "# our own checklist")
    theirs = (
        COMMENTS.replace("rank: 5.5 # high", "rank: 5.5   # very high")
        .replace("  # about the third\n", "  # about the third\n  # ask her again\n")
        .replace("tags: [money, council]", "tags: [ 'money', council ]")
    )
    merged = merge_files(COMMENTS.encode(), ours.encode(), theirs.encode())
    assert merged.conflicts == ()
    text = merged.content.decode()
    for kept in (
        "# our own checklist",
        "5.5   # very high",
        "  # ask her again\n",
        "tags: [ 'money', council ]",
    ):
        assert kept in text
    assert "status: verified # still!" in text


def test_a_conflict_has_markers_around_just_the_lines_that_differ() -> None:
    file = ChecklistFile.from_bytes(HERE, CANONICAL.encode())
    ours = file.revised(change("c-one", **VERDICT)(file.checklist))
    theirs = file.revised(change("c-one", **WRONG, notes="they say")(file.checklist))
    merged = merge_files(file.raw, ours.raw, theirs.raw, marker_size=9)
    assert [conflict.id for conflict in merged.conflicts] == ["c-one"]
    wanted = """\
      The council voted to close 12 libraries
<<<<<<<<< ours
    status: verified
    checked_by: cy
=========
    status: incorrect
    checked_by: dee
>>>>>>>>> theirs
    checked_at: "2026-03-05T10:00:00Z"
    checked_text: 0000000g.0000000h
    kinds: [event, quantity]
    notes: |-
      they say
"""
    assert wanted in merged.content.decode()


def test_a_claim_deleted_here_and_judged_there_stands_between_markers() -> None:
    file = ChecklistFile.from_bytes(HERE, CANONICAL.encode())
    theirs = file.revised(change("c-two", **VERDICT)(file.checklist))
    merged = merge_files(file.raw, after(CANONICAL, "claim deleted"), theirs.raw)
    ours, _, rest = merged.content.decode().partition("<<<<<<< ours\n=======\n")
    claim, _, _ = rest.partition(">>>>>>> theirs\n")
    assert "c-two" not in ours
    assert "- id: c-two\n" in claim
    assert "status: verified" in claim


@pytest.mark.parametrize("broken", range(3))
def test_a_version_that_cannot_be_read_is_refused(broken: int) -> None:
    versions = [CANONICAL.encode()] * 3
    versions[broken] = CANONICAL.replace("status: incorrect", "status: maybe").encode()
    with pytest.raises(ChecklistError, match="status 'maybe' is not one of"):
        merge_files(*versions)
