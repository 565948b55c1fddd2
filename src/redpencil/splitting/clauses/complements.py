"""What is said without `that`: where it begins, and which verb is its own."""

from __future__ import annotations

from bisect import bisect_left

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, Chunk
from redpencil.splitting.clauses.clause_tree import COMPLEMENT, TELLS_HEARER, Clause, ClauseTree, is_time
from redpencil.splitting.tags.lexicon import AS, BE, HAVE, PREPOSITION, QUOTED

_CLAUSE_BEHIND = frozenset(("say", "think", "believe", "insist", "argue"))
"""What stands behind one of these, with a verb to come, is what is said: never just its object."""


def open_what_is_said(tree: ClauseTree, k: int) -> None:
    """Open a clause at `rain and wind had felled trees` right behind `said`."""
    says = k and tree.top.verb is tree.chunks[k - 1] and tree.lemma(tree.top) in _CLAUSE_BEHIND
    quoted = k > 1 and tree.chunks[k - 2].kind is QUOTED
    if says and not quoted and not is_time(tree, tree.chunks[k]) and tree.clause_ahead(k):
        tree.open(COMPLEMENT, k).subject = tree.chunks[k]


def quoted_as_saying(tree: ClauseTree, k: int, chunk: Chunk) -> None:
    """At `was quoted as saying`, let `saying` be the verb; in `quoted X as saying`, X its subject."""
    top = tree.top
    if k < 3 or tree.chunks[k - 1].kind is not AS or top.verb is None or tree.lemma(top) != "quote":
        return
    if tree.tags[top.verb.first] not in (BE, HAVE):
        top.subject = tree.chunks[k - 2]
    top.verb = chunk


def verb_index(tree: ClauseTree, clause: Clause) -> int:
    """Where among the chunks the verb of a clause stands; -1 without one."""
    if clause.verb is None:
        return -1
    return bisect_left(tree.chunks, clause.verb.first, key=lambda chunk: chunk.first)


def complement_start(tree: ClauseTree, clause: Clause, start: int) -> int:
    """Where a clause without `that` begins.

    It is the first noun phrase behind the verb that is neither the time nor the hearer.
    """
    i = verb_index(tree, clause) + 1
    hearer = tree.lemma(clause) in TELLS_HEARER
    while i < start:
        chunk = tree.chunks[i]
        if chunk.form == "ing":
            return i
        if chunk.kind is NOUN_PHRASE and not is_time(tree, chunk):
            if not (hearer and _another_subject(tree, i + 1, start)):
                return i
            hearer = False
        if chunk.kind is PREPOSITION:
            i += 1
        i += 1
    return start


def _another_subject(tree: ClauseTree, i: int, start: int) -> bool:
    return any(
        tree.chunks[j].kind is NOUN_PHRASE and tree.chunks[j - 1].kind is not PREPOSITION
        for j in range(i, start + 1)
    )


def give(clause: Clause, subject: Chunk, verb: Chunk) -> None:
    """Let the clause have its subject and its verb."""
    clause.subject, clause.verb = subject, verb
