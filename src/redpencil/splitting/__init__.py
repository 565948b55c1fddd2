"""Take an article apart into checkable claims. `split` is the way in."""

from __future__ import annotations

from redpencil.model import Article, Split, SplitClaim
from redpencil.splitting.drafts import drafts_of
from redpencil.splitting.masking import masked
from redpencil.splitting.passages import find_passages
from redpencil.splitting.quotations import find_quotations
from redpencil.splitting.sentences import find_sentences
from redpencil.words import ELLIPSIS, claim_ids


def split(article: Article) -> Split:
    """The sentences, claims, skipped text and highlights of `article`."""
    text = masked(article.text, markdown=article.markdown)
    sentences = find_sentences(text)
    quotations = find_quotations(text, sentences)
    claims = []
    for passage in find_passages(text, sentences, quotations):
        for d in drafts_of(text, passage):
            who = text[d.said_by.start : d.said_by.end] if d.said_by else None
            claims.append(SplitClaim("", d.spans, tuple(d.kinds), 0.0, (), who, d.attribution))
    ids = claim_ids(ELLIPSIS.join(article.text[a:b] for a, b in c.spans) for c in claims)
    return Split(
        sentences,
        tuple(
            SplitClaim(i, c.spans, c.kinds, c.rank, c.reasons, c.speaker, c.attribution)
            for i, c in zip(ids, claims, strict=True)
        ),
        (),
        (),
    )
