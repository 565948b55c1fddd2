"""`redpencil diff`: what was decided between two states of a checklist, blockers first."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import click

from redpencil import git
from redpencil.articles import as_article, bytes_of
from redpencil.cli import options, output
from redpencil.errors import ArticleError, RedpencilError
from redpencil.model import ArticleEntry, Checklist
from redpencil.reports import data
from redpencil.reports.difference import as_markdown, as_text, page
from redpencil.reviewing.differing import difference
from redpencil.reviewing.states import State, state
from redpencil.splitting import split
from redpencil.storage.checklist_file import ChecklistFile

WORKING_TREE = "working tree"

_ID = re.compile(r"\bid: *[\"']?(c-[0-9a-z]+)")

Reader = Callable[[PurePosixPath], bytes | None]
"""Gives the bytes of a file, named from the top of the repository, or None."""


@click.command("diff")
@click.argument("base", default="HEAD")
@click.argument("head", required=False)
@click.option("--file", type=click.Path(path_type=Path), default=options.CHECKLIST, help="The checklist.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="How to print it.",
)
def command(*, base: str, head: str | None, file: Path, form: str) -> None:
    """Tell what was decided between BASE and HEAD, by whom and on what evidence; what stops the story first.

    BASE is a commit, HEAD another or, left out, the files as they are now. BASE..HEAD names both in one;
    BASE...HEAD compares with the commit at which the two parted, as a pull request does.

    \b
      redpencil diff                      since the last commit
      redpencil diff main                 since main
      redpencil diff main...story --format markdown
    """
    place = git.placed(file)
    if place is None:
        raise RedpencilError(f"{file}: not in a git repository, so there is nothing to compare with")
    top, path = place[0], PurePosixPath(place[1])
    base, head = _parted(top, base, head)
    before = _state(path, *_version(top, base), missing=True)
    after = _state(path, *_version(top, head), missing=False)
    found = difference(before, after)
    names = {"name": path.name, "base": _short(base), "head": _short(head)}
    if form == "json":
        output.json_data(names | data.difference(found))
    else:
        paper = page(found, today=options.now()[:10], **names)
        output.data(as_markdown(paper) if form == "markdown" else as_text(paper))


def _parted(top: Path, base: str, head: str | None) -> tuple[str, str | None]:
    """The full names of the commits to compare; None for the working tree."""
    if ".." not in base:
        return _commit(top, base), _commit(top, head) if head else None
    if head:
        raise click.UsageError(f"{base} names both ends already; leave {head} out")
    if "..." not in base:
        one, _, other = base.partition("..")
        return _commit(top, one or "HEAD"), _commit(top, other or "HEAD")
    one, _, other = base.partition("...")
    ends = _commit(top, one or "HEAD"), _commit(top, other or "HEAD")
    parted = git.merge_base(top, *ends)
    if parted is None:
        raise RedpencilError(f"{base}: the two have no commit in common; name them as BASE and HEAD")
    return parted, ends[1]


def _commit(top: Path, revision: str) -> str:
    name = git.commit(top, revision)
    if name is None:
        raise RedpencilError(f"{revision}: no such commit in {top}; `git log --oneline` lists them")
    return name


def _short(commit: str | None) -> str:
    return commit[:10] if commit else WORKING_TREE


def _version(top: Path, commit: str | None) -> tuple[str, Reader]:
    if commit:
        return f"{commit[:10]}:", lambda path: git.content(top, commit, str(path))
    return "", lambda path: _bytes(top / path)


def _bytes(path: Path) -> bytes | None:
    try:
        return bytes_of(path)
    except ArticleError:
        return None


def _state(path: PurePosixPath, label: str, read: Reader, *, missing: bool) -> State:
    """The checklist as it was or is; without one, where that may be, an empty one."""
    raw = read(path)
    if raw is None:
        if missing:
            return State(Checklist(ArticleEntry("", "")))
        raise RedpencilError(f"{label}{path}: there is no such checklist; name another with --file")
    file = ChecklistFile.from_bytes(Path(f"{label}{path}"), raw)
    name = PurePosixPath(os.path.normpath(path.parent / file.checklist.article.file))
    article = None
    if (text := read(name)) is not None:
        try:
            article = as_article(text, name)
        except ArticleError as error:
            output.say(f"{error}; read without it")
    else:
        output.say(f"{label}{name}: the article is not there; verdicts are held against their words alone")
    known = {claim.id for claim in (*file.checklist.claims, *file.checklist.retired)}
    unread = frozenset(_ID.findall(raw.decode("utf-8"))) - known if file.faults else frozenset[str]()
    found = split(article) if article else None
    return state(file.checklist, article, found, now=options.now(), faults=file.faults, unread=unread)
