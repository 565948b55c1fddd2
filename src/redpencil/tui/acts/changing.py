"""The acts that change the checklist. Each method bears its action's name and returns what is to be said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from redpencil.errors import DecisionError
from redpencil.model import Evidence, Kind, Span, Status, Waiting
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.proposals import DISMISSED, NOT_CHECKABLE, due_date, reason_not_checkable
from redpencil.tui import outside
from redpencil.tui.asking import Ask, Question
from redpencil.tui.characters import cut
from redpencil.tui.modes import Choice, WordCaret
from redpencil.tui.widgets.bars import Key

if TYPE_CHECKING:
    from redpencil.tui.screens.review import ReviewScreen

DOUBTS = {"c": Status.NEEDS_CONTEXT, "d": Status.DISPUTED, "u": Status.UNVERIFIABLE}


class Deciding:
    """Verdicts, which move on to the next open claim unless told to stay."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._session = screen.session

    def verified(self, *, advance: bool = True) -> str:
        """The evidence bears it out."""
        return self._session.decide(Status.VERIFIED, advance=advance)

    def attributed(self, *, advance: bool = True) -> str:
        """They did say it."""
        return self._session.decide(Status.ATTRIBUTED, advance=advance)

    def incorrect(self, *, advance: bool = True) -> str:
        """The evidence says otherwise."""
        return self._session.decide(Status.INCORRECT, advance=advance)

    def doubt(self, *, advance: bool = True) -> None:
        """It cannot stand as worded: a second key says why."""
        keys = tuple(Key(key, str(status), key) for key, status in DOUBTS.items())

        def chosen(key: str) -> None:
            self._screen.perform(lambda: self._session.decide(DOUBTS[key], advance=advance))

        self._screen.enter(Choice("Cannot stand as worded:", keys, chosen))

    async def waiting(self, *, advance: bool = True) -> str | None:
        """An answer is awaited: from whom, to what, until when."""
        known = self._screen.current_claim().waiting
        answers = await self._screen.ask(
            Question(
                "Waiting",
                (
                    Ask("on", "for", known.on if known else "", "author, a name, an office", self._people()),
                    Ask("ask", "asked", (known.ask or "") if known else "", "what was asked"),
                    Ask("due", "until", (known.due or "") if known else "", "2026-03-10, +3, friday"),
                ),
                about=self._whom(),
            )
        )
        if answers is None:
            return None
        due = due_date(answers["due"], self._screen.now()[:10])
        waiting = Waiting(answers["on"], answers["ask"] or None, due)
        return self._session.decide(Status.WAITING, waiting=waiting, advance=advance)

    async def not_checkable(self, *, advance: bool = True) -> str | None:
        """Nothing can bear it out or refute it; the likeliest reason is proposed."""
        proposed = reason_not_checkable(self._screen.current_claim())
        reason = await self._reason("Not checkable, because", proposed, NOT_CHECKABLE)
        return reason and self._session.decide(Status.NOT_CHECKABLE, reason=reason, advance=advance)

    async def dismiss(self) -> str | None:
        """Take the claim off the list with a reason; on a dismissed claim, take that back."""
        if self._screen.current_claim().status is Status.DISMISSED and not self._session.selected:
            return self._session.restore()
        reason = await self._reason("Dismiss, because", DISMISSED[0], DISMISSED)
        return reason and self._session.dismiss(reason)

    def same_source(self) -> str:
        """Verified with the source used last."""
        return self._session.verify_with_last_source()

    def reopen(self) -> str:
        """Take the verdict back."""
        return self._session.restore()

    def verified_stay(self) -> str:
        """Verified, and stay."""
        return self.verified(advance=False)

    def attributed_stay(self) -> str:
        """Attributed, and stay."""
        return self.attributed(advance=False)

    def incorrect_stay(self) -> str:
        """Incorrect, and stay."""
        return self.incorrect(advance=False)

    def doubt_stay(self) -> None:
        """Cannot stand as worded, and stay."""
        self.doubt(advance=False)

    async def waiting_stay(self) -> str | None:
        """Waiting, and stay."""
        return await self.waiting(advance=False)

    async def not_checkable_stay(self) -> str | None:
        """Not checkable, and stay."""
        return await self.not_checkable(advance=False)

    async def override(self) -> str | None:
        """A chief's decision to let the claim run as it stands; given again, it is taken back."""
        if self._screen.current_claim().override:
            return self._session.override("")
        reason = await self._reason("Let it run as it stands, because", "", ())
        return reason and self._session.override(reason)

    def sign_off(self) -> None:
        """Sign as second reader; asks once more."""
        counts = self._session.counts
        lead = f"Sign off as {self._session.by}, {counts.open} of {counts.total} open?"

        def chosen(_: str) -> None:
            self._screen.perform(self._session.sign_off)

        self._screen.enter(Choice(lead, (Key("Y", "sign (capital Y)", "Y"),), chosen))

    async def _reason(self, title: str, proposed: str, reasons: tuple[str, ...]) -> str | None:
        ask = Ask("reason", "reason", proposed, options=tuple((reason, reason) for reason in reasons))
        answers = await self._screen.ask(Question(title, (ask,), about=self._whom()))
        return answers["reason"] if answers else None

    def _people(self) -> tuple[tuple[str, str], ...]:
        claims = [row.claim for row in self._session.claims]
        names = [c.waiting.on for c in claims if c.waiting] + [c.speaker for c in claims if c.speaker]
        return tuple((name, name) for name in dict.fromkeys(["author", *names]))

    def _whom(self) -> str:
        return whom(self._session.selected, self._session.current)


