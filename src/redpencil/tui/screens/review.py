"""The review screen: shows a session, hands keys and clicks to the acts, keeps every change on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen

from redpencil.errors import DecisionError, RedpencilError
from redpencil.model import Claim, Span
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.session import Session
from redpencil.tui.actions import BY_KEY, BY_NAME, KEY_LINE, Action
from redpencil.tui.acts import ROOMS
from redpencil.tui.asking import Question
from redpencil.tui.characters import cut
from redpencil.tui.describing import described, told
from redpencil.tui.listing import listing, same_listing
from redpencil.tui.modes import Choice, Mode
from redpencil.tui.saver import Conflict, Kept, Outcome, Saver
from redpencil.tui.widgets.article_view import ArticleView, Focus
from redpencil.tui.widgets.bars import Key, KeyLine, Progress, ProgressBar, Title, TitleBar
from redpencil.tui.widgets.claim_list import ClaimList, Entry
from redpencil.tui.widgets.detail import Detail, Field

if TYPE_CHECKING:
    from redpencil.tui.screens.asking import Asking

T = TypeVar("T")
Answer = str | None | Awaitable[str | None]
PANES = (ArticleView, ClaimList, Detail)
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

    def __init__(self, session: Session, saver: Saver, *, now: Callable[[], str]) -> None:
        super().__init__()
        self.session = session
        self.now = now
        self._saver = saver
        self._found = {claim.id: claim for claim in session.split.claims}
        self.open_for_keys = asyncio.Event()
        self.open_for_keys.set()
        self._mode: Mode | None = None
        self._caret: Span | None = None
        self._message, self._alarm = "", False
        self._drafts: dict[tuple[str, str], dict[str, str]] = {}
        self._pane = 0
        self._listed: tuple[Placed, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self._acts = [room(self) for room in ROOMS]

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield TitleBar()
        with Container(id="panes"):
            yield ArticleView()
            yield ClaimList()
            yield Detail()
        yield ProgressBar()
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the session."""
        self.query_one(ArticleView).show_text(self.session.article.text, self.session.split.skipped)
        self.query_one(Detail).border_title = "This claim"
        self._take_pane(0)
        if self.session.article.revision != self.session.checklist.article.revision:
            self._message, self._alarm = "The article has changed since the split: split it again.", True
        self.refresh_view()
        self.set_interval(LOOK_OUTSIDE, self.look_outside)

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
        self._message, self._alarm = said if said and said != counter else "", False
        self._keep()
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
        for acts in self._acts:
            if method := getattr(acts, name, None):
                found: Callable[[], Answer] = method
                return found
        raise LookupError(name)

    # ---- keeping -------------------------------------------------------------------------------------

    def _keep(self) -> None:
        if self.session.read_only:
            return
        if self._saver.failure or not self._saver.is_saved(self.session.checklist):
            self._take_over(self._saver.save(self.session))

    def look_outside(self) -> None:
        """Take in what others wrote; try again what could not be saved; notice that the article changed."""
        kept = self._saver.changed_outside(self.session)
        if kept is None and self._saver.failure and not self._saver.is_saved(self.session.checklist):
            kept = self._saver.save(self.session)
        if kept is not None:
            self._take_over(kept)
            self.refresh_view()
        if self._saver.article_changed():
            self.say("The article was changed on disk; leave and split it again to see it.", alarm=True)

    def _take_over(self, kept: Kept) -> None:
        if kept.outcome is Outcome.FAILED:
            self._message, self._alarm = kept.why, True
        elif kept.outcome is Outcome.MERGED:
            self.session.replace_checklist(kept.checklist)
            self._message, self._alarm = "Someone else changed the file; both are in it now.", False
            self._settle(kept.conflicts)

    def _settle(self, conflicts: tuple[Conflict, ...]) -> None:
        """Let the reviewer settle claims that two people changed in the same place, one after the other."""
        if not conflicts:
            return
        conflict, *rest = conflicts
        self.session.go_to(conflict.theirs.id)
        self._message, self._alarm = f"Both changed “{cut(conflict.theirs.text, 40)}”.", True

        def chosen(key: str) -> None:
            if key == "m":
                self.perform(lambda: self.session.settle(conflict.insisted))
            self._settle(tuple(rest))

        self.enter(
            Choice(
                "In conflict:",
                (Key("f", f"keep the file's: {told(conflict.theirs)}", "f"),
                 Key("m", f"put mine: {told(conflict.ours)}", "m")),
                chosen,
            )
        )  # fmt: skip

    # ---- showing -------------------------------------------------------------------------------------

    def say(self, message: str, *, alarm: bool = False) -> None:
        """Say something, without any other change."""
        self._message, self._alarm = message, alarm
        self._show_lines()

    def refresh_view(self) -> None:
        """Show the session as it now stands."""
        session, current = self.session, self.session.current
        shown = {row.id for row in session.rows} if session.view.hides else None
        hidden = (
            frozenset(r.id for r in session.claims if r.id not in shown) if shown is not None else frozenset()
        )
        article = self.query_one(ArticleView)
        article.show_claims(session.claims, hidden)
        self._show_focus()
        if not same_listing(self._listed, session.rows, session.view.order) or not self._entries:
            self._entries = listing(session)
        self._listed = session.rows
        claims = self.query_one(ClaimList)
        claims.show(self._entries, session.claims, session.selected)
        claims.go(current.id if current else None)
        if claims.border_title != (heading := f"Claims {session.view.label}"):
            claims.border_title = heading
        nothing = (Field("", Content.styled("No claim is shown. Esc shows all again.", "$rp-pale")),)
        self.query_one(Detail).show(described(session, current, self._found) if current else nothing)
        self._show_lines()

    def _show_focus(self) -> None:
        current = self.session.current
        highlights = tuple(Span(h.start, h.end) for h in self.session.highlights(current)) if current else ()
        article = self.query_one(ArticleView)
        article.focus_on(Focus(current.id if current else None, highlights, self._caret))
        self._put_cursor()

    def _put_cursor(self) -> None:
        """Let the terminal's own cursor follow the claim: screen readers and magnifiers go by it."""
        pane = self.query_one(ClaimList) if self._pane == 1 else self.query_one(ArticleView)
        self.app.cursor_position = pane.region.offset + pane.cursor

    def _show_lines(self) -> None:
        session, counts = self.session, self.session.counts
        saved = "read only" if session.read_only else "NOT SAVED" if self._saver.failure else "saved"
        title = Title(
            checklist=self._saver.path.name,
            article=session.checklist.article.file,
            reviewer=session.by,
            saved=saved,
            decided=f"{counts.decided} of {counts.total} decided",
            alarm=bool(self._saver.failure),
        )
        self.query_one(TitleBar).show(title)
        view = counts.sentence if counts.hidden else ""
        progress = Progress(tuple(counts.by_status.items()), view, self._message, self._alarm)
        self.query_one(ProgressBar).show(progress)
        if self._mode:
            leave = Key("Esc", "leave", "escape")
            self.query_one(KeyLine).offer([*self._mode.keys, leave], lead=self._mode.lead)
        else:
            self.query_one(KeyLine).offer([self._offered(BY_NAME[name]) for name in KEY_LINE])

    def _offered(self, action: Action) -> Key:
        return Key(action.key, action.brief, action.name, not self.why_disabled(action))

    # ---- asking --------------------------------------------------------------------------------------

    async def ask(self, question: Question) -> dict[str, str] | None:
        """Ask something and wait for the answers; None where it was left, what was typed being kept."""
        from redpencil.tui.screens.form import Form  # its widgets take 30 ms to load: not at the start

        about = (question.title, question.about)
        form = Form(question.proposing(self._drafts.pop(about, {})))
        answers = await self._answer(form)
        if answers is None and form.left != question.values and not question.live:
            self._drafts[about] = form.left
            self.call_later(self.say, "Left. What you typed is there when you ask for it again.")
        return answers

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
            self.show_caret(None)
            self.say("")
            return
        self._mode = None
        if not mode.press(key) and self._mode is None:
            self._mode = mode
        self._show_lines()

    def show_caret(self, span: Span | None) -> None:
        """Mark the words about to be acted on."""
        self._caret = span
        self._show_focus()

    def current_claim(self) -> Claim:
        """The claim under the cursor. Raises DecisionError if none is shown."""
        if self.session.current is None:
            raise DecisionError("No claim is shown.")
        return self.session.current.claim

    def leave(self) -> None:
        """End the review; where something could not be saved, ask first."""
        self._keep()
        if not self._saver.failure:
            self.app.exit()
            return
        self.refresh_view()
        keys = (Key("a", "try again", "a"), Key("L", "leave; the decisions are in the recovery file", "L"))

        def chosen(key: str) -> None:
            if key == "a":
                self.leave()
            else:
                self.app.exit(return_code=2)

        self.enter(Choice("Not saved:", keys, chosen))

    # ---- panes ---------------------------------------------------------------------------------------

    @property
    def selected_span(self) -> Span | None:
        """What the mouse has selected in the article."""
        return self.query_one(ArticleView).selected_span

    def next_pane(self) -> None:
        """Take the next pane in hand; on 80 columns open or close the list's drawer."""
        if self.has_class("-normal"):
            self._take_pane(0 if self._pane == 1 else 1)
        else:
            self._take_pane((self._pane + 1) % len(PANES))

    def drop_pane(self) -> bool:
        """Go back to the article; False if that was in hand."""
        was = self._pane
        self._take_pane(0)
        return was != 0

    def _take_pane(self, number: int) -> None:
        self._pane = number
        for index, pane in enumerate(PANES):
            self.query_one(pane).set_class(index == number, "-shown")

    def scroll_pane(self, pages: int) -> None:
        """Scroll the pane in hand by so many pages."""
        pane = self.query_one(PANES[self._pane])
        if isinstance(pane, Detail):
            pane.scroll_lines(pages * max(1, pane.size.height - 2))
        else:
            pane.scroll_relative(y=pages * max(1, pane.size.height - 2), animate=False)

    def scroll_detail(self, lines: int) -> None:
        """Scroll the details."""
        self.query_one(Detail).scroll_lines(lines)

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
