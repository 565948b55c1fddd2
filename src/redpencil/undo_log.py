"""The undo history between sessions: a log in the user's state folder, one line an act.

It belongs to one checklist as one reviewer left it. Where the file says something else by now, the log is
dropped: what it would turn back is no longer what stands there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from redpencil.reviewing.history import LISTS, Change, History, Step

MOST_ACTS = 1000
"""Older acts are forgotten when the log is next read."""


class UndoLog:
    """What `by` did on the checklist at `path` and undid again. Writing never fails a review."""

    def __init__(self, folder: Path, path: Path, by: str) -> None:
        name = hashlib.sha256(f"{os.path.realpath(path)}\n{by}".encode()).hexdigest()[:24]
        self._path = folder / f"{name}.undo"

    def read(self, content: bytes) -> History:
        """The history, if the checklist's file still holds `content` as the last act left it; else none."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
            history, last = _replayed(json.loads(line) for line in lines)
        except (OSError, ValueError, LookupError, TypeError):
            return History()
        if last != _digest(content):
            self._forget()
            return History()
        if len(lines) > MOST_ACTS:
            history = History(history.done[-MOST_ACTS // 2 :], history.undone)
            self._write(_entries(history, last), mode="w")
        return history

    def record(self, before: History, after: History, content: bytes) -> None:
        """Note what led from one history to the next, the checklist's file then holding `content`."""
        if len(after.done) > len(before.done):
            redone = after.undone != () or (before.undone != () and before.undone[-1] is after.done[-1])
            entry: dict[str, object] = {"redo": True} if redone else {"act": _plain(after.done[-1])}
        elif len(after.done) < len(before.done):
            entry = {"undo": True}
        else:
            entry = {}
        self._write([entry | {"file": _digest(content)}], mode="a")

    def _write(self, entries: list[dict[str, object]], *, mode: str) -> None:
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._path.open(mode, encoding="utf-8") as log:
                log.writelines(json.dumps(entry, ensure_ascii=True) + "\n" for entry in entries)
            self._path.chmod(0o600)

    def _forget(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _replayed(entries: Iterator[Mapping[str, Any]]) -> tuple[History, str]:
    """The history a log leads to, and the digest of the file after its last line."""
    history, last = History(), ""
    for entry in entries:
        if "act" in entry:
            history = history.with_act(_step(entry["act"]))
        elif "undo" in entry:
            history = history.back
        elif "redo" in entry:
            history = history.forth
        last = entry["file"]
    return history, last


def _entries(history: History, last: str) -> list[dict[str, object]]:
    steps = (*history.done, *reversed(history.undone))
    acts: list[dict[str, object]] = [{"act": _plain(step), "file": last} for step in steps]
    return [*acts, *({"undo": True, "file": last} for _ in history.undone)]


# ---- values as JSON ------------------------------------------------------------------------------------


def _plain(value: Any) -> Any:
    """A frozen value as JSON holds it: fields that have their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        held = ((field, getattr(value, field.name)) for field in fields(value))
        return {
            field.name: _plain(item)
            for field, item in held
            if field.default is MISSING or item != field.default
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _step(plain: Mapping[str, Any]) -> Step:
    changes = {name: tuple(_change(one, kind) for one in plain.get(name, ())) for name, kind in LISTS.items()}
    return Step(plain["label"], **changes)


def _change(plain: Mapping[str, Any], kind: type) -> Change[Any]:
    whole = {name: _value(plain.get(name), kind | None) for name in ("before", "after")}
    return Change(
        plain["key"], **whole, **{name: plain.get(name) for name in ("before_follows", "after_follows")}
    )


def _value(plain: Any, kind: Any) -> Any:
    """The value of a type that JSON held as `plain`."""
    if isinstance(kind, UnionType):
        kind = next(one for one in get_args(kind) if one is not type(None))
        return None if plain is None else _value(plain, kind)
    if get_origin(kind) is tuple:
        parts = get_args(kind)
        kinds = parts[:1] * len(plain) if parts[-1] is ... else parts
        return tuple(_value(item, one) for item, one in zip(plain, kinds, strict=True))
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _value(item, hints[name]) for name, item in plain.items()})
    return kind(plain)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
