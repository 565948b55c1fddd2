"""Names of people, places and organisations, told by their capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redpencil.model import Span
from redpencil.splitting.detectors.detector import Detector, word_set
from redpencil.splitting.sentences import STARTERS, TITLES

_ABBREVIATION = r"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|St|Lt|Col|Sgt|Capt|[A-Z])\.(?= [A-Z])"
_WORD = (
    rf"(?:[A-Z](?:\.[A-Z])+\.?|{_ABBREVIATION}|(?:[dlDO]['’]|al-|Mc|Mac)?[A-Z]\w*(?:[-’'][A-Z\d]\w*|-\w+)*)"
)
_LINK = r"(?: (?:of(?: the)?|for the|de(?: la)?|del|la|van(?: der)?|von|bin|al|el|da|di|du|y) | & | )"
_NAME = re.compile(rf"(?<![\w’'&.@/-]){_WORD}(?:{_LINK}{_WORD})*(?![\w@])")
_NUMBERED = re.compile(r"[A-Z]+-?\d+\Z")
_LEAD = re.compile(r"[\s\"'“‘«(\[—–-]*")

ORDINARY = STARTERS | word_set(
    """
    i i'm i'd i've i'll ok according yes while although english none someone everyone everybody people
    let given asked following including based speaking born having being since unlike yet along above
    below behind beyond across
    """
)
"""Words whose capital at the start of a sentence says nothing."""


def _find(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    known: set[str] = set()
    for sentence in sentences:
        body = text[sentence.start : sentence.end]
        if _is_heading(body):
            continue
        lead = _LEAD.match(body)
        first = lead.end() if lead else 0
        for m in _NAME.finditer(body):
            start, words = m.start(), m.group()
            if start == first or body[start - 1] in "“‘\"'" or body[start - 2 : start] in (": ", "— ", "• "):
                start += _ordinary_lead(words, known)
                words = body[start : m.end()]
            words = words.removesuffix("’s").removesuffix("'s")
            if len(words) > 1 and words.lower() not in ORDINARY:
                known.update(words.split())
                yield Span(sentence.start + start, sentence.start + start + len(words))


def _ordinary_lead(words: str, known: set[str]) -> int:
    """How many characters at the start of a sentence are a capitalised ordinary word and no name."""
    first, _, rest = words.partition(" ")
    if first.lower() in ORDINARY or first.rstrip(".").lower() in ORDINARY - TITLES:
        return len(first) + 1 if rest else len(words)
    if rest or first in known or first.isupper() or _NUMBERED.match(first):
        return 0
    return len(words)


def _is_heading(sentence: str) -> bool:
    """Whether capitals mean nothing here, because (nearly) every word has one."""
    words = [word for word in sentence.split() if len(word) > 3 and word[0].isalpha()]
    return (
        len(words) > 2
        and sentence[-1:] not in ".!?"
        and sum(w[0].isupper() for w in words) > 0.8 * len(words)
    )


NAMES = Detector(
    kind="name",
    find=_find,
    fires=(
        ("Kremlin aide Yuri Ushakov confirmed it to the TASS news agency.", ("Yuri Ushakov", "TASS")),
        (
            "The United Nations and U.S. President Donald Trump met.",
            ("United Nations", "U.S. President Donald Trump"),
        ),
        ("He met German Chancellor Friedrich Merz.", ("German Chancellor Friedrich Merz",)),
        ("The Ministry of Culture of Greece said.", ("Ministry of Culture of Greece",)),
    ),
    silent=("Officials said nothing.", "The army left. It was late.", "I think I know."),
)
