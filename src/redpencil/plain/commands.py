"""The commands of the line dialogue: the screen's letters, and a name for each.

A command is one line: the letter or the name, then, if one likes, the answer to its first question
(`e see page 4`, `g 12`). Each returns what is to be said of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from redpencil.errors import DecisionError
from redpencil.model import OPEN, SOURCE_KINDS, STANDINGS, Kind, Span, Status, Waiting
from redpencil.plain.telling import claim_lines, list_lines
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.proposals import DISMISSED, due_date, reason_not_checkable
from redpencil.reviewing.session import Session
from redpencil.reviewing.viewing import Order
from redpencil.showing import one_line


class Asker(Protocol):
    """What commands need of the dialogue."""

    session: Session

    def ask(self, question: str, given: str = "") -> str:
        """The answer to a question: what was `given` with the command, else the next line."""

    def tell(self, lines: Iterable[str]) -> None:
        """Say several lines."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its letters and names, what help says of it, what it does with the rest."""

    names: tuple[str, ...]
    help: str
    run: Callable[[Asker, str], str]


def _calls(act: Callable[[Session], str | None]) -> Callable[[Asker, str], str]:
    return lambda asker, _: act(asker.session) or ""


# ---- deciding ------------------------------------------------------------------------------------------


def _decides(status: Status, *, stay: bool = False) -> Callable[[Asker, str], str]:
    return lambda asker, _: asker.session.decide(status, advance=not stay)


_DOUBTS = {"c": Status.NEEDS_CONTEXT, "d": Status.DISPUTED, "u": Status.UNVERIFIABLE}


def _doubt(asker: Asker, given: str, *, stay: bool = False) -> str:
    answer = asker.ask("c needs context, d disputed, u unverifiable", given).casefold()
    if answer[:1] not in _DOUBTS:
        return "Left as it was."
    return asker.session.decide(_DOUBTS[answer[:1]], advance=not stay)


def _waiting(asker: Asker, given: str, *, stay: bool = False) -> str:
    on = asker.ask("Waiting for whom (Enter: author)", given) or "author"
    ask = asker.ask("What was asked (Enter: nothing)")
    due = due_date(asker.ask("Until when (2026-03-10, +3, friday; Enter: no date)"), asker.session.today)
    return asker.session.decide(Status.WAITING, waiting=Waiting(on, ask or None, due), advance=not stay)


def _not_checkable(asker: Asker, given: str, *, stay: bool = False) -> str:
    proposed = reason_not_checkable(_current(asker).claim)
    reason = asker.ask(f"Reason (Enter: {one_line(proposed)})", given) or proposed
    return asker.session.decide(Status.NOT_CHECKABLE, reason=reason, advance=not stay)


def _dismiss(asker: Asker, given: str) -> str:
    reason = asker.ask(f"Reason to dismiss the claim, such as: {DISMISSED[0]} (Enter: leave it)", given)
    return asker.session.dismiss(reason) if reason else "Left as it was."


def _override(asker: Asker, given: str) -> str:
    reason = asker.ask("Why may the claim run as it stands (Enter: leave it)", given)
    if not reason or asker.ask(f"Recorded as {one_line(asker.session.by)}'s decision; type yes") != "yes":
        return "Left as it was."
    return asker.session.override(reason)


def _accept(asker: Asker, given: str) -> str:
    found = asker.session.findings(_current(asker))
    if not found:
        raise DecisionError("There is no finding about this claim.")
    reason = asker.ask(f"{one_line(found[0].message)} Why is that right (Enter: leave it)", given)
    return asker.session.accept(found[0].id, reason) if reason else "Left as it was."


def _sign_off(asker: Asker, given: str) -> str:
    if asker.ask(f"Sign the article as it stands as {one_line(asker.session.by)}; type yes", given) != "yes":
        return "Not signed."
    return asker.session.sign_off()


# ---- the work on a claim -------------------------------------------------------------------------------


def _source(asker: Asker, given: str) -> str:
    known = tuple(asker.session.sources.values())
    if not given and known:
        titles = (f"{n} {one_line(s.title or s.url or s.id)}" for n, s in enumerate(known, 1))
        asker.tell(["Sources so far:", *titles])
    typed = asker.ask("Source: number, URL or title (Enter: leave it)", given)
    if not typed:
        return "Left as it was."
    source = known[int(typed) - 1].id if typed.isdecimal() and 0 < int(typed) <= len(known) else typed
    locator = asker.ask("Where in it, such as page 4 (Enter: nothing)")
    return asker.session.cite(source, locator=locator or None)


