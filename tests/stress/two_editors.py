"""Two people edit one checklist at random, and what must be true of the merge of their work.

Every edit plants a word that stands nowhere else, so that a merge can be asked whether it is still there.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from redpencil.errors import ChecklistError, ConflictMarkersError
from redpencil.model import ArticleEntry, Checklist, Claim, Evidence, Kind, Signoff, Source, Status, Waiting
from redpencil.reviewing.verdicts import checked_text
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.emitting import checklist_text

PATH = Path("claims.yaml")
DECIDED = [Status.VERIFIED, Status.INCORRECT, Status.DISPUTED, Status.ATTRIBUTED]


@dataclass
class Side:
    """One person's copy: what it says, the words planted in it, and the claims whose verdict was set."""

    name: str
    checklist: Checklist
    planted: dict[str, tuple[str, str]] = field(default_factory=dict)
    judged: dict[str, Status] = field(default_factory=dict)
    reworded: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    count: int = 0

    def word(self, claim_id: str, key: str) -> str:
        """A new word, planted under a key of a claim."""
        self.count += 1
        word = f"{self.name}{self.count:03d}x"
        self.planted = {w: where for w, where in self.planted.items() if where != (claim_id, key)}
        self.planted[word] = (claim_id, key)
        return word

    def forget(self, gone: Callable[[str], bool]) -> None:
        """Words that this side took out again itself."""
        self.planted = {word: where for word, where in self.planted.items() if not gone(word)}


def base_checklist(dice: random.Random, claims: int = 8) -> Checklist:
    """A checklist in the middle of a review."""
    made = []
    for n in range(claims):
        claim = Claim(f"c-{n:08d}", f"claim number {n} of the story", kinds=(Kind.EVENT,), rank=float(n))
        if dice.random() < 0.5:
            claim = judged(claim, dice.choice(DECIDED), "zoe", f"2026-03-01T0{n % 10}:00:00Z")
        if dice.random() < 0.3:
            claim = replace(claim, notes=f"note of old {n}")
        if dice.random() < 0.3:
            claim = replace(claim, evidence=(Evidence("registry"),), tags=("council",))
        made.append(claim)
    sources = (Source("registry", title="Registry"),)
    return Checklist(ArticleEntry("story.txt", "sha256:0"), claims=tuple(made), sources=sources)


def judged(claim: Claim, status: Status, by: str, at: str) -> Claim:
    """The claim with a verdict on its words, in surroundings that do not matter here."""
    verdict = replace(claim, status=status, checked_by=by, checked_at=at)
    return replace(verdict, checked_text=checked_text(verdict, ""))


def edit(side: Side, dice: random.Random) -> None:
    """One edit of the kinds people make."""
    claims = side.checklist.claims
    if not claims:
        return
    claim = dice.choice(claims)
    changed: Claim | None = claim
    match dice.randrange(13):
        case 0 | 1 | 2:
            status = dice.choice(DECIDED)
            by = side.word(claim.id, "verdict")
            changed = judged(claim, status, by, f"2026-03-02T{dice.randrange(24):02d}:00:00Z")
            side.judged[claim.id] = status
        case 3:
            more = side.word(claim.id, f"more notes {side.count}")
            changed = replace(claim, notes=f"{claim.notes}\n{more}" if claim.notes else more)
        case 4:
            changed = replace(claim, notes=side.word(claim.id, "notes"))
            side.forget(lambda word: word in (claim.notes or ""))
        case 5:
            name = side.word(claim.id, f"evidence {side.count}")
            changed = replace(claim, evidence=(*claim.evidence, Evidence(name)))
            sources = sorted((*side.checklist.sources, Source(name, title="seen")), key=lambda one: one.id)
            side.checklist = replace(side.checklist, sources=tuple(sources))
        case 6:
            tags = {*claim.tags, side.word(claim.id, f"tags {side.count}")}
            changed = replace(claim, tags=tuple(sorted(tags)))
        case 7:
            words = f"{side.word(claim.id, f'text {side.count}')} {claim.text}"
            changed = replace(claim, text=words, previous_text=claim.text)
            side.reworded.add(claim.id)
        case 8:
            changed = replace(claim, correction=side.word(claim.id, "correction"))
        case 9:
            word = side.word(claim.id, "waiting")
            changed = replace(claim, waiting=Waiting(word, "when?", "2026-04-01"))
        case 10:
            word = side.word("", f"added {side.count}")
            added = Claim(f"c-{word}", word, shape="added")
            at = dice.randrange(len(claims) + 1)
            claims = (*claims[:at], added, *claims[at:])
        case 11:
            entry = replace(side.checklist.article, revision=f"sha256:{side.word('', 'revision')}")
            retired = (*side.checklist.retired, claim)
            side.checklist = replace(side.checklist, article=entry, retired=retired)
            changed = None
        case _:
            if dice.random() < 0.5:
                changed = None
                side.deleted.add(claim.id)
                side.forget(lambda word: word in repr(claim))
            else:
                signoff = Signoff(side.word("", f"signoff {side.count}"), "2026-03-03T00:00:00Z", "sha256:0")
                side.checklist = replace(side.checklist, signoffs=(*side.checklist.signoffs, signoff))
    side.checklist = replace(
        side.checklist,
        claims=tuple(c for c in (changed if one is claim else one for one in claims) if c is not None),
    )


