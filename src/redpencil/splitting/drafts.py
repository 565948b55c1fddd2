"""From the clause tree of a passage to draft claims: which words make a claim, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from redpencil.model import Attribution, Kind, Span
from redpencil.splitting import clauses as c
from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clauses import Clause, Parse, parse
from redpencil.splitting.lexicon import COMMA, PREPOSITION, QUOTE
from redpencil.splitting.passages import QUOTED, Passage
from redpencil.splitting.quotations import Quotation
from redpencil.splitting.sentences import find_sentences
from redpencil.splitting.tables import clause_words, speech
from redpencil.splitting.tagging import FINITE, tag_words
from redpencil.splitting.tokens import Word, words_of

_EDGES = frozenset(clause_words.EDGE_WORDS.split())
_QUOTING = frozenset(speech.QUOTING.split())
_SPEECH = frozenset(speech.ASSERTING.split()) | frozenset(speech.OTHER_SPEECH.split()) | _QUOTING


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim before its kinds, highlights and rank. `said_by` is where the article names the speaker."""

    spans: tuple[Span, ...]
    kinds: frozenset[Kind] = frozenset()
    said_by: Span | None = None
    attribution: Attribution | None = None
    frame: Span | None = None


def drafts_of(text: str, passage: Passage) -> list[Draft]:
    """The claims of one passage, in reading order."""
    tree = parse(passage.words, passage.tags)
    reader = _Reader(text, passage, tree)
    return reader.read()


class _Reader:
    def __init__(self, text: str, passage: Passage, tree: Parse) -> None:
        self.text, self.passage, self.tree = text, passage, tree
        self.words, self.tags = passage.words, passage.tags
        self.children: list[list[int]] = [[] for _ in tree.clauses]
        for i, clause in enumerate(tree.clauses):
            if clause.parent >= 0:
                self.children[clause.parent].append(i)

    def read(self) -> list[Draft]:
        found: list[Draft] = []
        source = _according_to(self.tree)
        frame = None if source else _trailing_frame(self.tree)
        for i, clause in enumerate(self.tree.clauses):
            if i and not clause.cut:
                continue
            own = self._own_words(i)
            if source:
                own = [w for w in own if w not in source.words]
            if frame:
                own = [w for w in own if w not in frame.words]
            act = self._speech_act(i, clause, own)
            if act:
                found += act
                continue
            draft = self._draft(own)
            if draft is None:
                continue
            if clause.kind is c.COMPLEMENT or self._under_complement(i):
                draft = self._spoken(draft, i)
            found.append(draft)
        if source or frame:
            found = self._attributed(found, source or frame)  # type: ignore[arg-type]
        return found

    def _attributed(self, found: list[Draft], source: _Source) -> list[Draft]:
        whole = self._draft(range(len(self.words)))
        said = [
            d if d.said_by else replace(d, said_by=source.speaker, attribution=source.attribution)
            for d in found
        ]
        if whole is None:
            return said
        return [replace(whole, kinds=frozenset({Kind.PARAPHRASE}), frame=source.speaker), *said]

    def _own_words(self, i: int) -> list[int]:
        """The words of a clause and of all below it that are not cut from it, in order."""
        chunks = list(self.tree.clauses[i].chunks)
        for child in self.children[i]:
            if not self.tree.clauses[child].cut:
                chunks += self._chunks_below(child)
        return [w for k in sorted(chunks) for w in range(self.tree.chunks[k].first, self.tree.chunks[k].last)]

    def _chunks_below(self, i: int) -> list[int]:
        chunks = list(self.tree.clauses[i].chunks)
        for child in self.children[i]:
            if not self.tree.clauses[child].cut:
                chunks += self._chunks_below(child)
        return chunks

    def _everything(self, i: int) -> list[int]:
        """The words of a clause and of every clause below it."""
        chunks = list(self.tree.clauses[i].chunks)
        words = [w for k in chunks for w in range(self.tree.chunks[k].first, self.tree.chunks[k].last)]
        for child in self.children[i]:
            words += self._everything(child)
        return sorted(words)

    def _speech_act(self, i: int, clause: Clause, own: Sequence[int]) -> list[Draft]:
        quoted = [w for w in own if self.tags[w] is QUOTED]
        contents = [
            k
            for k in self.children[i]
            if self.tree.clauses[k].kind is c.COMPLEMENT and self.tree.clauses[k].cut
        ]
        if not quoted and not contents:
            return []
        words = list(own)
        for k in contents:
            words += self._everything(k)
        kind = Kind.QUOTE if quoted else Kind.PARAPHRASE
        speaker = _speaker_of(self.tree, clause)
        whole = self._draft(sorted(words))
        if whole is None:
            return []
        whole = replace(whole, kinds=frozenset({kind}), frame=speaker)
        if self._under_complement(i):
            whole = self._spoken(whole, i)
        found = [whole]
        for w in quoted:
            found += _quoted_claims(self.text, self.words[w], self.passage.quoted, speaker)
        return found

    def _under_complement(self, i: int) -> bool:
        parent = self.tree.clauses[i].parent
        return parent >= 0 and (
            self.tree.clauses[parent].kind is c.COMPLEMENT or self._under_complement(parent)
        )

    def _spoken(self, draft: Draft, i: int) -> Draft:
        """The draft with the speaker of the clause it is said in."""
        clauses = self.tree.clauses
        while clauses[i].kind is not c.COMPLEMENT:
            i = clauses[i].parent
        speaker = _speaker_of(self.tree, clauses[clauses[i].parent])
        return replace(draft, said_by=speaker, attribution=Attribution.INDIRECT)

    def _draft(self, indices: Iterable[int]) -> Draft | None:
        spans = spans_of(self.words, self.tags, indices)
        spans = within_sentences(spans, self.passage.sentences)
        return Draft(spans) if spans else None


