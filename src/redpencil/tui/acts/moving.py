"""Moving among the claims and scrolling. Each method bears its action's name."""

from __future__ import annotations

from redpencil.errors import DecisionError
from redpencil.tui.acts.room import Room
from redpencil.tui.asking import Ask, Question
from redpencil.tui.marks import LETTERS


class Moving(Room):
    """Where one is."""

    def next(self) -> None:
        """Next claim."""
        self._session.move(1)

    def previous(self) -> None:
        """Previous claim."""
        self._session.move(-1)

    def next_open(self) -> str:
        """Next open claim."""
        return self._session.next_open()

    def previous_open(self) -> str:
        """Previous open claim."""
        return self._session.next_open(-1)

    def next_sentence(self) -> None:
        """Next sentence."""
        self._session.move_sentence(1)

    def previous_sentence(self) -> None:
        """Previous sentence."""
        self._session.move_sentence(-1)

    def first(self) -> None:
        """First claim."""
        self._session.move(-len(self._session.rows))

    def last(self) -> None:
        """Last claim."""
        self._session.move(len(self._session.rows))

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
