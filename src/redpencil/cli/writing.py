"""Writing what a split found into a new checklist, or carrying over the one that is there.

What comes from a document or a pipe is kept beside the checklist as text; that text is what git reviews and
what the claims' words are held against. Nothing that reads a checklist is loaded until there is one.
"""

from __future__ import annotations

import os
from pathlib import Path

from redpencil.cli import output
from redpencil.cli.intake import text_file
from redpencil.errors import RedpencilError
from redpencil.model import Article, Checklist, Split
from redpencil.reviewing.drafting import new_checklist, sentence_quotes
from redpencil.reviewing.findings import finding_line, unaccepted
from redpencil.reviewing.placing import place
from redpencil.splitting import split
from redpencil.storage import saving
from redpencil.storage.creating import create


def kept(article: Article, path: Path, target: Path) -> Path:
    """The text file that the checklist `target` of the article at `path` names, written if need be.

    A text that differs is only replaced if it is the one `target` was split from, so that nobody's edits go.
    """
    text = text_file(path, target)
    if text == path:
        return path
    from redpencil.cli.carrying_over import was_split

    content = article.text.encode("utf-8")
    if text.exists() and text.read_bytes() != content and not was_split(text, target):
        raise RedpencilError(
            f"{text}: the text read would be kept here, but this file holds another text; "
            "move it away, or choose another -o"
        )
    if not text.exists() or text.read_bytes() != content:
        saving.replace(text, content)
        output.say(f"{text}: the text that was read, {len(article.text.split())} words; claims refer to it")
    return text


def write_checklist(article: Article, path: Path, target: Path, *, refresh: bool = False) -> None:
    """Split the article read from `path` into the checklist `target`, or carry that over to the article."""
    found = split(article)
    file = Path(os.path.relpath(path.resolve(), target.parent.resolve())).as_posix()
    if target.exists() or target.is_symlink():
        from redpencil.cli.carrying_over import carry_over

        checklist = carry_over(target, article, found, file, refresh=refresh)
    else:
        checklist = _new(target, article, found, file)
    for finding in unaccepted(checklist, found) if checklist else ():
        output.say(finding_line(finding, article))


def _new(target: Path, article: Article, found: Split, file: str) -> Checklist:
    checklist = new_checklist(article, found, file=file)
    create(target, checklist, sentence_quotes(place(checklist, article, found), article, found))
    output.say(
        f"{target}: {len(checklist.claims)} claims to check in {len(found.sentences)} sentences; "
        f"{len(found.skipped)} passages skipped with a reason. Next: redpencil review {target}"
    )
    return checklist
