"""Whether someone other than the checker has signed a claim off, and if not, why not."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.reviewing.gating.rule import Gate
from redpencil.reviewing.identifying import same_person
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.signing import covering_signoff, given_signoffs, is_to_come


def why_not_signed(row: Placed, gate: Gate) -> str | None:
    """Why no sign-off covers a decided claim, in a few words; None where one does."""
    claim, signoffs, revision = row.claim, gate.checklist.signoffs, gate.article.revision
    given = given_signoffs(signoffs, gate.now)
    if covering_signoff(claim, row.status, given, revision):
        return None
    if not given:
        to_come = any(is_to_come(one.at, gate.now) for one in signoffs)
        return "the only one is dated in the future" if to_come else "nobody has signed"
    here = [one for one in given if one.revision == revision]
    if not here:
        return "the article was revised since"
    others = [one for one in here if not same_person(one.by, claim.checked_by or "")]
    if not others:
        return "only by the checker"
    return "it was judged after the sign-off"


def unsigned(gate: Gate) -> Iterator[tuple[Placed, str]]:
    """The decided claims that no second reader stands for, by sign-off or by override, and why not."""
    for row in gate.board.rows:
        override, checker = row.claim.override, row.claim.checked_by or ""
        by_override = override and gate.runs_by_override(row) and not same_person(override.by, checker)
        if not row.status.is_open and not by_override and (why := why_not_signed(row, gate)):
            yield row, why