def _about(asker: Asker, given: str) -> str:
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


def _note(asker: Asker, given: str) -> str:
    old = _current(asker).claim.notes
    if old is None:
        text = asker.ask("Note (Enter: leave it)", given)
        return asker.session.note(text) if text else "Left as it was."
    text = asker.ask("New note; + and words add to the old one, - takes it away (Enter: leave it)", given)
    if not text:
        return "Left as it was."
    if text.startswith("+"):
        text = f"{old}\n{text[1:].strip()}"
    return asker.session.note("" if text == "-" else text)


def _correction(asker: Asker, given: str) -> str:
    text = asker.ask("Words to put instead; - takes the correction away (Enter: leave it)", given)
    if not text:
        return "Left as it was."
    return asker.session.correct("" if text == "-" else text, advance=text != "-")


def _details(asker: Asker, given: str) -> str:
    claim = _current(asker).claim
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


# ---- the shape of claims -------------------------------------------------------------------------------


def _split(asker: Asker, given: str) -> str:
    row = _current(asker)
    words = asker.ask("First words of the second half (Enter: leave it)", given)
    if not words:
        return "Left as it was."
    for start, end in row.spans:
        at = asker.session.article.text.find(words, start, end)
        if at >= 0:
            return asker.session.split_claim(at)
    raise DecisionError("These words are not in the claim.")


def _add(asker: Asker, given: str) -> str:
    words = asker.ask("The article's words for a new claim (Enter: none)", given)
    if not words:
        return "Nothing added."
    row = asker.session.current
    text = asker.session.article.text
    at = text.find(words, row.spans[0].start) if row and row.spans else -1
    at = at if at >= 0 else text.find(words)
    if at < 0:
        raise DecisionError("The article does not have just these words: type them as they stand there.")
    return asker.session.add(Span(at, at + len(words)))


def _stretch(edge: str, words: int) -> Callable[[Asker, str], str]:
    def run(asker: Asker, given: str) -> str:
        times = int(given) if given.isdecimal() and 0 < int(given) < 100 else 1
        return asker.session.stretch(edge=edge, words=words * times)

    return run


# ---- moving, finding -----------------------------------------------------------------------------------


def _go_to(asker: Asker, given: str) -> str:
    target = asker.ask("Number, id or words of the claim (Enter: stay)", given)
    return asker.session.go_to(target) if target else ""


def _again(asker: Asker, given: str) -> str:
    asker.tell(claim_lines(asker.session, _current(asker), with_sentence=True))
    return ""


def _list(asker: Asker, given: str) -> str:
    asker.tell(list_lines(asker.session))
    return asker.session.counts.sentence


def _search(asker: Asker, given: str) -> str:
    return asker.session.search(asker.ask("Search for (Enter: end the search)", given))


def _filter(asker: Asker, given: str) -> str:
    typed = asker.ask("Show which: open, all, or statuses such as verified (Enter: all)", given).casefold()
    wanted: set[Status] = set()
    for word in typed.replace(",", " ").split():
        if word == "open":
            wanted |= OPEN
        elif word in set(Status):
            wanted.add(Status(word))
        elif word != "all":
            raise DecisionError(f"{one_line(word)} is not a status: {', '.join(Status)}.")
    return asker.session.filter_by(wanted)


def _arrange(asker: Asker, given: str) -> str:
    typed = asker.ask(f"Order by {', '.join(Order)} (Enter: place)", given).casefold() or Order.PLACE
    if typed not in set(Order):
        raise DecisionError(f"The orders are {', '.join(Order)}.")
    return asker.session.order_by(Order(typed))


def _choose(asker: Asker, given: str) -> str:
    if given == "all":
        asker.session.select_shown()
    elif given == "none":
        asker.session.select_none()
    else:
        asker.session.toggle_selected()
    return f"{len(asker.session.selected)} chosen; the next act is for all of them."


def _current(asker: Asker) -> Placed:
    if asker.session.current is None:
        raise DecisionError("No claim is shown: widen the filter or the search first.")
    return asker.session.current


