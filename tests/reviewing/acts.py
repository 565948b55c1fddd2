"""Every act of a session by name, steered by one number, for tests that try any sequence of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from redpencil.errors import DecisionError
from redpencil.model import OPEN, Kind, Source, Span, Status, Waiting
from redpencil.reviewing.drafting import sentence_quotes
from redpencil.reviewing.placing import place
from redpencil.reviewing.session import Session
from redpencil.reviewing.viewing import Order
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from reviewing import small

ACTS: dict[str, Callable[[Session, int], object]] = {
    "decide": lambda s, n: s.decide(tuple(Status)[n % 11], reason="r" * (n % 3), waiting=Waiting("author")),
    "stay": lambda s, n: s.decide(Status.VERIFIED, advance=False),
    "same": lambda s, n: s.verify_with_last_source(),
    "correct": lambda s, n: s.correct("so" * (n % 3)),
    "restore": lambda s, n: s.restore(),
    "override": lambda s, n: s.override("why" * (n % 2)),
    "sign": lambda s, n: s.sign_off(),
    "accept": lambda s, n: s.accept(f"finding-{n % 3}", "known"),
    "note": lambda s, n: s.note("note" * (n % 3)),
    "cite": lambda s, n: s.cite(f"source {n % 4}", locator=f"p. {n % 2}"),
    "describe": lambda s, n: s.describe(speaker="Bea" * (n % 2), kinds=(Kind.POLL,)[: n % 3]),
    "source": lambda s, n: s.describe_source(Source(f"source-{n % 4}", standing="primary")),
    "legal": lambda s, n: s.toggle_legal(),
    "split": lambda s, n: s.split_claim(n * 7 % len(small.TEXT)),
    "merge": lambda s, n: s.merge_with_next(),
    "widen": lambda s, n: s.stretch(edge=("start", "end")[n % 2], words=1 + n % 2),
    "narrow": lambda s, n: s.stretch(edge=("start", "end")[n % 2], words=-1),
    "add": lambda s, n: s.add(Span(n * 11 % len(small.TEXT), n * 11 % len(small.TEXT) + 20)),
    "move": lambda s, n: s.move(n % 5 - 2),
    "go": lambda s, n: s.go_to(str(n % 8)),
    "select": lambda s, n: s.toggle_selected(),
    "filter": lambda s, n: s.filter_by(OPEN if n % 2 else ()),
    "order": lambda s, n: s.order_by(tuple(Order)[n % 5]),
    "undo": lambda s, n: s.undo(),
    "redo": lambda s, n: s.redo(),
}


def undone_byte_for_byte(acts: Sequence[tuple[str, int]], folder: Path) -> int:
    """Do `acts` on a new file, save after each, undo them all; gives how many were not refused.

    Fails unless each save reads back and the file ends in the bytes it began with.
    """
    drafted = small.checklist()
    board = place(drafted, small.article(), small.split())
    quotes = sentence_quotes(board.sentences, small.article(), small.split())
    create(folder / "claims.yaml", drafted, quotes)
    file = ChecklistFile.read(folder / "claims.yaml")
    start = file.raw
    review = Session(
        file.checklist, small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
    )
    done = 0
    for name, number in acts:
        try:
            ACTS[name](review, number)
        except DecisionError:
            continue
        done += 1
        file = file.save(review.checklist, quotes=review.quotes_since(file.checklist))
        assert file.checklist == review.checklist, name
    assert ChecklistFile.read(file.path).checklist == review.checklist
    while review.history.done:
        review.undo()
    file.save(review.checklist, quotes=review.quotes_since(file.checklist))
    assert file.path.read_bytes() == start
    return done
