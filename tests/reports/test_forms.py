"""Pieces of the marked article, the spreadsheet and the Markdown: what their forms promise."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.model import Claim, Finding, Level, Span, Status
from redpencil.reports import markdown
from redpencil.reports.marking import SIGNS, pieces, weightiest
from redpencil.reports.table import table
from redpencil.reviewing.corrections import Correction, Stage
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.reporting import report
from redpencil.reviewing.tones import TONES
from reviewing import small

TEXTS = st.text(alphabet="ab \n", max_size=30)


def row(number: int, *spans: tuple[int, int], status: Status = Status.UNCHECKED) -> Placed:
    claim = Claim(f"c-{number:08}", "words")
    return Placed(claim, tuple(Span(*span) for span in spans), 0, "", status)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Placed], list[Finding]]:
    text = draw(TEXTS)
    ends = st.integers(0, len(text))
    spans = [sorted(pair) for pair in draw(st.lists(st.tuples(ends, ends), max_size=8))]
    rows = [row(number, (a, b)) for number, (a, b) in enumerate(spans) if a < b]
    places = [sorted(pair) for pair in draw(st.lists(st.tuples(ends, ends), max_size=2))]
    findings = [
        Finding(f"sum:{number}", Level.NOTE, "message", (Span(a, b),)) for number, (a, b) in enumerate(places)
    ]
    return text, rows, findings


@given(marked())
def test_the_pieces_are_the_article_and_each_is_in_just_the_claims_that_cover_it(
    case: tuple[str, list[Placed], list[Finding]],
) -> None:
    text, rows, findings = case
    lines = pieces(text, rows, findings)
    assert "\n".join("".join(piece.text for piece in line) for line in lines) == text
    position = 0
    for line in lines:
        for piece in line:
            end = position + len(piece.text)
            over = {r.id for r in rows if any(s.start <= position and end <= s.end for s in r.spans)}
            assert {r.id for r in piece.claims} == over
            pointing = [f for f in findings if any(s.start < end and position < s.end for s in f.spans)]
            assert list(piece.findings) == pointing
            position = end
        position += 1


@given(marked())
def test_each_claim_that_ends_within_a_line_has_one_handle(
    case: tuple[str, list[Placed], list[Finding]],
) -> None:
    text, rows, findings = case
    ended = [r.id for line in pieces(text, rows, findings) for piece in line for r in piece.ending]
    inside = [r.id for r in rows if text[r.spans[-1].end - 1] != "\n"]
    assert sorted(ended) == sorted(inside)


def test_the_innermost_claim_comes_first() -> None:
    text = "He said it cost $4, or so."
    outer, inner, crossing = row(1, (0, 25)), row(2, (8, 18)), row(3, (16, 25))
    (line,) = pieces(text, [outer, inner, crossing], [])
    assert [(p.text, [r.id[-1] for r in p.claims], [r.id[-1] for r in p.ending]) for p in line] == [
        ("He said ", ["1"], []),
        ("it cost ", ["2", "1"], []),
        ("$4", ["3", "2", "1"], ["2"]),
        (", or so", ["3", "1"], ["3", "1"]),
        (".", [], []),
    ]


def test_every_status_has_a_sign_of_its_own_and_a_tone() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS) == len(Status)
    assert weightiest([]) is None
    for status in Status:
        assert weightiest([status]) == TONES[status]


def test_what_is_wrong_outweighs_whatever_else_is_around() -> None:
    assert weightiest([Status.VERIFIED, Status.UNCHECKED, Status.INCORRECT]) == "wrong"


# ---- the spreadsheet ---------------------------------------------------------------------------------

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "\n=1",
    "＝1",
    "−1",
    '=HYPERLINK("http://x")',
]


@pytest.mark.parametrize("words", FORMULAS)
def test_no_cell_of_words_can_be_taken_for_a_formula(words: str) -> None:
    ((cell,),) = list(csv.reader(io.StringIO(table([{"a": words}], ["a"]))))[1:]
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "−"))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_the_table_reads_back_as_so_many_cells_whatever_is_in_them(words: list[str]) -> None:
    columns = [f"column {number}" for number in range(len(words))]
    read = list(csv.reader(io.StringIO(table([dict(zip(columns, words, strict=True))], columns), newline="")))
    assert read[0] == columns
    assert len(read) == 2
    assert len(read[1]) == len(columns)


def test_numbers_stay_numbers_and_lists_become_one_cell() -> None:
    assert table([{"a": -1.5, "b": ["x", "y"], "c": None}], ["a", "b", "c"]) == '"a","b","c"\n-1.5,"x; y",""'


# ---- Markdown ----------------------------------------------------------------------------------------


def test_markdown_says_what_stops_the_story_and_fits_a_comment_however_much_there_is() -> None:
    checklist = small.checklist()
    found = report(small.gate(checklist, now="2026-03-05T12:00:00Z"))
    text = markdown.report(replace(found, open=found.open * 2_000))
    assert len(text) < 65_536
    assert "0 of 8 decided" in text
    assert "<details><summary>Open (16000)</summary>" in text
    assert text.rstrip().endswith("</details>")
    assert "more: `redpencil report` has them all." in text


def test_words_cannot_become_markup_links_or_mentions_in_markdown() -> None:
    words = "<img src=x> [a](javascript:b) @chief #12 **bold** `code` | x\n# Head"
    line = markdown.correction(
        Correction("c-00000001", Stage.PROPOSED, words, None, "@ben", "2026-03-04T09:12:00Z", None)
    )
    assert "\n" not in line
    assert "<img" not in line
    assert "[a](" not in line
    for live in ("@chief", "@ben", "**bold**", "`code`"):
        assert live not in line
