"""Keeping a review's work on disk: after every act, beside what others write, and at the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from textual.content import Content

from redpencil.errors import Conflict, DecisionError
from redpencil.settling import StoppedMerge, told, words_in
from redpencil.showing import shown
from redpencil.tui.characters import cut
from redpencil.tui.describing import verdict
from redpencil.tui.modes import Choice
from redpencil.tui.saver import NOT_SAVED, Kept, Outcome, Saver, conceded, insisted
from redpencil.tui.widgets.bars import Key
from redpencil.tui.widgets.detail import Field

if TYPE_CHECKING:
    from redpencil.tui.screens.review import ReviewScreen


class Keeping:
    """Saves what the session holds, takes in what others wrote, and lets the reviewer settle conflicts."""

    def __init__(self, screen: ReviewScreen, saver: Saver) -> None:
        self._screen = screen
        self.saver = saver

    def begin(self) -> None:
        """Tell what a reviewer must know before beginning."""
        session = self._screen.session
        if self.saver.stopped:
            self._settle_merge()
        elif session.article.revision != session.checklist.article.revision:
            self._screen.note("The article has changed since the split: split it again.", alarm=True)
        elif self.saver.unreadable:
            self._screen.note(self.saver.unreadable, alarm=True)

    def keep(self) -> None:
        """Save what is not on disk yet."""
        if self._screen.session.read_only:
            return
        if self.saver.failure or not self.saver.is_saved(self._screen.session.checklist):
            self._take_over(self.saver.save(self._screen.session))

    def look_outside(self) -> None:
        """Take in what others wrote; try again what could not be saved; notice that the article changed."""
        session = self._screen.session
        kept = self.saver.changed_outside(session)
        waiting = not session.read_only and self.saver.state_of(session.checklist) == NOT_SAVED
        if kept is None and waiting and not self.saver.stopped:
            kept = self.saver.save(session)
        if kept is not None:
            self._take_over(kept)
            self._screen.refresh_view()
        if self.saver.article_changed():
            self._screen.say("The article was changed on disk; split it again to see it.", alarm=True)

    def _take_over(self, kept: Kept) -> None:
        if kept.outcome is Outcome.FAILED:
            self._screen.note(kept.why, alarm=True)
            if self.saver.stopped and not self._screen.session.read_only:
                self._settle_merge()
        elif kept.outcome is Outcome.MERGED:
            self._screen.session.replace_checklist(kept.checklist, self.saver.faults)
            faulty = self.saver.unreadable
            said = faulty or "Someone else changed the file; both are in it now."
            self._screen.note(said, alarm=bool(faulty))
            self._settle_claims(kept.conflicts)

    def _settle_claims(self, conflicts: tuple[Conflict, ...]) -> None:
        """Let the reviewer settle claims that two people changed in the same place; the file has theirs."""
        if not conflicts:
            return
        conflict, *rest = conflicts
        self._screen.note(f"Both changed “{cut(words_in(conflict), 40)}”.", alarm=True)

        def chosen(for_theirs: bool) -> None:
            claim = conceded(conflict) if for_theirs else insisted(conflict)
            if claim != conflict.theirs:
                self._screen.perform(lambda: self._screen.session.settle(claim))
            self._settle_claims(tuple(rest))

        self._choose("In conflict:", conflict, chosen, "Theirs stays in the file.")

    def _settle_merge(self, for_theirs: frozenset[str] = frozenset(), number: int = 0) -> None:
        """Let the reviewer settle the merge that stopped in the file; the last answer writes it."""
        if (merge := self.saver.stopped) is None:
            return
        if number == len(merge.conflicts):
            self._end_merge(merge, for_theirs)
            return
        conflict = merge.conflicts[number]
        what = f"“{cut(words_in(conflict), 40)}”" if words_in(conflict) else conflict.id
        self._screen.note(f"A merge stopped in the file: both changed {what}.", alarm=True)

        def chosen(theirs: bool) -> None:
            self._settle_merge(for_theirs | {conflict.id} if theirs else for_theirs, number + 1)
            self._screen.refresh_view()

        left = "Not settled yet: the next act that is to be saved asks again."
        self._choose(f"Merge, {number + 1} of {len(merge.conflicts)}:", conflict, chosen, left)

    def _end_merge(self, merge: StoppedMerge, for_theirs: frozenset[str]) -> None:
        kept = self.saver.settle(self._screen.session, for_theirs)
        self._screen.note(f"The merge is {merge.ended}")
        if kept is not None:
            if kept.outcome is Outcome.FAILED or kept.conflicts:
                self._take_over(kept)
            else:
                self._screen.session.replace_checklist(kept.checklist, self.saver.faults)

    def _choose(self, lead: str, conflict: Conflict, chosen: Callable[[bool], None], left: str) -> None:
        """Ask whose values are to stand; the details show both. `chosen` is told True for theirs."""
        with suppress(DecisionError):  # what is not on the list cannot be gone to
            self._screen.session.go_to(conflict.id)
        sides = (("1", "ours", conflict.ours), ("2", "theirs", conflict.theirs))
        keys = tuple(Key(key, f"{name}: {verdict(side)}", key) for key, name, side in sides)
        about = (
            Field("", Content.styled(words_in(conflict) or conflict.id, "bold")),
            *(Field(name, Content(shown(told(side, conflict.fields)))) for _, name, side in sides),
        )
        self._screen.enter(Choice(lead, keys, lambda key: chosen(key == "2"), about, left))

    def leave(self, code: int = 0) -> None:
        """End the review with an exit code; where something could not be saved, ask first."""
        self.keep()
        if self.saver.state_of(self._screen.session.checklist) != NOT_SAVED:
            self._screen.app.exit(return_code=code)
            return
        self._screen.refresh_view()
        keys = (Key("a", "try again", "a"), Key("L", "leave; the decisions are in the recovery file", "L"))

        def chosen(key: str) -> None:
            if key == "a":
                self.leave(code)
            else:
                self._screen.app.exit(return_code=2)

        self._screen.enter(Choice("Not saved:", keys, chosen))
