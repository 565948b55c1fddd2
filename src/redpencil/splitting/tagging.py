"""Word tags: is `claims` a noun or a verb here, is `released` past or participle?

Closed-class words and morphology settle most words; the rest is decided by what stands around them, left
to right, and a last pass turns a past form into a participle where a later verb has no other subject.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from redpencil.splitting.lexicon import ADJECTIVE, ADVERB, AND, ANY_FORM, AS, BASE, BASE_OR_NOUN, BE, BUT, CLOSE, COLON, COMMA, DASH, DATE, DETERMINER, DO, GENITIVE, HAVE, ING, MARK, MODAL, NAME, NOT, NOUN, NUMBER, OPEN, PARTICIPLE, PAST, PAST_OR_PARTICIPLE, POSSESSIVE, PREPOSITION, PRESENT, PRESENT_OR_NOUN, PRONOUN, QUESTION, QUOTE, QUOTED, RELATIVE, SEMICOLON, STOP, SUBORDINATOR, THAT, THERE, TO, lexicon
from redpencil.splitting.tables import closed_class, verbs
from redpencil.splitting.tokens import Word

NOMINAL = frozenset({NOUN, NAME, NUMBER, PRONOUN, DATE, ADJECTIVE})
FINITE = frozenset({PAST, PRESENT, BE, HAVE, DO, MODAL})
STARTS_OBJECT = frozenset(
    {QUOTED, DETERMINER, POSSESSIVE, PRONOUN, NAME, NUMBER, ADJECTIVE, NOUN, THAT, TO, QUESTION, RELATIVE, THERE}
)
_BEFORE_NOUN = frozenset({DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER, GENITIVE, PREPOSITION})
_TRANSPARENT = frozenset({ADVERB, NOT, QUOTE})
_MARKS = {
    ",": COMMA, ";": SEMICOLON, ":": COLON, "(": OPEN, "[": OPEN, ")": CLOSE, "]": CLOSE,
    "–": DASH, "—": DASH, "--": DASH, "-": DASH, ".": STOP, "!": STOP, "?": STOP, "…": MARK,
    "'": QUOTE, '"': QUOTE, "“": QUOTE, "”": QUOTE, "‘": QUOTE, "’": QUOTE, "«": QUOTE, "»": QUOTE, "`": QUOTE,
}  # fmt: skip
_ADJECTIVE_ENDINGS = ("ous", "ful", "ible", "able", "less", "ical", "ish", "ary", "ive", "ian", "ese")
_GENITIVE_HOSTS = frozenset({PRONOUN, THERE, RELATIVE, QUESTION, THAT})
_TAKES_CLAUSE = frozenset(verbs.CLAUSE_TAKING.split()) | frozenset(
    "say add tell claim announce report".split()
)
_HELPERS = frozenset(verbs.BARE_INFINITIVE.split())
_PLURALS = frozenset(closed_class.PLURAL_NOUNS.split())


def tag_words(words: Sequence[Word]) -> list[str]:
    """One tag for each word: a constant of `lexicon`."""
    codes = lexicon().codes
    tags = []
    for i, word in enumerate(words):
        code = codes.get(word.low) if word.text == word.low else None
        tags.append(code or _first_guess(word, i, words, codes))
    _mark_approximations(words, tags)
    for i, code in enumerate(tags):
        settle = _SETTLERS.get(code)
        if settle:
            tags[i] = settle(words, tags, i)
    _mend_participles(words, tags)
    return tags


def _first_guess(word: Word, i: int, words: Sequence[Word], codes: dict[str, str]) -> str:
    text, low = word.text, word.low
    first = text[0]
    if not first.isalnum():
        return _mark(word, i, words)
    if first.isdigit():
        return NUMBER
    code = codes.get(low)
    if first.isupper() and not _opens(words, i):
        return _capitalised(text, low, code)
    if code is None and _is_name_particle(text, low, i, words):
        return NAME
    if code is not None:
        name_next = first.isupper() and code is BASE and i + 1 < len(words) and words[i + 1].text[0].isupper()
        return NOUN if name_next else code
    if first.isupper():
        return (
            NAME
            if text[1:2].isupper() or (i + 1 < len(words) and words[i + 1].text[0].isupper())
            else _by_ending(low, NAME)
        )
    return _by_ending(low, NOUN)


def _is_name_particle(text: str, low: str, i: int, words: Sequence[Word]) -> bool:
    """True for `al-Amr`, and for `van`, `bin` and their like between two names."""
    if low.startswith(("al-", "el-", "ad-", "as-", "ash-", "ul-")) and text[3:4].isupper():
        return True
    between = 0 < i < len(words) - 1 and words[i - 1].text[0].isupper() and words[i + 1].text[0].isupper()
    return between and low in (
        "van",
        "von",
        "der",
        "den",
        "de",
        "la",
        "le",
        "di",
        "da",
        "del",
        "dos",
        "bin",
        "ibn",
        "al",
        "el",
        "ul",
        "ter",
        "zu",
    )


def _mark_approximations(words: Sequence[Word], tags: list[str]) -> None:
    """Let `at least`, `more than`, `about` … before a number belong to its noun phrase."""
    for i, tag in enumerate(tags):
        if words[i].low in _ADVERB_BEFORE_VERB and i + 1 < len(tags) and tags[i + 1] in _VERB_CODES:
            if not i or tags[i - 1] not in (DETERMINER, POSSESSIVE, ADJECTIVE, GENITIVE, PREPOSITION):
                tags[i] = ADVERB
        if tag is not NUMBER and words[i].low not in ("a", "half"):
            continue
        if (
            i + 2 < len(tags)
            and words[i + 1].low == "or"
            and words[i + 2].low in ("more", "less", "fewer", "so")
        ):
            tags[i + 1] = tags[i + 2] = ADJECTIVE
        if (
            i + 2 < len(tags)
            and words[i + 1].low == "and"
            and words[i + 2].low in ("over", "above", "older", "under", "younger", "up")
        ):
            tags[i + 1] = tags[i + 2] = ADJECTIVE
        if i and words[i - 1].low in _APPROXIMATE and tag is NUMBER:
            tags[i - 1] = ADJECTIVE
        elif i > 1 and (words[i - 2].low, words[i - 1].low) in _APPROXIMATE_PAIRS:
            tags[i - 2] = tags[i - 1] = ADJECTIVE
            if i > 3 and words[i - 2].low in ("many", "much", "few") and words[i - 3].low == "as":
                tags[i - 3] = ADJECTIVE


_ADVERB_BEFORE_VERB = frozenset("first last next long late early far all both".split())
_VERB_CODES = frozenset({PAST, PARTICIPLE, PAST_OR_PARTICIPLE, BE, HAVE})
_APPROXIMATE = frozenset(
    "about around over under nearly almost roughly approximately some another exactly".split()
)
_APPROXIMATE_PAIRS = frozenset(
    [("at", "least"), ("at", "most"), ("more", "than"), ("less", "than"), ("fewer", "than"), ("up", "to"), ("close", "to"),
     ("many", "as"), ("much", "as"), ("few", "as"), ("well", "over"), ("just", "over"), ("just", "under"), ("only", "about")]
)  # fmt: skip


def _mark(word: Word, i: int, words: Sequence[Word]) -> str:
    if word.low == "'s":
        return GENITIVE
    if word.low[0] == "'" and len(word.low) > 1:
        return HAVE if word.low == "'ve" else MODAL if word.low in ("'ll", "'d") else BE
    if word.text[0] in "$€£¥₹":
        return NUMBER
    if word.low == QUOTED:
        return QUOTED
    tag = _MARKS.get(word.text, MARK)
    if tag is STOP and i + 1 < len(words) and any(w.text[0].isalnum() for w in words[i + 1 : i + 3]):
        return MARK
    if tag is DASH and 0 < i < len(words) - 1 and words[i + 1].low in _HYPHENED:
        return MARK
    if tag is DASH and word.text == "-" and 0 < i < len(words) - 1 and words[i - 1].end == word.start:
        return MARK
    return tag


_HYPHENED = frozenset(
    "member year old owned based led backed run controlled day week month man woman time page point".split()
)
"""What follows a hyphen that has strayed between spaces: `six - member`, `state - owned`."""


def _opens(words: Sequence[Word], i: int) -> bool:
    """True at the first word of the sentence or of a quotation in it."""
    while i and not words[i - 1].text[0].isalnum() and words[i - 1].low[0] in "'\"“”‘’«([":
        if len(words[i - 1].low) > 1:
            return False
        i -= 1
    return i == 0 or words[i - 1].text in (".", "?", "!", ":", "…")


def _capitalised(text: str, low: str, code: str | None) -> str:
    if text.isupper() and len(text) > 1 and low not in ("he", "she", "it", "we"):
        return NAME
    if code in (DATE, PRONOUN, THERE):
        return code
    if code in (DETERMINER, PREPOSITION, AND, THAT, TO, POSSESSIVE) and len(low) < 7:
        return code
    if low in ("may", "march") or code != NUMBER:
        return DATE if low in ("march", "may") else NAME
    return NUMBER


def _by_ending(low: str, otherwise: str) -> str:
    if "-" in low:
        return _by_last_part(low, otherwise)
    if low.endswith("ly") and len(low) > 4:
        return ADVERB
    if low.endswith("ing") and len(low) > 5:
        return ING
    if low.endswith("ed") and len(low) > 4:
        return PAST_OR_PARTICIPLE
    if low.endswith(_ADJECTIVE_ENDINGS) and len(low) > 5:
        return ADJECTIVE
    if low.startswith(("re", "un", "mis", "out", "over")):
        code = lexicon().codes.get(
            low[2:] if low[:2] in ("re", "un") else low[3:] if low[:3] in ("mis", "out") else low[4:]
        )
        if code in (PAST, PARTICIPLE, PAST_OR_PARTICIPLE, ING):
            return code
    return otherwise


def _by_last_part(low: str, otherwise: str) -> str:
    last = low.rsplit("-", 1)[1]
    if last.endswith(
        (
            "ed",
            "ing",
            "old",
            "year",
            "long",
            "wide",
            "free",
            "style",
            "based",
            "term",
            "born",
            "made",
            "scale",
            "level",
        )
    ):
        return ADJECTIVE
    if low.split("-")[0] in (
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "two",
        "three",
        "one",
    ):
        return NUMBER
    return otherwise


# ---- words that context must settle ------------------------------------------------------------------


def _before(tags: Sequence[str], i: int) -> int:
    """The nearest position on the left that is not an adverb, negation or quotation mark; -1 if none."""
    i -= 1
    while i >= 0 and tags[i] in _TRANSPARENT:
        i -= 1
    return i


def _next(tags: Sequence[str], i: int) -> str:
    i += 1
    while i < len(tags) and tags[i] in (ADVERB, QUOTE):
        i += 1
    return tags[i] if i < len(tags) else STOP


def _tag_at(tags: Sequence[str], i: int) -> str:
    return tags[i] if i >= 0 else STOP


def _previous_verb(tags: Sequence[str], i: int) -> str:
    """The tag of the nearest verb on the left, within a clause's reach."""
    for j in range(i - 1, max(-1, i - 20), -1):
        if tags[j] in (BASE, PRESENT, PAST, PARTICIPLE, ING, BE, HAVE, MODAL, DO):
            return tags[j]
    return STOP


