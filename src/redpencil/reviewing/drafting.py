"""The checklist as it is first written: every claim of the split, still to be checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from redpencil.model import Article, ArticleEntry, Checklist, Claim, Split, SplitClaim
from redpencil.reviewing.wording import worded
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


def drafted_sentences(split: Split) -> Iterator[tuple[str, int | None]]:
    """The ids of the claims of a new checklist, each with the index of its first sentence."""
    return ((claim.id, split.sentence_at(claim.spans[0].start)) for claim in split.claims)


def sentence_quotes(
    sentences: Iterable[tuple[str, int | None]], article: Article, split: Split
) -> Mapping[str, str]:
    """The sentence to quote above a claim, by claim id, for the first claim of each of the `sentences`.

    One line each, clipped at a word to `QUOTE_LENGTH`.
    """
    quotes: dict[str, str] = {}
    last: int | None = None
    for claim_id, sentence in sentences:
        if sentence is not None and sentence != last:
            span = split.sentences[sentence]
            quotes[claim_id] = clipped(article.text[span.start : span.end], QUOTE_LENGTH)
            last = sentence
    return quotes


def clipped(text: str, length: int) -> str:
    """`text` on one line, cut at a word and ended with ` …` where it is longer than `length`."""
    line = on_one_line(text)
    if len(line) <= length:
        return line
    cut = line[: length - 2]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut[:-1]).rstrip() + " …"
