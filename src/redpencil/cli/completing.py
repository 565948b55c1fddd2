"""What the shell offers on Tab out of the checklist at hand. It never fails and never talks."""

from __future__ import annotations

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem

from redpencil.cli import options
from redpencil.errors import ChecklistError
from redpencil.model import Checklist
from redpencil.showing import one_line
from redpencil.storage.checklist_file import ChecklistFile


def claims(ctx: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """The ids of claims, open ones first, each with its words for shells that show them."""
    checklist = _checklist(ctx)
    found = sorted(checklist.claims, key=lambda claim: not claim.status.is_open) if checklist else []
    return _items(((claim.id, claim.text) for claim in found), begun)


def sources(ctx: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
    """The ids of sources, each with its title or address."""
    checklist = _checklist(ctx)
    found = checklist.sources if checklist else ()
    return _items(((source.id, source.title or source.url or "") for source in found), begun)


def _checklist(ctx: click.Context) -> Checklist | None:
    try:
        return ChecklistFile.read(ctx.params.get("file") or options.CHECKLIST).checklist
    except ChecklistError:
        return None


def _items(found: Iterable[tuple[str, str]], begun: str) -> list[CompletionItem]:
    return [CompletionItem(name, help=one_line(told)) for name, told in found if name.startswith(begun)]
