"""`redpencil split`: from an article to its checklist."""

from __future__ import annotations

from pathlib import Path

import click

from redpencil.anatomy import Article, Split
from redpencil.cli import intake, options, output
from redpencil.reviewing.findings import finding_data
from redpencil.splitting import split
from redpencil.words import ELLIPSIS


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
    A line such as `By Maren Holt` gives the byline; a document gives its title, a web page its date as well.

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
        dated = read._replace(published=read.published or _recorded(target, article))
        output.json_data(as_data(dated, split(dated)))
    else:
        from redpencil.cli.writing import write_checklist

        write_checklist(read, article, target, refresh=refresh)


def _recorded(target: Path, article: Path) -> str | None:
    """The publication date in the checklist `target`, where that is of this article."""
    if not target.exists():
        return None
    from redpencil.cli.review import belongs
    from redpencil.storage.checklist_file import ChecklistFile

    return ChecklistFile.read(target).checklist.article.published if belongs(target, article) else None


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
