"""Blame and accusation, which a desk fears most when someone is named."""

from redpencil.splitting.detectors.detector import Detector, telling

ACCUSATIONS = Detector(
    kind="accusation",
    find=telling(
        r"""
        accuse|accuses|accused|accusing|accusation|accusations
        allege|alleges|alleged|allegedly|alleging|allegation|allegations
        blame|blames|blamed|blaming
        charged|charges|charging with
        convicted|conviction|convictions( of)?
        guilty( of)?
        suspected( of)?
        acquitted( of)?
        indicted|indictment|indictments
        arrest|arrests|arrested|arresting
        sues|sued|suing
        fraud|fraudulent
        corrupt|corruption
        bribe|bribes|bribed|bribery|bribing
        murder|murders|murdered|murderer|murderers|murdering
        rape|rapes|raped|rapist
        abuse|abuses|abused|abuser|abusers|abusive|abusing
        assault|assaults|assaulted|assaulting
        war crimes?
        genocide
        embezzled|embezzling|embezzlement
        misconduct
        wrongdoing
        sentenced
        lied
        lying (about|to)
        cover-up
        complicit|complicity
        conspired|conspiracy|conspiring
        plagiarised|plagiarising|plagiarism|plagiarized|plagiarizing
        laundered|laundering
        harassed|harassing|harassment
        perjury
        negligent|negligence
        smuggled|smuggling|smuggler|smugglers
        torture|tortured|tortures
        massacre|massacred|massacres
        extorted|extortion
        """
    ),
    fires=(
        ("Smith was accused of fraud.", ("accused", "fraud")),
        ("He was found guilty of bribery and sentenced.", ("guilty of", "bribery", "sentenced")),
        ("She allegedly lied to police.", ("allegedly", "lied")),
    ),
    silent=("He was in charge of the battery.", "The drapes relied on it.", "The applied art is blameless."),
)
