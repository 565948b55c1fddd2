from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.errors import DecisionError
from redpencil.model import Source
from redpencil.reviewing.sourcing import source_for, unused_id, with_source
from reviewing import small

TODAY = "2026-03-04"
POLL = Source("gallup", title="Gallup poll of July", url="https://news.gallup.com/p/1")


@pytest.mark.parametrize(
    "typed", ["gallup", "Gallup poll of July", " https://news.gallup.com/p/1 ", "GALLUP"]
)
def test_a_known_source_is_found_by_id_title_or_url(typed: str) -> None:
    assert source_for(typed, [POLL], today=TODAY) is POLL


def test_a_url_makes_a_web_source_named_after_its_host() -> None:
    assert source_for("https://www.eff.org/a?b=1", [], today=TODAY) == Source(
        "eff-org", kind="web", url="https://www.eff.org/a?b=1", accessed=TODAY
    )


def test_words_make_a_source_of_that_title() -> None:
    source = source_for("Executive Order 14329,\n Federal Register", [], today=TODAY)
    assert source == Source("executive-order-14329-federal", title="Executive Order 14329, Federal Register")


def test_a_second_source_of_one_host_gets_an_id_of_its_own() -> None:
    first = source_for("https://eff.org/a", [], today=TODAY)
    assert source_for("https://eff.org/b", [first], today=TODAY).id == "eff-org-2"


@pytest.mark.parametrize("typed", ["https://[", "https://", "http://\x1b[31m.x/", "http://..", "Ελλάδα"])
def test_odd_names_still_get_an_id(typed: str) -> None:
    assert source_for(typed, [], today=TODAY).id


def test_nothing_is_no_source() -> None:
    with pytest.raises(DecisionError, match="needs a URL"):
        source_for(" \n", [], today=TODAY)


@given(st.text(), st.sets(st.sampled_from(["source", "a", "a-2"])))
def test_an_id_is_plain_and_new(words: str, taken: set[str]) -> None:
    identifier = unused_id(words, taken)
    assert identifier not in taken
    assert identifier.replace("-", "").isalnum()
    assert identifier.isascii()


def test_sources_are_kept_sorted_and_once() -> None:
    checklist = small.checklist()
    for source in (POLL, Source("eff-org"), Source("gallup", title="Gallup")):
        checklist = with_source(checklist, source)
    assert checklist.sources == (Source("eff-org"), Source("gallup", title="Gallup"))
