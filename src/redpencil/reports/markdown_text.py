"""GitHub's Markdown: words from outside that can be nothing but words, on a page that fits a comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

LONGEST = 60_000
"""Characters of a page; a comment on GitHub takes 65,536."""

_ANYWHERE = re.compile(r"[\\`*\[\]|~]|(?<![^\W_])_|_(?![^\W_])|(?<=[wW]{3})\.|:(?=[^\s\d]|\d+:)")
"""What is markup wherever it stands; `_` at the edge of a word, `.` and `:` where they would make a link or a
picture. Times, dates, file names and sentences stay as they are."""

_AT_THE_START = re.compile(r"^( ?(?:\d+(?=[.)](?: |$))|(?=[-+])))")
"""What stands before a mark that would begin a list or a rule."""


def escaped(text: str) -> str:
    """`text` on one line as Markdown without markup, links or mentions."""
    text = re.sub(r"\s+", " ", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _AT_THE_START.sub(r"\1\\", _ANYWHERE.sub(r"\\\g<0>", text))
    return re.sub(r"[@#]", r"<span>\g<0></span>", text)


def changed_words(runs: Iterable[tuple[str, str]]) -> str:
    """A word diff, old words struck and new ones underlined."""
    marks = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>"}
    return "".join(marks[mark].format(escaped(words)) for mark, words in runs)


class Paper:
    """Lines that are added until there is no more room; what does not fit is counted.

    `command` is the one that has it all.
    """

    def __init__(self, command: str) -> None:
        self._lines: list[str] = []
        self._room = LONGEST
        self._command = command

    @property
    def text(self) -> str:
        """The page."""
        return "\n".join(self._lines).rstrip()

    def lines(self, *lines: str) -> None:
        """Add lines whether there is room or not."""
        self._lines += lines
        self._room -= sum(len(line) + 1 for line in lines)

    def section(
        self,
        title: str,
        *groups: tuple[str, Sequence[str]],
        rest: str | None = None,
        folded: bool = False,
    ) -> None:
        """Add lists below a title, each below its own name where it has one, and a last line."""
        heading = escaped(title)
        if title:
            self.lines("", f"<details><summary>{heading}</summary>" if folded else f"#### {heading}")
        for name, items in groups:
            self.lines("", *([f"**{escaped(name)}**", ""] if name else []))
            added = list(self._fitting(items))
            self._lines += added
            if left := len(items) - len(added):
                self.lines("", f"… and {left} more: `redpencil {self._command}` has them all.")
        if rest:
            self.lines("", f"… {escaped(rest)}")
        if folded:
            self.lines("", "</details>")

    def _fitting(self, items: Sequence[str]) -> Iterator[str]:
        for item in items:
            self._room -= len(item) + 1
            if self._room < 0:
                return
            yield item
