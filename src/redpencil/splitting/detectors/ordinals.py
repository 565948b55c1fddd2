"""Places in an order: the first, 42nd."""

from redpencil.splitting.detectors.detector import Detector, matching
from redpencil.splitting.text.patterns import any_of

_ORDINALS = any_of(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth twenty-first
    """
)

ORDINALS = Detector(
    kind="ordinal",
    find=matching(rf"\b(?<![.,-])(?:\d[\d,]*(?:st|nd|rd|th)\b|(?<![Aa]t ){_ORDINALS})(?!-\w|, | of all\b)"),
    fires=(
        ("commanders of the 95th Brigade", ("95th",)),
        ("It was the first time since the third round.", ("first", "third")),
        ("ranked as the 135th most popular site", ("135th",)),
    ),
    silent=("At first he agreed.", "First of all, thanks.", "Wait five seconds.", "He was born in 1990."),
)
