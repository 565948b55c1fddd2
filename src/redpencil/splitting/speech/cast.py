"""The cast of an article: the people and bodies it names, in reading order, and what it calls them.

Never looks ahead, so that a paragraph added at the end changes nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from redpencil.splitting.clauses.chunks import NOUN_PHRASE, VERB_GROUP, Chunk, Phrases
from redpencil.splitting.speech.people import honorifics, is_human, is_role
from redpencil.splitting.tables import countries, names, roles
from redpencil.splitting.tags.lexicon import COMMA, NAME, PREPOSITION, lexicon
from redpencil.splitting.tags.tokens import Word

HE, SHE = "he", "she"

MUNICIPALITIES = frozenset(("city", "town", "municipality", "village", "borough"))
FILLERS = frozenset(roles.FILLERS.split())
_SAYING = frozenset(("say", "tell", "write", "add", "claim", "ask"))


@cache
def name_list(name: str) -> frozenset[str]:
    """One of the lists in `tables.names`."""
    return frozenset(getattr(names, name).split())


@cache
def country_of() -> dict[str, str]:
    """The country behind a word: `ukrainian` and `kyiv` stand for `ukraine`."""
    return {word: line.split()[0] for line in countries.COUNTRIES.split(";") for word in line.split()}


@cache
def _body_kinds() -> frozenset[str]:
    return frozenset(roles.BODIES.split()) | {"owner", "operator", "maker", "union"}


LONGEST_NAME = 12
"""Words a name with its titles may have; longer runs of capitals are something else."""


class Cast:
    """Who has been named so far.

    `full` leads from a surname or first name to the full name, `shared` holds surnames of several people,
    `gender` is known for some, `titles` pairs the words of a title with who bears it, and `mentions` are the
    places where a person is named (None for one without a known name), in order, and `counts` how often
    each is. `municipality` is the one named last.
    """

    def __init__(self) -> None:
        self.full: dict[str, str] = {}
        self.shared: set[str] = set()
        self.gender: dict[str, str] = {}
        self.people: dict[str, None] = {}
        self.bodies: dict[str, str] = {}
        self.titles: dict[tuple[frozenset[str], str], None] = {}
        self.municipality: str | None = None
        self.mentions: list[tuple[int, str | None]] = []
        self.counts: dict[str, int] = {}

    def note(self, phrases: Phrases) -> None:
        """Take in the names of a passage, as it stands in the article."""
        for k, chunk in enumerate(phrases.chunks):
            if chunk.kind is NOUN_PHRASE and not chunk.form:
                named = False
                for first, last in _name_runs(phrases, chunk):
                    named = self._note_name(phrases, k, chunk, first, last) or named
                if not named and _is_human(phrases, chunk) and not _is_apposed(phrases, k):
                    self._mention(phrases.words[chunk.first].start, None)

    def mentioned(self, start: int, end: int) -> list[str | None]:
        """The people named between two positions, each once, in order."""
        first = bisect_left(self.mentions, start, key=lambda m: m[0])
        last = bisect_left(self.mentions, end, key=lambda m: m[0])
        return list(dict.fromkeys(name for _, name in self.mentions[first:last]))

    def person_in(self, words: Sequence[Word]) -> str | None:
        """The full name of the person a noun phrase ends with."""
        lows = [w.low for w in words]
        if "'s" in lows and lows[-1] != "'s" and not words[-1].text[0].isupper():
            return None
        for i in range(len(words) - 1, -1, -1):
            name = self.full.get(lows[i]) if words[i].text[0].isupper() else None
            if name and lows[i + 1 : i + 2] != ["'s"] and (i == 0 or _may_precede(words[i - 1], name)):
                return None if _stands_for(words, i) else name
        return None

    def _mention(self, position: int, name: str | None) -> None:
        if name:
            self.counts[name] = self.counts.get(name, 0) + 1
        if self.mentions and self.mentions[-1][0] >= position:
            at = bisect_left(self.mentions, position, key=lambda m: m[0])
            self.mentions.insert(at, (position, name))
        else:
            self.mentions.append((position, name))

    def _note_name(self, phrases: Phrases, k: int, chunk: Chunk, first: int, last: int) -> bool:
        """Take in one run of capitalised words. True if it names a person."""
        first = max(first, last - LONGEST_NAME)
        title = _after_title(phrases, first, last)
        tokens = [w.text for w in phrases.words[title:last]]
        lows = [w.low for w in phrases.words[title:last]]
        before = [w.low for w in phrases.words[max(chunk.first, title - LONGEST_NAME) : title]]
        titled = any(is_role(w) or w in honorifics() for w in before)
        if len(tokens) == 1:
            told = titled or _has_age(phrases, k, last)
            is_new = told and lows[0] not in self.full and lows[0] not in country_of()
        else:
            known = lows[0] in name_list("MALE") or lows[0] in name_list("FEMALE")
            is_new = not any(w in name_list("BODIES") for w in lows) and (
                titled or known or _is_introduced(phrases, k, chunk, last)
            )
        if is_new:
            self.add_person(tokens, before)
        elif len(tokens) > 1 or tokens[0].isupper() or lows[0] in MUNICIPALITIES | name_list("BODIES"):
            self._add_body(phrases, k, chunk, last, tokens)
        if lows[-1] not in self.full:
            self._add_kind_of_body(phrases, k, before, " ".join(tokens))
        name = self.full.get(lows[-1])
        if name and (is_new or len(tokens) == 1):
            self._mention(
                phrases.words[first].start, None if lows[-1] in self.shared and not is_new else name
            )
        if titled and name:
            self._add_title(before, name)
        if name and len(tokens) > 1:
            for apposed in (_noun_before(phrases, k), _noun_behind(phrases, k)):
                if apposed is not None and _is_human(phrases, apposed):
                    self._add_title([w.low for w in phrases.words[apposed.first : apposed.last]], name)
        return bool(name)

    def add_person(self, tokens: Sequence[str], before: Sequence[str] = ()) -> str:
        """Take in a person by name, with the words before it that tell he from she. Returns the full name."""
        name, lows = " ".join(tokens), [token.lower() for token in tokens]
        if self.full.get(lows[-1], name) != name and len(lows) > 1 and " " in self.full[lows[-1]]:
            self.shared.add(lows[-1])
        self.full[lows[-1]] = name
        self.full.setdefault(lows[0], name)
        male, female = lows[0] in name_list("MALE"), lows[0] in name_list("FEMALE")
        if (female and not male) or not name_list("FEMALE_ROLES").isdisjoint(before):
            self.gender[name] = SHE
        elif (male and not female) or not name_list("MALE_ROLES").isdisjoint(before):
            self.gender.setdefault(name, HE)
        self.people.pop(name, None)
        self.people[name] = None
        return name

    def _add_title(self, before: list[str], name: str) -> None:
        words = frozenset(country_of().get(w, w) for w in before if w not in FILLERS and w[0].isalnum())
        if words:
            self.titles[words, name] = None

    def _add_kind_of_body(self, phrases: Phrases, k: int, before: Sequence[str], name: str) -> None:
        """`the firm Northgate`, `Ofwat, the regulator`: what a body may be called later."""
        kinds = before[-1:]
        for apposed in (_noun_before(phrases, k), _noun_behind(phrases, k)):
            kinds = kinds or ([] if apposed is None else [phrases.words[apposed.last - 1].low])
        if kinds and kinds[0] in _body_kinds():
            self.bodies[kinds[0]] = name

    def _add_body(self, phrases: Phrases, k: int, chunk: Chunk, last: int, tokens: list[str]) -> None:
        name = " ".join(tokens)
        chunks, words = phrases.chunks, phrases.words
        if last == chunk.last and k + 2 < len(chunks) and chunks[k + 1].kind is PREPOSITION:
            then = chunks[k + 2]
            if words[chunks[k + 1].first].low == "of" and phrases.tags[then.last - 1] is NAME:
                name += " of " + " ".join(w.text for w in words[then.first : then.last] if w.low != "'s")
        if len(tokens) == 1 and name.lower() in name_list("BODIES") and name.lower() not in MUNICIPALITIES:
            return
        for low in {tokens[0].lower(), tokens[-1].lower()}:
            self.bodies.setdefault(low, name)
            if low in MUNICIPALITIES:
                self.municipality = name


def _stands_for(words: Sequence[Word], i: int) -> bool:
    """True if the name at `i` is not who is meant: `a lawyer for Mr Smith`, `posts on Wikipedia`."""
    while i and (words[i - 1].text[0].isupper() or words[i - 1].text == "."):
        i -= 1
    if i < 2 or words[i - 1].low not in ("for", "of", "to", "on", "by", "from", "in", "at", "with"):
        return False
    return not any(is_human(w.low) and w.text[0].isupper() for w in words[: i - 1])


def _name_runs(phrases: Phrases, chunk: Chunk) -> Iterator[tuple[int, int]]:
    first = chunk.first
    while first < chunk.last:
        last = first
        while last < chunk.last and phrases.tags[last] is NAME:
            last += 1
        if last > first:
            yield first, last
        first = last + 1


def _after_title(phrases: Phrases, first: int, last: int) -> int:
    """Where the name itself begins in `US President Donald Trump`."""
    name = first
    for i in range(first, last - 1):
        low = phrases.words[i].low
        if is_role(low) or low in honorifics() or (i == name and low in country_of()):
            name = i + 1
    return _after_office(phrases, name, last)


def _after_office(phrases: Phrases, first: int, last: int) -> int:
    """Where the name begins behind `of`: `Chief of Staff Dave Gold` is no `Staff Dave Gold`."""
    if first < 2 or phrases.words[first - 1].low != "of" or not is_role(phrases.words[first - 2].low):
        return first
    given = name_list("MALE") | name_list("FEMALE")
    return next((i for i in range(first, last - 1) if phrases.words[i].low in given), first)


def _is_introduced(phrases: Phrases, k: int, chunk: Chunk, last: int) -> bool:
    """True if what surrounds a name is said of people: an age or office, `who`, a verb of saying."""
    if last != chunk.last or k + 2 >= len(phrases.chunks):
        return False
    after, then = phrases.chunks[k + 1], phrases.chunks[k + 2]
    before = _noun_before(phrases, k)
    if after.kind is COMMA and before is not None and _is_human(phrases, before):
        return True
    if "who" in (
        phrases.words[after.first].low,
        phrases.words[then.first].low if after.kind is COMMA else "",
    ):
        return True
    if (
        after.kind is VERB_GROUP
        and phrases.words[after.first].low in ("is", "was")
        and _is_human(phrases, then)
    ):
        return True
    if after.kind is COMMA and then.kind is NOUN_PHRASE:
        words = phrases.words[then.first : then.last]
        return words[0].text.isdigit() or any(is_role(w.low) for w in words)
    return after.kind is VERB_GROUP and lexicon().lemmas.get(phrases.words[after.head].low) in _SAYING


def _has_age(phrases: Phrases, k: int, last: int) -> bool:
    """True for `Dewi, 31`: a single name that its age tells from a place."""
    behind = phrases.words[last : last + 3]
    aged = len(behind) == 3 and behind[0].low == "," and behind[1].low.isdigit() and len(behind[1].low) < 3
    return aged and behind[2].low in (",", ".") and phrases.chunks[k].last == last


def _noun_before(phrases: Phrases, k: int) -> Chunk | None:
    """The noun that the name at chunk `k` stands in apposition to: `the head of the union, Ana Berg`."""
    chunks, j = phrases.chunks, k - 2
    if j < 0 or chunks[k - 1].kind is not COMMA:
        return None
    while j > 1 and chunks[j - 1].kind is PREPOSITION and chunks[j - 2].kind is NOUN_PHRASE:
        j -= 2
    return chunks[j] if phrases.tags[chunks[j].last - 1] is not NAME else None


def _noun_behind(phrases: Phrases, k: int) -> Chunk | None:
    """The noun in apposition behind the name at chunk `k`: `Ana Berg, the head of the union`."""
    chunks = phrases.chunks
    if k + 2 >= len(chunks) or chunks[k + 1].kind is not COMMA or chunks[k + 2].kind is not NOUN_PHRASE:
        return None
    apposed = chunks[k + 2]
    closed = k + 3 >= len(chunks) or chunks[k + 3].kind is not VERB_GROUP
    opens = closed and phrases.words[apposed.first].low in FILLERS
    return apposed if opens and phrases.tags[apposed.last - 1] is not NAME else None


def _is_apposed(phrases: Phrases, k: int) -> bool:
    """True for the noun phrase at chunk `k` if it tells who the name before it is."""
    if k < 2 or phrases.tags[phrases.chunks[k - 2].last - 1] is not NAME:
        return False
    return _noun_behind(phrases, k - 2) is phrases.chunks[k]


def _is_human(phrases: Phrases, chunk: Chunk) -> bool:
    if chunk.kind is not NOUN_PHRASE:
        return False
    return is_human(phrases.words[chunk.head].low)


def _may_precede(word: Word, name: str) -> bool:
    """True if `word` before a surname leaves it the surname of `name`."""
    return not word.text[0].isupper() or word.text in name or is_role(word.low) or word.low in honorifics()
