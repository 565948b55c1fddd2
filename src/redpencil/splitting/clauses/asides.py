"""Asides between commas that say more of the noun before them: `the firm, founded in 1902, …`."""

from __future__ import annotations

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk
from redpencil.splitting.clauses.clause_tree import (
    DESCRIBES,
    NO_VERB,
    PARTICIPIAL,
    PHRASE,
    ClauseTree,
    is_time,
    words_ahead,
)
from redpencil.splitting.clauses.lookahead import closing_comma
from redpencil.splitting.tags.lexicon import ADVERB, COMMA, NAME, NUMBER, PREPOSITION, RELATIVE, THAT


def aside_behind_subject(tree: ClauseTree, k: int, after: Chunk) -> None:
    """Behind a comma and a subject that waits for its verb: an aside, or the rest of the subject."""
    end = 0
    if tree.top.subject and not is_time(tree, tree.top.subject) and not tree.finite_ahead(k + 1):
        end = closing_comma(tree.chunks, k)
    if end:
        tree.enter_aside(k + 1, end)
    if after.kind is VERB_GROUP and after.form in ("participle", "ing"):
        shortest = 3 if after.form == "participle" else 5 + 9 * (tree.words[after.first].low in _SPEAKING)
        tree.open(PARTICIPIAL, k + 1, cut=words_ahead(tree, k) >= shortest).verb = after
    elif end and counts_some(tree, k + 1):
        tree.open(PHRASE, k + 1).verb = NO_VERB
    elif end and _describes_subject(tree, k + 1, end):
        tree.open(PHRASE, k + 1, link=DESCRIBES).verb = NO_VERB


_SPEAKING = frozenset(("speaking", "talking", "writing", "posting", "addressing", "appearing", "testifying"))
"""An aside with one of these says where someone was heard, and stays with what they said."""


def _describes_subject(tree: ClauseTree, k: int, end: int) -> bool:
    """True at `a dentist from Texas`, `at 6.3 per cent`, `worth $3bn`; not at a name or an age."""
    while tree.chunks[k].kind is ADVERB:
        k += 1
    tags = tree.tags[tree.chunks[k].first : tree.chunks[end].first]
    if tree.words[tree.chunks[k].first].low in ("such", "like"):
        return False
    if tree.chunks[k].kind is PREPOSITION:
        return NUMBER in tags and tree.chunks[k + 1].kind is not RELATIVE
    stated = next((c for c in tree.chunks[k:end] if c.form == "finite" or c.kind in (RELATIVE, THAT)), None)
    noun = (
        tree.chunks[k].kind is NOUN_PHRASE and tags[0] is not NAME and COMMA not in tags[:2] and len(tags) > 2
    )
    return noun and (stated is None or stated.form != "finite")


def aside_in_fronted(tree: ClauseTree, k: int, after: Chunk) -> bool:
    """Enter `signed in Doha` in `Under the pact, signed in Doha, they …`; True if there is such an aside.

    Or `the last year for which there are figures` in `In 2022, the last year for which …, 12 people …`.
    """
    end = next((i for i in range(k + 1, len(tree.chunks)) if tree.chunks[i].kind is COMMA), 0)
    reduced = after.form == "participle"
    relative = after.kind is NOUN_PHRASE and any(c.kind is RELATIVE for c in tree.chunks[k:end])
    if not end or not (reduced or relative) or not tree.clause_ahead(end + 1):
        return False
    tree.enter_aside(k + 1, end)
    if reduced:
        tree.open(PARTICIPIAL, k + 1).verb = after
    return True


def counts_some(tree: ClauseTree, k: int) -> bool:
    """True at `most of them Ghanaian`, `one of which was lost`, `both from Oslo`: who of those just named."""
    chunk = tree.chunks[k]
    if chunk.kind is not NOUN_PHRASE or chunk.last - chunk.first > 2:
        return False
    after = [word.low for word in tree.words[chunk.last : chunk.last + 2]]
    share = after[:1] == ["of"] and after[1:] in (["them"], ["whom"], ["which"])
    return share or (
        tree.words[chunk.first].low in ("both", "all", "each") and after[:1] in (["from"], ["of"], ["in"])
    )
