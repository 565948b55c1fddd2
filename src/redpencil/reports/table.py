"""The claims as CSV for a spreadsheet, which must never take a cell for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from redpencil.showing import shown

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "−", "\t")


def table(rows: Iterable[Mapping[str, object]], columns: Sequence[str]) -> str:
    """`rows` as CSV with a heading. Text that a spreadsheet could run begins with an apostrophe.

    Lines of a text stay lines; control and direction characters are shown as such.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return out.getvalue().removesuffix("\n")


def _cell(value: object) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return value
    items = value if isinstance(value, (list, tuple)) else (value,)
    text = "; ".join("\n".join(shown(line) for line in str(item).split("\n")) for item in items)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