@dataclass
class Case:
    """A base and two sides, as checklists and as the bytes of their files."""

    base: Checklist
    ours: Side
    theirs: Side
    files: tuple[bytes, bytes, bytes]


def case(seed: int) -> Case:
    """The case of a number; the same number, the same case."""
    dice = random.Random(seed)
    base = base_checklist(dice)
    file = ChecklistFile.from_bytes(PATH, canonical(base))
    ours, theirs = Side("our", base), Side("thy", base)
    for side in (ours, theirs):
        for _ in range(dice.randint(0, 6)):
            edit(side, dice)
    files = [file.raw]
    for side in (ours, theirs):
        raw = file.revised(side.checklist).raw
        if side.checklist.claims and dice.random() < 0.3:
            word = side.word(side.checklist.claims[0].id, "comment")
            raw = raw.replace(b"\nclaims:\n", f"\nclaims:\n  # {word}\n".encode(), 1)
        files.append(raw)
    return Case(base, ours, theirs, (files[0], files[1], files[2]))


def canonical(checklist: Checklist) -> bytes:
    """A checklist as `create` writes it."""
    return checklist_text(checklist, {}).encode("utf-8")


# ---- what must hold --------------------------------------------------------------------------------------

Merge = Callable[[bytes, bytes, bytes], tuple[bytes, bool]]
"""Merges base, ours and theirs: the merged bytes, and whether there are conflicts in them."""


def fault(one: Case, merge: Merge) -> str | None:
    """What is wrong with the merge of a case, or None."""
    merged, conflicted = merge(*one.files)
    markers = b"\n<<<<<<<" in b"\n" + merged
    if conflicted is not markers:
        return f"conflicts told: {conflicted}, markers: {markers}"
    try:
        file = ChecklistFile.from_bytes(PATH, merged)
    except ConflictMarkersError:
        file = None
    except ChecklistError as error:
        return f"does not load: {error}"
    if file is not None and (markers or file.faults):
        return f"loads with faults: {file.faults}"
    text = merged.decode("utf-8")
    for side, other in ((one.ours, one.theirs), (one.theirs, one.ours)):
        for word, (claim_id, key) in side.planted.items():
            if word not in text and not excused(claim_id, key, side, other):
                return f"lost {word}, {key} of {claim_id}, by {side.name}"
    return silent_verdict(one, file.checklist) if file else None


def excused(claim_id: str, key: str, side: Side, other: Side) -> bool:
    """Of two verdicts that agree the later one stands for both; a comment goes with the claim below it."""
    agree = key == "verdict" and side.judged.get(claim_id) is other.judged.get(claim_id)
    return agree or (key == "comment" and claim_id in other.deleted)


def silent_verdict(one: Case, merged: Checklist) -> str | None:
    """A verdict that came through a clean merge must be the one given, for the words it was given for."""
    for claim in merged.claims:
        for side, other in ((one.ours, one.theirs), (one.theirs, one.ours)):
            given = side.judged.get(claim.id)
            if given is None:
                continue
            if claim.status is not given and other.judged.get(claim.id) is not claim.status:
                return f"{claim.id} is {claim.status}, judged {given} by {side.name}"
            fits = (claim.checked_text or "").partition(".")[0] == checked_text(claim, "").partition(".")[0]
            if fits and claim.id in other.reworded and claim.id not in side.reworded:
                return f"{claim.id}: verdict of {side.name} on words of {other.name}"
    return None
