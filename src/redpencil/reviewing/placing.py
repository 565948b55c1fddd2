"""Where each claim of the checklist stands in the article, and how its status therefore reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from redpencil.model import Article, Checklist, Claim, Spans, Split, Status
from redpencil.reviewing.locating import Locator
from redpencil.reviewing.surroundings import sentences_of, surroundings
from redpencil.reviewing.verdicts import reading


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

    @property
    def sentences(self) -> Iterator[tuple[str, int | None]]:
        """The ids of the claims, each with the index of its first sentence, if it is in any."""
        return ((row.id, row.sentence) for row in self.rows)

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
    locator = Locator(article.text, split.sentences)
    start, taken = 0, set[tuple[str, Spans]]()
    for index, claim in enumerate(checklist.claims):
        row = earlier.get(claim.id)
        if row is None or row.claim is not claim:
            stays = row is not None and _same_place(row.claim, claim)
            spans = row.spans if row and stays else locator.spans(claim, after=start, taken=taken)
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
