"""What is said not to be so."""

from redpencil.splitting.detectors.detector import Detector, both, matching, telling

_CONTRACTION = r"(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|ai|need)n['’]t\b"
_WORDS = r"""
    not
    never
    no longer
    no(?= [a-z])
    no-one
    none
    nobody
    nothing
    neither
    nor
    without
    cannot
    fail|fails|failed|failing to
    refuse|refuses|refused|refusing to
    decline|declines|declined|declining to
    lack|lacks|lacked|lacking( of)?
    unable to
    unlikely to
    """

NEGATIONS = Detector(
    kind="negation",
    find=both(telling(_WORDS, behind_hyphen=False, end=r"(?!-\w)"), matching(rf"\b(?<!-){_CONTRACTION}")),
    fires=(
        ("He did not say where, and they don’t know.", ("not", "don’t")),
        ("excluded due to lack of access", ("lack of",)),
        ("She never came and refused to answer.", ("never", "refused to")),
        ("There is no longer a queue.", ("no longer",)),
    ),
    silent=("A notable knot.", "No. 10 is a house.", "He is known in the north."),
)
