"""How numbers, months and units are written: the pieces that several detectors share."""

from __future__ import annotations

from redpencil.splitting.detectors.detector import any_of

_ONES = "two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES = any_of("hundred thousand million billion trillion lakh crore")

DIGITS = r"\d+(?:[,.]\d+)*"
SCALE = any_of("hundred thousand million billion trillion lakh crore mn bn tn m k")
SPELLED = (
    rf"(?:{any_of(f'{_ONES} {_TEENS} {_TENS}')}(?:-{any_of(f'one {_ONES}')})?(?:[ -](?:and )?{_SCALES})*"
    rf"|(?:[Aa]n?|[Oo]ne|[Hh]alf a)(?:[ -]{_SCALES})+)"
)
"""A number in words; a lone `one` is mostly a pronoun and no number."""

NUMBER = rf"(?:{DIGITS}(?:[ -]?{SCALE})?|{SPELLED})"
RANGE = rf"{NUMBER}(?:(?:[–-]| to | and | or ){NUMBER})?"
START = r"\b(?=[\dAEFHINOSTaefhinost])(?<![.,/@#&:-])(?<!\d–)"
"""Where a number may begin: in no word, no larger number and no address. The first letters save time."""

MONTH = any_of(
    """
    January February March April May June July August September October November December
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct
    Nov Dec
    """
)
WEEKDAY = any_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
TIME_UNITS = any_of(
    """
    second seconds minute minutes hour hours day days week weeks fortnight month months year years decade
    decades
    century centuries night nights weekend weekends
    """
)
