"""Looking past Markdown: what is markup becomes blanks, what is read stays where it is."""

from __future__ import annotations

import re

_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_BLOCK_PREFIX = re.compile(r"\s*+(?:(?:>\s?)+|[-*+]\s+(?:\[[ xX]\]\s)?|\d{1,9}[.)]\s+)+")
_HEADING = re.compile(r" {0,3}#{1,6}(?=\s)|(?<=\s)#+\s*\Z")
_WHOLE_LINE = re.compile(
    r"\s*+(?:(?:[-*_]\s*){3,}|=+\s*|-+\s*"  # rules and underlined headings
    r"|\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?"  # the line under a table's head
    r"|\[[^\]\n]+\]:\s*\S+.*)\Z"  # where a link or footnote leads
)
_INLINE = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"
    r"|!?\[(?=[^\[\]\n]*\](?:\(|\[))|(?<=\])\[[^\[\]\n]*\]|\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|(?=\[))"
    r"|\[\^[^\[\]\s]+\]"
    r"|</?[A-Za-z][^<>\n]*>|<(?=(?:https?://|mailto:)[^<>\s]*>)|(?<=\S)>(?=\s|\Z|[.,;:!?])"
    r"|\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)|~~|`+|\||&nbsp;"
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CHARACTER = re.compile(r"[^\n]")


def unmarked(lines: list[str]) -> tuple[list[str], list[bool]]:
    """The lines with front matter, code blocks and markup blanked out, each as long as before.

    The second list tells for each line whether something new begins with it (a heading, a list item).
    """
    text = _COMMENT.sub(lambda m: _CHARACTER.sub(" ", m.group()), "\n".join(lines))
    lines = text.split("\n")
    first = _end_of_front_matter(lines)
    clean = [" " * len(line) for line in lines[:first]]
    breaks = [True] * first
    fence, alone = "", False
    for line in lines[first:]:
        mark = _FENCE.match(line)
        blocked = bool(fence or mark) or bool(_WHOLE_LINE.match(line))
        if mark and not fence:
            fence = mark.group(1)
        elif mark and mark.group(1).startswith(fence):
            fence = ""
        prefix = _BLOCK_PREFIX.match(line)
        heading = _HEADING.search(line)
        breaks.append(alone or blocked or bool(prefix or heading) or "|" in line)
        alone = bool(heading) or line.endswith(("  ", "\\"))
        clean.append(" " * len(line) if blocked else _without_markup(line, prefix.end() if prefix else 0))
    return clean, breaks


def _end_of_front_matter(lines: list[str]) -> int:
    """How many lines of metadata a Markdown file begins with: `---` (YAML) or `+++` (TOML) to the same."""
    fence = lines[0].rstrip()
    if fence not in ("---", "+++"):
        return 0
    return next((i + 1 for i, line in enumerate(lines) if i and line.rstrip() in (fence, "...")), 0)


def _without_markup(line: str, prefix: int) -> str:
    line = " " * prefix + line[prefix:]
    line = _HEADING.sub(lambda m: " " * len(m.group()), line)
    return _INLINE.sub(lambda m: " " * len(m.group()), line)
