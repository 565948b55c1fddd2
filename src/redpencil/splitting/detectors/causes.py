"""What is said to have brought something about."""

from redpencil.splitting.detectors.detector import Detector, telling

CAUSES = Detector(
    kind="cause",
    find=telling(
        r"""
        because( of)?
        due to
        owing to
        thanks to
        as a (result|consequence)( of)?
        cause|causes|caused|causing
        lead|leads|led|leading to
        result|results|resulted|resulting (in|from)
        trigger|triggers|triggered|triggering
        prompts|prompted|prompting
        sparks|sparked|sparking
        in (response|retaliation) (to|for)
        brought about
        stems|stemmed|stemming from
        attribute|attributes|attributed|attributable to
        on account of
        the reason
        therefore
        consequently
        thereby
        forces|forced|forcing \w+ to
        """
    ),
    fires=(
        ("excluded due to lack of access", ("due to",)),
        ("The fire, caused by lightning, led to a panic.", ("caused", "led to")),
        ("as a result of the strike", ("as a result of",)),
    ),
    silent=("He was prompt.", "The causeway leads north.", "It is due today."),
)
