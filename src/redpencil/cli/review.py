"""`redpencil review`: the screen, or the line mode where there is no screen."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from redpencil.cli import options
from redpencil.errors import ChecklistError, ConflictMarkersError

if TYPE_CHECKING:
    from redpencil.model import Checklist
    from redpencil.opening import Opened


@click.command("review")
@click.argument(
    "file",
    type=click.Path(path_type=Path),
    default=options.CHECKLIST,
    metavar="[FILE|ARTICLE]",
    required=False,
)
@options.by
@click.option("--plain", is_flag=True, help="Line by line, without a screen; fit for a screen reader.")
@click.option("--read-only", is_flag=True, help="Look, but change nothing.")
def command(*, file: Path, by: str | None, plain: bool, read_only: bool) -> int:
    """Go through the claims of FILE (claims.yaml), or of ARTICLE, which is split first if need be.

    \b
      redpencil review
      redpencil review story.txt --by ana
      redpencil review --plain < answers.txt

    One key decides a claim and moves on; ? lists the keys. Every decision is on disk before the next key.
    """
    path = file if file.suffix in (".yaml", ".yml") else checklist_of(file)
    if plain or not _has_screen():
        _by_lines(_opened(path, read_only=read_only), by=options.reviewer(by), read_only=read_only)
        return 0
    from redpencil.ahead import Ahead
    from redpencil.cli import output

    ahead = Ahead(path)
    from redpencil.tui.app import run_review  # loaded while the checklist is read

    return run_review(ahead, by=lambda: options.reviewer(by), say=output.say, read_only=read_only)


def _opened(path: Path, *, read_only: bool) -> Opened:
    """The checklist with its article; a merge that stopped in it is settled first."""
    from redpencil.opening import open_checklist

    try:
        return open_checklist(path)
    except ConflictMarkersError as error:
        if read_only:
            raise
        from redpencil.cli.settling import settle

        settle(path, error)
        return open_checklist(path)


def _by_lines(opened: Opened, *, by: str, read_only: bool) -> None:
    from redpencil import plain
    from redpencil.remembering import state_folder
    from redpencil.reviewing.session import Session
    from redpencil.undo_log import UndoLog

    file = opened.file
    log = UndoLog(state_folder(os.environ, Path.home()), file.path, by)
    noted = log.read(file.raw)

    def save(checklist: Checklist) -> Checklist:
        nonlocal file, noted
        file = file.save(checklist, quotes=session.quotes_since(file.checklist))
        log.record(noted, session.history, file.raw)
        noted, session.faults = session.history, file.faults
        return file.checklist

    session = Session(
        file.checklist,
        opened.article,
        opened.split,
        by=by,
        now=options.now,
        read_only=read_only,
        history=noted,
        faults=file.faults,
    )
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    plain.review(session, save=save, answers=sys.stdin, out=sys.stdout, width=width)


def checklist_of(article: Path) -> Path:
    """The checklist of an article: here, beside it or in the repository, else a new one, split now."""
    own = Path(f"{article.stem}.claims.yaml")
    for candidate in (options.CHECKLIST, own, article.with_name("claims.yaml"), article.with_name(own.name)):
        if belongs(candidate, article):
            return candidate
    if (elsewhere := _elsewhere(article)) is not None:
        return elsewhere
    # loads the splitter, which a screen is painted before
    from redpencil.cli import intake
    from redpencil.cli.writing import write_checklist

    target = own if options.CHECKLIST.exists() else options.CHECKLIST
    write_checklist(intake.read(article), article, target)
    return target


def _elsewhere(article: Path) -> Path | None:
    """The checklist of an article anywhere in the repository that this folder is in."""
    from redpencil import git
    from redpencil.cli import output

    for candidate in git.files(Path(), ":(top,glob)**/claims.yaml", ":(top,glob)**/*.claims.yaml"):
        if belongs(candidate, article):
            output.say(f"{candidate}: is the checklist of {article}")
            return candidate
    return None


def belongs(checklist: Path, article: Path) -> bool:
    """True where the file is a checklist, and of this article."""
    from redpencil.cli import intake  # as below
    from redpencil.storage.checklist_file import ChecklistFile

    try:
        entry = ChecklistFile.read(checklist).checklist.article
        return (checklist.parent / entry.file).resolve() == intake.text_file(article, checklist).resolve()
    except (ChecklistError, ValueError):  # a ValueError of a name that no file can have
        return False


def _has_screen() -> bool:
    """True on a terminal that can be drawn on; Textual draws through the error stream."""
    on_terminal = all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr))
    return on_terminal and os.environ.get("TERM", "") not in ("", "dumb")
