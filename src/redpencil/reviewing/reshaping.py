"""Claims cut differently over the article's own words: split, merged, narrowed, widened, added.

Spans always cover words of the article as they stand. What was worked out for a claim stays with it; a
verdict does not fit the new words and so reads as recheck until it is given again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from redpencil.anatomy import overlap
from redpencil.errors import DecisionError
from redpencil.model import Checklist, Claim, Kind, Span, Spans
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.wording import worded
from redpencil.words import claim_ids

_OPENING, _CLOSING = "‘“\"'([{–—-", "’”\"')]}.,;:!?…–—-"
_REACH = 2000
"""Code points on each side of a claim within which its edges move at one step."""


def words_in(text: str, start: int, end: int) -> list[Span]:
    """The words of `text[start:end]`: runs without white space, less the punctuation around them."""
    found = []
    for match in re.compile(r"\S+").finditer(text, start, end):
        core = match.group().lstrip(_OPENING)
        begin = match.end() - len(core)
        if core := core.rstrip(_CLOSING):
            found.append(Span(begin, begin + len(core)))
    return found


def whole_words(span: Span, text: str) -> Span | None:
    """The span from its first word to its last, words that it cuts taken in whole; None where it has none."""
    start, end = span
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    words = [word for word in words_in(text, start, end) if word.start < span.end and word.end > span.start]
    return Span(words[0].start, words[-1].end) if words else None


def stretched(spans: Spans, text: str, *, edge: str, words: int) -> Spans:
    """The spans with their `edge`, "start" or "end", moved outwards by so many words; inwards if negative.

    Raises DecisionError where no word would be left or the article ends.
    """
    span = spans[0] if edge == "start" else spans[-1]
    around = words_in(text, max(span.start - _REACH, 0), span.end + _REACH)
    inside = [i for i, word in enumerate(around) if word.start < span.end and word.end > span.start]
    target = inside[0] - words if edge == "start" else inside[-1] + words
    if words < 0 and not inside[0] <= target <= inside[-1]:
        raise DecisionError("A claim keeps at least one word.")
    if not 0 <= target < len(around):
        raise DecisionError("There are no more words on this side.")
    if edge == "start":
        return (Span(around[target].start, span.end), *spans[1:])
    return joined((*spans[:-1], Span(span.start, around[target].end)), text)


def joined(spans: Iterable[Span], text: str) -> Spans:
    """The spans in order, those run together that overlap or have no word between them."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and (span.start <= result[-1].end or not words_in(text, result[-1].end, span.start)):
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


# ---- acts on the checklist -----------------------------------------------------------------------------


def recut(checklist: Checklist, row: Placed, spans: Spans, text: str) -> Checklist:
    """The checklist with the claim narrowed or widened to `spans`, under its own id."""
    claim = replace(_for_new_words(row.claim), shape=row.claim.shape or "edited")
    return _swapped(checklist, (row.id,), (worded(claim, spans, text),))


def split_in_two(checklist: Checklist, row: Placed, position: int, text: str) -> tuple[Checklist, str]:
    """The checklist with the claim cut at a position of the article, and the first half's id.

    Inside a word the cut goes before it; both halves keep the work. Raises DecisionError where a half
    would have no words.
    """
    words = [word for span in row.spans for word in words_in(text, *span)]
    position = next((word.start for word in words if word.start < position < word.end), position)
    halves = [
        joined((word for word in words if (word.start < position) is left), text) for left in (True, False)
    ]
    if not all(halves):
        raise DecisionError("Put the cut between two words of the claim.")
    shape = replace(_for_new_words(row.claim), shape="split", replaces=_replaced(row.claim))
    claims = _named((worded(shape, spans, text) for spans in halves), checklist)
    return _swapped(checklist, (row.id,), claims), claims[0].id


