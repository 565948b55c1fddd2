"""The review screen: shows a session, hands keys and clicks to the acts, keeps every change on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen

from redpencil.ahead import Stored
from redpencil.errors import DecisionError, RedpencilError
from redpencil.model import Claim, Span
from redpencil.tui.actions import BY_KEY, BY_NAME, KEY_LINE, Action
from redpencil.tui.modes import Mode
from redpencil.tui.questions import Do, Question
from redpencil.tui.widgets.article_view import ArticleView
from redpencil.tui.widgets.bars import Key, KeyLine, ProgressBar, Title, TitleBar
from redpencil.tui.widgets.claim_list import ClaimList
from redpencil.tui.widgets.panes import Panes

if TYPE_CHECKING:
    from redpencil.reviewing.session import Session
    from redpencil.tui.keeping import Keeping
    from redpencil.tui.saver import Saver
    from redpencil.tui.screens.asking import Asking

T = TypeVar("T")
Answer = str | None | Awaitable[str | None]
LAST = "Nothing open is left."
"""How the session ends a message when there is no next claim; here it also says what to do then."""
LOOK_OUTSIDE = 2.0
"""Seconds between looks at whether someone else wrote the file."""


class ReviewScreen(Screen[None]):
    """Article, claim list, details, and the lines around them."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012  (an instance attribute in the base class)
        (0, "-narrow"),
        (80, "-normal"),
        (110, "-wide"),
        (160, "-huge"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]  # noqa: RUF012  (as above)
    AUTO_FOCUS = ""

    session: Session
    """What is reviewed, once it has begun."""
    keeping: Keeping

    def __init__(self, name: str, stored: Future[Stored], *, now: Callable[[], str]) -> None:
        super().__init__()
        self.now = now
        self.panes = Panes()
        self.open_for_keys = asyncio.Event()
        self.open_for_keys.set()
        self._file, self._stored = name, stored
        self._shown: Stored | None = None
        self._mode: Mode | None = None
        self._caret: Span | None = None
        self._message, self._alarm = "", False
        self._drafts: dict[tuple[str, str], dict[str, str]] = {}

    def compose(self) -> ComposeResult:
        """Lay out the panes and the lines around them."""
        yield TitleBar()
        yield self.panes
        yield ProgressBar()
        yield KeyLine()

    def on_mount(self) -> None:
        """Show what is there already."""
        if self._stored.done() and not self._stored.exception():
            self.show_stored(self._stored.result())
        else:
            self._show_title("")

    def show_stored(self, stored: Stored) -> None:
        """Show what there is to read before the session has begun."""
        if self._shown is None:
            self._shown = stored
            self.panes.show_stored(stored.article, stored.claims)
            self._show_title(stored.file)

    def _show_title(self, article: str) -> None:
        self.query_one(TitleBar).show(Title(self._file, article, "", "", "reading the article …"))

    def begin(self, session: Session, saver: Saver) -> None:
        """Show the session, and be ready for acts."""
        from redpencil.reviewing.browsing import wants_work  # no first frame has to wait for these
        from redpencil.tui.acts import ROOMS
        from redpencil.tui.keeping import Keeping
        from redpencil.tui.presenting import Presenting

        self.session, self.keeping = session, Keeping(self, saver)
        self._presenting = Presenting(self, session)
        self._acts = [room(self) for room in ROOMS]
        self.panes.article.show_text(session.article.text, session.split.skipped)
        if session.current and not wants_work(session.current, session.today):
            session.next_open()
        self.keeping.begin()
        self.refresh_view()
        self.set_interval(LOOK_OUTSIDE, self.keeping.look_outside)

    # ---- acts ----------------------------------------------------------------------------------------

    def act(self, name: str) -> None:
        """Run an act by name, or say why it cannot be run."""
        if why := self.why_disabled(BY_NAME[name]):
            self.say(why)
        else:
            self.perform(self._method(name))

    def perform(self, act: Callable[[], Answer]) -> None:
        """Run an act, keep what it changed, show the result, say what it has to say."""
        try:
            answer = act()
        except RedpencilError as error:
            self.say(str(error), alarm=True)
            return
        if isinstance(answer, Awaitable):
            self.open_for_keys.clear()
            self.run_worker(self._perform_later(answer))
        else:
            self._finish(answer)

    async def _perform_later(self, answer: Awaitable[str | None]) -> None:
        try:
            said = await answer
        except RedpencilError as error:
            self.say(str(error), alarm=True)
        else:
            self._finish(said)
        finally:
            self.open_for_keys.set()

    def _finish(self, said: str | None) -> None:
        counter = self.session.counts.sentence  # always in view, so no news
        if said and said.endswith(LAST) and not self.session.counts.open:
            said = said.removesuffix(".") + ": q, then `redpencil check`."
        self._message, self._alarm = said if said and said != counter else "", False
        self.keeping.keep()
        self.refresh_view()

    def why_disabled(self, action: Action) -> str:
        """Why an act cannot be run just now; empty if it can."""
        if action.changes and self.session.read_only:
            return "read only: nothing can be changed"
        if action.on_claim and self.session.current is None:
            return "no claim is shown: Esc shows all again"
        if action.name == "undo" and not self.session.history.done:
            return "nothing to undo"
        if action.name == "redo" and not self.session.history.undone:
            return "nothing to redo"
        if action.name == "same_source" and self.session.last_source is None:
            return "no source has been used yet: s adds one"
        return ""

    def _method(self, name: str) -> Callable[[], Answer]:
        from redpencil.reviewing.direct import DIRECT

        if name in DIRECT:
            return partial(DIRECT[name], self.session)
        for acts in self._acts:
            if method := getattr(acts, name, None):
                found: Callable[[], Answer] = method
                return found
        raise LookupError(name)

    # ---- showing -------------------------------------------------------------------------------------

    def say(self, message: str, *, alarm: bool = False) -> None:
        """Say something, without any other change."""
        self._message, self._alarm = message, alarm
        self._show_lines()

    def note(self, message: str, *, alarm: bool = False) -> None:
        """Have something said the next time the screen is shown."""
        self._message, self._alarm = message, alarm

    def refresh_view(self) -> None:
        """Show the session as it now stands."""
        self._presenting.show_claims(self._caret, self._mode.about if self._mode else ())
        # The terminal's own cursor follows the claim: screen readers and magnifiers go by it.
        self.app.cursor_position = self.panes.cursor
        self._show_lines()

    def _show_lines(self) -> None:
        offered = [self._offered(BY_NAME[name]) for name in KEY_LINE]
        if self._mode:
            offered = [*self._mode.keys, Key("Esc", "leave", "escape")]
        self._presenting.show_lines(self.keeping.saver, self._message, alarm=self._alarm)
        self.query_one(KeyLine).offer(offered, lead=self._mode.lead if self._mode else "")

    def _offered(self, action: Action) -> Key:
        return Key(action.key, action.brief, action.name, not self.why_disabled(action))

    # ---- asking --------------------------------------------------------------------------------------

    async def ask(self, question: Question, do: Do) -> str | None:
        """Ask something, do it, and return what is to be said; where it is left, what was typed is kept."""
        from redpencil.tui.screens.form import Form  # its widgets take 30 ms to load: not at the start

        about = (question.title, question.about)
        form = Form(question.proposing(self._drafts.pop(about, {})), do)
        answered = await self._answer(form)
        if answered is None and form.left != question.values and not question.live:
            self._drafts[about] = form.left
            self.call_later(self.say, "Left. What you typed is there when you ask for it again.")
        return answered.said if answered else None

    async def help(self) -> str | None:
        """Show help; the name of the act chosen there."""
        from redpencil.tui.screens.help import Help  # as above

        return await self._answer(Help(self.why_disabled))

    async def _answer(self, screen: Asking[T]) -> T | None:
        """What is answered on a screen; keys typed ahead wait until it is there, and until it has gone."""
        screen.taking_keys = self.open_for_keys
        return await self.app.push_screen_wait(screen)

    def enter(self, mode: Mode) -> None:
        """Hand the next keys to a mode."""
        self._mode = mode
        self._show_lines()

    def on_key(self, event: events.Key) -> None:
        """Give a key to the mode, if there is one, else run its act."""
        action = BY_KEY.get(event.key)
        if self._mode:
            self._press(event.key)
        elif action:
            self.act(action.name)
        else:
            return
        event.stop()
        event.prevent_default()

    def _press(self, key: str) -> None:
        mode = self._mode
        if mode is None:
            return
        if key == "escape":
            self._mode = None
            self._caret = None
            self.note(mode.left)
            self.refresh_view()
            return
        self._mode = None
        if not mode.press(key) and self._mode is None:
            self._mode = mode
        self._show_lines()

    def show_caret(self, span: Span | None) -> None:
        """Mark the words about to be acted on."""
        self._caret = span
        self._presenting.show_focus(span)

    def current_claim(self) -> Claim:
        """The claim under the cursor. Raises DecisionError if none is shown."""
        if self.session.current is None:
            raise DecisionError("No claim is shown.")
        return self.session.current.claim

    # ---- the mouse -----------------------------------------------------------------------------------

    def on_article_view_touched(self, event: ArticleView.Touched) -> None:
        """Go to the claim under the mouse; again, to the next longer one there."""
        current = self.session.current
        at = event.claims.index(current.id) + 1 if current and current.id in event.claims else 0
        if event.claims:
            self.perform(lambda: self.session.go_to(event.claims[at % len(event.claims)]))

    def on_claim_list_touched(self, event: ClaimList.Touched) -> None:
        """Go to a claim of the list, or choose it along with others."""

        def touch() -> str:
            said = self.session.go_to(event.claim)
            if event.extend:
                self.session.toggle_selected()
            return said

        self.perform(touch)

    def on_key_line_pressed(self, event: KeyLine.Pressed) -> None:
        """Run the key that was clicked."""
        if self._mode:
            self._press(event.action)
        else:
            self.act(event.action)
