"""Writing a checklist that is new, for which nothing has to be read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from redpencil.model import Checklist
from redpencil.storage import saving
from redpencil.storage.emitting import checklist_text
from redpencil.storage.fields import CHECKLIST, tidy


def create(path: Path, checklist: Checklist, quotes: Mapping[str, str]) -> None:
    """Write a new checklist in canonical style, replacing what is at `path`. Raises SaveError.

    `quotes` gives, by claim id, the sentence that stands as a `#>` line above its first claim.
    """
    content = checklist_text(tidy(CHECKLIST, checklist), quotes).encode("utf-8")
    with saving.locked(path):
        saving.replace(path, content)
