"""Something in the article is in no claim: nobody was ever asked to check it.

Each number, date, name and quotation, and each claim that splitting the article finds, has to be covered by a
claim of the checklist, whatever its status, or by a passage that the splitter skips with a reason. What
someone said needs a claim of its own: “Visits fell by 18%, she said” is about her, not about the visits. And
no claim speaks for another that the split finds beside it, though it has all its words: only one that was
split, merged, narrowed, widened, added or dismissed in the review does, or one of an earlier article. So a
claim cannot be taken out of the file, commented out, retired by hand or narrowed until nothing is left of it;
what needs no checking is dismissed instead, with a reason. To get claims back, run `redpencil split` with
`--refresh`; to add one, use `redpencil review`. Where the article changed since it was split, or a claim
cannot be read, that is told instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Claim, Status
from redpencil.reviewing.gating.case import Case, judged
from redpencil.reviewing.gating.rule import File, Found, Gate, Rule, quoted
from redpencil.reviewing.unclaimed import taken_out, unclaimed

LINE = "Two people died in Kyiv, where 40 lived."
FIRST = judged("Two people died in Kyiv", Status.VERIFIED, within=LINE)
SECOND = judged("where 40 lived", Status.VERIFIED, within=LINE)


def _find(gate: Gate) -> Iterator[Found]:
    if gate.faults or gate.article.revision != gate.checklist.article.revision:
        return
    rows = gate.board.rows
    covered = [span for row in rows for span in row.spans]
    said = [span for row in rows if _is_about_what_was_said(row.claim) for span in row.spans]
    text = gate.article.text
    missing = taken_out(text, gate.split, rows)
    for start, end in unclaimed(text, gate.split, covered, said, missing=missing):
        yield Found(
            gate.article.line_at(start),
            f"{quoted(text[start:end])} is in no claim; "
            "`redpencil split --refresh` brings it back, dismiss it if it needs no check",
            file=File.ARTICLE,
        )


def _is_about_what_was_said(claim: Claim) -> bool:
    """True for a claim with a speaker, and for one that an editor made or took off the list."""
    return bool(claim.speaker or claim.shape or claim.status.needs_reason)


UNCOVERED = Rule(
    code="RP008",
    name="uncovered",
    page=__doc__,
    find=_find,
    fires=(
        Case(LINE, (FIRST,), facts=("40",)),
        Case(LINE, (FIRST,), drafted=("Two people died in Kyiv", "where 40 lived")),
        Case(LINE, (judged("where", Status.VERIFIED, within=LINE),), drafted=("where 40 lived",)),
        Case(LINE, (judged(LINE, Status.VERIFIED, within=LINE),), drafted=(LINE, "in Kyiv, where 40 lived")),
    ),
    silent=(
        Case(LINE, (FIRST,), facts=("Two",)),
        Case(LINE, (SECOND,), facts=("40",)),
        Case(
            LINE,
            (judged(LINE, Status.VERIFIED, within=LINE, shape="merged"),),
            drafted=(LINE, "in Kyiv, where 40 lived"),
        ),
        Case(LINE, (FIRST,), facts=("40",), skipped=("where 40 lived",)),
        Case(LINE, (FIRST, judged("40", Status.DISMISSED, within=LINE)), facts=("40",)),
    ),
)
