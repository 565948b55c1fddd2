"""Who is speaking: pronouns, bare surnames, titles and short names, led back to the name the article gave.

What is not certain stays as the article has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from redpencil.splitting.speech.cast import FILLERS, HE, MUNICIPALITIES, SHE, Cast, country_of, name_list
from redpencil.splitting.speech.people import is_human, is_role
from redpencil.splitting.tables import countries
from redpencil.splitting.tags.tokens import Word

_FIRMS = frozenset(("company", "firm", "group"))
"""Each may stand for any firm; `the airline` only for one that the article has called so."""
_PUBLIC = frozenset(("agency", "organization", "organisation", "body", "association", "nonprofit", "charity"))
_OTHERS = frozenset((HE, SHE, "they", "them", "it", "this"))
NEAR = 300
"""How far back, in characters, a pronoun may point to someone who has not spoken yet."""
_LEADERS = frozenset(countries.LEADERS.split())


class Speakers:
    """Remembers who spoke last, and leads mentions back to names.

    `last_subject` is the person last spoken of or heard, `called` leads from `the ministry` to what was
    called so.
    """

    def __init__(self, text: str, cast: Cast) -> None:
        self.text, self.cast = text, cast
        self.last: str | None = None
        self.latest: str | None = None
        self.last_body: str | None = None
        self.group: str | None = None
        self.last_subject: str | None = None
        self.subject_bodies: dict[str, None] = {}
        self.called: dict[str, str] = {}

    def note_subject(self, words: Sequence[Word]) -> None:
        """Take in whom a main clause is about."""
        person = self.cast.person_in(words)
        someone = person or self._introduced(words)
        if someone:
            self.latest = self.last_subject = someone
        if words and _is_group([w.low for w in words]):
            self.group = self.text[words[0].start : words[-1].end]
        name = None if person else self._body_named(words)
        if name:
            self.last_body = name
            self.subject_bodies.pop(name, None)
            self.subject_bodies[name] = None

    def _body_named(self, words: Sequence[Word]) -> str | None:
        """The body that `Acme Steel`, `the Office` or `Acme` stands for, if a capital tells it is one."""
        name = words[1:] if words and words[0].low == "the" else words
        if not name or not all(w.text[0].isupper() for w in name) or name[-1].low in country_of():
            return None
        plain = " ".join(w.text for w in name)
        return plain if len(name) > 1 else self.cast.bodies.get(name[0].low)

    def _introduced(self, words: Sequence[Word]) -> str | None:
        """`Another witness`, `a neighbour`: someone new who is not named."""
        new = words and words[0].low in ("a", "an", "another", "one") and is_human(words[-1].low)
        return self.text[words[0].start : words[-1].end] if new else None

    def spoke(self, name: str | None) -> None:
        """Take in who spoke."""
        if not name:
            return
        self.last = self.latest = name
        if name in self.cast.people or any(is_role(low) for low in name.lower().split()):
            self.last_subject = name
        if name not in self.cast.people:
            self.last_body = name
            self.group = name if _is_group(name.split()) else None

    def resolve(self, words: Sequence[Word], *, quoted: bool = False) -> str | None:
        """The speaker's name, or the words themselves if they cannot be led back to one.

        `quoted` tells that the words stand in a quotation: whom its speaker means by `they` nobody can tell.
        """
        low = words[0].low if words else ""
        if quoted and len(words) == 1 and low in _OTHERS:
            return words[0].text
        if len(words) == 1 and low in (HE, SHE):
            return self._by_pronoun(low, words[0].start)
        if len(words) == 1 and low in ("they", "them"):
            return self.group or self.last_body
        if len(words) == 1 and low in ("it", "this"):
            return self.last_body
        if len(words) == 1 and low in ("i", "we"):
            return self.last
        return (
            self.cast.person_in(words)
            or self._latest_titled(words)
            or self._new_person(words)
            or self._by_elimination(words)
            or self._body_in(words)
        )

    def of_bare_quotation(self, *, same_paragraph: bool) -> str | None:
        """Who speaks where nobody is named: whom the paragraph is about, or who spoke last."""
        return self.latest if same_paragraph and self.latest else self.last

    def _by_pronoun(self, pronoun: str, position: int) -> str | None:
        people = self.cast.people
        alone = self._only_one_near(pronoun, position)
        if alone and alone != self.last:
            return alone
        for name in (self.last_subject, self.last):
            if name in people and self.cast.gender.get(name, pronoun) == pronoun:
                return name
            if name and name not in people and _is_role_of(name, pronoun):
                return name
        if self.last and not people:
            return self.last
        known = (name for name in reversed(people) if self.cast.gender.get(name) == pronoun)
        return next(known, None) or self._only_one_near(pronoun, position)

    def _only_one_near(self, pronoun: str, position: int) -> str | None:
        """The person named just before, if no other may be meant."""
        near = self.cast.mentioned(position - NEAR, position)
        alone = near[0] if len(near) == 1 else None
        return alone if alone and self.cast.gender.get(alone, pronoun) == pronoun else None

    def _new_person(self, words: Sequence[Word]) -> str | None:
        """`Lydia Buchtmann for Food Standards`: two or three names and whom they speak for."""
        run = 0
        while run < len(words) and words[run].text[0].isupper():
            run += 1
        tokens = words[:run]
        if (
            not 2 <= run <= 3
            or words[0].low in ("the", "a", "an")
            or not words[run : run + 1]
            or words[run].low not in ("for", "of", "from")
        ):
            return None
        if any(w.low in name_list("BODIES") or is_role(w.low) for w in tokens):
            return None
        return self.cast.add_person([w.text for w in tokens])

    def _latest_titled(self, words: Sequence[Word]) -> str | None:
        """Of several who bear the title, the one named last."""
        fitting = bearers(self.cast, words)
        if not fitting:
            return None
        return next((name for _, name in reversed(self.cast.mentions) if name in fitting), None)

    def _by_elimination(self, words: Sequence[Word]) -> str | None:
        """`The Ukrainian leader` is the last speaker if that is a person whose title was not given yet."""
        of_a_country = _is_titled(words) and any(w.low in country_of() for w in words)
        if not of_a_country or any(_fits(_wanted(words), title) for title, _ in self.cast.titles):
            return None
        untitled = self.last in self.cast.people and all(name != self.last for _, name in self.cast.titles)
        return self.last if untitled else None

    def _body_in(self, words: Sequence[Word]) -> str | None:
        if not words:
            return None
        plain, head = self.text[words[0].start : words[-1].end], words[-1].low
        if len(words) > 2 or words[0].low not in ("the", "that", "this"):
            self.called[head] = plain
            return plain
        if head in MUNICIPALITIES and self.cast.municipality:
            return self.cast.municipality
        known = self.cast.bodies.get(head) or self.called.get(head) or self._latest_body(head)
        return known or plain

    def _latest_body(self, head: str) -> str | None:
        """The body that was spoken of last and may be called `the company` or `the agency`."""
        if head not in _FIRMS and head not in _PUBLIC:
            return None
        public = head in _PUBLIC
        return next((name for name in reversed(self.subject_bodies) if public or not _is_public(name)), None)


def _is_group(lows: Sequence[str]) -> bool:
    """True for `three members`, `Treasury officials`: people who may be `they`."""
    plural = lows[-1].lower()
    return plural in ("people", "police") or (plural.endswith("s") and is_human(plural[:-1]))


def _is_public(name: str) -> bool:
    """True for `Food Standards Agency`, `Harvard University`: no firm."""
    return any(low in name_list("PUBLIC_BODIES") for low in name.lower().split())


def _is_role_of(mention: str, pronoun: str) -> bool:
    """True if `a spokesman`, `her son` may be meant by the pronoun."""
    lows = mention.lower().split()
    other = name_list("MALE_ROLES") if pronoun == SHE else name_list("FEMALE_ROLES")
    return any(is_human(low) for low in lows) and not any(low in other for low in lows)


def by_title(cast: Cast, words: Sequence[Word]) -> str | None:
    """`the Ukrainian leader`, `the US president`: the one person whose title says so."""
    found = bearers(cast, words)
    return found.pop() if len(found) == 1 else None


def bearers(cast: Cast, words: Sequence[Word]) -> set[str]:
    """All whose title fits the words of a mention."""
    if not words or not _is_titled(words):
        return set()
    return {name for title, name in cast.titles if _fits(_wanted(words), title)}


def _is_titled(words: Sequence[Word]) -> bool:
    """True for `the US president`, `the head of the union`, not `the president's office`."""
    lows = [w.low for w in words]
    head = lows[: lows.index("of")] if "of" in lows else lows
    while "'s" in head:
        head = head[head.index("'s") + 1 :]
    return lows[0] == "the" and any(is_role(low) for low in head)


def _wanted(words: Sequence[Word]) -> set[str]:
    return {country_of().get(w.low, w.low) for w in words} - FILLERS


def _fits(wanted: set[str], title: frozenset[str]) -> bool:
    """True if all the words of a mention are in a title; `leader` stands for whoever leads."""
    if "leader" in wanted:
        return bool(title & _LEADERS) and wanted - {"leader"} <= title
    return wanted <= title
