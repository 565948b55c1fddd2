"""What the screen hands to the world outside: the clipboard, the browser, the reviewer's own editor."""

from __future__ import annotations

import contextlib
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from textual.app import App

from redpencil.errors import DecisionError


def copy(app: App[None], text: str) -> str:
    """Hand a text to the terminal's clipboard (OSC 52); what was done, in a sentence."""
    app.copy_to_clipboard(text)
    return f"Copied {len(text)} characters, if the terminal allows it."


def browse(app: App[None], url: str) -> str:
    """Open a web address; where there is no desktop to open it on, copy it and say so."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise DecisionError(f"{url} is no web address (http or https), so it was not opened.")
    if sys.platform != "darwin" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        app.copy_to_clipboard(url)
        return f"No desktop here; address copied: {url}"
    app.open_url(url)
    return f"Opened {url}"


def edit(app: App[None], text: str) -> str | None:
    """Let $VISUAL or $EDITOR change a text; None where it ended with an error. Raises DecisionError."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not command:
        raise DecisionError("No editor is set: put its name in EDITOR, as in `export EDITOR=nano`.")
    descriptor, name = tempfile.mkstemp(suffix=".txt", prefix="redpencil-")
    path = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        with app.suspend():
            done = subprocess.run([*shlex.split(command), name], check=False)
        return path.read_text(encoding="utf-8", errors="replace") if done.returncode == 0 else None
    except (OSError, ValueError) as error:
        raise DecisionError(f"The editor {command!r} cannot be started: {error}.") from None
    finally:
        with contextlib.suppress(OSError):
            path.unlink()
