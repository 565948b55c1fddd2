"""`redpencil fmt`: the whole checklist in canonical style."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.storage.checklist_file import ChecklistFile


@click.command("fmt")
@options.checklist_file
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if the file is not in this style.")
def command(*, file: Path, check: bool) -> int:
    """Rewrite FILE in redpencil's own style: order of keys, quoting, indentation, blank lines.

    It says the same afterwards, and all comments are kept. Nothing else ever rewrites a checklist whole.

    \b
      redpencil fmt
      redpencil fmt --check story.claims.yaml
    """
    old = ChecklistFile.read(file)
    if check:
        if old.formatted() != old.raw:
            output.say(f"{file}: not in canonical style; `redpencil fmt {file}` rewrites it")
            return 1
        return 0
    changed = old.format()
    output.say(
        f"{file}: rewritten in canonical style" if changed else f"{file}: is in canonical style already"
    )
    return 0
