"""Text in terminal columns: how wide it is, and cut to a width."""

from __future__ import annotations

from rich.cells import cell_len

from redpencil.showing import shown


def cut(text: str, width: int) -> str:
    """The text shown on one line of at most `width` columns, with an ellipsis where something is left out."""
    line = shown(text)
    if cell_len(line) <= width:
        return line
    kept, used = [], 1
    for character in line:
        used += cell_len(character)
        if used > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…" if width > 0 else ""
