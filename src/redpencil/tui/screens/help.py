"""Help: every act by group, found by typing, run with Enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from redpencil.tui.actions import ACTIONS, Action, Group, key_shown
from redpencil.tui.screens.asking import Asking


class Help(Asking[str]):
    """Lists the acts; dismissed with the name of the one to run, or None.

    `why_disabled` says of an act why it cannot be run just now, or nothing.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    def __init__(self, why_disabled: Callable[[Action], str]) -> None:
        super().__init__()
        self._why_disabled = why_disabled
        self._listed = ""

    def compose(self) -> ComposeResult:
        """A line to type in, the acts under it."""
        with Vertical(id="help") as panel:
            panel.border_title = "Help"
            yield Input(placeholder="type to find an act; Enter runs it", compact=True)
            yield OptionList(compact=True)
            yield Static("↑↓ choose   Enter run it   Esc back", classes="form--keys")

    def on_mount(self) -> None:
        """Show all acts."""
        self._list("")
        self.set_focus(self.query_one(Input))
        self.open()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the acts that fit what is typed."""
        self._list(event.value)

    def on_key(self, event: events.Key) -> None:
        """Move in the list while typing."""
        moves = {"down": "cursor_down", "up": "cursor_up", "pagedown": "page_down", "pageup": "page_up"}
        if event.key in moves:
            event.stop()
            options = self.query_one(OptionList)
            getattr(options, f"action_{moves[event.key]}")()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Run the act in the list's line, the list being that of what has been typed."""
        if event.value != self._listed:
            self._list(event.value)
        options = self.query_one(OptionList)
        if options.highlighted is not None and (
            chosen := options.get_option_at_index(options.highlighted).id
        ):
            self.answer(chosen)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Run the act that was clicked."""
        self.answer(event.option_id)

    def _list(self, typed: str) -> None:
        self._listed = typed
        words = typed.casefold().split()
        options = self.query_one(OptionList)
        options.clear_options()
        for group in Group:
            found = [a for a in ACTIONS if a.group is group and _fits(a, words)]
            if found:
                options.add_option(Option(Content.styled(group, "bold $rp-bar"), disabled=True))
                options.add_options(Option(self._line(action), id=action.name) for action in found)
        for index in range(options.option_count):
            if not options.get_option_at_index(index).disabled:
                options.highlighted = index
                break

    def _line(self, action: Action) -> Content:
        keys = " ".join(key_shown(key) for key in action.keys)
        why = self._why_disabled(action)
        return Content.assemble(
            (f"  {keys:<10} ", "bold"),
            (action.label, "$rp-pale" if why else "$rp-ink"),
            (f"  ({why})" if why else "", "$rp-faint"),
        )


def _fits(action: Action, words: list[str]) -> bool:
    told = f"{action.name} {action.label} {action.group} {' '.join(map(key_shown, action.keys))}".casefold()
    return all(word in told for word in words)
