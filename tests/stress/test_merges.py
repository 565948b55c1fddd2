from __future__ import annotations

import pytest

from stress.merges import by_claim
from stress.two_editors import case, fault


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
