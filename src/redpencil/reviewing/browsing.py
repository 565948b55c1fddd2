"""Looking through a checklist: the claims in their place, what is shown of them, and the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from redpencil.errors import DecisionError, Fault, unreadable
from redpencil.model import Article, Checklist, Finding, Highlight, Signoff, Source, Split, Status
from redpencil.reviewing.drafting import sentence_quotes
from redpencil.reviewing.findings import Beside
from redpencil.reviewing.overriding import why_void
from redpencil.reviewing.placing import Placed, place
from redpencil.reviewing.signing import given_signoffs
from redpencil.reviewing.viewing import Counts, Order, View, counted, heading, ordered, shows, why_empty
from redpencil.words import normalised


class Browsing:
    """A checklist being looked through. The cursor is bound to a claim's id and moves only when told to.

    `now` gives the time as ISO 8601 in UTC; its date decides which waiting claims are due. `faults` are what
    is wrong with entries of the file that are therefore not in the checklist.
    """

    def __init__(
        self,
        checklist: Checklist,
        article: Article,
        split: Split,
        *,
        now: Callable[[], str],
        faults: tuple[Fault, ...] = (),
    ) -> None:
        self.faults = faults
        self.article = article
        self.split = split
        self.view = View()
        self.selected: frozenset[str] = frozenset()
        self._now = now
        self._checklist = checklist
        self._board = place(checklist, article, split)
        self._cursor = self._board.rows[0].id if self._board.rows else ""
        self._kept: str | None = None
        self._shown: tuple[Placed, ...] | None = None
        self._shown_at: Mapping[str, int] = {}
        self._counts: Counts | None = None
        self._beside = Beside(split)

    # ---- what there is to see --------------------------------------------------------------------------

    @property
    def checklist(self) -> Checklist:
        """The checklist as it stands after the latest act."""
        return self._checklist

    @property
    def claims(self) -> tuple[Placed, ...]:
        """All claims in the article's order, whatever the view."""
        return self._board.rows

    @property
    def rows(self) -> tuple[Placed, ...]:
        """The claims the view shows, in its order."""
        if self._shown is None:
            sources = self.sources
            self._shown = ordered(
                (r for r in self.claims if r.id == self._kept or shows(self.view, r, sources))
                if self.view.hides
                else self.claims,
                self.view.order,
                sources,
            )
            by_place = self._shown is self.claims
            self._shown_at = (
                self._board.positions if by_place else {row.id: i for i, row in enumerate(self._shown)}
            )
        return self._shown

    @property
    def sources(self) -> dict[str, Source]:
        """The checklist's sources by id."""
        return {source.id: source for source in self.checklist.sources}

    @property
    def signoffs(self) -> tuple[Signoff, ...]:
        """The sign-offs that somebody has given by now."""
        return given_signoffs(self.checklist.signoffs, self._now())

    @property
    def current(self) -> Placed | None:
        """The claim under the cursor; None if the view shows none."""
        rows = self.rows
        return rows[self._shown_at[self._cursor]] if self._cursor in self._shown_at else None

    @property
    def counts(self) -> Counts:
        """How many claims there are and how many of them are shown."""
        if self._counts is None:
            self._counts = counted(self.claims, self.rows, unreadable=unreadable(self.faults))
        return self._counts

    @property
    def today(self) -> str:
        """Today's ISO date."""
        return self._now()[:10]

    def row(self, claim_id: str) -> Placed:
        """The claim of that id; KeyError if there is none."""
        return self._board[claim_id]

    def number(self, row: Placed) -> int:
        """The claim's number, counted from 1 in the article's order; `go_to` takes it."""
        return self._board.positions[row.id] + 1

    def heading(self, row: Placed) -> str:
        """The group the claim stands under in this view: its sentence, speaker, source or status."""
        if self.view.order is Order.PLACE:
            return self.sentence(row)
        return heading(row, self.view.order, self.sources)

    def sentence(self, row: Placed) -> str:
        """The sentence a claim stands in, verbatim; empty outside any."""
        if row.sentence is None:
            return ""
        start, end = self.split.sentences[row.sentence]
        return self.article.text[start:end]

    def quotes_since(self, before: Checklist) -> Mapping[str, str] | None:
        """The sentences that the file is to quote above claims, by id, where claims came or went.

        None where the checklist has the claims that it had `before`: what the file quotes then stands.
        """
        if [claim.id for claim in before.claims] == [claim.id for claim in self.checklist.claims]:
            return None
        return sentence_quotes(self._board.sentences, self.article, self.split)

    def highlights(self, row: Placed) -> tuple[Highlight, ...]:
        """The numbers, names and dates inside a claim."""
        return self.split.highlights_in(row.spans)

    def findings(self, row: Placed) -> tuple[Finding, ...]:
        """The findings to be shown beside a claim, as far as nobody has accepted them."""
        return tuple(self._beside.claims(self.checklist, self.claims).get(row.id, ()))

    def void(self, row: Placed) -> str | None:
        """Why the claim's override does not count; None where it does, and where there is none."""
        return why_void(row, self._now()) if row.claim.override else None

    def same_words(self, row: Placed) -> tuple[Placed, ...]:
        """Other claims of the same words."""
        return tuple(o for o in self.claims if o.claim.text == row.claim.text and o.id != row.id)

    # ---- moving ----------------------------------------------------------------------------------------

    def move(self, by: int) -> None:
        """Move the cursor by so many shown claims, stopping at the ends."""
        if self.rows:
            self._put(self.rows[min(max(self._position + by, 0), len(self.rows) - 1)])

    def move_sentence(self, by: int) -> None:
        """Move to the first shown claim of the next sentence (`by` 1) or of the one before (-1)."""
        position, rows = self._position, self.rows
        if not rows:
            return
        leaving = rows[position].sentence
        while 0 <= position < len(rows) and rows[position].sentence == leaving:
            position += by
        if not 0 <= position < len(rows):
            return
        while position > 0 and rows[position - 1].sentence == rows[position].sentence:
            position -= 1
        self._put(rows[position])

    def next_open(self, by: int = 1) -> str:
        """Move to the next shown claim that wants work, wrapping around; with `by` -1 to the one before.

        A waiting claim wants work only once it is due. Returns a sentence where there is something to say.
        """
        rows, start = self.rows, self._position
        today = self.today
        for distance in range(1, len(rows) + 1):
            index = start + by * distance
            if wants_work(rows[index % len(rows)], today):
                if distance == len(rows):
                    return "This is the only open claim here."
                self._put(rows[index % len(rows)])
                return "" if 0 <= index < len(rows) else "Went round: back at the other end."
        return self._nothing_left()

    def _nothing_left(self) -> str:
        counts = self.counts
        if hidden := counts.open - counts.open_shown:
            return f"Nothing open is left in this view; {hidden} open hidden."
        if counts.open:
            return f"Nothing left to do now; {counts.open} waiting."
        return "Nothing open is left" + (f", but {counts.warning}." if counts.unreadable else ".")

    def go_to(self, target: str) -> str:
        """Move to a claim by its number by place, its id or some of its words. Raises DecisionError.

        Of several claims with the words it is the next after the cursor. A view that hides the claim is
        widened to all, and the message says so.
        """
        wanted = target.strip()
        for name in (wanted, f"c-{wanted}"):
            if name in self._board:
                return self._reveal(self._board[name])
        if wanted.isdecimal() and 1 <= int(wanted) <= len(self.claims):
            return self._reveal(self.claims[int(wanted) - 1])
        words = normalised(wanted).casefold().split()
        after = self._board.positions.get(self._cursor, -1) + 1
        for row in (*self.claims[after:], *self.claims[:after]):
            text = normalised(row.claim.text).casefold()
            if words and all(word in text for word in words):
                return self._reveal(row)
        raise DecisionError(f"No claim has the number, the id or the words {wanted!r}.")

    def _reveal(self, row: Placed) -> str:
        if self.rows and row.id in self._shown_at:
            self._put(row)
            return ""
        self.show(View(order=self.view.order))
        self._put(row)
        return "Showing all claims again."

    @property
    def _position(self) -> int:
        return self._shown_at.get(self._cursor, 0) if self.rows else 0

    def _put(self, row: Placed) -> None:
        self._cursor = row.id
        if self._kept not in (None, row.id):
            self._kept = None
            self._refresh()

    def _refresh(self) -> None:
        self._shown = self._counts = None

    # ---- views and selections --------------------------------------------------------------------------

    def show(self, view: View) -> str:
        """Change filter, search or order, and return the counter, or what hides every claim.

        The cursor stays on its claim if that is still shown; if not, it goes to the next one that is.
        """
        order, before = [row.id for row in self.rows], self._position
        self.view, self._kept = view, None
        self._refresh()
        shown = {row.id: row for row in self.rows}
        if shown and self._cursor not in shown:
            after = (name for name in (*order[before:], *order[:before]) if name in shown)
            self._cursor = next(after, self.rows[0].id)
        return self.why_empty or self.counts.sentence

    @property
    def why_empty(self) -> str:
        """Which of search and filter leave no claim to show, in a sentence; empty where there is one."""
        return "" if self.rows else why_empty(self.view, self.claims, self.sources)

    def filter_by(self, statuses: Iterable[Status]) -> str:
        """Show only claims that read as one of `statuses`; none of them means all claims."""
        return self.show(replace(self.view, statuses=frozenset(statuses)))

    def search(self, words: str) -> str:
        """Show only claims in which `words` occur; empty words end the search."""
        return self.show(replace(self.view, words=words))

    def order_by(self, order: Order) -> str:
        """Sort and group by `order`."""
        return self.show(replace(self.view, order=order))

    def next_match(self, by: int = 1) -> str:
        """Move to the next shown claim, or with `by` -1 the one before, wrapping around."""
        if not self.rows:
            return "Nothing matches."
        index = self._position + by
        self._put(self.rows[index % len(self.rows)])
        return "" if 0 <= index < len(self.rows) else "Went round: back at the other end."

    def toggle_selected(self) -> None:
        """Put the current claim into the selection, or take it out."""
        if self.current:
            self.selected ^= {self.current.id}

    def select_shown(self) -> None:
        """Select every claim the view shows."""
        self.selected = frozenset(row.id for row in self.rows)

    def select_none(self) -> None:
        """End the selection."""
        self.selected = frozenset()


def wants_work(row: Placed, today: str) -> bool:
    """True for an open claim that can be worked on `today` (ISO date): a waiting one has to be due."""
    if row.status is Status.WAITING:
        due = row.claim.waiting.due if row.claim.waiting else None
        return due is not None and due <= today
    return row.status.is_open
