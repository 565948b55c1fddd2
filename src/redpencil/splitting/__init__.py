"""Take an article apart into checkable claims. `split` is the way in."""

from __future__ import annotations

from redpencil.anatomy import Article, Split
from redpencil.splitting.claims.making import claims_of
from redpencil.splitting.detectors import Reading, find_highlights
from redpencil.splitting.findings import find_findings
from redpencil.splitting.speech.passages import find_passages
from redpencil.splitting.text.masking import masked
from redpencil.splitting.text.sentences import find_sentences

__all__ = ["split"]


def split(article: Article) -> Split:
    """The sentences, claims, skipped text, highlights and findings of `article`, with positions in it."""
    text = masked(article.text, markdown=article.markdown)
    sentences = find_sentences(text)
    reading = Reading(text, sentences)
    passages = find_passages(text, sentences, reading.quotations)
    highlights = find_highlights(reading)
    claims, skipped = claims_of(text, passages, highlights, published=article.published_on)
    taken_apart = Split(sentences, claims, skipped, highlights)
    return taken_apart._replace(findings=find_findings(article, taken_apart))
