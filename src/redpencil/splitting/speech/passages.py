"""Passages: the stretches of text that are taken apart as one, with direct speech told from scare quotes.

A passage is a sentence, or several that one quotation joins. In its words a direct quotation is a single
word, so that the sentence around it can be read like any other; what it says is read for itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from redpencil.anatomy import Span
from redpencil.splitting.tables import speech
from redpencil.splitting.tags.lexicon import NAME, PREPOSITION, QUOTED, lexicon
from redpencil.splitting.tags.neighbours import FINITE
from redpencil.splitting.tags.tagging import tag_words
from redpencil.splitting.tags.tokens import Word, words_of
from redpencil.splitting.text.lines import opening, signature_of
from redpencil.splitting.text.quotations import Quotation

_SPEECH_VERBS = frozenset(speech.QUOTING.split()) | frozenset(speech.ASSERTING.split())


class Passage(NamedTuple):
    """`sentences` in reading order; `words` and their `tags`; `quoted` the quotations, in order.

    `signature` is the name at the end that says whose words they all are.
    """

    sentences: tuple[Span, ...]
    words: tuple[Word, ...]
    tags: tuple[str, ...]
    quoted: tuple[Quotation, ...]
    signature: Span | None = None

    @property
    def span(self) -> Span:
        """From the beginning of the first sentence to the end of the last."""
        return Span(self.sentences[0].start, self.sentences[-1].end)


def find_passages(text: str, sentences: Sequence[Span], quotations: Sequence[Quotation]) -> list[Passage]:
    """All passages in reading order; together they hold every sentence once."""
    passages = []
    outermost = [q for q in quotations if not q.nested]
    i = q = 0
    while i < len(sentences):
        last = i
        while q < len(outermost) and outermost[q].sentences[1] < i:
            q += 1
        inside = []
        k = q
        while k < len(outermost) and outermost[k].sentences[0] <= last:
            inside.append(outermost[k])
            last = max(last, outermost[k].sentences[1])
            k += 1
        signature = None if inside else signature_of(text, sentences[last])
        if signature is not None:
            passages.append(Passage((sentences[last],), (), (), (), signature))
            i = last + 1
            continue
        passages.append(_passage(text, tuple(sentences[i : last + 1]), inside))
        i = last + 1
    return passages


def _passage(text: str, sentences: tuple[Span, ...], quotations: Sequence[Quotation]) -> Passage:
    start, end = opening(text, sentences[0]), sentences[-1].end
    quoted = tuple(q for q in quotations if _is_speech(text, q, start, end))
    words: list[Word] = []
    position = start
    for q in quoted:
        words += words_of(text, position, q.outer.start)
        words.append(Word(q.outer.start, q.outer.end, "“”", QUOTED))
        position = q.outer.end
    words += words_of(text, position, end)
    tags = tag_words(words) if words else []
    tags = [QUOTED if word.low is QUOTED else tag for word, tag in zip(words, tags, strict=True)]
    return Passage(sentences, tuple(words), tuple(tags), quoted)


def _is_speech(text: str, q: Quotation, start: int, end: int) -> bool:
    """True if the quotation is what someone said, not a title, a name or a word the writer keeps off."""
    if q.inner.start >= q.inner.end:
        return False
    if q.sentences[0] != q.sentences[1]:
        return True
    inner = text[q.inner.start : q.inner.end]
    words = words_of(text, *q.inner)
    if text[start : q.outer.start].strip(" -–—") == "" and inner[-1:] in ",.!?…" and len(words) > 1:
        return True
    tags = tag_words(words)
    if inner[:1].islower() and (tags[0] is PREPOSITION or _goes_on_with(text, start, q.outer.start)):
        return False
    if sum(tag in FINITE for tag in tags) == 0 or len(words) < 4:
        whole = inner[-1:] in ",!?" and len(words) > 1 and inner[:1].isupper()
        return whole and _speech_verb_after(text, q.outer.end, end)
    capitals = sum(tag is NAME for tag in tags)
    return 2 * capitals < len(words)


_LEADING_IN = frozenset(speech.LEADING_IN.split())


def _goes_on_with(text: str, start: int, position: int) -> bool:
    """True if the words before a quotation need it: `described it as “…”`, `she could “…”`."""
    before = words_of(text, max(start, position - 30), position)
    return bool(before) and before[-1].low in _LEADING_IN


def _speech_verb_after(text: str, position: int, end: int) -> bool:
    lemmas = lexicon().lemmas
    return any(
        lemmas.get(w.low) in _SPEECH_VERBS for w in words_of(text, position, min(end, position + 60))[:8]
    )
