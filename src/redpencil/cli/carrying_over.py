"""Carrying a checklist over to its article as it is now: `redpencil split` where there is one already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from redpencil.articles import read_article
from redpencil.cli import output
from redpencil.errors import ArticleError, ChecklistError, RedpencilError
from redpencil.model import Article, Checklist, Split
from redpencil.reviewing.carrying import Carried, carry
from redpencil.reviewing.drafting import clipped, sentence_quotes
from redpencil.reviewing.placing import place
from redpencil.storage.checklist_file import ChecklistFile

_MOST_TOLD = 20


def was_split(text: Path, target: Path) -> bool:
    """True where the checklist `target` was split from the file `text` as it is now."""
    try:
        entry = ChecklistFile.read(target).checklist.article
        same = (target.parent / entry.file).resolve() == text.resolve()
        return same and read_article(text).revision == entry.revision
    except (ChecklistError, ArticleError):
        return False


def carry_over(path: Path, article: Article, found: Split, file: str, *, refresh: bool) -> Checklist | None:
    """Carry the checklist at `path` over and tell what became of its claims; gives what the file then holds.

    None where the text is the one it was split from, unless `refresh`: only what is known about it is saved.
    `file` is the article's path from the checklist. Raises RedpencilError for the checklist of another.
    """
    old = ChecklistFile.read(path)
    entry = old.checklist.article
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
        return None
    carried = carry(old.checklist, article, found)
    board = place(carried.checklist, article, found)
    old.save(carried.checklist, quotes=sentence_quotes(board, article, found))
    _tell(path, old.checklist, carried)
    return carried.checklist


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
