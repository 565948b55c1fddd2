"""Every detector finds what its examples say, and nothing in the others."""

from __future__ import annotations

from itertools import pairwise

import pytest

from redpencil.splitting.detectors import DETECTORS, Detector, Reading, find_highlights
from redpencil.splitting.text.sentences import find_sentences

FIRES = [(d, text, words) for d in DETECTORS for text, words in d.fires]
SILENT = [(d, text) for d in DETECTORS for text in d.silent]


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda d: d.kind)
def test_a_detector_has_examples_that_fire_and_examples_that_do_not(detector: Detector) -> None:
    assert len(detector.fires) >= 2
    assert all(words for _, words in detector.fires)
    assert len(detector.silent) >= 2


def test_kinds_are_unique() -> None:
    assert len({d.kind for d in DETECTORS}) == len(DETECTORS)


@pytest.mark.parametrize(("detector", "text", "words"), FIRES, ids=lambda v: getattr(v, "kind", None))
def test_a_detector_finds_the_words_of_its_example(
    detector: Detector, text: str, words: tuple[str, ...]
) -> None:
    sentences = find_sentences(text)
    assert tuple(text[start:end] for start, end in detector.find(Reading(text, sentences))) == words


@pytest.mark.parametrize(("detector", "text", "words"), FIRES, ids=lambda v: getattr(v, "kind", None))
def test_its_words_are_highlighted_when_all_detectors_are_at_work(
    detector: Detector, text: str, words: tuple[str, ...]
) -> None:
    highlights = find_highlights(Reading(text, find_sentences(text)))
    assert tuple(text[h.start : h.end] for h in highlights if h.kind == detector.kind) == words


@pytest.mark.parametrize(("detector", "text"), SILENT, ids=lambda v: getattr(v, "kind", None))
def test_a_detector_is_silent_where_its_example_says_so(detector: Detector, text: str) -> None:
    assert list(detector.find(Reading(text, find_sentences(text)))) == []


def test_highlights_come_in_reading_order_and_overlap_only_in_quotes() -> None:
    text = "“We lost 50% of 2,000 votes on August 6,” said Anna Kent, 34. More than $4 million is missing."
    highlights = find_highlights(Reading(text, find_sentences(text)))
    assert [h.start for h in highlights] == sorted(h.start for h in highlights)
    inner = [h for h in highlights if h.kind != "quote"]
    assert all(a.end <= b.start for a, b in pairwise(inner))
    assert {h.kind for h in highlights} >= {"quote", "percent", "date", "name", "age", "money"}
