"""From the bytes of a file to text that is safe to parse: encoding, control characters, conflict markers."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from redpencil.errors import Fault

BOM = "\ufeff"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What may not stand in the file: control characters, surrogates, a BOM inside the text, and the line
separators of Unicode, which YAML takes for line ends and editors do not."""

_CONFLICT = re.compile(r"^<{7}(?: .*)?$", re.MULTILINE)
_CONFLICTED = "unresolved git conflict; choose a side here, or let `redpencil review` ask"


_MOST_TOLD = 50
"""Faults of one sort; a file of the wrong kind may have them by the hundred thousand."""


class Decoded(NamedTuple):
    """A file's text without its BOM, and what is wrong with it."""

    text: str
    bom: bool
    faults: tuple[Fault, ...]
    conflicted: bool = False


def position(text: str, index: int) -> tuple[int, int]:
    """1-based line and column of a code point; lines end in LF, CRLF or a lone CR."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def decode(raw: bytes) -> Decoded:
    """The text of `raw`, or every reason why it is not text that this project reads."""
    if raw.startswith(_UTF16):
        return Decoded("", False, (Fault(1, 1, "this file is UTF-16; save it as UTF-8"),))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = position(raw[: error.start].decode("utf-8"), error.start)
        message = f"not UTF-8: byte 0x{raw[error.start]:02x}; save the file as UTF-8"
        return Decoded("", False, (Fault(line, column, message),))
    bom = text.startswith(BOM)
    text = text.removeprefix(BOM)
    faults = [
        Fault(*position(text, found.start()), _unprintable(found.group()))
        for found in islice(_UNPRINTABLE.finditer(text), _MOST_TOLD)
    ]
    markers = [
        Fault(*position(text, found.start()), _CONFLICTED)
        for found in islice(_CONFLICT.finditer(text), _MOST_TOLD)
    ]
    return Decoded(text, bom, tuple(faults + markers), conflicted=bool(markers))


def _unprintable(character: str) -> str:
    code = ord(character)
    name = "line separator" if code in (0x85, 0x2028, 0x2029) else "control character"
    return f'{name} U+{code:04X}; delete it, or write it as "\\u{code:04X}" in double quotes'


def printable(text: str) -> bool:
    """True if `text` may stand in the file as it is."""
    return _UNPRINTABLE.search(text) is None
