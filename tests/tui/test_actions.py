from __future__ import annotations

from collections import Counter

from redpencil.reviewing.direct import DIRECT
from redpencil.tui.actions import ACTIONS, BY_NAME, KEY_LINE, keys_page
from redpencil.tui.acts import ROOMS
from running import ROOT


def test_no_key_means_two_things() -> None:
    counted = Counter(key for action in ACTIONS for key in action.keys)
    assert [key for key, count in counted.items() if count > 1] == []


def test_every_action_of_the_table_can_be_done() -> None:
    for action in ACTIONS:
        places = [acts for acts in ROOMS if hasattr(acts, action.name)]
        assert len(places) + (action.name in DIRECT) == 1, action.name


def test_the_key_line_offers_known_actions_that_have_a_key_and_a_brief_label() -> None:
    assert all(BY_NAME[name].key and BY_NAME[name].brief for name in KEY_LINE)


def test_no_key_that_many_terminals_swallow_is_used() -> None:
    swallowed = {"ctrl+h", "ctrl+i", "ctrl+m", "ctrl+j", "ctrl+enter", "alt+b", "alt+f", "ctrl+s"}
    assert not swallowed & {key for action in ACTIONS for key in action.keys}


def test_the_keys_page_is_the_one_made_from_the_table() -> None:
    page = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    assert page == keys_page(), "write docs/keys.md anew from redpencil.tui.actions.keys_page()"