COMMANDS: tuple[Command, ...] = (
    Command(("v", "verified"), "the evidence bears it out", _decides(Status.VERIFIED)),
    Command(("t", "attributed"), "they did say it; the content is theirs", _decides(Status.ATTRIBUTED)),
    Command(("x", "incorrect"), "the evidence says otherwise", _decides(Status.INCORRECT)),
    Command(("c", "doubt"), "cannot stand as worded: c needs context, d disputed, u unverifiable", _doubt),
    Command(("w", "waiting"), "for whom, for what, until when", _waiting),
    Command(("o", "not-checkable"), "with the reason", _not_checkable),
    Command((".", "same-source"), "verified with the source used last",
            _calls(Session.verify_with_last_source)),
    Command(("V", "verified-stay"), "verified, and stay on the claim", _decides(Status.VERIFIED, stay=True)),
    Command(("T", "attributed-stay"), "attributed, and stay", _decides(Status.ATTRIBUTED, stay=True)),
    Command(("X", "incorrect-stay"), "incorrect, and stay", _decides(Status.INCORRECT, stay=True)),
    Command(("C", "doubt-stay"), "cannot stand as worded, and stay", partial(_doubt, stay=True)),
    Command(("W", "waiting-stay"), "waiting, and stay", partial(_waiting, stay=True)),
    Command(("O", "not-checkable-stay"), "not checkable, and stay", partial(_not_checkable, stay=True)),
    Command(("s", "source"), "add evidence", _source),
    Command(("about",), "say what a source is: title, kind, primary or secondary", _about),
    Command(("e", "note"), "write a note", _note),
    Command(("r", "correction"), "propose the words to put instead; the claim is incorrect", _correction),
    Command(("p", "details"), "who said it, and what kind of claim it is", _details),
    Command(("l", "legal"), "mark for the lawyers, or take the mark off", _calls(Session.toggle_legal)),
    Command(("dismiss",), "take the claim off the list, with a reason", _dismiss),
    Command(("restore",), "take the verdict back", _calls(Session.restore)),
    Command(("override",), "let the claim run as it stands (chief's decision)", _override),
    Command(("accept",), "accept the finding about this claim for good, with the reason", _accept),
    Command(("sign-off",), "sign the article as second reader", _sign_off),
    Command(("|", "split"), "split the claim in two", _split),
    Command(("&", "merge"), "merge the claim with the next", _calls(Session.merge_with_next)),
    Command(("[", "narrow"), "give up the last word", _stretch("end", -1)),
    Command(("]", "widen"), "take in the next word", _stretch("end", 1)),
    Command(("{", "widen-start"), "take in the word before", _stretch("start", 1)),
    Command(("}", "narrow-start"), "give up the first word", _stretch("start", -1)),
    Command(("a", "add"), "add a claim of the article's words", _add),
    Command(("", "next-open"), "(or just Enter) the next open claim", _calls(Session.next_open)),
    Command(("j", "next"), "the next claim", _calls(lambda s: s.move(1))),
    Command(("k", "previous"), "the claim before", _calls(lambda s: s.move(-1))),
    Command(("J", "next-sentence"), "the next sentence", _calls(lambda s: s.move_sentence(1))),
    Command(("K", "previous-sentence"), "the sentence before", _calls(lambda s: s.move_sentence(-1))),
    Command(("i", "again"), "say this claim again, with its sentence", _again),
    Command(("L", "list"), "list the claims shown, with their numbers", _list),
    Command(("g", "go-to"), "go to a claim by number, id or words", _go_to),
    Command(("/", "search"), "search words, notes and sources", _search),
    Command(("n", "next-match"), "the next match", _calls(Session.next_match)),
    Command(("N", "previous-match"), "the match before", _calls(lambda s: s.next_match(-1))),
    Command(("f", "filter"), "show only claims of some statuses", _filter),
    Command(("m", "arrange"), "order by place, rank, speaker, source or status", _arrange),
    Command(("choose",), "choose the claim, `all` or `none`; the next act is for all chosen", _choose),
    Command(("u", "undo"), "undo", _calls(Session.undo)),
    Command(("redo",), "redo", _calls(Session.redo)),
)  # fmt: skip
