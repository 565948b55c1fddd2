"""What is kept between sessions: the folder for it, and the colours. The undo history is in `undo_log`."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path


def state_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Where logs are kept: the XDG state folder, by default `~/.local/state/redpencil`."""
    base = environment.get("XDG_STATE_HOME", "")
    return (Path(base) if base.startswith("/") else home / ".local" / "state") / "redpencil"


def remembered_theme(folder: Path) -> str | None:
    """The colours the user chose last."""
    try:
        return (folder / "theme").read_text(encoding="utf-8").strip() or None
    except (OSError, ValueError):
        return None


def remember_theme(folder: Path, name: str) -> None:
    """Keep the user's choice of colours; where that cannot be, it holds for this session."""
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / "theme").write_text(name + "\n", encoding="utf-8")
