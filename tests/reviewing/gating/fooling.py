# ruff: noqa: E501 -- a trick a line
"""Ways to get a story past the gate, each with the rule that stops it, or the exit code where none can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as _replace

from redpencil.articles import read_article
from redpencil.model import Accepted, Checklist, Evidence, Override, Source, Status, Waiting
from reviewing.gating import paper as p
from reviewing.gating.paper import LATER, STORY, Act, Paper

COUNCIL = "The council voted on Tuesday night to close 12 of its 31 libraries by April"
VISITS = "Visits fell by 18% between 2015 and 2024"
MINUTES = "No redundancies are planned, according to the minutes of the meeting"
REDUNDANCIES = "No redundancies are planned"
PETITION = "More than 9,000 people signed a petition against the plan"
BRANCH = "The first branch opened in Harbour Street in 1911"
CARNEGIE = "It was paid for by Andrew Carnegie"
READER = "a reader since 1998"

EVIDENCE, SIGNOFF, FINAL = ("--require-evidence",), ("--require-signoff",), ("--article", "final.txt")


@dataclass(frozen=True)
class Trick:
    """Some acts on a story that passes, and what stops it: a rule's name, or an exit code for a bad file."""

    name: str
    stopped_by: str | int
    acts: tuple[Act, ...]
    options: tuple[str, ...] = ()


def trick(name: str, stopped_by: str | int, *acts: Act, options: tuple[str, ...] = ()) -> Trick:
    return Trick(name, stopped_by, acts, options)


# ---- the article is edited ------------------------------------------------------------------------------

EDITS: dict[str, tuple[str, str]] = {
    "another number": ("close 12 of", "close 13 of"),
    "numbers swapped": ("12 of its 31", "31 of its 12"),
    "digits turned": ("18%", "81%"),
    "percent to points": ("18%", "18 percentage points"),
    "another year": ("2015", "2016"),
    "another century": ("1911", "1991"),
    "a comma to a point": ("9,000", "9.000"),
    "another weekday": ("Tuesday", "Thursday"),
    "another preposition": ("by April", "before April"),
    "more to fewer": ("More than", "Fewer than"),
    "a negation gone": ("No redundancies", "Redundancies"),
    "a negation come": ("It was paid", "It was not paid"),
    "another letter in a name": ("Anna Lind", "Anna Lund"),
    "a capital gone": ("Harbour Street", "harbour street"),
    "another name": ("Andrew Carnegie", "Andrew Carnage"),
    "another speaker": ("said Omar Haddad", "said Anna Lind"),
    "another title": ("council leader", "former council leader"),
    "a quotation changed": ("fight this plan in court", "fight this plan in the streets"),
    "a quotation no longer one": ("“We will fight this plan in court,”", "We will fight this plan in court,"),
    "an attribution gone": (", according to the minutes of the meeting", ""),
    "the sentence before changed": ("The first branch", "The last branch"),
    "a Cyrillic letter": ("Anna Lind", "Anna L\u0456nd"),
    "full-width digits": ("9,000", "９,０００"),
    "a zero-width blank in a number": ("9,000", "9,\u200b000"),
    "writing turned round": ("18%", "\u202e%81\u202c"),
    "a sentence with a number": ("the plan.\n", "the plan. It would save £3 million a year.\n"),
    "a sentence without one": ("the plan.\n", "the plan. The mayor has lied to the council.\n"),
    "a sentence taken out": (" It was paid for by Andrew Carnegie.", ""),
    "two sentences parted": ("in 1911. It was", "in 1911. The second burned down. It was"),
    "a doubt put before": ("More than 9,000", "It is false that More than 9,000"),
}


def _edited(old: str, new: str) -> str:
    assert old in STORY
    return STORY.replace(old, new, 1)


LATE = [
    *(
        trick(f"edited: {name}", "article-changed", p.edit(*EDITS[name]))
        for name in ("another number", "a sentence without one", "a Cyrillic letter", "a capital gone")
    ),
    *(
        trick(f"edited, revision typed over: {name}", "", p.edit(*words), p.revision_typed)
        for name, words in EDITS.items()
    ),
    *(
        trick(f"in the final copy: {name}", "final", p.final(_edited(*words)), options=FINAL)
        for name, words in EDITS.items()
    ),
]
_QUOTED = STORY.replace("“", '"').replace("”", '"')
_HTML = "<html><body>" + "".join(f"<p>{line}</p>" for line in STORY.split("\n") if line) + "</body></html>"

