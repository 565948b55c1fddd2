"""A merge that stopped in the checklist, without a screen: asks, line by line, whose values are to stand."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import output
from redpencil.errors import Conflict, ConflictMarkersError
from redpencil.settling import StoppedMerge, told, words_in
from redpencil.words import in_quotes


def settle(path: Path, error: ConflictMarkersError) -> None:
    """Settle the merge in the file at `path`. Raises what `StoppedMerge.at` raises."""
    merge = StoppedMerge.at(path, error)
    output.say(f"{path}: {merge.asks}.")
    merge.settle({conflict.id for conflict in merge.conflicts if _ask(conflict)})
    output.say(f"{path}: {merge.ended}")


def _ask(conflict: Conflict) -> bool:
    """True if their values are to stand."""
    words = words_in(conflict)
    output.say(f"\n{conflict.id}{f' {in_quotes(words)}' if words else ''}")
    for letter, value in (("o", conflict.ours), ("t", conflict.theirs)):
        output.say(f"  {letter}  {told(value, conflict.fields)}")
    answer: str = click.prompt("Ours or theirs", type=click.Choice(["o", "t"]), err=True)
    return answer == "t"
