"""Times of day."""

from redpencil.splitting.detectors.detector import Detector, matching

_ZONE = r"(?: (?:ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|GMT|UTC|BST|CET|CEST|local time)\b)?"
_HALF_OF_DAY = r"[ ]?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b)"

TIMES = Detector(
    kind="time",
    find=matching(
        rf"\b(?=[\dMmNn])(?<![.:,])(?:[0-2]?\d(?:[:.][0-5]\d)?{_HALF_OF_DAY}{_ZONE}|[0-2]?\d:[0-5]\d\b{_ZONE}"
        r"|[0-2]\d[0-5]\d (?:GMT|UTC|BST|local time)\b|\d{1,2} o['’]clock\b|[Mm]idnight\b|[Nn]oon\b)"
    ),
    fires=(
        ("At 5 a.m. the doors opened, at 10:15 they closed.", ("5 a.m.", "10:15")),
        ("It began at 9.30am and ended at noon.", ("9.30am", "noon")),
        ("He landed at 1400 GMT.", ("1400 GMT",)),
    ),
    silent=("The score was 3-2.", "He was amused by 5 amateurs.", "The afternoon was quiet."),
)
