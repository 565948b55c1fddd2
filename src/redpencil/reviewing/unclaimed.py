"""Facts of an article that nothing speaks for: numbers, dates, names and quotations outside every claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redpencil.model import Span, Split

NUMBERS = frozenset({"percent", "money", "age", "time", "date", "duration", "ordinal", "quantity"})
"""The highlights no digit of which may lie outside."""


def unclaimed(
    text: str, split: Split, spoken_for: Iterable[Span], said: Iterable[Span] | None = None
) -> Iterator[Span]:
    """What the `split` of `text` finds and neither `spoken_for` nor a skipped passage covers.

    A claim that lies mostly outside is told as a whole, and then nothing in it is told again. What someone
    said has to be covered by `said` (by default, by the same): that she said so is another claim. Of a number
    or date nothing may lie outside; of a quotation, not most of what the split makes claims of; of a name,
    not all.
    """
    skipped = tuple(Span(one.start, one.end) for one in split.skipped)
    known = _marked(text, (*spoken_for, *skipped))
    heard = known[:] if said is None else _marked(text, (*said, *skipped))
    claimed = bytearray(len(text))
    for claim in split.claims:
        letters = [i for span in claim.spans for i in _letters(text, *span)]
        covered = heard if claim.speaker else known
        if 2 * sum(not covered[i] for i in letters) > len(letters):
            yield Span(claim.spans[0].start, claim.spans[-1].end)
            for i in letters:
                known[i] = heard[i] = 1
        for i in letters:
            claimed[i] = 1
    for start, end, kind in split.highlights:
        letters = _letters(text, start, end)
        letters = [i for i in letters if claimed[i]] or letters
        outside = sum(not known[i] for i in letters)
        if (
            (kind in NUMBERS and outside)
            or (kind == "quote" and 2 * outside > len(letters))
            or (kind == "name" and outside == len(letters) > 0)
        ):
            yield Span(start, end)


def _marked(text: str, spans: Iterable[Span]) -> bytearray:
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


def _letters(text: str, start: int, end: int) -> list[int]:
    return [i for i in range(start, end) if text[i].isalnum()]
