"""Writing what a split found into the checklist: a new one, or the old one carried over.

What comes from a document or a pipe is kept beside the checklist as text; that text is what git reviews and
what the claims' words are held against. Only writing needs this file, so that printing a split starts faster.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from redpencil.articles import read_article
from redpencil.cli import output
from redpencil.cli.intake import text_file
from redpencil.errors import ArticleError, ChecklistError, RedpencilError
from redpencil.model import Article, Checklist, Split
from redpencil.reviewing.carrying import Carried, carry
from redpencil.reviewing.drafting import clipped, new_checklist, sentence_quotes
from redpencil.reviewing.findings import finding_line, unaccepted
from redpencil.reviewing.placing import place
from redpencil.splitting import split
from redpencil.storage import ChecklistFile, create, saving

_MOST_TOLD = 20


def kept(article: Article, path: Path, target: Path) -> Path:
    """The text file that the checklist `target` of the article at `path` names, written if need be.

    A text that differs is only replaced if it is the one `target` was split from, so that nobody's edits go.
    """
    text = text_file(path, target)
    if text == path:
        return path
    content = article.text.encode("utf-8")
    if text.exists() and text.read_bytes() != content and not _is_split(text, target):
        raise RedpencilError(
            f"{text}: the text read would be kept here, but this file holds another text; "
            "move it away, or choose another -o"
        )
    if not text.exists() or text.read_bytes() != content:
        saving.replace(text, content)
        output.say(f"{text}: the text that was read, {len(article.text.split())} words; claims refer to it")
    return text


def _is_split(text: Path, target: Path) -> bool:
    """True where the checklist `target` was split from the file `text` as it is now."""
    try:
        entry = ChecklistFile.read(target).checklist.article
        same = (target.parent / entry.file).resolve() == text.resolve()
        return same and read_article(text).revision == entry.revision
    except (ChecklistError, ArticleError):
        return False


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
