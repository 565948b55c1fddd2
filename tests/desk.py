"""A desk with a story, its checklist and a real git repository, where two people work at once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from redpencil.articles import read_article
from redpencil.model import Checklist, Claim, Status
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.placing import Board, place
from redpencil.splitting import split
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from running import Done, command, environment, git

STORY = """The council voted on Tuesday night to close 12 of its 31 libraries by April.

Visits fell by 18% between 2015 and 2024, council leader Anna Lind said.
No redundancies are planned, according to the minutes of the meeting.

More than 9,000 people signed a petition against the plan.
The first branch opened in Harbour Street in 1911.
"""

Change = Callable[[Claim], Claim]


class Desk:
    """One clone: `folder` holds story.txt and claims.yaml, committed on the branch `main`."""

    def __init__(self, folder: Path, story: str = STORY) -> None:
        self.folder = folder
        self.story = folder / "story.txt"
        self.path = folder / "claims.yaml"
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")
        self.story.write_text(story, encoding="utf-8")
        article = read_article(self.story)
        create(self.path, new_checklist(article, split(article), "story.txt"), {})
        self.commit("split")

    def git(self, *words: str) -> str:
        return git(*words, folder=self.folder)

    def try_git(self, *words: str) -> int:
        """Git's exit code, for what may end in a conflict."""
        done = subprocess.run(
            ["git", *words],
            cwd=self.folder,
            capture_output=True,
            env=environment(self.folder) | {"GIT_EDITOR": "true"},
            check=False,
        )
        return done.returncode

    def redpencil(self, *words: str | Path, given: bytes = b"") -> Done:
        return command(*words, folder=self.folder, given=given)

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    @property
    def checklist(self) -> Checklist:
        return ChecklistFile.read(self.path).checklist

    @property
    def board(self) -> Board:
        """Every claim as it reads against the story on disk."""
        article = read_article(self.story)
        return place(self.checklist, article, split(article))

    @property
    def conflicted(self) -> bool:
        return "<<<<<<<" in self.path.read_text(encoding="utf-8")

    def change(self, words: str, change: Change) -> None:
        """Save the checklist with `change` applied to the claim that has `words`."""
        file = ChecklistFile.read(self.path)
        claims = tuple(change(c) if words in c.text else c for c in file.checklist.claims)
        assert claims != file.checklist.claims
        file.save(replace(file.checklist, claims=claims))

    def decide(self, words: str, status: Status, by: str, at: str = "2026-03-04T09:12:00Z") -> None:
        """Save a verdict on the claim that has `words`, bound to them as the tool does it."""
        surroundings = {row.id: row.surroundings for row in self.board.rows}
        self.change(words, lambda c: decide(c, status, by=by, at=at, surroundings=surroundings[c.id]))

    def on_branch(self, name: str, *, start: str = "main") -> None:
        self.git("switch", "--quiet", "--create", name, start)

    def claim(self, words: str) -> Claim:
        (found,) = [c for c in self.checklist.claims if words in c.text]
        return found

    def status(self, words: str) -> Status:
        """How the claim that has `words` reads."""
        (found,) = [row.status for row in self.board.rows if words in row.claim.text]
        return found


def executable(path: Path, script: str) -> Path:
    """A shell script that can be run."""
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path
