"""The rules of a decision: what may be set on a claim, what it then must carry, what goes.

One claim in, one claim out; the screen, the line mode and the command line all decide through here.
"""

from __future__ import annotations

from dataclasses import replace

from redpencil.errors import DecisionError
from redpencil.model import Claim, Evidence, Kind, Override, Status, Waiting
from redpencil.reviewing.typed import typed_line, typed_prose
from redpencil.reviewing.verdicts import checked_text, overridden_text, settled_words


def decide(
    claim: Claim,
    status: Status,
    *,
    by: str,
    at: str,
    surroundings: str | None,
    reason: str | None = None,
    waiting: Waiting | None = None,
) -> Claim:
    """The claim with `status`, judged by `by` at `at` (ISO 8601, UTC) for its words within `surroundings`.

    A verdict binds itself to the words and drops what it settles: the waiting, and the words before unless
    corrected. Not checkable and dismissed need a `reason` (the claim's own stays where none is given),
    waiting someone to wait for; unchecked and waiting take a verdict back. Raises DecisionError.
    """
    if status is Status.RECHECK:
        raise DecisionError(
            "recheck is how a verdict reads once its words have changed; it cannot be set. "
            "Set unchecked instead."
        )
    if surroundings is None:
        raise DecisionError(
            f"The words of {claim.id} are not in the article, so there is nothing to judge. "
            "Split the article again to carry the claim over or retire it."
        )
    if status.is_open:
        return _reopened(claim, status, waiting)
    if not (judge := typed_line(by)):
        raise DecisionError("A verdict needs the name of whoever gives it: set one with --by NAME.")
    verdict = replace(
        claim,
        status=status,
        checked_by=judge,
        checked_at=at,
        waiting=None,
        reason=_reason(claim, status, reason),
    )
    bound = checked_text(verdict, surroundings)
    return replace(verdict, checked_text=bound, previous_text=settled_words(verdict))


def _reopened(claim: Claim, status: Status, waiting: Waiting | None) -> Claim:
    asked = _awaited(claim, waiting) if status is Status.WAITING else None
    cleared = replace(claim, checked_by=None, checked_at=None, checked_text=None)
    return replace(cleared, status=status, waiting=asked, reason=None)


def _awaited(claim: Claim, waiting: Waiting | None) -> Waiting:
    waiting = waiting or claim.waiting
    whom = typed_line(waiting.on) if waiting else None
    if waiting is None or whom is None:
        raise DecisionError("waiting needs someone to wait for: say whom, such as author for the writer.")
    return replace(waiting, on=whom, ask=typed_prose(waiting.ask), due=typed_line(waiting.due))


def _reason(claim: Claim, status: Status, given: str | None) -> str | None:
    if not status.needs_reason:
        return None
    reason = typed_prose(given) or (claim.reason if claim.status is status else None)
    if reason is None:
        why = "the claim leaves the list" if status is Status.DISMISSED else "it cannot be checked"
        raise DecisionError(f"{status} needs a reason: say why {why}.")
    return reason


def noted(claim: Claim, text: str | None) -> Claim:
    """The claim with `text` as its note; without one if it is empty."""
    return replace(claim, notes=typed_prose(text))


def corrected(claim: Claim, wording: str | None, *, by: str, at: str, surroundings: str | None) -> Claim:
    """The claim with `wording` proposed in place of its words.

    A correction says that the words are wrong: a claim that is open, verified or attributed becomes
    incorrect. Any other verdict stands, and taking a correction back changes none. Raises DecisionError.
    """
    correction = typed_prose(wording)
    if correction == claim.text:
        raise DecisionError("The correction is what the article already says.")
    claim = replace(claim, correction=correction)
    if correction and (claim.status.is_open or claim.status in (Status.VERIFIED, Status.ATTRIBUTED)):
        return decide(claim, Status.INCORRECT, by=by, at=at, surroundings=surroundings)
    return claim


def spoken_by(claim: Claim, speaker: str | None) -> Claim:
    """The claim with `speaker` as who said it; a verdict given for another speaker reads as recheck."""
    return _by_hand(claim, replace(claim, speaker=typed_line(speaker)))


def of_kinds(claim: Claim, kinds: tuple[Kind, ...]) -> Claim:
    """The claim with these kinds, in the order of the vocabulary, each once."""
    return _by_hand(claim, replace(claim, kinds=tuple(kind for kind in Kind if kind in kinds)))


def _by_hand(claim: Claim, edited: Claim) -> Claim:
    """`edited`, marked as an editor's where it differs from `claim`, so that a new split leaves it so."""
    return edited if edited == claim else replace(edited, shape=claim.shape or "edited")


def tag_toggled(claim: Claim, tag: str) -> Claim:
    """The claim with the tag if it had none, without it if it had."""
    tags = set(claim.tags) ^ {tag}
    return replace(claim, tags=tuple(sorted(tags)))


def with_evidence(claim: Claim, evidence: Evidence) -> Claim:
    """The claim with `evidence`, in place of what it had from the same source at the same place."""
    kept = tuple(
        one for one in claim.evidence if (one.source, one.locator) != (evidence.source, evidence.locator)
    )
    return replace(claim, evidence=(*kept, evidence))


def overridden(claim: Claim, *, by: str, at: str, reason: str | None, surroundings: str | None) -> Claim:
    """The claim with a chief's decision to run it as it stands, within `surroundings`.

    Raises DecisionError without a reason, and where the claim's words are not in the article.
    """
    why, chief = typed_prose(reason), typed_line(by)
    if not why or not chief:
        raise DecisionError("An override needs a name and a reason: say why the claim may run as it stands.")
    if surroundings is None:
        raise DecisionError(f"The words of {claim.id} are not in the article, so there is nothing to run.")
    return replace(claim, override=Override(chief, at, why, overridden_text(claim, surroundings)))
