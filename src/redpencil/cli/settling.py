"""A merge that stopped in the checklist, without a screen: asks, line by line, whose values are to stand."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import output
from redpencil.errors import Conflict, ConflictMarkersError
from redpencil.settling import StoppedMerge, told, words_in
from redpencil.words import in_quotes, number_of


def settle(path: Path, error: ConflictMarkersError) -> None:
    """Settle the merge in the file at `path`; leaves the program at `q` and at the end of the answers.

    Raises what `StoppedMerge.at` raises.
    """
    merge = StoppedMerge.at(path, error)
    output.say(f"{path}: {merge.asks}.")
    for_theirs = set()
    for number, conflict in enumerate(merge.conflicts):
        answer = _answer(conflict)
        if answer in ("", "q"):
            left = number_of(len(merge.conflicts) - number, "question")
            output.say(f"\n{path}: {left} left and nothing written; `redpencil review {path}` asks again")
            raise click.exceptions.Exit(0) if answer else click.Abort
        if answer == "t":
            for_theirs.add(conflict.id)
    merge.settle(for_theirs)
    output.say(f"{path}: {merge.ended}")


def _answer(conflict: Conflict) -> str:
    """`o` for our values, `t` for theirs, `q` to leave; empty at the end of the answers."""
    words = words_in(conflict)
    output.say(f"\n{conflict.id}{f' {in_quotes(words)}' if words else ''}")
    for letter, value in (("o", conflict.ours), ("t", conflict.theirs)):
        output.say(f"  {letter}  {told(value, conflict.fields)}")
    choice = click.Choice(["o", "t", "q"])
    try:
        answer: str = click.prompt("Ours or theirs (q leaves)", type=choice, show_choices=False, err=True)
    except click.Abort:
        return ""
    return answer
