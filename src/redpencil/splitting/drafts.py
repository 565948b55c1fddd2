"""From the clause tree of a passage to draft claims: which words make a claim, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from redpencil.model import Attribution, Kind, Skipped, Span
from redpencil.splitting import clauses as c
from redpencil.splitting.chunks import Phrases, phrases
from redpencil.splitting.clauses import Clause, Parse, parse
from redpencil.splitting.facts import reason_against, reason_against_narration
from redpencil.splitting.frames import Frame, find_frame
from redpencil.splitting.identities import identity_claims, measure_claims
from redpencil.splitting.lexicon import QUOTE, QUOTED
from redpencil.splitting.passages import Passage
from redpencil.splitting.quotations import Quotation
from redpencil.splitting.sentences import find_sentences
from redpencil.splitting.subjects import speaker_of
from redpencil.splitting.tables import clause_words
from redpencil.splitting.tagging import tag_words
from redpencil.splitting.tokens import Word, words_of

_GAP = 4
"""Words further apart than this have had a frame taken out between them."""

_EDGES = frozenset(clause_words.EDGE_WORDS.split())
_EMPTY_SUBJECTS = frozenset(clause_words.EMPTY_SUBJECTS.split())
_EMPTY_VERBS = frozenset(clause_words.EMPTY_VERBS.split())


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before its kinds, highlights and rank.

    `said_by` is where the article names who says it; `speech` where it names whose speech act the claim is;
    `about` names what an identity claim identifies.
    """

    spans: tuple[Span, ...]
    kinds: frozenset[Kind] = frozenset()
    said_by: Span | None = None
    attribution: Attribution | None = None
    speech: Span | None = None
    about: str = ""


@dataclass(slots=True)
class Reading:
    """What one passage gives: drafts and what was left out, with what tells who is who: the noun
    phrases and the subject of each main clause."""

    drafts: list[Draft] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    phrases: list[Phrases] = field(default_factory=list)
    subjects: list[Sequence[Word]] = field(default_factory=list)


def read(text: str, passage: Passage, *, heading: bool = False) -> Reading:
    """The draft claims of one passage, in reading order. A `heading` stays whole but for what is said in it."""
    reading = Reading()
    _Reader(text, passage, reading, heading=heading).read()
    return reading


