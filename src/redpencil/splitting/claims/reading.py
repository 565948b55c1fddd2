"""Reads the clause tree of a passage: which words make a claim, and who says so."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from redpencil.anatomy import Attribution, Kind, Skipped, Span
from redpencil.splitting.claims.drafts import Draft, Reading
from redpencil.splitting.claims.facts import reason_against, reason_against_narration
from redpencil.splitting.claims.identities import identity_claims
from redpencil.splitting.claims.measures import measure_claims
from redpencil.splitting.claims.spans import spans_of, within_sentences
from redpencil.splitting.clauses import clause_tree as c
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, phrases
from redpencil.splitting.clauses.clause_tree import Clause
from redpencil.splitting.clauses.parsing import parse
from redpencil.splitting.speech.frames import find_frame
from redpencil.splitting.speech.passages import Passage
from redpencil.splitting.speech.reach import Reach
from redpencil.splitting.speech.subjects import main_subject, shared_subject, speaker_inside, speaker_of
from redpencil.splitting.tables import clause_words, speech
from redpencil.splitting.tags.lexicon import COMMA, QUOTED, THAT
from redpencil.splitting.tags.tagging import tag_words
from redpencil.splitting.tags.tokens import Word, words_of
from redpencil.splitting.text.sentences import find_sentences

_EMPTY_SUBJECTS = frozenset(clause_words.EMPTY_SUBJECTS.split())
_EMPTY_VERBS = frozenset(clause_words.EMPTY_VERBS.split())
_SPEECH = frozenset((speech.ASSERTING + speech.OTHER_SPEECH).split())
_DENYING = frozenset(speech.DENYING.split())
SHORT_RELATIVE = 5
"""A relative clause of fewer words takes its noun with it: `Russia, which started this war`."""


def read(text: str, passage: Passage, *, heading: bool = False) -> Reading:
    """The draft claims of one passage. A `heading` stays whole but for what is said in it."""
    reading = Reading()
    if passage.signature is None:
        _Reader(text, passage, reading, heading=heading).read()
        return reading
    reading.drafts.append(Draft(passage.sentences, frozenset({Kind.QUOTE}), speech=passage.signature))
    for sentence in sentences_between(text, passage.span.start, passage.signature.start):
        _read_quoted(text, sentence, passage.sentences, reading, passage.signature)
    return reading


def read_block_quote(text: str, passage: Passage, speaker: Span) -> Reading:
    """The claims of a passage that stands as a quotation without marks, behind `… denied this:`."""
    reading = Reading()
    reading.drafts.append(Draft(passage.sentences, frozenset({Kind.QUOTE}), speech=speaker))
    for sentence in passage.sentences:
        _read_quoted(text, sentence, passage.sentences, reading, speaker)
    return reading


def read_answer(text: str, passage: Passage) -> Reading:
    """The claims of a passage in which the person interviewed answers. Who it is, is known to the caller."""
    reading = Reading()
    for sentence in passage.sentences:
        start = max(sentence.start, passage.words[0].start) if passage.words else sentence.start
        _read_quoted(text, Span(start, sentence.end), passage.sentences, reading, None)
    return reading


def sentences_between(text: str, start: int, end: int) -> list[Span]:
    """The sentences of a stretch of text."""
    return [Span(a + start, b + start) for a, b in find_sentences(text[start:end])]


def _read_quoted(
    text: str, span: Span, sentences: tuple[Span, ...], reading: Reading, speaker: Span | None
) -> None:
    """Read one sentence of what `speaker` is quoted with."""
    words = tuple(words_of(text, *span))
    inside = Passage(within_sentences([span], sentences), words, tuple(tag_words(words)), ())
    _Reader(text, inside, reading, quoted=True, quoted_by=speaker).read()


class _Reader:
    """Walks the clause tree of a passage, or of a sentence inside a quotation (`quoted_by` its speaker).

    Words are known by their place in the passage; the tree is made of those outside the frame.
    """

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
        self.framed = self.frame.words if self.frame else frozenset()
        self.at = [i for i in range(len(passage.words)) if i not in self.framed]
        outside = self.phrases
        if self.framed:
            outside = phrases([passage.words[i] for i in self.at], [passage.tags[i] for i in self.at])
        self.tree = parse(outside)
        self.children: list[list[int]] = [[] for _ in self.tree.clauses]
        for i, clause in enumerate(self.tree.clauses):
            if clause.parent >= 0:
                self.children[clause.parent].append(i)
        self.reach = Reach(self.frame, self.tree, passage.words, self.at) if self.frame else None
        self.scope = self.reach.scope() if self.reach else None
        self.refused: set[int] = set()
        self.identities = list(identity_claims(self.phrases))
        self.introduced = {w: words for words, _ in self.identities for w in words}
        reading.phrases.append(self.phrases)
        reading.subjects.append(main_subject(self.tree))
        if text[passage.sentences[-1].end - 1] == ":" and self.tree.lemma(self.tree.clauses[0]) in _SPEECH:
            reading.announces = speaker_of(self.tree, self.tree.clauses[0])

    def read(self) -> None:
        if self.frame and self.scope is not None and not self._is_passed_on():
            words = [*self._everything(self.scope), *self.framed]
            kind = Kind.QUOTE if any(self.passage.tags[w] is QUOTED for w in words) else Kind.PARAPHRASE
            self._add(words, Draft((), frozenset({kind}), speech=self.frame.speaker), judged=False)
        for i, clause in enumerate(self.tree.clauses):
            if i == 0 or (self._stands_alone(clause) and not self._is_denied(clause)):
                self._read_clause(i, clause)
        self._small_claims()

    def _is_passed_on(self) -> bool:
        """True if the framed words are a speech act themselves, or belong to one: one whole is enough."""
        assert self.scope is not None
        return self.tree.clauses[self.scope].kind is c.COMPLEMENT or (
            min(self.framed) == 0 and bool(self._contents(0))
        )

    def _stands_alone(self, clause: Clause) -> bool:
        return clause.cut and (not self.heading or clause.kind is c.COMPLEMENT)

    def _is_denied(self, clause: Clause) -> bool:
        """True for what `denied that …` says is not so: its speaker does not claim it."""
        above = self.tree.clauses[clause.parent]
        return clause.kind is c.COMPLEMENT and self.tree.lemma(above) in _DENYING

    def _contents(self, i: int) -> list[int]:
        """The clauses that say what is said in clause `i`."""
        return [
            k
            for k in self.children[i]
            if self.tree.clauses[k].kind is c.COMPLEMENT and self.tree.clauses[k].cut
        ]

    def _read_clause(self, i: int, clause: Clause) -> None:
        own = self._own_words(i)
        draft = self._said(i)
        contents = self._contents(i)
        quoted = [w for w in own if self.passage.tags[w] is QUOTED]
        if contents or quoted:
            words = [*own, *(w for k in contents for w in self._everything(k))]
            if i == 0 and self.frame and self.scope == 0 and self._is_passed_on():
                words += self.framed
            speaker = speaker_of(self.tree, clause) or self.quoted_by
            if self.reach and self.reach.adds(clause):
                speaker, draft = draft.said_by, Draft(())
            elif clause.kind is c.PARTICIPIAL and not self.quoted:
                draft = Draft(())
            kind = Kind.QUOTE if quoted else Kind.PARAPHRASE
            whole = draft._replace(kinds=frozenset({kind}), speech=speaker)
            told_whole = draft.attribution and self._is_bare_quotation(words)
            if not told_whole and not self._add(words, whole, judged=self.quoted):
                self.refused.add(i)
            for w in quoted:
                self._read_quotation(self.passage.words[w], speaker)
        elif not _is_empty(self.passage.words, own) and not self._identifies(clause, own):
            told = self.reach is not None and self.reach.is_behind(clause)
            short = clause.kind is c.RELATIVE_CLAUSE and self._word_count(own) < SHORT_RELATIVE
            if clause.link == c.DESCRIBES or (short and not told):
                own = [*self._head_words(clause), *own]
            begins = bisect_left(self.at, own[0]) if own else 0
            siblings = [self.tree.clauses[k] for k in (clause.parent, *self.children[clause.parent])]
            draft = draft._replace(subject=shared_subject(self.tree, clause, siblings, begins))
            aside = None if clause.kind in (c.MAIN, c.COORDINATE) else clause.parent in self.refused
            if not self._add(own, draft, aside=aside):
                self.refused.add(i)

    def _identifies(self, clause: Clause, own: Sequence[int]) -> bool:
        """True for an aside that an identity claim holds already, or that holds nothing itself."""
        if clause.link != c.DESCRIBES:
            return False
        inside = [self.introduced[w] for w in own[:2] if w in self.introduced]
        told = any(words.start < own[0] or 2 * len(words) > len(own) for words in inside)
        return told or not self._word_count(own)

    def _is_bare_quotation(self, own: Sequence[int]) -> bool:
        """True for the quotation alone in `told them that “…”`: its contents say it once more."""
        tags, words = self.passage.tags, self.passage.words
        return all(tags[w] in (QUOTED, THAT) or not words[w].text[0].isalnum() for w in own)

    def _word_count(self, own: Sequence[int]) -> int:
        return sum(self.passage.words[w].text[0].isalnum() for w in own)

    def _head_words(self, clause: Clause) -> list[int]:
        """The noun phrase before a relative clause or an aside, with the comma between."""
        k = clause.first - 1
        if k > 0 and self.tree.chunks[k].kind is COMMA:
            k -= 1
        if k < 0 or self.tree.chunks[k].kind is not NOUN_PHRASE:
            return []
        return [self.at[w] for w in range(self.tree.chunks[k].first, self.tree.chunks[clause.first].first)]

    def _read_quotation(self, word: Word, speaker: Span | None) -> None:
        quotation = next(q for q in self.passage.quoted if q.outer.start == word.start)
        for span in sentences_between(self.text, *quotation.inner):
            _read_quoted(self.text, span, self.passage.sentences, self.reading, speaker)

    def _said(self, i: int) -> Draft:
        """An empty draft that knows who says what is in clause `i`."""
        while i >= 0:
            clause = self.tree.clauses[i]
            if self.reach and self.reach.tells_of_speaker(clause):
                return Draft(())
            if clause.kind is c.RELATIVE_CLAUSE and clause.verb is not None:
                speaker = speaker_inside(self.tree, clause)
                if speaker:
                    return Draft((), said_by=speaker, attribution=Attribution.INDIRECT)
            if self.frame and i == self.scope:
                return Draft((), said_by=self.frame.speaker, attribution=self.frame.attribution)
            if clause.kind is c.COMPLEMENT and clause.cut:
                saying = self.tree.clauses[clause.parent]
                if self.reach and self.reach.adds(saying):
                    i = clause.parent
                    continue
                speaker = speaker_of(self.tree, saying) or self.quoted_by
                how = Attribution.DIRECT if self.quoted else Attribution.INDIRECT
                return Draft((), said_by=speaker, attribution=how)
            i = clause.parent
        if self.quoted:
            return Draft((), said_by=self.quoted_by, attribution=Attribution.DIRECT)
        return Draft(())

    def _small_claims(self) -> None:
        measured = self._said(0)
        small = [(w, Draft((), frozenset({Kind.IDENTITY}), about=name)) for w, name in self.identities]
        small += [(w, measured._replace(kinds=frozenset({kind}))) for w, kind in measure_claims(self.phrases)]
        for words, draft in small:
            self._add(words, draft, judged=False)

    # ---- words -------------------------------------------------------------------------------------------

    def _add(
        self, indices: Iterable[int], draft: Draft, *, judged: bool = True, aside: bool | None = None
    ) -> bool:
        """Make a claim of the words, unless what is said in them cannot be checked. True if it was made.

        `aside` tells, of a clause that goes with another, whether that one was refused.
        """
        indices = sorted(set(indices))
        all_words, all_tags = self.passage.words, self.passage.tags
        spans = within_sentences(spans_of(all_words, all_tags, indices), self.passage.sentences)
        reason = None
        if judged and not self.heading:
            words, tags = [all_words[w] for w in indices], [all_tags[w] for w in indices]
            if draft.attribution:
                direct = draft.attribution is Attribution.DIRECT
                reason = reason_against(words, tags, direct=direct, aside=aside)
            else:
                reason = reason_against_narration(words, tags)
        if reason:
            self.reading.skipped += [Skipped(*span, reason) for span in spans]
        elif spans:
            self.reading.drafts.append(draft._replace(spans=spans))
        return reason is None

    def _own_words(self, i: int) -> list[int]:
        """The words of a clause and of all below it that are not cut from it, in order."""
        return self._words_below(i, cut_too=False)

    def _everything(self, i: int) -> list[int]:
        """The words of a clause and of every clause below it, in order."""
        words = self._words_below(i, cut_too=True)
        inside = words and self.framed and words[0] < min(self.framed) and i == self.scope
        return [*words, *self.framed] if inside else words

    def _words_below(self, i: int, *, cut_too: bool) -> list[int]:
        chunks: list[int] = []
        waiting = [i]
        while waiting:
            clause = waiting.pop()
            chunks += self.tree.clauses[clause].chunks
            for child in self.children[clause]:
                if cut_too or not self._stands_alone(self.tree.clauses[child]):
                    waiting.append(child)
        owned = [self.tree.chunks[k] for k in sorted(chunks)]
        return [self.at[w] for chunk in owned for w in range(chunk.first, chunk.last)]


def _is_empty(words: Sequence[Word], own: Sequence[int]) -> bool:
    """True for `It comes`, `The move follows`: a hook for the clause behind it that says nothing itself."""
    lows = [words[w].low for w in own if words[w].text[0].isalnum()]
    return 1 < len(lows) < 5 and lows[-1] in _EMPTY_VERBS and lows[-2] in _EMPTY_SUBJECTS
