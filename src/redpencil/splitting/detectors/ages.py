"""How old someone is."""

from redpencil.splitting.detectors.detector import Detector, both, matching, number_with

_BOUND = r"(?: (?:and|or|years and) (?:older|over|above|under|younger|up))?"
_DECADE = r"(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)"
_AFTER_A_NAME = r"(?<=[a-zé]{2}, )(?:1[0-9]|[2-9]\d|10\d)(?=[,.;](?!\d))"
_AT_DEATH = r"(?:(?<=dies at )|(?<=died at ))\d{1,3}"

AGES = Detector(
    kind="age",
    find=both(
        number_with(r"[- ](?:year|month|week|day)s?[- ]olds?\b"),
        matching(
            r"\b(?=[AaIi\d])(?:[Aa]ge[ds]? (?:of )?(?:between )?\d+(?:(?:[–-]| to | and | or )\d+)?"
            rf"{_BOUND}|[Ii]n (?:his|her|their) (?:early |mid-|mid |late )?{_DECADE}"
            rf"|{_AFTER_A_NAME}|{_AT_DEATH})\b"
        ),
    ),
    fires=(
        ("a 47-year-old man and two six-month-old babies", ("47-year-old", "six-month-old")),
        ("respondents ages 15 and older living in Ukraine", ("ages 15 and older",)),
        ("Maria Lopez, 34, was found; she is aged 34.", ("34", "aged 34")),
        ("He is 91 years old and she is in her late 80s.", ("91 years old", "in her late 80s")),
        ("She died at the age of 90; he died at 61.", ("age of 90", "61")),
    ),
    silent=("The ages of the victims are not known.", "It took 12 years.", "In 2020, 34 people died."),
)
