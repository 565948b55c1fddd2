"""Every act of a session by name, steered by one number, for tests that try any sequence of them."""

from __future__ import annotations

from collections.abc import Callable

from redpencil.model import OPEN, Kind, Source, Span, Status, Waiting
from redpencil.reviewing.session import Session
from redpencil.reviewing.viewing import Order
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
