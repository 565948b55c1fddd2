"""How important a claim is to check: a plain sum, each part of which is shown. It sorts; it never hides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from redpencil.anatomy import Highlight, Kind

WEIGHTS = {
    "percent": 3.0,
    "money": 3.0,
    "quantity": 2.0,
    "age": 2.0,
    "date": 1.5,
    "superlative": 1.5,
    "comparative": 1.0,
    "negation": 1.0,
    "cause": 1.0,
    "ordinal": 1.0,
    "duration": 1.0,
    "time": 1.0,
    "contested": 1.0,
}
"""What each kind of highlight adds, once however often it occurs."""

ATTRIBUTION = 1.5
LEAD = 1.0
ACCUSATION_OF_A_NAMED_PARTY = 2.0
NAMED = 0.5
EACH_NAME = 0.3
MOST_NAMES = 3


def rank(
    highlights: Iterable[Highlight], *, kinds: Collection[Kind], in_lead: bool, text: str
) -> tuple[float, tuple[str, ...]]:
    """The rank of a claim and its reasons, weightiest first: `(6.6, ("percent", "date", "UN", …))`.

    `highlights` are those within the claim, with positions in `text`; `in_lead` tells that it stands in the
    headline or the first paragraph. Names are given as they are written.
    """
    marks = tuple(highlights)
    found = {mark.kind for mark in marks}
    names = tuple(dict.fromkeys(text[mark.start : mark.end] for mark in marks if mark.kind == "name"))
    parts = [(weight, kind) for kind, weight in WEIGHTS.items() if kind in found]
    if "accusation" in found and names:
        parts.append((ACCUSATION_OF_A_NAMED_PARTY, "accusation"))
    if Kind.QUOTE in kinds or Kind.PARAPHRASE in kinds:
        parts.append((ATTRIBUTION, "attribution"))
    if in_lead:
        parts.append((LEAD, "lead"))
    reasons = [reason for _, reason in sorted(parts, key=lambda part: -part[0])]
    total = sum(weight for weight, _ in parts) + _of_names(names)
    return round(total, 1), (*reasons, *names[:MOST_NAMES])


def _of_names(names: Sequence[str]) -> float:
    return NAMED + EACH_NAME * min(len(names), MOST_NAMES) if names else 0.0
