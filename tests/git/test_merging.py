"""Real merges with the real driver: two people's work on one checklist, through every road git knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desk import Desk
from redpencil.model import Claim, Evidence, Source, Status
from redpencil.storage.checklist_file import ChecklistFile

Act = Callable[[Desk], None]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A clone in which git-setup was run."""
    desk = Desk(tmp_path / "desk")
    desk.redpencil("git-setup")
    desk.commit("attributes")
    return desk


def parted(desk: Desk, ours: Act, theirs: Act) -> None:
    """Ana works on main, bo on a branch of his own."""
    desk.on_branch("bo")
    theirs(desk)
    desk.commit("bo")
    desk.git("switch", "--quiet", "main")
    ours(desk)
    desk.commit("ana")


def merged(desk: Desk, ours: Act, theirs: Act) -> bool:
    """True if the two merge without a conflict."""
    parted(desk, ours, theirs)
    return desk.try_git("merge", "--no-edit", "bo") == 0


def noting(words: str, note: str) -> Act:
    def add(claim: Claim) -> Claim:
        return replace(claim, notes=f"{claim.notes}\n{note}" if claim.notes else note)

    return lambda desk: desk.change(words, add)


def citing(words: str, source: str) -> Act:
    def add(desk: Desk) -> None:
        desk.change(words, lambda c: replace(c, evidence=(*c.evidence, Evidence(source))))
        file = ChecklistFile.read(desk.path)
        file.save(replace(file.checklist, sources=(*file.checklist.sources, Source(source, title=source))))

    return add


def judging(words: str, status: Status, by: str, at: str = "2026-03-04T09:12:00Z") -> Act:
    return lambda desk: desk.decide(words, status, by, at)


def without(words: str) -> Act:
    def remove(desk: Desk) -> None:
        file = ChecklistFile.read(desk.path)
        claims = tuple(c for c in file.checklist.claims if words not in c.text)
        file.save(replace(file.checklist, claims=claims))

    return remove


def test_both_cite_a_source(desk: Desk) -> None:
    assert merged(desk, citing("1911", "archive"), citing("1911", "museum"))
    assert {e.source for e in desk.claim("1911").evidence} == {"archive", "museum"}
    assert [s.id for s in desk.checklist.sources] == ["archive", "museum"]


def test_both_write_a_note(desk: Desk) -> None:
    noting("1911", "asked the clerk")(desk)
    desk.commit("note")
    assert merged(desk, noting("1911", "ana was here"), noting("1911", "bo was here"))
    assert desk.claim("1911").notes == "asked the clerk\nana was here\nbo was here"


def test_a_verdict_and_a_note_on_one_claim(desk: Desk) -> None:
    assert merged(desk, judging("1911", Status.VERIFIED, "ana"), noting("1911", "bo was here"))
    assert (desk.status("1911"), desk.claim("1911").notes) == (Status.VERIFIED, "bo was here")


def test_the_same_verdict_twice_is_the_later_one(desk: Desk) -> None:
    early = judging("1911", Status.VERIFIED, "ana", "2026-03-04T09:00:00Z")
    late = judging("1911", Status.VERIFIED, "bo", "2026-03-04T10:00:00Z")
    assert merged(desk, early, late)
    assert desk.claim("1911").checked_by == "bo"
    assert desk.status("1911") is Status.VERIFIED


def test_two_verdicts_are_a_conflict_around_the_differing_lines_only(desk: Desk) -> None:
    assert not merged(desk, judging("1911", Status.VERIFIED, "ana"), judging("1911", Status.INCORRECT, "bo"))
    text = desk.path.read_text(encoding="utf-8")
    between = text[text.index("<<<<<<<") : text.index(">>>>>>>")]
    assert "checked_by: ana" in between
    assert "checked_by: bo" in between
    assert "text:" not in between
    assert "kinds:" not in between
    done = desk.redpencil("check")
    assert done.returncode == 1
    assert "unresolved git conflict" in done.stdout


def test_a_verdict_against_other_words_is_a_conflict(desk: Desk) -> None:
    def reword(desk: Desk) -> None:
        desk.change("1911", lambda c: replace(c, text=c.text.replace("1911", "1912")))

    assert not merged(desk, judging("1911", Status.VERIFIED, "ana"), reword)
    assert desk.conflicted


def test_a_deleted_claim_that_the_other_side_judged_is_a_conflict(desk: Desk) -> None:
    assert not merged(desk, without("1911"), judging("1911", Status.VERIFIED, "bo"))
    assert desk.conflicted
    assert "checked_by: bo" in desk.path.read_text(encoding="utf-8")


def test_a_deleted_claim_that_nobody_touched_goes(desk: Desk) -> None:
    assert merged(desk, without("1911"), noting("9,000", "bo was here"))
    assert not [c for c in desk.checklist.claims if "1911" in c.text]


