"""What follows a comma: the rest of the clause, or a claim of its own (`, killing 107`)."""

from __future__ import annotations

from functools import cache

from redpencil.splitting.clauses.asides import aside_behind_subject, aside_in_fronted, counts_some
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clauses.clause_tree import (
    ADVERBIAL,
    COMPLEMENT,
    COORDINATE,
    MAIN,
    NO_VERB,
    PARTICIPIAL,
    PHRASE,
    RELATIVE_CLAUSE,
    TAKES_CLAUSE,
    ClauseTree,
    words_ahead,
)
from redpencil.splitting.clauses.coordination import in_series, joined_verb
from redpencil.splitting.clauses.figure_asides import is_figure, is_figure_aside
from redpencil.splitting.clauses.lookahead import closing_comma, skip
from redpencil.splitting.tables import clause_words
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    BUT,
    COMMA,
    NAME,
    NOT,
    PREPOSITION,
    RELATIVE,
    SEMICOLON,
    SUBORDINATOR,
    THAT,
    TO,
)  # fmt: skip


def comma(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle a comma: it closes what was fronted or lifted out, or opens something of its own."""
    follows = skip(tree.chunks, k + 1)
    if follows >= len(tree.chunks):
        return
    after = tree.chunks[follows]
    top = tree.top
    fronted = _complete_fronted(tree)
    if fronted and ((after.kind is VERB_GROUP and top.fronted) or tree.clause_ahead(k + 1)):
        tree.close_to(fronted - 1)
        return
    if top.kind is not MAIN and top.kind is not COORDINATE:
        waiting = tree.waiting()
        if waiting is not None and waiting < len(tree.stack) - 1 and _resumes(tree, waiting, k, after):
            tree.close_to(waiting)
            return
    if (
        tree.top.kind is RELATIVE_CLAUSE
        and len(tree.stack) > 1
        and tree.top.comma
        and tree.top.verb is not None
        and _leaves_relative(tree, follows)
    ):
        tree.stack.pop()
        if after.kind is PREPOSITION and not _opens_aside(tree, follows):
            return
    _leave_phrase(tree, follows)
    if tree.top.verb is None and tree.top.subject is not None:
        aside_behind_subject(tree, k, after)
        if tree.words[after.first].low == "including" and not closing_comma(tree.chunks, k):
            open_trailing(tree, PHRASE, k + 1, None)
    elif tree.top.verb is not None or not aside_in_fronted(tree, k, after):
        _trailing(tree, k, follows, after)


def _complete_fronted(tree: ClauseTree) -> int:
    """Position in the stack of a fronted clause that has its verb, with all it says; 0 if none is open."""
    for position in range(len(tree.stack) - 1, 0, -1):
        clause = tree.clauses[tree.stack[position]]
        if clause.fronted:
            return position if clause.verb is not None else 0
        if clause.kind not in (COMPLEMENT, ADVERBIAL):
            return 0
    return 0


def _leave_phrase(tree: ClauseTree, follows: int) -> None:
    """Close `most of them women` at the next comma, and `including two women` where the clause goes on."""
    if tree.top.kind is PHRASE and len(tree.stack) > 1:
        first = tree.words[tree.chunks[tree.top.first].first].low
        joins = tree.chunks[follows].kind is AND and follows + 1 < len(tree.chunks)
        goes_on = tree.chunks[follows].kind is PREPOSITION or (
            joins and tree.chunks[follows + 1].kind is VERB_GROUP
        )
        if counts_some(tree, tree.top.first) or (first in ("including", "along") and goes_on):
            tree.stack.pop()


def _resumes(tree: ClauseTree, waiting: int, k: int, after: Chunk) -> bool:
    """True if behind the comma at `k` the clause goes on that waits for its verb, or for its subject too."""
    if after.kind is VERB_GROUP:
        return after.form == "finite"
    lifted = tree.top.kind is PHRASE or (tree.top.kind is RELATIVE_CLAUSE and tree.top.verb is not None)
    begins = lifted and tree.clauses[tree.stack[waiting]].subject is None
    return begins and after.kind is NOUN_PHRASE and tree.clause_ahead(k + 1)


def _leaves_relative(tree: ClauseTree, k: int) -> bool:
    """True if what follows the comma behind a lifted-out relative clause belongs to the clause around it."""
    kind = tree.chunks[k].kind
    if kind is BUT and k + 2 < len(tree.chunks) and tree.chunks[k + 1].kind is NOT:
        return tree.chunks[k + 2].kind is PREPOSITION
    if kind is VERB_GROUP:
        return tree.chunks[k].form == "infinitive"
    return kind is PREPOSITION or (
        kind is AND and k + 1 < len(tree.chunks) and tree.chunks[k + 1].kind is PREPOSITION
    )


def _trailing(tree: ClauseTree, k: int, follows: int, after: Chunk) -> None:
    """Behind a comma and a complete clause: `, killing 107`, `, with X doing Y`, `, most of them women`."""
    verbal = after.form if after.kind is VERB_GROUP else ""
    if verbal == "ing" and tree.top.verb is None and tree.clause_ahead(k + 1):
        return
    if verbal == "ing":
        if tree.words[after.first].low in ("saying", "adding"):
            _close_low(tree)
        open_trailing(tree, PARTICIPIAL, k + 1, after)
    elif verbal in ("finite", "participle") and in_series(tree, k, after):
        joined_verb(tree, k, after)
    elif verbal == "participle" and words_ahead(tree, k) >= 3 and tree.lemma_of(after) not in TAKES_CLAUSE:
        open_trailing(tree, PARTICIPIAL, k + 1, after)
    elif (follows == k + 1 and _opens_aside(tree, follows)) or (
        tree.top.verb is not None and is_figure_aside(tree, k + 1)
    ):
        open_trailing(tree, PHRASE, k + 1, None)


def _opens_aside(tree: ClauseTree, k: int) -> bool:
    """True at `including Rome`, `with 40% voting no`, `to stop the war in Sudan`, `most of them women`."""
    chunk = tree.chunks[k]
    lows = [word.low for word in tree.words[chunk.first : chunk.first + 3]]
    if chunk.kind is PREPOSITION and (
        lows[0] in ("including", "despite", "following")
        or lows[:2] in (["along", "with"], ["among", "them"])
        or (lows[0] == "with" and _absolute(tree, k))
    ):
        return True
    if chunk.form == "infinitive" and tree.tags[chunk.first] is TO:
        return words_ahead(tree, k - 1) >= 4
    if chunk.kind is NOUN_PHRASE and lows[0] in ("a", "an") and tree.chunks[k + 1 : k + 2]:
        named = tree.tags[tree.chunks[k - 2].last - 1] is NAME
        return tree.chunks[k + 1].kind is THAT and not named
    return lows == ["as", "well", "as"] or lows[0] == "compared" or counts_some(tree, k)


def trailing_phrase(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """Handle `due to`, `largely because of`, `despite`, `including` … behind a complete clause."""
    if k < 2 or tree.top.verb is None or tree.waiting() is not None:
        return
    lows = [word.low for word in tree.words[chunk.first : chunk.first + 4]]
    first = k - 1 if _softens(tree, tree.chunks[k - 1]) else k
    before = tree.chunks[first - 1].kind
    if lows[0] == "including":
        after = tree.chunks[k + 1 : k + 2]
        opens = k > 3 and before is not COMMA and words_ahead(tree, k) >= 3 and after[0].kind is PREPOSITION
    else:
        shortest = 3 if before is COMMA else 4
        opens = before is not VERB_GROUP and words_ahead(tree, k) >= shortest and _opens_phrase(lows)
    if opens:
        open_trailing(tree, PHRASE, first, None)


def _softens(tree: ClauseTree, chunk: Chunk) -> bool:
    """True for `largely`, `likely`, `in part` … in front of a cause."""
    return chunk.kind is ADVERB or tree.words[chunk.first].low == "likely"


@cache
def _openers() -> dict[str, list[list[str]]]:
    openers: dict[str, list[list[str]]] = {}
    for phrase in clause_words.PHRASE_OPENERS.split(","):
        openers.setdefault(phrase.split()[0], []).append(phrase.split())
    return openers


def _opens_phrase(lows: list[str]) -> bool:
    """True if the words begin with one of the openers of the table."""
    return any(lows[: len(opener)] == opener for opener in _openers().get(lows[0], ()))


def _close_low(tree: ClauseTree) -> None:
    while len(tree.stack) > 1 and tree.top.kind in (RELATIVE_CLAUSE, ADVERBIAL, PARTICIPIAL, PHRASE):
        tree.stack.pop()


def open_trailing(tree: ClauseTree, kind: str, k: int, verb: Chunk | None) -> None:
    """Open a participle or phrase behind a comma, beside any that is open already."""
    if words_ahead(tree, k - 1) < 2 or (
        verb is not None and k + 1 < len(tree.chunks) and tree.chunks[k + 1].kind in (AND, COMMA)
    ):
        return
    while tree.top.kind in (PARTICIPIAL, PHRASE) and len(tree.stack) > 1:
        tree.stack.pop()
    clause = tree.open(kind, k)
    clause.verb = verb or NO_VERB


def _absolute(tree: ClauseTree, k: int) -> bool:
    """True at `with` + noun phrase + participle, figure, superlative or phrase: `with 40% voting no`."""
    placed = tree.chunks[k + 2 : k + 3] and tree.chunks[k + 2].kind is PREPOSITION
    if placed and tree.words[tree.chunks[k + 2].first].low != "of" and words_ahead(tree, k) >= 4:
        return tree.chunks[k + 1].kind is NOUN_PHRASE
    for chunk in tree.chunks[k + 1 : k + 8]:
        if chunk.kind is VERB_GROUP:
            return chunk.form in ("ing", "participle")
        if chunk.kind is NOUN_PHRASE and any(is_figure(tree, i) for i in range(chunk.first, chunk.last)):
            return True
        if chunk.kind in (COMMA, SEMICOLON, SUBORDINATOR, RELATIVE):
            return False
    return False
