"""Blame and accusation, which a desk fears most when someone is named."""

from redpencil.splitting.detectors.detector import Detector, matching, phrases

ACCUSATIONS = Detector(
    kind="accusation",
    find=matching(
        r"\b"
        + phrases(
            r"""
            accus(e|es|ed|ing|ation|ations)
            alleg(e|es|ed|edly|ing|ation|ations)
            blam(e|es|ed|ing)
            charg(ed|es|ing) with
            convict(ed|ion|ions)( of)?
            guilty( of)?
            suspected( of)?
            acquitted( of)?
            indict(ed|ment|ments)
            arrest(s|ed|ing)?
            su(es|ed|ing)
            fraud(ulent)?
            corrupt(ion)?
            brib(e|es|ed|ery|ing)
            murder(s|ed|er|ers|ing)?
            rap(e|es|ed|ist)
            abus(e|es|ed|er|ers|ive|ing)
            assault(s|ed|ing)?
            war crimes?
            genocide
            embezzl(ed|ing|ement)
            misconduct
            wrongdoing
            sentenced
            lied
            lying (about|to)
            cover-up
            complicit(y)?
            conspir(ed|acy|ing)
            plagiari[sz](ed|ing|sm)
            launder(ed|ing)
            harass(ed|ing|ment)
            perjury
            negligen(t|ce)
            smuggl(ed|ing|ers?)
            tortur(e|ed|es)
            massacre(d|s)?
            extort(ed|ion)
            """
        )
    ),
    fires=(
        ("Smith was accused of fraud.", ("accused", "fraud")),
        ("He was found guilty of bribery and sentenced.", ("guilty of", "bribery", "sentenced")),
        ("She allegedly lied to police.", ("allegedly", "lied")),
    ),
    silent=("He was in charge of the battery.", "The drapes relied on it.", "The applied art is blameless."),
)
