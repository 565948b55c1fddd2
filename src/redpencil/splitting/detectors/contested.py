"""Speech that someone else may well contradict: denied, claimed, insisted."""

from redpencil.splitting.detectors.detector import Detector, matching, phrases

CONTESTED = Detector(
    kind="contested",
    find=matching(
        r"\b"
        + phrases(
            r"""
            den(y|ies|ied|ying|ial|ials)
            disput(e|es|ed|ing)
            reject(s|ed|ing|ion)?
            refut(e|es|ed|ing)
            rebut(s|ted)?
            claim(s|ed|ing)?
            insist(s|ed|ing)?
            contradict(s|ed|ing|ory)?
            contest(s|ed|ing)?
            dismiss(es|ed)(?= (the|any|claims|as)\b)
            so-called
            purported(ly)?
            """
        )
    ),
    fires=(
        ("The ministry denied the report and insisted it was wrong.", ("denied", "insisted")),
        ("He claims to have seen it; others dispute this.", ("claims", "dispute")),
    ),
    silent=("The reclaimed land is dense.", "Officials confirmed the news.", "He was admitted."),
)
