"""Word tags: whether `claims` is a noun or a verb here, `released` past or participle.

Closed-class words and morphology settle most words; the rest is decided by what stands around them, left
to right. Then past forms without the object they need become participles, and a clause left without a verb
gets the likeliest word it has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from redpencil.splitting.tags.first_guess import (
    first_guess,
    mark_approximations,
    mark_asides,
    mark_prepositions,
)
from redpencil.splitting.tags.lexicon import (
    ANY_FORM,
    BASE,
    BASE_OR_NOUN,
    BUT,
    GENITIVE,
    ING,
    MODAL,
    PAST_OR_PARTICIPLE,
    PRESENT,
    PRESENT_OR_NOUN,
    RELATIVE,
    THAT,
    THERE,
    TO,
    lexicon,
)  # fmt: skip
from redpencil.splitting.tags.missing_verbs import find_missing_verbs
from redpencil.splitting.tags.past_forms import settle_past
from redpencil.splitting.tags.reduced_clauses import settle_reduced
from redpencil.splitting.tags.small_words import (
    settle_but,
    settle_genitive,
    settle_ing,
    settle_modal,
    settle_relative,
    settle_subordinators,
    settle_that,
    settle_there,
    settle_to,
)
from redpencil.splitting.tags.tokens import Word
from redpencil.splitting.tags.verb_or_noun import (
    settle_any_form,
    settle_base,
    settle_base_or_noun,
    settle_present,
    settle_present_or_noun,
)


def tag_words(words: Sequence[Word]) -> list[str]:
    """One tag for each word: a constant of `lexicon`."""
    codes = lexicon().codes
    tags = []
    for i, word in enumerate(words):
        code = codes.get(word.low) if word.text == word.low else None
        tags.append(code or first_guess(word, i, words, codes))
    mark_approximations(words, tags)
    mark_prepositions(words, tags)
    mark_asides(words, tags)
    for i, code in enumerate(tags):
        settle = _SETTLERS.get(code)
        if settle:
            tags[i] = settle(words, tags, i)
    settle_subordinators(words, tags)
    settle_reduced(words, tags)
    if find_missing_verbs(words, tags):
        settle_reduced(words, tags)
    return tags


_SETTLERS: dict[str, Callable[[Sequence[Word], Sequence[str], int], str]] = {
    BASE: settle_base,
    BASE_OR_NOUN: settle_base_or_noun,
    PRESENT: settle_present,
    PRESENT_OR_NOUN: settle_present_or_noun,
    PAST_OR_PARTICIPLE: settle_past,
    ANY_FORM: settle_any_form,
    MODAL: settle_modal,
    THAT: settle_that,
    BUT: settle_but,
    TO: settle_to,
    GENITIVE: settle_genitive,
    THERE: settle_there,
    ING: settle_ing,
    RELATIVE: settle_relative,
}
