"""Where a claim's words stand in a text, and how to say so where they stand more than once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import islice
from re import Pattern

from redpencil.model import Anchor, Claim, Span, Spans
from redpencil.reviewing.surroundings import surroundings
from redpencil.reviewing.verdicts import surroundings_digest
from redpencil.words import ELLIPSIS, digest, normalised, on_one_line, same_words

ANCHOR_LENGTH = 32
"""Code points of context kept on each side; the length hypothes.is uses for its text quotes."""

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

        for find in (_verbatim, _normalised):
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


def _verbatim(text: str, pieces: tuple[str, ...], start: int) -> Iterator[Spans]:
    def finder(piece: str) -> Callable[[int], Span | None]:
        def find(position: int) -> Span | None:
            at = text.find(piece, position)
            return None if at < 0 else Span(at, at + len(piece))

        return find

    return _chains(text, [finder(piece) for piece in pieces if piece.strip()], start)


def _normalised(text: str, pieces: tuple[str, ...], start: int) -> Iterator[Spans]:
    def finder(pattern: Pattern[str]) -> Callable[[int], Span | None]:
        def find(position: int) -> Span | None:
            match = pattern.search(text, position)
            return None if match is None else Span(*match.span())

        return find

    return _chains(text, [finder(same_words(piece)) for piece in pieces if piece.strip()], start)


def _chains(text: str, finders: list[Callable[[int], Span | None]], start: int) -> Iterator[Spans]:
    """Every way to find all the pieces one after the other, nearest first."""
    if not finders:
        return
    position = start
    while (span := finders[0](position)) is not None:
        position = span.start + 1
        if not _whole_words(text, span):
            continue
        if len(finders) == 1:
            yield (span,)
        for rest in islice(_chains(text, finders[1:], span.end), 8):
            yield (span, *rest)


def _whole_words(text: str, span: Span) -> bool:
    """False where the span cuts a word or a number: `500` does not stand in `1,500`."""
    return not (_joined(text, span.start) or _joined(text, span.end))


def _joined(text: str, cut: int) -> bool:
    left, right = text[max(cut - 2, 0) : cut], text[cut : cut + 2]
    if not left or not right:
        return False
    if _in_word(left[-1]) and _in_word(right[0]):
        return True
    return (left[-1].isdigit() and right[0] in ".," and right[1:].isdigit()) or (
        right[0].isdigit() and left[-1] in ".," and left[:-1].isdigit()
    )


def _in_word(character: str) -> bool:
    return character.isdigit() or character.lower() != character.upper()


# ---- which words are a claim's --------------------------------------------------------------------------


def worded(claim: Claim, spans: Spans, text: str) -> Claim:
    """The claim with the words of `spans` as its own: `text`, `parts` and, where needed, `anchor`."""
    pieces = tuple(text[span.start : span.end] for span in spans)
    parts = pieces if len(pieces) > 1 else ()
    return replace(claim, text=ELLIPSIS.join(pieces), parts=parts, anchor=anchor_for(spans, text))


def anchor_for(spans: Spans, text: str) -> Anchor | None:
    """The whole words just before and after `spans`; None where the claim's words stand only once."""
    pieces = tuple(text[span.start : span.end] for span in spans)
    if len(tuple(islice(_verbatim(text, pieces, 0), 2))) < 2:
        return None
    before = text[max(spans[0].start - ANCHOR_LENGTH - 1, 0) : spans[0].start]
    after = text[spans[-1].end : spans[-1].end + ANCHOR_LENGTH + 1]
    if len(before) > ANCHOR_LENGTH:
        before = before.partition(" ")[2] or before
    if len(after) > ANCHOR_LENGTH:
        after = after.rpartition(" ")[0] or after
    return Anchor(prefix=on_one_line(before), suffix=on_one_line(after))


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
