from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from redpencil.model import Status
from redpencil.remembering import remember_theme, remembered_theme, state_folder
from redpencil.reviewing.history import History
from redpencil.reviewing.session import Session
from redpencil.undo_log import UndoLog
from tui.story import ARTICLE, NOW, SPLIT, TEXT, checklist


def session(history: History | None = None) -> Session:
    """Ana's review of a checklist in which bea has judged the last claim."""
    bea = Session(checklist(), ARTICLE, SPLIT, by="bea", now=lambda: NOW)
    bea.go_to(str(len(bea.claims)))
    bea.decide(Status.VERIFIED)
    return Session(bea.checklist, ARTICLE, SPLIT, by="ana", now=lambda: NOW, history=history)


def acted(log: UndoLog, content: bytes) -> Session:
    """A session with acts of every sort, each recorded."""
    one = session()
    acts: list[Callable[[], str]] = [
        lambda: one.cite("https://council.example/minutes", locator="item 7"),
        lambda: one.decide(Status.VERIFIED),
        lambda: one.split_claim(TEXT.index("between")),
        one.undo,
        one.redo,
        one.undo,
        lambda: one.note("Two\nlines ‘quoted’ \U0001f642"),
        one.sign_off,
        lambda: one.decide(Status.DISMISSED, reason="not a claim"),
        one.undo,
    ]
    for act in acts:
        before = one.history
        act()
        log.record(before, one.history, content)
    return one


def test_the_history_comes_back_as_it_was(tmp_path: Path) -> None:
    log = UndoLog(tmp_path / "state", tmp_path / "claims.yaml", "ana")
    one = acted(log, b"left so")
    assert log.read(b"left so") == one.history
    assert one.history.done
    assert one.history.undone


def test_the_history_is_dropped_once_the_file_says_something_else(tmp_path: Path) -> None:
    log = UndoLog(tmp_path / "state", tmp_path / "claims.yaml", "ana")
    acted(log, b"left so")
    assert log.read(b"someone was here") == History()
    assert log.read(b"left so") == History()


def test_each_reviewer_has_a_history_of_their_own(tmp_path: Path) -> None:
    acted(UndoLog(tmp_path, tmp_path / "claims.yaml", "ana"), b"left so")
    assert UndoLog(tmp_path, tmp_path / "claims.yaml", "ben").read(b"left so") == History()


def test_a_damaged_log_is_no_history_and_no_error(tmp_path: Path) -> None:
    log = UndoLog(tmp_path, tmp_path / "claims.yaml", "ana")
    acted(log, b"left so")
    (path,) = tmp_path.glob("*.undo")
    for damage in ('{"act": {"label"', '{"undo": true, "file": ""}', "[]", '{"act": {}, "file": ""}'):
        path.write_text(damage, encoding="utf-8")
        assert log.read(b"left so") == History()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    log = UndoLog(tmp_path / "state", tmp_path / "claims.yaml", "ana")
    acted(log, b"left so")
    assert log.read(b"left so") == History()


def test_logs_lie_in_the_state_folder_of_the_user() -> None:
    assert state_folder({}, Path("/home/ana")) == Path("/home/ana/.local/state/redpencil")
    assert state_folder({"XDG_STATE_HOME": "/s"}, Path("/home/ana")) == Path("/s/redpencil")
    assert state_folder({"XDG_STATE_HOME": "relative"}, Path("/h")) == Path("/h/.local/state/redpencil")


def test_the_choice_of_colours_is_kept(tmp_path: Path) -> None:
    assert remembered_theme(tmp_path / "state") is None
    remember_theme(tmp_path / "state", "high-contrast")
    assert remembered_theme(tmp_path / "state") == "high-contrast"
    (tmp_path / "state" / "theme").write_bytes(b"\xff")
    assert remembered_theme(tmp_path / "state") is None
