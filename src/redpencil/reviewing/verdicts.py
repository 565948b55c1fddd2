"""A verdict is for the words it was given for: the digest that binds it, and how a status then reads."""

from __future__ import annotations

from redpencil.model import Claim, Status
from redpencil.words import digest


def checked_text(claim: Claim, surroundings: str) -> str:
    """What a verdict records of what it judges: status, words and speaker, `.`, surroundings, as digests.

    The status is in it so that another one, typed over it by hand, is not taken for a verdict.
    """
    return f"{digest(claim.text, claim.speaker or '', claim.status)}.{digest(surroundings)}"


def overridden_text(claim: Claim, surroundings: str) -> str:
    """What an override records of the claim that may run as it stands, whatever its status then is."""
    return f"{digest(claim.text, claim.speaker or '')}.{digest(surroundings)}"


def surroundings_digest(claim: Claim) -> str:
    """The digest of the surroundings that the claim's verdict was given for; empty without a verdict."""
    return (claim.checked_text or "").partition(".")[2]


def surroundings_fit(claim: Claim, surroundings: str) -> bool:
    """True where the claim's verdict was given within these surroundings."""
    return surroundings_digest(claim) == digest(surroundings)


def reading(claim: Claim, surroundings: str | None) -> Status:
    """The status as every screen, report and gate must read it.

    A decided status reads as recheck where its `checked_text` is missing or fits no longer; and so does any
    claim without `surroundings` (None): its words are not in the article.
    """
    if surroundings is None:
        return Status.RECHECK
    if claim.status.is_open or claim.checked_text == checked_text(claim, surroundings):
        return claim.status
    return Status.RECHECK
