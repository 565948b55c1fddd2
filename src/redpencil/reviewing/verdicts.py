"""A verdict is for the words it was given for: the digest that binds it, and how a status then reads."""

from __future__ import annotations

from redpencil.model import Claim, Status
from redpencil.words import digest


def checked_text(claim: Claim, surroundings: str) -> str:
    """What a verdict records of what it judges: status, words and speaker, `.`, surroundings, as digests.

    The status is in it so that another one, typed over it by hand, is not taken for a verdict.
    """
    return f"{_judged(claim)}.{digest(surroundings)}"


def _judged(claim: Claim) -> str:
    return digest(claim.text, claim.speaker or "", claim.status)


def overridden_text(claim: Claim, surroundings: str) -> str:
    """What an override records of the claim that may run as it stands, whatever its status then is."""
    return f"{digest(claim.text, claim.speaker or '')}.{digest(surroundings)}"


def surroundings_digest(claim: Claim) -> str:
    """The digest of the surroundings that the claim's verdict was given for; empty without a verdict."""
    return (claim.checked_text or "").partition(".")[2]


def words_fit(claim: Claim) -> bool:
    """True where the claim's verdict was given for its words, speaker and status, whatever is around them."""
    return (claim.checked_text or "").partition(".")[0] == _judged(claim)


def surroundings_fit(claim: Claim, surroundings: str) -> bool:
    """True where the claim's verdict was given within these surroundings."""
    return surroundings_digest(claim) == digest(surroundings)


def misfit(claim: Claim) -> str:
    """Why the status of a claim whose words are in the article reads as recheck, in words."""
    if claim.checked_text is None:
        return "nothing records the words it was given for, as when a status is typed by hand"
    if not words_fit(claim):
        return "its words or speaker are not those of the verdict, or the status was typed by hand"
    return "its sentence, or the one before, read otherwise when it was judged"


def settled_words(claim: Claim) -> str | None:
    """The earlier words that a claim keeps when it is judged: those that a correction took the place of.

    Where it is judged incorrect, the correction is of its present words, and the earlier ones are done with.
    """
    return claim.previous_text if claim.correction and claim.status is not Status.INCORRECT else None


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
