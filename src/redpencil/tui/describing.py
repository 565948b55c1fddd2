"""Everything known about one claim, as the labelled lines of the detail pane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.content import Content

from redpencil.model import Claim, Evidence, Level, Source, SplitClaim, Status
from redpencil.reviewing.browsing import Browsing
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.signing import covering_signoff
from redpencil.reviewing.tones import TONES
from redpencil.reviewing.verdicts import misfit
from redpencil.reviewing.word_diff import word_diff
from redpencil.showing import shown
from redpencil.tui.characters import cut
from redpencil.tui.widgets.detail import Field

LONGEST = 600
"""Code points of a sentence beyond which only the claim's own words are shown."""


def described(session: Browsing, row: Placed, found: Mapping[str, SplitClaim]) -> tuple[Field, ...]:
    """The fields of a claim, the weightiest first. `found` is what the splitter knows, by claim id."""
    return tuple(_fields(session, row, found.get(row.id)))


def _fields(session: Browsing, row: Placed, found: SplitClaim | None) -> Iterator[Field]:
    claim = row.claim
    yield Field("", _in_sentence(session, row))
    yield Field("status", _status(row))
    if row.status is Status.RECHECK:
        yield Field("changed", _change(row))
    for finding in session.findings(row):
        style = "bold $rp-wrong" if finding.level is Level.ALARM else "$rp-doubtful"
        yield Field("finding", Content.styled(shown(finding.message), style))
    if claim.restated:
        yield _plain("means", claim.restated)
    if claim.correction:
        yield Field("replace", _reworded(claim.text, claim.correction))
    if claim.notes:
        yield _plain("note", claim.notes)
    sources = session.sources
    for number, evidence in enumerate(claim.evidence):
        yield Field("sources" if number == 0 else " ", _evidence(evidence, sources.get(evidence.source)))
    if not claim.evidence:
        yield Field("sources", Content.styled("none yet", "$rp-pale"))
    yield Field("said by", _speaker(claim))
    kinds = " · ".join(claim.kinds) or "—"
    yield _plain("kinds", f"{kinds}{' · ' + ' · '.join(claim.tags) if claim.tags else ''}")
    reasons = ", ".join(found.reasons) if found else ""
    yield Field("rank", Content.assemble(f"{claim.rank:.1f}", (f"  {shown(reasons)}", "$rp-pale")))
    if claim.override:
        override = claim.override
        void = f" (does not count: {why})" if (why := session.void(row)) else ""
        yield _plain("override", f"{override.by}, {_moment(override.at)}: {override.reason}{void}")
    if signoffs := session.signoffs:
        signed = covering_signoff(claim, row.status, signoffs, session.article.revision)
        yield _plain("signed", f"{signed.by}, {_moment(signed.at)}" if signed else "no second reader yet")
    for twin in session.same_words(row)[:4]:
        where = f"claim {session.number(twin)}, {twin.status}"
        yield Field("also at", Content.assemble(where, (f"  {cut(session.sentence(twin), 60)}", "$rp-pale")))


def _plain(label: str, text: str) -> Field:
    return Field(label, Content("\n".join(shown(line) for line in text.split("\n"))))


def _in_sentence(session: Browsing, row: Placed) -> Content:
    """The claim's words, within their sentence where that is not too long."""
    sentence = session.split.sentences[row.sentence] if row.sentence is not None else None
    text = session.article.text
    if not sentence or not row.spans or sentence.end - sentence.start > LONGEST:
        return Content.styled(cut(row.claim.text, LONGEST), "bold")
    pieces: list[Content | str | tuple[str, str]] = []
    position = sentence.start
    for start, end in row.spans:
        if position < start:
            pieces.append((shown(text[position:start]), "$rp-pale"))
        pieces.append((shown(text[start:end]), "bold $rp-ink"))
        position = end
    if position < sentence.end:
        pieces.append((shown(text[position : sentence.end]), "$rp-pale"))
    return Content.assemble(*pieces)


def _status(row: Placed) -> Content:
    claim = row.claim
    pieces: list[Content | str | tuple[str, str]] = [(str(row.status), f"bold $rp-{TONES[row.status]}")]
    if row.status is Status.RECHECK and claim.status is not Status.RECHECK:
        pieces.append(f"  was {claim.status}")
    if claim.checked_by:
        pieces.append((f"  by {shown(claim.checked_by)}, {_moment(claim.checked_at)}", "$rp-pale"))
    if claim.reason:
        pieces.append(f"  {shown(claim.reason)}")
    if row.status is Status.WAITING and (waiting := claim.waiting):
        pieces.append(f"  on {shown(waiting.on)}")
        pieces.append(f": {shown(waiting.ask)}" if waiting.ask else "")
        pieces.append(f"  until {shown(waiting.due)}" if waiting.due else "")
    if row.status in (Status.VERIFIED, Status.INCORRECT) and not claim.evidence:
        pieces.append(("  without evidence", "$rp-doubtful"))
    return Content.assemble(*pieces)


def verdict(side: object) -> str:
    """One side of a conflict in few words, if it is about a claim's verdict: `verified by ana`."""
    if not isinstance(side, Claim):
        return "deleted" if side is None else "as shown"
    return f"{side.status} by {cut(side.checked_by, 20)}" if side.checked_by else str(side.status)


def _moment(at: str | None) -> str:
    return shown((at or "").replace("T", " ")[:16])


def _change(row: Placed) -> Content:
    if not row.spans:
        return Content("its words are no longer in the article; split again to carry it over or retire it")
    if row.claim.previous_text:
        return _reworded(row.claim.previous_text, row.claim.text)
    return Content(misfit(row.claim))


def _reworded(before: str, after: str) -> Content:
    """How one wording became another, told by brackets as well as by colour: `[-old-]` and `{+new+}`."""
    styled = {"=": ("{}", ""), "-": ("[-{}-]", "$rp-wrong"), "+": ("{{+{}+}}", "$rp-settled")}
    runs = ((*styled[kind], shown(words)) for kind, words in word_diff(before, after))
    return Content.assemble(*((form.format(words), style) for form, style, words in runs))


def _evidence(evidence: Evidence, source: Source | None) -> Content:
    title = (source.title or source.url or "") if source else "not described in the file"
    return Content.assemble(
        (shown(evidence.source), "bold"),
        f"  {shown(title)}" if title else "",
        f", {shown(evidence.locator)}" if evidence.locator else "",
        (
            f"  {shown(' · '.join(filter(None, (source.standing, source.kind))))}" if source else "",
            "$rp-pale",
        ),
        (f"\n“{shown(evidence.excerpt)}”" if evidence.excerpt else "", "$rp-pale"),
    )


def _speaker(claim: Claim) -> Content:
    if not claim.speaker:
        return Content.styled("— the article's own words", "$rp-pale")
    how = f"  {claim.attribution}" if claim.attribution else ""
    return Content.assemble(shown(claim.speaker), (how, "$rp-pale"))
