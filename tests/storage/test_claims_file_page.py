"""docs/claims-file.md names every key of the file, in its place, and every status."""

from __future__ import annotations

import re

import pytest

from redpencil.model import SCHEMA, STORED, Checklist
from redpencil.reviewing.merge_rules import CLAIM_RULES, VERDICT, WORDS, contradict, same_verdict
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.fields import CHECKLIST, CLAIM, KEYED, SOURCE, ListOf, Record
from running import ROOT

PAGE = (ROOT / "docs" / "claims-file.md").read_text(encoding="utf-8")
RULES = {
    "never changes",
    "same verdict",
    "words",
    "conflict",
    "append",
    "set",
    "evidence",
    "ours",
    "by id",
    "accepted",
}


def rows(heading: str) -> list[list[str]]:
    """The cells of the table below a heading."""
    section = re.split(r"^#+ ", PAGE.split(f"\n{heading}\n")[1], flags=re.MULTILINE)[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def keys(heading: str) -> list[str]:
    return [row[0].strip("`") for row in rows(heading)]


@pytest.mark.parametrize(
    ("heading", "record"), [("### A claim", CLAIM), ("### A source", SOURCE)], ids=["claim", "source"]
)
def test_the_page_has_every_key_in_the_order_of_the_file(heading: str, record: Record) -> None:
    assert keys(heading) == [field.name for field in record.fields]


def test_the_page_has_every_key_of_the_top_level() -> None:
    assert keys("### The rest") == ["schema", *(field.name for field in CHECKLIST.fields)]


@pytest.mark.parametrize("heading", ["### A claim", "### A source", "### The rest"])
def test_every_key_has_an_owner_and_a_rule(heading: str) -> None:
    for key, says, whose, rule in rows(heading):
        assert says, key
        assert whose in ("tool", "person", "both"), key
        assert rule in RULES, key


def rule_of(key: str) -> str:
    """The rule by which two changes of a claim's key are merged, as its function is documented."""
    if key == "id":
        return "never changes"
    if key in WORDS:
        return "words"
    rule = same_verdict if key in VERDICT else CLAIM_RULES.get(key, contradict)
    return str(re.findall(r"Rule `(.*?)`", rule.__doc__ or "")[0])


def test_the_rules_of_a_claims_keys_are_those_the_merge_follows() -> None:
    assert {row[0].strip("`"): row[3] for row in rows("### A claim")} == {
        field.name: rule_of(field.name) for field in CLAIM.fields
    }


def test_the_page_says_what_lies_inside_a_key() -> None:
    inner = {
        field.name: kind
        for record in (CLAIM, CHECKLIST)
        for field in record.fields
        if isinstance(kind := field.type.item if isinstance(field.type, ListOf) else field.type, Record)
        and field.name not in KEYED
    }
    said = {row[0].strip("`"): row[1] for heading in ("### A claim", "### The rest") for row in rows(heading)}
    for key, record in inner.items():
        for field in record.fields:
            assert f"`{field.name}`" in said[key] or field.name in said[key], f"{field.name} of {key}"


def test_the_page_has_every_status() -> None:
    assert keys("## Statuses") == [str(status) for status in STORED]


def test_every_rule_of_the_page_is_explained_on_it() -> None:
    for rule in RULES:
        assert f"*{rule}*" in PAGE, rule


def test_the_example_on_the_page_is_a_checklist_in_canonical_style() -> None:
    example = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    assert example.startswith(f"schema: {SCHEMA}\n")
    file = ChecklistFile.from_bytes(ROOT / "claims.yaml", example.encode())
    assert isinstance(file.checklist, Checklist)
    assert not file.faults
    assert file.formatted() == file.raw
