"""The copy that is to be published, held against the one that was checked, sentence by sentence.

Layout and typography are no difference: line breaks, blanks, curly or straight quotation marks, dashes of any
length, soft hyphens. Everything else is, also in case, spelling and punctuation, and so are characters that
cannot be seen but change what is read.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from redpencil.model import Article, Span, Split, Status
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.surroundings import needed_sentences
from redpencil.reviewing.unclaimed import unclaimed
from redpencil.words import normalised

_TOKEN = re.compile(
    r"\w(?:[\w\u0300-\u036f\u00ad]|[.,:'\u2018\u2019\u02bc\u2010-\u2013\u2212-](?=\w))*"
    r"|\.{3}|-{2,3}|[^\w\s]"
)
_DASHES = frozenset("-‐‑‒–—―−")
_ENDS = frozenset(".!?…。！？")
_CLOSERS = frozenset("'\")]}")


@dataclass(frozen=True)
class FinalCopy:
    """The copy to be published: `article` as it was read, its `plain` text and the `split` of it.

    `checked` is the plain text of the checklist's article. Both come from `plain_text`.
    """

    checked: str
    article: Article
    plain: str
    split: Split


@dataclass(frozen=True, slots=True)
class Deviation:
    """A place where the final copy says something else: its line there, what was checked, what is published.

    Either side is empty where nothing stands there. `claims` are the ids of those that are concerned.
    """

    line: int
    checked: str
    published: str
    claims: tuple[str, ...] = ()


def plain_text(raw: str, analysed: str) -> str:
    """The text that the splitter analyses, as long as `raw`, with what it blanks out and must be seen.

    Marks of writing direction and the like are invisible and still change what a reader takes in.
    """
    return "".join(
        one if one != other and unicodedata.category(one) == "Cf" else other
        for one, other in zip(raw, analysed, strict=True)
    )


def deviations(final: FinalCopy, rows: Iterable[Placed], sentences: Sequence[Span]) -> tuple[Deviation, ...]:
    """What the final copy says otherwise about the claims of `rows`, and what it adds that no claim covers.

    `rows` and `sentences` are of the checklist's article. Dismissed claims are not looked for.
    """
    comparison = _Comparison(final, sentences)
    changed = tuple(comparison.changed(rows))
    return (*changed, *comparison.added())


class _Comparison:
    """Where each sentence that was checked stands in the final copy.

    `places` has the range of words of each sentence that stands there unchanged; `taken` marks these words.
    """

    def __init__(self, final: FinalCopy, sentences: Sequence[Span]) -> None:
        self.final, self.sentences = final, sentences
        self.old, self.new = Words(final.checked), Words(final.plain)
        self.ranges = [self.old.within(sentence) for sentence in sentences]
        self.taken = bytearray(len(self.new))
        self.places: dict[int, range] = {}
        self._align()

    # ---- sentences ---------------------------------------------------------------------------------

    def _align(self) -> None:
        """Find each sentence once: after the one before it where it can be, else wherever it is.

        What then is left may say a sentence again, as a pull quote does, if that needs no other beside it.
        """
        begins: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.new.words):
            begins[word].append(at)
        following = 0
        for number, inside in enumerate(self.ranges):
            starts = begins[self.old.words[inside.start]] if inside else []
            middle = bisect_left(starts, following)
            found = next((at for at in (*starts[middle:], *starts[:middle]) if self._fits(number, at)), None)
            if found is not None:
                following = found + len(inside)
                self.places[number] = self._take(range(found, following))
        for number, place in self.places.items():
            for at in begins[self.new.words[place.start]]:
                if self._fits(number, at) and len(self._needed((self.sentences[number],))) == 1:
                    self._take(range(at, at + len(place)))

    def _take(self, words: range) -> range:
        self.taken[words.start : words.stop] = b"\1" * len(words)
        return words

    def _needed(self, spans: tuple[Span, ...]) -> range:
        return needed_sentences(spans, self.final.checked, self.sentences)

    def _fits(self, number: int, at: int) -> bool:
        """True where the sentence stands at word `at`, not yet taken, and nothing is joined on to it."""
        inside = self.ranges[number]
        end = at + len(inside)
        if self.taken[at] or self.new.words[at:end] != self.old.words[inside.start : inside.stop]:
            return False
        before = self.places.get(number - 1)
        begins = self.new.begins(at) or (before is not None and before.stop == at)
        return begins and (self.new.begins(end) or self._goes_on_as_before(number, end))

    def _goes_on_as_before(self, number: int, at: int) -> bool:
        following = self.ranges[number + 1] if number + 1 < len(self.ranges) else range(0)
        wanted = self.old.words[following.start : following.stop]
        return bool(wanted) and self.new.words[at : at + len(wanted)] == wanted

    # ---- what differs ------------------------------------------------------------------------------

    def changed(self, rows: Iterable[Placed]) -> Iterator[Deviation]:
        """The sentences that claims depend on and that are no longer there, neighbours as one."""
        concerned: dict[tuple[int, int], list[str]] = defaultdict(list)
        for row in rows:
            if row.spans and row.status is not Status.DISMISSED:
                for broken in self._broken(self._needed(row.spans)):
                    concerned[broken].append(row.id)
        for (first, last), claims in self._runs(concerned):
            checked = self.old.between(self.ranges[first].start, self.ranges[last].stop)
            inside = self._take(self._instead(first, last))
            published = self.new.between(inside.start, inside.stop)
            yield Deviation(self._line(inside.start), checked, published, tuple(dict.fromkeys(claims)))

    def _runs(
        self, concerned: Mapping[tuple[int, int], list[str]]
    ) -> Iterator[tuple[tuple[int, int], list[str]]]:
        """The sentences and the claims they concern; missing ones that follow each other are one entry."""
        runs: list[tuple[tuple[int, int], list[str]]] = []
        for (first, last), ids in sorted(concerned.items()):
            begin, end = runs[-1][0] if runs else (-1, -1)
            if runs and begin not in self.places and first == last == end + 1:
                runs[-1] = ((begin, last), [*runs[-1][1], *ids])
            else:
                runs.append(((first, last), ids))
        yield from runs

    def _broken(self, needed: range) -> Iterator[tuple[int, int]]:
        """The sentences of `needed` that are not there, and pairs of them that something now parts."""
        for number in needed:
            if number not in self.places:
                yield number, number
            elif (
                number - 1 in needed
                and number - 1 in self.places
                and self.places[number - 1].stop != self.places[number].start
            ):
                yield number - 1, number

    def _instead(self, first: int, last: int) -> range:
        """The words of the final copy that stand in the place of some sentences."""
        if first in self.places:
            stop = self.places[last].stop
            return range(min(self.places[first].start, stop), stop)
        before = next((n for n in range(first - 1, -1, -1) if n in self.places), None)
        return self._left(0 if before is None else self.places[before].stop)

    def _left(self, begin: int) -> range:
        """The words from `begin` on that nothing has taken."""
        end = self.taken.find(1, begin)
        return range(begin, end if end >= 0 else len(self.taken))

    def added(self) -> Iterator[Deviation]:
        """Words of the final copy that nobody has checked: among those that were, or facts by themselves."""
        yield from map(self._addition, list(self._among_checked()))
        spoken_for = [span for at, span in enumerate(self.new.spans) if self.taken[at]]
        for span in unclaimed(self.final.plain, self.final.split, spoken_for):
            yield self._addition(self.new.within(span))

    def _among_checked(self) -> Iterator[range]:
        """Runs of words, with a letter in them, in paragraphs that have checked sentences too."""
        at = self.taken.find(0)
        while at >= 0:
            run = self._left(at)
            for part in self.new.paragraphs(run):
                says = any(any(map(str.isalnum, self.new.words[number])) for number in part)
                if says and (self._follows(part.start) or self._precedes(part.stop)):
                    yield self._take(part)
            at = self.taken.find(0, run.stop)

    def _follows(self, at: int) -> bool:
        """True where a checked word stands before word `at`, in the same paragraph."""
        return at > 0 and bool(self.taken[at - 1]) and not self.new.parted(at - 1, at)

    def _precedes(self, at: int) -> bool:
        """True where word `at` is a checked one and in the same paragraph as the one before."""
        return at < len(self.taken) and bool(self.taken[at]) and not self.new.parted(at - 1, at)

    def _addition(self, inside: range) -> Deviation:
        return Deviation(self._line(inside.start), "", self.new.between(inside.start, inside.stop))

    def _line(self, at: int) -> int:
        spans = self.new.spans
        return self.final.article.line_at(spans[min(at, len(spans) - 1)].start) if spans else 1


class Words:
    """A plain text as words and marks, each in the form in which it is compared, and where they stand."""

    def __init__(self, text: str) -> None:
        matches = list(_TOKEN.finditer(text))
        self.text = text
        self.words = tuple(_form(match[0]) for match in matches)
        self.spans = tuple(Span(*match.span()) for match in matches)
        self._starts = [span.start for span in self.spans]

    def __len__(self) -> int:
        return len(self.words)

    def within(self, span: Span) -> range:
        """The numbers of the words that begin in `span`."""
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))

    def parted(self, before: int, after: int) -> bool:
        """True where two words, which follow each other, stand in different paragraphs."""
        return "\n" in self.text[self.spans[before].end : self.spans[after].start]

    def paragraphs(self, run: range) -> Iterator[range]:
        """The parts of a run of words that stand in one paragraph each."""
        first = run.start
        for at in run:
            if at > first and self.parted(at - 1, at):
                yield range(first, at)
                first = at
        if run:
            yield range(first, run.stop)

    def begins(self, at: int) -> bool:
        """True where a sentence may begin with word `at`: after another, or in a new paragraph."""
        if at in (0, len(self.words)) or self.parted(at - 1, at):
            return True
        last = at - 1
        while last > 0 and self.words[last] in _CLOSERS:
            last -= 1
        return self.words[last] in _ENDS

    def between(self, first: int, stop: int) -> str:
        """The text from one word to before another."""
        return self.text[self.spans[first].start : self.spans[stop - 1].end] if first < stop else ""


def _form(word: str) -> str:
    if word in ("...", "…"):
        return "…"
    if word[0] in _DASHES:
        return "-"
    return normalised(word.replace("\u00ad", ""))
