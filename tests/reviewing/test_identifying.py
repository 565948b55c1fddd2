from __future__ import annotations

import pytest

from redpencil.reviewing.identifying import same_person, says_something


@pytest.mark.parametrize(
    "other",
    ["Ana Lind", "ANA  LIND", " ana lind ", "ana\u200b lind", "\u0430na lind", "ａｎａ lind", "αna lind"],
)
def test_a_name_is_one_however_it_is_dressed(other: str) -> None:
    assert same_person("ana lind", other)


@pytest.mark.parametrize("other", ["anna lind", "ana", "ána lind", "ana lund", "lind ana", "анна линд", ""])
def test_names_that_differ_are_two_people(other: str) -> None:
    assert not same_person("ana lind", other)


@pytest.mark.parametrize("text", ["no", "5", "意见", "é", "n/a", "— see note"])
def test_a_letter_or_digit_says_something(text: str) -> None:
    assert says_something(text)


@pytest.mark.parametrize(
    "text", [None, "", " ", "…", "--", "\u200b", "\u2060\ufeff", "\u3164", "\u115f", "?!", "\u2800"]
)
def test_blanks_and_marks_say_nothing(text: str | None) -> None:
    assert not says_something(text)
