"""`redpencil check`: the gate that stops a story with an open fact in it."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.errors import RedpencilError
from redpencil.model import Level
from redpencil.opening import open_checklist
from redpencil.reviewing.findings import finding_line, unaccepted
from redpencil.reviewing.gating import Gate, violations


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE ...]")
def command(*, files: tuple[Path, ...]) -> int:
    """Check that every claim in each FILE (claims.yaml) is decided and still fits its article.

    Prints a line for each violation of a rule. Leaves with 0 if there is none, 1 if there is any, and 2 if a
    file could not be checked at all, which never counts as passed. Notes on the article stop nothing; they go
    to standard error.

    \b
      redpencil check
      redpencil check */claims.yaml
    """
    code = 0
    for file in files or (options.CHECKLIST,):
        try:
            code = max(code, _check(file))
        except RedpencilError as error:
            output.complain(str(error))
            code = error.exit_code
    return code


def _check(file: Path) -> int:
    opened = open_checklist(file)
    read = opened.file
    gate = Gate(read.checklist, opened.article, opened.split, opened.board, read.line_of, read.faults)
    found = violations(gate)
    for violation in found:
        output.data(f"{file}:{violation.line}: [{violation.rule.name}] {violation.message}")
    for finding in unaccepted(read.checklist, opened.split):
        if finding.level is Level.NOTE:
            output.say(finding_line(finding, opened.article))
    if not found:
        total = len(read.checklist.claims)
        output.say(f"{file}: {total} of {total} claims decided; the story may run")
    return 1 if found else 0
