"""Which words are a claim's, and how to tell them from the same words elsewhere."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from redpencil.model import Anchor, Claim, Spans
from redpencil.reviewing.occurrences import verbatim
from redpencil.words import ELLIPSIS, on_one_line

ANCHOR_LENGTH = 32
"""Code points of context kept on each side; the length hypothes.is uses for its text quotes."""


def worded(claim: Claim, spans: Spans, text: str) -> Claim:
    """The claim with the words of `spans` as its own: `text`, `parts` and, where needed, `anchor`."""
    pieces = tuple(text[span.start : span.end] for span in spans)
    parts = pieces if len(pieces) > 1 else ()
    return replace(claim, text=ELLIPSIS.join(pieces), parts=parts, anchor=anchor_for(spans, text))


def anchor_for(spans: Spans, text: str) -> Anchor | None:
    """The whole words just before and after `spans`; None where the claim's words stand only once."""
    pieces = tuple(text[span.start : span.end] for span in spans)
    if len(tuple(islice(verbatim(text, pieces), 2))) < 2:
        return None
    before = text[max(spans[0].start - ANCHOR_LENGTH - 1, 0) : spans[0].start]
    after = text[spans[-1].end : spans[-1].end + ANCHOR_LENGTH + 1]
    if len(before) > ANCHOR_LENGTH:
        before = before.partition(" ")[2] or before
    if len(after) > ANCHOR_LENGTH:
        after = after.rpartition(" ")[0] or after
    return Anchor(prefix=on_one_line(before), suffix=on_one_line(after))
