"""The first few trials of each kind of the reliability suite; `make stress` makes them all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import printed
from redpencil.errors import SaveError
from redpencil.storage import saving
from running import ROOT
from stress import disks
from stress.kinds import KINDS
from stress.trials import Kind, attempt

LONGEST = 600
"""Seconds that a full run may take."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.slug)
def test_nothing_is_lost_or_torn(kind: Kind) -> None:
    faults = [outcome for seed in range(kind.few) if (outcome := attempt(kind, seed)).sort]
    assert not faults


def test_a_full_run_ends_in_time() -> None:
    assert sum(kind.seconds for kind in KINDS) <= LONGEST


def test_a_save_in_place_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def in_place(path: Path, content: bytes) -> None:
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC)
            os.write(descriptor, content)
            os.close(descriptor)
        except OSError as error:
            raise SaveError(f"{path}: {error}") from error

    monkeypatch.setattr(saving, "replace", in_place)
    kind = next(kind for kind in KINDS if kind.trial is disks.failing)
    assert "torn" in {attempt(kind, seed).sort for seed in range(kind.few)}


def test_the_page_has_a_full_run_without_a_fault() -> None:
    rows = printed.rows(printed.part(ROOT / "docs" / "reliability.md"))
    assert [row[0] for row in rows] == [kind.name for kind in KINDS]
    for kind, (*_, lost, torn, other, _) in zip(KINDS, rows, strict=True):
        assert (lost, torn, other) == ("0", "0", "0"), kind.name
