"""What is said to have brought something about."""

from redpencil.splitting.detectors.detector import Detector, matching, phrases

CAUSES = Detector(
    kind="cause",
    find=matching(
        r"\b"
        + phrases(
            r"""
            because( of)?
            due to
            owing to
            thanks to
            as a (result|consequence)( of)?
            caus(e|es|ed|ing)
            le(ad|ads|d|ading) to
            result(s|ed|ing)? (in|from)
            trigger(s|ed|ing)?
            prompt(s|ed|ing)
            spark(s|ed|ing)
            in (response|retaliation) (to|for)
            brought about
            stem(s|med|ming) from
            attribut(e|es|ed|able) to
            on account of
            the reason
            therefore
            consequently
            thereby
            forc(es|ed|ing) \w+ to
            """
        )
    ),
    fires=(
        ("excluded due to lack of access", ("due to",)),
        ("The fire, caused by lightning, led to a panic.", ("caused", "led to")),
        ("as a result of the strike", ("as a result of",)),
    ),
    silent=("He was prompt.", "The causeway leads north.", "It is due today."),
)
