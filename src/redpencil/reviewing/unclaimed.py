"""What of an article nothing speaks for: facts outside every claim, and claims that were taken out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from redpencil.model import Span, Spans, Split, SplitClaim
from redpencil.reviewing.placing import Placed

NUMBERS = frozenset({"percent", "money", "age", "time", "date", "duration", "ordinal", "quantity"})
"""The highlights no digit of which may lie outside."""


def taken_out(text: str, split: Split, rows: Iterable[Placed]) -> frozenset[SplitClaim]:
    """The claims of the `split` of `text` that a checklist of these `rows` should have, and has not.

    A claim is there word for word, by its id, or where most of it lies in claims that an editor made or took
    off the list, or that come from elsewhere. Other claims of the split do not speak for it: that she is the
    mayor has to be checked beside what she said.
    """
    rows = tuple(rows)
    found = {claim.spans for claim in split.claims}
    there = {row.spans for row in rows}
    elsewhere = {row.claim.pieces for row in rows if row.spans not in found}
    names = {name for row in rows for name in (row.id, *row.claim.replaces)}
    own = (row for row in rows if row.claim.shape or row.status.needs_reason or row.spans not in found)
    covered = _marked(text, (span for row in own for span in row.spans))
    return frozenset(
        claim
        for claim in split.claims
        if claim.spans not in there
        and claim.id not in names
        and tuple(text[start:end] for start, end in claim.spans) not in elsewhere
        and _mostly_outside(covered, text, claim.spans)
    )


def unclaimed(
    text: str,
    split: Split,
    spoken_for: Iterable[Span],
    said: Iterable[Span] | None = None,
    *,
    missing: Collection[SplitClaim] = (),
) -> Iterator[Span]:
    """What the `split` of `text` finds and `spoken_for` does not cover, nor, of facts, a skipped passage.

    A claim that is `missing` or lies mostly outside is told as a whole, and then nothing in it is told again.
    What someone said has to be covered by `said` (by default, by the same): that she said so is another
    claim. Of a number or date nothing may lie outside; of a quotation, not most of what the split makes
    claims of; of a name, not all.
    """
    known = _marked(text, spoken_for)
    heard = known[:] if said is None else _marked(text, said)
    claimed = bytearray(len(text))
    for claim in split.claims:
        covered = heard if claim.speaker else known
        outside = claim in missing or _mostly_outside(covered, text, claim.spans)
        if outside:
            yield Span(claim.spans[0].start, claim.spans[-1].end)
        for i in (i for span in claim.spans for i in _letters(text, *span)):
            claimed[i] = 1
            if outside:
                known[i] = heard[i] = 1
    for passage in split.skipped:
        known[passage.start : passage.end] = b"\1" * (passage.end - passage.start)
    for start, end, kind in split.highlights:
        letters = _letters(text, start, end)
        letters = [i for i in letters if claimed[i]] or letters
        left = sum(not known[i] for i in letters)
        if (
            (kind in NUMBERS and left)
            or (kind == "quote" and 2 * left > len(letters))
            or (kind == "name" and left == len(letters) > 0)
        ):
            yield Span(start, end)


def _marked(text: str, spans: Iterable[Span]) -> bytearray:
    marks = bytearray(len(text))
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks


def _mostly_outside(covered: bytearray, text: str, spans: Spans) -> bool:
    letters = [i for span in spans for i in _letters(text, *span)]
    return 2 * sum(not covered[i] for i in letters) > len(letters)


def _letters(text: str, start: int, end: int) -> list[int]:
    return [i for i in range(start, end) if text[i].isalnum()]
