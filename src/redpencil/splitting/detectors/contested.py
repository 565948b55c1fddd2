"""Speech that someone else may well contradict: denied, claimed, insisted."""

from redpencil.splitting.detectors.detector import Detector, telling

CONTESTED = Detector(
    kind="contested",
    find=telling(
        r"""
        deny|denies|denied|denying|denial|denials
        dispute|disputes|disputed|disputing
        reject|rejects|rejected|rejecting|rejection
        refute|refutes|refuted|refuting
        rebut|rebuts|rebutted
        claim|claims|claimed|claiming
        insist|insists|insisted|insisting
        contradict|contradicts|contradicted|contradicting|contradictory
        contest|contests|contested|contesting
        dismisses|dismissed(?= (the|any|claims|as)\b)
        so-called
        purported|purportedly
        """
    ),
    fires=(
        ("The ministry denied the report and insisted it was wrong.", ("denied", "insisted")),
        ("He claims to have seen it; others dispute this.", ("claims", "dispute")),
    ),
    silent=("The reclaimed land is dense.", "Officials confirmed the news.", "He was admitted."),
)
