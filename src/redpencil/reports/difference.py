"""A difference as a page to read: in the terminal, or as Markdown for a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from redpencil.errors import unreadable
from redpencil.model import Claim, Source, Status
from redpencil.reports.markdown_text import Paper, changed_words, escaped
from redpencil.reviewing.differing import BLOCKERS, Difference, Entry, Part, Section, by_source
from redpencil.reviewing.drafting import clipped
from redpencil.reviewing.word_diff import Runs, word_diff
from redpencil.words import number_of

_TITLES = {
    Part.INCORRECT: "Incorrect",
    Part.RECHECK: "To be checked again: words or surroundings changed since the verdict",
    Part.OPEN: "Open",
    Part.TAKEN_OUT: "Taken out of the list",
    Part.OVERRIDDEN: "To run as they stand, by override",
    Part.LEGAL: "Legal",
    Part.WAITING: "Waiting",
    Part.UNSIGNED: "Changed since the sign-off",
    Part.QUALIFIED: "In context, disputed or unverifiable",
    Part.WEAK: "Verified without evidence, or on secondary evidence only",
    Part.OFF: "Dismissed or not checkable",
    Part.RETIRED: "Retired: their words left the article",
    Part.VERIFIED: "Verified",
}
_MOST = 40
_MOST_OPEN = 12
_PROSE = 200
_WORDS = 120
"""How many entries of a part, open claims, and code points of a note or of a settled claim a page shows."""

_BRIEF = frozenset({Part.WEAK, Part.OFF, Part.RETIRED, Part.VERIFIED})
"""The parts a chief only glances at."""

_OWN_WORDS = frozenset({"new", "verdict", "checker", "retired", "taken out"})
"""Changes that the page tells in words of their own."""


@dataclass(frozen=True, slots=True)
class Item:
    """A claim on the page: its words in runs (`=` kept, `-` old, `+` new), its id, what is said of it."""

    words: Runs
    id: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page: a title, groups of items (by source, or one without a name), and a last line."""

    title: str
    groups: tuple[tuple[str, tuple[Item, ...]], ...]
    rest: str | None = None
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The page: one line that says how things stand, remarks, and the parts."""

    headline: str
    blocked: bool
    remarks: tuple[str, ...]
    blocks: tuple[Block, ...]


def page(difference: Difference, *, name: str, base: str, head: str, today: str) -> Page:
    """The page for the checklist `name` from `base` to `head`; `today` (ISO date) tells what is overdue."""
    return Page(
        headline=f"{name}, {base} → {head}: {_verdict(difference)}",
        blocked=difference.blocking > 0,
        remarks=tuple(_remarks(difference)),
        blocks=tuple(_block(section, difference.sources, today) for section in difference.sections),
    )


def _verdict(difference: Difference) -> str:
    total = sum(difference.counts.values())
    if not difference.blocking:
        return f"all decided, none incorrect: {number_of(total, 'claim')}; check tells if it may run"
    parts = [
        (len(section.entries) + section.unchanged, section.part)
        for section in difference.sections
        if section.part in BLOCKERS
    ]
    stopping = [f"{count} {part}" for count, part in parts]
    if difference.faults:
        stopping.insert(0, f"{unreadable(difference.faults)} unreadable")
    return f"the story cannot run yet: {', '.join(stopping)} of {number_of(total, 'claim')}"


def _remarks(difference: Difference) -> Iterator[str]:
    if difference.is_empty:
        yield "Nothing has changed."
    for fault in difference.faults:
        yield f"Cannot be read, line {fault.line}: {fault.message}"
    if difference.revised:
        yield "The article was revised; sign-offs for the earlier revision no longer count."
    for signoff in difference.new_signoffs:
        yield f"Signed off by {signoff.by}, {signoff.at}."
    for name in difference.changed_sources:
        source = difference.sources.get(name)
        yield f"Source {name} is now: {described(source)}." if source else f"Source {name} was taken out."


def _block(section: Section, sources: Mapping[str, Source], today: str) -> Block:
    part, entries = section.part, section.entries
    most = _MOST_OPEN if part is Part.OPEN else _MOST
    shown, hidden = entries[:most], len(entries) - most
    if part is Part.VERIFIED:
        groups = tuple(
            (_source_line(name, sources, group), tuple(_item(e, part, sources, today) for e in group))
            for name, group in by_source(shown).items()
        )
    else:
        groups = (("", tuple(_item(entry, part, sources, today) for entry in shown)),)
    rest = [f"{hidden} more changed"] if hidden > 0 else []
    rest += [f"{section.unchanged} as before"] if section.unchanged else []
    return Block(
        title=f"{_TITLES[part]} ({len(entries) + section.unchanged})",
        groups=groups if shown else (),
        rest=", ".join(rest) or None,
        folded=part in (Part.VERIFIED, Part.OFF, Part.RETIRED),
    )


def _item(entry: Entry, part: Part, sources: Mapping[str, Source], today: str) -> Item:
    claim = entry.claim
    if part is Part.INCORRECT and claim.correction:
        words: Runs = word_diff(claim.text, claim.correction)
    elif entry.old_words:
        words = word_diff(entry.old_words, claim.text)
    else:
        words = (("=", clipped(claim.text, _WORDS) if part in _BRIEF else claim.text),)
    facts = filter(None, _facts(entry, part, sources, today))
    told = "; ".join((claim.notes or "").split("\n"))
    notes = (f"note: {clipped(told, _PROSE)}",) if told and part not in _BRIEF else ()
    line = " · ".join(facts)
    return Item(words, claim.id, (line, *notes) if line else notes)


def _facts(entry: Entry, part: Part, sources: Mapping[str, Source], today: str) -> Iterator[str | None]:
    """What is said of a claim on one line."""
    claim = entry.claim
    if part is Part.VERIFIED:
        yield f"was {entry.was}" if entry.was not in (None, Status.UNCHECKED, entry.status) else None
        return
    yield _history(entry)
    if part is Part.OVERRIDDEN and claim.override:
        yield f"{entry.status}; {claim.override.by} on {claim.override.at[:10]}: {claim.override.reason}"
        yield f"does not count: {entry.void}" if entry.void else None
    if part is Part.LEGAL:
        yield f"signed off by {entry.signoff.by}" if entry.signoff else f"{entry.status}, no sign-off"
    if claim.waiting:
        yield _awaited(claim, today)
    if claim.reason:
        yield claim.reason
    if claim.speaker:
        yield f"said by {claim.speaker}"
    for evidence in claim.evidence:
        source = sources.get(evidence.source)
        where = f", {evidence.locator}" if evidence.locator else ""
        yield f"{described(source) if source else f'{evidence.source} (not in the file)'}{where}"


def _history(entry: Entry) -> str | None:
    """Who decided what, and what it was before; without a new verdict, what else changed."""
    claim, said = entry.claim, []
    lapsed = entry.status is Status.RECHECK and claim.checked_by and entry.was is claim.status
    if entry.changed == ("new",):
        said.append("new")
    elif not lapsed and entry.was not in (None, Status.UNCHECKED, entry.status):
        before = entry.before.checked_by if entry.before else None
        said.append(f"was {entry.was}" + (f" ({before})" if before else ""))
    if claim.checked_by and not claim.status.is_open:
        when = f", {claim.checked_at[:10]}" if claim.checked_at else ""
        said.append(f"{'was ' if lapsed else ''}{claim.status} by {claim.checked_by}{when}")
    others = [name for name in entry.changed if name not in _OWN_WORDS]
    if others and entry.was is entry.status:
        said.append(f"changed: {', '.join(others)}")
    return "; ".join(said) or None


def _awaited(claim: Claim, today: str) -> str:
    waiting = claim.waiting
    assert waiting is not None
    due = f", due {waiting.due}" if waiting.due else ", no date"
    due += " (overdue)" if waiting.is_overdue(today) else ""
    return f"waiting for {waiting.on}{due}" + (f": {clipped(waiting.ask, _PROSE)}" if waiting.ask else "")


def _source_line(name: str, sources: Mapping[str, Source], entries: list[Entry]) -> str:
    checkers = dict.fromkeys(entry.claim.checked_by or "nobody" for entry in entries)
    source = described(sources[name]) if name in sources else name
    return f"{source}: {len(entries)}, by {', '.join(checkers)}"


def described(source: Source) -> str:
    """A source in one line: its title or address, and its standing."""
    about = ", ".join(filter(None, (source.standing, source.kind)))
    return f"{source.name} ({about})" if about else source.name


# ---- in the terminal -------------------------------------------------------------------------------------


def as_text(page: Page) -> str:
    """The page for a terminal or a log, changed words marked as git's word diff does."""
    lines = [page.headline, *page.remarks]
    for block in page.blocks:
        lines += ["", block.title]
        for name, items in block.groups:
            lines += [f"  {_folded(name)}"] if name else []
            pad = "    " if name else "  "
            for item in items:
                lines.append(f"{pad}{item.id}  {_folded(''.join(_text_run(*run) for run in item.words))}")
                lines += [f"{pad}    {_folded(detail)}" for detail in item.details]
        lines += [f"  … {block.rest}"] if block.rest else []
    return "\n".join(lines)


def _text_run(mark: str, words: str) -> str:
    return {"=": words, "-": f"[-{words}-]", "+": f"{{+{words}+}}"}[mark]


def _folded(text: str) -> str:
    """Text on one line, white space at its ends kept as one blank."""
    return re.sub(r"\s+", " ", text)


# ---- in a pull request -----------------------------------------------------------------------------------


def as_markdown(page: Page) -> str:
    """The page in GitHub's Markdown, no longer than a comment may be.

    No text from the file can become markup, a link or a mention.
    """
    paper = Paper("diff")
    paper.lines(f"### {escaped(page.headline)}", "", *(f"{escaped(remark)}  " for remark in page.remarks))
    for block in page.blocks:
        groups = ((name, [_markdown_item(item) for item in items]) for name, items in block.groups)
        paper.section(block.title, *groups, rest=block.rest, folded=block.folded)
    return paper.text


def _markdown_item(item: Item) -> str:
    details = "".join(f"\n  <br>{escaped(detail)}" for detail in item.details)
    return f"- {changed_words(item.words)} `{item.id}`{details}"
