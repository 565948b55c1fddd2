"""The words around a claim that a verdict on it depends on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from redpencil.model import Span

_POINTS_BACK = re.compile(
    r"""
    \b(?: this | these | those | such
        | the\ (?: pair | duo | trio | two | three | former | latter | same )
        | both | neither
        | (?: of|in|at|to|for|on|by|with|from|about|after|before|over|under|since )\ that
    )\b
    | ^\W* that\b (?!\ (?: he|she|it|they|the|a|an )\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Words that stand for something said before, wherever they occur."""

_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
_THING = re.compile(r"\b(?:it|its|they|them|their|theirs|there)\b", re.IGNORECASE)

_NOT_A_NAME = (
    "He|She|It|They|The|This|These|Those|That|There|And|But|Or|In|On|At|As|If|So|His|Her|Its|Their|We|Our|You|"
    "After|Before|When|While|Although|For|From|With|By|To|An?|Not|No|Yet|"
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|"
    "August|September|October|November|December"
)
_DEMONYM = r"(?:(?<=an)|(?<=ish)|(?<=ese)|(?<=nch)|(?<=eli)) [a-z]"
_NAME = re.compile(
    rf"(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bnear )\b(?!(?:{_NOT_A_NAME})\b)[A-Z]\w+\b(?!{_DEMONYM})"
)
"""A capital in the sentence, but for days, places one is in, and the likes of `American colleagues`."""

_NOUN = re.compile(r"\b(?:the|an?|this|some|many|most|all|its|our|\d[\d,.]*)\s+\w+", re.IGNORECASE)
_QUOTED = re.compile(r"‘.*?(?:’(?!\w)|$)|“.*?(?:”|$)|\"[^\"]*(?:\"|$)", re.DOTALL)
_OPENING = re.compile(
    r"^\W*(?:after|as|at|before|by|during|for|from|in|on|over|since|under|until|when|while|with)\b"
    r"(?:[^,]*,|\s+(?:(?:the|an?|its|their)\s+)?\w+)",
    re.IGNORECASE,
)


def sentences_of(spans: Sequence[Span], sentences: Sequence[Span]) -> range:
    """The indices of the sentences that `spans` (not empty) touch; empty where they lie outside any."""
    first = max(bisect_right(sentences, spans[0].start, key=lambda s: s.start) - 1, 0)
    while first < len(sentences) and sentences[first].end <= spans[0].start:
        first += 1
    last = first
    while last < len(sentences) and sentences[last].start < spans[-1].end:
        last += 1
    return range(first, last)


def surroundings(spans: Sequence[Span], text: str, sentences: Sequence[Span]) -> str:
    """The sentence a claim stands in, after the sentence before it where the claim leans on that one.

    Outside any sentence it is the line. A verdict holds only while these words stay as they were.
    """
    touched = sentences_of(spans, sentences)
    if not touched:
        end = text.find("\n", spans[-1].end)
        return text[text.rfind("\n", 0, spans[0].start) + 1 : end if end >= 0 else len(text)]
    own = text[sentences[touched[0]].start : sentences[touched[-1]].end]
    needed = needed_sentences(spans, text, sentences)
    if needed[0] < touched[0]:
        before = sentences[needed[0]]
        return f"{text[before.start : before.end]}\n{own}"
    return own


def needed_sentences(spans: Sequence[Span], text: str, sentences: Sequence[Span]) -> range:
    """The indices of the sentences that a verdict on a claim depends on; empty outside any sentence."""
    touched = sentences_of(spans, sentences)
    if touched and touched[0] > 0:
        begin, end = sentences[touched[0]]
        if leans(text[begin : min(spans[-1].end, end)]):
            return range(touched.start - 1, touched.stop)
    return touched


def leans(words: str) -> bool:
    """True where a sentence, read as far as `words` go, needs the one before to be understood.

    `that view`, `the pair` and their like always do; a pronoun does unless a name or noun it can stand for
    comes before it. Errs towards leaning: the cost is a recheck too many, never a verdict too many.
    """
    if _POINTS_BACK.search(words):
        return True
    person, thing = _PERSON.search(words), _THING.search(words)
    return bool(
        (person and not _NAME.search(_told_before(words, person.start())))
        or (thing and not (_NAME.search(told := _told_before(words, thing.start())) or _NOUN.search(told)))
    )


def _told_before(words: str, end: int) -> str:
    """What a pronoun at `end` can stand for: the words before it, quotations and opening adverbials apart."""
    return _OPENING.sub("", _QUOTED.sub(" ", words[:end]), count=1)
