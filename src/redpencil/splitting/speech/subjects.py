"""Whom a clause is about: who speaks in it, and the subject it shares with another."""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.anatomy import Span
from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clauses.clause_tree import (
    ADVERBIAL,
    COMPLEMENT,
    COORDINATE,
    MAIN,
    PARTICIPIAL,
    PHRASE,
    RELATIVE_CLAUSE,
    TAKES_CLAUSE,
    Clause,
    ClauseTree,
    is_time,
)
from redpencil.splitting.speech.people import name_in_apposition
from redpencil.splitting.tags.lexicon import (
    ADVERB,
    AND,
    BE,
    COMMA,
    HAVE,
    MODAL,
    NAME,
    NUMBER,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    QUOTE,
    QUOTED,
)  # fmt: skip
from redpencil.splitting.tags.tokens import Word


def main_subject(tree: ClauseTree) -> Sequence[Word]:
    """The words of who or what the main clause is about; a name rather than what it tells of."""
    subject = next((c.subject for c in tree.clauses if c.kind in (MAIN, COORDINATE) and c.subject), None)
    if subject is not None and subject in tree.chunks:
        subject = (
            name_in_apposition(tree.words, tree.tags, tree.chunks, tree.chunks.index(subject)) or subject
        )
    return tree.words[subject.first : subject.last] if subject is not None and not subject.form else ()


def speaker_of(tree: ClauseTree, clause: Clause) -> Span | None:
    """Where the article names who is speaking in `clause`, or None."""
    if clause.kind in (PARTICIPIAL, PHRASE, ADVERBIAL) and clause.subject is None and clause.parent >= 0:
        above = tree.clauses[clause.parent]
        if above.kind is COMPLEMENT and clause.comma:
            above = tree.clauses[above.parent]
        while clause.comma and above.kind is RELATIVE_CLAUSE and not above.comma:
            above = tree.clauses[above.parent]
        return speaker_of(tree, above)
    chunk = clause.subject
    if chunk is None or tree.tags[chunk.first] is QUOTED or clause.verb is None:
        chunk = _subject_behind(tree, clause)
    chunk = _subject_behind_fronted(tree, clause) or chunk
    if chunk is None or chunk not in tree.chunks or _is_impersonal(tree, clause):
        return None
    k = tree.chunks.index(chunk)
    if tree.words[chunk.first].low in ("who", "which", "that") and k:
        k -= 2 if tree.chunks[k - 1].kind is COMMA and k > 1 else 1
        return _span(tree, k, k) if tree.chunks[k].kind is NOUN_PHRASE else None
    clause = next((c for c in tree.clauses if c.subject is clause.subject and c.verb is not None), clause)
    name = _name_before_verb(tree, clause, k) or name_in_apposition(tree.words, tree.tags, tree.chunks, k)
    return (
        Span(tree.words[name.first].start, tree.words[name.last - 1].end)
        if name
        else _span(tree, k, max(_with_of(tree, k), _up_to_verb(tree, clause, k)))
    )


def _subject_behind_fronted(tree: ClauseTree, clause: Clause) -> Chunk | None:
    """The noun phrase between a comma and the verb where a fronted phrase has commas of its own."""
    if clause.verb is None or clause.verb not in tree.chunks or tree.chunks[clause.first].kind is NOUN_PHRASE:
        return None
    verb = tree.chunks.index(clause.verb)
    before = [i for i in range(verb) if tree.chunks[i].kind not in (ADVERB, QUOTE)][-2:]
    named = len(before) == 2 and tree.chunks[before[1]].kind is NOUN_PHRASE
    return tree.chunks[before[1]] if named and tree.chunks[before[0]].kind in (COMMA, QUOTED) else None


def _is_impersonal(tree: ClauseTree, clause: Clause) -> bool:
    """True for `it is understood that …`: nobody is named."""
    if clause.subject is None or clause.verb is None or tree.words[clause.subject.first].low != "it":
        return False
    return tree.tags[clause.verb.first] is BE and tree.tags[clause.verb.head] is PARTICIPLE


def speaker_inside(tree: ClauseTree, clause: Clause) -> Span | None:
    """Who says what a relative clause tells: `which it said had doubled`."""
    k = clause.first + 1
    if k + 2 >= len(tree.chunks) or tree.chunks[k].kind is not NOUN_PHRASE:
        return None
    saying, verb = tree.chunks[k + 1], tree.chunks[k + 2]
    says = saying.kind is VERB_GROUP and tree.lemma_of(saying) in TAKES_CLAUSE
    return _span(tree, k, k) if says and verb.kind is VERB_GROUP and verb.form == "finite" else None


