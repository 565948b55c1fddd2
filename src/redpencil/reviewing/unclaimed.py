"""Facts of an article that nothing speaks for: numbers, dates, names and quotations outside every claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from redpencil.model import Span, Split

NUMBERS = frozenset({"percent", "money", "age", "time", "date", "duration", "ordinal", "quantity"})
"""The highlights every digit of which has to be in a claim."""


def unclaimed(text: str, split: Split, spoken_for: Iterable[Span]) -> Iterator[Span]:
    """What the `split` of `text` finds and neither `spoken_for` nor a skipped passage covers.

    A claim that lies mostly outside is told as a whole, and then no number in it is told again. Of a number
    or date nothing may lie outside; of a quotation, not most of what the split makes claims of; of a name,
    not all.
    """
    known = bytearray(len(text))
    for start, end in (*spoken_for, *((s.start, s.end) for s in split.skipped)):
        known[start:end] = b"\1" * (end - start)
    claimed = bytearray(len(text))
    for claim in split.claims:
        letters = [i for start, end in claim.spans for i in range(start, end) if text[i].isalnum()]
        for i in letters:
            claimed[i] = 1
        if 2 * sum(not known[i] for i in letters) > len(letters):
            yield Span(claim.spans[0].start, claim.spans[-1].end)
            for i in letters:
                known[i] = 1
    for start, end, kind in split.highlights:
        letters = [i for i in range(start, end) if text[i].isalnum()]
        letters = [i for i in letters if claimed[i]] or letters
        outside = sum(not known[i] for i in letters)
        if (
            (kind in NUMBERS and outside)
            or (kind == "quote" and 2 * outside > len(letters))
            or (kind == "name" and outside == len(letters) > 0)
        ):
            yield Span(start, end)