def spans_of(words: Sequence[Word], tags: Sequence[str], indices: Iterable[int]) -> tuple[Span, ...]:
    """The runs of neighbouring words, each without conjunctions and marks at its ends."""
    runs: list[list[int]] = []
    for w in indices:
        if runs and runs[-1][-1] == w - 1:
            runs[-1].append(w)
        else:
            runs.append([w])
    spans = []
    for run in runs:
        run = _trimmed(words, tags, run)
        if run:
            spans.append(Span(words[run[0]].start, words[run[-1]].end))
    return tuple(spans)


def _trimmed(words: Sequence[Word], tags: Sequence[str], run: list[int]) -> list[int]:
    while run and (
        words[run[0]].low in _EDGES and tags[run[0]] not in (FINITE,) or _lone_quote(tags, run, 0)
    ):
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


# ---- who says it -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Source:
    """An attribution set apart from the clause: its words, who it names, and how."""

    words: frozenset[int]
    speaker: Span
    attribution: Attribution


def _according_to(tree: Parse) -> _Source | None:
    """`according to X`, in front of its sentence or behind."""
    for k, chunk in enumerate(tree.chunks[:-2]):
        if tree.words[chunk.first].low != "according" or tree.words[chunk.first + 1].low != "to":
            continue
        last = _noun_phrase_with_of(tree, k + 2)
        if last is None:
            return None
        speaker = Span(tree.words[tree.chunks[k + 2].first].start, tree.words[tree.chunks[last].last - 1].end)
        end = last + 1
        if k < 2:
            while end < len(tree.chunks) and tree.chunks[last + 1].kind is COMMA or False:
                closing = next(
                    (i for i in range(last + 2, len(tree.chunks)) if tree.chunks[i].kind is COMMA), None
                )
                if closing is not None and closing - last <= 3:
                    end = closing
                break
        words = frozenset(range(chunk.first, tree.chunks[min(end, len(tree.chunks)) - 1].last))
        return _Source(words, speaker, Attribution.ACCORDING_TO)
    return None


