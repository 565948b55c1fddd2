"""What an editor's own claims cover, so that a new split does not bring it back."""

from __future__ import annotations

import re

from redpencil.anatomy import Spans, overlap
from redpencil.model import Claim
from redpencil.reviewing.matching import word_spans
from redpencil.words import claim_id

_OCCURRENCES = 8

_JOINTS = re.compile(r"an?|and|as|but|he|in|it|of|on|or|she|so|that|the|then|they|to|which|while|who")
"""Words that join two claims and state nothing: they may stand between the halves of a split claim."""


class Cover:
    """The words of one article that an editor's own claims speak for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._covered = bytearray(len(text))
        self._replaced: list[tuple[frozenset[str], Spans]] = []

    def add(self, claim: Claim, spans: Spans) -> None:
        """Count in a claim of an editor's that stands at `spans`."""
        for start, end in spans:
            self._covered[start:end] = b"\1" * (end - start)
        self._replaced.append((frozenset({claim.id, *claim.replaces}), spans))

    def covers(self, drafted: Claim, spans: Spans) -> bool:
        """True where a drafted claim is one that was replaced right here, or all its words are spoken for."""
        born = {claim_id(drafted.text, n) for n in range(_OCCURRENCES)}
        if any(ids & born and overlap(theirs, spans) for ids, theirs in self._replaced):
            return True
        words = [
            (word, all(self._covered[start + a : start + b]))
            for start, end in spans
            for word, a, b in word_spans(self._text[start:end])
        ]
        return any(inside for _, inside in words) and all(
            inside or _JOINTS.fullmatch(word) for word, inside in words
        )
