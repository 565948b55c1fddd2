"""The acts that change nothing in the checklist: moving, finding, arranging, and the rest of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redpencil.errors import DecisionError
from redpencil.model import OPEN, Status
from redpencil.reviewing.viewing import Order, View
from redpencil.tui import outside
from redpencil.tui.asking import Ask, Question
from redpencil.tui.characters import cut
from redpencil.tui.marks import LETTERS
from redpencil.tui.modes import Choice
from redpencil.tui.widgets.bars import Key

if TYPE_CHECKING:
    from redpencil.tui.screens.review import ReviewScreen

_ORDERS = {"p": Order.PLACE, "r": Order.RANK, "s": Order.SPEAKER, "e": Order.SOURCE, "t": Order.STATUS}
_STATUS_KEYS = {
    "n": Status.UNCHECKED,
    "!": Status.RECHECK,
    "-": Status.DISMISSED,
    **{LETTERS[s]: s for s in Status if LETTERS[s].isalpha()},
}
_NAMES = {"!": "exclamation_mark", "-": "minus"}


class Moving:
    """Where one is."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._session = screen.session

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
        self._screen.scroll_pane(1)

    def scroll_up(self) -> None:
        """One page up."""
        self._screen.scroll_pane(-1)

    def detail_down(self) -> None:
        """Details down."""
        self._screen.scroll_detail(3)

    def detail_up(self) -> None:
        """Details up."""
        self._screen.scroll_detail(-3)

    def panes(self) -> None:
        """Next pane."""
        self._screen.next_pane()

    async def go_to(self) -> str | None:
        """Go to a claim by number, id or words."""
        session = self._session
        options = tuple(
            (str(session.number(row)), f"{session.number(row):>4} {LETTERS[row.status]} {row.claim.text}")
            for row in session.claims
        )
        ask = Ask("claim", "claim", "", "a number, an id, or some of its words", options)
        answers = await self._screen.ask(Question("Go to", (ask,)))
        if answers is None or not (wanted := answers["claim"].strip()):
            return None
        if wanted.isdecimal() or wanted.startswith("c-"):
            return session.go_to(wanted)
        words = wanted.casefold().split()
        for number, shown in options:
            if all(word in shown.casefold() for word in words):
                return session.go_to(number)
        raise DecisionError(f"No claim has the words {wanted!r}.")


class Finding:
    """What is shown, and in which order."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._session = screen.session

    async def search(self) -> str | None:
        """Show only claims with some words, while they are typed."""
        before = self._session.view

        def live(answers: dict[str, str]) -> None:
            self._session.search(answers["words"])
            self._screen.refresh_view()

        ask = Ask("words", "search", before.words, "words, speaker, note, source")
        answers = await self._screen.ask(Question("Search", (ask,), live=live))
        if answers is None:
            return self._session.show(before) and None
        return self._session.search(answers["words"])

    def next_match(self) -> str:
        """Next match."""
        return self._session.next_match()

    def previous_match(self) -> str:
        """Previous match."""
        return self._session.next_match(-1)

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
        keys = tuple(Key(key, f"by {order}", key) for key, order in _ORDERS.items())

        def chosen(key: str) -> None:
            self._screen.perform(lambda: self._session.order_by(_ORDERS[key]))

        self._screen.enter(Choice("Arrange:", keys, chosen))

    def choose(self) -> str | None:
        """Choose the claim along with others, and go on to the next."""
        self._session.toggle_selected()
        self._session.move(1)
        chosen = len(self._session.selected)
        return f"{chosen} chosen: the next act is for all of them; Esc drops the choice." if chosen else None

    def clear(self) -> str | None:
        """Drop the choice, else the drawer, else search and filter."""
        session = self._session
        if session.selected:
            session.select_none()
        elif self._screen.drop_pane():
            return None
        elif session.view.words:
            return session.search("")
        elif session.view.statuses:
            return session.show(View(order=session.view.order))
        return None


class Leaving:
    """Help, the clipboard, the browser, colours and the way out."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._session = screen.session

    def copy(self) -> str:
        """Copy the words the mouse has selected, or the claim's."""
        if span := self._screen.selected_span:
            return outside.copy(self._screen.app, self._session.article.text[span.start : span.end])
        return outside.copy(self._screen.app, self._screen.current_claim().text)

    def browse(self) -> str | None:
        """Open the claim's source; asks which where there are several."""
        sources = self._session.sources
        cited = [sources.get(one.source) for one in self._screen.current_claim().evidence]
        urls = [source.url for source in cited if source and source.url]
        if not urls:
            raise DecisionError("This claim has no source with a web address; s adds one.")
        if len(urls) == 1:
            return outside.browse(self._screen.app, urls[0])
        keys = tuple(Key(str(n), cut(url, 30), str(n)) for n, url in enumerate(urls[:9], start=1))

        def chosen(key: str) -> None:
            self._screen.perform(lambda: outside.browse(self._screen.app, urls[int(key) - 1]))

        self._screen.enter(Choice("Open:", keys, chosen))
        return None

    async def help(self) -> None:
        """Find an act and run it."""
        if chosen := await self._screen.help():
            self._screen.act(chosen)

    def theme(self) -> None:
        """Choose colours."""
        self._screen.app.action_change_theme()

    def quit(self) -> None:
        """Leave."""
        self._screen.leave()
