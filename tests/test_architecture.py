"""Imports point one way: nouns, then the pure core, then the edges, then the front ends."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import redpencil

SRC = Path(redpencil.__file__).parent
NOUNS = {"anatomy", "model", "errors", "words", "showing"}
EDGES = {"articles", "formats", "storage", "git"}
MAY_IMPORT: dict[str, set[str]] = {
    "anatomy": set(),
    "model": {"anatomy"},
    "errors": set(),
    "words": set(),
    "showing": set(),
    "splitting": NOUNS,
    "reviewing": NOUNS,
    "storage": NOUNS | {"reviewing"},
    "articles": NOUNS,
    "formats": NOUNS | {"articles"},
    "reports": NOUNS | {"reviewing"},
    "git": NOUNS,
    "opening": NOUNS | {"splitting", "reviewing", "storage", "articles", "git"},
    "settling": NOUNS | {"reviewing", "storage", "git"},
    "ahead": NOUNS | {"opening", "storage"},
    "remembering": set(),
    "undo_log": NOUNS | {"reviewing"},
    "plain": NOUNS | {"reviewing", "storage", "opening"},
    "tui": NOUNS | {"reviewing", "storage", "opening", "ahead", "settling", "git", "remembering", "undo_log"},
    "cli": NOUNS
    | EDGES
    | {
        "splitting",
        "reviewing",
        "opening",
        "ahead",
        "settling",
        "remembering",
        "undo_log",
        "plain",
        "reports",
        "tui",
        "",
    },
    "__main__": {"cli"},
    "": set(),
}
"""What each room may import of the others; `""` is the package itself (its version)."""

SPLITTING = {
    "tables": set[str](),
    "text": {"tables"},
    "tags": {"tables"},
    "clauses": {"tables", "tags"},
    "speech": {"tables", "text", "tags", "clauses"},
    "claims": {"tables", "text", "tags", "clauses", "speech"},
    "detectors": {"tables", "text"},
    "findings": {"tables", "text", "detectors"},
}
"""What each room of `splitting` may import of the others; its front door may import them all."""

OUTSIDE = {
    "formats": {"mammoth", "pypdf", "selectolax"},
    "reports": {"jinja2", "markupsafe"},
    "storage": {"yaml"},
    "plain": {"click"},
    "cli": {"click"},
    "tui": {"textual", "rich", "yaml"},
}
"""The installed packages each room may import; all others live on the standard library."""


def room_of(path: Path) -> str:
    """The name of the first folder or file of the package a path lies in."""
    first = path.relative_to(SRC).parts[0]
    return "" if first == "__init__.py" else first.removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    """The modules a file imports anywhere in it, as dotted names."""
    names: set[str] = set()
    package = ["redpencil", *path.relative_to(SRC).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            names |= {module} if module != "redpencil" else {f"redpencil.{a.name}" for a in node.names}
    return names


FILES = sorted(SRC.rglob("*.py"))
SPLITTING_FILES = sorted(path for room in SPLITTING for path in (SRC / "splitting" / room).glob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(SRC)))
def test_a_file_imports_only_what_its_layer_may(path: Path) -> None:
    room = room_of(path)
    for name in imports_of(path):
        top, _, rest = name.partition(".")
        if top == "redpencil":
            other = rest.partition(".")[0]
            other = "" if other.startswith("__") and other != "__main__" else other
            assert other == room or other in MAY_IMPORT[room], f"{room} may not import {name}"
        elif top not in sys.stdlib_module_names:
            assert top in OUTSIDE.get(room, set()), f"{room} may not import {name}"


@pytest.mark.parametrize("path", SPLITTING_FILES, ids=lambda p: str(p.relative_to(SRC)))
def test_the_rooms_of_the_splitter_build_on_each_other_in_one_direction(path: Path) -> None:
    room = path.parent.name
    for name in imports_of(path):
        if name.startswith("redpencil.splitting."):
            other = name.split(".")[2]
            assert other == room or other in SPLITTING[room], f"{room} may not import {name}"


def test_every_file_of_the_splitter_is_in_a_room() -> None:
    folder = SRC / "splitting"
    assert [path.name for path in folder.glob("*.py")] == ["__init__.py"]
    assert {path.name for path in folder.iterdir() if (path / "__init__.py").exists()} == set(SPLITTING)


@pytest.mark.parametrize(
    "command", [["--help"], ["check", "--help"], ["split", "--help"], ["report", "--help"]]
)
def test_commands_without_a_screen_load_no_textual(command: list[str]) -> None:
    script = (
        "import sys\nfrom redpencil.cli import main\n"
        f"sys.argv = ['redpencil', *{command!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "sys.exit(any(name.split('.')[0] in ('textual', 'rich') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
