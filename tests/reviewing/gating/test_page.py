from __future__ import annotations

from redpencil.reviewing.gating import RULES
from redpencil.reviewing.gating.page import page
from running import ROOT


def test_the_page_of_the_rules_is_the_one_they_make() -> None:
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == page(), "python -m redpencil.reviewing.gating.page > docs/rules.md"


def test_every_rule_has_its_section_with_a_message() -> None:
    sections = page().split("\n## ")[1:]
    assert [section.split("\n")[0] for section in sections] == [f"{rule.code} {rule.name}" for rule in RULES]
    for section in sections:
        stopped, passed = section.split("Not stopped:")
        assert "✗" in stopped
        assert "✗" not in passed
