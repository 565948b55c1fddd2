"""Claims from drafts: no claim twice, speakers by name, kinds, rank and id; and every sentence accounted for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from redpencil.model import Highlight, Kind, Skipped, Span, SplitClaim
from redpencil.splitting.drafts import Draft, Reading, read, read_block_quote
from redpencil.splitting.kinds import kinds_of
from redpencil.splitting.lines import closing_lines, is_heading, opening, reason_to_skip
from redpencil.splitting.passages import Passage
from redpencil.splitting.ranking import rank
from redpencil.splitting.sentences import find_paragraphs
from redpencil.splitting.cast import Cast
from redpencil.splitting.speakers import Speakers
from redpencil.splitting.tokens import words_of
from redpencil.splitting.tables.skipped import REASONS
from redpencil.words import ELLIPSIS, claim_ids


def claims_of(
    text: str, passages: Sequence[Passage], highlights: Sequence[Highlight]
) -> tuple[tuple[SplitClaim, ...], tuple[Skipped, ...]]:
    """The claims of an article and what yields none, both in reading order."""
    cast = Cast()
    speakers = Speakers(text, cast)
    announced: Span | None = None
    named: set[str] = set()
    claims: list[SplitClaim] = []
    skipped: list[Skipped] = []
    lead = _lead_end(text)
    sentences = [s for p in passages for s in p.sentences]
    closing = closing_lines(text, sentences)
    starts = [h.start for h in highlights]
    for passage in passages:
        if passage.span.start in closing:
            skipped += [Skipped(*s, REASONS["sources"]) for s in passage.sentences]
            continue
        reading = _reading(text, passage, skipped, announced)
        announced = reading.announces or (announced if _goes_on(text, passage, reading) else None)
        for phrases in reading.phrases:
            cast.note(phrases)
        drafts = _distinct(text, reading.drafts, named)
        skipped += reading.skipped
        for draft in drafts:
            near = highlights[
                bisect_left(starts, passage.span.start) : bisect_right(starts, passage.span.end)
            ]
            claims.append(_claim(text, draft, speakers, near, in_lead=draft.spans[0].start < lead))
        for words in reading.subjects[:1]:
            speakers.note_subject(words)
        skipped += _silent(text, passage, drafts, reading.skipped, skipped)
    ids = claim_ids(ELLIPSIS.join(text[a:b] for a, b in claim.spans) for claim in claims)
    return tuple(replace(claim, id=i) for i, claim in zip(ids, claims, strict=True)), tuple(
        sorted(set(skipped))
    )


def _lead_end(text: str) -> int:
    """Where the first paragraph that is no heading ends; all is lead until there is one."""
    for paragraph in find_paragraphs(text):
        if not is_heading(text, paragraph):
            return paragraph.end
    return len(text)


def _goes_on(text: str, passage: Passage, reading: Reading) -> bool:
    """True while a quotation without marks goes on: in its paragraph, until someone else is heard."""
    same_paragraph = text[passage.span.end : passage.span.end + 1] not in ("", "\n")
    return same_paragraph and not any(d.kinds & {Kind.PARAPHRASE} for d in reading.drafts)


def _reading(text: str, passage: Passage, skipped: list[Skipped], announced: Span | None) -> Reading:
    if announced and not passage.quoted and passage.signature is None:
        reading = read(text, passage)
        reports = any(d.kinds & {Kind.PARAPHRASE} for d in reading.drafts)
        return reading if reports else read_block_quote(text, passage, announced)
    if len(passage.sentences) == 1:
        sentence = passage.sentences[0]
        reason = reason_to_skip(text, sentence)
        if reason:
            skipped.append(Skipped(*sentence, reason))
            return Reading()
        start = opening(text, sentence)
        if start > sentence.start:
            skipped.append(Skipped(sentence.start, start, REASONS["dateline"]))
        return read(text, passage, heading=is_heading(text, sentence))
    return read(text, passage)


def _distinct(text: str, drafts: Iterable[Draft], named: set[str]) -> list[Draft]:
    """The drafts in reading order, without those that say again what another says."""
    kept: list[Draft] = []
    seen: set[tuple[Span, ...]] = set()
    for draft in sorted(drafts, key=lambda d: (d.spans[0].start, -d.spans[-1].end)):
        if draft.spans in seen:
            continue
        if draft.about:
            if draft.about in named:
                continue
            named.add(draft.about)
        seen.add(draft.spans)
        kept.append(draft)
    return kept


def _silent(
    text: str, passage: Passage, drafts: Sequence[Draft], reasons: Sequence[Skipped], known: Sequence[Skipped]
) -> list[Skipped]:
    """The sentences of a passage without any claim or reason so far."""
    found = []
    for sentence in passage.sentences:
        if any(sentence.start <= a < sentence.end for d in drafts for a, _ in d.spans):
            continue
        if any(s.start < sentence.end and sentence.start < s.end for s in (*reasons, *known[-4:])):
            continue
        found.append(
            Skipped(*sentence, REASONS["question"] if text[sentence.end - 1] == "?" else REASONS["empty"])
        )
    return found


def _claim(text: str, draft: Draft, speakers: Speakers, near: Sequence[Highlight], *, in_lead: bool) -> SplitClaim:
    inside = [h for h in near if any(s <= h.start and h.end <= e for s, e in draft.spans)]
    words = " ".join(text[a:b] for a, b in draft.spans)
    kinds = kinds_of(words, inside, draft.kinds)
    if draft.speech:
        speakers.spoke(_resolved(text, draft.speech, speakers))
    speaker = None
    if draft.attribution:
        speaker = _resolved(text, draft.said_by, speakers) if draft.said_by else speakers.last
    total, reasons = rank(inside, kinds=kinds, in_lead=in_lead, text=text)
    return SplitClaim("", draft.spans, kinds, total, reasons, speaker, draft.attribution if speaker else None)


def _resolved(text: str, span: Span, speakers: Speakers) -> str | None:
    return speakers.resolve(words_of(text, *span))
