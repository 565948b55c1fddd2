"""Keeping a review's work on disk: after every act, beside what others write, and at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redpencil.tui.characters import cut
from redpencil.tui.describing import told
from redpencil.tui.modes import Choice
from redpencil.tui.saver import Conflict, Kept, Outcome, Saver
from redpencil.tui.widgets.bars import Key

if TYPE_CHECKING:
    from redpencil.tui.screens.review import ReviewScreen


class Keeping:
    """Saves what the session holds, takes in what others wrote, and lets the reviewer settle conflicts."""

    def __init__(self, screen: ReviewScreen, saver: Saver) -> None:
        self._screen = screen
        self.saver = saver

    def warning(self) -> str:
        """What a reviewer must know before beginning; empty if there is nothing."""
        session = self._screen.session
        if session.article.revision != session.checklist.article.revision:
            return "The article has changed since the split: split it again."
        return self.saver.unreadable

    def keep(self) -> None:
        """Save what is not on disk yet."""
        if self._screen.session.read_only:
            return
        if self.saver.failure or not self.saver.is_saved(self._screen.session.checklist):
            self._take_over(self.saver.save(self._screen.session))

    def look_outside(self) -> None:
        """Take in what others wrote; try again what could not be saved; notice that the article changed."""
        kept = self.saver.changed_outside(self._screen.session)
        if kept is None and self.saver.failure and not self.saver.is_saved(self._screen.session.checklist):
            kept = self.saver.save(self._screen.session)
        if kept is not None:
            self._take_over(kept)
            self._screen.refresh_view()
        if self.saver.article_changed():
            self._screen.say("The article was changed on disk; split it again to see it.", alarm=True)

    def _take_over(self, kept: Kept) -> None:
        if kept.outcome is Outcome.FAILED:
            self._screen.note(kept.why, alarm=True)
        elif kept.outcome is Outcome.MERGED:
            self._screen.session.replace_checklist(kept.checklist)
            self._screen.note("Someone else changed the file; both are in it now.")
            self._settle(kept.conflicts)

    def _settle(self, conflicts: tuple[Conflict, ...]) -> None:
        """Let the reviewer settle claims that two people changed in the same place, one after the other."""
        if not conflicts:
            return
        conflict, *rest = conflicts
        self._screen.session.go_to(conflict.theirs.id)
        self._screen.note(f"Both changed “{cut(conflict.theirs.text, 40)}”.", alarm=True)

        def chosen(key: str) -> None:
            if key == "m":
                self._screen.perform(lambda: self._screen.session.settle(conflict.insisted))
            self._settle(tuple(rest))

        self._screen.enter(
            Choice(
                "In conflict:",
                (Key("f", f"keep the file's: {told(conflict.theirs)}", "f"),
                 Key("m", f"put mine: {told(conflict.ours)}", "m")),
                chosen,
            )
        )  # fmt: skip

    def leave(self, code: int = 0) -> None:
        """End the review with an exit code; where something could not be saved, ask first."""
        self.keep()
        if not self.saver.failure:
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
