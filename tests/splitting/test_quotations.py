"""Which marks belong together, in the styles of several houses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.splitting.text.quotations import Quotation, find_quotations
from redpencil.splitting.text.sentences import find_sentences


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(text, find_sentences(text))


def quoted(text: str) -> list[str]:
    return [text[q.outer.start : q.outer.end] for q in quotations(text)]


CASES = {
    "american": ("“We won,” he said. “We will again.”", ["“We won,”", "“We will again.”"]),
    "british": ("‘We won,’ he said. ‘We will again.’", ["‘We won,’", "‘We will again.’"]),
    "straight": ('"We won," he said. "We will."', ['"We won,"', '"We will."']),
    "straight single": ("'We won,' he said. 'We will.'", ["'We won,'", "'We will.'"]),
    "nested american": ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”", "‘no’"]),
    "nested british": ("‘He said “no” to me,’ she said.", ["‘He said “no” to me,’", "“no”"]),
    "nested at the end": ("“He said, ‘No way.’” They left.", ["“He said, ‘No way.’”", "‘No way.’"]),
    "apostrophes": ("Don’t say it’s the dogs’ fault. Don't say it's the dogs' fault.", []),
    "apostrophe in speech": (
        "‘The workers’ rights aren’t safe,’ he said.",
        ["‘The workers’ rights aren’t safe,’"],
    ),
    "wrong-way apostrophe": ("in Ukraine‘s Donbas region, the ‘worst’ of it", ["‘worst’"]),
    "elisions": ("the ’90s, rock ’n’ roll and ‘em, '90s, 'til, 'twas", []),
    "scare quotes": ("They called it ‘a final phase’ of talks.", ["‘a final phase’"]),
    "inches and feet": ('He is 6\'2" tall; she said "wow".', ['"wow"']),
    "german": ("„Guten Tag“, sagte er.", ["„Guten Tag“"]),
    "french": ("Il a dit « oui » puis «non».", ["« oui »", "«non»"]),
    "japanese": ("彼は「はい」と言った。", ["「はい」"]),
    "in brackets": ("He lied (“often”), she said.", ["“often”"]),
    "after a dash": ("He said it —“never”— and left.", ["“never”"]),
    "sentence inside": ("She said: “I came. I saw.” He left.", ["“I came. I saw.”"]),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_marks_are_paired(text: str, wanted: list[str]) -> None:
    assert quoted(text) == wanted


def test_a_quotation_knows_what_stands_inside_and_whether_it_is_nested() -> None:
    text = "“He said ‘no’,” she said."
    outer, inner = quotations(text)
    assert (text[outer.inner.start : outer.inner.end], outer.nested) == ("He said ‘no’,", False)
    assert (text[inner.inner.start : inner.inner.end], inner.nested) == ("no", True)


def test_a_quotation_knows_its_sentences() -> None:
    first, second = quotations("He left. “I came. I saw.” She said “I won”.")
    assert (first.sentences, second.sentences) == ((1, 2), (3, 3))


def test_speech_left_open_ends_with_its_paragraph() -> None:
    assert quoted('He said: "I came.\nNobody else did.') == ['"I came.']
    assert quoted("“I came. I saw.\n\n“I won.”") == ["“I came. I saw.", "“I won.”"]


def test_speech_opened_again_before_it_was_closed_is_two_quotations() -> None:
    assert quoted('"I came. "I saw," he said.') == ['"I came.', '"I saw,"']


def test_a_mark_whose_partner_is_lost_in_an_endless_paragraph_opens_nothing() -> None:
    assert quoted("“" + "He said so. " * 2_000 + "“I won,” he said.") == ["“I won,”"]


@given(st.text(alphabet="ab.,'\"“”‘’«» \n", max_size=60))
def test_quotations_lie_in_order_within_their_paragraph_and_nest_properly(text: str) -> None:
    found = quotations(text)
    assert list(found) == sorted(found, key=lambda q: (q.outer.start, -q.outer.end))
    for q in found:
        assert q.outer.start < q.inner.start <= q.inner.end <= q.outer.end
        assert "\n" not in text[q.outer.start : q.outer.end]
        for other in found:
            apart = other.outer.end <= q.outer.start or q.outer.end <= other.outer.start
            inside = q.outer.start <= other.outer.start and other.outer.end <= q.outer.end
            around = other.outer.start <= q.outer.start and q.outer.end <= other.outer.end
            assert apart or inside or around
