"""Commands that decide."""

from __future__ import annotations

from redpencil.errors import DecisionError
from redpencil.model import Status, Waiting
from redpencil.plain.asking import Asker, Run, current
from redpencil.reviewing.direct import DIRECT, DOUBTS
from redpencil.reviewing.identifying import says_something
from redpencil.reviewing.proposals import DISMISSED, day_hint, due_date, reason_not_checkable
from redpencil.showing import one_line


def verdict(name: str) -> Run:
    """The command that gives a verdict of `reviewing.direct`; text behind it becomes the claim's note."""

    def run(asker: Asker, given: str) -> str:
        _note(asker, given)
        return DIRECT[name](asker.session) or ""

    return run


def doubt(asker: Asker, given: str, *, stay: bool = False) -> str:
    """Needs context, disputed or unverifiable, with a note how it may run, as in `c d The police say 3`."""
    which, _, note = asker.ask(
        "c needs context, d disputed, u unverifiable (Enter: leave it)", given
    ).partition(" ")
    if not which:
        return "Left as it was."
    status = DOUBTS.get(which.casefold())
    if status is None:
        raise DecisionError("Nothing done: say c, d or u, then the note, as in: c d The police say three.")
    row = current(asker)
    if not (note or says_something(row.claim.notes) or asker.session.selected):
        note = asker.ask("Note, how the claim may run (Enter: none)")
    _note(asker, note)
    message = asker.session.decide(status, advance=not stay)
    if says_something(asker.session.row(row.id).claim.notes):
        return message
    return f"{message} Claim {asker.session.number(row)} stops the story until a note says how it may run."


def _note(asker: Asker, text: str) -> None:
    """Add `text`, where there is any, to the note of the claim that is about to be judged."""
    if not text.strip():
        return
    if asker.session.selected:
        raise DecisionError("Nothing done: a note is for one claim, and several are chosen.")
    asker.session.note("\n".join(filter(None, (current(asker).claim.notes, text.strip()))))


def waiting(asker: Asker, given: str, *, stay: bool = False) -> str:
    """Waiting: for whom, for what, until when."""
    on = asker.ask("Waiting for whom (Enter: author)", given) or "author"
    ask = asker.ask("What was asked (Enter: nothing)")
    due = _day(asker)
    return asker.session.decide(Status.WAITING, waiting=Waiting(on, ask or None, due), advance=not stay)


def _day(asker: Asker) -> str | None:
    """The day an answer is due, asked for until it is one."""
    while True:
        typed = asker.ask(f"Until when ({day_hint(asker.session.today)}; Enter: no date)")
        try:
            return due_date(typed, asker.session.today)
        except DecisionError as error:
            asker.tell([str(error)])


def not_checkable(asker: Asker, given: str, *, stay: bool = False) -> str:
    """Not checkable; Enter takes the proposed reason."""
    proposed = reason_not_checkable(current(asker).claim)
    reason = asker.ask(f"Reason (Enter: {one_line(proposed)})", given) or proposed
    return asker.session.decide(Status.NOT_CHECKABLE, reason=reason, advance=not stay)


def dismiss(asker: Asker, given: str) -> str:
    """Off the list, with a reason."""
    reason = asker.ask(f"Reason to dismiss the claim, such as: {DISMISSED[0]} (Enter: leave it)", given)
    return asker.session.dismiss(reason) if reason else "Left as it was."


def override(asker: Asker, given: str) -> str:
    """The chief's decision, asked for twice."""
    reason = asker.ask("Why may the claim run as it stands (Enter: leave it)", given)
    if not reason or asker.ask(f"Recorded as {one_line(asker.session.by)}'s decision; type yes") != "yes":
        return "Left as it was."
    return asker.session.override(reason)


def accept(asker: Asker, given: str) -> str:
    """Accept the first finding about the claim."""
    found = asker.session.findings(current(asker))
    if not found:
        raise DecisionError("There is no finding about this claim.")
    reason = asker.ask(f"{one_line(found[0].message)} Why is that right (Enter: leave it)", given)
    return asker.session.accept(found[0].id, reason) if reason else "Left as it was."


def sign_off(asker: Asker, given: str) -> str:
    """The second reader's signature, asked for twice."""
    if asker.ask(f"Sign the article as it stands as {one_line(asker.session.by)}; type yes", given) != "yes":
        return "Not signed."
    return asker.session.sign_off()