COPIES = [
    trick("curly quotes hide a changed word", "final", p.final(_QUOTED.replace("court", "prison")), options=FINAL),
    trick("curly quotes hide a changed number", "final", p.final(_QUOTED.replace("1998", "1988")), options=FINAL),
    trick("other lines hide a changed word", "final", p.final(STORY.replace("\n", " ").replace("31", "21")), options=FINAL),
    trick("a nested quotation mark moved", "final", p.final(STORY.replace(",” said", ", said").replace("Haddad,", "Haddad,”")), options=FINAL),
    trick("an empty final copy", "final", p.final(""), options=FINAL),
    trick("another story altogether", "final", p.final("It rained in Oslo.\n"), options=FINAL),
    trick("a headline with a number", "final", p.final("Council to close 13 libraries\n\n" + STORY), options=FINAL),
    trick("a caption with a name", "final", p.final(STORY + "\nMayor Carl Berg opens the branch.\n"), options=FINAL),
    trick("a short word in between", "final", p.final(STORY.replace("1911.", "1911. Allegedly.")), options=FINAL),
    trick("a short doubt at the end", "final", p.final(STORY.replace("since 1998.", "since 1998. Not so.")), options=FINAL),
    trick("a short doubt at the beginning", "final", p.final("Wrong: " + STORY), options=FINAL),
    trick("two sentences beside each other changed", "final", p.final(STORY.replace("9,000", "8,000").replace("1911", "1912")), options=FINAL),
    trick("a leaning sentence said again elsewhere", "final", p.final(STORY + "It was paid for by Andrew Carnegie.\n"), options=FINAL),
    trick("a quotation more", "final", p.final(STORY + "\n“They lied to us all along,” she said.\n"), options=FINAL),
    trick("a paragraph twice, once changed", "final", p.final(STORY + "\nMore than 19,000 people signed a petition against the plan.\n"), options=FINAL),
    trick("a sentence in brackets", "final", p.final(STORY.replace("plan.\n", "plan. (The police counted 900.)\n")), options=FINAL),
    trick("a date of the week less", "final", p.final(STORY.replace(" on Tuesday night", "")), options=FINAL),
    trick("a changed number in a web page", "final", p.final(_HTML.replace("9,000", "90,000"), "final.html"), options=("--article", "final.html")),
    trick("a sentence less in a web page", "final", p.final(_HTML.replace("It was paid for by Andrew Carnegie.", ""), "final.html"), options=("--article", "final.html")),
    trick("a changed name in Markdown", "final", p.final(STORY.replace("Anna Lind", "**Anna Lund**"), "final.md"), options=("--article", "final.md")),
    trick("struck out in Markdown", "final", p.final(STORY.replace("No redundancies", "~~No~~ Some redundancies"), "final.md"), options=("--article", "final.md")),
    trick("a joiner in a name", "final", p.final(STORY.replace("Haddad", "Had\u200ddad")), options=FINAL),
    trick("a conflict in the final copy", "conflict", p.final("<<<<<<< HEAD\n" + STORY), options=FINAL),
]  # fmt: skip

# ---- the checklist is edited ----------------------------------------------------------------------------


def another_digest(paper: Paper) -> None:
    """The digest of one verdict copied to another claim that has none."""
    one, other = paper.entry(PETITION), paper.entry(COUNCIL)
    found = [p.DIGEST.search(entry) for entry in (one, other)]
    assert found[0]
    assert found[1]
    p.in_file(paper.claims, one, one.replace(found[0][1], found[1][1]))


