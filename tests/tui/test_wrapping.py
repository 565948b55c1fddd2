from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from redpencil.showing import shown
from redpencil.tui.characters import cut
from redpencil.tui.wrapping import page

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("aZ9 \t\n–-’%")),
        st.sampled_from(list("漢字🙂é\u0301\u200d\ufe0f\u202e\x1b")),
        st.characters(),
    ),
    max_size=300,
)


@given(TEXTS, st.integers(8, 80))
def test_every_word_of_the_text_is_on_exactly_one_line(text: str, width: int) -> None:
    laid = page(text, width)
    drawn = [i for start, end in laid.lines for i in range(start, end)]
    assert drawn == sorted(set(drawn))
    missing = set(range(len(text))) - set(drawn)
    assert all(text[i].isspace() for i in missing)


@given(TEXTS, st.integers(8, 80))
def test_no_line_is_wider_than_the_page(text: str, width: int) -> None:
    laid = page(text, width)
    assert all(cell_len(shown(text[start:end]).rstrip()) <= width for start, end in laid.lines)


@given(TEXTS, st.integers(8, 40))
def test_the_line_of_a_position_shows_it(text: str, width: int) -> None:
    laid = page(text, width)
    for number, (start, end) in enumerate(laid.lines):
        for position in range(start, end):
            assert laid.line_at(position) == number


@given(TEXTS)
def test_what_is_shown_holds_nothing_that_steers_a_terminal(text: str) -> None:
    drawn = shown(text)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or 0xD800 <= ord(c) < 0xE000 for c in drawn)
    assert not set(drawn) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff"
    )


@given(TEXTS, st.integers(1, 40))
def test_a_cut_text_fits_its_columns(text: str, width: int) -> None:
    assert cell_len(cut(text, width)) <= width


def test_words_are_kept_whole_and_paragraphs_set_apart() -> None:
    text = "one two three\nfour"
    assert [text[a:b].rstrip() for a, b in page(text, 8).lines] == ["one two", "three", "", "four"]


def test_a_click_on_a_wide_character_finds_it() -> None:
    laid = page("漢字 ab", 20)
    assert [laid.position_at(0, cell) for cell in range(7)] == [0, 0, 1, 1, 2, 3, 4]


def test_right_to_left_words_keep_the_texts_own_order_and_each_letter_its_cell() -> None:
    text = "הַנָּשִׂיא מכר 12 חנויות"
    laid = page(text, 14)
    assert [text[a:b].strip() for a, b in laid.lines] == ["הַנָּשִׂיא מכר 12", "חנויות"]
    assert all(cell_len(shown(text[a:b]).strip()) <= 14 for a, b in laid.lines)
    letters = [text[laid.position_at(0, cell)] for cell in range(5)]
    assert letters == list("הנשיא")


def test_controls_and_direction_changes_are_visible() -> None:
    assert shown("a\x1b[31mb\u202ec") == "a␛[31mb�c"
