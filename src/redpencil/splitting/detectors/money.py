"""Sums of money: $4.5 million, 300 euros, £20m."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redpencil.model import Span
from redpencil.splitting.detectors.detector import Detector, any_of
from redpencil.splitting.detectors.numerals import DIGITS, RANGE, SCALE, START

_CURRENCY = any_of(
    """
    dollars dollar cents euros euro pounds pence sterling yen yuan renminbi rupees rubles roubles francs kroner kronor
    won pesos lira lire shekels dirhams riyals rand zlotys hryvnias reais baht dong naira shillings
    USD EUR GBP JPY CNY CHF RUB INR AUD CAD
    """
)
_OF_A_COUNTRY = r"(?:US|U\.S\.|American|Canadian|Australian|Hong Kong) "
_SUM = rf"{DIGITS}(?:[ -]?{SCALE})?(?:[–-][$€£¥]?{DIGITS}(?:[ -]?{SCALE})?)?"
_WITH_SIGN = re.compile(rf"[$€£¥₹₽₩₪₺₴]\s?{_SUM}")
_COUNTRY_BEFORE_SIGN = re.compile(r"\b(?:US|[ACS]|NZ|HK|R)\Z")
_IN_WORDS = re.compile(
    rf"{START}{RANGE}[ -](?:{_OF_A_COUNTRY})?{_CURRENCY}|\b(?:Rs\.? ?|(?:USD|EUR|GBP|CHF|INR) ){_SUM}"
)


def _find(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    spans = [Span(*m.span()) for m in _IN_WORDS.finditer(text)]
    for m in _WITH_SIGN.finditer(text):
        country = _COUNTRY_BEFORE_SIGN.search(text, max(0, m.start() - 2), m.start())
        spans.append(Span(country.start() if country else m.start(), m.end()))
    yield from sorted(spans)


MONEY = Detector(
    kind="money",
    find=_find,
    fires=(
        ("It cost $4.5 million.", ("$4.5 million",)),
        ("They owe over 422,000 euros in arrears.", ("422,000 euros",)),
        ("a fine of £20m or US$25-30 million", ("£20m", "US$25-30 million")),
        ("Two hundred pounds were stolen.", ("Two hundred pounds",)),
        ("He paid Rs 500 and €1.2bn.", ("Rs 500", "€1.2bn")),
    ),
    silent=("Money was short.", "The euro fell against the dollar.", "He won 3 medals."),
)
