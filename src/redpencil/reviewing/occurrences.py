"""Where words occur in a text, as whole words only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from re import Pattern
from typing import TypeVar

from redpencil.anatomy import Span, Spans
from redpencil.words import same_words

T = TypeVar("T")


def verbatim(text: str, pieces: Sequence[str], start: int = 0) -> Iterator[Spans]:
    """Where `pieces` stand one after the other, letter by letter, from `start` on, nearest first."""

    def find(piece: str, position: int) -> Span | None:
        at = text.find(piece, position)
        return None if at < 0 else Span(at, at + len(piece))

    return _chains(text, [piece for piece in pieces if piece.strip()], find, start)


def alike(text: str, pieces: Sequence[str], start: int = 0) -> Iterator[Spans]:
    """Where the same words stand, though with other quotation marks, dashes or white space."""

    def find(words: Pattern[str], position: int) -> Span | None:
        match = words.search(text, position)
        return None if match is None else Span(*match.span())

    return _chains(text, [same_words(piece) for piece in pieces if piece.strip()], find, start)


def _chains(
    text: str, wanted: Sequence[T], find: Callable[[T, int], Span | None], start: int
) -> Iterator[Spans]:
    """Every way to find all that is wanted one after the other, nearest first."""
    if not wanted:
        return
    position = start
    while (span := find(wanted[0], position)) is not None:
        position = span.start + 1
        if not _whole_words(text, span):
            continue
        if len(wanted) == 1:
            yield (span,)
        for rest in islice(_chains(text, wanted[1:], find, span.end), 8):
            yield (span, *rest)


def _whole_words(text: str, span: Span) -> bool:
    """False where the span cuts a word or a number: `500` does not stand in `1,500`."""
    return not (_joined(text, span.start) or _joined(text, span.end))


def _joined(text: str, cut: int) -> bool:
    left, right = text[max(cut - 2, 0) : cut], text[cut : cut + 2]
    if not left or not right:
        return False
    if _in_word(left[-1]) and _in_word(right[0]):
        return True
    return (left[-1].isdigit() and right[0] in ".," and right[1:].isdigit()) or (
        right[0].isdigit() and left[-1] in ".," and left[:-1].isdigit()
    )


def _in_word(character: str) -> bool:
    return character.isdigit() or character.lower() != character.upper()
