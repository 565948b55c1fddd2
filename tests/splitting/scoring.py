"""How well a split matches marked claims: pairs by word overlap, one to one, best first, from F1 0.6 up."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from redpencil.model import Article, Span, SplitClaim
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
    """Shares from 0 to 1.

    Of the marked claims: `recall` found, `missed` in no claim of the split at all. Of the split's claims:
    `precision` marked, `exact` marked with the very same words. Of marked speakers of found claims:
    `speakers` right.
    """

    recall: float
    missed: float
    precision: float
    speakers: float
    exact: float = 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """A marked article and its split: the words of each claim by position, and who is whose `partner`."""

    document: Marked
    claims: tuple[SplitClaim, ...]
    marked: tuple[frozenset[int], ...]
    given: tuple[frozenset[int], ...]
    partner: dict[int, int]


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


def compared(document: Marked) -> Comparison:
    text = document.article.text
    claims = split(document.article).claims
    marked = tuple(_words(text, spans) for spans, _ in document.claims)
    given = tuple(_words(text, claim.spans) for claim in claims)
    return Comparison(document, claims, marked, given, _pairs(marked, given))


def figures(documents: Sequence[Marked]) -> Figures:
    marked = given = found = missed = exact = speakers = right = 0
    for one in map(compared, documents):
        marked, given, found = marked + len(one.marked), given + len(one.given), found + len(one.partner)
        missed += sum(
            i not in one.partner and not any(words <= e for e in one.given)
            for i, words in enumerate(one.marked)
        )
        exact += sum(one.marked[i] == one.given[j] for i, j in one.partner.items())
        for i, (_, speaker) in enumerate(one.document.claims):
            if speaker and i in one.partner:
                speakers += 1
                right += _same_name(speaker, one.claims[one.partner[i]].speaker)
    return Figures(found / marked, missed / marked, found / given, right / max(1, speakers), exact / given)


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
