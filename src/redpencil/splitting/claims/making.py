"""Claims from drafts: none twice, with speaker, kinds, rank and id, and every sentence accounted for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date

from redpencil.anatomy import Attribution, Highlight, Kind, Skipped, Span, SplitClaim
from redpencil.splitting.claims.drafts import Draft, Reading
from redpencil.splitting.claims.kinds import kinds_of
from redpencil.splitting.claims.leftovers import left_out
from redpencil.splitting.claims.ranking import rank
from redpencil.splitting.claims.reading import read, read_answer, read_block_quote
from redpencil.splitting.claims.restating import Surroundings, restated
from redpencil.splitting.speech.cast import Cast
from redpencil.splitting.speech.interviews import Interview
from redpencil.splitting.speech.passages import Passage
from redpencil.splitting.speech.speakers import Speakers
from redpencil.splitting.tables.skipped import REASONS
from redpencil.splitting.tags.lexicon import QUOTED
from redpencil.splitting.tags.tokens import words_of
from redpencil.splitting.text.lines import (
    closing_lines,
    is_caption,
    is_heading,
    is_listed,
    opening,
    reason_to_skip,
)
from redpencil.splitting.text.sentences import find_paragraphs
from redpencil.words import ELLIPSIS, claim_ids

_LEAD_IN = re.compile(r" (?:said|says|wrote|writes|added|adds|commented)[: ]*\Z")
"""`The minister said:` over a paragraph of their words is no claim without them."""


def claims_of(
    text: str, passages: Sequence[Passage], highlights: Sequence[Highlight], *, published: date | None
) -> tuple[tuple[SplitClaim, ...], tuple[Skipped, ...]]:
    """The claims of an article and what yields none, both in reading order."""
    assembly = _Assembly(text, highlights, published)
    closing = closing_lines(text, [s for passage in passages for s in passage.sentences])
    for passage in passages:
        if passage.span.start in closing:
            assembly.skipped += [Skipped(*s, REASONS["sources"]) for s in passage.sentences]
        else:
            assembly.add(passage)
    ids = claim_ids(ELLIPSIS.join(text[a:b] for a, b in claim.spans) for claim in assembly.claims)
    claims = tuple(claim._replace(id=i) for i, claim in zip(ids, assembly.claims, strict=True))
    return claims, tuple(sorted(set(assembly.skipped)))


class _Assembly:
    """Takes in passage after passage; what came before decides who `he` is and what is said already."""

    def __init__(self, text: str, highlights: Sequence[Highlight], published: date | None) -> None:
        self.text, self.highlights, self.published = text, highlights, published
        self.starts = [highlight.start for highlight in highlights]
        self.lead = _lead_end(text)
        self.cast = Cast()
        self.speakers = Speakers(text, self.cast)
        self.announced: Span | None = None
        self.interview = Interview(text, self.cast)
        self.named: set[str] = set()
        self.before = 0
        self.claims: list[SplitClaim] = []
        self.skipped: list[Skipped] = []

    def add(self, passage: Passage) -> None:
        """Make the claims of a passage."""
        reading = self._read(passage)
        for phrases in reading.phrases:
            self.cast.note(phrases)
        if not _is_heading(self.text, passage):
            for words in reading.subjects[:1]:
                self.speakers.note_subject(words)
        near = self._highlights_in(passage.span)
        around = Surroundings(passage.span.start, self.before, self.published)
        drafts = self._distinct(reading.drafts)
        if self._is_bare_quotation(passage):
            drafts = [d for d in drafts if Kind.QUOTE not in d.kinds]
            if not drafts and not reading.skipped:
                reading.skipped += [Skipped(*s, REASONS["quotation"]) for s in passage.sentences]
        if self._is_caption(passage):
            drafts = [d._replace(kinds=d.kinds or frozenset({Kind.CAPTION})) for d in drafts]
        self.claims += [self._claim(draft, near, around, passage) for draft in drafts]
        self.skipped += reading.skipped
        self.skipped += left_out(self.text, passage, [d.spans for d in drafts], reading.skipped)
        if drafts:
            self.before = passage.span.start

    def _read(self, passage: Passage) -> Reading:
        sentence = passage.sentences[0]
        reason = reason_to_skip(self.text, sentence) if len(passage.sentences) == 1 else None
        if reason:
            self.interview.speaker_in(passage)
            return Reading(skipped=[Skipped(*sentence, reason)])
        heading = _is_heading(self.text, passage) and not is_listed(self.text, sentence)
        reading = read(self.text, passage, heading=heading)
        if self.announced and not passage.quoted and passage.signature is None and not _reports(reading):
            reading = read_block_quote(self.text, passage, self.announced)
        if reading.announces and _LEAD_IN.search(self.text, *passage.span):
            reading.drafts = [d for d in reading.drafts if Kind.IDENTITY in d.kinds]
            reading.skipped.append(Skipped(*sentence, REASONS["speaker"]))
        if reading.announces or not self._goes_on(passage, reading):
            self.announced = reading.announces
        answering = self.interview.speaker_in(passage)
        if answering and reading.drafts and not _reports_of_others(reading):
            self.speakers.spoke(answering)
            reading = read_answer(self.text, passage)
        start = opening(self.text, sentence)
        if start > sentence.start:
            reading.skipped.append(Skipped(sentence.start, start, REASONS["dateline"]))
        return reading

    def _is_caption(self, passage: Passage) -> bool:
        if passage.quoted or passage.signature is not None:
            return False
        return is_caption(self.text, passage.sentences[0], in_lead=passage.span.start < self.lead)

    def _is_bare_quotation(self, passage: Passage) -> bool:
        """True for a quotation alone: it goes on, or is pulled from the story, and tells nobody's name."""
        words = [w for w in passage.words if w.text[0].isalnum() or w.low == QUOTED]
        goes_on = passage.span.start > 0 and self.text[passage.span.start - 1] not in "\n"
        return len(passage.quoted) == len(words) == 1 and (goes_on or _is_heading(self.text, passage))

    def _goes_on(self, passage: Passage, reading: Reading) -> bool:
        """True while a quotation without marks goes on: in its paragraph, until someone else is heard."""
        same_paragraph = self.text[passage.span.end : passage.span.end + 1] not in ("", "\n")
        return same_paragraph and not _reports(reading)

    def _highlights_in(self, span: Span) -> Sequence[Highlight]:
        return self.highlights[bisect_left(self.starts, span.start) : bisect_right(self.starts, span.end)]

    def _distinct(self, drafts: Iterable[Draft]) -> list[Draft]:
        """The drafts in reading order, without those that say again what another says."""
        kept: dict[tuple[Span, ...], Draft] = {}
        for draft in sorted(drafts, key=lambda d: (d.spans[0].start, -d.spans[-1].end)):
            if draft.spans in kept or (draft.about and draft.about in self.named):
                continue
            if draft.about:
                self.named.add(draft.about)
            kept[draft.spans] = draft
        return list(kept.values())

    def _claim(
        self, draft: Draft, near: Sequence[Highlight], around: Surroundings, passage: Passage
    ) -> SplitClaim:
        inside = [h for start, end in draft.spans for h in near if start <= h.start and h.end <= end]
        words = " ".join(self.text[a:b] for a, b in draft.spans)
        kinds = kinds_of(words, inside, draft.kinds)
        if draft.speech and not _is_quoted(draft.speech, passage):
            self.speakers.spoke(self._name(draft.speech, passage))
        speaker = self._name(draft.said_by, passage) if draft.said_by else None
        if speaker is None and draft.attribution is Attribution.DIRECT:
            begins = self.text.rfind("\n", 0, draft.spans[0].start) + 1
            speaker = self.speakers.of_bare_quotation(same_paragraph=self.before >= begins)
        in_lead = draft.spans[0].start < self.lead
        total, reasons = rank(inside, kinds=kinds, in_lead=in_lead, text=self.text)
        return SplitClaim(
            id="",
            spans=draft.spans,
            kinds=kinds,
            rank=total,
            reasons=reasons,
            speaker=speaker,
            attribution=draft.attribution if speaker else None,
            restated=restated(self.text, draft, self.cast, around),
        )

    def _name(self, span: Span, passage: Passage) -> str | None:
        return self.speakers.resolve(words_of(self.text, *span), quoted=_is_quoted(span, passage))


def _is_quoted(span: Span, passage: Passage) -> bool:
    """True if whoever is named there is named by someone who is quoted."""
    return any(q.inner.start <= span.start < q.inner.end for q in passage.quoted)


def _lead_end(text: str) -> int:
    """Where the first paragraph that is no heading ends; all is lead until there is one."""
    for paragraph in find_paragraphs(text):
        if not is_heading(text, paragraph):
            return paragraph.end
    return len(text)


def _is_heading(text: str, passage: Passage) -> bool:
    return len(passage.sentences) == 1 and is_heading(text, passage.sentences[0])


def _reports_of_others(reading: Reading) -> bool:
    return any(draft.speech is not None and Kind.QUOTE in draft.kinds for draft in reading.drafts)


def _reports(reading: Reading) -> bool:
    return any(Kind.PARAPHRASE in draft.kinds for draft in reading.drafts)
