"""How well a split matches marked claims: pairs by word overlap, one to one, best first, from F1 0.6 up."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from redpencil.model import Article, Span
from redpencil.splitting import split

CASES = Path(__file__).parents[1] / "cases"
_WORD = re.compile(r"[\w%]+")
_NAME = re.compile(r"\w+")
FLOOR = 0.6


@dataclass(frozen=True, slots=True)
class Marked:
    """An article with the claims someone marked in it: spans and, where it has one, the speaker."""

    article: Article
    claims: tuple[tuple[tuple[Span, ...], str | None], ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1: claims found, missed altogether, given and marked, speakers right."""

    recall: float
    missed: float
    precision: float
    speakers: float


def marked_in_lines(path: Path) -> Marked:
    """Read `x.claims` beside `x.txt`: one claim a line, ` … ` between its parts, ` | ` before its speaker."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    claims, position = [], 0
    for line in path.read_text(encoding="utf-8").splitlines():
        words, _, speaker = line.partition(" | ")
        spans: list[Span] = []
        for part in words.split(" … "):
            behind = spans[-1].end if spans else max(0, position - 400)
            start = text.index(part, behind)
            spans.append(Span(start, start + len(part)))
        position = spans[0].start
        claims.append((tuple(spans), speaker or None))
    return Marked(Article(text, path.stem + ".txt"), tuple(claims))


def marked_in_json(path: Path) -> list[Marked]:
    """Read one article per line, as described in tests/cases/README.md."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        article = Article(entry["text"], entry["doc_id"], markdown=entry.get("markdown", False))
        claims = [(tuple(Span(*s) for s in c["spans"]), c.get("speaker")) for c in entry["claims"]]
        found.append(Marked(article, tuple(claims)))
    return found


def figures(documents: Sequence[Marked]) -> Figures:
    marked = given = found = missed = speakers = right = 0
    for document in documents:
        text = document.article.text
        claims = split(document.article).claims
        gold_words = [_words(text, spans) for spans, _ in document.claims]
        given_words = [_words(text, claim.spans) for claim in claims]
        partner = _pairs(gold_words, given_words)
        marked, given, found = marked + len(gold_words), given + len(given_words), found + len(partner)
        missed += sum(
            i not in partner and not any(g <= e for e in given_words) for i, g in enumerate(gold_words)
        )
        for i, (_, speaker) in enumerate(document.claims):
            if speaker and i in partner:
                speakers += 1
                right += _same_name(speaker, claims[partner[i]].speaker)
    return Figures(found / marked, missed / marked, found / given, right / max(1, speakers))


def _words(text: str, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(m.start() + start for start, end in spans for m in _WORD.finditer(text[start:end]))


def _pairs(gold: Sequence[frozenset[int]], given: Sequence[frozenset[int]]) -> dict[int, int]:
    overlaps = [
        (2 * len(g & e) / (len(g) + len(e)), i, j)
        for i, g in enumerate(gold)
        for j, e in enumerate(given)
        if g & e
    ]
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for overlap, i, j in sorted(overlaps, reverse=True):
        if overlap >= FLOOR and i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    return partner


def _same_name(gold: str, given: str | None) -> bool:
    names = [set(_NAME.findall((name or "").casefold())) - {"the", "a", "of", "s"} for name in (gold, given)]
    shorter = min(map(len, names))
    return shorter > 0 and 2 * len(names[0] & names[1]) >= shorter
