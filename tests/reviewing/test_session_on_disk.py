from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.errors import DecisionError
from redpencil.reviewing.drafting import sentence_quotes
from redpencil.reviewing.placing import place
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from reviewing import small
from reviewing.acts import ACTS


def written(folder: str) -> ChecklistFile:
    drafted = small.checklist()
    board = place(drafted, small.article(), small.split())
    quotes = sentence_quotes(board, small.article(), small.split())
    return create(Path(folder) / "claims.yaml", drafted, quotes)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 50)), max_size=15))
def test_every_act_reads_back_and_undoing_all_restores_the_file_byte_for_byte(
    acts: list[tuple[str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = written(folder)
        start = file.path.read_bytes()
        review = Session(
            file.checklist, small.article(), small.split(), by="ana", now=lambda: "2026-03-04T09:12:00Z"
        )
        for name, number in acts:
            try:
                ACTS[name](review, number)
            except DecisionError:
                continue
            file = file.save(review.checklist, quotes=review.quotes_since(file.checklist))
            assert file.checklist == review.checklist
        assert ChecklistFile.read(file.path).checklist == review.checklist
        while review.history.done:
            review.undo()
        file.save(review.checklist, quotes=review.quotes_since(file.checklist))
        assert file.path.read_bytes() == start
