"""Days, months, years and words such as yesterday."""

from redpencil.splitting.detectors.detector import Detector, both, matching, telling
from redpencil.splitting.detectors.numerals import MONTH, WEEKDAY

_DAY = r"[0-3]?\d(?:st|nd|rd|th)?\b"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_WEEKDAY = rf"{WEEKDAY}(?: (?:morning|afternoon|evening|night))?"
_FULL = rf"(?:{WEEKDAY},? )?(?:{MONTH} {_DAY}(?:[–-]{_DAY})?|{_DAY} (?:of )?{MONTH})(?:,? {_YEAR})?"
_AMBIGUOUS = r"(?:May|March)"
_AFTER_PREPOSITION = r"(?:(?<=[IiOo][nf] )|(?<=[Ll]ast )|(?<=[Ss]ince )|(?<=[Uu]ntil )|(?<=[Bb]y ))"
_COUNTED = r"(?! (?:people|men|women|children|soldiers|troops|votes|miles|km|years|others)\b)"
_ALONE = rf"(?!{_AMBIGUOUS}\b){MONTH}(?:,? {_YEAR})?|{_AMBIGUOUS},? {_YEAR}|{_AFTER_PREPOSITION}{_AMBIGUOUS}"
_YEARS = rf"{_YEAR}(?:[–/-](?:{_YEAR}|\d\d))?(?![\d,.%]*\d|%|-\w){_COUNTED}"
_NUMERIC = r"\d{4}-\d\d-\d\d|[0-3]?\d[/.][01]?\d[/.](?:19|20)?\d\d"
_PERIOD = r"[Tt]he (?:early |mid-|late )?(?:1[5-9]|20)\d0s|(?:1[5-9]|20)\d0s|(?:1\d|20|21)(?:st|th) century"
_RELATIVE = r"""
    yesterday
    today
    tomorrow
    tonight
    earlier (last|this) (week|weekend|month|year|decade|century)
    later (next|this) (week|weekend|month|year|decade|century)
    last (week|weekend|month|year|decade|century|night|spring|summer|autumn|fall|winter)
    next (week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)
    this (week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)
    the (first|second|third|fourth) quarter( of \d{4})?
    """

DATES = Detector(
    kind="date",
    find=both(
        matching(
            r"\b(?=[\dADFJMNOSTWt])"
            rf"(?:{_FULL}|{_WEEKDAY}|{_NUMERIC}|{_PERIOD}|{_YEARS}|{_ALONE})(?!\w)"
        ),
        telling(_RELATIVE),
    ),
    fires=(
        ("Putin said Thursday that he would go on August 6, 2025.", ("Thursday", "August 6, 2025")),
        ("Sunday, August 2, 2015", ("Sunday, August 2, 2015",)),
        ("since 2022 and on 7 October 2023", ("2022", "7 October 2023")),
        ("He left in March, in the early 1990s.", ("March", "the early 1990s")),
        (
            "Earlier this month and last year they met yesterday.",
            ("Earlier this month", "last year", "yesterday"),
        ),
        ("Thursday morning in Sept. 2001", ("Thursday morning", "Sept. 2001")),
        ("dated 2025-08-06", ("2025-08-06",)),
    ),
    silent=("They may march to the capital.", "It weighs 2,000 kilograms.", "The march was 2000 miles long."),
)
