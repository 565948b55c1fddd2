"""Random edits in every style: what is saved is what is read, and other claims keep their bytes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.model import Checklist
from redpencil.storage.checklist_file import ChecklistFile, normal
from redpencil.storage.fields import CHECKLIST, CLAIM, SOURCE
from storage.strategies import records, values
from storage.styles import STYLES

HERE = Path("claims.yaml")
CHANGEABLE = [field for field in CLAIM.fields if field.name != "id"]


@st.composite
def edits(draw: st.DrawFn, checklist: Checklist) -> Checklist:
    """The checklist after one act of an editor."""
    claims = list(checklist.claims)
    act = draw(st.sampled_from(["field"] * 8 + ["add", "delete", "move", "retire", "source", "top"]))
    at = draw(st.integers(0, max(len(claims) - 1, 0)))
    if act == "field" and claims:
        for field in draw(st.lists(st.sampled_from(CHANGEABLE), min_size=1, max_size=3)):
            value: Any = draw(values(field.type, required=field.required))
            claims[at] = replace(claims[at], **{field.name: value})
    elif act == "add":
        new = draw(records(CLAIM))
        if new.id not in {claim.id for claim in (*claims, *checklist.retired)}:
            claims.insert(at, new)
    elif act in ("delete", "retire") and claims:
        gone = claims.pop(at)
        if act == "retire":
            checklist = replace(checklist, retired=(*checklist.retired, gone))
    elif act == "move" and claims:
        claims.insert(0, claims.pop(at))
    elif act == "source":
        new = draw(records(SOURCE))
        if new.id not in {source.id for source in checklist.sources}:
            checklist = replace(checklist, sources=(*checklist.sources, new))
    elif act == "top":
        field = CHECKLIST.known[draw(st.sampled_from(["article", "signoffs", "accepted"]))]
        value = draw(values(field.type, required=True))
        checklist = replace(checklist, **{field.name: value})
    return replace(checklist, claims=tuple(claims))


@given(st.data(), st.sampled_from(sorted(STYLES)))
@settings(max_examples=150, deadline=None)
def test_random_edits_are_read_back_and_leave_other_claims_alone(data: st.DataObject, style: str) -> None:
    file = ChecklistFile.from_bytes(HERE, STYLES[style].encode("utf-8"))
    for _ in range(data.draw(st.integers(1, 3))):
        wanted = data.draw(edits(file.checklist))
        before = {
            piece.id: piece.text for piece in file.pieces if piece.role == "item" and piece.key == "claims"
        }
        same = set(file.checklist.claims) & set(wanted.claims)
        file = file.revised(normal(file.checklist, wanted))
        assert file.checklist.claims == wanted.claims
        assert set(file.checklist.sources) == set(wanted.sources)
        again = ChecklistFile.from_bytes(HERE, file.raw)
        assert again.faults == ()
        assert again.checklist == file.checklist
        for piece in file.pieces:
            if (
                piece.role == "item"
                and piece.key == "claims"
                and piece.id in before
                and any(claim.id == piece.id for claim in same)
            ):
                assert piece.text.rstrip() == before[piece.id].rstrip()
