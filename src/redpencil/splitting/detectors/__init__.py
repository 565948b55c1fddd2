"""What the eye must land on: every kind of highlight has a detector here, and this tuple lists them all."""

from __future__ import annotations

from redpencil.anatomy import Highlight
from redpencil.splitting.detectors.accusations import ACCUSATIONS
from redpencil.splitting.detectors.ages import AGES
from redpencil.splitting.detectors.causes import CAUSES
from redpencil.splitting.detectors.comparatives import COMPARATIVES
from redpencil.splitting.detectors.contested import CONTESTED
from redpencil.splitting.detectors.dates import DATES
from redpencil.splitting.detectors.detector import Detector, Reading
from redpencil.splitting.detectors.durations import DURATIONS
from redpencil.splitting.detectors.money import MONEY
from redpencil.splitting.detectors.names import NAMES
from redpencil.splitting.detectors.negations import NEGATIONS
from redpencil.splitting.detectors.ordinals import ORDINALS
from redpencil.splitting.detectors.percentages import PERCENTAGES
from redpencil.splitting.detectors.quantities import QUANTITIES
from redpencil.splitting.detectors.quotes import QUOTES
from redpencil.splitting.detectors.superlatives import SUPERLATIVES
from redpencil.splitting.detectors.times import TIMES

__all__ = ["DETECTORS", "Detector", "Reading", "find_highlights"]

DETECTORS: tuple[Detector, ...] = (
    QUOTES,
    PERCENTAGES,
    MONEY,
    AGES,
    TIMES,
    DATES,
    DURATIONS,
    NAMES,
    ORDINALS,
    QUANTITIES,
    SUPERLATIVES,
    NEGATIONS,
    COMPARATIVES,
    CAUSES,
    ACCUSATIONS,
    CONTESTED,
)
"""In order of precedence: where two would claim the same words, the first has them. Quotes enclose others."""


def find_highlights(reading: Reading) -> tuple[Highlight, ...]:
    """All highlights of an article, in reading order, enclosing ones first.

    Only quotes overlap other highlights. What a highlight is never depends on later sentences.
    """
    taken = bytearray(len(reading.text))
    found: list[Highlight] = []
    for detector in DETECTORS:
        for start, end in detector.find(reading):
            if detector is not QUOTES:
                if taken.find(1, start, end) >= 0:
                    continue
                taken[start:end] = b"\x01" * (end - start)
            found.append(Highlight(start, end, detector.kind))
    return tuple(sorted(found, key=lambda h: (h.start, -h.end, h.kind)))