VERDICTS = [
    trick("a digest taken out", "recheck", p.without_line(PETITION, "checked_text")),
    trick("a digest made up", "recheck", p.changed(PETITION, checked_text="00000000.00000000")),
    trick("half a digest", "recheck", p.changed(PETITION, checked_text="00000000")),
    trick("another claim's digest", "recheck", another_digest),
    trick("verified to attributed by hand", "recheck", p.typed_in(PETITION, "status: verified", "status: attributed")),
    trick("incorrect to verified by hand", "recheck", p.judged(PETITION, Status.INCORRECT), p.typed_in(PETITION, "incorrect", "verified")),
    trick("dismissed to verified by hand", "recheck", p.judged(PETITION, Status.DISMISSED), p.typed_in(PETITION, "dismissed", "verified")),
    trick("disputed to verified by hand", "recheck", p.judged(PETITION, Status.DISPUTED, notes="n"), p.typed_in(PETITION, "disputed", "verified")),
    trick("unchecked to verified by hand", "recheck", p.judged(PETITION, Status.UNCHECKED), p.typed_in(PETITION, "status: unchecked", "status: verified\n    checked_by: ana\n    checked_at: \"2026-03-04T09:00:00Z\"")),
    trick("waiting to verified by hand", "recheck", p.judged(PETITION, Status.WAITING), p.typed_in(PETITION, "status: waiting", "status: verified")),
    trick("words edited in the checklist", "gone", p.typed_in(PETITION, "      More than 9,000", "      More than 90,000")),
    trick("words edited in both", "recheck", p.typed_in(PETITION, "      More than 9,000", "      More than 90,000"), p.edit("9,000", "90,000"), p.revision_typed),
    trick("case edited in both", "recheck", p.typed_in(PETITION, "      More than 9,000", "      MORE than 9,000"), p.edit("More than", "MORE than"), p.revision_typed),
    trick("a speaker typed over", "recheck", p.typed_in(VISITS, "speaker: Anna Lind", "speaker: Omar Haddad")),
    trick("a speaker taken out", "recheck", p.typed_in(VISITS, "speaker: Anna Lind", "speaker: null")),
    trick("a speaker added", "recheck", p.typed_in(PETITION, "speaker: null", "speaker: Anna Lind")),
    trick("the same sentence edited beside it", "recheck", p.edit("Anna Lind said", "Anna Lind claimed"), p.revision_typed),
    trick("the sentence before a leaning one edited", "recheck", p.edit("in Harbour Street", "in Dock Street"), p.revision_typed),
    trick("a claim on homoglyphs", "gone", p.typed_in(BRANCH, "Harbour", "H\u0430rbour")),
    trick("a claim with a zero-width blank", "gone", p.typed_in(PETITION, "9,000", "9,\u200b000")),
    trick("a claim on a part of a number", "gone", p.typed_in(PETITION, "More than 9,000 people signed a petition against the plan", "000 people signed a petition against the plan")),
    trick("two parts that are not its words", "gone", p.changed(PETITION, parts=("More than 9,000", "the plan"))),
    trick("parts in the wrong order", "gone", p.changed(PETITION, text="the plan … More than 9,000", parts=("the plan", "More than 9,000"))),
    trick("split again and nothing rechecked", "recheck", p.edit("12 of", "13 of"), p.resplit),
    trick("split again after a neighbour changed", "recheck", p.edit("in Harbour Street", "in Dock Street"), p.resplit),
    trick("a sentence more, split again", "open", p.edit("the plan.\n", "the plan. It would save £3 million.\n"), p.resplit),
    trick("no checker", "no-checker", p.without_line(PETITION, "checked_by")),
    trick("a blank checker", "no-checker", p.typed_in(PETITION, "checked_by: ana", 'checked_by: " "')),
    trick("an invisible checker", "no-checker", p.typed_in(PETITION, "checked_by: ana", 'checked_by: "\\u200b"')),
    trick("a checker of dashes", "no-checker", p.typed_in(PETITION, "checked_by: ana", 'checked_by: "--"')),
    trick("no time of the verdict", "no-checker", p.without_line(PETITION, "checked_at")),
    trick("a verdict of next year", "no-checker", p.changed(PETITION, checked_at="2027-03-04T09:00:00Z")),
    trick("a verdict of tomorrow", "no-checker", p.changed(PETITION, checked_at="2026-03-07T09:00:00Z")),
]  # fmt: skip

