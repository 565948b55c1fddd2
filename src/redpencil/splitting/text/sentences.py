"""Where sentences begin and end.

A line is a paragraph and always ends a sentence. Inside it every end mark is a candidate, and the words on
either side decide. Positions are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redpencil.anatomy import Span
from redpencil.splitting.tables import abbreviations as table
from redpencil.splitting.text.patterns import lazily

_PARAGRAPH = re.compile(r"[^\n]+")

_END_MARKS = re.compile(
    r"(?:[.!?…‽؟۔։።។]++(?:[ ][.!?…]++(?![\w.]))*+|[।॥]++)"
    r"(?P<closers>(?:['\"’”»)\]}]|[ ][”»])*+(?:\[\d{1,3}\])*+(?:[ ][:;]-?[()DP](?!\w)|[ ]\(\d{4}\)\.?)?)"
    r"(?=\s|\Z|(?P<glued>[A-Z“‘]))"
    r"|[。！？｡]++(?P<cjk>[」』”’）】》〉\"')]*+)"
)
"""A run of end marks, also spaced out (`. . .`, `uk .`), and the closing marks and notes after it."""

_WORD_BEFORE = re.compile(r"[\w.°&'’/@-]*\Z")
_NEXT = re.compile(r"[\s\"'“‘«„(\[—–*_-]*([\w$€£¥#@&+…]?[\w’'.-]*)")
_LOST_END = re.compile(
    r" (?:(?<=[a-z\d] )(?=(?:We|They|He|She|It)(?:['’](?:ve|re|d|ll|s))? [a-z]|You['’](?:ve|re|d|ll) [a-z])"
    r"|(?<=\w )(?=(?:In|On|At|The|But|And) [a-z]))"
)
"""Before a capital that no word in mid-sentence has: `noticeably larger We currently have`."""
_SIGNATURE = re.compile(
    r"\s+(?:[—–-]+\s?(?:[A-Z][\w.’'-]*,?\s?|of |the |de |van |von ){1,5}"
    r"|[A-Z][\w’-]+(?: [A-Z][\w’-]+){1,2})\Z"
)
"""Who is quoted, after a quotation that stands alone: `— Rick Stein`."""
_FINISHED = re.compile(r"[.!?…][^\w\s]*\Z")
"""A paragraph of whole sentences; a headline may have capitals anywhere."""
_DATELINE = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+)"
    r",? \d{4}(?=\s+[A-Z])"
)
_OPENING_QUOTE = re.compile(r"\s+[\"'“‘«„]")
_CLOCK_AS_ADJECTIVE = lazily(r"\b(?:the|an?|its|his|her|their) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\Z")
_OF_A_TITLE = re.compile(r"\s+[A-Z][a-z]{1,5}\.(?:,|\s+(?:[a-z]|[A-Z][a-z]{1,5}\.))")
"""Another abbreviation after one, as in `J. Exp. Biol.`, with the sentence going on."""
_NICKNAME = lazily(r"\s+[\"“‘'][\w-]+(?: [\w-]+)?[\"”’']\s")
_ITEM = re.compile(r"(?<![\w.])(?:\(?(\d{1,2})[.)]{1,2}|\(?([a-h])[.)])(?=\s+[A-Z“\"‘])")
_BULLET = re.compile(r"(?<=\S)\s+(?=[•⁃◦▪‣●]\s*\S)")
_ENUMERATOR = lazily(r"[\s\"“‘'(\[]*(?:N[°º]|\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]+\Z")
_VOWEL = re.compile(r"[aeiouyAEIOUY\W\d_]|[^\x00-\x7f]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+(?:[^\W\d_])?|[A-Z]\.?-[A-Z]")

WINDOW = 60
"""How far to either side of an end mark the decision looks; what makes a hostile line cost no more."""

LONGEST_SENTENCE = 2_500
"""Code points, some 400 words: no one writes longer sentences, and no one could check them in one go."""


TITLES = frozenset(table.TITLES.split())
BEFORE_NUMBERS = frozenset(table.BEFORE_NUMBERS.split())
CAPITALISED = frozenset(table.CAPITALISED.split())
SMALL = frozenset(table.SMALL.split())
CLOCK = frozenset(table.CLOCK.split())
AFTER_CLOCK = frozenset(table.AFTER_CLOCK.split())
STARTERS = frozenset(table.STARTERS.split())
FRONTED = frozenset(table.FRONTED.split())
EXCLAIMED_NAMES = frozenset(table.EXCLAIMED_NAMES.split())
_SPEAKER_FOLLOWS = lazily(
    r"\s+(?!(?:He|She|They|It|I|We|You) )(?:[A-Z][\w.’'-]*|the|of|a|an|and)(?: [\w.’'-]+){0,5}? "
    rf"(?:{'|'.join(table.SPOKE.split())})\b"
)


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of the analysis `text` that say something, without the white space around them."""
    return tuple(
        span for m in _PARAGRAPH.finditer(text) if (span := _trimmed(text, m.start(), m.end())) is not None
    )


