from __future__ import annotations

import re

from redpencil.splitting.findings import FINDING_DETECTORS
from running import ROOT

PAGE = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")


def test_the_page_lists_every_kind_with_its_level() -> None:
    listed = re.findall(r"^\| `([\w-]+)` \| (alarm|note) \|", PAGE, re.MULTILINE)
    assert listed == [(detector.kind, detector.level.value) for detector in FINDING_DETECTORS]
