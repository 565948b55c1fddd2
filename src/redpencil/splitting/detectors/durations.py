"""How long something took or lasts."""

from redpencil.splitting.detectors.detector import Detector, matching, phrases
from redpencil.splitting.detectors.numerals import RANGE, START, TIME_UNITS

_SPANS = "(seconds|minutes|hours|days|weeks|months|years|decades|centuries)"
_VAGUE = phrases(
    rf"""
    several {_SPANS}
    a few {_SPANS}
    many {_SPANS}
    recent {_SPANS}
    past {_SPANS}
    an? (minute|hour|day|week|month|year|decade|century)
    one (minute|hour|day|week|month|year|decade|century)
    half an? (minute|hour|day|week|month|year|decade|century)
    for {_SPANS}
    hours (ago|later|before|after|earlier)
    days (ago|later|before|after|earlier)
    weeks (ago|later|before|after|earlier)
    months (ago|later|before|after|earlier)
    years (ago|later|before|after|earlier)
    decades (ago|later|before|after|earlier)
    """
)

DURATIONS = Detector(
    kind="duration",
    find=matching(rf"(?:{START}{RANGE}[ -]{TIME_UNITS}(?:-long)?|\b(?<!-){_VAGUE})(?![\w-])"),
    fires=(
        ("the more than three-year conflict", ("three-year",)),
        ("within the next 12 months, a month before the vote", ("12 months", "a month")),
        ("It lasted several days, for decades it was closed.", ("several days", "for decades")),
        ("hours after the leader repeated a call", ("hours after",)),
    ),
    silent=("It happened once a second time.", "The year was hard.", "20 people came."),
)
