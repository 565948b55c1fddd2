"""Commands for the work on a claim: evidence, note, correction, speaker."""

from __future__ import annotations

from dataclasses import replace

from redpencil.errors import DecisionError
from redpencil.model import SOURCE_KINDS, STANDINGS, Kind
from redpencil.plain.asking import Asker, current
from redpencil.showing import one_line


def source(asker: Asker, given: str) -> str:
    """Evidence from a source: one known, by its number, or a new one."""
    known = tuple(asker.session.sources.values())
    if not given and known:
        titles = (f"{n} {one_line(s.name)}" for n, s in enumerate(known, 1))
        asker.tell(["Sources so far:", *titles])
    typed = asker.ask("Source: number, URL or title (Enter: leave it)", given)
    if not typed:
        return "Left as it was."
    source = known[int(typed) - 1].id if typed.isdecimal() and 0 < int(typed) <= len(known) else typed
    locator = asker.ask("Where in it, such as page 4 (Enter: nothing)")
    return asker.session.cite(source, locator=locator or None)


def about(asker: Asker, given: str) -> str:
    """What a source is."""
    known = asker.session.sources
    name = asker.ask(f"Which source: {one_line(', '.join(known))} (Enter: leave it)", given)
    if not name:
        return "Left as it was."
    if name not in known:
        raise DecisionError(f"No source is called {name!r}.")
    source = known[name]
    title = asker.ask(f"Title (now {one_line(source.title or 'none')}; Enter: leave it)")
    kind = asker.ask(f"Kind: {', '.join(SOURCE_KINDS)} (now {source.kind or 'none'}; Enter: leave it)")
    standing = asker.ask(f"{' or '.join(STANDINGS)} (now {source.standing or 'none'}; Enter: leave it)")
    return asker.session.describe_source(
        replace(
            source,
            title=title or source.title,
            kind=kind or source.kind,
            standing=standing or source.standing,
        )
    )


def note(asker: Asker, given: str) -> str:
    """Write, replace, extend or take away the note."""
    old = current(asker).claim.notes
    if old is None:
        text = asker.ask("Note (Enter: leave it)", given)
        return asker.session.note(text) if text else "Left as it was."
    text = asker.ask("New note; + and words add to the old one, - takes it away (Enter: leave it)", given)
    if not text:
        return "Left as it was."
    if text.startswith("+"):
        text = f"{old}\n{text[1:].strip()}"
    return asker.session.note("" if text == "-" else text)


def correction(asker: Asker, given: str) -> str:
    """Propose the words to put instead, or take them back."""
    text = asker.ask("Words to put instead; - takes the correction away (Enter: leave it)", given)
    if not text:
        return "Left as it was."
    return asker.session.correct("" if text == "-" else text, advance=text != "-")


def details(asker: Asker, given: str) -> str:
    """Who said it, and what kinds of fact it states."""
    claim = current(asker).claim
    now = one_line(claim.speaker or "nobody")
    speaker = asker.ask(f"Said by (now {now}; - nobody; Enter: leave it)", given) or claim.speaker
    kinds = ", ".join(claim.kinds) or "none"
    typed = asker.ask(f"Kinds of {', '.join(Kind)} (now {kinds}; - none; Enter: leave them)")
    wanted = typed.replace(",", " ").split() if typed else list(claim.kinds)
    if unknown := [word for word in wanted if word not in {*Kind, "-"}]:
        raise DecisionError(f"{one_line(unknown[0])} is not a kind.")
    return asker.session.describe(
        speaker=None if speaker == "-" else speaker,
        kinds=tuple(Kind(word) for word in wanted if word != "-"),
    )