OPEN = [
    trick("one claim unchecked", "open", p.judged(PETITION, Status.UNCHECKED)),
    trick("unchecked with all of a verdict typed below", "open", p.judged(PETITION, Status.UNCHECKED), p.changed(PETITION, checked_by="ana", checked_at=LATER, checked_text="0.0")),
    trick("waiting", "open", p.judged(PETITION, Status.WAITING)),
    trick("waiting for nobody", "open", p.judged(PETITION, Status.WAITING), p.changed(PETITION, waiting=None)),
    trick("waiting until today", "open", p.judged(PETITION, Status.WAITING, waiting=Waiting("author", due="2026-03-06"))),
    trick("waiting since yesterday", "overdue", p.judged(PETITION, Status.WAITING, waiting=Waiting("author", due="2026-03-05"))),
    trick("waiting for years", "overdue", p.judged(PETITION, Status.WAITING, waiting=Waiting("police", "How many?", "2019-01-01"))),
    trick("incorrect", "incorrect", p.judged(PETITION, Status.INCORRECT)),
    trick("incorrect and signed off", "incorrect", p.judged(PETITION, Status.INCORRECT), p.signed("bo", LATER)),
    trick("corrected but not changed", "incorrect", p.judged(PETITION, Status.INCORRECT, correction="More than 8,000 people signed")),
    trick("corrected to what it says", "incorrect", p.judged(PETITION, Status.INCORRECT, correction=PETITION)),
    trick("corrected elsewhere", "incorrect", p.judged(PETITION, Status.INCORRECT, correction="x"), p.edit("Is that the end of the matter?", "More than 8,000 people signed?"), p.revision_typed),
    trick("disputed without a note", "qualified", p.judged(PETITION, Status.DISPUTED)),
    trick("disputed with a blank note", "qualified", p.judged(PETITION, Status.DISPUTED, notes="\u200b…\u3164")),
    trick("disputed, noted, unsigned", "qualified", p.judged(PETITION, Status.DISPUTED, notes="The police say 900."), p.signed(None)),
    trick("disputed, noted, signed by the checker", "qualified", p.judged(PETITION, Status.DISPUTED, notes="The police say 900."), p.signed("ana")),
    trick("disputed after the sign-off", "qualified", p.judged(PETITION, Status.DISPUTED, notes="The police say 900.", at=LATER)),
    trick("context needed, no note", "qualified", p.judged(PETITION, Status.NEEDS_CONTEXT)),
    trick("context needed, unsigned", "qualified", p.judged(PETITION, Status.NEEDS_CONTEXT, notes="of 300,000"), p.signed(None)),
    trick("unverifiable, no note", "qualified", p.judged(PETITION, Status.UNVERIFIABLE)),
    trick("unverifiable, unsigned", "qualified", p.judged(PETITION, Status.UNVERIFIABLE, notes="no list"), p.signed(None)),
    trick("dismissed without a reason", "no-reason", p.judged(READER, Status.DISMISSED), p.without_line(READER, "reason")),
    trick("dismissed with a blank reason", "no-reason", p.judged(READER, Status.DISMISSED), p.typed_in(READER, "reason: no fact", 'reason: "   "')),
    trick("dismissed with an invisible reason", "no-reason", p.judged(READER, Status.DISMISSED), p.changed(READER, reason="\u200b\u2060")),
    trick("dismissed with a letter that is blank", "no-reason", p.judged(READER, Status.DISMISSED), p.changed(READER, reason="\u3164")),
    trick("dismissed with a dash", "no-reason", p.judged(READER, Status.DISMISSED), p.changed(READER, reason="-")),
    trick("not checkable without a reason", "no-reason", p.judged(READER, Status.NOT_CHECKABLE), p.without_line(READER, "reason")),
    trick("not checkable, reason null", "no-reason", p.judged(READER, Status.NOT_CHECKABLE), p.typed_in(READER, "reason: no fact", "reason: null")),
]  # fmt: skip

