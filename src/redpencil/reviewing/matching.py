"""Which claim of a revised article is which claim of the old one? Texts in, pairs of positions out.

A gettext-like fuzzy match: words alone would pair look-alikes, so the neighbours and the expected place
count too. What is paired here never keeps a verdict; it only keeps the work with the claim it belongs to.
"""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from difflib import SequenceMatcher
from typing import Any

from redpencil.words import normalised

_WORD = re.compile(r"\d(?:[\d.,]*\d)?|\w+")
_WORDS, _NEIGHBOURS, _PLACE = 0.72, 0.13, 0.15
_ENOUGH = 0.5
_CANDIDATES = 8
_COMMON = 60
_FAR = 8

Words = tuple[str, ...]


def words_of(text: str) -> Words:
    """The words of `text` in order, case folded; a figure such as `1,000.5` is one word."""
    return tuple(word for word, _, _ in word_spans(text))


def word_spans(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `text` as `words_of` has them, each with its start and end in `text` as it is written."""
    for match in _WORD.finditer(text):
        yield normalised(match[0]).casefold(), *match.span()


def similarity(a: Words, b: Words) -> float:
    """How alike two texts are, 0 to 1: the better of shared words (Dice) and words shared in order."""
    if not a or not b:
        return 0.0
    shared = sum((Counter(a) & Counter(b)).values())
    dice = 2 * shared / (len(a) + len(b))
    return max(dice, SequenceMatcher(None, a, b, autojunk=False).ratio()) if dice else 0.0


def resembling(
    old: Sequence[Sequence[str]],
    new: Sequence[str],
    *,
    settled: Mapping[int, int],
    taken: Set[int] = frozenset(),
) -> dict[int, int]:
    """Pairs `old` positions with `new` ones beyond those `settled` or `taken`, best first, each once at most.

    An old entry is one or more texts, any of which may be what the claim became (its words, its proposed
    correction). Linear enough for a thousand claims: a word index proposes a few candidates for each.
    """
    new_words = [words_of(text) for text in new]
    taken = taken | set(settled.values())
    free = [j for j in range(len(new)) if j not in taken]
    index = _index(new_words, free)
    places = _Places(settled, taken, len(old), len(new))
    scored = []
    for i in range(len(old)):
        if i in settled:
            continue
        forms = [words_of(text) for text in old[i]]
        near = places.expected(i)
        candidates = _alike(forms, index) | set(_close_to(near, free))
        for j in candidates:
            alike = max(similarity(form, new_words[j]) for form in forms)
            at_its_place = max(0.0, 1 - abs(j - near) / _FAR)
            score = _WORDS * alike + _NEIGHBOURS * places.neighbours(i, j) + _PLACE * at_its_place
            if alike and score >= _ENOUGH:
                scored.append((-score, i, j))
    return best_first(scored)


def best_first(weighed: Iterable[tuple[Any, ...]]) -> dict[int, int]:
    """Pairs of positions, which end each entry, in the order of what stands before; no position twice."""
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for *_, i, j in sorted(weighed):
        if i not in pairs and j not in used:
            pairs[i] = j
            used.add(j)
    return pairs


def _index(words: Sequence[Words], free: Sequence[int]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for j in free:
        for word in set(words[j]):
            index[word].append(j)
    return index


def _alike(forms: Sequence[Words], index: Mapping[str, list[int]]) -> set[int]:
    """The few texts that share most of the rarer words; words that stand everywhere are passed over."""
    found: set[int] = set()
    for form in forms:
        weights: dict[int, float] = defaultdict(float)
        for word in set(form):
            holders = index.get(word, ())
            if len(holders) <= _COMMON:
                for j in holders:
                    weights[j] += 1 / len(holders)
        found.update(heapq.nlargest(_CANDIDATES, weights, key=lambda j: weights[j]))
    return found


def _close_to(place: float, free: Sequence[int]) -> Sequence[int]:
    at = bisect_left(free, place)
    return free[max(0, at - 2) : at + 2]


class _Places:
    """Where an old position is expected among the new ones, by the pairs already settled."""

    def __init__(self, settled: Mapping[int, int], taken: Set[int], old_count: int, new_count: int) -> None:
        self._settled, self._taken = settled, taken
        self._known = sorted(settled)
        self._old_count, self._new_count = old_count, new_count

    def expected(self, i: int) -> float:
        at = bisect_left(self._known, i)
        if at:
            before = self._known[at - 1]
            return self._settled[before] + (i - before)
        if at < len(self._known):
            after = self._known[at]
            return self._settled[after] - (after - i)
        return i

    def neighbours(self, i: int, j: int) -> float:
        return (self._side(i, j, -1) + self._side(i, j, 1)) / 2

    def _side(self, i: int, j: int, step: int) -> float:
        i, j = i + step, j + step
        ended = not 0 <= i < self._old_count, not 0 <= j < self._new_count
        if any(ended):
            return float(all(ended))
        if i in self._settled:
            return float(self._settled[i] == j)
        return 0.0 if j in self._taken else 0.5
