"""Commands that show, move and choose; none of them changes the checklist."""

from __future__ import annotations

from redpencil.errors import DecisionError
from redpencil.model import OPEN, Status
from redpencil.plain.asking import Asker, current
from redpencil.plain.telling import claim_lines, list_lines
from redpencil.reviewing.viewing import Order
from redpencil.showing import one_line


def go_to(asker: Asker, given: str) -> str:
    """Go to a claim."""
    target = asker.ask("Number, id or words of the claim (Enter: stay)", given)
    return asker.session.go_to(target) if target else ""


def again(asker: Asker) -> str:
    """Say the claim again."""
    asker.tell(claim_lines(asker.session, current(asker), with_sentence=True))
    return ""


def list_claims(asker: Asker) -> str:
    """List what the view shows."""
    asker.tell(list_lines(asker.session))
    return asker.session.counts.sentence


def search(asker: Asker, given: str) -> str:
    """Narrow the view to some words."""
    asker.session.search(asker.ask("Search for (Enter: end the search)", given))
    return _seen(asker)


def filter_claims(asker: Asker, given: str) -> str:
    """Narrow the view to some statuses."""
    typed = asker.ask("Show which: open, all, or statuses such as verified (Enter: all)", given).casefold()
    wanted: set[Status] = set()
    for word in typed.replace(",", " ").split():
        if word == "open":
            wanted |= OPEN
        elif word in set(Status):
            wanted.add(Status(word))
        elif word != "all":
            raise DecisionError(f"{one_line(word)} is not a status: {', '.join(Status)}.")
    asker.session.filter_by(wanted)
    return _seen(asker)


def arrange(asker: Asker, given: str) -> str:
    """Order the view."""
    typed = asker.ask(f"Order by {', '.join(Order)} (Enter: place)", given).casefold() or Order.PLACE
    if typed not in set(Order):
        raise DecisionError(f"The orders are {', '.join(Order)}.")
    asker.session.order_by(Order(typed))
    return _seen(asker)


def _seen(asker: Asker) -> str:
    """The counter, with the filter, the search and the order that are in force."""
    view = asker.session.view
    what = f", {one_line(view.label)}" if view.hides or view.order is not Order.PLACE else ""
    return f"{asker.session.counts.sentence}{what}."


def choose(asker: Asker, given: str) -> str:
    """Choose claims for the next act."""
    if given == "all":
        asker.session.select_shown()
    elif given == "none":
        asker.session.select_none()
    elif given:
        raise DecisionError("Say `all`, `none`, or nothing for this claim.")
    else:
        asker.session.toggle_selected()
    return f"{len(asker.session.selected)} chosen; the next act is for all of them."
