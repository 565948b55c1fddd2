"""What lies between the claims of a sentence, so that nothing an editor might check goes unmentioned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redpencil.anatomy import Skipped, Span
from redpencil.splitting.speech.passages import Passage
from redpencil.splitting.tables.skipped import REASONS

_WORTH_A_LOOK = re.compile(r"\d|[^\W\d_a-zß-öø-ÿ]|[\"“”„«»]")
"""A figure, a capital or a quotation mark."""


_JOINTS = frozenset(("and", "but", "or", "nor", "yet", "so", "that"))


def left_out(
    text: str, passage: Passage, claimed: Sequence[Sequence[Span]], skipped: Sequence[Skipped]
) -> Iterator[Skipped]:
    """Sentences of the passage without a claim, and stretches worth a look that lie in no claim.

    Worth a look is a figure, a name or a quotation.
    """
    covered = sorted(
        [*(span for spans in claimed for span in spans), *(Span(s.start, s.end) for s in skipped)]
    )
    for sentence in passage.sentences:
        inside = [span for span in covered if span.start < sentence.end and sentence.start < span.end]
        if not inside:
            yield Skipped(*sentence, REASONS["empty"])
            continue
        for start, end in _gaps(sentence, inside):
            piece = text[start:end]
            words = piece.strip(" ,;:.!?–—-\"'“”‘’()[]…")
            if words and _WORTH_A_LOOK.search(words) and words.lower() not in _JOINTS:
                first = start + piece.index(words)
                yield Skipped(first, first + len(words), REASONS["joint"])


def _gaps(sentence: Span, covered: Sequence[Span]) -> Iterator[tuple[int, int]]:
    position = sentence.start
    for start, end in covered:
        if start > position:
            yield position, start
        position = max(position, end)
    if position < sentence.end:
        yield position, sentence.end