EVIDENCES = [
    trick("evidence taken out", "no-evidence", p.changed(PETITION, evidence=()), options=EVIDENCE),
    trick("evidence emptied", "no-evidence", p.typed_in(PETITION, "evidence:\n      - source: minutes\n", "evidence: []\n"), options=EVIDENCE),
    trick("attributed without evidence", "no-evidence", p.judged(PETITION, Status.ATTRIBUTED), p.changed(PETITION, evidence=()), options=EVIDENCE),
    trick("a source that says nothing", "no-evidence", p.typed("    kind: document\n    title: Minutes of the meeting\n", ""), options=EVIDENCE),
    trick("a source with an invisible title", "no-evidence", p.typed("title: Minutes of the meeting", 'title: "\\u200b"'), options=EVIDENCE),
    trick("all sources taken out", "unknown-source", lambda paper: paper.save(lambda c: _replace(c, sources=()))),
    trick("a dangling source", "unknown-source", p.changed(PETITION, evidence=(Evidence("minuets"),))),
    trick("a source in another case", "unknown-source", p.changed(PETITION, evidence=(Evidence("Minutes"),))),
    trick("one source of two dangles", "unknown-source", p.changed(PETITION, evidence=(Evidence("minutes"), Evidence("poll")))),
    trick("a source renamed", "unknown-source", lambda paper: paper.save(lambda c: _replace(c, sources=(Source("record", title="Minutes"),)))),
    trick("evidence without a source", "unreadable", p.typed_in(PETITION, "- source: minutes", "- locator: p. 1")),
]  # fmt: skip

SIGNOFFS = [
    trick("no sign-off", "no-signoff", p.signed(None), options=SIGNOFF),
    *(
        trick(f"signed by the checker as {name!a}", "no-signoff", p.signed(name), options=SIGNOFF)
        for name in ("ana", "Ana", "ANA", "an\u0430", "a\u200bna", "ａｎａ", "α\u200dna")
    ),
    trick("signed by a blank", "no-signoff", p.typed("by: bo", 'by: "\\u200b"'), options=SIGNOFF),
    trick("signed before the verdict", "no-signoff", p.signed("bo", "2026-03-04T08:59:59Z"), options=SIGNOFF),
    trick("signed before it, by another zone's clock", "no-signoff", p.signed("bo", "2026-03-04T09:30:00+01:00"), options=SIGNOFF),
    trick("judged again after the sign-off", "no-signoff", p.judged(PETITION, Status.VERIFIED, at=LATER), options=SIGNOFF),
    trick("signed in the future", "no-signoff", p.signed("bo", "2026-12-24T12:00:00Z"), options=SIGNOFF),
    trick("signed under another revision", "no-signoff", p.signed("bo", revision="sha256:0"), options=SIGNOFF),
    trick("signed, then revised and rechecked", "no-signoff", p.edit("12 of", "13 of"), p.resplit, p.recheck(), p.signed("bo"), options=SIGNOFF),
    trick("two sign-offs, one too early, one by the checker", "no-signoff", p.typed("signoffs:\n", 'signoffs:\n  - by: ana\n    at: "2026-03-05T09:00:00Z"\n    revision: "sha256:0"\n'), p.judged(PETITION, Status.VERIFIED, at=LATER), options=SIGNOFF),
    trick("legal, unsigned", "legal", p.changed(PETITION, tags=("legal",)), p.signed(None)),
    trick("Legal in capitals, unsigned", "legal", p.changed(PETITION, tags=("LEGAL",)), p.signed(None)),
    trick("legal with an invisible letter, unsigned", "legal", p.changed(PETITION, tags=("le\u200bgal",)), p.signed(None)),
    trick("legal in Cyrillic letters, unsigned", "legal", p.changed(PETITION, tags=("leg\u0430l",)), p.signed(None)),
    trick("legal among other tags, unsigned", "legal", p.changed(PETITION, tags=("money", "legal", "x")), p.signed(None)),
    trick("legal, signed by the checker", "legal", p.changed(PETITION, tags=("legal",)), p.signed("ana")),
    trick("legal, signed too early", "legal", p.changed(PETITION, tags=("legal",)), p.signed("bo", "2026-03-01T09:00:00Z")),
    trick("legal, overruled by the checker", "legal", p.changed(PETITION, tags=("legal",)), p.signed(None), p.overruled(PETITION, by="ana")),
    trick("legal and dismissed, unsigned", "legal", p.judged(READER, Status.DISMISSED, tags=("legal",)), p.signed(None)),
]  # fmt: skip

TYPED = '    override:\n      by: chief\n      at: "2026-03-05T09:00:00Z"\n      reason: run it\n'


def override_typed(words: str, text: str = TYPED) -> Act:
    return p.typed_in(words, "    speaker: null\n", f"    speaker: null\n{text}")


