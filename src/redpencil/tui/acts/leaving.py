"""Help, the clipboard, the browser, colours and the way out. Each method bears its action's name."""

from __future__ import annotations

from functools import partial

from redpencil.errors import DecisionError
from redpencil.tui import outside
from redpencil.tui.acts.room import Room
from redpencil.tui.characters import cut


class Leaving(Room):
    """Help, the clipboard, the browser, colours and the way out."""

    def copy(self) -> str:
        """Copy the words the mouse has selected, or the claim's."""
        if span := self._screen.panes.article.selected_span:
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
        open_it = partial(outside.browse, self._screen.app)
        options = [(str(n), cut(url, 30), partial(open_it, url)) for n, url in enumerate(urls[:9], 1)]
        self._choose("Open:", options)
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
        self._screen.keeping.leave()
