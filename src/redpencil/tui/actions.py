"""Every act of the review screen: its name, keys, label and place.

What a key does, the key line, help, the command palette and docs/keys.md are all made from this one table.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """The headings of help and of the keys page, in their order."""

    DECIDE = "Decide and move on"
    STAY = "Decide and stay"
    WORK = "Evidence and notes"
    SHAPE = "Shape the claims"
    MOVE = "Move"
    FIND = "Find and arrange"
    OTHER = "Everything else"


@dataclass(frozen=True, slots=True)
class Action:
    """One act. `keys` are Textual's key names, the first being the one shown.

    `brief` is the label where room is short (in the key line); `changes` marks acts that write to the
    checklist, `on_claim` those that need one.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    group: Group
    brief: str = ""
    changes: bool = False
    on_claim: bool = False

    @property
    def key(self) -> str:
        """The first key as people write it, or nothing for an act that has only a name."""
        return key_shown(self.keys[0]) if self.keys else ""


def _decides(name: str, key: str, label: str, brief: str) -> Action:
    return Action(name, (key,), label, Group.DECIDE, brief, changes=True, on_claim=True)


def _stays(name: str, key: str, label: str) -> Action:
    return Action(f"{name}_stay", (key,), label, Group.STAY, changes=True, on_claim=True)


def _works(name: str, key: str | None, label: str, brief: str = "", group: Group = Group.WORK) -> Action:
    return Action(name, (key,) if key else (), label, group, brief, changes=True, on_claim=True)


ACTIONS: tuple[Action, ...] = (
    _decides("verified", "v", "Verified: the evidence bears it out", "verified"),
    _decides("attributed", "t", "Attributed: they did say it; the content is theirs", "attributed"),
    _decides("incorrect", "x", "Incorrect: the evidence says otherwise", "incorrect"),
    _decides(
        "doubt", "c", "Cannot stand as worded: then c needs context, d disputed or u unverifiable", "context…"
    ),
    _decides("waiting", "w", "Waiting: on whom, for what, until when", "waiting"),
    _decides("not_checkable", "o", "Not checkable, with the reason", "not checkable"),
    _decides("same_source", "full_stop", "Verified with the source used last", "same source"),
    _stays("verified", "V", "Verified, and stay"),
    _stays("attributed", "T", "Attributed, and stay"),
    _stays("incorrect", "X", "Incorrect, and stay"),
    _stays("doubt", "C", "Cannot stand as worded, and stay"),
    _stays("waiting", "W", "Waiting, and stay"),
    _stays("not_checkable", "O", "Not checkable, and stay"),
    _works("source", "s", "Add or edit evidence", "source"),
    _works("note", "e", "Write a note", "note"),
    _works("correction", "r", "Propose replacement words", "replace"),
    _works("details", "p", "Say who speaks and what kind of claim it is", "speaker"),
    _works("legal", "l", "Mark for the lawyers, or take the mark off", "legal"),
    _works("dismiss", "delete", "Dismiss the claim with a reason, or restore it"),
    _works("accept", "i", "Accept the finding about this claim: it is right as it stands"),
    _works("describe", "S", "Describe the claim's source: title, address, kind, standing"),
    _works("reopen", None, "Take the verdict back"),
    Action("sign_off", (), "Sign off the checklist as second reader", Group.WORK, changes=True),
    _works("override", None, "Let the claim run as it stands (chief's decision)"),
    _works("split", "vertical_line", "Split the claim at a word", group=Group.SHAPE),
    _works("merge", "ampersand", "Merge the claim with the next", group=Group.SHAPE),
    _works("narrow", "left_square_bracket", "Narrow: give up the last word", group=Group.SHAPE),
    _works("widen", "right_square_bracket", "Widen: take in the next word", group=Group.SHAPE),
    _works(
        "narrow_start", "left_curly_bracket", "Narrow at the front: give up the first word", group=Group.SHAPE
    ),
    _works(
        "widen_start", "right_curly_bracket", "Widen at the front: take in the word before", group=Group.SHAPE
    ),
    Action(
        "add",
        ("a",),
        "Add a claim: select words with the mouse, or here with the arrows",
        Group.SHAPE,
        changes=True,
    ),
    Action("next", ("j", "down"), "Next claim", Group.MOVE),
    Action("previous", ("k", "up"), "Previous claim", Group.MOVE),
    Action("next_open", ("enter", "right"), "Next open claim", Group.MOVE, "next open"),
    Action("previous_open", ("left",), "Previous open claim", Group.MOVE),
    Action("next_sentence", ("J", "shift+down"), "Next sentence", Group.MOVE),
    Action("previous_sentence", ("K", "shift+up"), "Previous sentence", Group.MOVE),
    Action("first", ("home",), "First claim", Group.MOVE),
    Action("last", ("end",), "Last claim", Group.MOVE),
    Action("scroll_down", ("pagedown",), "Scroll the article down", Group.MOVE),
    Action("scroll_up", ("pageup",), "Scroll the article up", Group.MOVE),
    Action("detail_down", ("ctrl+d",), "Scroll this claim's details down", Group.MOVE),
    Action("detail_up", ("ctrl+u",), "Scroll this claim's details up", Group.MOVE),
    Action(
        "panes", ("tab",), "Next pane (on small screens: show the list, the details)", Group.MOVE, "panes"
    ),
    Action("go_to", ("g",), "Go to a claim by its number, id or words", Group.MOVE),
    Action("search", ("slash",), "Search claims, notes and sources", Group.FIND, "search"),
    Action("next_match", ("n",), "Next match", Group.FIND),
    Action("previous_match", ("N",), "Previous match", Group.FIND),
    Action("filter", ("f",), "Show only claims of a status", Group.FIND, "filter"),
    Action("arrange", ("m",), "Arrange by place, rank, speaker, source or status", Group.FIND, "arrange"),
    Action(
        "choose", ("space",), "Choose several claims; the next act is for all of them", Group.FIND, "choose"
    ),
    Action("choose_all", ("asterisk",), "Choose all claims that are shown", Group.FIND),
    Action(
        "clear", ("escape",), "Drop the choice, the search and the filter, one after the other", Group.FIND
    ),
    Action("undo", ("u",), "Undo", Group.OTHER, "undo", changes=True),
    Action("redo", ("ctrl+r",), "Redo", Group.OTHER, changes=True),
    Action("copy", ("y",), "Copy the claim's words, or those selected with the mouse", Group.OTHER),
    Action("browse", ("b",), "Open the claim's source in the browser", Group.OTHER),
    Action(
        "editor", ("ctrl+e",), "Write the note in your own editor", Group.OTHER, changes=True, on_claim=True
    ),
    Action("help", ("question_mark", "f1"), "Find any act by name, and run it", Group.OTHER, "help"),
    Action("theme", (), "Change the colours", Group.OTHER),
    Action("quit", ("q",), "Leave; everything is saved already", Group.OTHER, "quit"),
)

