"""The tree of clauses of a sentence while it is built: what is open, what still waits for its verb."""

from __future__ import annotations

from dataclasses import dataclass, field

from redpencil.splitting.clauses.chunks import VERB_GROUP, Chunk, Phrases
from redpencil.splitting.clauses.lookahead import clause_ahead, finite_ahead, skip
from redpencil.splitting.tables import speech, verbs
from redpencil.splitting.tables.closed_class import TIME_NOUNS
from redpencil.splitting.tags.lexicon import COMMA, DASH, DATE, SEMICOLON, STOP, lexicon

MAIN, COORDINATE, COMPLEMENT, RELATIVE_CLAUSE = "main", "coordinate", "complement", "relative"
ADVERBIAL, PARTICIPIAL, PHRASE, ASIDE = "adverbial", "participial", "phrase", "aside"

DESCRIBES = "describes"
"""The link of an aside that says more of the noun before it, and is a claim together with it."""

TAKES_CLAUSE = frozenset(speech.ASSERTING.split()) | frozenset(verbs.CLAUSE_TAKING.split())

SPEECH = TAKES_CLAUSE | frozenset(speech.OTHER_SPEECH.split())

TELLS_HEARER = frozenset(("tell", "inform", "remind", "assure", "reassure", "warn", "show"))
"""What is said stands behind the one who hears it: `told reporters the talks failed`."""

TIMES = frozenset(TIME_NOUNS.split()) | {"today", "yesterday", "week", "month"}


@dataclass(slots=True)
class Clause:
    """One node: its `kind`, where it starts, its subject and verb, and whether it is `cut` from its parent.

    `chunks` are the positions of the chunks it owns itself; a clause that is not cut leaves its words to
    the nearest clause above that is.
    """

    kind: str
    parent: int
    first: int
    cut: bool = True
    fronted: bool = False
    link: str = ""
    comma: bool = False
    subject: Chunk | None = None
    verb: Chunk | None = None
    chunks: list[int] = field(default_factory=list)


NO_VERB = Chunk(VERB_GROUP, 0, 0, 0, "none")
"""Stands for the verb in a clause that needs none."""

_END = Chunk(STOP, 0, 0, 0)

DEEPEST = 10
"""Clauses nested deeper than any writer would are not cut apart; it keeps hostile text cheap."""


class ClauseTree:
    """The clause tree of one stretch of words; `clauses[0]` is the main clause.

    `stack` holds the clauses that are open, innermost last; `owner` the clause each chunk so far belongs to.
    Inside an aside between two commas the stack begins with the aside: what is around it waits in `around`.
    """

    def __init__(self, phrases: Phrases) -> None:
        self.words, self.tags, self.chunks = phrases
        self.clauses: list[Clause] = [Clause(MAIN, -1, 0)]
        self.stack = [0]
        self.owner: list[int] = []
        self.around: list[tuple[int, list[int]]] = []

    @property
    def top(self) -> Clause:
        """The innermost open clause."""
        return self.clauses[self.stack[-1]]

    def open(
        self, kind: str, k: int, *, cut: bool = True, link: str = "", parent: int | None = None
    ) -> Clause:
        """Start a clause at chunk `k`; chunks already handed out from there on change hands."""
        if k == self.top.first and self.around and len(self.stack) == 1 and self.top.kind is PHRASE:
            parent = self.top.parent
            self.stack.pop()
        parent = self.stack[-1] if parent is None else parent
        comma = k > 0 and self.chunks[k - 1].kind in (COMMA, DASH)
        cut = cut and len(self.stack) < DEEPEST
        clause = Clause(kind, parent, k, cut=cut, link=link, comma=comma)
        self.clauses.append(clause)
        for i in range(k, len(self.owner)):
            self.owner[i] = len(self.clauses) - 1
        self.stack.append(len(self.clauses) - 1)
        return clause

    def enter_aside(self, k: int, end: int) -> None:
        """Read the chunks from `k` up to the comma at `end` as a clause that sees nothing around it."""
        self.open(PHRASE, k, cut=False).verb = NO_VERB
        self.around.append((end, self.stack[:-1]))
        del self.stack[:-1]

    def leave_aside(self, k: int) -> None:
        """Go back to the clause around an aside if it ends at chunk `k`."""
        while self.around and self.around[-1][0] == k:
            self.stack = self.around.pop()[1]

    def before(self, k: int) -> Chunk:
        """The chunk before `k`; a full stop before the first."""
        return self.chunks[k - 1] if k else _END

    def following(self, k: int) -> Chunk:
        """The next chunk from `k` on that is no adverb, negation or mark; a full stop behind the last."""
        k = skip(self.chunks, k)
        return self.chunks[k] if k < len(self.chunks) else _END

    def clause_ahead(self, k: int) -> bool:
        """True if a subject and its finite verb follow from chunk `k` on."""
        return clause_ahead(self.chunks, self.words, k)

    def finite_ahead(self, k: int) -> bool:
        """True if a finite verb comes next from chunk `k` on."""
        return finite_ahead(self.chunks, k)

    def lemma(self, clause: Clause) -> str:
        """The base form of a clause's verb, empty without one."""
        return self.lemma_of(clause.verb) if clause.verb else ""

    def lemma_of(self, verb: Chunk) -> str:
        """The base form of a verb group's main verb."""
        low = self.words[verb.head].low if verb is not NO_VERB else ""
        return lexicon().lemmas.get(low, low)

    def waiting(self) -> int | None:
        """Position in the stack of the innermost clause that has a subject but no verb."""
        for position in range(len(self.stack) - 1, -1, -1):
            clause = self.clauses[self.stack[position]]
            if clause.verb is None and (clause.subject is not None or clause.kind in (MAIN, COORDINATE)):
                return position
        return None

    def close_to(self, position: int) -> None:
        """Close every clause inside the one at `position` in the stack."""
        del self.stack[position + 1 :]

    def close_all(self, kinds: frozenset[str]) -> None:
        """Close the innermost clauses as long as they are of one of the `kinds`."""
        while len(self.stack) > 1 and self.top.kind in kinds:
            self.stack.pop()

    def saying(self, k: int) -> list[int]:
        """If the next finite verb is one of saying: where in the stack clauses are that have one already."""
        verb = next((chunk for chunk in self.chunks[k:] if chunk.form == "finite"), NO_VERB)
        if self.lemma_of(verb) not in TAKES_CLAUSE:
            return []
        return [i for i, n in enumerate(self.stack) if self.lemma(self.clauses[n]) in TAKES_CLAUSE]


def is_time(tree: ClauseTree, chunk: Chunk) -> bool:
    """True for `Thursday morning`, `last year`."""
    return tree.tags[chunk.first] is DATE or tree.words[chunk.head].low in TIMES


def words_ahead(tree: ClauseTree, k: int) -> int:
    """How many words follow up to the next comma or the end."""
    count = 0
    for chunk in tree.chunks[k + 1 :]:
        if chunk.kind in (COMMA, SEMICOLON, DASH):
            break
        count += chunk.last - chunk.first
    return count
