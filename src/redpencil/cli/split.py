"""`redpencil split`: from an article to its checklist."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import click

from redpencil.cli import intake, options, output
from redpencil.errors import RedpencilError
from redpencil.model import Article, Checklist, Split
from redpencil.reviewing.carrying import Carried, carry
from redpencil.reviewing.drafting import clipped, new_checklist, sentence_quotes
from redpencil.reviewing.findings import finding_data, finding_line, unaccepted
from redpencil.reviewing.placing import place
from redpencil.splitting import split
from redpencil.storage import ChecklistFile, create
from redpencil.words import ELLIPSIS

_MOST_TOLD = 20


@click.command("split")
@click.argument("article", type=click.Path(path_type=Path, allow_dash=True), metavar="ARTICLE")
@click.option("-o", "--output", "target", type=click.Path(path_type=Path), help="The checklist to write.")
@click.option("--published", metavar="DATE", callback=options.iso_date, help="Publication date, 2025-08-07.")
@click.option("--title", help="The article's title, for people; it is not part of the text.")
@click.option(
    "--refresh", is_flag=True, help="Split again though the article is the same, say after an update."
)
@click.option("--json", "as_json", is_flag=True, help="Write nothing; print the split as JSON.")
def command(
    *,
    article: Path,
    target: Path | None,
    published: str | None,
    title: str | None,
    refresh: bool,
    as_json: bool,
) -> None:
    """Split ARTICLE into a checklist of its claims.

    ARTICLE is UTF-8 text or Markdown, - for standard input, or a .docx, .html or .pdf file. The text read
    from a document or a pipe is kept beside the checklist; that is what claims refer to and git reviews.
    Title and byline are taken over from a document, the publication date from a web page.

    If the checklist is there and the article was revised, it is carried over: a verdict stays where neither
    its words nor their surroundings changed, all work stays, and what left the article is retired.

    \b
      redpencil split story.txt --published 2025-08-07
      redpencil split other.md -o other.claims.yaml
      redpencil split draft.docx
      pbpaste | redpencil split - -o story.claims.yaml
    """
    from_pipe = str(article) == "-"
    if from_pipe and target is None and not as_json:
        raise click.UsageError("from standard input, say with -o FILE which checklist to write")
    target = target or options.CHECKLIST
    read = intake.read(article, title=title, published=published)
    if as_json:
        output.json_data(as_data(read, split(read)))
    else:
        write_checklist(read, intake.kept(read, article, target), target, refresh=refresh)


def write_checklist(article: Article, path: Path, target: Path, *, refresh: bool = False) -> None:
    """Split the article read from `path` into the checklist `target`, or carry that over to the article."""
    found = split(article)
    file = _relative(path, target.parent)
    if target.exists() or target.is_symlink():
        _carry_over(ChecklistFile.read(target), article, found, file, refresh=refresh)
        return
    checklist = new_checklist(article, found, file=file)
    create(target, checklist, sentence_quotes(place(checklist, article, found), article, found))
    output.say(
        f"{target}: {len(checklist.claims)} claims to check in {len(found.sentences)} sentences; "
        f"{len(found.skipped)} passages skipped with a reason. Next: redpencil review {target}"
    )
    _tell_findings(checklist, article, found)


def _carry_over(old: ChecklistFile, article: Article, found: Split, file: str, *, refresh: bool) -> None:
    path, entry = old.path, old.checklist.article
    if entry.file != file:
        raise RedpencilError(
            f"{path}: this is the checklist of {entry.file}; "
            f"write this one elsewhere, such as -o {Path(article.file).stem}.claims.yaml"
        )
    if old.faults:
        raise RedpencilError(
            f"{path}:{old.faults[0].line}: holds entries that cannot be read; a new split would repeat them; "
            f"`redpencil check {path}` lists them all; correct them first"
        )
    if entry.revision == article.revision and not refresh:
        told = replace(
            entry,
            title=article.title or entry.title,
            published=article.published or entry.published,
            byline=article.byline or entry.byline,
        )
        old.save(replace(old.checklist, article=told))
        output.say(f"{path}: already the checklist of this article, word for word; nothing to carry over.")
        return
    carried = carry(old.checklist, article, found)
    board = place(carried.checklist, article, found)
    old.save(carried.checklist, quotes=sentence_quotes(board, article, found))
    _tell(path, old.checklist, carried)
    _tell_findings(carried.checklist, article, found)


def _tell(path: Path, old: Checklist, carried: Carried) -> None:
    """Say what became of the claims: how many, and which of them someone has to look at."""
    output.say(
        f"{path}: carried over. {len(carried.kept)} kept, {len(carried.recheck)} to be checked again, "
        f"{len(carried.new)} new, {len(carried.retired)} retired with their work, "
        f"{len(carried.gone)} gone with their words."
    )
    claims = {claim.id: claim for claim in (*old.claims, *carried.checklist.claims)}
    for what, ids in (("recheck", carried.recheck), ("new", carried.new), ("retired", carried.retired)):
        for identifier in ids[:_MOST_TOLD]:
            output.say(f"  {what:8} {identifier}  {clipped(claims[identifier].text, 90)}")
        if len(ids) > _MOST_TOLD:
            output.say(f"  {what:8} … and {len(ids) - _MOST_TOLD} more; redpencil diff shows all")


def _tell_findings(checklist: Checklist, article: Article, found: Split) -> None:
    """Say where the article does not agree with itself, as far as nobody has accepted that."""
    for finding in unaccepted(checklist, found):
        output.say(finding_line(finding, article))


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()


def as_data(article: Article, found: Split) -> dict[str, object]:
    """The split as `--json` prints it; offsets are code points into the article's text."""
    return {
        "article": {
            "file": article.file,
            "title": article.title,
            "published": article.published,
            "byline": article.byline,
            "revision": article.revision,
        },
        "sentences": [{"start": start, "end": end} for start, end in found.sentences],
        "claims": [
            {
                "id": claim.id,
                "spans": [list(span) for span in claim.spans],
                "text": ELLIPSIS.join(article.text[start:end] for start, end in claim.spans),
                "kinds": list(claim.kinds),
                "speaker": claim.speaker,
                "attribution": claim.attribution,
                "highlights": [h._asdict() for h in found.highlights_in(claim.spans)],
                "rank": claim.rank,
                "reasons": list(claim.reasons),
                "restated": claim.restated,
            }
            for claim in found.claims
        ],
        "skipped": [s._asdict() for s in found.skipped],
        "findings": [finding_data(finding, article) for finding in found.findings],
    }
