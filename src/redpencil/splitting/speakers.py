"""Who is meant: pronouns, bare surnames, titles and short names, led back to the name the article gave.

Reads in the article's order and never looks ahead, so that a paragraph added at the end changes nothing.
What is not certain stays as the article has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from redpencil.splitting.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.identities import is_role, role_words
from redpencil.splitting.lexicon import COMMA, NAME, PREPOSITION, lexicon
from redpencil.splitting.tables import countries, names, roles
from redpencil.splitting.tokens import Word, words_of

HE, SHE = "he", "she"


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(getattr(names, name).split())


@cache
def _country_of() -> dict[str, str]:
    return {word: line.split()[0] for line in countries.COUNTRIES.split(";") for word in line.split()}


_LEADERS = frozenset(countries.LEADERS.split())
_HONORIFICS = frozenset(roles.HONORIFICS.split())
_GROUPS = frozenset(("they", "them"))
_FILLERS = frozenset("the a an its their his her our former then late acting new current own".split())


class Cast:
    """The people and bodies named so far, and who spoke last."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.full: dict[str, str] = {}
        self.gender: dict[str, str] = {}
        self.people: list[str] = []
        self.bodies: dict[str, str] = {}
        self.titles: list[tuple[frozenset[str], str]] = []
        self.last_speaker: str | None = None
        self.last_body: str | None = None
        self.last_subject: str | None = None

    # ---- reading --------------------------------------------------------------------------------------

    def note(self, phrases: Phrases) -> None:
        """Take in the names of a passage."""
        for k, chunk in enumerate(phrases.chunks):
            if chunk.kind is NOUN_PHRASE and not chunk.form:
                self._note_phrase(phrases, k, chunk)

    def note_subject(self, words: Sequence[Word]) -> None:
        """Take in whom a main clause is about."""
        name = self._person_in(words)
        if name:
            self.last_subject = name

    def _note_phrase(self, tree: Phrases, k: int, chunk: Chunk) -> None:
        first = chunk.first
        while first < chunk.last:
            last = first
            while last < chunk.last and tree.tags[last] is NAME:
                last += 1
            if last > first:
                self._note_name(tree, k, chunk, first, last)
            first = last + 1

    def _note_name(self, tree: Phrases, k: int, chunk: Chunk, first: int, last: int) -> None:
        title = first
        while (
            title < last
            and (is_role(tree.words[title].low) or tree.words[title].low in _country_of())
            and last - title > 1
        ):
            title += 1
        for i in range(last - 1, first, -1):
            if is_role(tree.words[i].low) and i < last - 1:
                title = max(title, i + 1)
                break
        tokens = [w.text for w in tree.words[title:last]]
        lows = [w.low for w in tree.words[title:last]]
        before = [w.low for w in tree.words[chunk.first : title]]
        titled = any(is_role(w) for w in before) or any(w in _HONORIFICS for w in before)
        known = lows[0] in _set("MALE") or lows[0] in _set("FEMALE")
        if (
            len(tokens) > 1
            and not any(w in _set("BODIES") for w in lows)
            and (titled or known or self._introduced(tree, k, chunk, last))
        ):
            self._add_person(" ".join(tokens), lows, before)
        elif len(tokens) == 1 and titled and not self.full.get(lows[0]) and lows[0] not in _country_of():
            self._add_person(tokens[0], lows, before)
        elif len(tokens) > 1 or tokens[0].isupper():
            self._add_body(tree, k, chunk, last, tokens)
        if titled and lows[-1] in self.full:
            self._add_title(before, self.full[lows[-1]])

    def _introduced(self, tree: Phrases, k: int, chunk: Chunk, last: int) -> bool:
        """True if an age or a description follows behind a comma, or a verb of saying."""
        if last != chunk.last or k + 2 >= len(tree.chunks):
            return False
        after, then = tree.chunks[k + 1], tree.chunks[k + 2]
        if after.kind is COMMA and then.kind is NOUN_PHRASE:
            return tree.words[then.first].text.isdigit() or any(
                is_role(tree.words[i].low) for i in range(then.first, then.last)
            )
        return after.kind is VERB_GROUP and lexicon().lemmas.get(tree.words[after.head].low) in (
            "say",
            "tell",
            "write",
            "add",
            "claim",
            "ask",
        )

    def _add_person(self, name: str, lows: list[str], before: list[str]) -> None:
        for low in {lows[-1], lows[0]} if len(lows) > 1 else {lows[0]}:
            if low not in self.full or low == lows[-1]:
                self.full[low] = name
        if any(w in _set("FEMALE_ROLES") for w in before) or lows[0] in _set("FEMALE") - _set("MALE"):
            self.gender[name] = SHE
        elif any(w in _set("MALE_ROLES") for w in before) or lows[0] in _set("MALE") - _set("FEMALE"):
            self.gender.setdefault(name, HE)
        if name in self.people:
            self.people.remove(name)
        self.people.append(name)

    def _add_title(self, before: list[str], name: str) -> None:
        words = frozenset(
            _country_of().get(w, w) for w in before if w not in _FILLERS and w not in ("'s", ",", ".")
        )
        if words and (words, name) not in self.titles:
            self.titles.append((words, name))

    def _add_body(self, tree: Phrases, k: int, chunk: Chunk, last: int, tokens: list[str]) -> None:
        name = " ".join(tokens)
        if last == chunk.last and k + 2 < len(tree.chunks) and tree.chunks[k + 1].kind is PREPOSITION:
            then = tree.chunks[k + 2]
            if tree.words[tree.chunks[k + 1].first].low == "of" and tree.tags[then.last - 1] is NAME:
                name += " of " + " ".join(w.text for w in tree.words[then.first : then.last] if w.low != "'s")
        for low in {tokens[0].lower(), tokens[-1].lower()}:
            self.bodies.setdefault(low, name)

    # ---- resolving ------------------------------------------------------------------------------------

    def resolve(self, words: list[Word]) -> str | None:
        """The speaker's name, or the words themselves if they cannot be led back to one."""
        if not words:
            return None
        low = words[0].low
        if len(words) == 1 and low in (HE, SHE):
            return self._by_pronoun(low)
        if len(words) == 1 and low in ("it", "they", "them", "this"):
            return self.last_body or self.last_speaker
        if len(words) == 1 and low in ("i", "we"):
            return None
        person = self._person_in(words)
        if person:
            return person
        titled = self._by_title(words)
        if titled:
            return titled
        return self._body_in(words)

    def spoke(self, name: str | None) -> None:
        """Remember who spoke last."""
        if name:
            self.last_speaker = name
            if name in self.people:
                self.last_subject = name
            else:
                self.last_body = name

    def _by_pronoun(self, pronoun: str) -> str | None:
        if (
            self.last_speaker
            and self.last_speaker not in self.people
            and any(is_role(w) for w in self.last_speaker.split())
        ):
            return self.last_speaker
        for name in (self.last_speaker, self.last_subject):
            if name in self.people and self.gender.get(name, pronoun) == pronoun:
                return name
        if self.last_speaker and self.last_speaker not in self.people and not self.people:
            return self.last_speaker
        return next((name for name in reversed(self.people) if self.gender.get(name) == pronoun), None)

    def _person_in(self, words: Sequence[Word]) -> str | None:
        """The full name of the person a noun phrase ends with."""
        lows = [w.low for w in words]
        if "'s" in lows and lows[-1] != "'s" and not words[-1].text[0].isupper():
            return None
        for i in range(len(words) - 1, -1, -1):
            if not words[i].text[0].isupper():
                continue
            name = self.full.get(lows[i])
            if name and (
                i == 0
                or not words[i - 1].text[0].isupper()
                or words[i - 1].text in name
                or is_role(lows[i - 1])
                or lows[i - 1] in _HONORIFICS
            ):
                following = words[i + 1 : i + 2]
                if following and following[0].low in ("'s",):
                    continue
                return name
        return None

    def _by_title(self, words: list[Word]) -> str | None:
        """`the Ukrainian leader`, `the US president`: the one person whose title says so."""
        wanted = {_country_of().get(w.low, w.low) for w in words} - _FILLERS
        if words[0].low != "the" or not any(is_role(w) or w == "leader" for w in wanted):
            return None
        found = {name for title, name in self.titles if _fits(wanted, title)}
        if len(found) == 1:
            return found.pop()
        untitled = self.last_speaker in self.people and not any(
            name == self.last_speaker for _, name in self.titles
        )
        return self.last_speaker if not found and untitled else None

    def _body_in(self, words: list[Word]) -> str:
        plain = self.text[words[0].start : words[-1].end]
        if len(words) <= 2 and words[0].low in ("the", "that", "this"):
            return self.bodies.get(words[-1].low, plain)
        return plain


def _fits(wanted: set[str], title: frozenset[str]) -> bool:
    """True if all the words of a mention are in a title; `leader` stands for whoever leads."""
    if "leader" in wanted:
        return bool(title & _LEADERS) and wanted - {"leader"} <= title
    return wanted <= title


def mention(text: str, start: int, end: int) -> list[Word]:
    """The words of a mention of a speaker."""
    return words_of(text, start, end)

