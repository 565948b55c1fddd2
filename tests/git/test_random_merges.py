"""Two people's random work, merged: nothing is lost silently, and the result loads or carries markers."""

from __future__ import annotations

import pytest

from redpencil.storage.merging import merge_files
from two_editors import case, fault


def by_claim(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    merged = merge_files(base, ours, theirs)
    return merged.content, bool(merged.conflicts)


@pytest.mark.parametrize("hundred", range(3))
def test_no_decision_is_lost_silently(hundred: int) -> None:
    wrong = {seed: fault(case(seed), by_claim) for seed in range(hundred * 100, hundred * 100 + 100)}
    assert not {seed: what for seed, what in wrong.items() if what}


@pytest.mark.parametrize("side", [1, 2], ids=["ours", "theirs"])
def test_the_cases_tell_when_a_side_is_dropped(side: int) -> None:
    wrong = [fault(case(seed), lambda *files: (files[side], False)) for seed in range(50)]
    assert sum(what is not None for what in wrong) > 30


def test_merging_with_oneself_changes_nothing() -> None:
    for seed in range(20):
        base, ours, _ = case(seed).files
        assert by_claim(base, ours, ours) == (ours, False)
        assert by_claim(base, ours, base) == (ours, False)
        assert by_claim(base, base, ours)[0] == ours
