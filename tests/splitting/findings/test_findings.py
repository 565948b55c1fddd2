from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.model import Article, Level, Split
from redpencil.splitting import split
from redpencil.splitting.detectors import Reading, find_highlights
from redpencil.splitting.findings import FINDING_DETECTORS, find_findings
from redpencil.splitting.text.masking import masked
from redpencil.splitting.text.sentences import find_sentences
from running import SEED

PIECES = [shown.text for d in FINDING_DETECTORS for shown in (*d.fires, *d.silent)] + [
    "Zelensky", "Zelenskyy", "‘", "’s", "(", ")", ", or ", "/", ": ", " — ", "%", " ago", "²", "٣", "1" * 50,
    "born in 1960", "\x1b[31m", "1,1,1,1", "31 ", "August ", "Sunday, ", "e\u0301", "\u202e", "\ud800", "\n",
    ".", "-", "a www.", "from 5 to 9", "½", "¹", "0", "0 of 0 (0%)", "−0 C (−0 F)", "9999-12-31", "in 0000",
    "January 00", "Ⅷ",
]  # fmt: skip


def sentences_and_names(text: str) -> Split:
    """As much of a split as findings need."""
    analysed = masked(text, markdown=False)
    sentences = find_sentences(analysed)
    return Split(sentences, (), (), find_highlights(Reading(analysed, sentences)))


def article(text: str, published: str | None = None) -> Article:
    return Article(text, "story.txt", published=published)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=25).map("".join),
    st.sampled_from([None, "2024-02-29", "0001-01-01", "9999-12-31", "yesterday"]),
)
def test_any_text_can_be_read_and_spans_lie_within_it(text: str, published: str | None) -> None:
    found = find_findings(article(text, published), sentences_and_names(text))
    assert len({finding.id for finding in found}) == len(found)
    for finding in found:
        assert all(0 <= start < end <= len(text) for start, end in finding.spans)
        assert list(finding.spans) == sorted(set(finding.spans))
        assert finding.message == " ".join(finding.message.split())
        assert finding.kind in {detector.kind for detector in FINDING_DETECTORS}


@pytest.mark.parametrize(
    "piece",
    [
        "1,", "(1 km ", "12 people: 3 in A, ", "A‘s ", "Ab Abc ", "May 31 ", "5 of 9 of 9 ", "from 1 to 2 ",
        "of 9 men, 3 (", "{{", "[TK ", "born in ", "x, or 1 km, or ", "1 million ", "in 1999, ", "a www.",
        "9-", "((((", "Monday, May 5. ", "Sunday, ",
    ],
)  # fmt: skip
def test_a_long_hostile_line_is_read_to_its_end(piece: str) -> None:
    text = piece * (32_000 // len(piece))
    found = find_findings(article(text, "2024-05-01"), sentences_and_names(text))
    assert all(0 <= start < end <= len(text) for finding in found for start, end in finding.spans)


def test_the_seed_has_three_notes_and_no_alarm() -> None:
    found = split(article(SEED.read_text(encoding="utf-8"), "2025-08-07")).findings
    assert [finding.id for finding in found] == [
        "name-variant:zelensky/zelenskyy",
        "apostrophe:ukraine‘s",
        "template-scrap:a-www.dailymail.co.uk",
    ]
    assert {finding.level for finding in found} == {Level.NOTE}


def test_a_name_in_two_spellings_is_one_finding_with_both_sides() -> None:
    text = "President Volodymyr Zelensky left. It was Zelenskyy. Then Zelenskyy came to Zelensky."
    (finding,) = split(article(text)).findings
    assert [text[start:end] for start, end in finding.spans] == ["Zelensky", "Zelenskyy", "Zelenskyy"]
    assert "“Zelensky” (2 times) and “Zelenskyy” (2 times)" in finding.message


def test_the_same_disagreement_in_two_places_is_one_finding_that_names_both() -> None:
    text = "It is 10 km (9 miles) long.\nNobody swims 10 km (9 miles) here."
    (finding,) = split(article(text)).findings
    assert finding.id == "unit-pair:10-km/9-miles"
    assert len(finding.spans) == 4


def test_an_id_does_not_change_when_other_words_do() -> None:
    one = split(article("It opens on Monday, August 6, 2025.")).findings
    other = split(article("Some of it is new. The museum opens on Monday, August 6, 2025, at noon.")).findings
    assert [f.id for f in one] == [f.id for f in other] == ["weekday:monday/august-6-2025"]


def test_a_number_that_only_a_title_apart_from_the_text_holds_has_no_place() -> None:
    text = "At least 41 people died in a fire on Monday. It burned all night.\n"
    (finding,) = split(Article(text, "story.txt", title="Fire kills 14 in hotel")).findings
    assert (finding.id, finding.spans) == ("headline-number:14", ())
