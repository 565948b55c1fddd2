"""How far a frame reaches: what its speaker says, what they add, and what the article tells of them."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.clauses import clause_tree as c
from redpencil.splitting.clauses.clause_tree import Clause, ClauseTree
from redpencil.splitting.clauses.sentence_chunks import Frame
from redpencil.splitting.tags.tokens import Word


class Reach:
    """A frame and the clause tree of the words outside it; `at` leads from the tree's words to `words`."""

    def __init__(self, frame: Frame, tree: ClauseTree, words: Sequence[Word], at: Sequence[int]) -> None:
        self.frame, self.tree, self.words, self.at = frame, tree, words, at
        self.framed = frame.words

    def scope(self) -> int:
        """The clause that the frame is set in: the words under it are what its speaker says."""
        before = sum(i < min(self.framed) for i in self.at) - 1
        if before < 0:
            return 0
        chunk = next(k for k, chunk in enumerate(self.tree.chunks) if chunk.first <= before < chunk.last)
        i = self.tree.owner[chunk]
        clause = self.tree.clauses[i]
        goes_on = any(i > max(self.framed) and self.words[i].text[0].isalnum() for i in self.at)
        if goes_on and clause.kind in (c.RELATIVE_CLAUSE, c.COMPLEMENT) and chunk - clause.first <= 1:
            return i
        while i:
            link = self.tree.clauses[i].link if self.tree.clauses[i].kind is c.COORDINATE else ""
            if link == ";" or (goes_on and link == "but"):
                return i
            i = self.tree.clauses[i].parent
        return 0

    def adds(self, clause: Clause) -> bool:
        """True for `adding that …` behind a frame: its speaker goes on."""
        return clause.kind is c.PARTICIPIAL and self.is_behind(clause)

    def is_behind(self, clause: Clause) -> bool:
        """True if a clause begins right behind the frame."""
        if not self.at:
            return False
        behind = max(self.framed) + 1
        first = self.at[self.tree.chunks[clause.first].first]
        return behind <= first <= behind + 1

    def tells_of_speaker(self, clause: Clause) -> bool:
        """True for `who led the trial and teaches …` right behind the name that ends a frame."""
        ends_in_name = self.words[max(self.framed)].end == self.frame.speaker.end
        relative = clause.kind is c.RELATIVE_CLAUSE and clause.link in ("who", "which")
        return ends_in_name and relative and self.is_behind(clause)
