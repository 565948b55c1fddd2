"""`redpencil split`: from an article to its checklist."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from redpencil.articles import decode, read_article
from redpencil.cli import options, output
from redpencil.errors import RedpencilError
from redpencil.model import Article, Checklist, Claim, Split
from redpencil.reviewing.drafting import new_checklist, sentence_quotes
from redpencil.reviewing.placing import place
from redpencil.splitting import split
from redpencil.storage import ChecklistFile, create
from redpencil.words import ELLIPSIS


@click.command("split")
@click.argument("article", type=click.Path(path_type=Path, allow_dash=True), metavar="ARTICLE")
@click.option("-o", "--output", "target", type=click.Path(path_type=Path), help="The checklist to write.")
@click.option("--published", metavar="DATE", callback=options.iso_date, help="Publication date, 2025-08-07.")
@click.option("--title", help="The article's title, for people; it is not part of the text.")
@click.option("--json", "as_json", is_flag=True, help="Write nothing; print the split as JSON.")
def command(
    *, article: Path, target: Path | None, published: str | None, title: str | None, as_json: bool
) -> None:
    """Split ARTICLE (UTF-8 text or Markdown, - for standard input) into a checklist of its claims.

    \b
      redpencil split story.txt --published 2025-08-07
      redpencil split other.md -o other.claims.yaml
      pbpaste | redpencil split - -o story.claims.yaml
    """
    from_pipe = str(article) == "-"
    if from_pipe and target is None and not as_json:
        raise click.UsageError("from standard input, say with -o FILE which checklist to write")
    target = target or options.CHECKLIST
    if from_pipe:
        text = decode(sys.stdin.buffer.read(), "standard input")
        read = Article(text, file="-", title=title, published=published)
        if not as_json:
            article = _keep(text, target)
    else:
        read = read_article(article, title=title, published=published)
    if as_json:
        output.json_data(as_data(read, split(read)))
    else:
        write_checklist(read, article, target)


def write_checklist(article: Article, path: Path, target: Path) -> None:
    """Split the article read from `path` into the checklist `target`, unless work there would be lost."""
    found = split(article)
    checklist = new_checklist(article, found, file=_relative(path, target.parent))
    if target.exists() or target.is_symlink():
        _replace(ChecklistFile.read(target), checklist, article, found)
    else:
        board = place(checklist, article, found)
        create(target, checklist, sentence_quotes(board, article, found))
        output.say(
            f"{target}: {len(checklist.claims)} claims to check in {len(found.sentences)} sentences; "
            f"{len(found.skipped)} passages skipped with a reason. Next: redpencil review {target}"
        )


def _replace(old: ChecklistFile, new: Checklist, article: Article, found: Split) -> None:
    path = old.path
    if old.checklist.article.file != new.article.file:
        raise RedpencilError(
            f"{path}: this is the checklist of {old.checklist.article.file}; "
            f"write this one elsewhere, such as -o {Path(article.file).stem}.claims.yaml"
        )
    if old.checklist.article.revision == new.article.revision:
        output.say(f"{path}: already the checklist of this article, word for word; nothing written.")
        return
    if touched := [claim.id for claim in old.checklist.claims if _has_work(claim)]:
        raise RedpencilError(
            f"{path}: the article has changed and {len(touched)} claims here carry work (first: {touched[0]}) "
            f"that a new split would drop; keep this file and write the new list elsewhere with -o FILE"
        )
    create(path, new, sentence_quotes(place(new, article, found), article, found))
    output.say(f"{path}: split anew, {len(new.claims)} claims to check.")


def _has_work(claim: Claim) -> bool:
    return bool(
        claim.status != "unchecked" or claim.notes or claim.evidence or claim.correction or claim.waiting
        or claim.shape or claim.tags or claim.override or claim.extra
    )  # fmt: skip


def _keep(text: str, target: Path) -> Path:
    """Write the text that came through a pipe beside its checklist, never over another text."""
    path = target.with_name(target.name.removesuffix(".yaml").removesuffix(".claims") + ".txt")
    try:
        with path.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        if path.read_bytes() != text.encode("utf-8"):
            raise RedpencilError(
                f"{path}: the text read would be kept here, but another text has that name; choose another -o"
            ) from None
    except OSError as error:
        raise RedpencilError(f"{path}: the text read cannot be kept here ({error.strerror})") from None
    return path


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()


def as_data(article: Article, found: Split) -> dict[str, object]:
    """The split as `--json` prints it; offsets are code points into the article's text."""
    return {
        "article": {
            "file": article.file,
            "title": article.title,
            "published": article.published,
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
    }
