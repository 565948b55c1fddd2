"""Carrying a checklist over to its article as it is now: `redpencil split` where there is one already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from redpencil.cli import output
from redpencil.errors import RedpencilError
from redpencil.model import Article, Checklist, Split
from redpencil.reviewing.carrying import Carried, carry, entry_for
from redpencil.reviewing.drafting import clipped, sentence_quotes
from redpencil.reviewing.placing import place
from redpencil.storage.checklist_file import ChecklistFile

_MOST_TOLD = 20


def checklist_of(path: Path, article: Article, file: str) -> ChecklistFile:
    """The checklist at `path`, to be carried over to `article`, whose text is in `file` as seen from there.

    Raises RedpencilError where it is of another article, or holds what cannot be read.
    """
    old = ChecklistFile.read(path)
    if old.checklist.article.file != file:
        raise RedpencilError(
            f"{path}: this is the checklist of {old.checklist.article.file}; "
            f"write this one elsewhere, such as -o {Path(article.file).stem}.claims.yaml"
        )
    if old.faults:
        raise RedpencilError(
            f"{path}:{old.faults[0].line}: holds entries that cannot be read; a new split would repeat them; "
            f"`redpencil check {path}` lists them all; correct them first"
        )
    return old


def carry_over(old: ChecklistFile, article: Article, found: Split, *, refresh: bool) -> Checklist | None:
    """Carry a checklist over and tell what became of its claims; gives what the file then holds.

    None where the text is the one it was split from, unless `refresh`: only what is known about it is saved.
    """
    path, entry = old.path, old.checklist.article
    if entry.revision == article.revision and not refresh:
        old.save(replace(old.checklist, article=entry_for(article, entry)))
        output.say(f"{path}: already the checklist of this article, word for word; nothing to carry over.")
        return None
    carried = carry(old.checklist, article, found)
    board = place(carried.checklist, article, found)
    old.save(carried.checklist, quotes=sentence_quotes(board.sentences, article, found))
    _tell(path, old.checklist, carried)
    return carried.checklist


def _tell(path: Path, old: Checklist, carried: Carried) -> None:
    """Say what became of the claims: how many, and which of them someone has to look at."""
    output.say(
        f"{path}: carried over. {len(carried.kept)} kept, {len(carried.reworded)} reworded and still open, "
        f"{len(carried.recheck)} to be checked again, {len(carried.new)} new, "
        f"{len(carried.retired)} retired with their work, {len(carried.gone)} gone with their words."
    )
    claims = {claim.id: claim for claim in (*old.claims, *carried.checklist.claims)}
    before = {claim.id: claim.text for claim in (*old.retired, *old.claims)}
    for what in ("reworded", "recheck", "new", "retired"):
        ids = getattr(carried, what)
        for identifier in ids[:_MOST_TOLD]:
            claim = claims[identifier]
            output.say(f"  {what:8} {identifier}  {clipped(claim.text, 90)}")
            if what == "reworded":
                output.say(f"           {claim.status}, before: {clipped(before[identifier], 90)}")
        if len(ids) > _MOST_TOLD:
            output.say(f"  {what:8} … and {len(ids) - _MOST_TOLD} more; redpencil diff shows all")