def find_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of the analysis `text`, without the white space around them, in reading order."""
    return tuple(span for paragraph in find_paragraphs(text) for span in _sentences_in(text, paragraph))


def _sentences_in(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for end in _ends(text, paragraph):
        while end - start > LONGEST_SENTENCE:
            cut = _cut(text, start)
            yield from filter(None, [_trimmed(text, start, cut)])
            start = cut
        span = _trimmed(text, start, end)
        if span is not None:
            yield span
            start = end


def _cut(text: str, start: int) -> int:
    """Where to cut what has no end in sight: behind a semicolon, a comma, a word, or anywhere."""
    least, most = start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE
    return next((at + 1 for mark in (";", ",", " ") if (at := text.rfind(mark, least, most)) >= 0), most)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The range without white space at its ends; None if nothing is left."""
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    return Span(left, right) if left < right else None


def _ends(text: str, paragraph: Span) -> list[int]:
    """Where the sentences of a paragraph end, in ascending order, its own end last."""
    start = paragraph.start
    line = text[start : paragraph.end]
    caseless = line == line.lower()
    listed = _item_starts(line)
    ends = {start + position for position in listed}
    dateline = _DATELINE.match(line)
    if dateline:
        ends.add(start + dateline.end())
    sentence = start + (dateline.end() if dateline else 0)
    for mark in _END_MARKS.finditer(text, start, paragraph.end):
        while listed and start + listed[0] <= mark.start():
            sentence = start + listed.pop(0)
        if mark.end() < paragraph.end and _is_end(text, mark, sentence, paragraph.end, caseless=caseless):
            ends.add(mark.end())
            sentence = mark.end()
    ends.add(paragraph.end)
    return sorted(ends)


def _item_starts(line: str) -> list[int]:
    """Where the items of a list inside one line begin: `1) … 2) …`, `a. … b. …`, `• … • …`.

    Also where a full stop was plainly lost.
    """
    starts = [m.start() for m in _BULLET.finditer(line)]
    if _FINISHED.search(line, max(0, len(line) - WINDOW)):
        starts += [m.start() for m in _LOST_END.finditer(line)]
    expected = ""
    for m in _ITEM.finditer(line):
        label = m.group(1) or m.group(2)
        if label == expected and m.start():
            starts.append(m.start())
        elif not (m.start() == 0 and label in ("1", "a")):
            continue
        expected = str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)
    return sorted(starts)


def _is_end(text: str, mark: re.Match[str], sentence: int, stop: int, *, caseless: bool) -> bool:
    """Whether the end mark ends the sentence that began at `sentence`; the paragraph goes on after it."""
    closers = mark["closers"]
    if closers is None:
        return True
    marks = text[mark.start() : mark.start("closers")]
    before = _WORD_BEFORE.search(text, max(sentence, mark.start() - WINDOW), mark.start())
    word = before.group() if before else ""
    following = _NEXT.match(text, mark.end(), min(stop, mark.end() + WINDOW))
    after = following.group(1) if following else ""
    if mark["glued"]:
        return _is_glued_end(word, after, marks, closers, mark["glued"])
    if (_goes_on(after) and not (caseless and _is_plain(word))) or _SIGNATURE.match(text, mark.end(), stop):
        return False
    if marks[-1] in "?!‽":
        return not _goes_on_after_question(text, mark, word, sentence, stop)
    if marks != ".":
        return text[mark.start() - 1] not in "[(" or closers[:1] not in ("]", ")")
    if closers.strip("'’)]"):
        return not _is_abbreviation(word) or _starts_sentence(after)
    return _ends_with_full_stop(text, mark, word, after, sentence, stop)


def _goes_on(after: str) -> bool:
    """Whether a word stands in mid-sentence: `and`, but not `iPhone`, `eHow` or a web address."""
    return after[:1].islower() and after.islower() and not after.startswith(("http", "www."))


def _is_glued_end(word: str, after: str, marks: str, closers: str, glued: str) -> bool:
    """Whether a space was forgotten between two sentences: `over.The war`, but not `U.S.A`, `Node.JS`."""
    if glued in "“‘":
        return bool(closers) or (len(word) > 2 and marks[-1] in ".!?" and word.isalpha())
    plain = word.isalpha() and word[1:].islower() and len(word) > 2
    return plain and len(after) > 1 and after.isalpha() and after[1:].islower() and after.lower() in STARTERS


