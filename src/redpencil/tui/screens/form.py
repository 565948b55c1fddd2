"""Asking for words: a few fields at the foot of the screen, with the article still in view above them."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from redpencil.errors import RedpencilError
from redpencil.showing import shown
from redpencil.tui import outside
from redpencil.tui.characters import cut
from redpencil.tui.questions import Answered, Ask, Do, Question, editable
from redpencil.tui.screens.asking import Asking

MATCHES = 5
"""How many completions are shown."""


class Prose(TextArea):
    """A text of several lines in which Enter is done and Ctrl+J begins a new line."""

    class Submitted(Message):
        """Enter was pressed."""

    class EditorWanted(Message):
        """The text is to be written in the reviewer's own editor."""

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            self.post_message(self.Submitted())
        elif event.key == "ctrl+e":
            self.post_message(self.EditorWanted())
        elif event.key in ("ctrl+j", "shift+enter", "alt+enter"):
            self.insert("\n")
        else:
            await super()._on_key(event)
            return
        event.stop()
        event.prevent_default()


class Completions(Static):
    """The options that fit what has been typed; the arrows choose among them."""

    def __init__(self, ask: Ask) -> None:
        super().__init__(id=f"{ask.name}-options")
        self._ask = ask
        self._fitting = ask.options[:MATCHES]
        self._untouched = editable(ask.value)
        self._before = ""
        self._at = -1

    def narrow(self, typed: str) -> None:
        """Show what fits `typed`: every word of it somewhere in the option. The proposed value hides none."""
        untouched = typed == self._untouched
        before, comma, last = typed.rpartition(",") if self._ask.listed else ("", "", typed)
        if untouched and self._ask.listed and typed:
            before, comma = typed, ","
        self._before = f"{before}{comma} " if comma else ""
        words = () if untouched else last.casefold().split()
        given = {item.strip() for item in before.split(",")}
        found = [
            option
            for option in self._ask.options
            if option[0] not in given and all(word in " ".join(option).casefold() for word in words)
        ]
        self._fitting, self._at = tuple(found[:MATCHES]), -1
        self._paint()

    def move(self, step: int) -> str | None:
        """Choose the next or previous option; what it would type, or None above the first."""
        self._at = max(-1, min(len(self._fitting) - 1, self._at + step))
        self._paint()
        return self._before + self._fitting[self._at][0] if self._at >= 0 else None

    def on_mount(self) -> None:
        """Show the first options."""
        self.narrow(self._untouched)

    def _paint(self) -> None:
        lines = [
            Content.styled(
                ("▸ " if number == self._at else "  ") + cut(shown, max(8, self.app.size.width - 18)),
                "bold $rp-ink" if number == self._at else "$rp-pale",
            )
            for number, (_, shown) in enumerate(self._fitting)
        ]
        self.update(Content("\n").join(lines))


class Form(Asking[Answered]):
    """Asks for one or more texts and acts on them; where that cannot be done it says so and stays."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
    ]

    def __init__(self, question: Question, do: Do) -> None:
        super().__init__()
        self._question, self._do = question, do
        self.left: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Lay out the fields."""
        with Vertical(id="form") as panel:
            panel.border_title = Content(shown(self._question.title))
            if self._question.about:
                yield Static(Content(shown(self._question.about)), classes="form--about")
            for ask in self._question.asks:
                with Horizontal(classes="form--field"):
                    yield Static(Content(ask.label), classes="form--label")
                    if ask.long:
                        yield Prose(editable(ask.value), id=ask.name, compact=True, show_line_numbers=False,
                                    placeholder=ask.hint)  # fmt: skip
                    else:
                        yield Input(editable(ask.value), id=ask.name, compact=True, placeholder=ask.hint,
                                    select_on_focus=bool(ask.options))  # fmt: skip
                if ask.options:
                    yield Completions(ask)
            yield Static(Content(self._keys()), classes="form--keys")

    def on_mount(self) -> None:
        """Begin in the first field, at its end."""
        first = self.query_one(f"#{self._question.asks[0].name}")
        self.set_focus(first)
        if isinstance(first, TextArea):
            first.move_cursor(first.document.end)
        self.open()

    def on_input_submitted(self) -> None:
        """Enter in any field is done."""
        self._done()

    def on_prose_submitted(self) -> None:
        """Enter in any field is done."""
        self._done()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the completions to what is typed."""
        if completions := self._completions(event.input):
            completions.narrow(event.value)
        if self._question.live:
            self._question.live(self._answers())

    def on_descendant_focus(self) -> None:
        """Show the completions of the field in hand, and of no other."""
        for completions in self.query(Completions):
            completions.display = self.focused is not None and completions.id == f"{self.focused.id}-options"

    def on_prose_editor_wanted(self) -> None:
        """Hand the text to the reviewer's own editor and take it back."""
        prose = self.query_one(Prose)
        try:
            edited = outside.edit(self.app, prose.text)
        except RedpencilError as error:
            self._refuse(error)
        else:
            prose.text = prose.text if edited is None else edited.rstrip("\n")
            prose.move_cursor(prose.document.end)

    def on_key(self, event: events.Key) -> None:
        """Choose a completion with the arrows."""
        field = self.focused
        if event.key in ("down", "up") and isinstance(field, Input):
            if completions := self._completions(field):
                event.stop()
                chosen = completions.move(1 if event.key == "down" else -1)
                if chosen is not None:
                    with field.prevent(Input.Changed):
                        field.value = chosen
                    field.cursor_position = len(chosen)
            elif event.key == "down":
                self.focus_next()
            else:
                self.focus_previous()

    def action_leave(self) -> None:
        """Leave without an answer; what was typed stays to be had in `left`."""
        self.left = self._answers()
        self.answer(None)

    def _completions(self, field: Input) -> Completions | None:
        asked = next((ask for ask in self._question.asks if ask.name == field.id), None)
        return self.query_one(f"#{asked.name}-options", Completions) if asked and asked.options else None

    def _done(self) -> None:
        try:
            said = self._do(self._answers())
        except RedpencilError as error:
            self._refuse(error)
        else:
            self.answer(Answered(said))

    def _refuse(self, error: RedpencilError) -> None:
        self.query_one(".form--keys", Static).update(Content.styled(shown(str(error)), "bold $rp-alarm"))

    def _answers(self) -> dict[str, str]:
        return {ask.name: self._value(ask) for ask in self._question.asks}

    def _value(self, ask: Ask) -> str:
        widget = self.query_one(f"#{ask.name}")
        return (
            widget.text if isinstance(widget, TextArea) else widget.value if isinstance(widget, Input) else ""
        )

    def _keys(self) -> str:
        keys = ["Enter done"]
        if len(self._question.asks) > 1:
            keys.append("Tab next field")
        if any(ask.long for ask in self._question.asks):
            keys += ["Ctrl+J new line", "Ctrl+E own editor"]
        if any(ask.options for ask in self._question.asks):
            keys.append("↓ choose one")
        return "   ".join([*keys, "Esc leave it"])