class _Reader:
    """Walks the clause tree of a passage, or of a sentence inside a quotation (`quoted_by` its speaker)."""

    def __init__(
        self,
        text: str,
        passage: Passage,
        reading: Reading,
        *,
        heading: bool = False,
        quoted: bool = False,
        quoted_by: Span | None = None,
    ) -> None:
        self.text, self.passage, self.reading, self.heading = text, passage, reading, heading
        self.quoted, self.quoted_by = quoted, quoted_by
        self.phrases = phrases(passage.words, passage.tags)
        self.frame = None if heading else find_frame(self.phrases)
        framed = self.frame.words if self.frame else frozenset()
        self.words = [word for i, word in enumerate(passage.words) if i not in framed]
        self.tags = [tag for i, tag in enumerate(passage.tags) if i not in framed]
        self.tree = parse(phrases(self.words, self.tags) if framed else self.phrases)
        reading.phrases.append(self.phrases)
        reading.subjects.append(_main_subject(self.tree))
        self.children: list[list[int]] = [[] for _ in self.tree.clauses]
        for i, clause in enumerate(self.tree.clauses):
            if clause.parent >= 0:
                self.children[clause.parent].append(i)

    def read(self) -> None:
        if self.frame:
            whole = Draft((), frozenset({Kind.PARAPHRASE}), speech=self.frame.speaker)
            spans = spans_of(self.passage.words, self.passage.tags, range(len(self.passage.words)))
            self.reading.drafts.append(replace(whole, spans=within_sentences(spans, self.passage.sentences)))
        for i, clause in enumerate(self.tree.clauses):
            if i == 0 or self._stands_alone(clause):
                self._read_clause(i, clause)
        self._small_claims()

    def _stands_alone(self, clause: Clause) -> bool:
        return clause.cut and (not self.heading or clause.kind is c.COMPLEMENT)

    def _read_clause(self, i: int, clause: Clause) -> None:
        own = self._own_words(i)
        draft = self._said(i)
        contents = [
            k
            for k in self.children[i]
            if self.tree.clauses[k].kind is c.COMPLEMENT and self.tree.clauses[k].cut
        ]
        quoted = [w for w in own if self.tags[w] is QUOTED]
        if contents or quoted:
            self._speech_act(clause, own, contents, quoted, draft)
        elif not _is_empty(self.words, own):
            self._add(own, draft)

    def _speech_act(
        self, clause: Clause, own: list[int], contents: list[int], quoted: list[int], draft: Draft
    ) -> None:
        words = list(own)
        for k in contents:
            words += self._everything(k)
        speaker = speaker_of(self.tree, clause) or self.quoted_by
        kind = Kind.QUOTE if quoted else Kind.PARAPHRASE
        self._add(sorted(words), replace(draft, kinds=frozenset({kind}), speech=speaker), judged=self.quoted)
        for w in quoted:
            self._read_quotation(self.words[w], speaker)

    def _read_quotation(self, word: Word, speaker: Span | None) -> None:
        quotation = next(q for q in self.passage.quoted if q.outer.start == word.start)
        for start, end in _sentences_inside(self.text, quotation):
            words = words_of(self.text, start, end)
            inside = Passage((Span(start, end),), tuple(words), tuple(tag_words(words)), ())
            sentences = within_sentences([Span(start, end)], self.passage.sentences)
            inside = replace(inside, sentences=sentences)
            _Reader(self.text, inside, self.reading, quoted=True, quoted_by=speaker).read()

    def _said(self, i: int) -> Draft:
        """An empty draft that knows who says what is in clause `i`."""
        frame = self.frame
        inner = self._complement_above(i)
        if inner is not None and not (
            frame and frame.attribution is Attribution.ACCORDING_TO and self._inside(frame, inner)
        ):
            clause = self.tree.clauses[self.tree.clauses[inner].parent]
            speaker = speaker_of(self.tree, clause)
            return Draft(
                (),
                said_by=speaker or self.quoted_by,
                attribution=Attribution.DIRECT if self.quoted else Attribution.INDIRECT,
            )
        if frame:
            return Draft((), said_by=frame.speaker, attribution=frame.attribution)
        if self.quoted:
            return Draft((), said_by=self.quoted_by, attribution=Attribution.DIRECT)
        return Draft(())

    def _inside(self, frame: Frame, clause: int) -> bool:
        first = self.tree.chunks[self.tree.clauses[clause].first].first
        return self.passage.words[min(frame.words)].start >= self.words[first].start

    def _complement_above(self, i: int) -> int | None:
        while i >= 0:
            clause = self.tree.clauses[i]
            if clause.kind is c.COMPLEMENT and clause.cut:
                return i
            i = clause.parent
        return None

    def _add(self, indices: Iterable[int], draft: Draft, *, judged: bool = True) -> None:
        """Make a claim of the words, unless what is said in them cannot be checked."""
        indices = list(indices)
        spans = within_sentences(spans_of(self.words, self.tags, indices), self.passage.sentences)
        if not spans:
            return
        if judged:
            words, tags = [self.words[w] for w in indices], [self.tags[w] for w in indices]
            if draft.attribution:
                reason = reason_against(words, tags, direct=draft.attribution is Attribution.DIRECT)
            else:
                reason = reason_against_narration(words, tags)
            if reason:
                self.reading.skipped += [Skipped(*span, reason) for span in spans]
                return
        self.reading.drafts.append(replace(draft, spans=spans))

    def _small_claims(self) -> None:
        draft = self._said(0)
        small = [(words, about, Kind.IDENTITY) for words, about in identity_claims(self.phrases)]
        small += [(words, "", Kind.QUANTITY) for words in measure_claims(self.phrases)]
        for words, about, kind in small:
            spans = spans_of(self.passage.words, self.passage.tags, words)
            said = draft if kind is Kind.QUANTITY else Draft(())
            self.reading.drafts.append(replace(said, spans=spans, kinds=frozenset({kind}), about=about))

    def _own_words(self, i: int) -> list[int]:
        """The words of a clause and of all below it that are not cut from it, in order."""
        return [
            w
            for k in sorted(self._chunks_below(i))
            for w in range(self.tree.chunks[k].first, self.tree.chunks[k].last)
        ]

    def _chunks_below(self, i: int) -> list[int]:
        chunks = list(self.tree.clauses[i].chunks)
        for child in self.children[i]:
            if not self._stands_alone(self.tree.clauses[child]):
                chunks += self._chunks_below(child)
        return chunks

    def _everything(self, i: int) -> list[int]:
        """The words of a clause and of every clause below it."""
        chunks = self.tree.clauses[i].chunks
        words = [w for k in chunks for w in range(self.tree.chunks[k].first, self.tree.chunks[k].last)]
        for child in self.children[i]:
            words += self._everything(child)
        return sorted(words)


