"""The lines above and below the panes: what is open and saved, how far one is, and which keys there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import NamedTuple

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from redpencil.model import Status
from redpencil.reviewing.tones import TONES
from redpencil.reviewing.viewing import Counts
from redpencil.showing import shown
from redpencil.tui.characters import cut


@dataclass(frozen=True, slots=True)
class Title:
    """What stands at the top: the files, who reviews, whether all is saved (or why not), how far it is."""

    checklist: str
    article: str
    reviewer: str
    saved: str
    decided: str
    alarm: bool = False


Piece = Content | str | tuple[str, str]


class Bar(Static):
    """One line, drawn anew without a layout."""

    _drawn = Content()

    @property
    def width(self) -> int:
        """Its cells: all of the screen's, also before the first layout, so that the first frame is whole."""
        return self.size.width or self.app.size.width

    def draw(self, content: Content) -> None:
        """Show a content that fits the line."""
        if not content.is_same(self._drawn):  # plain equality looks at the words alone
            self._drawn = content
            self.update(content, layout=False)


_NAME = 12
"""Cells of an article's name by which it can be told from others."""


class TitleBar(Bar):
    """The top line. For want of room first its own name gives way, then the reviewer, then the file name."""

    _title: Title | None = None

    def show(self, title: Title) -> None:
        """Show a title."""
        self._title = title
        self.on_resize()

    def on_resize(self) -> None:
        """Fit the line to its width."""
        if (title := self._title) is None or not self.width:
            return
        room, brand = self.width - 2, "redpencil"
        right = [part for part in (title.reviewer, title.saved, title.decided) if part]
        name = PurePath(title.article).name
        beside = room - cell_len(" · ".join(right)) - 2
        if cell_len(name) > beside - cell_len(brand) - 2:
            brand = ""
        if beside < min(cell_len(name), _NAME) and len(right) > 2:
            beside += cell_len(right.pop(0)) + 3
        state = cut(" · ".join(right), room)
        beside -= cell_len(brand) + 2 if brand else 0
        names = (f"{title.checklist} · {title.article}", title.article)
        left = cut(next((one for one in names if cell_len(one) <= beside), name), beside)
        gap = room - cell_len(brand) - cell_len(left) - cell_len(state) - (2 if brand and left else 0)
        self.draw(
            Content.assemble(
                " ",
                (brand, "bold $rp-brand"),
                ("  " if brand and left else "") + left,
                " " * max(1, gap),
                (state, "bold $rp-wrong" if title.alarm else "$rp-ink"),
            )
        )


