"""What seems to be one name is spelled in two ways."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from redpencil.anatomy import Level, Span
from redpencil.splitting.detectors.detector import word_set
from redpencil.splitting.detectors.names import ORDINARY
from redpencil.splitting.findings.detector import FindingDetector, Found, Reading, example, quoted, slug
from redpencil.splitting.tables.names import BODIES
from redpencil.words import normalised

_FIRST_WORD = re.compile(r"[\s\"'“‘(\[—–-]*(?P<word>[A-Z]\w+(?:[-’'][A-Z]\w+)*)")
_SMALL_WORD = re.compile(r"\b[a-z]{6,40}\b")
_SHORTEST = 5
"""Letters below which names that differ in one are mostly two names."""
_SHORTEST_ALONE = 6
_LONGEST = 40
_MOST_ALIKE = 20
"""Words of one shape beyond which none is compared: no article has so many names that are nearly alike."""
_INFLECTIONS = frozenset("sniaedrohtyk")
"""What may be added to a name and make another: Russia, Russian; Iraq, Iraqi; Clark, Clarke; Paul, Paula."""
_SAME_SOUND = ({"v", "w"}, {"i", "y"}, {"s", "z"}, {"c", "k"})
"""Last letters in which two spellings of one name may differ; others make another name (Maria, Marie)."""
_OFTEN = 3
"""A name that stands alone must occur so often before a lone other spelling counts as a variant."""
_NO_NAMES = ORDINARY | word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december president presidents minister ministers ministry senator senators
    senate council counsel
    """
)
_BODIES = word_set(BODIES)
"""Centre and Center, Defence and Defense: parts of bodies' names, which each spells in its own way."""


class _Name:
    """A word that ends a name: where it stands, and which words stood before it in the name."""

    def __init__(self, word: str, *places: Span) -> None:
        self.word, self.places = word, [*places]
        self.companions: set[str] = set()


def _find(reading: Reading) -> Iterator[Found]:
    names, lasts = _names(reading)
    firsts = {first for known in lasts.values() for first in known}
    for one, other in sorted({(min(pair), max(pair)) for pair in _alike(names)}):
        a, b = names[one], names[other]
        is_first_name = any(name.word in firsts and not name.companions for name in (a, b))
        if not is_first_name and _is_variant(a, b):
            yield _found(a, b)
    for a, b in _first_names(lasts):
        yield _found(a, b)


def _names(reading: Reading) -> tuple[dict[str, _Name], dict[str, dict[str, _Name]]]:
    """The words that end names, and for each of them the words before it, with their places."""
    names: dict[str, _Name] = {}
    lasts: dict[str, dict[str, _Name]] = defaultdict(dict)
    for start, end in reading.names:
        words = reading.text[start:end].split(" ")
        last = normalised(words[-1]).strip(".'")
        if not _is_name(last):
            continue
        at = end - len(words[-1])
        entry = names.setdefault(last, _Name(last))
        entry.places.append(Span(at, end))
        before = normalised(words[-2]) if len(words) > 1 else ""
        if before and before[0].isupper() and not before.endswith("."):
            entry.companions.add(before)
            first = lasts[last].setdefault(before, _Name(before))
            first.places.append(Span(at - 1 - len(words[-2]), at - 1))
    for span in _at_sentence_starts(reading):
        word = normalised(reading.text[span.start : span.end])
        if word not in names and _is_name(word):
            names[word] = _Name(word, span)
    return names, lasts


def _at_sentence_starts(reading: Reading) -> Iterator[Span]:
    """Words with a capital that may be due to their place, and that have none anywhere else."""
    small: set[str] | None = None
    known = {name.start for name in reading.names}
    for sentence in reading.sentences:
        m = _FIRST_WORD.match(reading.text, *sentence)
        if m is None or m.start("word") in known:
            continue
        if small is None:
            small = set(_SMALL_WORD.findall(reading.text))
        word = m["word"]
        if len(word) >= _SHORTEST_ALONE and word.lower() not in small:
            yield Span(*m.span("word"))


def _is_name(word: str) -> bool:
    return (
        4 <= len(word) <= _LONGEST
        and word.replace("-", "").replace("'", "").isalpha()
        and not word.isupper()
        and word.lower() not in _NO_NAMES
    )


