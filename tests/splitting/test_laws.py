"""What holds for the split of any text whatever."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from redpencil.model import Article, Span, Split
from redpencil.splitting import split
from redpencil.splitting.text.masking import masked

WORDS = """
the a Ann Lee said that he U.S. Mr. Putin of and but who which after because in 2024 50% $3m 12,000 Friday
August 6 not killed was has been told reporters according to police , . . ? ! : ; — ( ) “ ” ‘ ’ " ' … 34, NATO
more than biggest first never accused denied 1,000-kilometer (620-mile) killing including with could - 1. • #
** _ [ ] | 2025-08-06 10:15 p.m. 。 Это 总统 قال é 😀 http://a.b/c a@b.c I
"""
ODD = ["\n", "\n\n", "\u00a0", "\u200d", "\x07", "\t"]
PROSE = st.lists(st.sampled_from(WORDS.split() + ODD), max_size=40).map(" ".join)
TEXTS = st.one_of(st.text(max_size=200), PROSE)

STORY = """Council closes Mill Street baths

LEEDS (AP) — The council voted 12-9 on Tuesday, August 6, 2024, to close the baths, which lost £40,000.

“It was hard but right,” Mayor Ann Lee, 47, told reporters. “We have not had the money since 2019.

“Nobody wanted this. The roof alone would cost $1.2 million.”

Paul Reed, who leads the swimmers, accused Lee of “lying”. She denied it. According to the club, 3,400 signed.
A third of them live in Bradford; the vote is the second since last year.
"""


def article(text: str, *, markdown: bool = False) -> Article:
    return Article(text=text, file="article.txt", markdown=markdown)


def covered(text: str, found: Split) -> bytearray:
    """A mark for each position that lies in some claim or skipped text."""
    marks = bytearray(len(text))
    for start, end in [
        *(s for c in found.claims for s in c.spans),
        *((s.start, s.end) for s in found.skipped),
    ]:
        marks[start:end] = b"\x01" * (end - start)
    return marks


def within(outer: Span, spans: tuple[Span, ...]) -> bool:
    return any(start <= outer.start and outer.end <= end for start, end in spans)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS, st.booleans())
@example(STORY, False)
@example("\ud800 said. “\udfff", False)
def test_spans_are_trimmed_lie_in_their_sentence_and_come_in_reading_order(text: str, markdown: bool) -> None:
    found = split(article(text, markdown=markdown))
    visible = masked(text, markdown=markdown)
    for span in found.sentences:
        assert visible[span.start : span.end] == visible[span.start : span.end].strip() != ""
    assert all(a.end <= b.start for a, b in pairwise(found.sentences))
    for claim in found.claims:
        assert claim.spans
        assert all(within(span, found.sentences) for span in claim.spans)
        assert all(span.start < span.end for span in claim.spans)
        assert all(a.end <= b.start for a, b in pairwise(claim.spans))
    starts = [claim.spans[0].start for claim in found.claims]
    assert starts == sorted(starts)
    assert len({claim.id for claim in found.claims}) == len(found.claims)
    assert list(found.skipped) == sorted(found.skipped)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(TEXTS, st.booleans())
@example(STORY, False)
def test_the_same_article_gives_the_same_split(text: str, markdown: bool) -> None:
    assert split(article(text, markdown=markdown)) == split(article(text, markdown=markdown))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS)
@example(STORY)
def test_no_sentence_is_lost(text: str) -> None:
    found = split(article(text))
    marks = covered(text, found)
    lost = [text[s.start : s.end] for s in found.sentences if not any(marks[s.start : s.end])]
    assert lost == []


CONNECTIVES = ("and", "but", "or", "nor", "yet", "so", "that")
FACTS = ("percent", "money", "age", "time", "date", "duration", "ordinal", "quantity", "name", "quote")


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS)
@example(STORY)
def test_every_number_date_quotation_and_name_lies_in_a_claim_or_skipped_text(text: str) -> None:
    found = split(article(text))
    marks = covered(text, found)
    lost = [
        (highlight.kind, word.group())
        for highlight in found.highlights
        if highlight.kind in FACTS
        for word in re.compile(r"\w+").finditer(text, highlight.start, highlight.end)
        if not all(marks[word.start() : word.end()]) and word.group().lower() not in CONNECTIVES
    ]
    assert lost == []


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS)
@example(STORY)
def test_every_digit_and_capital_but_that_of_a_connective_lies_in_a_claim_or_skipped_text(text: str) -> None:
    marks = covered(text, split(article(text)))
    found = [m for m in re.finditer(r"\d+|[A-Z]\w+", text) if m.group().lower() not in CONNECTIVES]
    assert [m.group() for m in found if not all(marks[m.start() : m.end()])] == []


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TEXTS, PROSE)
@example(STORY, "Meanwhile Anna Kent said on Friday that 34 people had died.")
@example("A headline", "Meanwhile Anna Kent said on Friday that 34 people had died.")
@example("“Nobody wanted this.”", "He left.")
def test_a_paragraph_at_the_end_changes_no_earlier_claim(text: str, more: str) -> None:
    if more.strip()[:1] in "“‘\"'„«":
        return
    before = split(article(text)).claims
    assert split(article(f"{text}\n\n{more}")).claims[: len(before)] == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\r\n",
        "word " * 2_000,
        "A MAN DIED ON FRIDAY. POLICE SAID HE WAS 34.",
        "a;b;c\n1;2;3\n4;5;6",
        "| Party | Seats |\n|---|---|\n| Left | 12 |",
        "Write to a@b.c or https://example.org/a?b=c#d, 24/7.",
        "def split(text):\n    return [s for s in text.split('.') if s]",
        "Президент Путин заявил в пятницу, что 12 человек погибли.",
        "قال الرئيس إن 12 شخصا قتلوا يوم الجمعة.",
        "总统周五说，12人死亡。记者问：“为什么？”",
        "😀😀😀 👩‍🚒 said 3 people 🎉.",
        "Zelenskiĭ said e\u0301tude café naïve.",
        "On\u00a0Friday\u202f12\u00a0people died.\u2028Ann Lee said\x07 so.",
        "\ud800\udfff lone \udc00 surrogates.",
        "\u202eesrever\u202c 12 people.",
        "She was held for “not acting”. According to affidavit filed.\nAccording to Letters..",
    ],
    ids=lambda text: ascii(text[:20]),
)
@pytest.mark.parametrize("markdown", [False, True])
def test_any_text_splits_without_loss(text: str, markdown: bool) -> None:
    found = split(article(text, markdown=markdown))
    visible = masked(text, markdown=markdown)
    marks = covered(text, found)
    assert [m.group() for m in re.finditer(r"\w+", visible) if not any(marks[m.start() : m.end()])] == []


ENDLESS = {
    "no end mark": "word ",
    "no blank": "x",
    "one clause in the other": "He said that ",
    "relative clauses": ", who ",
    "initials": "A.",
    "titles": "Mr. ",
    "open quotations": "“He left. ",
    "open brackets": "[a](",
    "dashes": "A - ",
    "full stops": ". . .",
    "numbers": "1,000-",
}


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_a_long_hostile_line_splits_without_loss(piece: str) -> None:
    text = piece * (10_000 // len(piece))
    marks = covered(text, split(article(text)))
    left = {m.group() for m in re.finditer(r"\w+", text) if not any(marks[m.start() : m.end()])}
    assert left <= {"that"}, "only the word that joins a saying to what was said is in neither claim"
