"""Carry-over: the checklist of a revised article, with everything of the old one that still holds.

First the claims whose words did not change, then what an editor made where it stands now, then the claims
whose words changed. Only the first can keep a verdict, and they keep it because its `checked_text` still
fits, not because anything here says so. Work whose words left the article is retired, never dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from redpencil.model import Article, ArticleEntry, Checklist, Claim, Spans, Split, Status
from redpencil.reviewing.covering import Cover
from redpencil.reviewing.drafting import draft
from redpencil.reviewing.locating import Locator
from redpencil.reviewing.matching import best_first, resembling
from redpencil.reviewing.placing import place
from redpencil.reviewing.renewing import pieces_of, redrafted, remembering
from redpencil.reviewing.rewording import Reworded
from redpencil.reviewing.surroundings import surroundings
from redpencil.reviewing.verdicts import surroundings_fit
from redpencil.reviewing.wording import worded
from redpencil.words import claim_ids

_MOST_TWINS = 2_500
"""More pairs of claims of the same words than this are taken in order, not weighed against each other."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A checklist carried over, and the ids of what became of each claim.

    `kept` read as they did, word for word; `reworded` are as open as they were, for other words; `recheck`
    have a verdict for other words or surroundings; `new` were not there before; `retired` left the article
    with work on them, `gone` left it untouched.
    """

    checklist: Checklist
    kept: tuple[str, ...]
    reworded: tuple[str, ...]
    recheck: tuple[str, ...]
    new: tuple[str, ...]
    retired: tuple[str, ...]
    gone: tuple[str, ...]


def carry(old: Checklist, article: Article, split: Split) -> Carried:
    """The checklist `old` carried over to the revised `article` and its `split`."""
    desk = _Desk(old, article, split)
    desk.pair_same_words()
    desk.keep_where_they_stand()
    desk.place_reworded_shapes()
    desk.drop_covered()
    desk.pair_changed_words()
    desk.keep_last_found()
    claims = desk.claims()
    entry = entry_for(article, old.article)
    checklist = replace(old, article=entry, claims=claims, retired=desk.retired())
    return _accounted(old, checklist, article, split)


def entry_for(article: Article, old: ArticleEntry) -> ArticleEntry:
    """What a checklist says of its article once that is `article`; what that does not tell stays."""
    return replace(
        old,
        revision=article.revision,
        title=article.title or old.title,
        published=article.published or old.published,
        byline=article.byline or old.byline,
    )


def _accounted(old: Checklist, checklist: Checklist, article: Article, split: Split) -> Carried:
    before = {claim.id: pieces_of(claim) for claim in (*old.retired, *old.claims)}
    board = place(checklist, article, split)
    recheck = tuple(row.id for row in board.rows if row.status is Status.RECHECK)
    standing = [row for row in board.rows if row.id in before and row.status is not Status.RECHECK]
    there = {row.id for row in board.rows}
    retired = {claim.id for claim in checklist.retired}
    return Carried(
        checklist=replace(checklist, claims=tuple(row.claim for row in board.rows)),
        kept=tuple(row.id for row in standing if before[row.id] == pieces_of(row.claim)),
        reworded=tuple(row.id for row in standing if before[row.id] != pieces_of(row.claim)),
        recheck=recheck,
        new=tuple(row.id for row in board.rows if row.id not in before),
        retired=tuple(claim.id for claim in old.claims if claim.id in retired),
        gone=tuple(claim.id for claim in old.claims if claim.id not in there | retired),
    )


class _Desk:
    """The work table of one carry-over: old claims on one side, drafted ones on the other.

    `old` holds the live claims first, then the retired, which only come back where their very words do.
    `pairs` maps old positions to drafted ones; `standing` holds old claims the split does not draft.
    """

    def __init__(self, old: Checklist, article: Article, split: Split) -> None:
        self.old = (*old.claims, *old.retired)
        self.live = len(old.claims)
        self.article, self.split = article, split
        self.locator = Locator(article.text, split.sentences)
        self.drafts = [draft(found, article.text) for found in split.claims]
        self.spans = [found.spans for found in split.claims]
        self.old_words = [pieces_of(claim) for claim in self.old]
        self.draft_words = [pieces_of(claim) for claim in self.drafts]
        self.pairs: dict[int, int] = {}
        self.standing: dict[int, Spans] = {}
        self.dropped: set[int] = set()

    # ---- the steps ---------------------------------------------------------------------------------

    def pair_same_words(self) -> None:
        """Claims whose words did not change."""
        drafted = _positions(self.draft_words)
        for words, olds in _positions(self.old_words).items():
            self.pairs.update(self._same(olds, drafted.get(words, [])))

    def keep_where_they_stand(self) -> None:
        """Claims the split does not draft, but whose words are there: an editor's own, and held verdicts."""
        for i in self._unsettled(len(self.old)):
            claim = self.old[i]
            if claim.shape or claim.checked_text:
                spans = self._locate(claim)
                if spans and (self._fits(claim, spans) or (claim.shape and i < self.live)):
                    self.standing[i] = spans

    def place_reworded_shapes(self) -> None:
        """What an editor made and the revision reworded."""
        shaped = [i for i in self._unsettled(self.live) if self.old[i].shape]
        if shaped:
            reworded = Reworded(self.article.text, self.split.sentences)
            for i in shaped:
                if spans := reworded.spans(self.old[i]):
                    self.standing[i] = spans

    def drop_covered(self) -> None:
        """Drafted claims that would bring back what an editor reshaped or dismissed."""
        cover = Cover(self.article.text)
        for i, spans in self.standing.items():
            cover.add(self.old[i], spans)
        for i, j in self.pairs.items():
            if self.old[i].shape or self.old[i].status is Status.DISMISSED:
                cover.add(self.old[i], self.spans[j])
        self.dropped = {j for j in self._free() if cover.covers(self.drafts[j], self.spans[j])}

    def pair_changed_words(self) -> None:
        """Claims whose words changed, by words, neighbours and place."""
        free_or_paired = [j for j in range(len(self.drafts)) if j not in self.dropped]
        position = {j: at for at, j in enumerate(free_or_paired)}
        olds = [i for i in range(self.live) if i not in self.standing]
        settled = {at: position[self.pairs[i]] for at, i in enumerate(olds) if i in self.pairs}
        elsewhere = {position[j] for i, j in self.pairs.items() if i >= self.live}
        pairs = resembling(
            [_forms(self.old[i]) for i in olds],
            [self.drafts[j].text for j in free_or_paired],
            settled=settled,
            taken=elsewhere,
        )
        self.pairs.update({olds[a]: free_or_paired[b] for a, b in pairs.items()})

    def keep_last_found(self) -> None:
        """Work that found no drafted claim, but whose words still stand somewhere in the article."""
        for i in self._unsettled(self.live):
            if self.old[i].has_work and (spans := self._locate(self.old[i])):
                self.standing[i] = spans

    # ---- the outcome -------------------------------------------------------------------------------

    def claims(self) -> tuple[Claim, ...]:
        """All claims of the new checklist in the article's order; from one place on, in the old list's."""
        of_draft = {j: i for i, j in self.pairs.items()}
        fresh = [j for j in self._free() if j not in self.dropped]
        ids = claim_ids((self.drafts[j].text for j in fresh), taken=self._known_ids())
        named = dict(zip(fresh, ids, strict=True))
        found: list[tuple[int, int, Claim]] = []
        for j, drafted in enumerate(self.drafts):
            if j in of_draft:
                claim = redrafted(self.old[of_draft[j]], drafted, self._around(self.spans[j]))
            elif j in named:
                claim = replace(drafted, id=named[j])
            else:
                continue
            found.append((self.spans[j][0].start, of_draft.get(j, len(self.old) + j), claim))
        for i, spans in self.standing.items():
            claim = worded(self.old[i], spans, self.article.text)
            claim = remembering(self.old[i], claim, self._around(spans))
            found.append((spans[0].start, i, claim))
        return tuple(claim for _, _, claim in sorted(found, key=lambda entry: entry[:2]))

    def retired(self) -> tuple[Claim, ...]:
        """Claims whose words are not in the article: those retired before, then those that leave now."""
        settled = self.pairs.keys() | self.standing.keys()
        before = [self.old[i] for i in range(self.live, len(self.old)) if i not in settled]
        now = [self.old[i] for i in range(self.live) if i not in settled and self.old[i].has_work]
        return (*before, *now)

    # ---- small questions ---------------------------------------------------------------------------

    def _known_ids(self) -> set[str]:
        return {identifier for claim in self.old for identifier in (claim.id, *claim.replaces)}

    def _unsettled(self, end: int) -> list[int]:
        return [i for i in range(end) if i not in self.pairs and i not in self.standing]

    def _free(self) -> list[int]:
        taken = set(self.pairs.values())
        return [j for j in range(len(self.drafts)) if j not in taken]

    def _fits(self, claim: Claim, spans: Spans) -> bool:
        return surroundings_fit(claim, self._around(spans))

    def _around(self, spans: Spans) -> str:
        return surroundings(spans, self.article.text, self.split.sentences)

    def _locate(self, claim: Claim) -> Spans:
        """Where a claim's words stand.

        Nowhere, if they stood in several places (the claim has an anchor) and its twin has the one left.
        """
        words = pieces_of(claim)
        standing = [spans for i, spans in self.standing.items() if self.old_words[i] == words]
        paired = [self.spans[j] for j in self.pairs.values() if self.draft_words[j] == words]
        taken = {(claim.text, spans) for spans in (*standing, *paired)}
        spans = self.locator.spans(claim, taken=taken)
        return () if claim.anchor and (claim.text, spans) in taken else spans

    def _same(self, olds: Sequence[int], drafts: Sequence[int]) -> dict[int, int]:
        """Pairs claims that all have the same words.

        Live claims come before retired ones, then verdicts that fit the surroundings, then equal neighbours,
        then the order.
        """
        if len(olds) * len(drafts) > _MOST_TWINS:
            return dict(zip(olds, drafts, strict=False))
        return best_first(
            (
                i >= self.live,
                not self._fits(self.old[i], self.spans[j]),
                -self._same_neighbours(i, j),
                abs(n - m),
                i,
                j,
            )
            for n, i in enumerate(olds)
            for m, j in enumerate(drafts)
        )

    def _same_neighbours(self, i: int, j: int) -> int:
        return sum(
            0 <= i + step < self.live
            and 0 <= j + step < len(self.drafts)
            and self.old_words[i + step] == self.draft_words[j + step]
            for step in (-1, 1)
        )


def _positions(words: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], list[int]]:
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, pieces in enumerate(words):
        groups[pieces].append(index)
    return groups


def _forms(claim: Claim) -> tuple[str, ...]:
    """What a claim may have become: its own words reworded, or the correction that was asked for."""
    return (claim.text, claim.correction) if claim.correction else (claim.text,)
