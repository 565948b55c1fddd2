"""What is asked of git. Without git, or outside a repository, the answer is simply that there is none."""

from __future__ import annotations

import subprocess
from pathlib import Path


def user_name(folder: Path) -> str | None:
    """Git's `user.name` as it stands for `folder`, or None."""
    return _answer(folder, "config", "user.name") or None


def _answer(folder: Path, *question: str) -> str:
    try:
        done = subprocess.run(
            ["git", *question], cwd=folder, capture_output=True, text=True, encoding="utf-8", errors="replace"
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
