"""Keys on the screen reach the session, the file and the eye."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from redpencil.model import Kind, Status, Waiting
from redpencil.storage.checklist_file import ChecklistFile
from tui.story import checklist, drawn, in_app, opened, worked


def on_disk(folder: Path) -> dict[str, Status]:
    return {claim.id: claim.status for claim in ChecklistFile.read(folder / "claims.yaml").checklist.claims}


def test_a_key_the_filter_does_not_offer_decides_nothing(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("f", "v", "x", ".", "V", "delete")
        assert set(on_disk(tmp_path).values()) == {Status.UNCHECKED}
        assert "Show:" in "\n".join(await drawn(pilot))

    in_app(app, steps)


def test_one_key_decides_saves_and_moves_on(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("v")
        assert on_disk(tmp_path)["c-00000001"] is Status.VERIFIED
        assert app.review.session.current is not None
        assert app.review.session.current.id == "c-00000002"
        await pilot.press("X")
        assert on_disk(tmp_path)["c-00000002"] is Status.INCORRECT
        assert app.review.session.current.id == "c-00000002"
        await pilot.press("c", "d")
        assert on_disk(tmp_path)["c-00000002"] is Status.DISPUTED
        await pilot.press("u", "u", "u")
        assert set(on_disk(tmp_path).values()) == {Status.UNCHECKED}
        await pilot.press("ctrl+r")
        assert on_disk(tmp_path)["c-00000001"] is Status.VERIFIED

    in_app(app, steps)


def test_a_review_taken_up_again_begins_at_the_first_open_claim(tmp_path: Path) -> None:
    app = opened(tmp_path, worked())

    async def steps(pilot: Pilot[None]) -> None:
        assert app.review.session.current is not None
        assert app.review.session.current.id == "c-00000004"

    in_app(app, steps)


def test_waiting_asks_on_whom_what_and_until_when(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("w", "down", "tab", *"why", "tab", "+", "3", "enter")
        await pilot.pause()

    in_app(app, steps)
    claim = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims[0]
    assert claim.waiting == Waiting("author", "why", "2026-03-07")


def test_kinds_are_completed_one_after_the_other(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("p", "tab", "down", *", neg", "down", "enter")
        await pilot.pause()

    in_app(app, steps)
    claim = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims[0]
    assert claim.kinds == (Kind.QUANTITY, Kind.COMPARISON, Kind.NEGATION)


def test_a_reason_is_proposed_and_enter_takes_it(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("o", "enter")
        await pilot.pause()

    in_app(app, steps)
    claim = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims[0]
    assert claim.status is Status.NOT_CHECKABLE
    assert claim.reason


def test_what_cannot_be_done_is_said_in_the_form_and_nothing_typed_is_lost(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("w", *"ben", "tab", *"why", "tab", *"tomorow", "enter", "v")
        assert "tomorow" in "\n".join(await drawn(pilot))
        assert set(on_disk(tmp_path).values()) == {Status.UNCHECKED}
        await pilot.press(*["backspace"] * 8, "+", "3", "enter")
        await pilot.pause()

    in_app(app, steps)
    claim = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims[0]
    assert claim.waiting == Waiting("ben", "why", "2026-03-07")


def test_what_is_typed_takes_the_place_of_the_proposed_reason(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("o", *"hearsay", "enter")
        await pilot.pause()

    in_app(app, steps)
    assert ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims[0].reason == "hearsay"


def test_evidence_is_completed_from_the_file_and_used_again_with_one_key(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("s", *"Minutes", "enter")
        await pilot.pause()
        await pilot.press("j", "s", *"min", "down", "enter")
        await pilot.pause()
        await pilot.press("full_stop")

    in_app(app, steps)
    claims = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims
    assert [[e.source for e in claim.evidence] for claim in claims[:3]] == [["minutes"], ["minutes"], []]
    assert claims[1].status is Status.VERIFIED


def test_several_claims_chosen_are_decided_and_undone_at_once(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("space", "space", "t")
        assert list(on_disk(tmp_path).values()).count(Status.ATTRIBUTED) == 2
        await pilot.press("u")
        assert list(on_disk(tmp_path).values()).count(Status.ATTRIBUTED) == 0

    in_app(app, steps)


def test_help_finds_an_act_by_its_name_and_runs_it(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark", *"incorrect, and", "enter")
        await pilot.pause()

    in_app(app, steps)
    assert on_disk(tmp_path)["c-00000001"] is Status.INCORRECT


def test_a_key_that_cannot_work_says_why(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("u")
        assert "nothing to undo" in (await drawn(pilot))[-3]

    in_app(app, steps)


def test_search_and_filter_hide_claims_but_never_from_the_counter(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"council", "enter")
        await pilot.pause()
        assert "8 open of 8, 4 hidden" in (await drawn(pilot))[-3]
        await pilot.press("escape", "v", "f", "v")
        assert "7 open of 8, 7 hidden" in (await drawn(pilot))[-3]
        await pilot.press("escape")
        assert "hidden" not in (await drawn(pilot))[-3]

    in_app(app, steps)


def test_a_claim_is_split_before_the_word_chosen_with_the_arrows(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("vertical_line", "right", "right", "enter")

    in_app(app, steps)
    claims = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims
    assert [claim.text for claim in claims[:2]] == [
        "The council voted",
        "on Tuesday night to close 12 of its 31 libraries by April",
    ]


def test_a_click_in_the_article_goes_to_the_shortest_claim_there_then_to_the_longer(tmp_path: Path) -> None:
    app = opened(tmp_path)
    chosen = []

    async def steps(pilot: Pilot[None]) -> None:
        for _ in range(2):
            await pilot.click("ArticleView", offset=(12, 3))
            assert app.review.session.current is not None
            chosen.append(app.review.session.current.id)

    in_app(app, steps)
    assert chosen == ["c-00000003", "c-00000002"]


def test_a_review_that_is_read_only_changes_nothing(tmp_path: Path) -> None:
    app = opened(tmp_path, read_only=True)
    before = (tmp_path / "claims.yaml").read_bytes()

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("v", "s", "u")
        assert "read only" in (await drawn(pilot))[0]
        assert "read only" in (await drawn(pilot))[-3]

    in_app(app, steps)
    assert (tmp_path / "claims.yaml").read_bytes() == before


def test_an_error_of_ours_ends_the_review_and_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = opened(tmp_path)

    def broken(*_: object, **__: object) -> str:
        raise ZeroDivisionError

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("v")
        monkeypatch.setattr(app.review.session, "decide", broken)
        await pilot.press("v")

    with pytest.raises(ZeroDivisionError):
        in_app(app, steps)
    assert app.return_code == 3
    assert on_disk(tmp_path)["c-00000001"] is Status.VERIFIED


def test_the_palette_runs_acts_and_goes_to_claims(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p", *"first branch")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press("enter")
        await pilot.pause()
        assert app.review.session.current is not None
        assert app.review.session.current.id == "c-00000008"

    in_app(app, steps)


def test_what_was_typed_and_left_is_there_when_asked_for_again(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("e", *"half a note", "escape")
        assert "is there when you ask" in (await drawn(pilot))[-3]
        await pilot.press("e", "enter")
        await pilot.pause()

    in_app(app, steps)
    assert ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims[0].notes == "half a note"


def test_keys_that_arrive_together_lose_nothing(tmp_path: Path) -> None:
    app = opened(tmp_path)
    burst = ["v", "c", "d", "o", "enter", "s", *"abc", "enter", "full_stop", "w", *"ben", "enter", "t"]

    async def steps(pilot: Pilot[None]) -> None:
        for key in burst:
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        while len(app.review.session.history.done) < 7:
            await pilot.pause()

    in_app(app, steps)
    claims = ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims
    assert [claim.status for claim in claims[:6]] == [
        Status.VERIFIED,
        Status.DISPUTED,
        Status.NOT_CHECKABLE,
        Status.VERIFIED,
        Status.WAITING,
        Status.ATTRIBUTED,
    ]
    assert claims[4].waiting == Waiting("ben")


def test_words_selected_with_the_mouse_become_a_claim(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.mouse_down("ArticleView", offset=(6, 5))
        await pilot.hover("ArticleView", offset=(17, 5))
        await pilot.mouse_up("ArticleView", offset=(17, 5))
        await pilot.press("a")

    in_app(app, steps)
    before = {claim.text for claim in checklist().claims}
    added = [c for c in ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims if c.text not in before]
    assert [(claim.text, claim.shape) for claim in added] == [("she told the", "added")]


def test_a_claim_is_added_with_the_arrows_from_the_words_around(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("a", "right", "right", "shift+right", "enter")

    in_app(app, steps)
    assert "voted on" in {c.text for c in ChecklistFile.read(tmp_path / "claims.yaml").checklist.claims}


def test_themes_are_ours_or_fall_back_to_the_colours_another_has(tmp_path: Path) -> None:
    app = opened(tmp_path)

    async def steps(pilot: Pilot[None]) -> None:
        for name in ("paper-light", "high-contrast", "nord", "textual-light", "ansi-dark"):
            app.wear(name)
            assert "decided" in (await drawn(pilot))[0]
            assert app.theme == name
        app.wear("no such colours")
        assert app.theme == "ansi-dark"

    in_app(app, steps)


def test_brackets_narrow_and_widen_a_claim_at_its_end_and_braces_at_its_front(tmp_path: Path) -> None:
    app = opened(tmp_path)
    seen: list[str] = []

    async def steps(pilot: Pilot[None]) -> None:
        await pilot.press("g", *"8", "enter")
        for key in (
            "left_square_bracket",
            "right_square_bracket",
            "left_curly_bracket",
            "right_curly_bracket",
        ):
            await pilot.press(key)
            assert app.review.session.current is not None
            seen.append(app.review.session.current.claim.text)

    in_app(app, steps)
    assert seen == [
        "The first branch opened in Harbour Street in",
        "The first branch opened in Harbour Street in 1911",
        "first branch opened in Harbour Street in 1911",
        "The first branch opened in Harbour Street in 1911",
    ]
