"""The report, the queries and the corrections as plain text, a line for each thing.

Words of claims are from outside and stand as they are: whoever shows the text makes it safe to show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redpencil.model import Status, Waiting
from redpencil.reviewing.corrections import Correction
from redpencil.reviewing.findings import finding_line
from redpencil.reviewing.gating import Violation
from redpencil.reviewing.overriding import override_line
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.queries import Letter, due_words
from redpencil.reviewing.reporting import Report, progress
from redpencil.words import in_quotes, number_of, on_one_line

_BETWEEN_LETTERS = "\n\n" + "-" * 72 + "\n"


def report(report: Report) -> str:
    """Progress, what stops the story (most important first), overrides, findings."""
    entry = report.checklist.article
    name = f"{entry.title} ({entry.file})" if entry.title else entry.file
    lines = [name, progress(report.counts), report.outcome]
    for heading, told in (
        ("Incorrect, still in the article:", map(_claim, report.incorrect)),
        ("Overrides:", map(override_line, report.overrides)),
        ("Open:", map(_claim, report.open)),
        ("Stops the story, too:", map(violation, report.besides)),
        ("Findings in the article:", (finding_line(one, report.article) for one in report.findings)),
    ):
        if found := list(told):
            lines += ["", heading, *found]
    return "\n".join(lines)


def violation(one: Violation) -> str:
    """What the gate found, on one line, with its line in the file it is in, and its rule."""
    rule, found = one
    return f"{found.file}, line {found.line}: {found.message} ({rule.code})"


def _claim(row: Placed) -> str:
    """One claim on one line: rank, id, status where it is not plain unchecked, and words."""
    waiting = row.claim.waiting if row.status is Status.WAITING else None
    whom = f" {awaited(waiting)}" if waiting else ""
    status = "" if row.status is Status.UNCHECKED else f"[{row.status}{whom}] "
    return f"{row.claim.rank:5.1f}  {row.claim.id}  {status}{on_one_line(row.claim.text)}"


def awaited(waiting: Waiting) -> str:
    """Whom an answer is awaited from, and until when."""
    return f"for {waiting.on} until {waiting.due}" if waiting.due else f"for {waiting.on}"


def queries(letters: Iterable[Letter], *, story: str) -> str:
    """The letters, each to be pasted into a mail. `story` names the article."""
    told = ("\n".join(_letter(letter, story)) for letter in letters)
    return _BETWEEN_LETTERS.join(told) or "Nothing is waited for."


def _letter(letter: Letter, story: str) -> Iterator[str]:
    yield f"To: {letter.to}" + (f" ({letter.name})" if letter.name else "")
    yield ""
    yield f"{story}: {number_of(len(letter.queries), 'question')} before it can run."
    for number, query in enumerate(letter.queries, 1):
        yield ""
        yield f"{number}. {in_quotes(query.row.claim.text)}"
        for line in (query.ask or "Is this right, and where is it from?").split("\n"):
            yield f"   {line}"
        yield f"   {due_words(query)} [{query.row.id}]"


def log(corrections: Sequence[Correction]) -> str:
    """The log of corrections, three lines each: who and when, the old words, the new ones."""
    lines: list[str] = []
    for one in corrections:
        lines += [
            f"{(one.at or 'no date')[:10]}  {one.stage}, by {one.by or 'nobody yet'}  [{one.id}]",
            f"  - {on_one_line(one.old) if one.old else '(the words before are in the file’s history)'}",
            f"  + {on_one_line(one.new) if one.new else '(nothing in their place)'}",
        ]
    return "\n".join(lines) or "Nothing was corrected."
