"""Every detector of findings finds what its examples say, and nothing in the others."""

from __future__ import annotations

import pytest

from redpencil.model import Article, Finding, Level
from redpencil.splitting import split
from redpencil.splitting.findings import FINDING_DETECTORS, FindingDetector, reading_of
from redpencil.splitting.findings.detector import Example

FIRES = [pytest.param(d, e, id=f"{d.kind}-{n}") for d in FINDING_DETECTORS for n, e in enumerate(d.fires)]
SILENT = [pytest.param(d, e, id=f"{d.kind}-{n}") for d in FINDING_DETECTORS for n, e in enumerate(d.silent)]


def findings(detector: FindingDetector, shown: Example) -> list[Finding]:
    article = Article(shown.text, "story.txt", published=shown.published)
    return list(detector.findings(reading_of(article, split(article))))


@pytest.mark.parametrize(("detector", "shown"), FIRES)
def test_a_detector_finds_the_sides_of_its_example(detector: FindingDetector, shown: Example) -> None:
    found = findings(detector, shown)
    sides = sorted({span for finding in found for span in finding.spans})
    assert tuple(shown.text[start:end] for start, end in sides) == shown.sides
    assert all(finding.id.startswith(f"{detector.kind}:") for finding in found)


@pytest.mark.parametrize(("detector", "shown"), SILENT)
def test_a_detector_is_silent_where_its_example_says_so(detector: FindingDetector, shown: Example) -> None:
    assert findings(detector, shown) == []


@pytest.mark.parametrize("detector", FINDING_DETECTORS, ids=lambda d: d.kind)
def test_a_detector_has_examples_that_fire_and_examples_that_do_not(detector: FindingDetector) -> None:
    assert len(detector.fires) >= 2
    assert all(shown.sides for shown in detector.fires)
    assert len(detector.silent) >= 2


def test_what_is_nearly_always_an_error_is_an_alarm_and_the_rest_a_note() -> None:
    alarms = {d.kind for d in FINDING_DETECTORS if d.level is Level.ALARM}
    assert alarms == {"unit-pair", "weekday", "impossible-date"}
    assert len({d.kind for d in FINDING_DETECTORS}) == len(FINDING_DETECTORS)
