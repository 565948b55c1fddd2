from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.showing import one_line, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("£4 million – ‘new’", "£4 million – ‘new’"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("a\u202eb\u2066c", "a�b�c"),
        ("a\tb\nc\u00a0d", "a b c d"),
        ("\x7f\x00\x9b", "␡␀�"),
        ("co\u00adop\u200d", "coop"),
        ("\ud800", "�"),
    ],
)
def test_outside_text_is_shown_and_never_acts(text: str, expected: str) -> None:
    assert shown(text) == expected


@given(st.text(st.characters(exclude_categories=())))
def test_nothing_shown_can_control_a_terminal(text: str) -> None:
    for character in shown(text):
        assert unicodedata.category(character)[0] != "C"
        assert character not in "\u2028\u2029"
    assert shown(shown(text)) == shown(text)


def test_one_line_folds_white_space() -> None:
    assert one_line(" a \n\n b\u3000c ") == "a b c"
