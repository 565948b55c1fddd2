"""What sort of fact a claim states, from its words and the highlights in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redpencil.model import Highlight, Kind

_FROM_HIGHLIGHTS = {
    "quantity": Kind.QUANTITY, "percent": Kind.QUANTITY, "money": Kind.QUANTITY, "age": Kind.QUANTITY,
    "duration": Kind.QUANTITY, "superlative": Kind.COMPARISON, "comparative": Kind.COMPARISON, "ordinal": Kind.COMPARISON,
    "date": Kind.DATE_TIME, "time": Kind.DATE_TIME, "cause": Kind.CAUSAL, "negation": Kind.NEGATION,
}  # fmt: skip

_CAUSAL = re.compile(
    r"\A(?:because|causing|leading to|due to|so that|in order to|killing|forcing|leaving|prompting|sparking|triggering)\b",
    re.I,
)
_LAW = re.compile(
    r"\b(?:laws?|legal|illegal|legislation|statute|bans?|banned|constitution|constitutional|court rul\w+|ruled|mandatory|required to|"
    r"requires|prohibit\w*|regulations?|rules?|decree|executive order|act of|convicted|sentenced|charged with|obligation|entitled)\b"
)
_POLL = re.compile(
    r"\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents|approval rating|margin of error)\b", re.I
)
_PLACE = re.compile(
    r"\b(?:located|situated|based in|born in|lies|borders|next to|near|north|south|east|west|northern|southern|eastern|western|region|kilomet(?:er|re)s|miles) \b|"
    r"\b(?:at|in) the [A-Z]\w+|\b(?:in|at|near|outside|from) [A-Z]\w+"
)
_ANNOUNCED = re.compile(
    r"\b(?:will|plans? to|planned to|is to|are to|going to|scheduled|due to (?:be|start|begin|meet|take|open|visit)|set to|vowed to|pledged to|intends? to|promised to|expected to)\b"
)
_IS = re.compile(r"\b(?:is|are|was|were|became|become|named|known as|called) (?:the|an?|one of)\b")


def kinds_of(words: str, highlights: Iterable[Highlight], given: Iterable[Kind]) -> tuple[Kind, ...]:
    """All kinds that fit, in the order of `Kind`; a claim of no other kind is an event."""
    found = set(given)
    if Kind.IDENTITY not in found:
        found |= {_FROM_HIGHLIGHTS[h.kind] for h in highlights if h.kind in _FROM_HIGHLIGHTS}
        for pattern, kind in (
            (_CAUSAL, Kind.CAUSAL),
            (_LAW, Kind.LAW_RULE),
            (_POLL, Kind.POLL),
            (_PLACE, Kind.PLACE),
            (_ANNOUNCED, Kind.ANNOUNCEMENT),
        ):
            if pattern.search(words):
                found.add(kind)
        if _IS.search(words) and not found & {Kind.QUOTE, Kind.PARAPHRASE}:
            found.add(Kind.IDENTITY)
        if not found & {Kind.QUOTE, Kind.PARAPHRASE, Kind.IDENTITY, Kind.CAPTION, Kind.LAW_RULE}:
            found.add(Kind.EVENT)
    return tuple(kind for kind in Kind if kind in found)
