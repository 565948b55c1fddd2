"""The analysis text keeps every position, and looks past what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.splitting.text.masking import masked
from redpencil.splitting.text.sentences import find_sentences


def sentences(text: str, *, markdown: bool = False) -> list[str]:
    return [text[s.start : s.end] for s in find_sentences(masked(text, markdown=markdown))]


@given(st.text(), st.booleans())
def test_masking_keeps_the_length_and_never_fails(text: str, markdown: bool) -> None:
    assert len(masked(text, markdown=markdown)) == len(text)


MARKUP_PIECES = ["# ", "---\n", "\n", "- ", "1. ", "> ", "**", "_", "`", "```\n", "[a](b)", "![c](d)", "|"]
MARKUP_PIECES += [
    "<!--",
    "-->",
    "<b>",
    "word",
    " ",
    "Sentence. ",
    "\\",
    "~~",
    "===\n",
    "[^1]",
    "[x]: http://a.b\n",
]
MARKUP = st.lists(st.sampled_from(MARKUP_PIECES)).map("".join)


@given(MARKUP)
def test_masking_markup_keeps_the_length_and_adds_no_characters(text: str) -> None:
    result = masked(text, markdown=True)
    assert len(result) == len(text)
    assert all(new == old or new == " " for new, old in zip(result, text, strict=True))


@given(st.text(), st.text(), st.booleans())
def test_what_comes_after_a_blank_line_changes_nothing_before_it(
    first: str, then: str, markdown: bool
) -> None:
    if markdown and (first.startswith(("---", "+++")) or "<!--" in first):
        return
    before = masked(first, markdown=markdown)
    assert masked(f"{first}\n\n{then}", markdown=markdown)[: len(first)] == before


def test_blanks_and_controls_become_plain_spaces() -> None:
    assert masked("a\u00a0b\u2009c\td\x07e\u200ff\ufeffg", markdown=False) == "a b c d e f g"
    assert masked("a\u2028b\x0cc", markdown=False) == "a\nb\nc"


def test_joiners_that_belong_to_a_letter_stay() -> None:
    text = "👩\u200d🚒 می\u200cخواهم e\u0301"
    assert masked(text, markdown=False) == text


WRAPPED = """The council voted on Tuesday evening to close the old swimming
baths in Mill Street, which have been losing about £40,000 a
year. Mayor Ann Lee said the decision was “hard but right”.

Opponents, led by Dr. Paul Reed, plan to take the matter to the
county court.
"""


def test_the_lines_of_a_hard_wrapped_paragraph_are_joined() -> None:
    assert [s.replace("\n", " ") for s in sentences(WRAPPED)] == [
        "The council voted on Tuesday evening to close the old swimming baths in Mill Street, which have "
        "been losing about £40,000 a year.",
        "Mayor Ann Lee said the decision was “hard but right”.",
        "Opponents, led by Dr. Paul Reed, plan to take the matter to the county court.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Council closes baths\nBy Ann Lee\nMill Street, Tuesday",
        "A headline that is rather long but has no full stop\nThe story begins here. It ends.",
        "Ingredients\n200 g of flour\n100 g of sugar\nthree eggs",
        "- The first point is somewhat longer than the others are\n- the second point\n- the third",
        "10:15 The minister arrives at the court in the company of his\n10:32 The hearing begins",
        "Q: Why did the council decide to close the baths in Mill Street\nA: They lost money",
        "I wandered lonely as a cloud\nThat floats on high o’er vales and hills,\nWhen all at once I saw",
    ],
    ids=["headline", "headline and text", "list", "bullets", "live blog", "questions", "verse"],
)
def test_lines_that_stand_for_themselves_stay_apart(text: str) -> None:
    assert masked(text, markdown=False) == text


ARTICLE = """---
title: A story
date: 2024-05-01
---

# The **big** story

The [council](https://example.org/a_b.html) voted *on Tuesday*. It
was close.<!-- check this -->

- First, **Mayor Lee** left.
- Then `all` did.[^1]

> “We will _not_ go,” he said.

| Party | Seats |
|-------|------:|
| Left  | 12    |

![Ann Lee at the baths](lee.jpg "Photo")

```python
print("No. Claim. Here.")
```

[^1]: A note.
[home]: https://example.org
"""


def test_markdown_is_looked_past() -> None:
    visible = masked(ARTICLE, markdown=True)
    assert [" ".join(visible[s.start : s.end].split()) for s in find_sentences(visible)] == [
        "The big story",
        "The council voted on Tuesday .",
        "It was close.",
        "First, Mayor Lee left.",
        "Then all did.",
        "“We will not go,” he said.",
        "Party Seats",
        "Left 12",
        "Ann Lee at the baths",
    ]


def test_markup_stays_where_plain_text_is_read() -> None:
    text = "Profit rose 5 * 3 and snake_case_name stays. # Not a heading"
    assert masked(text, markdown=False) == text


def test_a_comment_or_fence_left_open_hides_the_rest_and_nothing_more() -> None:
    assert masked("One. <!-- two", markdown=True).strip() == "One."
    assert masked("One.\n```\ntwo", markdown=True).strip() == "One."
