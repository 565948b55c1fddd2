"""A review session without a screen: every act of a reviewer on a checklist, with undo and redo.

Front ends send intents and render; after an act they save `session.checklist`. Each act is one step of the
history, returns a short message, and raises DecisionError, having changed nothing, where a rule forbids it.
"""

from __future__ import annotations

from dataclasses import replace

from redpencil.errors import DecisionError
from redpencil.model import (
    Accepted,
    Claim,
    Evidence,
    Kind,
    Source,
    Span,
    Status,
    Waiting,
)
from redpencil.reviewing import deciding, reshaping, signing, sourcing
from redpencil.reviewing.acting import Acting, short
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.typed import typed_line, typed_prose
from redpencil.words import number_of


class Session(Acting):
    """A checklist under review by `by`. Acts go to the selection if there is one, else to the current claim.

    Notes, corrections and changes of shape are always the current claim's alone.
    """

    _last_source: str | None = None

    # ---- deciding --------------------------------------------------------------------------------------

    def decide(
        self,
        status: Status,
        *,
        reason: str | None = None,
        waiting: Waiting | None = None,
        advance: bool = True,
    ) -> str:
        """Give the verdict `status`, then move on to the next open claim unless told to stay."""
        at = self._now()

        def act(row: Placed) -> Claim:
            return deciding.decide(
                row.claim,
                status,
                by=self.by,
                at=at,
                surroundings=row.surroundings,
                reason=reason,
                waiting=waiting,
            )

        return self._on_claims(str(status), act, advance=advance)

    def verify_with_last_source(self, *, advance: bool = True) -> str:
        """Give the verdict verified on the evidence of the source this reviewer used last."""
        source, at = self.last_source, self._now()
        if source is None:
            raise DecisionError("No source has been used yet: add evidence with a source first.")

        def act(row: Placed) -> Claim:
            claim = row.claim
            if all(evidence.source != source.id for evidence in claim.evidence):
                claim = deciding.with_evidence(claim, Evidence(source.id))
            return deciding.decide(claim, Status.VERIFIED, by=self.by, at=at, surroundings=row.surroundings)

        return self._on_claims(f"verified by {source.id}", act, advance=advance)

    def correct(self, wording: str, *, advance: bool = False) -> str:
        """Propose `wording` for the claim; that judges it incorrect unless judged otherwise."""
        at, row = self._now(), self._the_claim()
        claim = deciding.corrected(row.claim, wording, by=self.by, at=at, surroundings=row.surroundings)
        return self._change(f"correction of {short(row)}", {row.id: claim}, advance=advance)

    def dismiss(self, reason: str, *, advance: bool = True) -> str:
        """Take the claim off the list; it stays in the file, with the reason, and can be restored."""
        return self.decide(Status.DISMISSED, reason=reason, advance=advance)

    def restore(self) -> str:
        """Take the verdict back, be it a dismissal, and stay."""
        return self.decide(Status.UNCHECKED, advance=False)

    def override(self, reason: str) -> str:
        """Record, as the chief, that the claim may run as it stands; with an empty reason, take that back."""
        row, at = self._the_claim(), self._now()
        if not typed_prose(reason) and row.claim.override:
            return self._change(
                f"override taken back from {short(row)}", {row.id: replace(row.claim, override=None)}
            )
        claim = deciding.overridden(
            row.claim, by=self.by, at=at, reason=reason, surroundings=row.surroundings
        )
        effect = "runs though nobody has judged it: " if row.status.is_open else ""
        if row.status is Status.RECHECK:
            effect = "does not count until it is judged again: "
        return self._change(f"{effect}override of {short(row)}", {row.id: claim})

    def sign_off(self) -> str:
        """Sign the article as it stands, as second reader. It covers verdicts that others gave until now.

        Raises DecisionError where there is none.
        """
        signed = signing.signed(self.checklist, self.article.revision, by=self.by, at=self._now())
        covered, left = signing.reach(signed.signoffs[-1], self.claims)
        if not covered:
            raise DecisionError(f"There is nothing for {self.by} to sign: {left or 'no claims'}.")
        more = f"; not signed: {left}" if left else ""
        return self._perform(f"sign-off of {covered} of {number_of(len(self.claims), 'claim')}{more}", signed)

    def accept(self, finding: str, reason: str) -> str:
        """Accept a finding, by its stable id, for good."""
        why = typed_prose(reason)
        if why is None:
            raise DecisionError("Accepting a finding needs a reason.")
        kept = tuple(one for one in self.checklist.accepted if one.id != finding)
        entry = Accepted(finding, self.by, self._now(), why)
        return self._perform(f"accepted {finding}", replace(self.checklist, accepted=(*kept, entry)))

    # ---- the work on a claim ---------------------------------------------------------------------------

    def note(self, text: str) -> str:
        """Set the claim's note; an empty text takes it away."""
        row = self._the_claim()
        return self._change(f"note on {short(row)}", {row.id: deciding.noted(row.claim, text)})

    def cite(self, source: str, *, locator: str | None = None, excerpt: str | None = None) -> str:
        """Add evidence from `source`: the id, title or URL of one in the file, or a new title or URL."""
        known = sourcing.source_for(source, self.checklist.sources, today=self._now()[:10])
        evidence = Evidence(known.id, typed_line(locator), typed_prose(excerpt))
        message = self._on_claims(
            f"evidence from {known.id} for",
            lambda row: deciding.with_evidence(row.claim, evidence),
            base=sourcing.with_source(self.checklist, known),
        )
        self._last_source = known.id
        return message

    def replace_evidence(self, old: Evidence, new: Evidence | None) -> str:
        """Change a piece of the claim's evidence, or with None take it away."""
        row = self._the_claim()
        evidence = (new if one == old else one for one in row.claim.evidence)
        claim = replace(row.claim, evidence=tuple(one for one in evidence if one is not None))
        return self._change(f"evidence of {short(row)}", {row.id: claim})

    def describe_source(self, source: Source) -> str:
        """Change what the checklist says of a source, for every claim that cites it."""
        return self._perform(
            f"source {source.id}", sourcing.with_source(self.checklist, sourcing.described(source))
        )

    @property
    def last_source(self) -> Source | None:
        """The source this reviewer used last, in this session or by the file's verdicts."""
        if self._last_source not in self.sources:
            cited = [
                (claim.checked_at or "", claim.evidence[-1].source)
                for claim in self.checklist.claims
                if claim.evidence and claim.checked_by == self.by
            ]
            self._last_source = max(cited)[1] if cited else None
        return self.sources.get(self._last_source or "")

    def describe(self, *, speaker: str | None, kinds: tuple[Kind, ...]) -> str:
        """Say who said it, None for the article's own words, and what kinds of fact the claim states."""

        def act(row: Placed) -> Claim:
            return deciding.of_kinds(deciding.spoken_by(row.claim, speaker), kinds)

        return self._on_claims("speaker and kinds of", act)

    def toggle_legal(self) -> str:
        """Mark the claim for the lawyers, which makes a sign-off compulsory, or take the mark away."""
        return self._on_claims("legal tag of", lambda row: deciding.tag_toggled(row.claim, signing.LEGAL))

    def settle(self, claim: Claim) -> str:
        """Put `claim` in the place of the one with its id: the reviewer's word in a conflict."""
        return self._change(f"settlement of {short(self.row(claim.id))}", {claim.id: claim})

    # ---- the shape of claims ---------------------------------------------------------------------------

    def split_claim(self, position: int) -> str:
        """Cut the claim in two at a position of the article."""
        row = self._placed_claim()
        after, focus = reshaping.split_in_two(self.checklist, row, position, self.article.text)
        return self._perform(f"split of {short(row)}", after, focus=focus)

    def merge_with_next(self) -> str:
        """Make one claim of this and the next, whose words follow its own."""
        row = self._placed_claim()
        other = reshaping.next_to_merge(row, self.claims)
        after, focus = reshaping.merged_with(self.checklist, row, other, self.article.text)
        one, two = row.claim.speaker, other.claim.speaker
        differing = f"; the speaker stays {one}, not {two}" if one and two and one != two else ""
        return self._perform(f"merge with {short(other)}{differing}", after, focus=focus)

    def stretch(self, *, edge: str = "end", words: int = 1) -> str:
        """Widen the claim at its "start" or "end" by so many words, or narrow it if negative."""
        row = self._placed_claim()
        spans = reshaping.stretched(row.spans, self.article.text, edge=edge, words=words)
        after = reshaping.recut(self.checklist, row, spans, self.article.text)
        return self._perform(f"{'widening' if words > 0 else 'narrowing'} of {short(row)}", after)

    def add(self, *spans: Span) -> str:
        """Add a claim of these words of the article."""
        after, focus = reshaping.added(self.checklist, self.claims, spans, self.article.text)
        return self._perform("new claim", after, focus=focus)
