"""The one place that prints. Data goes to stdout, talk to stderr, and nothing printed steers a terminal."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping

from redpencil.showing import shown

_LONGEST = 1000
"""Code points of a line on the error stream, which may repeat a name out of a file."""


def prepare() -> None:
    """Let a terminal that cannot show a character show its escape instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def data(text: str) -> None:
    """One piece of the command's result, a line or more."""
    print(safe(text))


def json_data(value: Mapping[str, object]) -> None:
    """The command's result as one JSON object, in ASCII so that any terminal and any pipe can take it."""
    import json

    print(json.dumps(value, indent=1))


def say(text: str) -> None:
    """What a person would like to know beside the result; the middle of a line without end is left out."""
    lines = [line if len(line) <= _LONGEST else f"{line[:600]} … {line[-300:]}" for line in text.split("\n")]
    print(safe("\n".join(lines)), file=sys.stderr)


def complain(text: str) -> None:
    """Why the command could not do it."""
    say(f"redpencil: {text}")


def own_bug() -> None:
    """The one traceback there is: for a fault of ours, to be sent to us."""
    import traceback

    traceback.print_exc()
    complain(
        "this is a bug in redpencil; please report it with the lines above. The checklist is as last saved."
    )


def flush() -> None:
    """Bring a closed pipe to light while it can still be handled."""
    sys.stdout.flush()


def close() -> None:
    """Stop writing to a pipe nobody reads any more (`redpencil report | head`)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def safe(text: str) -> str:
    """The text as any terminal may show it, its lines kept."""
    return "\n".join(shown(line) for line in text.split("\n"))
