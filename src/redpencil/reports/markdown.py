"""The report, the queries and the corrections in GitHub's Markdown, short enough for a comment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redpencil.reports.markdown_text import Paper, changed_words, escaped
from redpencil.reports.text import awaited, violation
from redpencil.reviewing.corrections import Correction
from redpencil.reviewing.drafting import clipped
from redpencil.reviewing.overriding import Overridden
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.queries import Letter, due_words
from redpencil.reviewing.reporting import Report, progress
from redpencil.reviewing.word_diff import word_diff

_WORDS = 240
_FOLDED = 12
"""A list of more open claims than this is folded up."""


def report(report: Report) -> str:
    """Progress, what stops the story, overrides, findings and corrections, until it is full."""
    page, entry = Paper("report"), report.checklist.article
    page.lines(
        f"### {escaped(entry.title or entry.file)}",
        "",
        escaped(f"{progress(report.counts)} {report.outcome}"),
    )
    _section(page, "Incorrect, still in the article", [_claim(row) for row in report.incorrect])
    _section(page, "Stops the story, too", [f"- {escaped(violation(one))}" for one in report.besides])
    for title, is_void in (
        ("To run as they stand, by override", False),
        ("Overrides that do not count", True),
    ):
        _section(page, title, [_override(one) for one in report.overrides if bool(one.void) is is_void])
    line_at = report.article.line_at
    _section(
        page,
        "Findings in the article",
        [
            f"- {finding.level}, line {line_at(finding.spans[0].start)}: {escaped(finding.message)}"
            for finding in report.findings
        ],
    )
    _section(page, "Corrections", [correction(one) for one in report.corrections])
    _section(page, "Open", [_claim(row) for row in report.open], folded=len(report.open) > _FOLDED)
    return page.text


def _section(page: Paper, title: str, items: Sequence[str], *, folded: bool = False) -> None:
    if items:
        page.section(f"{title} ({len(items)})", ("", items), folded=folded)


def queries(letters: Iterable[Letter], *, story: str) -> str:
    """The queries, a section a person."""
    page = Paper("report")
    page.lines(f"### Queries on {escaped(story)}")
    for letter in letters:
        to = letter.to + (f" ({letter.name})" if letter.name else "")
        items = []
        for query in letter.queries:
            ask = f"  <br>{escaped(query.ask)}" if query.ask else ""
            due = escaped(due_words(query))
            items.append(f"1. {_words(query.row)} `{query.row.id}`{ask}  <br>{due}")
        _section(page, to, items)
    return page.text


def log(corrections: Sequence[Correction], *, story: str) -> str:
    """The log of corrections."""
    page = Paper("report")
    page.lines(f"### Corrections of {escaped(story)}")
    page.section("", ("", [correction(one) for one in corrections]))
    return page.text


def correction(one: Correction) -> str:
    """One correction as an item of a list."""
    words = changed_words(word_diff(one.old or "", one.new or ""))
    who = escaped(f"{one.stage}, by {one.by or 'nobody yet'}" + (f", {one.at[:10]}" if one.at else ""))
    return f"- {words} `{one.id}`  <br>{who}"


def _claim(row: Placed) -> str:
    claim, told = row.claim, [str(row.status)]
    if claim.checked_by and not claim.status.is_open:
        told = [f"{claim.status} by {claim.checked_by}"]
        if row.status is not claim.status:
            told.insert(0, str(row.status))
    if claim.waiting:
        told.append(f"waiting {awaited(claim.waiting)}")
    if claim.correction:
        told.append(f"should be: {clipped(claim.correction, _WORDS)}")
    return f"- {_words(row)} `{claim.id}`" + (
        f"  <br>{escaped('; '.join(told))}" if told != ["unchecked"] else ""
    )


def _override(one: Overridden) -> str:
    given = f"{one.row.status}; {one.override.by}, {one.override.at[:10]}: {one.override.reason}"
    told = escaped(f"{given} ({one.void})" if one.void else given)
    return f"- {_words(one.row)} `{one.row.id}`  <br>{told}"


def _words(row: Placed) -> str:
    return escaped(clipped(row.claim.text, _WORDS))
