"""An old claim in the words that it has in the revised article, with all the work on it."""

from __future__ import annotations

from dataclasses import replace

from redpencil.model import OPEN, Claim
from redpencil.reviewing.verdicts import reading, settled_words, surroundings_fit, words_fit
from redpencil.words import normalised


def pieces_of(claim: Claim) -> tuple[str, ...]:
    """The claim's words in the form in which they are compared, a piece for each span."""
    return tuple(normalised(piece) for piece in claim.pieces)


def redrafted(claim: Claim, drafted: Claim, surroundings: str) -> Claim:
    """The claim as the splitter drafts it now, within these surroundings; what an editor shaped stays so."""
    renewed = replace(claim, text=drafted.text, parts=drafted.parts, anchor=drafted.anchor)
    if not claim.shape:
        renewed = replace(
            renewed, speaker=drafted.speaker, attribution=drafted.attribution, restated=drafted.restated
        )
        if pieces_of(claim) != pieces_of(drafted) or not surroundings_fit(claim, surroundings):
            renewed = replace(renewed, kinds=drafted.kinds, rank=drafted.rank)
    return remembering(claim, renewed, surroundings)


def remembering(claim: Claim, renewed: Claim, surroundings: str) -> Claim:
    """`renewed` with the words the work on `claim` was done for, where those are its words no longer."""
    previous = claim.previous_text
    if reading(renewed, surroundings) not in OPEN:
        previous = settled_words(renewed)
    elif pieces_of(renewed) == pieces_of(claim):
        return renewed
    elif not claim.has_work:
        previous = None
    elif previous is None or words_fit(claim):
        previous = claim.text
    same = normalised(previous or "") == normalised(renewed.text)
    return replace(renewed, previous_text=None if same else previous)
