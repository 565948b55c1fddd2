"""A small article, taken apart by hand, for tests of the review."""

from __future__ import annotations

from redpencil.model import Article, Checklist, Finding, Highlight, Kind, Level, Span, Split, SplitClaim
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.gating import Gate
from redpencil.reviewing.placing import place
from redpencil.words import ELLIPSIS, claim_ids

TEXT = (
    "The council spent £4 million on the bridge, which opened in May.\n"
    "Mayor Ana Ruiz said traffic fell by 12%.\n"
    "The pair have met before. He did not say when.\n"
    "The bridge, built in 1932, is 300 metres long.\n"
)
"""Four lines, five sentences; `the bridge` and `in` stand more than once."""

CLAIMS: tuple[tuple[tuple[str, ...], float, str | None], ...] = (
    (("The council spent £4 million on the bridge",), 3.0, None),
    (("which opened in May",), 1.5, None),
    (("Mayor Ana Ruiz said traffic fell by 12%",), 2.0, None),
    (("traffic fell by 12%",), 4.0, "Ana Ruiz"),
    (("The pair have met before",), 0.0, None),
    (("He did not say when",), 0.5, None),
    (("The bridge", "is 300 metres long"), 2.5, None),
    (("built in 1932",), 1.5, None),
)


def article(text: str = TEXT) -> Article:
    return Article(text, "bridge.txt", title="Bridge")


def split(text: str = TEXT) -> Split:
    sentences = sentences_of(text)
    found: list[tuple[tuple[Span, ...], float, str | None]] = []
    for pieces, rank, speaker in CLAIMS:
        spans = spans_of(text, pieces)
        if spans:
            found.append((spans, rank, speaker))
    ids = claim_ids(ELLIPSIS.join(text[s.start : s.end] for s in spans) for spans, _, _ in found)
    claims = tuple(
        SplitClaim(identifier, spans, (Kind.EVENT,), rank, ("reason",), speaker)
        for identifier, (spans, rank, speaker) in zip(ids, found, strict=True)
    )
    highlights = tuple(
        Highlight(at, at + len(word), "number")
        for word in ("£4 million", "12%", "1932", "300")
        if (at := text.find(word)) >= 0
    )
    at = text.find("1932")
    findings = (Finding("date:1932", Level.NOTE, "1932 or 1923?", (Span(at, at + 4),)),) if at >= 0 else ()
    return Split(sentences, claims, (), highlights, findings)


def checklist(text: str = TEXT) -> Checklist:
    return new_checklist(article(text), split(text), "bridge.txt")


def spans_of(text: str, pieces: tuple[str, ...]) -> tuple[Span, ...]:
    spans, position = [], 0
    for piece in pieces:
        at = text.find(piece, position)
        if at < 0:
            return ()
        spans.append(Span(at, at + len(piece)))
        position = at + len(piece)
    return tuple(spans)


def sentences_of(text: str) -> tuple[Span, ...]:
    """One sentence for each full stop or line end."""
    sentences, start = [], 0
    for index, character in enumerate(text):
        if character in ".\n":
            if text[start : index + 1].strip(" .\n"):
                while text[start] in " \n":
                    start += 1
                sentences.append(Span(start, index + (character == ".")))
            start = index + 1
    return tuple(sentences)


def gate(checklist: Checklist, *, now: str) -> Gate:
    """The checklist as the gate looks at it, every claim in line 1 of the file."""
    board = place(checklist, article(), split())
    return Gate(checklist, article(), split(), board, lambda _: 1, now)
