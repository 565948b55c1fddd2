"""How long something took or lasts."""

from redpencil.splitting.detectors.detector import Detector, both, either_case, number_with, telling

_UNITS = either_case(
    """
    second seconds minute minutes hour hours day days week weeks fortnight month months year years decade
    decades century centuries night nights weekend weekends
    """
)
_SPANS = "(seconds|minutes|hours|days|weeks|months|years|decades|centuries)"
_ONE = "(minute|hour|day|week|month|year|decade|century)"
_WHEN = "(ago|later|before|after|earlier)"
_VAGUE = rf"""
    several {_SPANS}
    a few {_SPANS}
    many {_SPANS}
    recent {_SPANS}
    past {_SPANS}
    for {_SPANS}
    a|an {_ONE}
    one {_ONE}
    half an? {_ONE}
    hours {_WHEN}
    days {_WHEN}
    weeks {_WHEN}
    months {_WHEN}
    years {_WHEN}
    decades {_WHEN}
    """

DURATIONS = Detector(
    kind="duration",
    find=both(
        number_with(r"[ -](?P<word>[A-Za-z]+)(?!\w)(?:-long)?(?!-)", among=_UNITS),
        telling(_VAGUE, behind_hyphen=False, end="(?!-)"),
    ),
    fires=(
        ("the more than three-year conflict", ("three-year",)),
        ("within the next 12 months, a month before the vote", ("12 months", "a month")),
        ("It lasted several days, for decades it was closed.", ("several days", "for decades")),
        ("hours after the leader repeated a call", ("hours after",)),
    ),
    silent=("It happened once a second time.", "The year was hard.", "20 people came."),
)
