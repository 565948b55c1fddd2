"""What is told of the package is what it is."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib import resources
from pathlib import Path

import pytest

import redpencil
from running import ROOT, process

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NAME = re.compile(r"^[\w.-]+", re.MULTILINE)


def test_every_dependency_has_its_reason_on_the_architecture_page() -> None:
    project = PROJECT["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["formats"]]
    wanted += PROJECT["build-system"]["requires"]
    wanted += NAME.findall((ROOT / "tests" / "requirements.txt").read_text(encoding="utf-8"))
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").partition("## Dependencies")[2]
    told = set(re.findall(r"[\w.-]+", page.casefold()))
    assert {NAME.findall(one)[0].casefold() for one in wanted} <= told


def test_the_version_is_one_everywhere(tmp_path: Path) -> None:
    version = redpencil.__version__
    assert process("--version", folder=tmp_path).stdout == f"redpencil {version}\n"
    assert f"## {version}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_package_says_that_it_is_typed() -> None:
    assert (resources.files(redpencil) / "py.typed").is_file()
    assert "Typing :: Typed" in PROJECT["project"]["classifiers"]


def test_nothing_that_a_tool_leaves_behind_is_under_version_control() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, encoding="utf-8")
    if listed.returncode:
        pytest.skip("not in a git checkout of the project")
    left = re.findall(
        r"^.*(?:\.\w+_cache|__pycache__|\.lock|\.pyc|\.recovered)\b.*$", listed.stdout, re.MULTILINE
    )
    assert left == []
