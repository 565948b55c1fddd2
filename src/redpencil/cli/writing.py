"""Writing what a split found into a new checklist, or carrying over the one that is there.

What comes from a document or a pipe is kept beside the checklist as text; that text is what git reviews and
what the claims' words are held against. Nothing that reads a checklist is loaded until there is one.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from redpencil.articles import as_article, bytes_of
from redpencil.cli import output
from redpencil.cli.intake import text_file
from redpencil.errors import ArticleError, RedpencilError
from redpencil.model import Article, Checklist, Split
from redpencil.reviewing.drafting import drafted_sentences, new_checklist, sentence_quotes
from redpencil.reviewing.findings import finding_line, unaccepted
from redpencil.reviewing.identifying import says_something
from redpencil.splitting import split
from redpencil.storage import saving
from redpencil.storage.creating import create
from redpencil.words import number_of

if TYPE_CHECKING:
    from redpencil.storage.checklist_file import ChecklistFile


def write_checklist(article: Article, path: Path, target: Path, *, refresh: bool = False) -> None:
    """Split the article read from `path` into the checklist `target`, or carry that over to the article.

    The text of a document or a pipe is kept beside it. Raises RedpencilError, with nothing written, where
    there are no words to be checked, the checklist is of another article or cannot be carried over, or the
    text would go over someone's own.
    """
    if not says_something(article.text):
        raise ArticleError(f"{path}: there is not a word in this article, so there is nothing to be checked")
    text = text_file(path, target)
    file = Path(os.path.relpath(text.resolve(), target.parent.resolve())).as_posix()
    old = _old(target, article, file) if target.exists() or target.is_symlink() else None
    if old is not None:
        article = article._replace(published=article.published or old.checklist.article.published)
    found = split(article)
    if text != path:
        _keep(article, text, old.checklist.article.revision if old else None)
    if old is None:
        checklist: Checklist | None = _new(target, article, found, file)
    else:
        from redpencil.cli.carrying_over import carry_over

        checklist = carry_over(old, article, found, refresh=refresh)
    for finding in unaccepted(checklist, found) if checklist else ():
        output.say(finding_line(finding, article._replace(file=str(text))))


def _old(target: Path, article: Article, file: str) -> ChecklistFile:
    from redpencil.cli.carrying_over import checklist_of

    return checklist_of(target, article, file)


def _keep(article: Article, text: Path, revision: str | None) -> None:
    """Write the text that was read, unless it is there. Only that of this `revision` may give way to it."""
    content = article.text.encode("utf-8")
    if text.exists():
        there = bytes_of(text)
        if there == content:
            return
        if as_article(there, text).revision != revision:
            raise RedpencilError(
                f"{text}: the text read would be kept here, but this file holds another text; "
                "move it away, or choose another -o"
            )
    saving.replace(text, content)
    output.say(f"{text}: the text that was read, {len(article.text.split())} words; claims refer to it")


def _new(target: Path, article: Article, found: Split, file: str) -> Checklist:
    checklist = new_checklist(article, found, file=file)
    create(target, checklist, sentence_quotes(drafted_sentences(found), article, found))
    output.say(
        f"{target}: {number_of(len(checklist.claims), 'claim')} to check "
        f"in {number_of(len(found.sentences), 'sentence')}; "
        f"{number_of(len(found.skipped), 'passage')} skipped with a reason. Next: redpencil review {target}"
    )
    return checklist
