"""Commands for the shape of claims."""

from __future__ import annotations

from redpencil.errors import DecisionError
from redpencil.model import Span
from redpencil.plain.asking import Asker, Run, current
from redpencil.words import same_words


def split(asker: Asker, given: str) -> str:
    """Split before the words that begin the second half."""
    row = current(asker)
    while words := asker.ask("First words of the second half (Enter: leave it)", given):
        for start, end in row.spans:
            if found := same_words(words).search(asker.session.article.text, start, end):
                return asker.session.split_claim(found.start())
        asker.tell(["These words are not in the claim."])
        given = ""
    return "Left as it was."


def add(asker: Asker, given: str) -> str:
    """Add a claim of words typed as the article has them."""
    words = asker.ask("The article's words for a new claim (Enter: none)", given)
    if not words:
        return "Nothing added."
    row = asker.session.current
    text = asker.session.article.text
    here = row.spans[0].start if row and row.spans else 0
    found = same_words(words).search(text, here) or same_words(words).search(text)
    if found is None:
        raise DecisionError("The article does not have just these words: type them as they stand there.")
    return asker.session.add(Span(*found.span()))


def stretch(edge: str, words: int) -> Run:
    """The command that moves an edge of the claim, once or as often as is said."""

    def run(asker: Asker, given: str) -> str:
        if given and not (given.isdecimal() and len(given) < 3 and int(given)):
            raise DecisionError("Nothing done: say how many words, from 1 to 99, or nothing for one.")
        return asker.session.stretch(edge=edge, words=words * int(given or 1))

    return run