def _is_plural(word: Word) -> bool:
    return (word.low.endswith("s") and not word.low.endswith(("ss", "us", "is"))) or word.low in _PLURALS


def _settle_base(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = _before(tags, i)
    before = _tag_at(tags, p)
    if before in (TO, MODAL, DO):
        return BASE
    if before is PRONOUN and _tag_at(tags, _before(tags, p)) in (MODAL, DO):
        return BASE
    if words[i].low == "be":
        return BASE
    if before is HAVE:
        return PARTICIPLE
    if words[i + 1 : i + 2] and words[i + 1].low == "of" and before in (AND, NOUN, COMMA):
        return NOUN
    if before in (AND, BUT, COMMA):
        earlier = _previous_verb(tags, p)
        return BASE if earlier in (BASE, MODAL, STOP, ING) else PRESENT
    if before in NOMINAL or before in (RELATIVE, THAT, CLOSE):
        return BASE if _after_helper(words, tags, p) else PRESENT
    return NOUN if before in (DETERMINER, POSSESSIVE, PREPOSITION, PARTICIPLE, GENITIVE) else BASE


def _after_helper(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True behind `helped the girls`: a helper verb and its object end at `i`."""
    while i >= 0 and tags[i] in (NOUN, NAME, PRONOUN, NUMBER, ADJECTIVE, DETERMINER, POSSESSIVE, GENITIVE):
        i -= 1
    return i >= 0 and lexicon().lemmas.get(words[i].low) in _HELPERS and tags[i] not in (NOUN, NAME)


def _settle_base_or_noun(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = _before(tags, i)
    before, after = _tag_at(tags, p), _next(tags, i)
    if before in (TO, MODAL, DO):
        return BASE
    if before in _BEFORE_NOUN or before is NOT:
        return NOUN
    if before is PRONOUN:
        if _tag_at(tags, _before(tags, p)) in (MODAL, DO):
            return BASE
        if words[p].low in ("i", "we", "you", "they"):
            return PRESENT
        return BASE if _after_helper(words, tags, p) else NOUN
    if before is AND and _previous_verb(tags, p) in (BASE, MODAL) and after in STARTS_OBJECT | {PREPOSITION}:
        return BASE if _tag_at(tags, p - 1) is not ADJECTIVE else NOUN
    if before in (NOUN, NAME, RELATIVE, CLOSE, NUMBER) and after in (
        DETERMINER,
        POSSESSIVE,
        PRONOUN,
        THAT,
        TO,
        NUMBER,
        NAME,
    ):
        if before is RELATIVE or (_is_plural(words[p]) and not _verb_since_boundary(tags, i)):
            return PRESENT
    if before is RELATIVE and after in (PREPOSITION, ADJECTIVE, NOUN):
        return PRESENT
    if (
        before is NOUN
        and _is_plural(words[p])
        and _tag_at(tags, p - 1) in (THAT, SUBORDINATOR, RELATIVE, AS)
        and after in (STOP, COMMA, PREPOSITION)
    ):
        return PRESENT
    return NOUN


def _verb_since_boundary(tags: Sequence[str], i: int) -> bool:
    for j in range(i - 1, -1, -1):
        if tags[j] in FINITE:
            return True
        if tags[j] in (SUBORDINATOR, RELATIVE, THAT, SEMICOLON, COLON, AND, BUT):
            return False
    return False


def _settle_present_or_noun(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = _before(tags, i)
    before, after = _tag_at(tags, p), _next(tags, i)
    if before in _BEFORE_NOUN or before in (TO, MODAL):
        return NOUN
    if before in (RELATIVE, THAT) and after not in FINITE:
        return PRESENT
    if before is PRONOUN:
        return PRESENT if words[p].low not in ("them", "us", "him", "me", "i", "we", "they") else NOUN
    if before in (AND, BUT):
        return (
            PRESENT
            if _previous_verb(tags, p) in (PRESENT, HAVE, BE) and after in STARTS_OBJECT | {PREPOSITION}
            else NOUN
        )
    if before in (NOUN, NAME, CLOSE, COMMA, DATE, QUOTE) and after in STARTS_OBJECT - {NOUN} | {
        PREPOSITION,
        SUBORDINATOR,
        ING,
        ADVERB,
    }:
        if before is COMMA:
            return PRESENT if after in STARTS_OBJECT and _previous_verb(tags, p) is PRESENT else NOUN
        if _is_plural(words[p]) and before is NOUN:
            return NOUN
        if after is PREPOSITION and (_verb_since_boundary(tags, i) or _verb_ahead(tags, i)):
            return NOUN
        return NOUN if _verb_since_boundary(tags, i) and not _takes_clause(words, tags, i) else PRESENT
    return NOUN


def _takes_clause(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True if a clause without `that` may have begun since the last verb: `said Russia claims ...`."""
    return False


def _verb_ahead(tags: Sequence[str], i: int) -> bool:
    for tag in tags[i + 1 :]:
        if tag in FINITE or tag in (PAST_OR_PARTICIPLE, PRESENT_OR_NOUN):
            return True
        if tag in (COMMA, SEMICOLON, COLON, AND, BUT, SUBORDINATOR, RELATIVE, THAT, DASH, STOP):
            return False
    return False


def _settle_past(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = _before(tags, i)
    before, after = _tag_at(tags, p), tags[i + 1] if i + 1 < len(tags) else STOP
    if before in (HAVE, BE):
        return PARTICIPLE
    if before in (PARTICIPLE, ING, BASE):
        return (
            PARTICIPLE
            if words[p].low in ("been", "being", "be", "having", "get", "getting", "become") or before is BASE
            else PAST
        )
    if before is PRONOUN and _tag_at(tags, _before(tags, p)) in (BE, HAVE) and p == i - 1:
        return PARTICIPLE
    if before in (DETERMINER, POSSESSIVE, GENITIVE, NUMBER) and after in (
        NOUN,
        NAME,
        ADJECTIVE,
        BASE_OR_NOUN,
        PRESENT_OR_NOUN,
        ING,
    ):
        return ADJECTIVE
    if (
        before in (ADJECTIVE, PREPOSITION, AND)
        and after in (NOUN, BASE_OR_NOUN, PRESENT_OR_NOUN)
        and p == i - 1
    ):
        if before is not AND or _tag_at(tags, p - 1) is ADJECTIVE:
            return ADJECTIVE
    if before in (DETERMINER, POSSESSIVE):
        return (
            NOUN
            if words[p].low
            not in ("all", "both", "each", "some", "many", "this", "that", "these", "those", "none")
            else PAST
        )
    if before in (SUBORDINATOR, AS, PREPOSITION, STOP) or (before is TO):
        return PARTICIPLE
    if before is COMMA and _main_verb_pending(tags, p):
        return PARTICIPLE if _verb_behind_next_comma(words, tags, i) else PAST
    if before in (AND, BUT) and words[i].low in ("said", "added", "told"):
        return PAST
    if before is AND and _tag_at(tags, p - 1) is NOUN and after is NOUN and not _is_plural(words[i + 1]):
        return ADJECTIVE
    if before in (AND, BUT, COMMA):
        return _coordinated_past(tags, p)
    return PAST


def _main_verb_pending(tags: Sequence[str], comma: int) -> bool:
    """True if a subject stands before the comma and every verb so far belongs to a clause inside it."""
    first = 0
    if tags[0] in _FRONTING:
        first = tags.index(COMMA) + 1 if COMMA in tags[:comma] else comma
    before = tags[first:comma]
    verbs = sum(
        tag in FINITE and (j == 0 or before[j - 1] not in _AUXILIARIES) for j, tag in enumerate(before)
    )
    opened = sum(tag in (RELATIVE, SUBORDINATOR, THAT, QUESTION, AS) for tag in before)
    return verbs <= opened and any(tag in NOMINAL for tag in before)


_FRONTING = frozenset({PREPOSITION, SUBORDINATOR, ING, PARTICIPLE, TO, AS, ADVERB})
_AUXILIARIES = frozenset({BE, HAVE, DO, MODAL})


def _verb_behind_next_comma(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True at `founded` in `The bank, founded in 1990, said`."""
    for j in range(i + 1, len(tags) - 1):
        if tags[j] is COMMA:
            after = _next(tags, j)
            return after in FINITE or after in (PAST_OR_PARTICIPLE, PRESENT_OR_NOUN)
        if tags[j] in FINITE or tags[j] in (SEMICOLON, COLON):
            return False
    return False


def _coordinated_past(tags: Sequence[str], p: int) -> str:
    """After a conjunction or comma a verb takes the form of the verb it is joined with."""
    for j in range(p - 1, -1, -1):
        tag = tags[j]
        if tag is PAST or tag in (PRESENT, MODAL, BASE):
            return PAST
        if tag is PARTICIPLE:
            if _tag_at(tags, _before(tags, j)) is BASE:
                continue
            return PARTICIPLE
        if tag in (BE, HAVE):
            return PAST if tag is BE else PARTICIPLE
    return PAST if tags[p] is AND else PARTICIPLE


def _settle_any_form(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = _before(tags, i)
    before, after = _tag_at(tags, p), _next(tags, i)
    if before in (TO, MODAL, DO):
        return BASE
    if before in (HAVE, BE) or (before is PARTICIPLE and words[p].low == "been"):
        return PARTICIPLE
    if before in _BEFORE_NOUN:
        return NOUN
    if before is AND and _previous_verb(tags, p) in (BASE, MODAL):
        return BASE
    if before in (AND, BUT, COMMA):
        return (
            PAST
            if after in STARTS_OBJECT | {PREPOSITION}
            and _previous_verb(tags, p) in (PAST, PRESENT, HAVE, BE, PARTICIPLE)
            else NOUN
        )
    if before in NOMINAL or before in (RELATIVE, CLOSE):
        return (
            PAST
            if after in STARTS_OBJECT | {PREPOSITION}
            and (before in (PRONOUN, RELATIVE) or not _verb_since_boundary(tags, i))
            else NOUN
        )
    return NOUN


def _settle_that(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    before = _tag_at(tags, _before(tags, i))
    if before in (PREPOSITION, STOP, COMMA, AND, BUT, SUBORDINATOR, AS, TO):
        after = _next(tags, i)
        if before in (AND, BUT) and after in (DETERMINER, PRONOUN, NAME, POSSESSIVE, THERE):
            return THAT
        return PRONOUN if after in FINITE or after in (STOP, COMMA) else DETERMINER
    after = _next(tags, i)
    if after in (STOP, SEMICOLON) or (after is COMMA and before not in FINITE and before is not PARTICIPLE):
        return PRONOUN
    return THAT


def _settle_to(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    j = i + 1
    while j < len(tags) and tags[j] in (ADVERB, NOT):
        j += 1
    follows = tags[j] if j < len(tags) else STOP
    if i and words[i - 1].low in _TAKES_TO:
        return PREPOSITION
    if follows in (BASE, BASE_OR_NOUN, ANY_FORM):
        return TO
    return TO if j < len(words) and words[j].low in ("be", "have", "do") else PREPOSITION


_TAKES_TO = frozenset(
    "due owing thanks prior according contrary addition response relation access subject close next compared similar".split()
)


def _settle_genitive(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    before, after = _tag_at(tags, i - 1), _next(tags, i)
    low = words[i + 1].low if i + 1 < len(words) else ""
    if before in _GENITIVE_HOSTS:
        return HAVE if low in ("been", "got", "had") else BE
    if low in ("been", "not") or (after in (DETERMINER,) and before is NAME):
        return HAVE if low == "been" else BE
    return GENITIVE


def _settle_there(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    after = _next(tags, i)
    follows = words[i + 1].low if i + 1 < len(words) else ""
    return (
        THERE
        if after in (BE, HAVE, MODAL)
        or follows in ("'s", "appears", "seems", "remain", "remains", "appeared")
        else ADVERB
    )


def _settle_ing(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    p = _before(tags, i)
    if p == i - 1 and _tag_at(tags, p) in (DETERMINER, GENITIVE, ADJECTIVE, POSSESSIVE):
        after = tags[i + 1] if i + 1 < len(tags) else STOP
        return ADJECTIVE if after in (NOUN, PRESENT_OR_NOUN, BASE_OR_NOUN) else NOUN
    if _tag_at(tags, i - 1) in (NOUN, NAME) and _next(tags, i) in (BE, HAVE, MODAL, PAST, PAST_OR_PARTICIPLE):
        return NOUN
    return ING


def _settle_relative(words: Sequence[Word], tags: Sequence[str], i: int) -> str:
    before = _tag_at(tags, i - 1)
    low = words[i].low
    if low in ("which", "where", "who") and before in (
        PAST,
        PRESENT,
        BASE,
        PARTICIPLE,
        ING,
        STOP,
        SUBORDINATOR,
    ):
        return QUESTION
    return RELATIVE


_SETTLERS: dict[str, Callable[[Sequence[Word], Sequence[str], int], str]] = {
    BASE: _settle_base,
    BASE_OR_NOUN: _settle_base_or_noun,
    PRESENT_OR_NOUN: _settle_present_or_noun,
    PAST_OR_PARTICIPLE: _settle_past,
    ANY_FORM: _settle_any_form,
    THAT: _settle_that,
    TO: _settle_to,
    GENITIVE: _settle_genitive,
    THERE: _settle_there,
    ING: _settle_ing,
    RELATIVE: _settle_relative,
}


def _mend_participles(words: Sequence[Word], tags: list[str]) -> None:
    """`Photos released of the scene showed`: a past form is a participle if the next finite verb of its
    clause has no subject but the one on its left.
    """
    lemmas = lexicon().lemmas
    codes = lexicon().codes
    for i, tag in enumerate(tags):
        if tag is not PAST or codes.get(words[i].low, PAST_OR_PARTICIPLE) is PAST:
            continue
        if _tag_at(tags, i - 1) in (PRONOUN, RELATIVE) and words[i - 1].low not in (
            "those",
            "ones",
            "one",
            "people",
        ):
            continue
        if (
            i + 1 < len(words)
            and words[i + 1].low == "by"
            and _tag_at(tags, i - 1) in (NOUN, NAME, CLOSE, PRONOUN)
            and (_verb_since_boundary(tags, i) or _finite_without_subject(words, tags, i))
        ):
            tags[i] = PARTICIPLE
            continue
        j = _finite_without_subject(words, tags, i)
        placed = i + 1 < len(tags) and tags[i + 1] is PREPOSITION and tags[i - 1] is NOUN
        if j and (placed or lemmas.get(words[i].low) not in _TAKES_CLAUSE):
            tags[i] = PARTICIPLE


def _finite_without_subject(words: Sequence[Word], tags: Sequence[str], i: int) -> bool:
    """True if a finite verb follows in the same clause before any word that could open a new one."""
    for j in range(i + 1, len(tags)):
        tag = tags[j]
        if tag in FINITE:
            return True
        if tag in (
            COMMA,
            SEMICOLON,
            COLON,
            DASH,
            AND,
            BUT,
            SUBORDINATOR,
            RELATIVE,
            THAT,
            QUESTION,
            STOP,
            QUOTE,
            AS,
            TO,
            OPEN,
        ):
            return False
        if tag is PRONOUN and words[j].low in _SUBJECTS:
            return False
    return False


_SUBJECTS = frozenset(closed_class.SUBJECT_PRONOUNS.split())
