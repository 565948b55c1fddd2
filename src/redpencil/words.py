"""When are words the same? Normal forms, the digest that binds a verdict to words, and claim ids."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

ELLIPSIS = " … "
"""Joins the spans of a claim that stands in several places."""

_ALIKE = {"'": "‘’‚‛′`´ʼ", '"': "“”„‟″«»", "-": "‐‑‒–—―−"}
_UNIFIED = str.maketrans({variant: plain for plain, variants in _ALIKE.items() for variant in variants})
_END_MARKS = " .,;:!?'\"…"
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"


def normalised(text: str) -> str:
    """The form in which words are compared.

    NFC, white space folded, quotation marks, apostrophes and dashes unified. Case, digits and spelling count.
    """
    return on_one_line(unicodedata.normalize("NFC", text).translate(_UNIFIED))


def on_one_line(text: str) -> str:
    """The text with its white space folded, so that it is one line."""
    return " ".join(text.split())


def number_of(count: int, noun: str) -> str:
    """A count with its noun: `1 claim`, `2 claims`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def in_quotes(words: str) -> str:
    """Words on one line in quotation marks: in single ones where they have double ones themselves."""
    line = on_one_line(words)
    return f"‘{line}’" if "“" in line or "”" in line else f"“{line}”"


def same_words(text: str) -> re.Pattern[str]:
    """A pattern that finds `text` wherever `normalised` would call the words the same.

    Composed and decomposed letters are held apart.
    """
    marks = {plain: f"[{plain}{variants}]" for plain, variants in _ALIKE.items()}
    words = ("".join(marks.get(c, re.escape(c)) for c in word) for word in normalised(text).split(" "))
    return re.compile(r"\s+".join(words))


def digest(*texts: str) -> str:
    """Eight Crockford base32 characters (40 bits) of a sha256 over the normalised `texts`."""
    joined = "\x1f".join(normalised(text) for text in texts)
    number = int.from_bytes(hashlib.sha256(joined.encode("utf-8", "surrogatepass")).digest()[:5], "big")
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -5, -5))


def claim_id(text: str, occurrence: int = 0) -> str:
    """The id a claim of these words is born with: the same on every branch that splits the same article.

    `occurrence` counts earlier claims of the same words; case and end punctuation make no difference.
    """
    return _numbered(_sameness(text), occurrence)


def _numbered(words: str, occurrence: int) -> str:
    return "c-" + digest(words, str(occurrence))


def _sameness(text: str) -> str:
    return normalised(text).casefold().strip(_END_MARKS)


def claim_ids(texts: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Ids for claims in reading order, none twice and none in `taken`."""
    used, ids = set(taken), []
    occurrences: Counter[str] = Counter()
    for text in texts:
        words = _sameness(text)
        while (identifier := _numbered(words, occurrences[words])) in used:
            occurrences[words] += 1
        used.add(identifier)
        ids.append(identifier)
    return ids
