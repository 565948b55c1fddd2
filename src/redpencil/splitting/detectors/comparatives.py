"""Comparisons: bigger, more than in 2020, twice as many, compared with."""

from redpencil.splitting.detectors.detector import Detector, telling

_COMPARATIVE = """
bigger larger smaller higher lower longer shorter older younger greater fewer stronger weaker faster
slower richer poorer cheaper worse better heavier lighter wider deeper warmer colder hotter safer deadlier
harsher tougher closer busier healthier sharper steeper costlier dearer newer
"""
_THAN_WHAT = r"(?= (in|the|last|any|ever|his|her|its|their|usual|expected|he|she|it|they)\b)"
_PHRASES = rf"""
    {"|".join(_COMPARATIVE.split())}( than\b)?
    more than{_THAN_WHAT}
    less than{_THAN_WHAT}
    more (?!than\b)[a-z-]+ than
    less (?!than\b)[a-z-]+ than
    compared (with|to)
    in comparison (with|to)
    twice as \w+
    half as \w+
    times (more|higher|larger|greater|as)
    doubled
    tripled
    trebled
    quadrupled
    halved
    outnumbered
    exceeded
    surpassed
    up from
    down from
    as (many|much) as
    """

COMPARATIVES = Detector(
    kind="comparative",
    find=telling(_PHRASES),
    fires=(
        ("Russia’s bigger army is slowly capturing more land.", ("bigger",)),
        ("fewer than expected, compared with 2020", ("fewer than", "compared with")),
        ("more expensive than gold and twice as heavy", ("more expensive than", "twice as heavy")),
        ("Sales doubled, up from a low base.", ("doubled", "up from")),
    ),
    silent=(
        "more than 12,000 civilians",
        "The worker was later a leader.",
        "However, other members remember.",
    ),
)
