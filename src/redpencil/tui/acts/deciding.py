"""Verdicts. Each method bears its action's name and returns what is to be said."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, partialmethod

from redpencil.errors import DecisionError
from redpencil.model import Status, Waiting
from redpencil.reviewing.direct import DOUBTS
from redpencil.reviewing.proposals import DISMISSED, NOT_CHECKABLE, day_hint, due_date, reason_not_checkable
from redpencil.tui.acts.room import Room
from redpencil.tui.questions import Ask, Question


class Deciding(Room):
    """Verdicts, which move on to the next open claim unless told to stay."""

    def doubt(self, *, advance: bool = True) -> None:
        """It cannot stand as worded: a second key says why."""
        decide = partial(self._session.decide, advance=advance)
        options = [(key, str(status), partial(decide, status)) for key, status in DOUBTS.items()]
        self._choose("Cannot stand as worded:", options)

    async def waiting(self, *, advance: bool = True) -> str | None:
        """An answer is awaited: from whom, to what, until when."""
        known = self._screen.current_claim().waiting
        asks = (
            Ask("on", "for", known.on if known else "", "author, a name, an office", self._people()),
            Ask("ask", "asked", (known.ask or "") if known else "", "what was asked"),
            Ask("due", "until", (known.due or "") if known else "", day_hint(self._session.today)),
        )

        def wait(answers: dict[str, str]) -> str:
            due = due_date(answers["due"], self._screen.now()[:10])
            waiting = Waiting(answers["on"], answers["ask"] or None, due)
            return self._session.decide(Status.WAITING, waiting=waiting, advance=advance)

        return await self._screen.ask(Question("Waiting", asks, about=self._claims_meant), wait)

    async def not_checkable(self, *, advance: bool = True) -> str | None:
        """Nothing can bear it out or refute it; the likeliest reason is proposed."""
        proposed = reason_not_checkable(self._screen.current_claim())

        def rule_out(reason: str) -> str:
            return self._session.decide(Status.NOT_CHECKABLE, reason=reason, advance=advance)

        return await self._because("Not checkable, because", proposed, NOT_CHECKABLE, rule_out)

    async def dismiss(self) -> str | None:
        """Take the claim off the list with a reason; on a dismissed claim, take that back."""
        if self._screen.current_claim().status is Status.DISMISSED and not self._session.selected:
            return self._session.restore()
        return await self._because("Dismiss, because", DISMISSED[0], DISMISSED, self._session.dismiss)

    doubt_stay = partialmethod(doubt, advance=False)
    waiting_stay = partialmethod(waiting, advance=False)
    not_checkable_stay = partialmethod(not_checkable, advance=False)

    async def override(self) -> str | None:
        """A chief's decision to let the claim run as it stands; given again, it is taken back."""
        if self._screen.current_claim().override:
            return self._session.override("")
        return await self._because("Let it run as it stands, because", "", (), self._session.override)

    async def accept(self) -> str | None:
        """Accept the first finding about the claim."""
        row = self._session.current
        found = self._session.findings(row) if row else ()
        if not found:
            raise DecisionError("There is no finding about this claim.")
        ask = Ask("reason", "because", "", "why it is right as it stands")
        return await self._screen.ask(
            Question("Accept the finding", (ask,), about=found[0].message),
            lambda answers: self._session.accept(found[0].id, answers["reason"]),
        )

    def sign_off(self) -> None:
        """Sign as second reader; asks once more."""
        counts = self._session.counts
        lead = f"Sign off as {self._session.by}, {counts.open} of {counts.total} open?"

        self._choose(lead, [("Y", "sign (capital Y)", self._session.sign_off)])

    async def _because(
        self, title: str, proposed: str, reasons: tuple[str, ...], act: Callable[[str], str]
    ) -> str | None:
        def give(answers: dict[str, str]) -> str:
            if not answers["reason"].strip():
                raise DecisionError("It needs a reason; Esc leaves the claim as it is.")
            return act(answers["reason"])

        ask = Ask("reason", "reason", proposed, options=tuple((reason, reason) for reason in reasons))
        return await self._screen.ask(Question(title, (ask,), about=self._claims_meant), give)

    def _people(self) -> tuple[tuple[str, str], ...]:
        claims = [row.claim for row in self._session.claims]
        names = [c.waiting.on for c in claims if c.waiting] + [c.speaker for c in claims if c.speaker]
        return tuple((name, name) for name in dict.fromkeys(["author", *names]))
