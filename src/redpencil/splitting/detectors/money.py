"""Sums of money: $4.5 million, 300 euros, £20m."""

from redpencil.splitting.detectors.detector import Detector, both, either_case, matching, number_with
from redpencil.splitting.detectors.numerals import DIGITS, SCALE

_CURRENCIES = either_case(
    """
    dollars dollar cents euros euro pounds pence sterling yen yuan renminbi rupees rubles roubles francs
    kroner kronor won pesos lira lire shekels dirhams riyals rand zlotys hryvnias reais baht dong naira
    shillings
    USD EUR GBP JPY CNY CHF RUB INR AUD CAD
    """
)
_OF_A_COUNTRY = r"(?:US|U\.S\.|American|Canadian|Australian|Hong Kong) "
_SIGN = r"(?:[$€£¥₹₽₩₪₺₴]|U(?:S\$|SD )|[ACSR]\$|NZ\$|HK\$|EUR |GBP |CHF |INR |Rs\.? ?)\s?"
_FIRST = r"(?=[$€£¥₹₽₩₪₺₴A-Z])(?<!\w)"

MONEY = Detector(
    kind="money",
    find=both(
        number_with(rf"[ -](?:{_OF_A_COUNTRY})?(?P<word>[A-Za-z]+)(?!\w)", among=_CURRENCIES),
        matching(rf"{_FIRST}{_SIGN}{DIGITS}(?:[ -]?{SCALE})?(?:[–-][$€£¥]?{DIGITS}(?:[ -]?{SCALE})?)?"),
    ),
    fires=(
        ("It cost $4.5 million.", ("$4.5 million",)),
        ("They owe over 422,000 euros in arrears.", ("422,000 euros",)),
        ("a fine of £20m or US$25-30 million", ("£20m", "US$25-30 million")),
        ("Two hundred pounds were stolen.", ("Two hundred pounds",)),
        ("He paid Rs 500 and €1.2bn.", ("Rs 500", "€1.2bn")),
    ),
    silent=("Money was short.", "The euro fell against the dollar.", "He won 3 medals."),
)