def _main_subject(tree: Parse) -> Sequence[Word]:
    subject = tree.clauses[0].subject
    return tree.words[subject.first : subject.last] if subject is not None and not subject.form else ()


def _sentences_inside(text: str, quotation: Quotation) -> list[tuple[int, int]]:
    first = quotation.inner.start
    inner = text[first : quotation.inner.end]
    return [(start + first, end + first) for start, end in find_sentences(inner)]


def _is_empty(words: Sequence[Word], own: Sequence[int]) -> bool:
    """True for `It comes`, `The move follows`: a hook for the clause behind it that says nothing itself."""
    lows = [words[w].low for w in own if words[w].text[0].isalnum()]
    return len(lows) < 5 and len(lows) > 1 and lows[-1] in _EMPTY_VERBS and lows[-2] in _EMPTY_SUBJECTS


def spans_of(words: Sequence[Word], tags: Sequence[str], indices: Iterable[int]) -> tuple[Span, ...]:
    """The runs of neighbouring words, each without conjunctions and marks at its ends."""
    runs: list[list[int]] = []
    for w in indices:
        if runs and runs[-1][-1] == w - 1 and words[w].start - words[w - 1].end < _GAP:
            runs[-1].append(w)
        else:
            runs.append([w])
    spans = []
    for run in runs:
        trimmed = _trimmed(words, tags, run)
        if any(words[w].text[0].isalnum() or tags[w] is QUOTED for w in trimmed):
            spans.append(Span(words[trimmed[0]].start, words[trimmed[-1]].end))
    return tuple(spans)


def _trimmed(words: Sequence[Word], tags: Sequence[str], run: list[int]) -> list[int]:
    while run and (words[run[0]].low in _EDGES or _lone_quote(tags, run, 0)):
        run = run[1:]
    while run and (words[run[-1]].low in _EDGES or _lone_quote(tags, run, -1)):
        run = run[:-1]
    return run


def _lone_quote(tags: Sequence[str], run: list[int], end: int) -> bool:
    """True if an end is a quotation mark whose partner is not in the run."""
    return tags[run[end]] is QUOTE and sum(tags[w] is QUOTE for w in run) % 2 == 1


def within_sentences(spans: Iterable[Span], sentences: Sequence[Span]) -> tuple[Span, ...]:
    """The spans cut where sentences end."""
    cut = []
    for span in spans:
        for sentence in sentences:
            start, end = max(span.start, sentence.start), min(span.end, sentence.end)
            if start < end:
                cut.append(Span(start, end))
    return tuple(cut)
