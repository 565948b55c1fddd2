"""`redpencil signoff`: the second reader's signature."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.opening import open_checklist
from redpencil.reviewing.identifying import same_person
from redpencil.reviewing.signing import covering_signoff, signed


@click.command("signoff")
@options.checklist_file
@options.by
def command(*, file: Path, by: str | None) -> None:
    """Sign the verdicts in FILE as second reader.

    A sign-off covers the verdicts that others gave until now, for the article as it stands. It is void for a
    claim that is judged again or changed later, for the whole list once the article is revised, and for what
    the signer has checked.

    \b
      redpencil signoff --by dee
    """
    opened = open_checklist(file)
    reader = options.reviewer(by)
    checklist = signed(opened.file.checklist, opened.article.revision, by=reader, at=options.now())
    newest = checklist.signoffs[-1:]
    left: Counter[str] = Counter()
    for row in opened.board.rows:
        if covering_signoff(row.claim, row.status, newest, opened.article.revision):
            left["covered"] += 1
        elif row.status.is_open:
            left["open"] += 1
        elif same_person(row.claim.checked_by or "", reader):
            left["your own"] += 1
        else:
            left["judged later than now"] += 1
    opened.file.save(checklist)
    told = ", ".join(f"{count} {what}" for what, count in left.items() if what != "covered")
    output.say(
        f"{file}: {reader} signs {left['covered']} of {len(opened.board)} claims"
        + (f"; not signed: {told}" if told else "")
    )