class ProgressBar(Bar):
    """The line of progress: a bar and the counts it is made of."""

    _counts: Counts | None = None
    _message, _alarm = "", False

    def show(self, counts: Counts, message: str = "", *, alarm: bool = False) -> None:
        """Show how far the checklist is, and a sentence about what just happened, which may be an alarm."""
        self._counts, self._message, self._alarm = counts, message, alarm
        self.on_resize()

    def on_resize(self) -> None:
        """Fit the line to its width; a message for which there is no room beside the counts takes it all."""
        width, counts, message = self.width - 2, self._counts, self._message
        if width <= 0 or counts is None:
            return
        left = (counts.sentence if counts.hidden else f"{counts.open} open", "bold $rp-ink")
        summed = [(f"{counts.decided} decided", "$rp-settled"), left]
        tone = "bold $rp-wrong" if self._alarm else "$rp-bar"
        length = min(30, max(8, width // 4))
        if message and length + 4 + _room(summed) + cell_len(message) > width:
            length = 8
        room = width - length - 2
        if message and cell_len(shown(message)) > room - cell_len(left[0]) - 3:
            self.draw(Content.assemble(" ", (_told(message, width), tone)))
            return
        said = shown(message)
        room -= cell_len(said) + 2 if said else 0
        every = [*_verdicts(counts), left]
        parts = next((parts for parts in (every, summed) if _room(parts) <= room), [left])
        pieces: list[Piece] = [" ", *_filled(counts, length), "  "]
        for number, part in enumerate(parts):
            pieces += [(" · ", "$rp-faint"), part] if number else [part]
        pieces.append(" " * (room - _room(parts)) + ("  " if said else ""))
        pieces.append((said, tone))
        self.draw(Content.assemble(*pieces))


def _verdicts(counts: Counts) -> list[tuple[str, str]]:
    """The counts by status, all of them: to leave out a single one would be to deny it."""
    found = ((s, n) for s, n in counts.by_status.items() if n and s is not Status.UNCHECKED)
    return [(f"{number} {status}", f"$rp-{TONES[status]}") for status, number in found]


def _filled(counts: Counts, length: int) -> list[tuple[str, str]]:
    total = max(1, counts.total)
    decided = ((s, n) for s, n in counts.by_status.items() if not s.is_open)
    sound = sum(n for s, n in decided if TONES[s] in ("settled", "aside"))
    poor = counts.decided - sound
    first = min(length, (sound * length + total - 1) // total)
    second = min(length - first, (poor * length + total - 1) // total)
    if counts.decided < total and first + second == length:
        first, second = (first - 1, second) if first > second else (first, second - 1)
    return [("█" * first, "$rp-settled"), ("▓" * second, "$rp-doubtful"),
            ("░" * (length - first - second), "$rp-faint")]  # fmt: skip


def _told(message: str, room: int) -> str:
    """A message that fits: where it is of two sentences and too long, the second, which leads on."""
    if cell_len(shown(message)) > room and "”. " in message:
        message = message.rpartition("”. ")[2]
    return cut(message, room)


def _size(key: Key) -> int:
    return cell_len(key.key) + 1 + cell_len(key.label)


def _fitting(keys: Sequence[Key], first: int, room: int, lines: int) -> list[list[Key]]:
    """The keys in so many lines, the first taking `first` cells: those that fit, and always the last."""
    fitting = list(keys)
    while len(rows := _rows(fitting, first, room)) > lines and len(fitting) > 1:
        fitting.pop(-2)
    return rows[:lines]


def _rows(keys: Sequence[Key], first: int, room: int) -> list[list[Key]]:
    rows: list[list[Key]] = [[]]
    left = first
    for key in keys:
        if _size(key) > left and rows[-1]:
            rows.append([])
            left = room
        rows[-1].append(key)
        left -= _size(key) + 2
    return rows


def _room(parts: Sequence[tuple[str, str]]) -> int:
    return sum(cell_len(text) + 3 for text, _ in parts) - 3


class Key(NamedTuple):
    """A key on offer: how it is written, what it does, the name it runs, and whether it works just now."""

    key: str
    label: str
    action: str
    enabled: bool = True


class KeyLine(Bar):
    """The bottom line, or two where they are short: the keys that matter now."""

    class Pressed(Message):
        """A key of the line was clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    _keys: tuple[Key, ...] = ()
    _lead = ""
    _places: tuple[tuple[int, int, int, str], ...] = ()

    def offer(self, keys: Sequence[Key], *, lead: str = "") -> None:
        """Show keys, after a word on what they are for."""
        self._keys, self._lead = tuple(keys), lead
        self.on_resize()

    def on_resize(self) -> None:
        """Fit the line to its width."""
        room = self.size.width - 2
        if room <= 0:
            return
        lead = f"{self._lead}  " if self._lead else ""
        pieces: list[Piece] = [" ", (lead, "bold $rp-bar")]
        places = []
        for line, keys in enumerate(_fitting(self._keys, room - cell_len(lead), room, self.size.height)):
            at = 1 if line else 1 + cell_len(lead)
            pieces += ["\n "] if line else []
            for key in keys:
                bright, quiet = ("bold $rp-ink", "$rp-pale") if key.enabled else ("$rp-faint", "$rp-faint")
                pieces += [(key.key, bright), (f" {key.label}", quiet), "  "]
                places.append((line, at, at + _size(key), key.action))
                at += _size(key) + 2
        self._places = tuple(places)
        self.draw(Content.assemble(*pieces))

    def on_click(self, event: events.Click) -> None:
        """Run the key under the mouse."""
        for line, start, end, action in self._places:
            if line == event.y and start <= event.x < end:
                self.post_message(self.Pressed(action))
