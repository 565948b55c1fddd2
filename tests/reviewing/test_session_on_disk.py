from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewing.acts import ACTS, undone_byte_for_byte


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 50)), max_size=15))
def test_every_act_reads_back_and_undoing_all_restores_the_file_byte_for_byte(
    acts: list[tuple[str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        undone_byte_for_byte(acts, Path(folder))
