"""Where a claim's words stand in an article, chosen among all the places where they might."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import islice

from redpencil.model import Anchor, Claim, Span, Spans
from redpencil.reviewing.occurrences import alike, verbatim
from redpencil.reviewing.surroundings import surroundings
from redpencil.reviewing.verdicts import surroundings_digest
from redpencil.reviewing.wording import ANCHOR_LENGTH
from redpencil.words import ELLIPSIS, digest, normalised

_PERFECT = (True, 1.0, True, True)
"""The merit that no other place can exceed."""

_MOST_PLACES = 64
"""How many occurrences of a claim's words are weighed: so many after the claim before, and from the start."""


class Locator:
    """Finds claims in one article; the surroundings it has looked at are remembered."""

    def __init__(self, text: str, sentences: Sequence[Span] = ()) -> None:
        self._text = text
        self._sentences = sentences
        self._digests: dict[Spans, str] = {}

    def spans(self, claim: Claim, *, after: int = 0, taken: Set[tuple[str, Spans]] = frozenset()) -> Spans:
        """The spans of a claim's words, or nothing where they do not stand in the article.

        Where they stand in several places, the best is the one whose surroundings fit the verdict, then the
        one the anchor describes, then the first that no claim of the same words has `taken` and that follows
        `after`.
        """
        if claim.parts and normalised(ELLIPSIS.join(claim.parts)) != normalised(claim.text):
            return ()

        def merit(spans: Spans) -> tuple[bool, float, bool, bool]:
            return (
                claim.checked_text is None or self._fits(claim, spans),
                _anchored(claim.anchor, spans, self._text),
                (claim.text, spans) not in taken,
                spans[0].start >= after,
            )

        for find in (verbatim, alike):
            nearest = next(find(self._text, claim.pieces, after), None)
            if nearest and merit(nearest) == _PERFECT:
                return nearest
            following = islice(find(self._text, claim.pieces, after), _MOST_PLACES)
            candidates = (*following, *islice(find(self._text, claim.pieces, 0), _MOST_PLACES))
            if candidates:
                return max(candidates, key=merit)
        return ()

    def _fits(self, claim: Claim, spans: Spans) -> bool:
        if spans not in self._digests:
            self._digests[spans] = digest(surroundings(spans, self._text, self._sentences))
        return surroundings_digest(claim) == self._digests[spans]


def _anchored(anchor: Anchor | None, spans: Spans, text: str) -> float:
    """How much of the anchor stands around `spans`: 1.0 all of it (or there is none), 0.0 nothing."""
    if anchor is None:
        return 1.0
    prefix, suffix = normalised(anchor.prefix), normalised(anchor.suffix)
    length = len(prefix) + len(suffix)
    if not length:
        return 1.0
    before = normalised(text[max(spans[0].start - 4 * ANCHOR_LENGTH, 0) : spans[0].start])
    after = normalised(text[spans[-1].end : spans[-1].end + 4 * ANCHOR_LENGTH])
    return (_common(prefix[::-1], before[::-1]) + _common(suffix, after)) / length


def _common(one: str, other: str) -> int:
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