BY_NAME: dict[str, Action] = {action.name: action for action in ACTIONS}
BY_KEY: dict[str, Action] = {key: action for action in ACTIONS for key in action.keys}

KEY_LINE: tuple[str, ...] = (
    "verified",
    "attributed",
    "incorrect",
    "doubt",
    "waiting",
    "not_checkable",
    "same_source",
    "source",
    "note",
    "undo",
    "panes",
    "correction",
    "search",
    "filter",
    "choose",
    "quit",
    "help",
)
"""What the key line shows, the most wanted first; where room is short those before help go."""

_SHOWN = {
    "full_stop": ".", "vertical_line": "|", "ampersand": "&", "left_square_bracket": "[",
    "right_square_bracket": "]", "left_curly_bracket": "{", "right_curly_bracket": "}", "slash": "/",
    "question_mark": "?", "delete": "Del", "enter": "Enter", "escape": "Esc", "space": "Space", "tab": "Tab",
    "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End", "down": "↓", "up": "↑", "left": "←",
    "right": "→", "f1": "F1", "asterisk": "*",
}  # fmt: skip


def key_shown(key: str) -> str:
    """A key as people write it: `ctrl+r` is `Ctrl+R`, `full_stop` is `.`."""
    *modifiers, last = key.split("+")
    last = _SHOWN.get(last, last)
    if modifiers and len(last) == 1:
        last = last.upper()
    return "+".join([*(modifier.title() for modifier in modifiers), last])


NOTES = """
The edge at the right of article and list stands for the whole of them: a line for what is in view, a dot
wherever open claims are left. Press or drag there to go.

What is copied is sent to the terminal (OSC 52), so that it reaches your own clipboard over ssh, too. A
terminal may refuse without a word: tmux wants `set -s set-clipboard on`, and macOS's own Terminal knows
no such thing. There, select with the mouse while holding the key for selecting in any program (often
Shift).

Text from right to left, such as Hebrew and Arabic, is sent to the terminal in its own order, a letter to a
cell, and not turned around here: a terminal that knows both directions turns it, others show it from left
to right. Direction marks are shown as `�`, so that nothing hidden moves a word. A terminal that turns
text may turn whole lines: there, stay below 110 columns, where no pane stands beside another.
"""
"""What docs/keys.md says besides."""


def keys_page() -> str:
    """docs/keys.md."""
    lines = [
        "# Keys of the review screen",
        "",
        "Made from the program's own table. Every act also has its name in help (`?`) and in the command",
        "palette (`Ctrl+P`), for keyboards that lack a character.",
    ]
    for group in Group:
        lines += ["", f"## {group}", "", "| key | does |", "|---|---|"]
        for action in ACTIONS:
            if action.group is group:
                keys = " ".join(f"`{key_shown(key)}`".replace("|", "\\|") for key in action.keys)
                lines.append(f"| {keys or '(by name)'} | {action.label} |")
    return "\n".join([*lines, NOTES])
