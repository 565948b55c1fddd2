"""`redpencil merge-driver`: git calls it to merge three versions of a checklist."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import output
from redpencil.cli.git_setup import CONFLICTED, MERGED
from redpencil.settling import words_in
from redpencil.storage.merging import merge_files
from redpencil.words import in_quotes

_existing = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command("merge-driver", hidden=True)
@click.argument("base", type=_existing)
@click.argument("ours", type=_existing)
@click.argument("theirs", type=_existing)
@click.argument("marker_size", type=click.IntRange(min=1), default=7)
@click.argument("name", default="claims.yaml")
def command(*, base: Path, ours: Path, theirs: Path, marker_size: int, name: str) -> int:
    """Merge the changes from BASE to THEIRS into OURS, claim by claim; git calls this, people need not.

    Exit 80: merged. Exit 81: merged as far as it goes, with conflict markers around what differs. With any
    other code OURS is untouched, and the guard set up by `redpencil git-setup` merges the plain text instead.
    """
    merged = merge_files(base.read_bytes(), ours.read_bytes(), theirs.read_bytes(), marker_size=marker_size)
    whole = ours.with_name(f"{ours.name}.merged")
    try:
        whole.write_bytes(merged.content)
        whole.replace(ours)
    finally:
        whole.unlink(missing_ok=True)
    for conflict in merged.conflicts:
        words = f" {in_quotes(words_in(conflict))}" if words_in(conflict) else ""
        output.say(f"{name}: {conflict.id}{words}: both sides changed {', '.join(conflict.fields)}")
    if merged.conflicts:
        output.say(f"{name}: run `redpencil review {name}` to say which of the two is to stand")
    return CONFLICTED if merged.conflicts else MERGED
