"""Writes the figures in docs/performance.md: runs every benchmark, one after the other, on a quiet machine.

    PYTHONPATH=src:tests python docs/performance.py

Takes about ten minutes. It wants the network once, for the splitters that are compared with.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import printed
import redpencil

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "performance.md"
BENCHMARKS = [
    ROOT / "benchmarks" / f"{name}.py"
    for name in ("start_up", "splitting", "hostile_lines", "screen", "claims_file", "carry_over")
]


def head(benchmark: Path) -> str:
    """What a benchmark says it measures: its first sentence as heading, then the rest."""
    told = ast.get_docstring(ast.parse(benchmark.read_text(encoding="utf-8"))) or ""
    first, _, rest = told.partition("\n\n")
    return f"## {first.rstrip('.')}\n\n{rest}"


def measured(benchmark: Path) -> str:
    """The benchmark's section: what it measures and what it printed."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])}
    command = [sys.executable, str(benchmark)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8", env=environment)
    return f"{head(benchmark)}\n\n```text\n{done.stdout.rstrip()}\n```"


if __name__ == "__main__":
    day = datetime.now(UTC).date().isoformat()
    where = f"redpencil {redpencil.__version__}, measured on {day} on {printed.machine()}."
    printed.write(PAGE, "\n\n".join([where, *map(measured, BENCHMARKS)]))
