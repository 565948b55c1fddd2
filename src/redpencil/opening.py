"""What every front end starts from: a checklist's file, its article, and the article taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from redpencil.articles import read_article
from redpencil.errors import ArticleError
from redpencil.model import Article, Split
from redpencil.reviewing.placing import Board, place
from redpencil.storage.checklist_file import ChecklistFile

if TYPE_CHECKING:
    from redpencil.reviewing.final_copy import FinalCopy
    from redpencil.reviewing.gating import Demand, Gate


@dataclass(frozen=True)
class Opened:
    """A checklist with the article it belongs to, as both are on disk now."""

    file: ChecklistFile
    article: Article

    @cached_property
    def split(self) -> Split:
        """The article taken apart, when first asked for: a screen is painted before it."""
        from redpencil.splitting import split  # takes as long to load as a small file to read

        return split(self.article)

    @cached_property
    def board(self) -> Board:
        """Where each claim stands in the article and how its status reads."""
        return place(self.file.checklist, self.article, self.split)

    @property
    def article_changed(self) -> bool:
        """True where the article is no longer the one that was split into this checklist."""
        return self.article.revision != self.file.checklist.article.revision

    def gate(
        self, now: str, *, demands: frozenset[Demand] = frozenset(), final: FinalCopy | None = None
    ) -> Gate:
        """What the rules look at, at `now` (an ISO moment in UTC)."""
        from redpencil.reviewing.gating import Gate  # a review shows its first claims without the rules

        file = self.file
        return Gate(
            file.checklist,
            self.article,
            self.split,
            self.board,
            file.line_of,
            now,
            file.faults,
            demands,
            final,
        )


def open_checklist(path: Path) -> Opened:
    """Read the checklist at `path` and its article.

    Raises ChecklistError if the file is no checklist, ArticleError if its article cannot be read.
    """
    file = ChecklistFile.read(path)
    return Opened(file, article_of(file))


def article_of(file: ChecklistFile) -> Article:
    """The article a checklist names, with the title and date the checklist gives it.

    Raises ArticleError if it cannot be read.
    """
    entry = file.checklist.article
    try:
        return read_article(file.path.parent / entry.file, title=entry.title, published=entry.published)
    except ArticleError as error:
        raise ArticleError(
            f"{file.path}: its article cannot be read. {error}. "
            "Put the article back there, or correct `file` under `article`."
        ) from None