def _noun_phrase_with_of(tree: Parse, k: int) -> int | None:
    """The last chunk of the noun phrase at `k`, `of` phrases included."""
    if k >= len(tree.chunks) or tree.chunks[k].kind is not NOUN_PHRASE:
        return None
    while (
        k + 2 < len(tree.chunks)
        and tree.chunks[k + 1].kind is PREPOSITION
        and tree.chunks[k + 2].kind is NOUN_PHRASE
    ):
        if tree.words[tree.chunks[k + 1].first].low not in ("of", "for", "at"):
            break
        k += 2
    return k


def _trailing_frame(tree: Parse) -> _Source | None:
    """`…, X said on Thursday` behind an indirect statement."""
    chunks = tree.chunks
    for k in range(len(chunks) - 1, 1, -1):
        verb = chunks[k]
        if verb.kind is not VERB_GROUP or verb.form != "finite":
            continue
        if tree.lemma_of(verb) not in _QUOTING:
            return None
        start = k - 1
        while start >= 0 and chunks[start].kind is not COMMA:
            if chunks[start].kind in (VERB_GROUP, QUOTED):
                return None
            start -= 1
        if start < 2 or any(
            ch.kind in (QUOTED, NOUN_PHRASE)
            and chunks[k + 1 + n - 1].kind is not PREPOSITION
            and not c._is_time(tree, ch)
            for n, ch in enumerate(chunks[k + 1 :])
        ):
            return None
        if not any(ch.kind is VERB_GROUP and ch.form == "finite" for ch in chunks[:start]) or start + 1 >= k:
            return None
        if any(ch.kind is QUOTED for ch in chunks[:start]):
            return None
        speaker = Span(tree.words[chunks[start + 1].first].start, tree.words[chunks[k - 1].last - 1].end)
        return _Source(frozenset(range(chunks[start].first, len(tree.words))), speaker, Attribution.INDIRECT)
    return None


def _speaker_of(tree: Parse, clause: Clause) -> Span | None:
    """Where the article names who is speaking in `clause`."""
    chunk = clause.subject
    if chunk is None or tree.tags[chunk.first] is QUOTED:
        chunk = _subject_behind(tree, clause)
    if chunk is None:
        return None
    k = tree.chunks.index(chunk) if chunk in tree.chunks else None
    last = _noun_phrase_with_of(tree, k) if k is not None else None
    end = tree.chunks[last].last if last is not None else chunk.last
    return Span(tree.words[chunk.first].start, tree.words[end - 1].end)


def _subject_behind(tree: Parse, clause: Clause) -> Chunk | None:
    """The noun phrase behind the verb, as in `said Ambassador Mohib`."""
    if clause.verb is None or clause.verb not in tree.chunks:
        return None
    k = tree.chunks.index(clause.verb) + 1
    return tree.chunks[k] if k < len(tree.chunks) and tree.chunks[k].kind is NOUN_PHRASE else None


def _quoted_claims(text: str, word: Word, quoted: Sequence[Quotation], speaker: Span | None) -> list[Draft]:
    """What is claimed inside a direct quotation."""
    quotation = next(q for q in quoted if q.outer.start == word.start)
    found = []
    inner = text[quotation.inner.start : quotation.inner.end]
    for sentence in find_sentences(inner):
        start, end = sentence.start + quotation.inner.start, sentence.end + quotation.inner.start
        words = words_of(text, start, end)
        tags = tag_words(words)
        tree = parse(words, tags)
        reader = _Reader(text, Passage((Span(start, end),), tuple(words), tuple(tags), ()), tree)
        for draft in reader.read():
            found.append(
                replace(
                    draft,
                    said_by=draft.said_by or speaker,
                    attribution=draft.attribution or Attribution.DIRECT,
                )
            )
    return found
