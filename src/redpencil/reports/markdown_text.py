"""Text from outside in GitHub's Markdown: it reads as the words it is, and can be nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable

LONGEST = 60_000
"""Characters of a page; a comment on GitHub takes 65,536."""

_SPECIAL = re.compile(r"[\\`*_{}\[\]()+.!|~:-]")


def escaped(text: str) -> str:
    """`text` on one line as Markdown without markup, links or mentions."""
    text = re.sub(r"\s+", " ", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _SPECIAL.sub(r"\\\g<0>", text)
    return re.sub(r"[@#]", r"<span>\g<0></span>", text)


def changed_words(runs: Iterable[tuple[str, str]]) -> str:
    """A word diff, old words struck and new ones underlined."""
    marks = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>"}
    return "".join(marks[mark].format(escaped(words)) for mark, words in runs)
