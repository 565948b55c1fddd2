"""Checklists of any length, in the middle of a review, for whatever has to be fast."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from redpencil.model import ArticleEntry, Checklist, Claim, Evidence, Kind, Source, Status
from redpencil.words import claim_ids


def checklist_of(claims: int) -> Checklist:
    """A checklist in the middle of a review: every third claim decided, with notes and evidence."""
    texts = [
        f"the department delayed a plan to plant {n:,} trees in the “old town”, officials said"
        for n in range(claims)
    ]
    made = []
    for number, (name, text) in enumerate(zip(claim_ids(texts), texts, strict=True)):
        claim = Claim(name, text, kinds=(Kind.QUANTITY, Kind.EVENT), rank=number % 7 + 0.5)
        if number % 5 == 0:
            claim = replace(claim, speaker="Maria O’Connor")
        if number % 3 == 0:
            claim = replace(
                claim,
                **decision(number),
                notes="Minutes of the meeting, item 7.\nAsked the press office for the list of branches.",
                evidence=(Evidence("minutes", "item 7"), Evidence("survey", excerpt="Visits: 2,043,680")),
            )
        made.append(claim)
    sources = (Source("minutes", title="Minutes"), Source("survey", url="https://stats.example/2024"))
    return Checklist(ArticleEntry("story.txt", "sha256:0"), tuple(made), sources)


def decision(number: int) -> dict[str, Any]:
    """The fields of a verdict."""
    return {
        "status": Status.VERIFIED,
        "checked_by": "ana",
        "checked_at": f"2026-03-04T09:{number % 60:02d}:00Z",
        "checked_text": "4gq81z0x.9k2m1p0a",
    }
