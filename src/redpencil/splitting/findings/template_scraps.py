"""Scraps of a template or of markup were left standing in the text."""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.anatomy import Level, Span
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted
from redpencil.splitting.text.patterns import lazily

_SCRAPS = lazily(
    r"\b[Aa]n? (?=www\.|https?://)[^\s,;)\]]{4,200}"
    r"|\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}"
    r"|&(?:nbsp|amp|quot|lt|gt|[lr]squo|[lr]dquo|[mn]dash|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,5});"
    r"|\bTKTK\w*|\bTK(?= TK\b)|[\[(]TK\b[^\])\n]{0,40}[\])]"
    r"|\bX{4,}\b|\b(?:TK|XX)(?= (?:percent|per cent|people|years|million|billion)\b)"
    r"|\b[Ll]orem ipsum\b"
    r"|[\[<](?:[Ii]nsert|INSERT|YOUR|[Aa]dd|NAME|DATE|TITLE|HEADLINE|BYLINE|CAPTION)\b[^\]>\n]{0,40}[\]>]"
    r"|\[/?(?:caption|embed|gallery|video|audio)\b[^\]\n]{0,80}\]"
)
_PIECES = ("[", "{", "&", "<", " www.", " http", "TK", "XX", "orem ipsum")
"""What every scrap has a piece of."""


def _find(reading: Reading) -> Iterator[Found]:
    for m in reading.matches(_SCRAPS, *_PIECES):
        words = m.group().rstrip(".")
        span = Span(m.start(), m.start() + len(words))
        yield Found((span,), f"{quoted(words)} looks like a scrap of a template")


TEMPLATE_SCRAPS = FindingDetector(
    kind="template-scrap",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("It was first published by a www.example.com .", "a www.example.com"),
        example("Dear {{ first_name }}, see [TK page number].", "{{ first_name }}", "[TK page number]"),
        example("About TK people came to R&amp;D and saw [caption id=1].", "TK", "&amp;", "[caption id=1]"),
        example("Lorem ipsum dolor [insert name] XXXX", "Lorem ipsum", "[insert name]", "XXXX"),
    ),
    silent=(
        example("It was first published by www.example.com, he said; see https://example.com."),
        example("He flew with TK 1951 to Super Bowl XXX and met TK Singh [sic] of R&D [in Leeds]."),
        example("He [the minister] added: {so be it}."),
    ),
)