def _alike(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of words that are one letter or only accents apart, each pair at least once.

    Words that share what is left when one letter is taken out are candidates (the idea of SymSpell), so the
    cost grows with the words and not with their pairs.
    """
    shapes: dict[str, list[str]] = defaultdict(list)
    for word in words:
        plain = _plain(word)
        shapes[plain].append(word)
        if len(plain) >= _SHORTEST:
            for shape in {plain[:i] + plain[i + 1 :] for i in range(1, len(plain))}:
                shapes[shape].append(word)
    for group in shapes.values():
        if 1 < len(group) <= _MOST_ALIKE:
            yield from combinations(group, 2)


def _plain(word: str) -> str:
    """A word without case and accents."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _is_variant(a: _Name, b: _Name) -> bool:
    one, other = sorted((_plain(a.word), _plain(b.word)), key=len)
    if a.companions & b.companions:
        return one == other or (len(one) >= 4 and other not in (one + "s", one + "n", one + "i"))
    if a.companions and b.companions:
        return False
    if one == other:
        return a.word.casefold() != b.word.casefold() or len(one) > _SHORTEST
    if _is_other_word(one, other) or not _one_letter_apart(one, other) or {one, other} & _BODIES:
        return False
    rarer, common = sorted((len(a.places), len(b.places)))
    if a.companions or b.companions:
        return len(one) >= _SHORTEST and rarer <= 2
    return len(one) >= _SHORTEST_ALONE and rarer == 1 and common >= _OFTEN


def _is_other_word(one: str, other: str) -> bool:
    """Whether the longer word is an inflection of the shorter, or they differ in their last letter."""
    if len(one) == len(other):
        return one[:-1] == other[:-1] and {one[-1], other[-1]} not in _SAME_SOUND
    return other[:-1] == one and other[-1] in _INFLECTIONS and (other[-1] != one[-1] or other[-1] == "s")


def _one_letter_apart(one: str, other: str) -> bool:
    """One letter more, one other letter, or two neighbours that changed places."""
    i = 0
    while i < len(one) and one[i] == other[i]:
        i += 1
    if len(one) < len(other):
        return one[i:] == other[i + 1 :]
    return one[i + 1 :] == other[i + 1 :] or (
        one[i : i + 2] == other[i : i + 2][::-1] and one[i + 2 :] == other[i + 2 :]
    )


def _first_names(lasts: dict[str, dict[str, _Name]]) -> Iterator[tuple[_Name, _Name]]:
    """First names of one surname that are nearly alike, such as Khaled and Khalid."""
    for firsts in lasts.values():
        if not 2 <= len(firsts) <= _MOST_ALIKE:
            continue
        for a, b in combinations(firsts.values(), 2):
            one, other = sorted((_plain(a.word), _plain(b.word)), key=len)
            if len(one) < _SHORTEST or one[0] != other[0] or len(other) - len(one) > 1 or a.word.isupper():
                continue
            if one == other or (not _is_other_word(one, other) and _one_letter_apart(one, other)):
                yield a, b


def _found(a: _Name, b: _Name) -> Found:
    common, rarer = sorted((a, b), key=lambda name: (-len(name.places), name.places[0]))
    sides = f"{quoted(common.word)} ({_times(common)}) and {quoted(rarer.word)} ({_times(rarer)})"
    return Found(
        (common.places[0], *rarer.places),
        f"{sides} may be one name in two spellings",
        "/".join(sorted((slug(a.word), slug(b.word)))),
    )


def _times(name: _Name) -> str:
    return "once" if len(name.places) == 1 else f"{len(name.places)} times"


NAME_VARIANTS = FindingDetector(
    kind="name-variant",
    level=Level.NOTE,
    find=_find,
    fires=(
        example("President Volodymyr Zelensky left. Later Zelenskyy came back.", "Zelensky", "Zelenskyy"),
        example("We asked Anna Lindqvist. It was late, Lindquist said.", "Lindqvist", "Lindquist"),
        example("A call to Ken Clarke. A note by Ken Clark.", "Clarke", "Clark"),
        example("Here Khaled Maeena spoke. There Khalid Maeena did.", "Khaled", "Khalid"),
        example("They met Recep Erdogan. Later Erdoğan left.", "Erdogan", "Erdoğan"),
        example(
            "From Kharkiv to Lviv. He saw Kharkiv and left Kharkiv. The road to Kharkov is long.",
            "Kharkiv",
            "Kharkov",
        ),
    ),
    silent=(
        example("The Russian army left Russia. An Iraqi in Iraq saw the Iraqis."),
        example("We met Boris Johnson and Alan Johnston. We met Paul Smith and Paula Smith."),
        example("A boy from Austria met one from Australia. He likes Slovakia and Slovenia."),
        example("He saw Martin Brown. Then Martina came. They met Mary Moore and Marie Moore."),
        example("We met Sanna Marin and Martin Hall. It was late, Martin said, near Princes."),
    ),
)
