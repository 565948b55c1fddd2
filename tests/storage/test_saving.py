"""A save is the old file or the new one, whatever happens, and drops nobody's work."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from redpencil.errors import ChangedOnDiskError, ConflictError, SaveError
from redpencil.model import Checklist, Status
from redpencil.storage import saving
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from storage.operations import OPERATIONS, VERDICT, change
from storage.styles import CANONICAL, COMMENTS

NOTED = "# someone's comment\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(CANONICAL, encoding="utf-8")
    return path


def decided(checklist: Checklist) -> Checklist:
    return OPERATIONS["first verdict"](checklist)


def test_a_save_is_on_disk_and_in_the_new_state(path: Path) -> None:
    file = ChecklistFile.read(path)
    saved = file.save(decided(file.checklist))
    assert saved.checklist == decided(file.checklist) == ChecklistFile.read(path).checklist
    assert saved.raw == path.read_bytes()
    assert sorted(child.name for child in path.parent.iterdir()) == ["claims.yaml"]


def test_an_unchanged_checklist_writes_nothing(path: Path) -> None:
    before = path.stat()
    file = ChecklistFile.read(path)
    assert file.save(file.checklist) is file
    assert file.save(replace(file.checklist, claims=tuple(file.checklist.claims))) is file
    assert path.stat() == before
    assert not saving.lock_path(path).exists()


def test_empty_text_counts_as_none(path: Path) -> None:
    file = ChecklistFile.read(path)
    assert file.save(change("c-one", notes=" \n")(file.checklist)) is file


def test_a_claim_s_line_is_told_in_every_layout(path: Path) -> None:
    path.write_text(COMMENTS, encoding="utf-8")
    file = ChecklistFile.read(path)
    lines = COMMENTS.split("\n")
    for claim in file.checklist.claims:
        assert f"- id: {claim.id}" in lines[file.line_of(claim.id) - 1]
    moved = file.save(OPERATIONS["claim in front"](file.checklist))
    assert moved.line_of("c-one") > file.line_of("c-one")


def test_new_sources_stand_in_the_order_of_their_ids(path: Path) -> None:
    file = ChecklistFile.read(path)
    saved = file.save(OPERATIONS["source added"](file.checklist))
    assert [source.id for source in saved.checklist.sources] == ["minutes", "office", "survey"]


def test_create_replaces_what_is_there(path: Path) -> None:
    checklist = ChecklistFile.read(path).checklist
    create(path, checklist, {"c-one": "The council voted."})
    made = ChecklistFile.read(path)
    assert made.quotes == {"c-one": "The council voted."}
    assert made.checklist == checklist


# ---- the file's own properties ----------------------------------------------------------------------------


def test_a_symbolic_link_stays_one(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target = tmp_path / "elsewhere" / "real.yaml"
    path.rename(target)
    path.symlink_to(target)
    file = ChecklistFile.read(path)
    file.save(decided(file.checklist))
    assert path.is_symlink()
    assert ChecklistFile.read(target).checklist == decided(file.checklist)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_stays(path: Path, mode: int) -> None:
    path.chmod(mode)
    file = ChecklistFile.read(path)
    file.save(decided(file.checklist))
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give a file away")
def test_the_owner_stays(path: Path) -> None:
    os.chown(path, 12345, 12346)
    file = ChecklistFile.read(path)
    file.save(decided(file.checklist))
    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 12346)


def test_a_read_only_file_is_refused_and_the_decision_kept_aside(path: Path) -> None:
    path.chmod(0o444)
    file = ChecklistFile.read(path)
    with pytest.raises(SaveError, match=r"is read-only.*chmod u\+w.*kept in .*claims.yaml.recovered"):
        file.save(decided(file.checklist))
    assert path.read_text(encoding="utf-8") == CANONICAL
    kept = ChecklistFile.read(path.with_name("claims.yaml.recovered"))
    assert kept.checklist == decided(file.checklist)


def test_a_recovery_file_goes_once_the_save_succeeds(path: Path) -> None:
    path.chmod(0o444)
    file = ChecklistFile.read(path)
    for _ in range(3):
        with pytest.raises(SaveError):
            file.save(decided(file.checklist))
    path.chmod(0o644)
    file.save(decided(file.checklist))
    assert sorted(child.name for child in path.parent.iterdir()) == ["claims.yaml"]


def test_someone_else_s_recovery_file_is_left_alone(path: Path) -> None:
    theirs = path.with_name("claims.yaml.recovered")
    theirs.write_text("theirs", encoding="utf-8")
    path.chmod(0o444)
    file = ChecklistFile.read(path)
    with pytest.raises(SaveError, match=r"kept in .*claims.yaml.recovered.2"):
        file.save(decided(file.checklist))
    assert theirs.read_text(encoding="utf-8") == "theirs"


# ---- someone else's changes -------------------------------------------------------------------------------


def test_an_outside_change_is_taken_in(path: Path) -> None:
    mine, other = ChecklistFile.read(path), ChecklistFile.read(path)
    other.save(change("c-three", notes="theirs")(other.checklist))
    path.write_text(NOTED + path.read_text(encoding="utf-8"), encoding="utf-8")
    saved = mine.save(decided(mine.checklist))
    assert saved.merged
    assert saved.checklist == change("c-three", notes="theirs")(decided(mine.checklist))
    assert path.read_text(encoding="utf-8").startswith(NOTED)
    assert not saved.save(change("c-two", notes="next")(saved.checklist)).merged


def test_a_contradiction_writes_nothing_and_names_it(path: Path) -> None:
    mine, other = ChecklistFile.read(path), ChecklistFile.read(path)
    other.save(change("c-one", **{**VERDICT, "status": Status.INCORRECT})(other.checklist))
    before = path.read_bytes()
    with pytest.raises(
        ConflictError, match=r"someone else changed the same things.*c-one \(status\)"
    ) as caught:
        mine.save(decided(mine.checklist))
    (conflict,) = caught.value.conflicts
    assert conflict.ours == decided(mine.checklist).claims[0]
    assert conflict.theirs == ChecklistFile.read(path).checklist.claims[0]
    assert path.read_bytes() == before


@pytest.mark.parametrize(("content", "why"), [(None, "no longer there"), ("a: [", "cannot be read any more")])
def test_a_lost_or_broken_file_is_not_written_over(path: Path, content: str | None, why: str) -> None:
    file = ChecklistFile.read(path)
    path.unlink()
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ChangedOnDiskError, match=why):
        file.save(decided(file.checklist))
    assert path.exists() == (content is not None)
    assert ChecklistFile.read(path.with_name("claims.yaml.recovered")).checklist == decided(file.checklist)


def test_formatting_keeps_data_and_comments_and_is_stable(path: Path) -> None:
    path.write_text(COMMENTS.replace("\n", "\r\n"), encoding="utf-8", newline="")
    file = ChecklistFile.read(path)
    assert file.format()
    again = ChecklistFile.read(path)
    assert again.checklist == file.checklist
    assert not again.format()
    text = path.read_text(encoding="utf-8")
    assert "  # about the second\n" in text
    assert text.count("#") == COMMENTS.count("#")


# ---- when the system fails --------------------------------------------------------------------------------


def test_the_order_of_calls_is_durable(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def recorded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if name != "fsync":
                calls.append(name)
            else:
                calls.append("fsync folder" if stat.S_ISDIR(os.fstat(args[0]).st_mode) else "fsync")
            return function(*args, **kwargs)

        return call

    file = ChecklistFile.read(path)
    for name in ("fsync", "replace", "write"):
        monkeypatch.setattr(os, name, recorded(name, getattr(os, name)))
    file.save(decided(file.checklist))
    assert calls == ["write", "fsync", "replace", "fsync folder"]


def test_no_lock_stays_behind_not_even_one_that_a_killed_process_left(path: Path) -> None:
    saving.lock_path(path).write_text("", encoding="utf-8")
    file = ChecklistFile.read(path)
    file.save(decided(file.checklist))
    with saving.locked(path):
        assert saving.lock_path(path).exists()
    assert not saving.lock_path(path).exists()


def test_only_one_at_a_time_holds_a_lock_that_comes_and_goes(path: Path) -> None:
    inside: list[int] = []

    def work(number: int) -> int:
        for _ in range(25):
            with saving.locked(path):
                inside.append(number)
                path.read_bytes()  # lets the others run
                assert inside == [number]
                inside.clear()
        return number

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(work, range(3))) == [0, 1, 2]
    assert not saving.lock_path(path).exists()


def test_a_lock_that_is_never_given_back_is_told(path: Path) -> None:
    with (
        saving.locked(path),
        pytest.raises(SaveError, match="another redpencil is in the middle of saving"),
        saving.locked(path, patience=0),
    ):
        pass


def test_a_file_system_without_locks_is_no_hindrance(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(lock: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refused)
    file = ChecklistFile.read(path)
    assert file.save(decided(file.checklist)).checklist == ChecklistFile.read(path).checklist


def test_stale_temporary_files_are_swept(path: Path) -> None:
    stale = path.with_name(".claims.yaml.4711.tmp")
    other = path.with_name(".claims.yaml.notes.tmp")
    for one in (stale, other):
        one.write_text("left over", encoding="utf-8")
    file = ChecklistFile.read(path)
    file.save(decided(file.checklist))
    assert not stale.exists()
    assert other.exists()
