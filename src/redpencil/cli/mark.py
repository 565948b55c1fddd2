"""`redpencil mark`: one decision from a script, under the same rules as in the screen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import click

from redpencil.cli import completing, options, output
from redpencil.errors import RedpencilError
from redpencil.model import STORED, Status, Waiting
from redpencil.opening import open_checklist
from redpencil.reviewing.proposals import due_date
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile

GOES_WITH = {
    **dict.fromkeys(("on", "ask", "due"), (Status.WAITING,)),
    "reason": (Status.NOT_CHECKABLE, Status.DISMISSED),
    "correction": (Status.INCORRECT, Status.NEEDS_CONTEXT, Status.DISPUTED, Status.UNVERIFIABLE),
}
"""The options that only some verdicts take."""


@click.command("mark")
@click.argument("claim_id", metavar="ID", shell_complete=completing.claims)
@click.argument("status", type=click.Choice([str(status) for status in STORED]), metavar="STATUS")
@click.option("--file", type=click.Path(path_type=Path), default=options.CHECKLIST, help="The checklist.")
@options.by
@click.option("--note", metavar="TEXT", help="Replaces the claim's note.")
@click.option(
    "--source",
    metavar="URL_OR_TITLE",
    help="Evidence; an id, URL or title known to the file is reused.",
    shell_complete=completing.sources,
)
@click.option("--locator", metavar="TEXT", help="With --source: where in it, such as page 4.")
@click.option("--excerpt", metavar="TEXT", help="With --source: what it says there.")
@click.option("--correction", metavar="TEXT", help="The words to put instead; with incorrect, say.")
@click.option("--reason", metavar="TEXT", help="Why; not-checkable and dismissed need one.")
@click.option("--on", metavar="WHOM", help="With waiting: who is to answer; `author` for the writer.")
@click.option("--ask", metavar="TEXT", help="With waiting: what was asked.")
@click.option("--due", metavar="DATE", help="With waiting: until when; 2025-08-07, +3, tomorrow or friday.")
def command(*, claim_id: str, status: str, file: Path, by: str | None, **given: str | None) -> None:
    """Give the claim ID the verdict STATUS.

    \b
      redpencil mark c-7k2m9qd4 verified --source https://…/order --note "section 2"
      redpencil mark c-x41pz0rb waiting --on author --ask "Which month?" --due friday
      redpencil mark c-0hw8t6vn not-checkable --reason opinion

    STATUS is one of unchecked, waiting, verified, attributed, incorrect, needs-context, disputed,
    unverifiable, not-checkable, dismissed.
    """
    verdict = Status(status)
    _go_together(verdict, given)
    opened = open_checklist(file)
    session = Session(
        opened.file.checklist, opened.article, opened.split, by=options.reviewer(by), now=options.now
    )
    if all(claim.id != claim_id for claim in session.checklist.claims):
        raise RedpencilError(_why_not_there(opened.file, claim_id))
    session.go_to(claim_id)
    _work(session, given)
    asked = session.row(claim_id).claim.waiting or Waiting("")
    day = due_date(given["due"], session.today) if given["due"] is not None else asked.due
    waiting = replace(asked, on=given["on"] or asked.on, ask=given["ask"] or asked.ask, due=day)
    session.decide(verdict, reason=given["reason"], waiting=waiting, advance=False)
    opened.file.save(session.checklist)
    output.say(f"{file}: {claim_id} is {status}")


def _work(session: Session, given: Mapping[str, str | None]) -> None:
    """Put evidence, note and correction on the claim in hand."""
    if (source := given["source"]) is not None:
        session.cite(source, locator=given["locator"], excerpt=given["excerpt"])
    if (note := given["note"]) is not None:
        session.note(note)
    if (correction := given["correction"]) is not None:
        session.correct(correction)


def _go_together(status: Status, given: Mapping[str, str | None]) -> None:
    """Refuse options that would be dropped in silence."""
    for name, statuses in GOES_WITH.items():
        if given[name] is not None and status not in statuses:
            raise click.UsageError(f"--{name} goes with {', '.join(statuses)}, not with {status}")
    if given["source"] is None and (given["locator"] or given["excerpt"]):
        raise click.UsageError("--locator and --excerpt say where in a source: name that with --source")


def _why_not_there(file: ChecklistFile, claim_id: str) -> str:
    """Why a checklist has no claim of this id: its entry cannot be read, or there is none."""
    text = file.raw.decode("utf-8")
    if found := re.search(rf"\bid:\s*[\"']?{re.escape(claim_id)}\b", text):
        line = text.count("\n", 0, found.start()) + 1
        entry = max((fault.entry for fault in file.faults if fault.entry <= line), default=0)
        for fault in file.faults:
            if fault.entry == entry:
                where = f"{file.path}:{fault.line}:{fault.column}"
                return f"{where}: {claim_id} cannot be read: {fault.message}; mend that first"
    return (
        f"{file.path}: there is no claim {claim_id}; "
        f"`redpencil report --format csv {file.path}` lists all ids"
    )
