"""How many planted errors are found, and how much of what is found is an error.

The articles under cases/findings are written for this and agree with themselves: whatever is found in them is
counted as wrong. Each line of planted.txt puts one error into one of them. It is found if a finding of the
kind touches the words that changed; every other finding counts as wrong. Articles and errors were written
before the detectors were run on them, by the same hand, and the detectors were then mended where they failed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from redpencil.model import Article, Finding
from redpencil.splitting import split
from redpencil.splitting.findings import FINDING_DETECTORS
from running import ROOT

CASES = ROOT / "tests" / "cases" / "findings"


@dataclass(frozen=True)
class Planted:
    """An article with one error: `old` words became `new` ones, `changed` is where they differ now."""

    article: Article
    sound: Article
    kind: str
    changed: range


def planted() -> Iterator[Planted]:
    text, published = "", ""
    for line in (CASES / "planted.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            _, name, published = line.split()
            text = (CASES / f"{name}.txt").read_text(encoding="utf-8")
        elif line and not line.startswith("#"):
            kind, old, new = line.split(" | ")
            assert old in text, line
            yield Planted(
                Article(text.replace(old, new, 1), "story.txt", published=published),
                Article(text, "story.txt", published=published),
                kind,
                changed(old, new, text.index(old)),
            )


def changed(old: str, new: str, at: int) -> range:
    """The characters of `new`, which begins at `at`, that are not those of `old`."""
    start, end = 0, 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return range(at + start, max(at + len(new) - end, at + start + 1))


@cache
def findings(article: Article) -> tuple[Finding, ...]:
    return split(article).findings


def is_right(finding: Finding, error: Planted) -> bool:
    touches = any(s < error.changed.stop and error.changed.start < e for s, e in finding.spans)
    return finding.kind == error.kind and touches


def test_nine_of_ten_planted_errors_are_found_and_nine_of_ten_findings_are_errors() -> None:
    errors = list(planted())
    sound = {error.sound for error in errors}
    told = [[f for f in findings(error.article) if f not in findings(error.sound)] for error in errors]
    found = [any(is_right(f, error) for f in these) for error, these in zip(errors, told, strict=True)]
    right = sum(is_right(f, error) for error, these in zip(errors, told, strict=True) for f in these)
    wrong = sum(map(len, told)) - right + sum(len(findings(article)) for article in sound)
    assert len(errors) >= 60
    assert sum(found) / len(errors) >= 0.90
    assert right / (right + wrong) >= 0.90


def test_every_kind_of_error_is_planted_and_most_of_each_are_found() -> None:
    planted_by_kind, found_by_kind = Counter[str](), Counter[str]()
    for error in planted():
        planted_by_kind[error.kind] += 1
        found_by_kind[error.kind] += any(is_right(f, error) for f in findings(error.article))
    assert set(planted_by_kind) == {detector.kind for detector in FINDING_DETECTORS}
    assert all(3 * found_by_kind[kind] >= 2 * number for kind, number in planted_by_kind.items())


def test_an_article_that_agrees_with_itself_has_no_findings() -> None:
    for article in {error.sound for error in planted()}:
        assert findings(article) == ()
