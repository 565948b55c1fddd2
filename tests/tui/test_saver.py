"""Saving beside others: merges, conflicts, and files that cannot be written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from redpencil.model import Checklist, Claim, Source, Status
from redpencil.reviewing.session import Session
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from redpencil.tui.saver import Outcome, Saver, conceded, insisted
from tui.story import ARTICLE, NOW, SPLIT, checklist, drawn, in_app, opened


def reviewer(path: Path, by: str) -> tuple[Session, Saver]:
    file = ChecklistFile.read(path)
    return Session(file.checklist, ARTICLE, SPLIT, by=by, now=lambda: NOW), Saver(file)


def desk(folder: Path) -> Path:
    create(folder / "claims.yaml", checklist(), {})
    return folder / "claims.yaml"


def held(path: Path) -> tuple[Claim, ...]:
    return ChecklistFile.read(path).checklist.claims


def test_two_reviewers_of_one_file_lose_nothing(tmp_path: Path) -> None:
    path = desk(tmp_path)
    ana, ana_saver = reviewer(path, "ana")
    ben, ben_saver = reviewer(path, "ben")
    ben.go_to("2")
    ben.decide(Status.ATTRIBUTED)
    ben_saver.save(ben)
    ana.decide(Status.VERIFIED)
    kept = ana_saver.save(ana)
    assert (kept.outcome, kept.conflicts) == (Outcome.MERGED, ())
    assert [claim.checked_by for claim in held(path)[:3]] == ["ana", "ben", None]
    ana.replace_checklist(kept.checklist)
    ana.undo()
    ana_saver.save(ana)
    assert [claim.checked_by for claim in held(path)[:3]] == [None, "ben", None]


def test_one_claim_judged_twice_is_a_conflict_in_which_both_verdicts_are_kept(tmp_path: Path) -> None:
    path = desk(tmp_path)
    ana, ana_saver = reviewer(path, "ana")
    ben, ben_saver = reviewer(path, "ben")
    ben.note("called them")
    ben.decide(Status.INCORRECT)
    ben_saver.save(ben)
    ana.decide(Status.VERIFIED)
    (conflict,) = ana_saver.save(ana).conflicts
    assert isinstance(conflict.theirs, Claim)
    assert isinstance(conflict.ours, Claim)
    assert (conflict.theirs.status, conflict.ours.status) == (Status.INCORRECT, Status.VERIFIED)
    put = insisted(conflict)
    assert (put.status, put.checked_by) == (Status.VERIFIED, "ana")
    assert put.notes == "called them\nSet aside in a merge: incorrect by ben"
    given_way = conceded(conflict)
    assert (given_way.status, given_way.checked_by) == (Status.INCORRECT, "ben")
    assert given_way.notes == "called them\nSet aside in a merge: verified by ana"
    assert held(path)[0].status is Status.INCORRECT


def test_of_two_verdicts_each_comes_with_its_own_evidence(tmp_path: Path) -> None:
    path = desk(tmp_path)
    ana, ana_saver = reviewer(path, "ana")
    ben, ben_saver = reviewer(path, "ben")
    ben.cite("Budget 2025", locator="p. 4")
    ben.decide(Status.INCORRECT)
    ben_saver.save(ben)
    ana.decide(Status.VERIFIED)
    (conflict,) = ana_saver.save(ana).conflicts
    put = insisted(conflict)
    assert put.evidence == ()
    assert put.notes == "Set aside in a merge: incorrect by ben, on budget-2025, p. 4"
    assert [one.source for one in conceded(conflict).evidence] == ["budget-2025"]


def test_a_save_that_fails_is_told_and_carried_by_the_next(tmp_path: Path) -> None:
    path = desk(tmp_path)
    ana, saver = reviewer(path, "ana")
    path.chmod(0o444)
    ana.decide(Status.VERIFIED)
    assert saver.save(ana).outcome is Outcome.FAILED
    assert "read-only" in saver.failure
    path.chmod(0o644)
    ana.decide(Status.INCORRECT)
    assert saver.save(ana).outcome is Outcome.SAVED
    assert [claim.status for claim in held(path)[:2]] == [Status.VERIFIED, Status.INCORRECT]


def test_what_cannot_be_saved_is_kept_aside_and_the_way_out_says_so(tmp_path: Path) -> None:
    app = opened(tmp_path)
    path = tmp_path / "claims.yaml"

    async def steps(pilot: Pilot[None]) -> None:
        path.unlink()
        await pilot.press("v")
        assert "NOT SAVED" in (await drawn(pilot))[0]
        await pilot.press("q")
        assert "recovery file" in (await drawn(pilot))[-2]
        await pilot.press("L")

    in_app(app, steps)
    assert app.return_code == 2
    (kept,) = (file for file in tmp_path.iterdir() if "recovered" in file.name)
    assert held(kept)[0].status is Status.VERIFIED


@pytest.mark.parametrize(("key", "status"), [("1", Status.VERIFIED), ("2", Status.INCORRECT)])
def test_the_reviewer_settles_a_conflict_on_the_screen(tmp_path: Path, key: str, status: Status) -> None:
    app = opened(tmp_path)
    path = tmp_path / "claims.yaml"

    async def steps(pilot: Pilot[None]) -> None:
        ben, saver = reviewer(path, "ben")
        ben.decide(Status.INCORRECT)
        saver.save(ben)
        await pilot.press("v")
        assert "incorrect by ben" in (await drawn(pilot))[-2]
        await pilot.press(key)

    in_app(app, steps)
    assert held(path)[0].status is status


def test_what_others_write_while_one_reads_is_shown(tmp_path: Path) -> None:
    app = opened(tmp_path)
    path = tmp_path / "claims.yaml"

    async def steps(pilot: Pilot[None]) -> None:
        ben, saver = reviewer(path, "ben")
        ben.decide(Status.INCORRECT)
        saver.save(ben)
        app.review.keeping.look_outside()
        assert "1 of 8 decided" in (await drawn(pilot))[0]
        (tmp_path / "story.txt").write_text("Another story.\n", encoding="utf-8")
        app.review.keeping.look_outside()
        assert "The article was changed" in (await drawn(pilot))[-3]

    in_app(app, steps)


@pytest.mark.parametrize(
    ("sound", "spoilt"),
    [
        ("status: unchecked\n", "status: uncheked\n"),
        ("title: Minutes\n", "title: Minutes\n    bogus: [unclosed\n"),
    ],
    ids=["claim", "source"],
)
def test_an_entry_spoilt_outside_and_then_mended_is_told_and_counted_in_the_head(
    tmp_path: Path, sound: str, spoilt: str
) -> None:
    app = opened(tmp_path, replace(checklist(), sources=(Source("minutes", title="Minutes"),)))
    path = tmp_path / "claims.yaml"

    async def steps(pilot: Pilot[None]) -> None:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(sound, spoilt, 1), encoding="utf-8")
        app.review.keeping.look_outside()
        lines = await drawn(pilot)
        assert "1 unreadable" in lines[0]
        assert "cannot be read" in "\n".join(lines[-4:])
        path.write_text(text, encoding="utf-8")
        app.review.keeping.look_outside()
        assert (await drawn(pilot))[0].endswith("0 of 8 decided")

    in_app(app, steps)


def test_a_claim_that_vanished_from_the_file_takes_the_cursor_to_its_neighbour(tmp_path: Path) -> None:
    app = opened(tmp_path)
    path = tmp_path / "claims.yaml"

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("j")
        file = ChecklistFile.read(path)
        contents: Checklist = file.checklist
        file.save(replace(contents, claims=contents.claims[:1] + contents.claims[2:]))
        app.review.keeping.look_outside()
        assert app.review.session.current is not None
        assert app.review.session.current.id == "c-00000003"
        await pilot.press("v")

    in_app(app, steps)
    assert [claim.status for claim in held(path)[:2]] == [Status.UNCHECKED, Status.VERIFIED]


def test_an_entry_that_cannot_be_read_is_told_with_its_line_and_stays(tmp_path: Path) -> None:
    path = desk(tmp_path)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    number = next(n for n, line in enumerate(lines) if "id: c-00000003" in line)
    broken = lines[number].replace("c-00000003", "[c-00000003]")
    path.write_text("".join([*lines[:number], broken, *lines[number + 1 :]]), encoding="utf-8")
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        assert f"Line {number + 1} cannot be read" in (await drawn(pilot))[-3]
        await pilot.press("v")

    in_app(app, steps)
    assert held(path)[0].status is Status.VERIFIED
    assert broken in path.read_text(encoding="utf-8")


def test_an_article_changed_since_the_split_is_told_at_once(tmp_path: Path) -> None:
    old = replace(checklist(), article=replace(checklist().article, revision="sha256:" + "0" * 64))
    app = opened(tmp_path, old)

    async def steps(pilot: Pilot[None]) -> None:
        assert "The article has changed since the split" in (await drawn(pilot))[-3]

    in_app(app, steps)
