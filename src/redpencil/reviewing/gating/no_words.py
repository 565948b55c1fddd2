"""The article has not a single word, so there is nothing that anyone could have checked.

An export went wrong, or the checklist names another file than it should. An article that has words but states
nothing, such as one of opinions and questions alone, passes: all of it is skipped with a reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.reviewing.gating.case import LINE, Case
from redpencil.reviewing.gating.rule import File, Found, Gate, Rule
from redpencil.reviewing.identifying import says_something


def _find(gate: Gate) -> Iterator[Found]:
    if not says_something(gate.article.text):
        yield Found(1, "there is not a word in the article, so nothing was checked", file=File.ARTICLE)


NO_WORDS = Rule(
    code="RP019",
    name="no-words",
    page=__doc__,
    find=_find,
    fires=(Case(""), Case("\n \n—\n")),
    silent=(Case(LINE), Case("Why?", skipped=("Why?",))),
)
