"""The checklist as it is first written: every claim of the split, still to be checked."""

from __future__ import annotations

from collections.abc import Mapping

from redpencil.model import Article, ArticleEntry, Checklist, Claim, Split, SplitClaim
from redpencil.reviewing.locating import worded
from redpencil.reviewing.placing import Board
from redpencil.words import on_one_line

QUOTE_LENGTH = 120
"""Code points of a sentence that the file quotes above its claims."""


def new_checklist(article: Article, split: Split, file: str) -> Checklist:
    """A checklist of all claims of `split`, unchecked. `file` is the article's path from the checklist."""
    return Checklist(
        article=ArticleEntry(
            file,
            article.revision,
            title=article.title,
            published=article.published,
            byline=article.byline,
        ),
        claims=tuple(draft(claim, article.text) for claim in split.claims),
    )


def draft(found: SplitClaim, text: str) -> Claim:
    """The checklist's entry for a claim of the split of `text`."""
    claim = Claim(
        id=found.id,
        text="",
        kinds=found.kinds,
        rank=found.rank,
        restated=found.restated,
        speaker=found.speaker,
        attribution=found.attribution,
    )
    return worded(claim, found.spans, text)


def sentence_quotes(board: Board, article: Article, split: Split) -> Mapping[str, str]:
    """The sentence to quote above a claim, by claim id, for the first claim of each sentence in file order.

    One line each, clipped at a word to `QUOTE_LENGTH`.
    """
    quotes: dict[str, str] = {}
    last: int | None = None
    for row in board.rows:
        if row.sentence is not None and row.sentence != last:
            span = split.sentences[row.sentence]
            quotes[row.claim.id] = clipped(article.text[span.start : span.end], QUOTE_LENGTH)
            last = row.sentence
    return quotes


def clipped(text: str, length: int) -> str:
    """`text` on one line, cut at a word and ended with ` …` where it is longer than `length`."""
    line = on_one_line(text)
    if len(line) <= length:
        return line
    cut = line[: length - 2]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut[:-1]).rstrip() + " …"
