"""The article is not the one that was split into this checklist.

Words that were added since are in no claim, so nobody has checked them. Split the article again: verdicts
on unchanged words are kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Status
from redpencil.reviewing.gating.case import LINE, Case, two_died
from redpencil.reviewing.gating.rule import Found, Gate, Rule

CLAIMS = (two_died(Status.VERIFIED),)


def _find(gate: Gate) -> Iterator[Found]:
    if gate.article.revision != gate.checklist.article.revision:
        file = gate.checklist.article.file
        yield Found(1, f"{file} changed since it was split; run `redpencil split` on it again")


ARTICLE_CHANGED = Rule(
    code="RP005",
    name="article-changed",
    page=__doc__,
    find=_find,
    fires=(Case(LINE + "\nThree died in Lviv.", CLAIMS, split_from=LINE), Case("", CLAIMS, split_from=LINE)),
    silent=(Case(LINE, CLAIMS),),
)
