"""The figures in the documents are those that their programs print."""

from __future__ import annotations

import re
import runpy

import printed
from running import ROOT
from splitting import accuracy


def test_the_page_on_accuracy_has_the_figures_of_this_splitter() -> None:
    again = "PYTHONPATH=src:tests python -m splitting.accuracy --page"
    assert printed.part(accuracy.PAGE) == accuracy.tables(), again


def test_the_page_on_performance_has_a_section_for_every_benchmark_as_it_is() -> None:
    performance = runpy.run_path(str(ROOT / "docs" / "performance.py"))
    sections = re.split(r"^(?=## )", printed.part(performance["PAGE"]), flags=re.MULTILINE)[1:]
    assert sorted(performance["BENCHMARKS"]) == sorted((ROOT / "benchmarks").glob("*.py"))
    for benchmark, section in zip(performance["BENCHMARKS"], sections, strict=True):
        assert section.startswith(f"{performance['head'](benchmark)}\n\n```text\n")
