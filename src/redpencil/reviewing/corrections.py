"""The log of corrections: what was wrong, what stands or should stand in its place, who said so and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from redpencil.model import Article, Checklist, Claim, Status
from redpencil.reviewing.placing import Board, Placed
from redpencil.words import normalised, same_words


class Stage(StrEnum):
    """How far a correction has come."""

    PROPOSED = "proposed"
    MADE = "made"
    REWORDED = "reworded"
    TAKEN_OUT = "taken out"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction. `old` is None where the file never had the words, `new` where nothing replaces them.

    A reworded one stands in other words than those proposed. `by` and `at` (ISO 8601) are the verdict's.
    """

    id: str
    stage: Stage
    old: str | None
    new: str | None
    by: str | None
    at: str | None
    notes: str | None


def corrections(checklist: Checklist, board: Board, article: Article) -> tuple[Correction, ...]:
    """All corrections that the checklist tells of, the retired claims' too, by date; undated ones last."""
    standing = (_of_standing(row, article) for row in board.rows)
    retired = (_of_gone(claim, article) for claim in checklist.retired)
    found = [one for one in (*standing, *retired) if one]
    return tuple(sorted(found, key=lambda one: (one.at is None, one.at or "")))


def _of_standing(row: Placed, article: Article) -> Correction | None:
    claim = row.claim
    wanted, old = claim.correction, claim.previous_text
    if not row.spans:
        return _of_gone(claim, article)
    if wanted is not None and normalised(wanted) == normalised(claim.text):
        return _correction(claim, Stage.MADE, old, claim.text)
    if old is not None and (wanted is not None or claim.status is Status.INCORRECT):
        return _correction(claim, Stage.REWORDED, old, claim.text)
    return _correction(claim, Stage.PROPOSED, claim.text, wanted) if wanted is not None else None


def _of_gone(claim: Claim, article: Article) -> Correction | None:
    if claim.correction is None and claim.status is not Status.INCORRECT:
        return None
    old = claim.previous_text or claim.text
    if claim.correction and same_words(claim.correction).search(article.text):
        return _correction(claim, Stage.MADE, old, claim.correction)
    return _correction(claim, Stage.TAKEN_OUT, old, None)


def _correction(claim: Claim, stage: Stage, old: str | None, new: str | None) -> Correction:
    return Correction(claim.id, stage, old, new, claim.checked_by, claim.checked_at, claim.notes)
