# ruff: noqa: E501 -- a case a line
"""What honest people do to a story and its files: none of it may be stopped."""

from __future__ import annotations

import textwrap
import unicodedata
from dataclasses import dataclass
from dataclasses import replace as _replace

from redpencil.model import Evidence, Signoff, Source, Status, Waiting
from redpencil.opening import open_checklist
from redpencil.reviewing.reshaping import merged_with, split_in_two
from reviewing.gating import paper as p
from reviewing.gating.fooling import (
    BRANCH,
    CARNEGIE,
    COUNCIL,
    EVIDENCE,
    FINAL,
    FINDING,
    PETITION,
    READER,
    SIGNOFF,
    VISITS,
    accepted,
    impossible,
    override_typed,
    written,
)  # fmt: skip
from reviewing.gating.paper import LATER, STORY, Act, Paper


@dataclass(frozen=True)
class Honest:
    """Some acts on a story that passes, after which it still does; `told` is said on standard error."""

    name: str
    acts: tuple[Act, ...]
    options: tuple[str, ...] = ()
    told: str = ""


def honest(name: str, *acts: Act, options: tuple[str, ...] = (), told: str = "") -> Honest:
    return Honest(name, acts, options, told)


ALL = (*EVIDENCE, *SIGNOFF)
LINES = [line for line in STORY.split("\n") if line]
HTML = (
    "<!doctype html><html><head><title>Libraries</title></head><body><article>"
    + "".join(f"<p>{line}</p>" for line in LINES)
    + "</article></body></html>"
)


def wrapped(text: str) -> str:
    """Each paragraph on lines of at most 60 characters."""
    return "\n\n".join(
        textwrap.fill(paragraph.replace("\n", " "), 60) for paragraph in text.strip().split("\n\n")
    )


def copy(name: str, text: str, file: str = "final.txt", *, story: str | None = None) -> Honest:
    """A final copy that says the same in another form."""
    acts = (written("story.txt", story), p.resplit, p.recheck()) if story else ()
    return honest(f"final copy: {name}", *acts, p.final(text, file), options=("--article", file))


DASHED = STORY.replace("the plan.", "the plan - a list of 40 names - and won.")

COPIES = [
    copy("word for word", STORY),
    copy("straight quotation marks", STORY.replace("“", '"').replace("”", '"')),
    copy("guillemets", STORY.replace("“", "«").replace("”", "»")),
    copy("Windows line ends", STORY.replace("\n", "\r\n")),
    copy("a byte order mark", "\ufeff" + STORY),
    copy("no blank lines", STORY.replace("\n\n", "\n")),
    copy("blank lines everywhere", STORY.replace("\n", "\n\n\n")),
    copy("a paragraph a line", "\n".join(LINES)),
    copy("one paragraph", " ".join(LINES)),
    copy("lines of 60 characters", wrapped(STORY)),
    copy("two spaces after a full stop", STORY.replace(". ", ".  ")),
    copy("no-break spaces in front of words", STORY.replace("12 of", "12\u00a0of").replace("9,000 people", "9,000\u202fpeople")),
    copy("soft hyphens", STORY.replace("redundancies", "redun\u00addan\u00adcies")),
    copy("letters taken apart", unicodedata.normalize("NFD", STORY.replace("Lind", "Lindé")), story=STORY.replace("Lind", "Lindé")),
    copy("em dashes for hyphens", DASHED.replace(" - ", "—"), story=DASHED),
    copy("en dashes for hyphens", DASHED.replace(" - ", " – "), story=DASHED),
    copy("double hyphens", DASHED.replace(" - ", " -- "), story=DASHED),
    copy("three dots for an ellipsis", STORY.replace("plan.\n", "plan...\n"), story=STORY.replace("plan.\n", "plan…\n")),
    copy("a typewriter's apostrophes", STORY.replace("council leader", "council's leader"), story=STORY.replace("council leader", "council’s leader")),
    copy("an en dash between years", STORY.replace("between 2015 and 2024", "2015–2024"), story=STORY.replace("between 2015 and 2024", "2015-2024")),
    copy("a web page", HTML, "final.html"),
    copy("a web page with entities", HTML.replace("“", "&ldquo;").replace("”", "&#8221;"), "final.html"),
    copy("a web page with links and emphasis", HTML.replace("Anna Lind", "<a href='/x'>Anna <b>Lind</b></a>"), "final.html"),
    copy("Markdown", STORY, "final.md"),
    copy("Markdown with emphasis and links", STORY.replace("Anna Lind", "[Anna **Lind**](https://desk.example/lind)"), "final.md"),
    copy("a byline and a credit", "By Maren Holt\n\n" + STORY + "\nPhoto: Maren Holt\n"),
    copy("with a pull quote", STORY.replace("\n\nMore", "\n\nNo redundancies are planned, according to the minutes of the meeting.\n\nMore")),
    copy("without its question", STORY.replace("Is that the end of the matter?\n", "")),
    copy("another question", STORY.replace("the matter?", "it?")),
    copy("paragraphs in another order", "\n\n".join([STORY.split("\n\n")[i] for i in (1, 0, 2, 3)])),
]  # fmt: skip