OVERRIDES = [
    trick("an override without a reason", "unreadable", override_typed(PETITION, TYPED.replace("      reason: run it\n", ""))),
    trick("an override with an empty reason", "unreadable", override_typed(PETITION, TYPED.replace("run it", '""'))),
    trick("an override without a name", "unreadable", override_typed(PETITION, TYPED.replace("      by: chief\n", ""))),
    trick("an override of one word", "unreadable", override_typed(PETITION, "    override: yes\n")),
    trick("an override with an invisible reason", "incorrect", p.judged(PETITION, Status.INCORRECT), p.changed(PETITION, override=Override("chief", LATER, "\u200b"))),
    trick("an override by a blank", "incorrect", p.judged(PETITION, Status.INCORRECT), p.changed(PETITION, override=Override("\u2060", LATER, "run it"))),
    trick("an override from the future", "incorrect", p.judged(PETITION, Status.INCORRECT), p.overruled(PETITION, at="2027-01-01T00:00:00Z")),
    trick("an override before the verdict", "incorrect", p.overruled(PETITION, at="2026-03-04T08:00:00Z"), p.judged(PETITION, Status.INCORRECT)),
    trick("an unchecked claim overruled by hand", "open", p.judged(PETITION, Status.UNCHECKED), override_typed(PETITION)),
    trick("a made-up digest in an override", "open", p.judged(PETITION, Status.UNCHECKED), override_typed(PETITION, TYPED + "      checked_text: 0000000g.0000000h\n")),
    trick("an override of words that changed", "recheck", p.overruled(PETITION), p.edit("9,000", "90,000"), p.resplit),
    trick("an unchecked claim overruled, then its words changed", "open", p.judged(PETITION, Status.UNCHECKED), p.overruled(PETITION), p.edit("9,000", "90,000"), p.resplit),
    trick("an override while the sentence changed", "recheck", p.overruled(VISITS), p.edit("Anna Lind said", "Anna Lund said"), p.revision_typed),
    trick("an override of words that are gone", "gone", p.overruled(PETITION), p.edit("More than 9,000 people", "Many"), p.revision_typed),
    trick("an override of another claim", "incorrect", p.judged(PETITION, Status.INCORRECT), p.overruled(BRANCH)),
    trick("an override does not cover a number", "uncovered", p.overruled(BRANCH), p.cut(PETITION)),
]  # fmt: skip


def commented_out(paper: Paper) -> None:
    entry = paper.entry(PETITION)
    hidden = "".join(f"  # {line}\n" if line else "\n" for line in entry.rstrip().split("\n"))
    p.in_file(paper.claims, entry, hidden + "\n")


def retired(paper: Paper) -> None:
    entry = paper.entry(PETITION)
    p.in_file(paper.claims, entry, "")
    with paper.claims.open("a", encoding="utf-8") as file:
        file.write(f"\nretired:\n{entry}")


def under_another_key(paper: Paper) -> None:
    entry = paper.entry(PETITION)
    p.in_file(paper.claims, entry, "")
    with paper.claims.open("a", encoding="utf-8") as file:
        file.write(f"\nclaims_done:\n{entry}")


def all_taken_out(paper: Paper) -> None:
    text = paper.claims.read_text("utf-8")
    paper.claims.write_text(text[: text.index("claims:\n")] + "claims: []\n", encoding="utf-8")


def doubled(paper: Paper) -> None:
    """One claim deleted and another put there twice, so that the count stays."""
    p.in_file(paper.claims, paper.entry(PETITION), paper.entry(CARNEGIE).replace("- id: c-", "- id: c-x"))


