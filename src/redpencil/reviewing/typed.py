"""What people typed, as the file keeps it."""

from __future__ import annotations

import unicodedata


def typed_prose(text: str | None) -> str | None:
    """Typed text with plain line ends, without control characters and blank ends; None if nothing is left."""
    lines = (text or "").replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n")
    return "\n".join(_printable(line).rstrip() for line in lines).strip() or None


def typed_line(text: str | None) -> str | None:
    """Typed text on one line, without control characters, white space folded; None if nothing is left."""
    return " ".join(filter(None, (_printable(word) for word in (text or "").split()))) or None


def _printable(line: str) -> str:
    return "".join(c for c in line if unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp"))
