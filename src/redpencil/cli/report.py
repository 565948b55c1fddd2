"""`redpencil report`: how far the checklist has come and what is still to do."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.model import Article
from redpencil.opening import open_checklist
from redpencil.reviewing import reporting
from redpencil.reviewing.findings import finding_data
from redpencil.reviewing.placing import Placed


@click.command("report")
@options.checklist_file
@click.option("--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(*, file: Path, layout: str) -> None:
    """Print the progress of FILE (claims.yaml) by status, and what is open, most important first.

    Last come findings: where the article does not agree with itself.

    \b
      redpencil report
      redpencil report --format json | jq .open[0].text
    """
    opened = open_checklist(file)
    report = reporting.report(opened.file.checklist, opened.split, opened.board)
    if layout == "json":
        output.json_data(as_data(report, opened.article))
    else:
        output.data("\n".join(reporting.lines(report, opened.article)))
    if opened.article_changed:
        output.say(f"{file}: the article has changed since it was split; run `redpencil split` on it again")
    for fault in opened.file.faults:
        output.say(f"{file}:{fault.line}:{fault.column}: {fault.message}")


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
