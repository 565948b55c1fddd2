"""The examples for pipelines are YAML, and their commands and options are there and do what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from importlib import import_module
from pathlib import Path

import click
import pytest
import yaml

from redpencil.cli import COMMANDS
from redpencil.model import Status
from reviewing.gating import paper as p
from reviewing.gating.paper import Paper, decided
from running import ROOT, environment, git
from test_docs import desk

PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
WORKFLOW, CONFIG = (yaml.safe_load(block) for block in BLOCKS)
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
CALLS = re.findall(r"redpencil ([a-z][a-z-]*)((?: +[^\n`|]+)?)", PAGE.replace("\\\n", " "))

__all__ = ["desk"]


def options_of(name: str) -> set[str]:
    command: click.Command = import_module(f"redpencil.cli.{name.replace('-', '_')}").command
    return {option for parameter in command.params for option in parameter.opts}


def test_every_command_and_option_on_the_page_is_there() -> None:
    assert CALLS
    for name, rest in CALLS:
        assert name in COMMANDS
        assert set(re.findall(r"--[a-z-]+", rest)) <= options_of(name)


def test_the_workflow_runs_the_check_on_pull_requests() -> None:
    assert "pull_request" in WORKFLOW[True]
    steps = WORKFLOW["jobs"]["gate"]["steps"]
    assert all(("uses" in step) is not ("run" in step) for step in steps)
    assert "redpencil check --format github" in steps[-1]["run"]


def test_the_hook_calls_a_command_of_the_project() -> None:
    program, name, *_ = HOOK["entry"].split()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert program in project["scripts"]
    assert name in COMMANDS
    assert (HOOK["always_run"], HOOK["pass_filenames"]) == (True, False)
    (wanted,) = CONFIG["repos"][0]["hooks"]
    assert wanted["id"] == HOOK["id"]
    assert {word for word in wanted["args"] if word.startswith("--")} <= options_of(name)


def run_the_step(folder: Path, path: str) -> subprocess.CompletedProcess[str]:
    step = WORKFLOW["jobs"]["gate"]["steps"][-1]["run"]
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", step],
        cwd=folder,
        env=environment(folder) | {"PATH": path},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.parametrize("status", [Status.VERIFIED, Status.UNCHECKED])
def test_the_workflow_s_step_stops_an_open_claim_anywhere_in_the_repository(
    desk: Path, status: Status
) -> None:
    path = f"{desk / 'bin'}{os.pathsep}{os.environ['PATH']}"
    folder = desk / "stories" / "libraries"
    folder.mkdir(parents=True)
    paper = Paper(folder)
    story, claims = decided()
    paper.story.write_bytes(story)
    paper.claims.write_bytes(claims)
    if status is not Status.VERIFIED:
        p.judged("a reader since 1998", status)(paper)
    git("add", "stories", folder=desk)
    done = run_the_step(desk, path)
    assert (done.returncode == 0) is (status is Status.VERIFIED), done
    assert ("::error file=stories/libraries/claims.yaml,line=" in done.stdout) is (status is Status.UNCHECKED)


def test_a_repository_without_a_checklist_does_not_pass(desk: Path) -> None:
    done = run_the_step(desk, f"{desk / 'bin'}{os.pathsep}{os.environ['PATH']}")
    assert done.returncode != 0
    assert "there is no such file" in done.stdout
