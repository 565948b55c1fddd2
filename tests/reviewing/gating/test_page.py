from __future__ import annotations

import runpy

from redpencil.reviewing.gating import RULES
from running import ROOT

PAGE: str = runpy.run_path(str(ROOT / "docs" / "rules.py"))["page"]()


def test_the_page_of_the_rules_is_the_one_they_make() -> None:
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == PAGE, "python docs/rules.py"


def test_every_rule_has_its_section_with_a_message() -> None:
    sections = PAGE.split("\n## ")[1:]
    assert [section.split("\n")[0] for section in sections] == [f"{rule.code} {rule.name}" for rule in RULES]
    for section in sections:
        stopped, passed = section.split("Not stopped:")
        assert "✗" in stopped
        assert "✗" not in passed
