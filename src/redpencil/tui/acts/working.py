"""Evidence, notes and the other work on a claim. Each method bears its action's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from redpencil.errors import DecisionError
from redpencil.model import SOURCE_KINDS, STANDINGS, Evidence, Kind, Source
from redpencil.tui import outside
from redpencil.tui.acts.room import Room
from redpencil.tui.characters import cut
from redpencil.tui.questions import Ask, Question, editable


class Working(Room):
    """Evidence, notes and the other work on a claim."""

    async def source(self) -> str | None:
        """Add evidence; a claim that has some is asked first which is meant."""
        evidence = self._screen.current_claim().evidence
        if not evidence or self._session.selected:
            return await self._cite(None)
        known = enumerate(evidence[:9], start=1)
        options = [(str(n), cut(one.source, 18), partial(self._cite, one)) for n, one in known]
        self._choose("Evidence:", [("s", "another source", partial(self._cite, None)), *options])
        return None

    async def _cite(self, old: Evidence | None) -> str | None:
        last = self._session.last_source
        known = [*([last] if last else []), *self._session.checklist.sources]
        options = tuple(
            (source.id, f"{source.id}  {source.title or source.url or ''}") for source in dict.fromkeys(known)
        )
        asks = (
            Ask("source", "source", old.source if old else "", "web address, title or id", options),
            Ask("locator", "where", (old.locator or "") if old else "", "page, table, minute"),
            Ask("excerpt", "excerpt", (old.excerpt or "") if old else "", "what it says"),
        )
        title = "Evidence; without a source it is removed" if old else "Evidence"
        question = Question(title, asks, about=self._claims_meant)
        return await self._screen.ask(question, lambda answers: self._put_evidence(old, answers))

    def _put_evidence(self, old: Evidence | None, answers: dict[str, str]) -> str:
        if old is None:
            return self._session.cite(**answers)
        if not answers["source"].strip():
            return self._session.replace_evidence(old, None)
        if answers["source"].strip() == old.source:
            new = Evidence(old.source, answers["locator"].strip() or None, answers["excerpt"].strip() or None)
            return self._session.replace_evidence(old, new)
        self._session.cite(**answers)
        return self._session.replace_evidence(old, None)

    async def describe(self) -> str | None:
        """Say what the claim's source is; asks which where there are several."""
        known = self._session.sources
        cited = [known[e.source] for e in self._screen.current_claim().evidence if e.source in known]
        if not cited:
            raise DecisionError("This claim has no source yet; s adds one.")
        if len(cited) == 1:
            return await self._describe(cited[0])
        named = enumerate(cited[:9], start=1)
        self._choose("Source:", [(str(n), cut(one.id, 18), partial(self._describe, one)) for n, one in named])
        return None

    async def _describe(self, source: Source) -> str | None:
        def ask(name: str, hint: str, options: tuple[str, ...] = ()) -> Ask:
            value = getattr(source, name) or ""
            return Ask(name, name, value, hint, tuple((one, one) for one in options))

        asks = (
            ask("title", "what it is called"),
            ask("url", "its web address"),
            ask("archived", "the address of an archived copy"),
            ask("accessed", "the day it was read, 2026-03-04"),
            ask("kind", ", ".join(SOURCE_KINDS), SOURCE_KINDS),
            ask("standing", " or ".join(STANDINGS), STANDINGS),
        )

        def put(answers: dict[str, str]) -> str:
            given: dict[str, Any] = {name: value.strip() or None for name, value in answers.items()}
            return self._session.describe_source(replace(source, **given))

        return await self._screen.ask(Question(f"Source {source.id}", asks), put)

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
        question = Question(title, (Ask("text", label, value, long=True),), about=self._claim_meant)
        return await self._screen.ask(
            question, lambda answers: None if answers["text"] == editable(value) else act(answers["text"])
        )

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
        asks = (
            Ask("speaker", "said by", claim.speaker or "", "empty for the article's own words",
                tuple((name, name) for name in speakers)),
            Ask("kinds", "kinds", ", ".join(claim.kinds), "with commas",
                tuple((kind, kind) for kind in Kind), listed=True),
        )  # fmt: skip
        return await self._screen.ask(
            Question("Speaker and kinds", asks, about=f"Kinds: {', '.join(Kind)}"),
            lambda answers: self._session.describe(
                speaker=answers["speaker"], kinds=kinds_typed(answers["kinds"])
            ),
        )


def kinds_typed(typed: str) -> tuple[Kind, ...]:
    """The kinds in a list with commas. Raises DecisionError for a word that is none."""
    words = [word.strip().casefold().replace(" ", "-") for word in typed.split(",") if word.strip()]
    if unknown := [word for word in words if word not in list(Kind)]:
        raise DecisionError(f"{unknown[0]!r} is no kind of claim; there are {', '.join(Kind)}.")
    return tuple(kind for kind in Kind if kind in words)