def merged_with(checklist: Checklist, row: Placed, other: Placed, text: str) -> tuple[Checklist, str]:
    """The checklist with two claims made one that has the work of both, and its id.

    Of two speakers it keeps the first claim's.
    """
    one, two = row.claim, other.claim
    base = one if one.checked_text or not two.checked_text else two
    said = one if one.speaker or not two.speaker else two
    both = replace(
        _for_new_words(base),
        kinds=tuple(kind for kind in Kind if kind in (*one.kinds, *two.kinds)),
        notes="\n".join(filter(None, (one.notes, two.notes))) or None,
        correction="\n".join(filter(None, (one.correction, two.correction))) or None,
        rank=max(one.rank, two.rank),
        evidence=tuple(dict.fromkeys((*one.evidence, *two.evidence))),
        speaker=said.speaker,
        attribution=said.attribution,
        tags=tuple(sorted({*one.tags, *two.tags})),
        shape="merged",
        replaces=(*_replaced(one), *_replaced(two)),
    )
    (claim,) = _named([worded(both, joined((*row.spans, *other.spans), text), text)], checklist)
    return _swapped(checklist, (row.id, other.id), (claim,)), claim.id


def added(checklist: Checklist, rows: Iterable[Placed], spans: Spans, text: str) -> tuple[Checklist, str]:
    """The checklist with a new claim of `spans`, after the claims (`rows`, by place) before it, and its id.

    It ranks with the highest claim it overlaps. Raises DecisionError where there are no words in the spans
    or a claim already has just these.
    """
    exact = joined((span for piece in spans if (span := whole_words(piece, text))), text)
    if not exact:
        raise DecisionError("Select some words of the article for the new claim.")
    before, rank = None, 0.0
    for row in rows:
        if row.spans == exact:
            raise DecisionError(f"{row.id} already is a claim of just these words.")
        if row.spans and row.spans[0].start <= exact[0].start:
            before = row.id
        if overlap(row.spans, exact):
            rank = max(rank, row.claim.rank)
    (claim,) = _named([worded(Claim(id="", text="", rank=rank, shape="added"), exact, text)], checklist)
    at = next((i + 1 for i, other in enumerate(checklist.claims) if other.id == before), 0)
    return replace(checklist, claims=(*checklist.claims[:at], claim, *checklist.claims[at:])), claim.id


def next_to_merge(row: Placed, rows: Iterable[Placed]) -> Placed:
    """The claim whose words follow those of `row` most nearly and share none with it.

    The other half of a claim that was split comes before all. Raises DecisionError where there is none.
    """
    following = [
        other
        for other in rows
        if other.spans and other.spans[0].start >= row.spans[0].end and not overlap(row.spans, other.spans)
    ]
    if not following:
        raise DecisionError("There is no next claim to merge with.")
    return min(following, key=lambda other: (not _halves(row.claim, other.claim), other.spans[0].start))


def _halves(one: Claim, two: Claim) -> bool:
    return one.shape == two.shape == "split" and one.replaces == two.replaces


def _for_new_words(claim: Claim) -> Claim:
    previous = (claim.previous_text or claim.text) if claim.checked_text else claim.previous_text
    return replace(claim, previous_text=previous, restated=None)


def _replaced(claim: Claim) -> tuple[str, ...]:
    return (*claim.replaces, claim.id) if claim.shape != "added" else claim.replaces


def _named(claims: Iterable[Claim], checklist: Checklist) -> tuple[Claim, ...]:
    new = tuple(claims)
    taken = [claim.id for claim in (*checklist.claims, *checklist.retired)]
    taken += [identifier for claim in (*checklist.claims, *new) for identifier in claim.replaces]
    names = claim_ids((claim.text for claim in new), taken)
    return tuple(replace(claim, id=name) for claim, name in zip(new, names, strict=True))


def _swapped(checklist: Checklist, old: tuple[str, ...], new: tuple[Claim, ...]) -> Checklist:
    claims: list[Claim] = []
    for claim in checklist.claims:
        if claim.id == old[0]:
            claims.extend(new)
        elif claim.id not in old:
            claims.append(claim)
    return replace(checklist, claims=tuple(claims))