def _goes_on_after_question(text: str, mark: re.Match[str], word: str, sentence: int, stop: int) -> bool:
    """Whether `?` or `!` belongs to a name, an aside in brackets or a quotation whose speaker follows."""
    closers = mark["closers"]
    if not closers:
        return word.lower() in EXCLAIMED_NAMES
    if not closers.strip(")]"):
        return max(text.rfind(c, max(sentence, mark.start() - WINDOW), mark.start()) for c in "([") > sentence
    return _SPEAKER_FOLLOWS().match(text, mark.end(), min(stop, mark.end() + WINDOW)) is not None


def _is_abbreviation(word: str) -> bool:
    small = word.lower()
    return small in TITLES or small in CLOCK or bool(_INITIALS.fullmatch(word)) or _in_lists(word)


def _is_plain(word: str) -> bool:
    """Whether a word wears no full stop of its own, as far as one can tell without capitals."""
    return not (_is_abbreviation(word) or "." in word)


def _in_lists(word: str) -> bool:
    return word.lower() in (CAPITALISED if word[:1].isupper() else SMALL)


def _starts_sentence(after: str) -> bool:
    return after.replace("’", "'").partition("'")[0].rstrip(".").lower() in STARTERS


def _ends_with_full_stop(
    text: str, mark: re.Match[str], word: str, after: str, sentence: int, stop: int
) -> bool:
    """Whether a single full stop after `word` ends the sentence, given the word `after` it."""
    small = word.lower().lstrip("(.'’-&")
    if after[:1].isdigit() and small in BEFORE_NUMBERS:
        return False
    if mark.start() - sentence <= 8 and _ENUMERATOR().match(text, sentence, mark.end()):
        return False
    if small in TITLES or _is_aside(text, mark, sentence) or _is_of_a_title(text, mark, word, stop):
        return False
    starter = _starts_sentence(after)
    if small in CLOCK:
        return _ends_with_clock(text, mark, after, sentence)
    if len(small) == 1 and small.isalpha():
        return starter and after.lower() not in ("mr", "mrs", "ms")
    if _INITIALS.fullmatch(word) or _in_lists(word) or _lacks_vowels(word):
        if starter:
            return not _is_fronted(text, sentence, mark.start())
        return _opens_quotation(text, mark.end(), stop)
    return True


def _is_aside(text: str, mark: re.Match[str], sentence: int) -> bool:
    """Whether the full stop is that of one word in brackets: `Lt. Col. (Ret.) Sam Brody`."""
    if mark["closers"] != ")":
        return False
    opened = text.rfind("(", max(sentence, mark.start() - WINDOW), mark.start())
    return opened > sentence and " " not in text[opened : mark.start()]


def _is_of_a_title(text: str, mark: re.Match[str], word: str, stop: int) -> bool:
    """Whether it is one of several abbreviations in a row: `the journal J. Exp. Biol. says`."""
    if len(word) > 5 or not word[:1].isupper():
        return False
    return _OF_A_TITLE.match(text, mark.end(), min(stop, mark.end() + WINDOW)) is not None


def _ends_with_clock(text: str, mark: re.Match[str], after: str, sentence: int) -> bool:
    """Whether `p.m.` ends the sentence; not in `At 5 a.m. Ann left`, `6 p.m. Friday`, `the 7 a.m. Mass`."""
    zone = after.isupper() and len(after) <= 4
    return not (
        zone
        or after.lower().rstrip(".") in AFTER_CLOCK
        or _is_fronted(text, sentence, mark.start())
        or _CLOCK_AS_ADJECTIVE().search(text, max(sentence, mark.start() - WINDOW), mark.start())
    )


def _is_fronted(text: str, sentence: int, end: int) -> bool:
    """Whether the sentence so far is only a phrase such as `On Monday at 5 a.m.` or the time of an entry."""
    if end - sentence > 40:
        return False
    words = text[sentence:end].split()
    return (len(words) <= 6 and words[0].lower() in FRONTED) or (len(words) <= 3 and words[0][0].isdigit())


def _lacks_vowels(word: str) -> bool:
    """Whether a word looks like an abbreviation no list knows: `Bcmdr`, `msgt`; capitals are acronyms."""
    return 1 < len(word) <= 5 and word.isalpha() and not word[1:].isupper() and not _VOWEL.search(word)


def _opens_quotation(text: str, position: int, stop: int) -> bool:
    """Whether a quotation follows, and no nickname: `at Acme Inc. “Sales rose”`, `John Jr. “Jack” Ford`."""
    return bool(_OPENING_QUOTE.match(text, position, stop)) and not _NICKNAME().match(
        text, position, min(stop, position + WINDOW)
    )
