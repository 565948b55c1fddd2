"""What a review needs beyond what it first shows. What this loads, the first frame need not wait for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from redpencil.ahead import TakenApart
from redpencil.anatomy import Article
from redpencil.reviewing.session import Session
from redpencil.settling import StoppedMerge
from redpencil.tui.saver import Saver
from redpencil.undo_log import UndoLog


class Begun(NamedTuple):
    """A session, and what keeps it on disk."""

    session: Session
    saver: Saver


def begun(
    taken_apart: TakenApart,
    article: Article,
    folder: Path,
    *,
    by: str,
    now: Callable[[], str],
    read_only: bool,
    stopped: StoppedMerge | None,
) -> Begun:
    """Take up the review of a file where `by` left it; `folder` has what is kept between sessions."""
    file, split = taken_apart
    log = None if read_only else UndoLog(folder, file.path, by)
    history = log.read(file.raw) if log else None
    session = Session(
        file.checklist,
        article,
        split,
        by=by,
        now=now,
        read_only=read_only,
        history=history,
        faults=file.faults,
    )
    return Begun(session, Saver(file, log, history, stopped=stopped))
