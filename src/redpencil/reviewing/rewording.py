"""Where the words of an editor's own claim went when the article was reworded.

The splitter cannot say: it never made that claim. So the closest run of words is looked for, sentence by
sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from heapq import nlargest
from itertools import pairwise
from typing import NamedTuple

from redpencil.model import Claim, Span, Spans
from redpencil.reviewing.matching import similarity, word_spans, words_of

_ENOUGH = 0.6
_SENTENCES = 6


class _Word(NamedTuple):
    text: str
    span: Span


class Reworded:
    """Looks for reworded claims in one article, whose words it reads once."""

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self._sentences = [
            [_Word(word, Span(s.start + a, s.start + b)) for word, a, b in word_spans(text[s.start : s.end])]
            for s in sentences
        ]
        self._bags = [Counter(word.text for word in words) for words in self._sentences]
        self._rarity = Counter(word for bag in self._bags for word in bag)

    def spans(self, claim: Claim) -> Spans:
        """The spans of the run of words closest to the claim's, or nothing where none is close enough."""
        wanted = [words_of(piece) for piece in claim.pieces]
        best: Spans = ()
        best_score = _ENOUGH
        for sentence in self._likely(Counter(word for piece in wanted for word in piece)):
            found = [_closest(piece, sentence) for piece in wanted if piece]
            if not found or any(window is None for window in found):
                continue
            windows = [window for window in found if window is not None]
            score = min(window.score for window in windows)
            if score > best_score:
                best, best_score = _in_order(window.span for window in windows), score
        return best

    def _likely(self, bag: Counter[str]) -> list[list[_Word]]:
        def weight(index: int) -> float:
            return sum(
                min(count, self._bags[index][word]) / self._rarity[word]
                for word, count in bag.items()
                if word in self._bags[index]
            )

        return [self._sentences[i] for i in nlargest(_SENTENCES, range(len(self._sentences)), key=weight)]


class _Window(NamedTuple):
    score: float
    span: Span


def _closest(piece: tuple[str, ...], sentence: list[_Word]) -> _Window | None:
    """The run of `sentence` that best stands for `piece`.

    It goes from the first shared word to the last, and as many words further as the piece does on each side.
    """
    words = [word.text for word in sentence]
    blocks = [b for b in SequenceMatcher(None, piece, words, autojunk=False).get_matching_blocks() if b.size]
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    start = max(first.b - first.a, 0)
    end = min(last.b + last.size + len(piece) - (last.a + last.size), len(words))
    score = similarity(piece, tuple(words[start:end]))
    return _Window(score, Span(sentence[start].span.start, sentence[end - 1].span.end))


def _in_order(spans: Iterable[Span]) -> Spans:
    """The spans of a claim's pieces, or nothing where one has run into another."""
    ordered = tuple(sorted(spans))
    return ordered if all(a.end <= b.start for a, b in pairwise(ordered)) else ()
