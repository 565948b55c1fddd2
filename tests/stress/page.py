"""The suite's table, printed and in docs/reliability.md."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence

from running import ROOT

PAGE = ROOT / "docs" / "reliability.md"
COLUMNS = ("what was tried", "trials", "in them", "lost", "torn", "other faults", "seconds")
_WIDTHS = (39, 6, 56, 4, 4, 12, 7)
_TABLE = re.compile(r"(?<=<!-- printed by make stress -->\n).*?(?=<!-- end -->)", re.DOTALL)


def line(cells: Sequence[str]) -> str:
    """One row, in Markdown."""
    return f"| {' | '.join(cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True))} |"


HEAD = (line(COLUMNS), line(["---"] * len(COLUMNS)))


def write(rows: Sequence[Sequence[str]]) -> None:
    """Put the table in the place of the page's last one."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Linux {platform.release()}, "
    told = f"\n{machine}Python {platform.python_version()}:\n\n"
    table = "\n".join([*HEAD, *map(line, rows)])
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(_TABLE.sub(lambda _: f"{told}{table}\n\n", text), encoding="utf-8")


def rows(text: str) -> list[tuple[str, ...]]:
    """The rows of the table in a page."""
    (table,) = _TABLE.findall(text)
    lines = [row for row in table.splitlines() if row.startswith("| ")][2:]
    return [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in lines]
