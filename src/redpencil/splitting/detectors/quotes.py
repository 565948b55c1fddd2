"""Words in quotation marks."""

from redpencil.splitting.detectors.detector import Detector

QUOTES = Detector(
    kind="quote",
    find=lambda reading: [q.outer for q in reading.quotations if not q.nested],
    fires=(
        ("‘We are ready,’ he said.", ("‘We are ready,’",)),
        ("She called it \"a 'big' lie\".", ("\"a 'big' lie\"",)),
    ),
    silent=("Ukraine‘s Donbas region and the workers’ rights", "Don't do it in the '90s."),
)