COVERAGE = [
    trick("a claim with the only number deleted", "uncovered", p.cut(PETITION)),
    trick("a claim with the only year deleted", "uncovered", p.cut(BRANCH)),
    trick("a claim with the only name deleted", "uncovered", p.cut(CARNEGIE)),
    trick("claims without any number deleted", "uncovered", p.cut(MINUTES, REDUNDANCIES)),
    trick("what was said deleted, that it was said kept", "uncovered", p.cut(VISITS)),
    trick("what a document says deleted, that it says so kept", "uncovered", p.cut(REDUNDANCIES)),
    trick("a claim with numbers and date deleted", "uncovered", p.cut(COUNCIL)),
    trick("a small claim with a year deleted", "uncovered", p.cut(READER)),
    trick("a claim commented out", "uncovered", commented_out),
    trick("a claim retired by hand", "uncovered", retired),
    trick("a claim put under another key", "uncovered", under_another_key),
    trick("all claims taken out", "uncovered", all_taken_out),
    trick("another claim in its place", "uncovered", doubled),
    trick("narrowed off its number", "uncovered", p.narrowed(PETITION, "people signed a petition against the plan")),
    trick("narrowed to its number", "uncovered", p.narrowed(PETITION, "9,000")),
    trick("narrowed to one word", "uncovered", p.narrowed(PETITION, "petition")),
    trick("narrowed off its date", "uncovered", p.narrowed(COUNCIL, "to close 12 of its 31 libraries")),
    trick("narrowed to nothing", "unreadable", p.typed_in(PETITION, f"      {PETITION}\n", "\n")),
    trick("narrowed to a full stop", "uncovered", p.changed(PETITION, text=".")),
    trick("narrowed to an ellipsis", "gone", p.changed(PETITION, text="…")),
    trick("narrowed to invisible letters", "gone", p.changed(PETITION, text="\u200b\u200b")),
    trick("an anchor to elsewhere", "uncovered", p.edit("Is that the end of the matter?", PETITION + "."), p.resplit, p.recheck(), lambda paper: _one_of_two(paper)),
]  # fmt: skip


def _one_of_two(paper: Paper) -> None:
    """Of two claims with the same words, the second deleted; the first has an anchor to both places."""

    def change(checklist: Checklist) -> Checklist:
        last = [claim for claim in checklist.claims if claim.text == PETITION][-1]
        return _replace(checklist, claims=tuple(claim for claim in checklist.claims if claim is not last))

    paper.save(change)


# ---- the files themselves -------------------------------------------------------------------------------


def written(name: str, content: str | bytes) -> Act:
    raw = content if isinstance(content, bytes) else content.encode("utf-8")
    return lambda paper: (paper.folder / name).write_bytes(raw)


def conflicted(paper: Paper) -> None:
    entry = paper.entry(PETITION)
    status = "    status: verified\n"
    sides = f"<<<<<<< ours\n{status}=======\n    status: incorrect\n>>>>>>> theirs\n"
    p.in_file(paper.claims, entry, entry.replace(status, sides))


def as_folder(paper: Paper) -> None:
    paper.story.unlink()
    paper.story.mkdir()


def every_line_ended(end: str) -> Act:
    return lambda paper: paper.claims.write_bytes(paper.claims.read_bytes().replace(b"\n", end.encode()))


