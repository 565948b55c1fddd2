"""Parts of the documents that a program prints: the figures that nobody types."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from pathlib import Path

_PART = re.compile(r"(?<=<!-- printed by )([^\n]*) -->\n(.*?)(?=<!-- end -->)", re.DOTALL)


def part(page: Path) -> str:
    """The printed part of a page."""
    ((_, text),) = _PART.findall(page.read_text(encoding="utf-8"))
    return str(text).strip("\n")


def write(page: Path, text: str) -> None:
    """Put `text` in the place of what was printed there before."""
    before = page.read_text(encoding="utf-8")
    after = _PART.sub(lambda found: f"{found[1]} -->\n\n{text.strip()}\n\n", before)
    page.write_text(after, encoding="utf-8")


def machine() -> str:
    """On what it was measured, as the end of a sentence."""
    about = Path("/proc/cpuinfo")
    lines = about.read_text(encoding="utf-8").splitlines() if about.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    what = names[0] if names else platform.machine()
    return f"{os.cpu_count()} cores of {what}, {platform.system()}, Python {platform.python_version()}"


def rows(text: str) -> list[tuple[str, ...]]:
    """The cells of the tables in a text, heads left out."""
    found = re.findall(r"^\| *---.*\n((?:\|.*\n?)*)", text, re.MULTILINE)
    lines = [line for table in found for line in table.splitlines()]
    return [tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines]


def table(head: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """A table in Markdown, its columns in line."""
    everything = [head, ["---"] * len(head), *body]
    widths = [max(map(len, column)) for column in zip(*everything, strict=True)]
    return "\n".join(row(cells, widths) for cells in everything)


def row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """One row of a table."""
    return f"| {' | '.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))} |"