def test_both_add_a_claim_at_the_end(desk: Desk) -> None:
    def adding(name: str) -> Act:
        def add(desk: Desk) -> None:
            file = ChecklistFile.read(desk.path)
            claim = Claim(f"c-{name}", f"a claim by {name}", shape="added")
            file.save(replace(file.checklist, claims=(*file.checklist.claims, claim)))

        return add

    assert merged(desk, adding("ana"), adding("bo"))
    assert [c.id for c in desk.checklist.claims[-2:]] == ["c-ana", "c-bo"]


def test_moved_here_and_judged_there(desk: Desk) -> None:
    def move(desk: Desk) -> None:
        file = ChecklistFile.read(desk.path)
        first, *rest = file.checklist.claims
        file.save(replace(file.checklist, claims=(*rest, first)))

    assert merged(desk, move, judging("12 of its", Status.VERIFIED, "bo"))
    assert desk.checklist.claims[-1].checked_by == "bo"


def test_peoples_comments_of_both_sides_survive(desk: Desk) -> None:
    def commenting(words: str, comment: str) -> Act:
        def comment_above(desk: Desk) -> None:
            text = desk.path.read_text(encoding="utf-8")
            head = f"  - id: {desk.claim(words).id}"
            desk.path.write_text(text.replace(head, f"  # {comment}\n{head}"), encoding="utf-8")

        return comment_above

    assert merged(desk, commenting("12 of its", "from ana"), commenting("1911", "from bo"))
    text = desk.path.read_text(encoding="utf-8")
    assert "# from ana" in text
    assert "# from bo" in text


def test_a_side_that_is_no_checklist_is_merged_as_text(desk: Desk) -> None:
    def spoil(desk: Desk) -> None:
        desk.path.write_text(desk.path.read_text(encoding="utf-8") + "<<<: [broken\n", encoding="utf-8")

    assert merged(desk, spoil, judging("12 of its", Status.VERIFIED, "bo"))
    text = desk.path.read_text(encoding="utf-8")
    assert "<<<: [broken" in text
    assert "checked_by: bo" in text


def test_a_claim_that_cannot_be_read_is_not_lost(desk: Desk) -> None:
    def spoil(desk: Desk) -> None:
        text = desk.path.read_text(encoding="utf-8")
        desk.path.write_text(text.replace("status: unchecked", "status: maybe", 1), encoding="utf-8")

    merged(desk, spoil, judging("1911", Status.VERIFIED, "bo"))
    text = desk.path.read_text(encoding="utf-8")
    assert "status: maybe" in text
    assert "checked_by: bo" in text


def test_two_branches_that_each_split_the_article_meet_without_doubles(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    desk.redpencil("git-setup")
    desk.git("rm", "--quiet", "--cached", "claims.yaml")
    desk.git("add", ".gitattributes")
    desk.git("commit", "--quiet", "--message", "no checklist yet")
    whole = desk.path.read_bytes()
    desk.path.unlink()

    def writing(act: Act) -> Act:
        def write(desk: Desk) -> None:
            desk.path.write_bytes(whole)
            act(desk)

        return write

    count = whole.count(b"  - id:")
    clean = merged(
        desk, writing(judging("1911", Status.VERIFIED, "ana")), writing(noting("9,000", "bo was here"))
    )
    text = desk.path.read_text(encoding="utf-8")
    assert "checked_by: ana" in text
    assert "bo was here" in text
    if clean:
        assert len(desk.checklist.claims) == count


def test_through_a_rebase(desk: Desk) -> None:
    parted(desk, noting("1911", "ana was here"), noting("1911", "bo was here"))
    desk.git("switch", "--quiet", "bo")
    assert desk.try_git("rebase", "main") == 0
    assert desk.claim("1911").notes == "ana was here\nbo was here"


def test_through_a_cherry_pick(desk: Desk) -> None:
    parted(desk, noting("1911", "ana was here"), noting("1911", "bo was here"))
    assert desk.try_git("cherry-pick", "bo") == 0
    assert desk.claim("1911").notes == "ana was here\nbo was here"


def test_through_a_stash(desk: Desk) -> None:
    noting("1911", "bo was here")(desk)
    desk.git("stash", "--quiet")
    noting("1911", "ana was here")(desk)
    desk.commit("ana")
    assert desk.try_git("stash", "pop") == 0
    assert {"ana was here", "bo was here"} == set((desk.claim("1911").notes or "").splitlines())


@pytest.mark.parametrize("road", ["rebase", "cherry-pick", "stash"])
def test_a_conflict_shows_on_every_road(desk: Desk, road: str) -> None:
    ours, theirs = judging("1911", Status.VERIFIED, "ana"), judging("1911", Status.INCORRECT, "bo")
    if road == "stash":
        theirs(desk)
        desk.git("stash", "--quiet")
        ours(desk)
        desk.commit("ana")
        assert desk.try_git("stash", "pop") != 0
    else:
        parted(desk, ours, theirs)
        assert desk.try_git(road, "bo") != 0
    text = desk.path.read_text(encoding="utf-8")
    assert desk.conflicted
    assert "checked_by: ana" in text
    assert "checked_by: bo" in text
