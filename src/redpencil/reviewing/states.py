"""A checklist at one moment, such as a commit, as a chief has to read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from redpencil.errors import Fault
from redpencil.model import Article, Checklist, Claim, Signoff, Split, Status
from redpencil.reviewing.overriding import overrides
from redpencil.reviewing.placing import place
from redpencil.reviewing.signing import given_signoffs
from redpencil.reviewing.verdicts import words_fit


@dataclass(frozen=True, slots=True)
class State:
    """A checklist at one moment: its claims as they read then, and what in it could not be read.

    `signoffs` are those that count, `void` says why an override does not, by claim id. `text` is the
    article's, where it is known; `unread` are ids that stand in entries nobody can read.
    """

    checklist: Checklist
    statuses: Mapping[str, Status] = field(default_factory=dict)
    signoffs: tuple[Signoff, ...] = ()
    void: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    text: str | None = None
    unread: frozenset[str] = frozenset()


def state(
    checklist: Checklist,
    article: Article | None,
    split: Split | None,
    *,
    now: str,
    faults: tuple[Fault, ...] = (),
    unread: frozenset[str] = frozenset(),
) -> State:
    """A checklist as it reads against its article; where that is not to be had, against its own words.

    `now` is an ISO moment in UTC: what is dated later does not count.
    """
    signoffs = given_signoffs(checklist.signoffs, now)
    if article is None or split is None:
        statuses = {claim.id: _alone(claim) for claim in checklist.claims}
        void = {claim.id: "the article is not there" for claim in checklist.claims if claim.override}
        return State(checklist, statuses, signoffs, void, faults, None, unread)
    rows = place(checklist, article, split).rows
    statuses = {row.id: row.status for row in rows}
    void = {one.row.id: one.void for one in overrides(rows, now) if one.void}
    return State(checklist, statuses, signoffs, void, faults, article.text, unread)


def _alone(claim: Claim) -> Status:
    return claim.status if claim.status.is_open or words_fit(claim) else Status.RECHECK