def signed_by_two(paper: Paper) -> None:
    paper.save(
        lambda old: _replace(old, signoffs=(Signoff("ana", LATER, old.article.revision), *old.signoffs))
    )


def commented(paper: Paper) -> None:
    p.in_file(
        paper.claims, paper.entry(PETITION), "  # Ask the clerk for the list.\n" + paper.entry(PETITION)
    )
    p.in_file(paper.claims, "status: verified", "status: verified  # twice")


def laid_out_otherwise(paper: Paper) -> None:
    text = (
        paper.claims.read_text("utf-8")
        .replace("\n\n", "\n")
        .replace("status: verified", 'status: "verified"')
    )
    paper.claims.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode("utf-8"))


def cut_in_two(paper: Paper) -> None:
    opened = open_checklist(paper.claims)
    (row,) = [row for row in opened.board.rows if row.claim.text == COUNCIL]
    at = opened.article.text.index("to close")
    paper.save(lambda old: split_in_two(old, row, at, opened.article.text)[0])


def merged(paper: Paper) -> None:
    opened = open_checklist(paper.claims)
    one, two = (next(r for r in opened.board.rows if r.claim.text == words) for words in (BRANCH, CARNEGIE))
    paper.save(lambda old: merged_with(old, one, two, opened.article.text)[0])


def second_checklist(paper: Paper) -> None:
    (paper.folder / "other.yaml").write_bytes(paper.claims.read_bytes())


