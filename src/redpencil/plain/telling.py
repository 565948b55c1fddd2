"""A claim told in lines that read well aloud. Whatever comes from outside is made safe to show."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Evidence, Source, Status
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.session import Session
from redpencil.reviewing.verdicts import misfit
from redpencil.showing import one_line, shown


def claim_lines(session: Session, row: Placed, *, with_sentence: bool) -> Iterator[str]:
    """Everything there is to know of a claim, most wanted first; `with_sentence` quotes its sentence."""
    claim = row.claim
    kinds = ", ".join(claim.kinds) or "no kind"
    number = f"{session.number(row)} of {len(session.claims)}"
    yield f"Claim {number}, {standing(row)}. Rank {claim.rank:g}: {kinds}."
    sentence, words = one_line(session.sentence(row)), one_line(claim.text)
    whole = sentence.rstrip(".") == words.rstrip(".")
    if not row.spans:
        yield "Its words are not in the article."
    elif with_sentence and sentence and not whole:
        yield f"Sentence: {sentence}"
    yield f"Claim{', a whole sentence' if whole else ''}: {words}"
    seen = [h for h in session.highlights(row) if h.kind != "quote"]
    if seen:
        told = (f"{one_line(session.article.text[h.start : h.end])} ({h.kind})" for h in seen)
        yield f"Look at: {', '.join(told)}."
    for finding in session.findings(row):
        yield f"{finding.level.capitalize()}: {one_line(finding.message)}"
    yield from _work(session, row)


def _work(session: Session, row: Placed) -> Iterator[str]:
    claim = row.claim
    if claim.speaker:
        yield f"Said by: {one_line(claim.speaker)}"
    if claim.previous_text:
        yield f"Words before: {one_line(claim.previous_text)}"
    elif row.status is Status.RECHECK and row.spans and not claim.status.is_open:
        yield f"To be checked again: {misfit(claim)}."
    if claim.correction:
        yield f"Correction: {one_line(claim.correction)}"
    if claim.reason:
        yield f"Reason: {one_line(claim.reason)}"
    if claim.waiting and claim.waiting.ask:
        yield f"Asked: {one_line(claim.waiting.ask)}"
    if claim.notes:
        first, *rest = claim.notes.split("\n")
        yield f"Written note: {shown(first)}"
        yield from (f"    {shown(line)}" for line in rest)
    for evidence in claim.evidence:
        yield f"Evidence: {evidence_line(evidence, session.sources.get(evidence.source))}"
    if claim.override:
        void = f" (does not count: {why})" if (why := session.void(row)) else ""
        yield f"Override by {one_line(claim.override.by)}: {one_line(claim.override.reason)}{void}"
    if claim.tags:
        yield f"Tags: {one_line(', '.join(claim.tags))}"
    if same := session.same_words(row):
        yield f"The same words: claim {', '.join(str(session.number(other)) for other in same)}."


def standing(row: Placed) -> str:
    """The claim's status as it reads, with whose it is."""
    claim = row.claim
    if row.status is Status.WAITING and claim.waiting:
        due = f", due {one_line(claim.waiting.due)}" if claim.waiting.due else ""
        return f"waiting for {one_line(claim.waiting.on)}{due}"
    judge = f" by {one_line(claim.checked_by)}" if claim.checked_by else ""
    if row.status is Status.RECHECK:
        return f"to recheck: was {claim.status}{judge}" if not claim.status.is_open else "to recheck"
    chosen = f"{row.status}{judge}"
    return f"{chosen} without evidence" if row.status is Status.VERIFIED and not claim.evidence else chosen


def evidence_line(evidence: Evidence, source: Source | None) -> str:
    """A piece of evidence with what its source is called."""
    name = (source.title or source.url) if source else None
    parts = [f"{name} ({evidence.source})" if name else evidence.source, evidence.locator, evidence.excerpt]
    return one_line("; ".join(part for part in parts if part))


def list_lines(session: Session) -> Iterator[str]:
    """The claims the view shows, each on one line with its number, under their headings."""
    heading = None
    for row in session.rows:
        if (group := session.heading(row)) != heading and group:
            yield f"-- {one_line(group)}"
        heading = group
        mark = "*" if row.id in session.selected else " "
        yield f"{session.number(row):>4}{mark} {standing(row)}: {one_line(row.claim.text)}"
