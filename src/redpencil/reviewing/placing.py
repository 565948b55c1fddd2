"""Where each claim of the checklist stands in the article, and how its status therefore reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from re import Pattern

from redpencil.model import Anchor, Article, Checklist, Claim, Span, Split, Status
from redpencil.reviewing.surroundings import sentences_of, surroundings
from redpencil.reviewing.verdicts import reading, surroundings_fit
from redpencil.words import ELLIPSIS, normalised, same_words

ANCHOR_LENGTH = 32
"""Code points of context kept on each side; the length hypothes.is uses for its text quotes."""

_MOST_PLACES = 256
"""More occurrences of one claim's words than this are not weighed against each other."""

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim where it stands, with its status as it reads.

    `spans` is empty if the words are not in the article; `sentence` is the index of the first sentence in
    `Split.sentences`, None outside any; `surroundings` is what the verdict depends on besides the words.
    """

    claim: Claim
    spans: Spans
    sentence: int | None
    surroundings: str | None
    status: Status

    @property
    def id(self) -> str:
        """The claim's id."""
        return self.claim.id


@dataclass(frozen=True)
class Board:
    """All claims of a checklist in the article's order; one without a place follows the claim before it.

    `claims` are the checklist's, in the file's order; `positions` give the index in `rows` by claim id.
    """

    rows: tuple[Placed, ...]
    claims: tuple[Claim, ...]
    positions: Mapping[str, int]

    def __getitem__(self, claim_id: str) -> Placed:
        """The row of a claim by its id; KeyError if there is none."""
        return self.rows[self.positions[claim_id]]

    def __contains__(self, claim_id: object) -> bool:
        return claim_id in self.positions

    def __len__(self) -> int:
        return len(self.rows)


def place(checklist: Checklist, article: Article, split: Split, *, known: Board | None = None) -> Board:
    """Find every claim in the article and read its status.

    `known` is an earlier board of the same article and split: claims whose words did not change keep their
    place without another search.
    """
    if known is not None and (board := _in_place(checklist, known, article.text, split)):
        return board
    earlier = {} if known is None else {row.claim.id: row for row in known.rows}
    found: list[tuple[int, int, Placed]] = []
    start, taken = 0, set[tuple[str, Spans]]()
    for index, claim in enumerate(checklist.claims):
        row = earlier.get(claim.id)
        if row is None or row.claim is not claim:
            if row is not None and _same_place(row.claim, claim):
                spans = row.spans
            else:
                spans = locate(claim, article.text, split.sentences, after=start, taken=taken)
            row = _placed(claim, spans, article.text, split)
        taken.add((claim.text, row.spans))
        start = row.spans[0].start if row.spans else start
        found.append((start, index, row))
    rows = tuple(row for _, _, row in sorted(found, key=lambda entry: entry[:2]))
    return Board(rows, checklist.claims, {row.claim.id: index for index, row in enumerate(rows)})


def _in_place(checklist: Checklist, known: Board, text: str, split: Split) -> Board | None:
    """The board with only verdicts and work changed, as after most acts; None where words or order did."""
    if len(checklist.claims) != len(known.claims):
        return None
    rows = list(known.rows)
    for old, new in zip(known.claims, checklist.claims, strict=True):
        if old is not new:
            if old.id != new.id or not _same_place(old, new):
                return None
            position = known.positions[new.id]
            rows[position] = _placed(new, rows[position].spans, text, split)
    return Board(tuple(rows), checklist.claims, known.positions)


def _placed(claim: Claim, spans: Spans, text: str, split: Split) -> Placed:
    if not spans:
        return Placed(claim, (), None, None, reading(claim, None))
    touched = sentences_of(spans, split.sentences)
    around = surroundings(spans, text, split.sentences)
    return Placed(claim, spans, touched[0] if touched else None, around, reading(claim, around))


def _same_place(one: Claim, other: Claim) -> bool:
    return (one.text, one.parts, one.anchor) == (other.text, other.parts, other.anchor)


# ---- finding the words ---------------------------------------------------------------------------------


def locate(
    claim: Claim,
    text: str,
    sentences: tuple[Span, ...] = (),
    *,
    after: int = 0,
    taken: set[tuple[str, Spans]] | frozenset[tuple[str, Spans]] = frozenset(),
) -> Spans:
    """The spans of a claim's words in `text`, or nothing where they do not stand there.

    Where they stand in several places, the best is the one whose surroundings fit the verdict, then the one
    the anchor describes, then the first that no claim of the same words has `taken` and that follows `after`.
    """
    if claim.parts and normalised(ELLIPSIS.join(claim.parts)) != normalised(claim.text):
        return ()

    def merit(spans: Spans) -> tuple[bool, float, bool, bool]:
        fits = claim.checked_text is None or surroundings_fit(claim, surroundings(spans, text, sentences))
        return (
            fits,
            _anchored(claim.anchor, spans, text),
            (claim.text, spans) not in taken,
            spans[0].start >= after,
        )

    perfect = (True, 1.0, True, True)
    for find in (_verbatim, _normalised):
        nearest = next(find(text, claim.pieces, after), None)
        if nearest and merit(nearest) == perfect:
            return nearest
        everywhere = tuple(islice(find(text, claim.pieces, 0), _MOST_PLACES))
        if everywhere:
            return max(everywhere, key=merit)
    return ()


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


# ---- wording a claim -----------------------------------------------------------------------------------


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
    return Anchor(prefix=" ".join(before.split()), suffix=" ".join(after.split()))


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