HONEST = [
    honest("nothing at all", told="the story may run"),
    honest("nothing at all, everything asked for", options=ALL),
    *COPIES,
    honest("attributed", p.judged(VISITS, Status.ATTRIBUTED), options=ALL),
    honest("dismissed with a reason", p.judged(READER, Status.DISMISSED), options=ALL),
    honest("a claim with the only number dismissed with a reason", p.judged(PETITION, Status.DISMISSED), options=ALL),
    honest("not checkable with a reason", p.judged(READER, Status.NOT_CHECKABLE), options=ALL),
    honest("a reason in another script", p.judged(READER, Status.DISMISSED, reason="意見"), options=ALL),
    honest("disputed, noted, signed", p.judged(PETITION, Status.DISPUTED, notes="The police say 900."), options=ALL),
    honest("unverifiable, noted, signed", p.judged(PETITION, Status.UNVERIFIABLE, notes="No list is kept."), options=ALL),
    honest("context needed, noted, signed", p.judged(PETITION, Status.NEEDS_CONTEXT, notes="of 300,000"), options=ALL),
    honest("disputed, overruled", p.judged(PETITION, Status.DISPUTED), p.signed(None), p.overruled(PETITION), told="by an override by chief on 2026-03-05: lawyer says: run it"),
    honest("incorrect, overruled", p.judged(PETITION, Status.INCORRECT), p.overruled(PETITION), told="runs as incorrect by an override"),
    honest("waiting, overruled", p.judged(PETITION, Status.WAITING), p.overruled(PETITION), options=ALL, told="runs as waiting by an override"),
    honest("unchecked, overruled", p.judged(PETITION, Status.UNCHECKED), p.overruled(PETITION), options=ALL, told="runs as unchecked by an override"),
    honest("overdue, overruled", p.judged(PETITION, Status.WAITING, waiting=Waiting("bo", due="2026-01-01")), p.overruled(PETITION)),
    honest("an override typed in below a verdict that holds", p.judged(PETITION, Status.INCORRECT), override_typed(PETITION), told="by an override by chief"),
    honest("an override that is void on a claim that passes", p.overruled(PETITION, at="2027-01-01T00:00:00Z"), told="does not count: it is dated in the future"),
    honest("legal and signed", p.changed(PETITION, tags=("legal",)), options=ALL),
    honest("legal, overruled by another than the checker", p.changed(PETITION, tags=("legal",)), p.signed(None), p.overruled(PETITION)),
    honest("legal in another word", p.changed(PETITION, tags=("paralegal",)), p.signed(None)),
    honest("two sign-offs, one by the checker", signed_by_two, options=ALL),
    honest("signed in the second of the verdict", p.signed("bo", "2026-03-04T09:00:00Z"), options=ALL),
    honest("signed by another zone's clock", p.signed("bo", "2026-03-04T04:30:00-05:00"), options=ALL),
    honest("signed by a clock that is a little fast", p.signed("bo", "2026-03-06T12:20:00Z"), options=ALL),
    honest("no evidence where none is asked for", p.changed(PETITION, evidence=())),
    honest("a source with a URL only", lambda paper: paper.save(lambda c: _replace(c, sources=(Source("minutes", url="https://desk.example/m"),))), options=ALL),
    honest("evidence from two sources", lambda paper: paper.save(lambda c: _replace(c, sources=(*c.sources, Source("poll", title="Poll")))), p.changed(PETITION, evidence=(Evidence("minutes"), Evidence("poll", "p. 2"))), options=ALL),
    honest("corrected in the article and rechecked", p.judged(PETITION, Status.INCORRECT, correction=PETITION.replace("9,000", "8,000")), p.edit("9,000", "8,000"), p.resplit, p.recheck(), options=ALL),
    honest("revised, carried over and rechecked", p.edit("Harbour Street", "Dock Street"), p.resplit, p.recheck(), options=ALL),
    honest("a sentence taken out", p.edit(" It was paid for by Andrew Carnegie.", ""), p.resplit, p.recheck(), options=ALL),
    honest("a sentence more, checked", p.edit("the plan.\n", "the plan. It would save £3 million.\n"), p.resplit, p.recheck(), options=ALL),
    honest("blank lines more, split again", p.edit("\n\n", "\n\n\n"), p.resplit, p.signed("bo", LATER), options=ALL),
    honest("quotation marks straightened, split again", p.edit("“We", '"We'), p.edit(",”", ',"'), p.resplit, p.recheck(), options=ALL),
    honest("comments and a trailing remark", commented, options=ALL),
    honest("other quotes, line ends and spacing in the file", laid_out_otherwise, options=ALL),
    honest("keys of one's own", p.typed_in(PETITION, "    speaker: null\n", "    speaker: null\n    desk: [a, b]\n"), options=ALL),
    honest("a claim split in two and checked", cut_in_two, p.recheck(), options=ALL),
    honest("two claims merged and checked", merged, p.recheck(), options=ALL),
    honest("narrowed by a few words and checked", p.narrowed(PETITION, "More than 9,000 people signed a petition"), options=ALL),
    honest("an alarm accepted for good", *impossible(accepted(FINDING, "chief", "as on the plaque")), options=ALL),
    honest("two checklists of one story", second_checklist, options=("claims.yaml", "other.yaml", *ALL), told="other.yaml"),
    honest("every demand and a final copy", p.final(STORY), options=(*ALL, *FINAL)),
]  # fmt: skip
