"""`redpencil report`: how far the checklist has come, what is to do, what was asked, what was corrected."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.errors import RedpencilError
from redpencil.opening import Opened, open_checklist
from redpencil.reports import data, markdown, text
from redpencil.reports.table import table
from redpencil.reviewing import reporting
from redpencil.reviewing.corrections import corrections
from redpencil.reviewing.queries import letters

FORMATS = ("text", "markdown", "html", "csv", "json")


@click.command("report")
@options.checklist_file
@click.option("--format", "layout", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "-o", "--output", "target", type=click.Path(path_type=Path), help="Write it here, not to the screen."
)
@click.option("--queries", is_flag=True, help="What is waited for, by person, ready to send.")
@click.option("--corrections", is_flag=True, help="What was corrected, by whom and when.")
def command(*, file: Path, layout: str, target: Path | None, queries: bool, corrections: bool) -> None:
    """Report on FILE (claims.yaml): progress, what is incorrect, what is open, findings in the article.

    The html is one file with the marked article in it, to be mailed, printed or kept. Markdown fits a comment
    on a pull request; csv has a line for each claim, and begins with a byte order mark where it is written
    with -o, as spreadsheets want it.

    \b
      redpencil report
      redpencil report --format html -o report.html
      redpencil report --queries
      redpencil report --corrections --format markdown
      redpencil report --format json | jq .open[0].text
    """
    if queries and corrections:
        raise click.UsageError("--queries and --corrections are two reports; ask for one at a time")
    opened = open_checklist(file)
    paper = (_queries if queries else _corrections if corrections else _report)(opened, layout)
    if target is None:
        output.data(paper)
    else:
        _write(target, paper, opened, is_table=layout == "csv")
    if opened.article_changed:
        output.say(f"{file}: the article has changed since it was split; run `redpencil split` on it again")
    for fault in opened.file.faults:
        output.say(f"{file}:{fault.line}:{fault.column}: {fault.message}")


def _report(opened: Opened, layout: str) -> str:
    now = options.now()
    made = reporting.report(opened.gate(now))
    match layout:
        case "html":
            from redpencil.reports import html

            return html.page(made, today=now[:10])
        case "markdown":
            return markdown.report(made)
        case "csv":
            return table(data.claims(made), data.CLAIM_COLUMNS)
        case "json":
            return json.dumps(data.report(made), indent=1)
        case _:
            return text.report(made)


def _queries(opened: Opened, layout: str) -> str:
    found = letters(opened.file.checklist, opened.board, today=options.now()[:10])
    if layout == "text":
        return text.queries(found, story=_story(opened))
    if layout == "markdown":
        return markdown.queries(found, story=_story(opened))
    return _as_rows(data.queries(found), data.QUERY_COLUMNS, layout, "queries")


def _corrections(opened: Opened, layout: str) -> str:
    found = corrections(opened.file.checklist, opened.board, opened.article)
    if layout == "text":
        return text.log(found)
    if layout == "markdown":
        return markdown.log(found, story=_story(opened))
    return _as_rows(data.log(found), data.CORRECTION_COLUMNS, layout, "corrections")


def _as_rows(rows: Sequence[data.Row], columns: Sequence[str], layout: str, name: str) -> str:
    if layout == "html":
        raise RedpencilError(
            f"there is no web page of {name} alone; use another --format, or leave out --{name}"
        )
    return table(rows, columns) if layout == "csv" else json.dumps({name: rows}, indent=1)


def _story(opened: Opened) -> str:
    entry = opened.file.checklist.article
    return f"“{entry.title}” ({entry.file})" if entry.title else entry.file


def _write(target: Path, paper: str, opened: Opened, *, is_table: bool) -> None:
    """Write the report, but never over the checklist or the article it is about."""
    own = (opened.file.path, opened.file.path.parent / opened.file.checklist.article.file)
    if target.resolve() in (path.resolve() for path in own):
        raise RedpencilError(f"{target}: is what the report is about; write it to another file")
    try:
        target.write_text(f"{output.safe(paper)}\n", encoding="utf-8-sig" if is_table else "utf-8")
    except OSError as error:
        raise RedpencilError(f"{target}: the report cannot be written ({error.strerror})") from None
    output.say(f"{target}: written")
