# ruff: noqa: E501
"""What an editor does to a checklist, as functions from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from redpencil.model import (
    Checklist,
    Claim,
    Evidence,
    Kind,
    Override,
    Signoff,
    Source,
    Status,
    Waiting,
)

Operation = Callable[[Checklist], Checklist]

VERDICT: dict[str, Any] = {
    "status": Status.VERIFIED,
    "checked_by": "cy",
    "checked_at": "2026-03-05T10:00:00Z",
    "checked_text": "0000000g.0000000h",
}


def change(identifier: str, **fields: Any) -> Operation:
    """Change fields of one claim."""

    def changed(checklist: Checklist) -> Checklist:
        claims = tuple(replace(c, **fields) if c.id == identifier else c for c in checklist.claims)
        assert claims != checklist.claims
        return replace(checklist, claims=claims)

    return changed


def with_evidence(identifier: str, *more: Evidence, at: int = 99) -> Operation:
    def changed(checklist: Checklist) -> Checklist:
        (claim,) = (c for c in checklist.claims if c.id == identifier)
        evidence = (*claim.evidence[:at], *more, *claim.evidence[at:])
        return change(identifier, evidence=evidence)(checklist)

    return changed


def without_claim(checklist: Checklist) -> Checklist:
    return replace(checklist, claims=tuple(c for c in checklist.claims if c.id != "c-two"))


def retire(identifier: str) -> Operation:
    def changed(checklist: Checklist) -> Checklist:
        gone = tuple(c for c in checklist.claims if c.id == identifier)
        kept = tuple(c for c in checklist.claims if c.id != identifier)
        return replace(checklist, claims=kept, retired=checklist.retired + gone)

    return changed


def insert(at: int, claim: Claim) -> Operation:
    def changed(checklist: Checklist) -> Checklist:
        return replace(checklist, claims=(*checklist.claims[:at], claim, *checklist.claims[at:]))

    return changed


NEW = Claim("c-new", "a new claim: of ours", kinds=(Kind.EVENT,), rank=1.5, notes="one\ntwo")

OPERATIONS: dict[str, Operation] = {
    "nothing": lambda checklist: checklist,
    "first verdict": change("c-one", **VERDICT),
    "changed verdict": change("c-two", **VERDICT),
    "verdict withdrawn": change("c-two", status=Status.UNCHECKED, checked_by=None, checked_at=None, checked_text=None),
    "verdict on the last": change("c-three", **VERDICT),
    "note of lines": change("c-one", notes='He said: "no".\n\n# and went\n- away'),
    "note of one line": change("c-three", notes="Ask again: Monday"),
    "note changed": change("c-two", notes="The return says 16%.\nAsked the press office."),
    "note that needs quotes": change("c-two", notes=" starts with a space\n\tand a tab\x07"),
    "note cleared": change("c-two", notes=None),
    "first evidence": with_evidence("c-one", Evidence("survey", "table 3", "Visits: 2,043,680\n(2015: more)")),
    "more evidence": with_evidence("c-two", Evidence("minutes", "item 9")),
    "evidence in front": with_evidence("c-two", Evidence("minutes", "item 1"), at=0),
    "evidence changed": lambda c: change("c-two", evidence=(replace(c.claims[1].evidence[0], locator="item 8: b"), c.claims[1].evidence[1]))(c),
    "evidence taken back": lambda c: change("c-two", evidence=c.claims[1].evidence[:1])(c),
    "first evidence taken back": lambda c: change("c-two", evidence=c.claims[1].evidence[1:])(c),
    "evidence cleared": change("c-two", evidence=()),
    "words changed": change("c-two", text="visits fell by 15%", previous_text="visits fell"),
    "words changed over lines": change("c-one", text="visits\nfell", parts=("visits", "fell")),
    "waiting": change("c-one", status=Status.WAITING, waiting=Waiting("author", "which, and when?", "2026-03-09")),
    "reason": change("c-one", status=Status.DISMISSED, reason="opinion, not fact"),
    "correction": change("c-two", correction="visits fell by 15%"),
    "kinds": change("c-one", kinds=(Kind.EVENT,)),
    "kinds cleared": change("c-two", kinds=()),
    "kinds given": change("c-three", kinds=(Kind.NEGATION, Kind.EVENT)),
    "tag added": lambda c: change("c-two", tags=(*c.claims[1].tags, "legal"))(c),
    "tags given": change("c-one", tags=("legal", "a, b")),
    "tags cleared": change("c-two", tags=()),
    "speaker": change("c-one", speaker="Maria O’Connor"),
    "speaker cleared": change("c-two", speaker=None),
    "rank": change("c-one", rank=6.0),
    "override": change("c-two", override=Override("dee", "2026-03-05T10:00:00Z", "lawyer says: run it")),
    "claim added": insert(99, NEW),
    "claim in front": insert(0, NEW),
    "claim between": insert(1, NEW),
    "claim deleted": without_claim,
    "claims swapped": lambda c: replace(c, claims=c.claims[::-1]),
    "all claims deleted": lambda c: replace(c, claims=()),
    "claim retired": retire("c-one"),
    "two claims retired": lambda c: retire("c-two")(retire("c-one")(c)),
    "source added": lambda c: replace(c, sources=(*c.sources, Source("office", kind="person", title="Press office: phone"))),
    "source changed": lambda c: replace(c, sources=(replace(c.sources[0], standing="primary"), *c.sources[1:])),
    "source deleted": lambda c: replace(c, sources=c.sources[:1]),
    "sources deleted": lambda c: replace(c, sources=()),
    "title": lambda c: replace(c, article=replace(c.article, title="Twelve libraries: closed")),
    "new revision": lambda c: replace(c, article=replace(c.article, revision="sha256:01", published=None)),
    "sign-off": lambda c: replace(c, signoffs=(*c.signoffs, Signoff("dee", "2026-03-05T10:00:00Z", "sha256:00"))),
    "note and source and verdict": lambda c: replace(
        change("c-one", **VERDICT, notes="so it is", evidence=(Evidence("office"),))(c),
        sources=(*c.sources, Source("office")),
    ),
}  # fmt: skip
