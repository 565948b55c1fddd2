"""`redpencil signoff`: the second reader's signature."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.errors import RedpencilError
from redpencil.opening import open_checklist
from redpencil.reviewing.signing import reach, signed
from redpencil.words import number_of


@click.command("signoff")
@options.checklist_file
@options.by
def command(*, file: Path, by: str | None) -> None:
    """Sign the verdicts in FILE as second reader.

    A sign-off covers the verdicts that others gave until now, for the article as it stands. It is void for a
    claim that is judged again or changed later, for the whole list once the article is revised, and for what
    the signer has checked. Where it would cover nothing, nothing is written.

    \b
      redpencil signoff --by dee
    """
    opened = open_checklist(file)
    reader = options.reviewer(by)
    checklist = signed(opened.file.checklist, opened.article.revision, by=reader, at=options.now())
    covered, left = reach(checklist.signoffs[-1], opened.board.rows)
    if not covered:
        raise RedpencilError(f"{file}: there is nothing for {reader} to sign: {left or 'no claims'}")
    opened.file.save(checklist)
    told = f"{file}: {reader} signs {covered} of {number_of(len(opened.board), 'claim')}"
    output.say(f"{told}; not signed: {left}" if left else told)
