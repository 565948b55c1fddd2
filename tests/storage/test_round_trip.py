"""What is written in canonical style is read back as it was, by either parser."""

from __future__ import annotations

from hypothesis import given, settings

from redpencil.model import Checklist
from redpencil.storage.decoding import decode
from redpencil.storage.emitting import checklist_text
from redpencil.storage.parsers import C_PARSER, PythonParser
from redpencil.storage.reading import read_checklist
from storage.strategies import checklists

PARSERS = [PythonParser] if C_PARSER is None else [C_PARSER, PythonParser]


@given(checklists())
@settings(max_examples=100, deadline=None)
def test_a_written_checklist_reads_back_as_it_was_with_either_parser(checklist: Checklist) -> None:
    text = checklist_text(checklist, {})
    decoded = decode(text.encode("utf-8"))
    assert decoded.faults == ()
    for parser in PARSERS:
        reading = read_checklist(decoded.text, "claims.yaml", parser)
        assert reading.faults == ()
        assert reading.checklist == checklist
    assert checklist_text(checklist, {}) == text
