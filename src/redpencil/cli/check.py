"""`redpencil check`: the gate that stops a story with an open fact in it."""

from __future__ import annotations

import os
from pathlib import Path

import click

from redpencil.cli import options, output
from redpencil.cli.gate_page import FORMATS, Checked
from redpencil.errors import ConflictMarkersError, RedpencilError
from redpencil.formats import read_any
from redpencil.model import Article, Level
from redpencil.opening import open_checklist
from redpencil.reviewing.final_copy import FinalCopy, plain_text
from redpencil.reviewing.findings import unaccepted
from redpencil.reviewing.gating import Demand, File, conflicts, violations
from redpencil.reviewing.overriding import overrides
from redpencil.splitting import split
from redpencil.splitting.text.masking import masked


@click.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE ...]")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="How to print it.",
)
@click.option(
    "--article", "final", type=click.Path(path_type=Path), metavar="FINAL",
    help="Hold FILE against the copy that is to be published, too (text, Markdown, .html, .docx, .pdf).",
)  # fmt: skip
@click.option(
    "--require-evidence", is_flag=True, help="Stop what is verified or attributed without evidence."
)
@click.option("--require-signoff", is_flag=True, help="Stop what no second reader has signed off.")
def command(
    *, files: tuple[Path, ...], form: str, final: Path | None, require_evidence: bool, require_signoff: bool
) -> int:
    """Check that every claim in each FILE (claims.yaml) is decided and still fits its article.

    Prints a line for each violation of a rule; docs/rules.md explains them. Leaves with 0 if there is none, 1
    if there is any, and 2 if a file could not be checked at all, which never counts as passed. Overrides and
    notes on the article stop nothing; they go to standard error.

    \b
      redpencil check --require-signoff
      redpencil check --article final.html
      git ls-files -z '*claims.yaml' | xargs -0 redpencil check
    """
    paths = files or (options.CHECKLIST,)
    if final is not None and len(paths) > 1:
        raise click.UsageError("--article holds one checklist against one copy; name one FILE")
    asked = {
        Demand.EVIDENCE: require_evidence,
        Demand.SIGNOFF: require_signoff,
        Demand.FINAL: final is not None,
    }
    demands = frozenset(demand for demand, wanted in asked.items() if wanted)
    results = tuple(_checked(path, final, demands) for path in paths)
    for result in results:
        _tell(result)
    FORMATS[form](results)
    return max(result.exit_code for result in results)


def _checked(path: Path, final: Path | None, demands: frozenset[Demand]) -> Checked:
    files = {File.CHECKLIST: str(path), File.FINAL: str(final)}
    try:
        opened = open_checklist(path)
        article = os.path.normpath(path.parent / opened.file.checklist.article.file)
        files[File.ARTICLE] = article
        copy = None if final is None else _final_copy(final, opened.article)
        gate = opened.gate(options.now(), demands=demands, final=copy)
    except ConflictMarkersError as error:
        return Checked(files, violations=conflicts(error.faults))
    except RedpencilError as error:
        return Checked(files, error=error)
    checklist = opened.file.checklist
    return Checked(
        files,
        total=len(checklist.claims),
        violations=violations(gate),
        overrides=tuple((gate.line_of(one.row.id), one) for one in overrides(gate.board.rows, gate.now)),
        notes=tuple(one for one in unaccepted(checklist, opened.split) if one.level is Level.NOTE),
        article=opened.article,
    )


def _final_copy(path: Path, checked: Article) -> FinalCopy:
    article = read_any(path, title=checked.title, published=checked.published)
    return FinalCopy(_plain(checked), article, _plain(article), split(article))


def _plain(article: Article) -> str:
    return plain_text(article.text, masked(article.text, markdown=article.markdown))


def _tell(result: Checked) -> None:
    """What a person should know beside the violations."""
    if result.error is not None:
        output.complain(str(result.error))
    for line in result.told():
        output.say(line)
    if result.passed:
        path = result.files[File.CHECKLIST]
        passing = f"{result.total} of {result.total} claims pass"
        output.say(f"{path}: {passing if result.total else 'no claim is in the article'}; the story may run")
