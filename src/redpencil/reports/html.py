"""The report as one web page: the article with every claim marked, a card for each claim, and the lists.

Nothing in it comes from elsewhere, and its own policy lets no script run but ours: words of the article and
of the file cannot become markup (autoescape) and could not do anything if they did.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from redpencil.model import Evidence, Finding, Signoff, Source, Status
from redpencil.reports.marking import SIGNS, Piece, pieces, weightiest
from redpencil.reports.text import violation
from redpencil.reviewing.drafting import clipped
from redpencil.reviewing.findings import findings_of
from redpencil.reviewing.overriding import Overridden
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.reporting import Report, progress
from redpencil.reviewing.signing import covering_signoff
from redpencil.reviewing.tones import TONES
from redpencil.reviewing.word_diff import word_diff
from redpencil.showing import shown

_HERE = Path(__file__).parent
_BAR = 1000
"""Units the progress picture is wide."""

_CLIPPED = 160


@dataclass(frozen=True, slots=True)
class Card:
    """A claim with all that is said of it; `number` counts in the article's order from 1."""

    number: int
    row: Placed
    evidence: tuple[tuple[Evidence, Source | None], ...]
    signoff: Signoff | None
    override: Overridden | None
    findings: tuple[Finding, ...]


def page(report: Report, *, today: str) -> str:
    """The page, made `today` (ISO date)."""
    article, cards = report.article, _cards(report)
    return _template().render(
        report=report,
        entry=report.checklist.article,
        progress=f"{progress(report.counts)} {report.outcome}",
        violation=violation,
        bar=list(_bar(report)),
        bar_width=_BAR,
        lines=pieces(article.text, report.board.rows, report.findings),
        finding_lines=lambda finding: sorted({article.line_at(span.start) for span in finding.spans}),
        cards=cards,
        number={card.row.id: card.number for card in cards},
        valid=[one for one in report.overrides if not one.void],
        void=[one for one in report.overrides if one.void],
        has_changed=article.revision != report.checklist.article.revision,
        today=today,
        SIGNS=SIGNS,
        statuses=[status for status in Status if report.counts.by_status[status]],
    )


def _template() -> Template:
    """The page's template with our own style and script in it, and the policy that allows these two alone."""
    environment = Environment(
        loader=FileSystemLoader(_HERE, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_safe,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = ((_HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    environment.globals |= {
        "style": Markup(style),
        "script": Markup(script),
        "policy": f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'",
        "TONES": TONES,
        "classes": _classes,
        "diff": word_diff,
        "web": web,
        "clip": lambda text: clipped(text, _CLIPPED),
    }
    return environment.get_template("page.html")


def _digest(text: str) -> str:
    """A script or style as a content security policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _cards(report: Report) -> list[Card]:
    sources = {source.id: source for source in report.checklist.sources}
    overridden = {one.row.id: one for one in report.overrides}
    return [
        Card(
            number,
            row,
            tuple((one, sources.get(one.source)) for one in row.claim.evidence),
            covering_signoff(row.claim, row.status, report.signoffs, report.article.revision),
            overridden.get(row.id),
            findings_of(report.findings, row.spans),
        )
        for number, row in enumerate(report.board.rows, 1)
    ]


def _bar(report: Report) -> Iterator[tuple[Status, int, float, float]]:
    """The progress picture: each status with its count, and where its stretch begins and how long it is."""
    start = 0.0
    order = sorted(Status, key=lambda status: (status.is_open, list(Status).index(status)))
    for status in order:
        if count := report.counts.by_status[status]:
            width = _BAR * count / report.counts.total
            yield status, count, start, width
            start += width


def web(url: str | None) -> str | None:
    """The address if it is one of the web, which may be linked; None for any other, such as `javascript:`."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _classes(piece: Piece) -> str:
    """A piece's classes: its innermost claim's tone, the weightiest of those around it, any finding."""
    inner, *outer = piece.claims or [None]
    names = [f"in-{TONES[inner.status]}"] if inner else []
    if around := weightiest(row.status for row in outer if row):
        names.append(f"of-{around}")
    return " ".join([*names, *(["flagged"] if piece.findings else [])])


def _safe(value: object) -> object:
    """Any words as they may be shown, before they are escaped."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
