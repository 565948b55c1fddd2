"""A small desk for carry-over tests: a plain splitter, verdicts on everything, revisions by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from redpencil.model import (
    Article,
    ArticleEntry,
    Checklist,
    Claim,
    Evidence,
    Kind,
    Span,
    Split,
    SplitClaim,
    Status,
)
from redpencil.reviewing.carrying import Carried, carry
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.placing import place
from redpencil.reviewing.wording import worded
from redpencil.words import claim_id, claim_ids

_SENTENCE = re.compile(r"\S.*?[.?!]”?(?=\s|$)")
_CLAUSE = re.compile(r"[^,.?!“”]+(?:[.,]\d[^,.?!“”]*)*")
_SPEAKER = re.compile(r"([A-Z]\w+) said")

AT = "2026-03-04T09:12:00Z"


def article(text: str) -> Article:
    return Article(text, file="story.txt")


def split(text: str) -> Split:
    """Sentences end at a full stop and each clause between commas is a claim: enough to carry over."""
    sentences, spans, speakers = [], [], []
    for match in _SENTENCE.finditer(text):
        sentences.append(Span(*match.span()))
        said = _SPEAKER.search(match[0])
        for clause in _CLAUSE.finditer(match[0]):
            words = clause[0].strip()
            if len(words.split()) > 2:
                start = match.start() + clause.start() + clause[0].index(words[0])
                spans.append(Span(start, start + len(words)))
                speakers.append(said[1] if said else None)
    ids = claim_ids(text[a:b] for a, b in spans)
    claims = tuple(
        SplitClaim(identifier, (span,), (Kind.EVENT,), 1.0, (), speaker=speaker)
        for identifier, span, speaker in zip(ids, spans, speakers, strict=True)
    )
    return Split(tuple(sentences), claims, (), ())


def checked(text: str, status: Status = Status.VERIFIED) -> Checklist:
    """The checklist of `text` with a verdict, a note and evidence on every claim."""
    drafted = new_checklist(article(text), split(text), "story.txt")
    board = place(drafted, article(text), split(text))
    claims = tuple(
        replace(
            decide(row.claim, status, by="ana", at=AT, surroundings=row.surroundings),
            notes=f"note on {row.id}",
            evidence=(Evidence("registry"),),
        )
        for row in board.rows
    )
    return replace(drafted, claims=claims)


def unchecked(words: str, text: str) -> Claim:
    """A claim of an editor's own: the first place where `words` stand in `text`, nothing decided yet."""
    at = text.index(words)
    return worded(Claim(claim_id(words), words), (Span(at, at + len(words)),), text)


def decided(one: Claim, text: str, status: Status = Status.VERIFIED, reason: str | None = None) -> Claim:
    """The claim with a verdict for its words as they stand in `text`."""
    alone = Checklist(ArticleEntry("story.txt", article(text).revision), claims=(one,))
    (row,) = place(alone, article(text), split(text)).rows
    return decide(
        one, status, by="ana", at="2026-03-04T09:12:00Z", surroundings=row.surroundings, reason=reason
    )


def shaped(text: str, shape: str, replaced: str, *pieces: str) -> Checklist:
    """The checked list of `text` in which an editor made `pieces` of the claim with the words `replaced`."""
    old = checked(text)
    gone = claim(old.claims, replaced)
    made = [
        decided(replace(unchecked(piece, text), shape=shape, replaces=(gone.id,)), text) for piece in pieces
    ]
    at = old.claims.index(gone)
    return replace(old, claims=(*old.claims[:at], *made, *old.claims[at + 1 :]))


def revised(old: Checklist, text: str) -> Carried:
    return carry(old, article(text), split(text))


def statuses(carried: Carried, text: str) -> dict[str, Status]:
    """How each claim of the carried checklist reads, by its words."""
    return {row.claim.text: row.status for row in place(carried.checklist, article(text), split(text)).rows}


def claim(claims: Iterable[Claim], words: str) -> Claim:
    """The one claim that has `words` in its text."""
    (found,) = [c for c in claims if words in c.text]
    return found
