# ruff: noqa: E501
"""Two people's changes to one checklist: what goes together goes together, what contradicts is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from redpencil.model import (
    Accepted,
    ArticleEntry,
    Checklist,
    Claim,
    Evidence,
    Kind,
    Signoff,
    Source,
    Status,
    Waiting,
)
from redpencil.reviewing.merging import merge

BASE = Checklist(
    ArticleEntry("story.txt", "sha256:00"),
    tuple(
        Claim(
            f"c-{name}",
            f"the words of {name}",
            kinds=(Kind.EVENT,),
            notes="asked",
            evidence=(Evidence("poll"),),
        )
        for name in ("one", "two", "three")
    ),
    (Source("poll", title="Poll"),),
)
VERIFIED: dict[str, Any] = {
    "status": Status.VERIFIED,
    "checked_by": "ana",
    "checked_at": "2026-03-04T09:00:00Z",
    "checked_text": "a.b",
}
LATER = {**VERIFIED, "checked_by": "bo", "checked_at": "2026-03-04T10:00:00Z"}
WRONG = {**LATER, "status": Status.INCORRECT}

Change = Callable[[Checklist], Checklist]


def claim(name: str, **fields: Any) -> Change:
    return lambda c: replace(
        c, claims=tuple(replace(x, **fields) if x.id == f"c-{name}" else x for x in c.claims)
    )


def new(name: str, after: int = 99) -> Change:
    return lambda c: replace(
        c, claims=(*c.claims[:after], Claim(f"c-{name}", f"the words of {name}"), *c.claims[after:])
    )


def without(name: str) -> Change:
    return lambda c: replace(c, claims=tuple(x for x in c.claims if x.id != f"c-{name}"))


def retired(name: str) -> Change:
    return lambda c: replace(
        without(name)(c), retired=(*c.retired, *(x for x in c.claims if x.id == f"c-{name}"))
    )


def top(**fields: Any) -> Change:
    return lambda c: replace(c, **fields)


def both(*changes: Change) -> Change:
    def changed(checklist: Checklist) -> Checklist:
        for change in changes:
            checklist = change(checklist)
        return checklist

    return changed


GO_TOGETHER: dict[str, tuple[Change, Change, Change]] = {
    "verdicts on two claims": (
        claim("one", **VERIFIED),
        claim("two", **WRONG),
        both(claim("one", **VERIFIED), claim("two", **WRONG)),
    ),
    "a verdict and a note": (
        claim("one", **VERIFIED),
        claim("one", notes="asked\nshe agrees"),
        claim("one", **VERIFIED, notes="asked\nshe agrees"),
    ),
    "the same verdict twice keeps the later": (
        claim("one", **LATER),
        claim("one", **VERIFIED),
        claim("one", **LATER),
    ),
    "notes added by both": (
        claim("one", notes="asked\nours"),
        claim("one", notes="asked\ntheirs"),
        claim("one", notes="asked\nours\ntheirs"),
    ),
    "first notes by both": (
        both(claim("one", correction="x")),
        claim("one", notes="theirs"),
        claim("one", correction="x", notes="theirs"),
    ),
    "evidence added by both": (
        claim("one", evidence=(Evidence("poll"), Evidence("ours"))),
        claim("one", evidence=(Evidence("poll"), Evidence("theirs"))),
        claim("one", evidence=(Evidence("poll"), Evidence("ours"), Evidence("theirs"))),
    ),
    "evidence removed here and added there": (
        claim("one", evidence=()),
        claim("one", evidence=(Evidence("poll"), Evidence("theirs"))),
        claim("one", evidence=(Evidence("theirs"),)),
    ),
    "a locator here and a source there": (
        claim("one", evidence=(Evidence("poll", "page 2"),)),
        claim("one", evidence=(Evidence("poll"), Evidence("theirs"))),
        claim("one", evidence=(Evidence("poll", "page 2"), Evidence("theirs"))),
    ),
    "tags as sets": (
        claim("one", tags=("legal",)),
        claim("one", tags=("money",)),
        claim("one", tags=("legal", "money")),
    ),
    "sources added by both": (
        top(sources=(Source("a"), Source("poll", title="Poll"))),
        top(sources=(Source("poll", title="Poll"), Source("z"))),
        top(sources=(Source("a"), Source("poll", title="Poll"), Source("z"))),
    ),
    "one source described by both": (
        top(sources=(Source("poll", title="Poll", kind="dataset"),)),
        top(sources=(Source("poll", title="Poll", standing="primary"),)),
        top(sources=(Source("poll", title="Poll", kind="dataset", standing="primary"),)),
    ),
    "claims added at one place, ours first": (new("ours"), new("theirs"), both(new("ours"), new("theirs"))),
    "claims added at two places": (new("ours", 1), new("theirs"), both(new("ours", 1), new("theirs"))),
    "the same claim added by both": (new("four"), both(new("four"), claim("four", **VERIFIED)), both(new("four"), claim("four", **VERIFIED))),
    "a deletion beside an edit": (without("one"), claim("two", **WRONG), both(without("one"), claim("two", **WRONG))),
    "retired here, judged there": (
        retired("one"),
        claim("one", **WRONG),
        both(claim("one", **WRONG), retired("one")),
    ),
    "retired here, deleted there": (retired("one"), without("one"), retired("one")),
    "moved here, judged there": (
        top(claims=BASE.claims[::-1]),
        claim("one", **WRONG),
        both(claim("one", **WRONG), lambda c: replace(c, claims=c.claims[::-1])),
    ),
    "judged here, moved there": (
        claim("one", **WRONG),
        top(claims=BASE.claims[::-1]),
        both(claim("one", **WRONG), lambda c: replace(c, claims=c.claims[::-1])),
    ),
    "sign-offs by both": (
        top(signoffs=(Signoff("dee", "2026-03-04T09:00:00Z", "sha256:00"),)),
        top(signoffs=(Signoff("eve", "2026-03-04T10:00:00Z", "sha256:00"),)),
        top(signoffs=(Signoff("dee", "2026-03-04T09:00:00Z", "sha256:00"), Signoff("eve", "2026-03-04T10:00:00Z", "sha256:00"))),
    ),
    "a finding accepted by both": (
        top(accepted=(Accepted("x", "dee", "2026-03-04T09:00:00Z", "fine"),)),
        top(accepted=(Accepted("x", "eve", "2026-03-04T10:00:00Z", "ok"),)),
        top(accepted=(Accepted("x", "dee", "2026-03-04T09:00:00Z", "fine"),)),
    ),
    "unknown keys, each by itself": (
        claim("one", extra=(("desk", "news"),)),
        claim("one", extra=(("due", "12:30"),)),
        claim("one", extra=(("desk", "news"), ("due", "12:30"))),
    ),
    "the title here and the date there": (
        top(article=replace(BASE.article, title="Title")),
        top(article=replace(BASE.article, published="2026-03-04")),
        top(article=replace(BASE.article, title="Title", published="2026-03-04")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", GO_TOGETHER)
def test_these_go_together(case: str) -> None:
    ours, theirs, wanted = (change(BASE) for change in GO_TOGETHER[case])
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert merged.checklist == merged.other == wanted


CONTRADICT: dict[str, tuple[Change, Change, str, set[str]]] = {
    "two verdicts": (claim("one", **VERIFIED), claim("one", **WRONG), "c-one", {"status", "checked_by", "checked_at"}),
    "two queries": (
        claim("one", status=Status.WAITING, waiting=Waiting("author")),
        claim("one", status=Status.WAITING, waiting=Waiting("clerk")),
        "c-one",
        {"waiting"},
    ),
    "words here, verdict there": (claim("one", text="new words"), claim("one", **VERIFIED), "c-one", {"text", "status", "checked_by", "checked_at", "checked_text"}),
    "verdict here, speaker there": (claim("one", **VERIFIED), claim("one", speaker="bo"), "c-one", {"speaker", "status", "checked_by", "checked_at", "checked_text"}),
    "words changed in two ways": (claim("one", text="new words"), claim("one", text="other words"), "c-one", {"text"}),
    "deleted here, judged there": (without("one"), claim("one", **VERIFIED), "c-one", {"status", "checked_by", "checked_at", "checked_text"}),
    "judged here, deleted there": (claim("one", **VERIFIED), without("one"), "c-one", {"status", "checked_by", "checked_at", "checked_text"}),
    "two corrections": (claim("one", correction="a"), claim("one", correction="b"), "c-one", {"correction"}),
    "one line of a note changed by both": (claim("one", notes="ours"), claim("one", notes="theirs"), "c-one", {"notes"}),
    "one locator given twice": (
        claim("one", evidence=(Evidence("poll", "page 1"),)),
        claim("one", evidence=(Evidence("poll", "page 2"),)),
        "c-one",
        {"evidence"},
    ),
    "a source's title in two ways": (top(sources=(Source("poll", title="A"),)), top(sources=(Source("poll", title="B"),)), "poll", {"title"}),
    "two revisions": (
        top(article=replace(BASE.article, revision="sha256:01")),
        top(article=replace(BASE.article, revision="sha256:02")),
        "article",
        {"revision"},
    ),
    "an unknown key in two ways": (claim("one", extra=(("due", "1"),)), claim("one", extra=(("due", "2"),)), "c-one", {"extra"}),
}  # fmt: skip


@pytest.mark.parametrize("case", CONTRADICT)
def test_these_contradict_and_nothing_is_picked(case: str) -> None:
    ours, theirs, identifier, keys = CONTRADICT[case]
    merged = merge(BASE, ours(BASE), theirs(BASE))
    (conflict,) = merged.conflicts
    assert (conflict.id, set(conflict.fields)) == (identifier, keys)
    assert merged.checklist == ours(BASE)
    assert merged.other == theirs(BASE)


def test_what_does_not_contradict_is_merged_beside_what_does() -> None:
    ours = both(claim("one", **VERIFIED, tags=("legal",)), claim("two", **VERIFIED))(BASE)
    theirs = both(claim("one", **WRONG, notes="asked\ntwice"), claim("three", **WRONG))(BASE)
    merged = merge(BASE, ours, theirs)
    beside = both(
        claim("one", tags=("legal",), notes="asked\ntwice"), claim("two", **VERIFIED), claim("three", **WRONG)
    )(BASE)
    assert merged.checklist == claim("one", **VERIFIED)(beside)
    assert merged.other == claim("one", **WRONG)(beside)


def test_an_id_both_current_and_retired_is_two_entries() -> None:
    base = replace(BASE, retired=(BASE.claims[0],))
    merged = merge(base, claim("one", **VERIFIED)(base), claim("two", **WRONG)(base))
    assert merged.checklist == both(claim("one", **VERIFIED), claim("two", **WRONG))(base)
