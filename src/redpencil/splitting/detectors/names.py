"""Names of people, places and organisations, told by their capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Span
from redpencil.splitting.detectors.detector import Detector, Reading, word_set
from redpencil.splitting.text.sentences import STARTERS, TITLES

_CAPITAL = "[A-ZÀ-ÖØ-ÞĄĆČĎĐĘĚĞİŁŃŇŐŒŘŚŞŠŤŮŰŹŻŽ]"
_TITLE = (
    rf"(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|St|Lt|Col|Sgt|Capt|Maj|Rev|Rt|Hon|{_CAPITAL})\.(?= {_CAPITAL})"
)
_SUFFIX = r"(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.(?!\Z)"
_INITIALS = rf"{_CAPITAL}(?:\.{_CAPITAL})+(?:\.(?!\Z))?"
_PLAIN = rf"(?:[dlDO]['’]|al-|Mc|Mac)?{_CAPITAL}\w*(?:[’']{_CAPITAL}\w*|-\w+|\.(?:com|org|net)\b)*"
_WORD = rf"(?:{_INITIALS}|{_TITLE}|{_SUFFIX}|{_PLAIN})"
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

_MONTHS = word_set("January February April June July August September October November December")
_SMALL_IN_HEADINGS = word_set(
    "with from into over after amid than that upon under about between against among"
)


def _find(reading: Reading) -> Iterator[Span]:
    known: set[str] = set()
    for sentence in reading.sentences:
        body = reading.text[sentence.start : sentence.end]
        if _is_heading(body):
            continue
        lead = _LEAD.match(body)
        first = lead.end() if lead else 0
        for m in _NAME.finditer(body):
            start, words = m.start(), m.group()
            if start == first or body[start - 1] in "“‘\"'" or body[start - 2 : start] in (": ", "— ", "• "):
                start += _ordinary_lead(words, known)
                words = body[start : m.end()]
            words = _before_month(words.removesuffix("’s").removesuffix("'s"))
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


def _before_month(words: str) -> str:
    """A name without the month that runs on from it: `in Moscow, Russia August 6`."""
    name, _, last = words.rpartition(" ")
    return name if last in _MONTHS else words


def _is_heading(sentence: str) -> bool:
    """Whether capitals mean nothing here, because every word that matters has one."""
    words = [word for word in sentence.split() if len(word) > 3 and word[0].isalpha()]
    return (
        len(words) > 2
        and sentence[-1:] not in ".!?"
        and all(word[0].isupper() or word in _SMALL_IN_HEADINGS for word in words)
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
        ("Élise Łukasz of Acme Corp. left the U.S.", ("Élise Łukasz of Acme Corp.", "U.S")),
        ("Putin meets King Harald in Oslo, Norway August 6", ("King Harald", "Oslo", "Norway")),
    ),
    silent=(
        "Man Bites Dog After Raid in Bremen",
        "Officials said nothing.",
        "The army left. It was late.",
        "I think I know.",
    ),
)
