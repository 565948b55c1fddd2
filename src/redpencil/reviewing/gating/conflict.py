"""A merge left its conflict marks: two sides stand there, and nobody has chosen.

Open the checklist with `redpencil review`, or choose a side by hand, and commit it. The rule looks for the
marks in the checklist, in its article and in the final copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.model import Article
from redpencil.reviewing.gating.case import LINE, Case
from redpencil.reviewing.gating.rule import File, Found, Gate, Rule

_MARK = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)


def _find(gate: Gate) -> Iterator[Found]:
    yield from _marks(gate.article, File.ARTICLE)
    if gate.final is not None:
        yield from _marks(gate.final.article, File.FINAL)


def _marks(article: Article, file: File) -> Iterator[Found]:
    for mark in _MARK.finditer(article.text):
        yield Found(article.line_at(mark.start()), "unresolved git conflict; choose a side", file=file)


CONFLICT = Rule(
    code="RP015",
    name="conflict",
    page=__doc__,
    find=_find,
    fires=(
        Case(f"<<<<<<< HEAD\n{LINE}\n=======\nThree people died.\n>>>>>>> desk"),
        Case(LINE, final=f"{LINE}\n>>>>>>> desk"),
    ),
    silent=(Case(LINE), Case(f"Deaths\n=======\n{LINE}")),
)
