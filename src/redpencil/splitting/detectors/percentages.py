"""Shares of a whole: 50%, ten per cent, a third."""

from redpencil.splitting.detectors.detector import Detector, both, number_with, telling

_FRACTIONS = r"""
    a (third|quarter|fifth|tenth)(?= (of|the|its|their)\b)
    one[ -](third|quarter|fifth|tenth|half|percent|per cent)
    two[ -](thirds|fifths)
    three[ -](quarters|fourths|fifths)
    four[ -]fifths
    half(?= (of|the|a|an|its|their|his|her|all)\b)
    """

PERCENTAGES = Detector(
    kind="percent",
    find=both(
        number_with(r"[ -]?(?:%|(?:per ?cent|percentage points?|pct|basis points?)\b)"),
        telling(_FRACTIONS, behind_hyphen=False),
    ),
    fires=(
        ("brought India’s tariff rate to 50% after it bought oil", ("50%",)),
        ("Turnout rose by 3.5 percentage points to 61 per cent.", ("3.5 percentage points", "61 per cent")),
        ("Between 10 and 15 percent agreed, one per cent did not.", ("10 and 15 percent", "one per cent")),
        ("In 2019 and 50% of 2020", ("50%",)),
        ("only about a quarter of Ukrainians surveyed", ("a quarter",)),
        ("Two-thirds of voters stayed at home.", ("Two-thirds",)),
    ),
    silent=("The per cent sign is missing.", "He was in the first half when the third man came."),
)