def _name_before_verb(tree: ClauseTree, clause: Clause, k: int) -> Chunk | None:
    """The name that ends a long subject: `The union that represents them, Public Workers, says`."""
    if clause.verb is None or clause.verb not in tree.chunks:
        return None
    at = tree.chunks.index(clause.verb) - 2
    if at < k + 2 or tree.chunks[at + 1].kind is not COMMA or tree.chunks[at - 1].kind is not COMMA:
        return None
    name, first = tree.chunks[at], tree.chunks[k]
    named = name.last - name.first > 1 and all(tree.tags[i] is NAME for i in range(name.first, name.last))
    return name if named and tree.tags[first.last - 1] is not NAME else None


def _span(tree: ClauseTree, first: int, last: int) -> Span:
    return Span(tree.words[tree.chunks[first].first].start, tree.words[tree.chunks[last].last - 1].end)


def _up_to_verb(tree: ClauseTree, clause: Clause, k: int) -> int:
    """The last chunk of a subject with all that tells which: `Records reviewed by the Ledger`."""
    if clause.verb is None or clause.verb not in tree.chunks:
        return k
    verb = tree.chunks.index(clause.verb)
    plain = (NOUN_PHRASE, PREPOSITION, ADVERB)
    if all(c.kind in plain or c.form == "participle" for c in tree.chunks[k + 1 : verb]):
        while verb > k + 1 and (
            tree.chunks[verb - 1].kind is not NOUN_PHRASE or is_time(tree, tree.chunks[verb - 1])
        ):
            verb -= 1
        return verb - 1
    return k


def _with_of(tree: ClauseTree, k: int) -> int:
    chunks = tree.chunks
    while k + 2 < len(chunks) and chunks[k + 1].kind is PREPOSITION and chunks[k + 2].kind is NOUN_PHRASE:
        if tree.words[chunks[k + 1].first].low not in ("of", "for", "at"):
            break
        k += 2
    return k


def _subject_behind(tree: ClauseTree, clause: Clause) -> Chunk | None:
    """The noun phrase behind the verb, as in `said Ambassador Mohib`."""
    chunks = tree.chunks
    if clause.verb is not None and clause.verb in chunks:
        k = chunks.index(clause.verb) + 1
        behind = k < len(chunks) and chunks[k].kind is NOUN_PHRASE
        owner = tree.clauses[tree.owner[k]] if behind else clause
        return chunks[k] if behind and (owner is clause or not owner.cut) else clause.subject
    return None


def shared_subject(tree: ClauseTree, clause: Clause, siblings: Sequence[Clause], begins: int) -> Span | None:
    """The subject a claim has from the clause before, or the noun a relative clause tells about.

    `siblings` are the clauses on its level and above; `begins` is the claim's first word. None where the
    claim has its subject in it, or none for certain.
    """
    if clause.verb is None or clause.verb.form != "finite":
        return None
    chunk = clause.subject
    if clause.kind is RELATIVE_CLAUSE:
        head = _relative_head(tree, clause) if begins >= tree.chunks[clause.first].first else None
        return None if head is None else _span(tree, tree.chunks.index(head), tree.chunks.index(head))
    if (
        chunk is None
        or chunk.first >= begins
        or tree.tags[chunk.first] is NUMBER
        or clause.link not in ("and", "but")
    ):
        return None
    if tree.tags[clause.verb.head] is PAST and _follows_auxiliary(tree, clause, siblings):
        return None
    k = tree.chunks.index(chunk)
    modified = k + 1 < len(tree.chunks) and tree.chunks[k + 1].kind in (PREPOSITION, COMMA, AND)
    return None if modified else _span(tree, k, k)


def _follows_auxiliary(tree: ClauseTree, clause: Clause, siblings: Sequence[Clause]) -> bool:
    """True if an auxiliary before may go with this verb too: `was kept … and transferred`."""
    before = [s.verb for s in siblings if s is not clause and s.verb is not None and s.first < clause.first]
    return any(tree.tags[verb.first] in (BE, HAVE, MODAL) and verb.form == "finite" for verb in before)


def _relative_head(tree: ClauseTree, clause: Clause) -> Chunk | None:
    """The noun before `who`, or before `which` and `that` without a comma."""
    first = tree.chunks[clause.first]
    k = clause.first - 1
    if clause.subject is not first or k < 0:
        return None
    if tree.chunks[k].kind is COMMA:
        k -= 1
        if tree.words[first.first].low != "who":
            return None
    chunk = tree.chunks[k]
    governed = k > 0 and tree.chunks[k - 1].kind in (PREPOSITION, AND, COMMA)
    if chunk.kind is not NOUN_PHRASE or chunk.form or governed:
        return None
    return None if tree.words[chunk.first].low in _QUANTIFIERS else chunk


_QUANTIFIERS = frozenset(
    ("no", "any", "every", "each", "few", "many", "most", "all", "some", "only", "several", "none")
)
"""With these the relative clause says which ones are meant: `no sentence I can pass`."""
