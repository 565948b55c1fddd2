"""Clauses: a sentence's chunks become a small tree of clauses, each of which may be a claim of its own.

One pass from left to right keeps the open clauses on a stack. A finite verb goes to the innermost clause
that has a subject but no verb yet, which is what tells `the dead | have been taken` (the main clause still
waits for its verb) from `and | a warship was deployed` (a new clause).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.lexicon import ADJECTIVE, ADVERB, AND, AS, BE, BUT, COMMA, DASH, DATE, HAVE, MODAL, NAME, NUMBER, PARTICIPLE, PAST, PREPOSITION, QUESTION, QUOTE, RELATIVE, SEMICOLON, SUBORDINATOR, THAT, TO, lexicon
from redpencil.splitting.lookahead import clause_ahead, finite_ahead, skip, subject_start
from redpencil.splitting.tables import clause_words, speech, verbs
from redpencil.splitting.tables.closed_class import TIME_NOUNS

MAIN, COORDINATE, COMPLEMENT, RELATIVE_CLAUSE = "main", "coordinate", "complement", "relative"
ADVERBIAL, PARTICIPIAL, PHRASE, ASIDE = "adverbial", "participial", "phrase", "aside"

TAKES_CLAUSE = frozenset(speech.ASSERTING.split()) | frozenset(verbs.CLAUSE_TAKING.split())
_CUTTING = frozenset(clause_words.CUTTING.split())
_CUTTING_WHEN_LONG = frozenset(clause_words.CUTTING_WHEN_LONG.split())
_LEADS = frozenset(clause_words.LEADS.split())
_RESTRICTED = frozenset(clause_words.RESTRICTED_HEADS.split())


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


class Parse:
    """The clause tree of one stretch of words; `clauses[0]` is the main clause."""

    def __init__(self, phrases: Phrases) -> None:
        self.words, self.tags, self.chunks = phrases
        self.clauses: list[Clause] = [Clause(MAIN, -1, 0)]
        self.stack = [0]
        self.owner: list[int] = []
        for k, chunk in enumerate(self.chunks):
            handler = _HANDLERS.get(chunk.kind)
            if handler:
                handler(self, k, chunk)
            self.owner.append(self.stack[-1])
        for k, clause in enumerate(self.owner):
            self.clauses[clause].chunks.append(k)

    @property
    def top(self) -> Clause:
        return self.clauses[self.stack[-1]]

    def open(
        self, kind: str, k: int, *, cut: bool = True, link: str = "", parent: int | None = None
    ) -> Clause:
        """Start a clause at chunk `k`; chunks already handed out from there on change hands."""
        parent = self.stack[-1] if parent is None else parent
        comma = k > 0 and self.chunks[k - 1].kind in (COMMA, DASH)
        clause = Clause(kind, parent, k, cut=cut, link=link, comma=comma)
        self.clauses.append(clause)
        for i in range(k, len(self.owner)):
            self.owner[i] = len(self.clauses) - 1
        self.stack.append(len(self.clauses) - 1)
        return clause

    def lemma(self, clause: Clause) -> str:
        return self.lemma_of(clause.verb) if clause.verb else ""

    def lemma_of(self, verb: Chunk) -> str:
        low = self.words[verb.head].low
        return lexicon().lemmas.get(low, low)

    def waiting(self) -> int | None:
        """Position in the stack of the innermost clause that has a subject but no verb."""
        for position in range(len(self.stack) - 1, -1, -1):
            clause = self.clauses[self.stack[position]]
            if clause.verb is None and (clause.subject is not None or clause.kind in (MAIN, COORDINATE)):
                return position
        return None

    def close_to(self, position: int) -> None:
        del self.stack[position + 1 :]


def parse(phrases: Phrases) -> Parse:
    """The clauses of a sentence, or of what is said inside a quotation."""
    return Parse(phrases)


# ---- one handler for each kind of chunk --------------------------------------------------------------


def _noun_phrase(p: Parse, k: int, chunk: Chunk) -> None:
    top = p.top
    if top.subject is not None and top.verb is None and _follows_fronted_phrase(p, k, top):
        top.subject = chunk
    if top.subject is None and top.verb is None and not (k and p.chunks[k - 1].kind in (PREPOSITION,)):
        top.subject = chunk


def _follows_fronted_phrase(p: Parse, k: int, clause: Clause) -> bool:
    """True behind the first comma of `On board the ship, she …` or `Last week, 76 people …`."""
    if p.chunks[k - 1].kind is not COMMA or any(c.kind is COMMA for c in p.chunks[clause.first : k - 1]):
        return False
    first = p.chunks[clause.first]
    return first.kind in (PREPOSITION, SUBORDINATOR, AS) or (clause.subject is not None and is_time(p, clause.subject))


def _verb_group(p: Parse, k: int, chunk: Chunk) -> None:
    if chunk.form != "finite":
        return
    waiting = p.waiting()
    start = subject_start(p.chunks, p.words, p.tags, k)
    if waiting is not None and not _has_own_subject(p, k, start, waiting):
        p.close_to(waiting)
        p.top.verb = chunk
        return
    if start is None:
        return
    clause = p.top
    if p.lemma(clause) in TAKES_CLAUSE and _verb_index(p, clause) < start:
        first = _complement_start(p, clause, start)
        if not first or p.chunks[first - 1].kind is not COMMA or p.lemma(clause) in ("say", "add"):
            _give(p.open(COMPLEMENT, first), p.chunks[start], chunk)
            return
    comma = start > 0 and p.chunks[start - 1].kind is COMMA
    if comma:
        p.close_to(0)
    _give(p.open(COORDINATE if comma else RELATIVE_CLAUSE, start, cut=comma), p.chunks[start], chunk)


_NOMINATIVES = frozenset(("i", "he", "she", "we", "they", "it", "you"))


def _has_own_subject(p: Parse, k: int, start: int | None, waiting: int) -> bool:
    """True if the verb at `k` has a subject of its own although a clause above still waits for its verb:
    `the car she bought was stolen`, `the firm, which said it would move, fell`.
    """
    if start is None or p.chunks[start] is p.clauses[p.stack[waiting]].subject:
        return False
    if p.words[p.chunks[start].first].low in _NOMINATIVES:
        before = p.chunks[start - 1] if start else None
        return p.top.verb is not None or (before is not None and before.kind is NOUN_PHRASE)
    return waiting < len(p.stack) - 1 and p.lemma(p.top) in TAKES_CLAUSE and _verb_index(p, p.top) < start


def _give(clause: Clause, subject: Chunk, verb: Chunk) -> None:
    clause.subject, clause.verb = subject, verb


def _verb_index(p: Parse, clause: Clause) -> int:
    return p.chunks.index(clause.verb) if clause.verb else -1


def _complement_start(p: Parse, clause: Clause, start: int) -> int:
    """Where a clause without `that` begins: the first noun phrase behind the verb that is neither the time
    nor the hearer.
    """
    i = _verb_index(p, clause) + 1
    hearer = p.lemma(clause) in ("tell", "inform", "remind", "assure", "reassure", "warn", "show")
    while i < start:
        chunk = p.chunks[i]
        if chunk.kind is VERB_GROUP and chunk.form == "ing":
            return i
        if chunk.kind is NOUN_PHRASE and not is_time(p, chunk):
            if not (hearer and _another_subject(p, i + 1, start)):
                return i
            hearer = False
        if chunk.kind is PREPOSITION:
            i += 1
        i += 1
    return start


def _another_subject(p: Parse, i: int, start: int) -> bool:
    return any(
        p.chunks[j].kind is NOUN_PHRASE and p.chunks[j - 1].kind is not PREPOSITION
        for j in range(i, start + 1)
    )


_TIMES = frozenset(TIME_NOUNS.split()) | {"today", "yesterday", "week", "month"}


def is_time(p: Parse, chunk: Chunk) -> bool:
    return p.tags[chunk.first] is DATE or p.words[chunk.head].low in _TIMES


def _subordinator(p: Parse, k: int, chunk: Chunk) -> None:
    if not clause_ahead(p.chunks, p.words, k + 1):
        return
    low = p.words[chunk.first].low
    fronted = p.top.verb is None and p.top.subject is None
    first = k
    while first and _is_lead(p, p.chunks[first - 1]) and not fronted:
        first -= 1
    if low not in _CUTTING:
        cut = False
    elif low in _CUTTING_WHEN_LONG:
        comma = first > 0 and p.chunks[first - 1].kind is COMMA
        cut = fronted or comma or _words_ahead(p, k) >= 8
    else:
        cut = True
    if low in ("when", "as", "because") and not fronted and first - p.top.first <= 2:
        cut = False
    clause = p.open(ADVERBIAL, first, cut=cut, link=low)
    clause.fronted = fronted


def _is_lead(p: Parse, chunk: Chunk) -> bool:
    lows = [p.words[i].low for i in range(chunk.first, chunk.last)]
    if chunk.kind is ADVERB:
        return lows[0] in _LEADS
    return chunk.kind is NOUN_PHRASE and lows[-1] in _TIMES and all(low in _LEADS for low in lows)


def _words_ahead(p: Parse, k: int) -> int:
    """How many words follow up to the next comma or the end."""
    count = 0
    for chunk in p.chunks[k + 1 :]:
        if chunk.kind in (COMMA, SEMICOLON, DASH):
            break
        count += chunk.last - chunk.first
    return count


def _as(p: Parse, k: int, chunk: Chunk) -> None:
    if (
        k + 1 < len(p.chunks)
        and p.chunks[k + 1].kind is NOUN_PHRASE
        and clause_ahead(p.chunks, p.words, k + 1)
    ):
        if k and p.words[p.chunks[k - 1].last - 1].low in ("well", "such", "much", "many", "far"):
            return
        _subordinator(p, k, chunk)


def _relative(p: Parse, k: int, chunk: Chunk) -> None:
    before = p.chunks[k - 1] if k else None
    first = k
    if before and before.kind is PREPOSITION:
        first = k - 1
        before = p.chunks[k - 2] if k > 1 else None
    if first == k - 1 and before and before.kind is NOUN_PHRASE and k > 2 and p.chunks[k - 3].kind is COMMA:
        first, before = k - 2, p.chunks[k - 3]
    comma = before is not None and before.kind in (COMMA, DASH)
    low = p.words[chunk.first].low
    cut = comma or ((k - p.top.first >= 3 or p.top.verb is None) and _tells_more(p, k, before))
    clause = p.open(RELATIVE_CLAUSE, first, cut=cut, link=low)
    clause.comma = comma
    if first == k - 2:
        clause.subject = p.chunks[first]
    if first == k and low in ("who", "which", "that"):
        follows = skip(p.chunks, k + 1)
        if follows < len(p.chunks) and p.chunks[follows].kind is VERB_GROUP:
            clause.subject = chunk


def _tells_more(p: Parse, k: int, head: Chunk | None) -> bool:
    """True if a relative clause without a comma states a fact rather than saying which one is meant."""
    if head is None or head.kind is not NOUN_PHRASE or _words_ahead(p, k) < 4:
        return False
    if p.words[head.first].low in _RESTRICTED or p.words[head.head].low in _RESTRICTED:
        return False
    follows = skip(p.chunks, k + 1)
    if follows >= len(p.chunks):
        return False
    verb = p.chunks[follows]
    if verb.kind is not VERB_GROUP or verb.form != "finite":
        return False
    if p.words[p.chunks[k].first].low == "that" and p.tags[verb.first] not in (PAST, HAVE):
        return False
    if p.words[head.first].low in ("the", "only") and p.top.verb is None:
        return p.words[k and p.chunks[k].first].low == "which"
    return True


def _that(p: Parse, k: int, chunk: Chunk) -> None:
    before = p.chunks[k - 1].kind if k else ""
    follows = skip(p.chunks, k + 1)
    if (
        before is NOUN_PHRASE
        and k > 1
        and p.chunks[k - 2].kind is PREPOSITION
        and p.words[p.chunks[k - 1].head].low in _GROUNDS
    ):
        if clause_ahead(p.chunks, p.words, k + 1):
            p.open(ADVERBIAL, k - 2, link="that")
        return
    if before in (AND, BUT):
        for position in range(len(p.stack) - 1, -1, -1):
            clause = p.clauses[p.stack[position]]
            if clause.kind is COMPLEMENT and clause.link == "that":
                p.close_to(position)
                p.stack.pop()
                p.open(COMPLEMENT, k, link="that")
                return
    finite_next = (
        follows < len(p.chunks)
        and p.chunks[follows].kind is VERB_GROUP
        and p.chunks[follows].form == "finite"
    )
    if before is NOUN_PHRASE and finite_next:
        if not is_time(p, p.chunks[k - 1]):
            _relative(p, k, chunk)
        return
    for position in range(len(p.stack) - 1, -1, -1):
        clause = p.clauses[p.stack[position]]
        if p.lemma(clause) in TAKES_CLAUSE and not _object_before_that(p, clause, k):
            p.close_to(position)
            p.open(COMPLEMENT, k, link="that")
            return
        if clause.verb is not None:
            break
    if clause_ahead(p.chunks, p.words, k + 1):
        p.open(COMPLEMENT, k, cut=False, link="that")


_GROUNDS = frozenset("point grounds ground extent condition basis understanding pretext premise".split())


def _object_before_that(p: Parse, clause: Clause, k: int) -> bool:
    """True if a noun stands right before `that`, so that the clause belongs to it: `respond to a call that`."""
    before = p.chunks[k - 1]
    if before.kind is not NOUN_PHRASE or p.lemma(clause) in (
        "tell",
        "inform",
        "remind",
        "assure",
        "warn",
        "reassure",
        "show",
    ):
        return False
    if is_time(p, before) or (k > 1 and p.chunks[k - 2].kind is PREPOSITION):
        return not is_time(p, before) and p.words[p.chunks[k - 2].first].low in (
            "of",
            "between",
            "for",
            "with",
        )
    return True


def _question(p: Parse, k: int, chunk: Chunk) -> None:
    """`how the papers came`, `what it is`: a clause that stays with the verb it belongs to."""
    if (
        k
        and p.top.verb is not None
        and (finite_ahead(p.chunks, k + 1) or clause_ahead(p.chunks, p.words, k + 1))
    ):
        p.open(COMPLEMENT, k, cut=False, link="question")


def _adverb(p: Parse, k: int, chunk: Chunk) -> None:
    """`so` between two clauses."""
    if p.words[chunk.first].low not in ("so", "hence", "thus", "therefore") or p.top.verb is None or k + 1 >= len(p.chunks):
        return
    after = p.chunks[k + 1]
    if after.kind is THAT or (
        after.kind is NOUN_PHRASE
        and p.tags[after.first] not in (ADJECTIVE, NUMBER)
        and p.words[after.first].low not in ("many", "much", "few", "little")
    ):
        if clause_ahead(p.chunks, p.words, k + 1):
            while p.top.kind in (RELATIVE_CLAUSE, ADVERBIAL, PARTICIPIAL, PHRASE):
                p.stack.pop()
            p.open(ADVERBIAL, k, link="so", cut=after.kind is not THAT or _words_ahead(p, k) >= 8)


def _comma(p: Parse, k: int, chunk: Chunk) -> None:
    follows = skip(p.chunks, k + 1)
    if follows >= len(p.chunks):
        return
    after = p.chunks[follows]
    top = p.top
    if top.fronted and top.verb is not None:
        if clause_ahead(p.chunks, p.words, k + 1) or after.kind is VERB_GROUP:
            p.stack.pop()
            return
    if top.kind is not MAIN and top.kind is not COORDINATE:
        waiting = p.waiting()
        if (
            waiting is not None
            and waiting < len(p.stack) - 1
            and after.kind is VERB_GROUP
            and after.form == "finite"
        ):
            p.close_to(waiting)
            return
    if (
        p.top.kind is RELATIVE_CLAUSE
        and p.top.comma
        and p.top.verb is not None
        and _leaves_relative(p, follows)
    ):
        p.stack.pop()
    if p.top.verb is None and p.top.kind in (MAIN, COORDINATE):
        if after.kind is VERB_GROUP and after.form in ("participle", "ing") and p.top.subject is not None:
            p.open(PARTICIPIAL, k + 1, cut=_words_ahead(p, k) >= 5)
            p.top.verb = after
        return
    _trailing(p, k, follows, after)


def _leaves_relative(p: Parse, k: int) -> bool:
    """True if what follows the comma behind a lifted-out relative clause belongs to the clause around it."""
    kind = p.chunks[k].kind
    if kind is VERB_GROUP:
        return p.chunks[k].form == "infinitive"
    return kind is PREPOSITION or (
        kind is AND and k + 1 < len(p.chunks) and p.chunks[k + 1].kind is PREPOSITION
    )


def _trailing(p: Parse, k: int, follows: int, after: Chunk) -> None:
    """Behind a comma and a complete clause: `, killing 107`, `, with X doing Y`, `, including X`."""
    if after.kind is VERB_GROUP and after.form == "ing":
        if p.words[after.first].low in ("saying", "adding"):
            _close_low(p)
        _open_trailing(p, PARTICIPIAL, k + 1, after)
    elif after.kind is PREPOSITION and k + 1 == follows:
        low = p.words[after.first].low
        if low in ("including", "despite", "following"):
            _open_trailing(p, PHRASE, k + 1, None)
        elif (low == "with" and _absolute(p, follows)) or _is_figure_aside(p, k, k + 1):
            _open_trailing(p, PHRASE, k + 1, None)
    elif (
        after.kind is VERB_GROUP
        and after.form == "infinitive"
        and p.tags[after.first] is TO
        and _words_ahead(p, k) >= 5
    ):
        _open_trailing(p, PHRASE, k + 1, None)
    elif (
        p.words[after.first].low == "as"
        and p.words[after.first + 1 : after.first + 3]
        and [w.low for w in p.words[after.first : after.first + 3]] == ["as", "well", "as"]
    ):
        _open_trailing(p, PHRASE, k + 1, None)
    elif p.words[after.first].low == "compared" or _is_figure_aside(p, k, k + 1):
        _open_trailing(p, PHRASE, k + 1, None)
    elif after.kind is VERB_GROUP and after.form in ("finite", "participle") and _in_series(p, k, after):
        _joined_verb(p, k, after)


def _is_figure_aside(p: Parse, k: int, follows: int) -> bool:
    """True for `, its highest level since November` and `, down from 47% a year ago`: a phrase without verb
    behind a complete clause that gives a figure of its own.
    """
    opener = p.chunks[follows]
    low = p.words[opener.first].low
    if not (opener.kind is NOUN_PHRASE or low in _ASIDE_OPENERS) or (
        opener.kind is NOUN_PHRASE and p.tags[opener.first] in (NAME, DATE)
    ):
        return False
    figure, words = False, 0
    for i in range(follows, len(p.chunks)):
        chunk = p.chunks[i]
        if chunk.kind in (COMMA, DASH, SEMICOLON) or (
            chunk.kind is VERB_GROUP and chunk.form not in ("infinitive", "participle")
        ):
            if chunk.kind is VERB_GROUP or (i + 1 < len(p.chunks) and p.chunks[i + 1].kind is AND):
                return False
            break
        if chunk.kind is AND and i + 1 < len(p.chunks) and clause_ahead(p.chunks, p.words, i + 1):
            break
        words += chunk.last - chunk.first
        figure = (
            figure
            or any(_is_figure(p, w) for w in range(chunk.first, chunk.last))
            or p.words[chunk.first].low == "since"
        )
    if opener.kind is NOUN_PHRASE and all(
        p.tags[w] in (DATE, NUMBER) for w in range(opener.first, opener.last)
    ):
        return False
    return figure and words >= 3


_ASIDE_OPENERS = frozenset(
    "down up ahead compared nearly about roughly around over almost to against more less".split()
)


def _in_series(p: Parse, k: int, verb: Chunk) -> bool:
    """True at `installed cameras` in `built a wall, installed cameras and placed guards`."""
    top = p.top.verb
    if top is None or p.tags[top.head] != p.tags[verb.head]:
        return False
    for i in range(k + 2, len(p.chunks) - 1):
        chunk = p.chunks[i]
        if chunk.kind is AND:
            after = p.chunks[skip(p.chunks, i + 1)] if skip(p.chunks, i + 1) < len(p.chunks) else None
            if after is not None and after.kind is VERB_GROUP and p.tags[after.head] == p.tags[verb.head]:
                return True
        if chunk.kind in (SEMICOLON, SUBORDINATOR, RELATIVE, DASH):
            return False
    return False


def _close_low(p: Parse) -> None:
    while len(p.stack) > 1 and p.top.kind in (RELATIVE_CLAUSE, ADVERBIAL, PARTICIPIAL, PHRASE):
        p.stack.pop()


def _open_trailing(p: Parse, kind: str, k: int, verb: Chunk | None) -> None:
    if _words_ahead(p, k - 1) < 2 or (
        verb is not None and k + 1 < len(p.chunks) and p.chunks[k + 1].kind in (AND, COMMA)
    ):
        return
    while p.top.kind in (PARTICIPIAL, PHRASE) and len(p.stack) > 1:
        p.stack.pop()
    clause = p.open(kind, k)
    clause.verb = verb or Chunk(VERB_GROUP, 0, 0, 0, "none")


def _absolute(p: Parse, k: int) -> bool:
    """True at `with` + noun phrase + participle or superlative."""
    for chunk in p.chunks[k + 1 : k + 8]:
        if chunk.kind is VERB_GROUP:
            return chunk.form in ("ing", "participle")
        if chunk.kind is NOUN_PHRASE and any(_is_figure(p, i) for i in range(chunk.first, chunk.last)):
            return True
        if chunk.kind in (COMMA, SEMICOLON, SUBORDINATOR, RELATIVE):
            return False
    return False


def _is_figure(p: Parse, i: int) -> bool:
    """True for a number or a superlative."""
    low = p.words[i].low
    return (
        p.tags[i] is NUMBER
        or (p.tags[i] is ADJECTIVE and low.endswith("est"))
        or low in ("first", "last", "only", "most", "worst", "best")
    )


def _conjunction(p: Parse, k: int, chunk: Chunk) -> None:
    comma = k > 0 and p.chunks[k - 1].kind is COMMA
    follows = skip(p.chunks, k + 1)
    if follows >= len(p.chunks):
        return
    after = p.chunks[follows]
    if after.kind is THAT and chunk.kind is not QUOTE:
        return
    waiting = p.waiting()
    if waiting is not None and p.clauses[p.stack[waiting]].subject is not None:
        if not (after.kind is VERB_GROUP and after.form == "finite" and p.top.verb is not None):
            return
        if waiting < len(p.stack) - 1 and comma:
            return
    behind = _behind_phrases(p, follows)
    if after.kind is VERB_GROUP:
        _joined_verb(p, k, after)
    elif (
        after.kind is PREPOSITION
        and p.top.verb is not None
        and behind.kind is VERB_GROUP
        and behind.form == "finite"
    ):
        _joined_verb(p, k, behind)
    elif p.top.verb is not None and clause_ahead(p.chunks, p.words, k + 1):
        _joined_clause(p, k, comma=comma, but=chunk.kind is BUT)


def _behind_phrases(p: Parse, k: int) -> Chunk:
    """The chunk behind any prepositional phrases that begin at `k`."""
    while k + 2 < len(p.chunks) and p.chunks[k].kind is PREPOSITION:
        k = skip(p.chunks, k + 2 if p.chunks[k + 1].kind is NOUN_PHRASE else k + 1)
    return p.chunks[min(k, len(p.chunks) - 1)]


def _joined_verb(p: Parse, k: int, after: Chunk) -> None:
    """`and` + verb: a new claim that shares its subject with the clause before."""
    if after.form == "finite":
        if _only_pronoun_between(p, k):
            return
        position = _same_tense(p, after)
        p.close_to(position)
        _coordinate(p, k + 1).verb = after
    elif after.form == "participle" and p.top.verb is not None:
        tag = p.tags[p.top.verb.first]
        last_tag = p.tags[p.top.verb.head]
        if (tag in (HAVE, BE, MODAL) and last_tag is PARTICIPLE) and not _adjacent(p, k):
            _coordinate(p, k + 1).verb = after
    elif after.form == "ing" and p.top.kind is PARTICIPIAL and not _adjacent(p, k):
        _coordinate(p, k + 1).verb = after


def _only_pronoun_between(p: Parse, k: int) -> bool:
    """True at `knew it and discussed it`: two short verbs that stay together."""
    if k < 2 or p.chunks[k - 2].kind is not VERB_GROUP or p.chunks[k - 1].kind is not NOUN_PHRASE:
        return (
            k > 0
            and p.chunks[k - 1].kind is VERB_GROUP
            and p.top.verb is p.chunks[k - 1]
            and _words_ahead(p, k) < 4
        )
    before = p.chunks[k - 1]
    return before.form == "pronoun" or (
        before.last - before.first == 1 and p.words[before.first].low in ("this", "that")
    )


def _adjacent(p: Parse, k: int) -> bool:
    """True if only the two verbs are joined (`shot and killed`), so that they stay together."""
    return k > 0 and p.chunks[k - 1].kind is VERB_GROUP


def _same_tense(p: Parse, verb: Chunk) -> int:
    """Which open clause a joined verb continues: for a verb of saying the innermost with one, otherwise the
    innermost of the same tense; adverbial clauses only if nothing above them has a verb.
    """
    finite = [
        (position, clause, clause.verb)
        for position, clause in enumerate(p.clauses[n] for n in p.stack)
        if clause.verb is not None and clause.verb.form == "finite"
    ]
    upper = [entry for entry in finite if entry[1].kind is not ADVERBIAL] or finite
    saying = [entry for entry in upper if p.lemma(entry[1]) in TAKES_CLAUSE]
    if p.lemma_of(verb) in TAKES_CLAUSE and saying:
        return saying[-1][0]
    same = [entry for entry in upper if p.tags[entry[2].first] == p.tags[verb.first]]
    found = same or upper
    return found[-1][0] if found else len(p.stack) - 1


def _coordinate(p: Parse, k: int) -> Clause:
    """Open a clause on a level with the innermost one."""
    top = p.top
    parent = top.parent if len(p.stack) > 1 else 0
    kind = top.kind if top.kind is not MAIN else COORDINATE
    if len(p.stack) > 1:
        p.stack.pop()
    clause = p.open(kind, k, cut=top.cut or kind is COORDINATE, link="and", parent=parent)
    clause.subject = top.subject
    return clause


def _joined_clause(p: Parse, k: int, *, comma: bool, but: bool) -> None:
    """`and` + subject + verb: a new clause, on the level of what was said unless a comma sets it off."""
    position = len(p.stack) - 1
    if comma or but:
        while position > 0 and p.clauses[p.stack[position]].kind in (
            ADVERBIAL,
            RELATIVE_CLAUSE,
            PARTICIPIAL,
            PHRASE,
        ):
            position -= 1
        if comma and but:
            position = 0
    else:
        while position > 0 and p.clauses[p.stack[position]].kind in (RELATIVE_CLAUSE, PARTICIPIAL, PHRASE):
            position -= 1
        if p.clauses[p.stack[position]].kind is ADVERBIAL and not p.clauses[p.stack[position]].fronted:
            position -= 1
    if p.clauses[p.stack[max(position, 0)]].verb is None:
        position = len(p.stack) - 1
    p.close_to(max(position, 0))
    clause = _coordinate(p, k + 1)
    clause.subject, clause.link = None, "but" if but else "and"


def _semicolon(p: Parse, k: int, chunk: Chunk) -> None:
    p.close_to(0)
    if clause_ahead(p.chunks, p.words, k + 1):
        clause = p.open(COORDINATE, k + 1, parent=0)
        p.stack[:] = [0, p.stack[-1]]
        clause.link = ";"


def _dash(p: Parse, k: int, chunk: Chunk) -> None:
    if k and p.top.kind is ASIDE:
        p.stack.pop()
        return
    for position in range(len(p.stack) - 1, 0, -1):
        if p.clauses[p.stack[position]].kind is ASIDE:
            p.close_to(position - 1)
            return
    if k and k + 1 < len(p.chunks) and p.chunks[k + 1].kind not in (SUBORDINATOR, RELATIVE, AND, BUT):
        aside = p.open(ASIDE, k + 1, cut=clause_ahead(p.chunks, p.words, k + 1))
        aside.verb = None if aside.cut else Chunk(VERB_GROUP, 0, 0, 0, "none")


def _preposition(p: Parse, k: int, chunk: Chunk) -> None:
    """`including` without a comma in front."""
    if (
        p.words[chunk.first].low == "including"
        and k > 3
        and p.top.verb is not None
        and p.waiting() is None
        and p.chunks[k - 1].kind is not COMMA
    ):
        if _words_ahead(p, k) >= 3 and p.chunks[k + 1].kind is PREPOSITION:
            _open_trailing(p, PHRASE, k, None)


_HANDLERS = {
    NOUN_PHRASE: _noun_phrase, VERB_GROUP: _verb_group, SUBORDINATOR: _subordinator, AS: _as, RELATIVE: _relative,
    PREPOSITION: _preposition,
    QUESTION: _question, ADVERB: _adverb, THAT: _that, COMMA: _comma, AND: _conjunction, BUT: _conjunction, SEMICOLON: _semicolon, DASH: _dash,
}  # fmt: skip
