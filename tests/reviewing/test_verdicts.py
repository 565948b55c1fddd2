from __future__ import annotations

from dataclasses import replace

import pytest

from redpencil.model import Claim, Span, Status
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.surroundings import leans, surroundings
from redpencil.reviewing.verdicts import checked_text, reading
from reviewing import small

AROUND = "Mayor Ana Ruiz said traffic fell by 12%."
CLAIM = Claim("c-1", "traffic fell by 12%", speaker="Ana Ruiz")
VERIFIED = decide(CLAIM, Status.VERIFIED, by="ana", at="2026-03-04T09:12:00Z", surroundings=AROUND)


def test_a_verdict_reads_as_given_while_words_and_surroundings_stand() -> None:
    assert reading(VERIFIED, AROUND) is Status.VERIFIED


@pytest.mark.parametrize(
    "change",
    [
        {"text": "traffic fell by 13%"},
        {"text": "Traffic fell by 12%"},
        {"speaker": "Bea Ruiz"},
        {"speaker": None},
        {"checked_text": None},
        {"checked_text": ""},
        {"checked_text": "00000000.00000000"},
    ],
    ids=str,
)
def test_a_verdict_reads_as_recheck_once_its_words_or_digest_changed(change: dict[str, str | None]) -> None:
    assert reading(replace(VERIFIED, **change), AROUND) is Status.RECHECK  # type: ignore[arg-type]


def test_a_verdict_reads_as_recheck_once_its_sentence_changed() -> None:
    assert reading(VERIFIED, AROUND.replace("Mayor", "Former mayor")) is Status.RECHECK


@pytest.mark.parametrize("status", [s for s in Status if not s.is_open and s is not Status.VERIFIED])
def test_a_verdict_typed_by_hand_reads_as_recheck(status: Status) -> None:
    assert reading(replace(CLAIM, status=status), AROUND) is Status.RECHECK
    assert reading(replace(VERIFIED, status=status), AROUND) is Status.RECHECK


@pytest.mark.parametrize("status", [Status.UNCHECKED, Status.WAITING, Status.VERIFIED])
def test_a_claim_without_a_place_reads_as_recheck(status: Status) -> None:
    assert reading(replace(VERIFIED, status=status), None) is Status.RECHECK


def test_quotation_marks_dashes_and_line_breaks_do_not_void_a_verdict() -> None:
    curly = replace(CLAIM, text="It’s ‘new’ – now")
    assert checked_text(curly, "A\nb") == checked_text(replace(CLAIM, text="It's 'new' - now"), "A b")


def test_a_digest_tells_words_from_speaker() -> None:
    assert checked_text(Claim("c-1", "a b", speaker=None), "") != checked_text(
        Claim("c-1", "a", speaker="b"), ""
    )


def test_the_digest_is_two_times_eight_characters() -> None:
    assert [len(part) for part in checked_text(CLAIM, AROUND).split(".")] == [8, 8]


@pytest.mark.parametrize(
    "words",
    [
        "That view is shared by few",
        "The pair have met before",
        "It opened in May",
        "He did not say when",
        "‘We begin now,’ he added",
        "But they disagreed",
        "Few share in that view",
        "This option was mentioned",
        "Both men agreed",
        "In 2019 he left",
        "‘We begin now with our American colleagues,’ he added",
        "On Thursday he said so",
        "In Moscow she was seen",
        "American officials say he knew",
        "In the morning it closed",
        "“Putin knows,” he said",
    ],
)
def test_a_sentence_that_points_back_leans_on_the_one_before(words: str) -> None:
    assert leans(words)


@pytest.mark.parametrize(
    "words",
    [
        "Putin said in June he was ready",
        "The council said it would pay",
        "Mayor Ana Ruiz said that traffic fell",
        "Two people died in Kyiv",
        "Trump announced his plan",
        "On Thursday Ana Ruiz said she knew",
        "The Russian president, Vladimir Putin, said he would",
    ],
)
def test_a_sentence_that_stands_by_itself_does_not_lean(words: str) -> None:
    assert not leans(words)


def around(claim_words: str) -> str:
    start = small.TEXT.index(claim_words)
    return surroundings((Span(start, start + len(claim_words)),), small.TEXT, small.split().sentences)


def test_surroundings_are_the_claim_s_sentence() -> None:
    assert around("traffic fell by 12%") == "Mayor Ana Ruiz said traffic fell by 12%."


def test_surroundings_of_a_leaning_claim_take_in_the_sentence_before() -> None:
    assert around("He did not say when") == "The pair have met before.\nHe did not say when."


def test_surroundings_outside_any_sentence_are_the_line() -> None:
    assert surroundings((Span(0, 3),), "Photo\nThe council\nThe end", ()) == "Photo"
    assert surroundings((Span(6, 9),), "Photo\nThe council\nThe end", ()) == "The council"


def test_the_second_sentence_leans_on_the_first_and_the_first_on_none() -> None:
    text = "He left. He came back."
    sentences = (Span(0, 8), Span(9, 22))
    assert surroundings((Span(0, 7),), text, sentences) == "He left."
    assert surroundings((Span(9, 16),), text, sentences) == "He left.\nHe came back."


def test_between_two_sentences_the_line_surrounds() -> None:
    text = "He left.\nPhoto: AP\nShe came."
    sentences = (Span(0, 8), Span(19, 28))
    assert surroundings((Span(9, 14),), text, sentences) == "Photo: AP"
    assert surroundings((Span(16, 18),), text, ()) == "Photo: AP"
    assert surroundings((Span(19, 22),), text, ()) == "She came."


def test_surroundings_of_a_claim_over_two_sentences_are_both() -> None:
    start = small.TEXT.index("fell by 12%")
    spans = (Span(start, start + 30),)
    assert surroundings(spans, small.TEXT, small.split().sentences).startswith("Mayor Ana Ruiz")
    assert surroundings(spans, small.TEXT, small.split().sentences).endswith("The pair have met before.")
