"""What is written in canonical style is read back as it was, by either parser."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from redpencil.model import Checklist
from redpencil.storage.decoding import decode
from redpencil.storage.emitting import checklist_text
from redpencil.storage.parsers import C_PARSER, PythonParser
from redpencil.storage.reading import read_checklist
from storage.strategies import checklists

PARSERS = [PythonParser] if C_PARSER is None else [C_PARSER, PythonParser]


@pytest.mark.parametrize("parser", PARSERS, ids=["c", "python"][2 - len(PARSERS) :])
@given(checklists())
@settings(max_examples=150, deadline=None)
def test_a_written_checklist_reads_back_as_it_was(parser: Any, checklist: Checklist) -> None:
    decoded = decode(checklist_text(checklist, {}).encode("utf-8"))
    assert decoded.faults == ()
    reading = read_checklist(decoded.text, "claims.yaml", parser)
    assert reading.faults == ()
    assert reading.checklist == checklist


@given(checklists())
@settings(max_examples=50, deadline=None)
def test_writing_twice_gives_the_same_text(checklist: Checklist) -> None:
    text = checklist_text(checklist, {})
    assert checklist_text(read_checklist(text, "claims.yaml").checklist, {}) == text
