"""`redpencil report`: how far the checklist has come, what is to do, what was asked, what was corrected."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.errors import RedpencilError
from redpencil.model import Article, Evidence, Source
from redpencil.opening import Opened, open_checklist
from redpencil.reports import markdown
from redpencil.reports.table import table
from redpencil.reviewing import reporting
from redpencil.reviewing.corrections import correction_lines, corrections
from redpencil.reviewing.findings import finding_data
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.queries import Letter, Query, letter_lines, letters
from redpencil.reviewing.signing import covering_signoff

FORMATS = ("text", "markdown", "html", "csv", "json")
_BETWEEN_LETTERS = "\n\n" + "-" * 72 + "\n"
_NOTHING_ASKED = "Nothing is waited for."
_NOTHING_CORRECTED = "Nothing was corrected."
_CLAIM_COLUMNS = (
    "number", "id", "status", "text", "speaker", "kinds", "rank", "line", "checked_by", "checked_at",
    "waiting_on", "asked", "due", "reason", "correction", "notes", "evidence", "override", "signed_off_by",
)  # fmt: skip
_QUERY_COLUMNS = ("to", "name", "due", "overdue", "id", "text", "asked")
_CORRECTION_COLUMNS = ("id", "stage", "old", "new", "by", "at", "notes")


@click.command("report")
@options.checklist_file
@click.option("--format", "layout", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "-o", "--output", "target", type=click.Path(path_type=Path), help="Write it here, not to the screen."
)
@click.option("--queries", "what", flag_value="queries", help="What is waited for, by person, ready to send.")
@click.option("--corrections", "what", flag_value="corrections", help="What was corrected, by whom and when.")
def command(*, file: Path, layout: str, target: Path | None, what: str | None) -> None:
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
    opened = open_checklist(file)
    papers: dict[str | None, Callable[[Opened, str], str]] = {
        None: _report,
        "queries": _queries,
        "corrections": _corrections,
    }
    text = papers[what](opened, layout)
    if target is None:
        output.data(text)
    else:
        _write(target, text, opened, is_table=layout == "csv")
    if opened.article_changed:
        output.say(f"{file}: the article has changed since it was split; run `redpencil split` on it again")
    for fault in opened.file.faults:
        output.say(f"{file}:{fault.line}:{fault.column}: {fault.message}")


def _report(opened: Opened, layout: str) -> str:
    checklist, article = opened.file.checklist, opened.article
    report = reporting.report(checklist, opened.split, opened.board)
    log = corrections(checklist, opened.board, article)
    if layout == "html":
        from redpencil.reports import html

        return html.page(
            report,
            checklist,
            article,
            opened.board,
            corrections=log,
            faults=opened.file.faults,
            today=options.now()[:10],
        )
    if layout == "markdown":
        return markdown.report(report, article, log)
    if layout == "csv":
        return table(_claim_rows(opened), _CLAIM_COLUMNS)
    if layout == "json":
        data = as_data(report, article)
        data |= {"corrections": [asdict(one) for one in log], "claims": list(_claim_rows(opened))}
        return json.dumps(data, indent=1)
    return "\n".join(reporting.lines(report, article))


def _queries(opened: Opened, layout: str) -> str:
    found = letters(opened.file.checklist, opened.board, today=options.now()[:10])
    story = _story(opened)
    rows = [_query(letter, query) for letter in found for query in letter.queries]
    if layout == "text":
        return (
            _BETWEEN_LETTERS.join("\n".join(letter_lines(one, story=story)) for one in found)
            or _NOTHING_ASKED
        )
    if layout == "markdown":
        return markdown.queries(found, story=story)
    return _as_rows(rows, _QUERY_COLUMNS, layout, "queries")


def _corrections(opened: Opened, layout: str) -> str:
    found = corrections(opened.file.checklist, opened.board, opened.article)
    if layout == "text":
        return "\n".join(correction_lines(found)) or _NOTHING_CORRECTED
    if layout == "markdown":
        return markdown.log(found, story=_story(opened))
    return _as_rows([asdict(one) for one in found], _CORRECTION_COLUMNS, layout, "corrections")


def _as_rows(rows: Sequence[Mapping[str, object]], columns: Sequence[str], layout: str, name: str) -> str:
    if layout == "html":
        raise RedpencilError(
            f"there is no web page of {name} alone; use another --format, or leave out --{name}"
        )
    return table(rows, columns) if layout == "csv" else json.dumps({name: rows}, indent=1)


def _story(opened: Opened) -> str:
    entry = opened.file.checklist.article
    return f"“{entry.title}” ({entry.file})" if entry.title else entry.file


def _write(target: Path, text: str, opened: Opened, *, is_table: bool) -> None:
    """Write the report, but never over the checklist or the article it is about."""
    own = (opened.file.path, opened.file.path.parent / opened.file.checklist.article.file)
    if target.resolve() in (path.resolve() for path in own):
        raise RedpencilError(f"{target}: is what the report is about; write it to another file")
    try:
        target.write_text(f"{output.safe(text)}\n", encoding="utf-8-sig" if is_table else "utf-8")
    except OSError as error:
        raise RedpencilError(f"{target}: the report cannot be written ({error.strerror})") from None
    output.say(f"{target}: written")


# ---- as data -------------------------------------------------------------------------------------------


def as_data(report: reporting.Report, article: Article) -> dict[str, object]:
    """The report as `--format json` prints it."""
    return {
        "article": report.article,
        "title": report.title,
        "total": report.counts.total,
        "decided": report.counts.decided,
        "by_status": {str(status): number for status, number in report.counts.by_status.items()},
        "incorrect": [_claim(row) for row in report.incorrect],
        "open": [_claim(row) for row in report.open],
        "findings": [finding_data(finding, article) for finding in report.findings],
    }


def _claim(row: Placed) -> dict[str, object]:
    claim = row.claim
    return {
        "id": claim.id,
        "text": claim.text,
        "status": row.status,
        "rank": claim.rank,
        "kinds": list(claim.kinds),
        "speaker": claim.speaker,
        "waiting_on": claim.waiting.on if claim.waiting else None,
        "due": claim.waiting.due if claim.waiting else None,
    }


def _query(letter: Letter, query: Query) -> dict[str, object]:
    return {
        "to": letter.to,
        "name": letter.name,
        "due": query.due,
        "overdue": query.is_overdue,
        "id": query.row.id,
        "text": query.row.claim.text,
        "asked": query.ask,
    }


def _claim_rows(opened: Opened) -> Iterator[dict[str, object]]:
    sources = {source.id: source for source in opened.file.checklist.sources}
    signoffs, article = opened.file.checklist.signoffs, opened.article
    for number, row in enumerate(opened.board.rows, 1):
        claim = row.claim
        signed = covering_signoff(claim, row.status, signoffs, article.revision)
        yield _claim(row) | {
            "number": number,
            "line": article.line_at(row.spans[0].start) if row.spans else None,
            "checked_by": claim.checked_by,
            "checked_at": claim.checked_at,
            "asked": claim.waiting.ask if claim.waiting else None,
            "reason": claim.reason,
            "correction": claim.correction,
            "notes": claim.notes,
            "evidence": [_evidence(one, sources.get(one.source)) for one in claim.evidence],
            "override": f"{claim.override.by}: {claim.override.reason}" if claim.override else None,
            "signed_off_by": signed.by if signed else None,
        }


def _evidence(evidence: Evidence, source: Source | None) -> str:
    name = (source.title or source.url or source.id) if source else evidence.source
    return f"{name}, {evidence.locator}" if evidence.locator else name
