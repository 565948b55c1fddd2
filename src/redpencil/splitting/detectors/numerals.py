"""How numbers, months and units of time are written: what several detectors share."""

from __future__ import annotations

import re

from redpencil.splitting.text.patterns import any_of, phrases

_ONES = "two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SCALES = any_of("hundred thousand million billion trillion lakh crore")

DIGITS = r"\d+(?:[,.]\d+)*"
SCALE = any_of("hundred thousand million billion trillion lakh crore mn bn tn m k")
_SPELLED = (
    rf"{any_of(f'{_ONES} {_TEENS} {_TENS}')}(?:-{any_of(f'one {_ONES}')})?(?:[ -](?:and )?{_SCALES})*"
    rf"|(?:[Aa]n?|[Oo]ne|[Hh]alf a)(?:[ -]{_SCALES})+"
)
"""A number in words; a lone `one` is mostly a pronoun and no number."""

NUMBERS = re.compile(
    r"\b(?=[\dAEFHINOSTaefhinost])(?<![.,/@#&:-])(?<!\d–)"
    rf"(?:{DIGITS}(?:[ -]?{SCALE})?(?:[–-]{DIGITS}(?:[ -]?{SCALE})?(?!\w))?|{_SPELLED})"
)
"""Numbers and ranges such as 10–15, where one may begin: in no word, no larger number and no address."""

MONTH = phrases(
    r"""
    Jan(uary|\.)?
    Feb(ruary|\.)?
    Mar(ch|\.)?
    Apr(il|\.)?
    May
    June?
    July?
    Aug(ust|\.)?
    Sep(tember|t\.|t|\.)?
    Oct(ober|\.)?
    Nov(ember|\.)?
    Dec(ember|\.)?
    """
)
WEEKDAY = any_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
