"""Words in quotation marks."""

from __future__ import annotations

from collections.abc import Iterable

from redpencil.anatomy import Span
from redpencil.splitting.detectors.detector import Detector, Reading
from redpencil.splitting.quotations import find_quotations


def _find(reading: Reading) -> Iterable[Span]:
    return (q.outer for q in find_quotations(reading.text, reading.sentences) if not q.nested)


QUOTES = Detector(
    kind="quote",
    find=_find,
    fires=(
        ("‘We are ready,’ he said.", ("‘We are ready,’",)),
        ("She called it \"a 'big' lie\".", ("\"a 'big' lie\"",)),
    ),
    silent=("Ukraine‘s Donbas region and the workers’ rights", "Don't do it in the '90s."),
)
