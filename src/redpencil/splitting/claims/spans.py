"""From words to spans of the article: runs of neighbours, trimmed, none across the end of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redpencil.anatomy import Span
from redpencil.splitting.tables import clause_words
from redpencil.splitting.tags.lexicon import CLOSE, DETERMINER, OPEN, PRONOUN, QUOTE, QUOTED
from redpencil.splitting.tags.tokens import Word

_EDGES = frozenset(clause_words.EDGE_WORDS.split())


def spans_of(words: Sequence[Word], tags: Sequence[str], indices: Iterable[int]) -> tuple[Span, ...]:
    """The runs of neighbours among the words at `indices` (ascending), trimmed at their ends."""
    runs: list[list[int]] = []
    for w in indices:
        if runs and runs[-1][-1] == w - 1:
            runs[-1].append(w)
        else:
            runs.append([w])
    spans = []
    for run in runs:
        first, last = _trimmed(words, tags, run[0], run[-1])
        if any(words[w].text[0].isalnum() or tags[w] is QUOTED for w in range(first, last + 1)):
            spans.append(Span(words[first].start, words[last].end))
    return tuple(spans)


def _trimmed(words: Sequence[Word], tags: Sequence[str], first: int, last: int) -> tuple[int, int]:
    while first <= last and (_is_edge(words, tags, first) or _is_lone_quote(tags, first, last, first)):
        first += 1
    while first <= last and (
        words[last].low in _EDGES or tags[last] is OPEN or _is_lone_quote(tags, first, last, last)
    ):
        last -= 1
    return first, last


def _is_edge(words: Sequence[Word], tags: Sequence[str], at: int) -> bool:
    """True for a mark or a connective at the start, but not for `That` in `That is why he left`."""
    if words[at].text == "That" and tags[at] in (PRONOUN, DETERMINER):
        return False
    return words[at].low in _EDGES or tags[at] is CLOSE


def _is_lone_quote(tags: Sequence[str], first: int, last: int, at: int) -> bool:
    """True if a quotation mark stands at an end of the run and its partner is not in it."""
    return tags[at] is QUOTE and sum(tag is QUOTE for tag in tags[first : last + 1]) % 2 == 1


def within_sentences(spans: Iterable[Span], sentences: Sequence[Span]) -> tuple[Span, ...]:
    """The spans, cut where sentences end."""
    return tuple(
        Span(max(span.start, sentence.start), min(span.end, sentence.end))
        for span in spans
        for sentence in sentences
        if span.start < sentence.end and sentence.start < span.end
    )
