"""How acts are done on a checklist: as steps that can be undone and redone, beside what others do to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from redpencil.errors import DecisionError, Fault
from redpencil.model import Article, Checklist, Claim, Split
from redpencil.reviewing.browsing import Browsing
from redpencil.reviewing.drafting import clipped
from redpencil.reviewing.history import History, Step, applied, step_between
from redpencil.reviewing.placing import Placed, place
from redpencil.words import in_quotes


class Acting(Browsing):
    """A checklist that is looked through and changed by `by`.

    `history` is that of an earlier session on the very same checklist.
    """

    def __init__(
        self,
        checklist: Checklist,
        article: Article,
        split: Split,
        *,
        by: str,
        now: Callable[[], str],
        read_only: bool = False,
        history: History | None = None,
        faults: tuple[Fault, ...] = (),
    ) -> None:
        super().__init__(checklist, article, split, now=now, faults=faults)
        self.by = by
        self.read_only = read_only
        self.history = history or History()

    # ---- undo, redo and the world outside --------------------------------------------------------------

    def undo(self) -> str:
        """Turn the latest act back, whatever others changed since."""
        self._may_write()
        if not self.history.done:
            raise DecisionError("Nothing to undo.")
        self.history = self.history.back
        return self._turn("Undid", self.history.undone[-1].inverse)

    def redo(self) -> str:
        """Do the act again that was undone last."""
        self._may_write()
        if not self.history.undone:
            raise DecisionError("Nothing to redo.")
        self.history = self.history.forth
        return self._turn("Redid", self.history.done[-1])

    def replace_checklist(self, checklist: Checklist, faults: tuple[Fault, ...] | None = None) -> None:
        """Take over a checklist that has others' changes in it; view, cursor and history stay.

        `faults` are what of its file cannot be read; None where that is as it was.
        """
        self.faults = self.faults if faults is None else faults
        order = [row.id for row in self.rows]
        before = self._position
        self._set(checklist)
        if self._cursor not in self._board and self._board.rows:
            nearest = (name for name in (*order[before:], *order[:before][::-1]) if name in self._board)
            self._cursor = next(nearest, self._board.rows[0].id)
        self.selected = frozenset(name for name in self.selected if name in self._board)

    def _turn(self, verb: str, step: Step) -> str:
        after, refused = applied(step, self.checklist)
        self._set(after)
        touched = [change.key for change in step.claims if change.key in self._board]
        if touched:
            self._show_at(touched[0])
        if refused:
            return f"{verb}: {step.label}, except {', '.join(refused)}, which someone else has changed since."
        return f"{verb}: {step.label}."

    # ---- how acts are done -----------------------------------------------------------------------------

    def _the_claim(self) -> Placed:
        if self.current is None:
            raise DecisionError("No claim is selected: widen the filter or the search first.")
        return self.current

    def _placed_claim(self) -> Placed:
        row = self._the_claim()
        if not row.spans:
            raise DecisionError(
                f"The words of {row.id} are not in the article, so it has no shape to change."
            )
        return row

    def _targets(self) -> tuple[Placed, ...]:
        if self.selected:
            return tuple(row for row in self.claims if row.id in self.selected)
        return (self._the_claim(),)

    def _on_claims(
        self,
        what: str,
        act: Callable[[Placed], Claim],
        *,
        base: Checklist | None = None,
        advance: bool = False,
    ) -> str:
        targets = self._targets()
        whom = short(targets[0]) if len(targets) == 1 else f"{len(targets)} claims"
        changed = {row.id: act(row) for row in targets}
        message = self._change(f"{what} {whom}", changed, base=base, advance=advance)
        self.selected = frozenset()
        return message

    def _change(
        self, label: str, changed: dict[str, Claim], *, base: Checklist | None = None, advance: bool = False
    ) -> str:
        base = base or self.checklist
        claims = tuple(changed.get(claim.id, claim) for claim in base.claims)
        return self._perform(label, replace(base, claims=claims), advance=advance)

    def _perform(
        self, label: str, after: Checklist, *, focus: str | None = None, advance: bool = False
    ) -> str:
        self._may_write()
        step = step_between(self.checklist, after, label)
        if step:
            self.history = self.history.with_act(step)
            self._set(after)
            self._show_at(focus or self._cursor)
        message = f"{label[:1].upper()}{label[1:]}." if step else "Nothing changed."
        return f"{message} {self.next_open()}".rstrip() if advance else message

    def _may_write(self) -> None:
        if self.read_only:
            raise DecisionError("This review is read only: nothing can be changed.")

    def _set(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._board = place(checklist, self.article, self.split, known=self._board)
        self._refresh()

    def _show_at(self, claim_id: str) -> None:
        """Put the cursor on a claim and keep it in view even where the filter would now hide it."""
        self._cursor = self._kept = claim_id
        self._refresh()


def short(row: Placed) -> str:
    """The claim's words as messages quote them."""
    return in_quotes(clipped(row.claim.text, 40))
