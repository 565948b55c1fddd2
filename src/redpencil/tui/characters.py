"""Text in terminal columns: how wide it is, and cut to a width."""

from __future__ import annotations

from rich.cells import cell_len

from redpencil.showing import shown


def cells(text: str) -> int:
    """How many terminal columns a text that went through `shown` takes."""
    return cell_len(text)


def cut(text: str, width: int) -> str:
    """The text shown on one line of at most `width` columns, with an ellipsis where something is left out."""
    line = shown(text)
    if cells(line) <= width:
        return line
    kept, used = [], 1
    for character in line:
        used += cells(character)
        if used > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…" if width > 0 else ""
