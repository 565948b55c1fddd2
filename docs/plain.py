"""Writes the page of the line mode out of its commands: `python docs/plain.py`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from redpencil.plain.commands import COMMANDS

HEAD = """# The line mode

`redpencil review --plain`, or any review where there is no terminal, asks one question a line and is fit for
a screen reader and for pipes. Type a letter or a name, then Enter; an answer may follow at once, as in
`e see page 4`. Text behind a verdict becomes its note, as in `x 212 should be 211`. A letter means what it
means [on the screen](keys.md); help (`?`) lists them too, `q` leaves.

| letter | name | does |
|---|---|---|
"""


def page() -> str:
    """The page."""
    return HEAD + "".join(f"{line}\n" for line in _rows())


def _rows() -> Iterator[str]:
    for command in COMMANDS:
        letters = [name for name in command.names if len(name) < 2]
        names = [name for name in command.names if len(name) > 1]
        letter = ", ".join(f"`{one}`".replace("|", "\\|") if one else "Enter" for one in letters)
        yield f"| {letter} | {', '.join(f'`{one}`' for one in names)} | {command.help} |"


if __name__ == "__main__":
    Path(__file__).with_suffix(".md").write_text(page(), encoding="utf-8")
