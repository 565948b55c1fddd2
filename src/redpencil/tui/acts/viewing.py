"""What is shown, in which order, and where one is. Each method bears its action's name."""

from __future__ import annotations

from functools import partial

from redpencil.errors import DecisionError
from redpencil.model import OPEN, Status
from redpencil.reviewing.viewing import Order, View
from redpencil.tui.acts.room import Room
from redpencil.tui.marks import LETTERS
from redpencil.tui.modes import Choice
from redpencil.tui.questions import Ask, Question
from redpencil.tui.widgets.bars import Key

_ORDERS = {"p": Order.PLACE, "r": Order.RANK, "s": Order.SPEAKER, "e": Order.SOURCE, "t": Order.STATUS}
_STATUS_KEYS = {
    "n": Status.UNCHECKED,
    "!": Status.RECHECK,
    "-": Status.DISMISSED,
    **{LETTERS[s]: s for s in Status if LETTERS[s].isalpha()},
}
_NAMES = {"!": "exclamation_mark", "-": "minus"}


class Viewing(Room):
    """What is shown, in which order, and where one is."""

    async def search(self) -> str | None:
        """Show only claims with some words, while they are typed."""
        before = self._session.view

        def live(answers: dict[str, str]) -> None:
            self._session.search(answers["words"])
            self._screen.refresh_view()

        ask = Ask("words", "search", before.words, "words, speaker, note, source")
        found = await self._screen.ask(
            Question("Search", (ask,), live=live), lambda answers: self._session.search(answers["words"])
        )
        if found is None:
            self._session.show(before)
        return found

    def filter(self) -> None:
        """Show only claims of one status, or the open ones, or all."""
        counts = self._session.counts.by_status
        keys = [Key("a", "all", "a"), Key("p", "open", "p")]
        keys += [
            Key(key, f"{status} {counts[status]}", _NAMES.get(key, key), counts[status] > 0)
            for key, status in _STATUS_KEYS.items()
            if counts[status] or status is Status.UNCHECKED
        ]

        def chosen(pressed: str) -> None:
            key = next((key for key, name in _NAMES.items() if name == pressed), pressed)
            wanted = {"a": frozenset[Status](), "p": OPEN}.get(key)
            if wanted is None:
                wanted = frozenset({_STATUS_KEYS[key]})
            self._screen.perform(lambda: self._session.filter_by(wanted))

        self._screen.enter(Choice("Show:", tuple(keys), chosen))

    def arrange(self) -> None:
        """Sort and group."""
        by = self._session.order_by
        self._choose("Arrange:", [(key, f"by {order}", partial(by, order)) for key, order in _ORDERS.items()])

    def choose(self) -> str | None:
        """Choose the claim along with others, and go on to the next."""
        self._session.toggle_selected()
        self._session.move(1)
        chosen = len(self._session.selected)
        return f"{chosen} chosen: the next act is for all of them; Esc drops the choice." if chosen else None

    def choose_all(self) -> str:
        """Choose every claim that is shown."""
        self._session.select_shown()
        return f"{len(self._session.selected)} chosen: the next act is for all of them; Esc drops the choice."

    def clear(self) -> str | None:
        """Drop the choice, else the drawer, else search and filter."""
        session = self._session
        if session.selected:
            session.select_none()
        elif self._screen.panes.drop():
            return None
        elif session.view.words:
            return session.search("")
        elif session.view.statuses:
            return session.show(View(order=session.view.order))
        return None

    def scroll_down(self) -> None:
        """One page down."""
        self._screen.panes.scroll_pages(1)

    def scroll_up(self) -> None:
        """One page up."""
        self._screen.panes.scroll_pages(-1)

    def detail_down(self) -> None:
        """Details down."""
        self._screen.panes.details.scroll_lines(3)

    def detail_up(self) -> None:
        """Details up."""
        self._screen.panes.details.scroll_lines(-3)

    def panes(self) -> None:
        """Next pane."""
        self._screen.panes.next()

    async def go_to(self) -> str | None:
        """Go to a claim by number, id or words."""
        session = self._session
        options = tuple(
            (str(session.number(row)), f"{session.number(row):>4} {LETTERS[row.status]} {row.claim.text}")
            for row in session.claims
        )
        ask = Ask("claim", "claim", "", "a number, an id, or some of its words", options)

        def go(answers: dict[str, str]) -> str | None:
            wanted = answers["claim"].strip()
            if wanted.isdecimal() or wanted.startswith("c-"):
                return session.go_to(wanted)
            words = wanted.casefold().split()
            for number, shown in options if words else ():
                if all(word in shown.casefold() for word in words):
                    return session.go_to(number)
            raise DecisionError(f"No claim has the words {wanted!r}.")

        return await self._screen.ask(Question("Go to", (ask,)), go)