class Working:
    """Evidence, notes and the other work on a claim, and its shape."""

    def __init__(self, screen: ReviewScreen) -> None:
        self._screen = screen
        self._session = screen.session

    async def source(self) -> str | None:
        """Add evidence; a claim that has some is asked first which is meant."""
        evidence = self._screen.current_claim().evidence
        if not evidence or self._session.selected:
            return await self._cite(None)
        keys = [Key("s", "another source", "s")]
        keys += [Key(str(n), cut(one.source, 18), str(n)) for n, one in enumerate(evidence[:9], start=1)]

        def chosen(key: str) -> None:
            self._screen.perform(lambda: self._cite(None if key == "s" else evidence[int(key) - 1]))

        self._screen.enter(Choice("Evidence:", tuple(keys), chosen))
        return None

    async def _cite(self, old: Evidence | None) -> str | None:
        last = self._session.last_source
        known = [*([last] if last else []), *self._session.checklist.sources]
        options = tuple(
            (source.id, f"{source.id}  {source.title or source.url or ''}") for source in dict.fromkeys(known)
        )
        answers = await self._screen.ask(
            Question(
                "Evidence; without a source it is removed" if old else "Evidence",
                (
                    Ask("source", "source", old.source if old else "", "web address, title or id", options),
                    Ask("locator", "where", (old.locator or "") if old else "", "page, table, minute"),
                    Ask("excerpt", "excerpt", (old.excerpt or "") if old else "", "what it says"),
                ),
                about=whom(self._session.selected, self._session.current),
            )
        )
        if answers is None:
            return None
        if old is None:
            return self._session.cite(**answers)
        if not answers["source"].strip():
            return self._session.replace_evidence(old, None)
        if answers["source"].strip() == old.source:
            new = Evidence(old.source, answers["locator"].strip() or None, answers["excerpt"].strip() or None)
            return self._session.replace_evidence(old, new)
        self._session.cite(**answers)
        return self._session.replace_evidence(old, None)

    async def note(self) -> str | None:
        """Write the claim's note."""
        known = self._screen.current_claim().notes or ""
        return await self._long("Note", "note", known, self._session.note)

    async def correction(self) -> str | None:
        """Propose replacement words; the claim's own are there to be changed."""
        claim = self._screen.current_claim()
        return await self._long("Replacement words", "words", claim.correction or claim.text, self._correct)

    def _correct(self, words: str) -> str:
        if words.strip() == self._screen.current_claim().text.strip():
            raise DecisionError("These are the article's own words, so there is nothing to replace.")
        return self._session.correct(words)

    async def _long(self, title: str, label: str, value: str, act: Callable[[str], str]) -> str | None:
        about = whom(frozenset(), self._session.current)
        answers = await self._screen.ask(
            Question(title, (Ask("text", label, value, long=True),), about=about)
        )
        return None if answers is None or answers["text"] == value else act(answers["text"])

    def editor(self) -> str:
        """Write the note in the reviewer's own editor."""
        edited = outside.edit(self._screen.app, self._screen.current_claim().notes or "")
        return (
            "The editor gave nothing back; the note is as it was."
            if edited is None
            else self._session.note(edited)
        )

    async def details(self) -> str | None:
        """Say who speaks and which kinds of claim it is."""
        claim = self._screen.current_claim()
        speakers = dict.fromkeys(row.claim.speaker for row in self._session.claims if row.claim.speaker)
        answers = await self._screen.ask(
            Question(
                "Speaker and kinds",
                (
                    Ask("speaker", "said by", claim.speaker or "", "empty for the article's own words",
                        tuple((name, name) for name in speakers)),
                    Ask("kinds", "kinds", ", ".join(claim.kinds), ", ".join(Kind)),
                ),
                about=f"Kinds: {', '.join(Kind)}",
            )
        )  # fmt: skip
        if answers is None:
            return None
        kinds = kinds_typed(answers["kinds"])
        return self._session.describe(speaker=answers["speaker"], kinds=kinds)

    def legal(self) -> str:
        """Mark for the lawyers, or take the mark off."""
        return self._session.toggle_legal()

    def undo(self) -> str:
        """Undo the latest act."""
        return self._session.undo()

    def redo(self) -> str:
        """Redo what was undone."""
        return self._session.redo()

    # ---- shape ---------------------------------------------------------------------------------------

    def merge(self) -> str:
        """Merge with the next claim."""
        return self._session.merge_with_next()

    def widen(self) -> str:
        """Take in the next word."""
        return self._session.stretch(edge="end", words=1)

    def narrow(self) -> str:
        """Give up the last word."""
        return self._session.stretch(edge="end", words=-1)

    def widen_start(self) -> str:
        """Take in the word before."""
        return self._session.stretch(edge="start", words=1)

    def narrow_start(self) -> str:
        """Give up the first word."""
        return self._session.stretch(edge="start", words=-1)

    def split(self) -> None:
        """Cut the claim before a word chosen with the arrows."""
        row = self._placed()

        def cut_at(span: Span) -> None:
            self._screen.perform(lambda: self._session.split_claim(span.start))

        self._caret(Span(row.spans[0].start, row.spans[-1].end), "Split before:", cut_at, run=False)

    def add(self) -> str | None:
        """Add a claim of the words the mouse has selected, or of words then chosen with the arrows."""
        if span := self._screen.selected_span:
            self._screen.clear_selection()
            return self._session.add(span)
        row = self._session.current
        text = self._session.article.text
        start = row.spans[0].start if row and row.spans else 0
        paragraph = Span(
            text.rfind("\n", 0, start) + 1, end if (end := text.find("\n", start)) >= 0 else len(text)
        )

        def taken(span: Span) -> None:
            self._screen.perform(lambda: self._session.add(span))

        self._caret(paragraph, "New claim:", taken, run=True)
        return None

    def _caret(self, within: Span, lead: str, done: Callable[[Span], None], *, run: bool) -> None:
        text = self._session.article.text
        self._screen.enter(
            WordCaret(text, within, lead=lead, moved=self._screen.show_caret, done=done, run=run)
        )

    def _placed(self) -> Placed:
        row = self._session.current
        if row is None or not row.spans:
            raise DecisionError("This claim's words are not in the article.")
        return row


def kinds_typed(typed: str) -> tuple[Kind, ...]:
    """The kinds in a list with commas. Raises DecisionError for a word that is none."""
    words = [word.strip().casefold().replace(" ", "-") for word in typed.split(",") if word.strip()]
    if unknown := [word for word in words if word not in list(Kind)]:
        raise DecisionError(f"{unknown[0]!r} is no kind of claim; there are {', '.join(Kind)}.")
    return tuple(kind for kind in Kind if kind in words)


def whom(selected: frozenset[str], row: Placed | None) -> str:
    """What a question is about: the claim's words, or how many claims."""
    if selected:
        return f"{len(selected)} claims"
    return cut(row.claim.text, 200) if row else ""
