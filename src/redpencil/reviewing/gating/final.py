"""The copy that is to be published says something else than the one that was checked.

Asked for with `--article FINAL`. Every sentence that a claim depends on has to stand in the final copy word
for word, and the final copy may not state a number, a date, a name, a quotation or a claim that is in no
sentence checked. Line breaks, blanks, curly or straight quotation marks and dashes of any length make no
difference. Put the change into the article, split that again and check what is new.
"""

from __future__ import annotations

from collections.abc import Iterator

from redpencil.model import Status
from redpencil.reviewing.final_copy import Deviation, deviations
from redpencil.reviewing.gating.case import Case, judged
from redpencil.reviewing.gating.rule import Demand, File, Found, Gate, Rule, quoted

LINE = "“Two people” died in Kyiv - not 40."
CLAIMS = (judged("died in Kyiv", Status.VERIFIED, within=LINE),)


def _find(gate: Gate) -> Iterator[Found]:
    if gate.final is None:
        return
    for one in deviations(gate.final, gate.board.rows, gate.split.sentences):
        yield Found(one.line, _message(one), one.claims, File.FINAL)


def _message(one: Deviation) -> str:
    if not one.checked:
        return f"to be published, in no claim: {quoted(one.published)}"
    concerned = ", ".join(one.claims)
    published = quoted(one.published) if one.published else "nothing of it"
    return f"checked: {quoted(one.checked)}; to be published: {published} ({concerned})"


FINAL = Rule(
    code="RP018",
    name="final",
    page=__doc__,
    find=_find,
    demand=Demand.FINAL,
    fires=(
        Case(LINE, CLAIMS, final="“Two people” died in Lviv - not 40."),
        Case(LINE, CLAIMS, final="“Two people” died in Kyiv - not 41."),
        Case(LINE, CLAIMS, final=""),
        Case(LINE, CLAIMS, final=f"{LINE}\nIt was 5 degrees.", facts=("5",)),
    ),
    silent=(
        Case(LINE, CLAIMS, final=LINE),
        Case(LINE, CLAIMS, final='"Two people"\tdied in  Kyiv—not 40.'),
    ),
)