FILES = [
    *(
        trick(f"status {status!a}", "unreadable", p.typed_in(PETITION, "status: verified", f"status: {status}"))
        for status in ("Verified", "VERIFIED", "recheck", "ok", "true", '"verified\\u200b"', "veri\u0192ied", "[verified]", "")
    ),
    trick("no status", "unreadable", p.without_line(PETITION, "status")),
    trick("two statuses", "unreadable", p.typed_in(PETITION, "status: verified", "status: verified\n    status: unchecked")),
    trick("no id", "unreadable", lambda paper: p.in_file(paper.claims, paper.entry(PETITION), "  - " + paper.entry(PETITION).split("\n", 1)[1].lstrip())),
    trick("an id twice", "unreadable", lambda paper: p.in_file(paper.claims, paper.entry(PETITION), paper.entry(PETITION) * 2)),
    trick("an alias", "unreadable", p.typed_in(PETITION, "status: verified", "status: *done")),
    trick("a YAML tag", "unreadable", p.typed_in(PETITION, "status: verified", "status: !!str verified")),
    trick("a merge key", "unreadable", p.typed_in(PETITION, "status: verified", "<<: {status: verified}")),
    trick("a time that is none", "unreadable", p.typed_in(PETITION, 'checked_at: "2026-03-04T09:00:00Z"', 'checked_at: "2026-02-30T09:00:00Z"')),
    trick("a due day that is none", "unreadable", p.judged(PETITION, Status.WAITING, waiting=Waiting("bo", due="2026-03-09")), p.typed_in(PETITION, "2026-03-09", "9 March")),
    trick("broken YAML in one claim", "unreadable", p.typed_in(PETITION, "status: verified", "status: 'verified")),
    trick("a conflict in the checklist", "conflict", conflicted),
    trick("a conflict with Windows line ends", "conflict", conflicted, every_line_ended("\r\n")),
    trick("a conflict in the article", "conflict", p.edit("More than", "<<<<<<< HEAD\nMore than"), p.resplit),
    trick("a revision typed wrong", "article-changed", p.typed("sha256:", "sha256:0")),
    trick("an empty article", "article-changed", written("story.txt", "")),
    trick("an empty article, revision typed over", "gone", written("story.txt", ""), p.revision_typed),
    trick("another article under `file`", "gone", written("other.txt", "It rained."), p.typed("file: story.txt", "file: other.txt"), lambda paper: p.typed(*_revisions(paper))(paper)),
    trick("no article", 2, lambda paper: paper.story.unlink()),
    trick("a folder for an article", 2, as_folder),
    trick("an article that is not UTF-8", 2, written("story.txt", STORY.encode("utf-16"))),
    trick("an article that is a picture", 2, written("story.txt", b"\x89PNG\r\n\x1a\n\0\0\0")),
    trick("no checklist", 2, lambda paper: paper.claims.unlink()),
    trick("an empty checklist", 2, written("claims.yaml", "")),
    trick("a checklist that is a list", 2, written("claims.yaml", "- a\n")),
    trick("a checklist that is not UTF-8", 2, written("claims.yaml", "schema: redpencil/1\n# é".encode("latin-1"))),
    trick("a checklist of a later version", 2, p.typed("redpencil/1", "redpencil/2")),
    trick("claims twice", 2, p.typed("claims:\n", "claims: []\nclaims:\n")),
    trick("no claims key", "uncovered", p.typed("claims:\n", "claim:\n")),
    trick("a second document", 2, lambda paper: paper.claims.write_bytes(paper.claims.read_bytes() + b"---\nclaims: []\n")),
    trick("no final copy", 2, options=FINAL),
    trick("a final copy that is a picture", 2, written("final.txt", b"\x89PNG\r\n\x1a\n\0\0\0"), options=FINAL),
    trick("a final copy that is a broken document", 2, written("final.docx", "PK nothing"), options=("--article", "final.docx")),
    trick("one good checklist and one that is not there", 2, options=("claims.yaml", "other.yaml")),
    trick("one that is not there and one good checklist", 2, options=("other.yaml", "claims.yaml")),
    trick("two checklists against one copy", 2, p.final(STORY), options=("claims.yaml", "claims.yaml", *FINAL)),
    trick("an unknown option", 2, options=("--require-nothing",)),
]  # fmt: skip


def _revisions(paper: Paper) -> tuple[str, str]:
    return read_article(paper.story).revision, read_article(paper.folder / "other.txt").revision


# ---- the article does not agree with itself -------------------------------------------------------------

IMPOSSIBLE = STORY.replace("in 1911.", "on 31 February 1911.")
FINDING = "impossible-date:31-february-1911"


def accepted(finding: str, by: str, reason: str) -> Act:
    entry = Accepted(finding, by, LATER, reason)
    return lambda paper: paper.save(lambda old: _replace(old, accepted=(entry,)))


def impossible(*acts: Act) -> tuple[Act, ...]:
    return (written("story.txt", IMPOSSIBLE), p.resplit, p.recheck(), *acts)


FINDINGS = [
    trick("an alarm that nobody accepted", "finding", *impossible()),
    trick("another finding accepted", "finding", *impossible(accepted("impossible-date:30-february-1911", "chief", "so"))),
    trick("an alarm accepted by nobody", "finding", *impossible(accepted(FINDING, "\u200b", "it says so"))),
    trick("an alarm accepted without a reason", "finding", *impossible(accepted(FINDING, "chief", "…"))),
    trick("an alarm on an overruled claim", "finding", *impossible(p.overruled("The first branch opened in Harbour Street on 31 February 1911"))),
]  # fmt: skip

TRICKS = [
    *LATE, *COPIES, *VERDICTS, *OPEN, *EVIDENCES, *SIGNOFFS, *OVERRIDES, *COVERAGE, *FILES, *FINDINGS,
]  # fmt: skip
