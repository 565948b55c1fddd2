"""Whom a question is about."""

from __future__ import annotations

from redpencil.reviewing.placing import Placed
from redpencil.tui.characters import cut


def whom(selected: frozenset[str], row: Placed | None) -> str:
    """What a question is about: the claim's words, or how many claims."""
    if selected:
        return f"{len(selected)} claims"
    return cut(row.claim.text, 200) if row else ""
