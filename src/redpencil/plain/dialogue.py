"""Ask, act, save, say: until the answers end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from textwrap import wrap
from typing import TextIO

from redpencil.errors import DecisionError, SaveError
from redpencil.model import Checklist
from redpencil.plain.asking import Command
from redpencil.plain.commands import COMMANDS
from redpencil.plain.telling import claim_lines
from redpencil.reviewing.browsing import wants_work
from redpencil.reviewing.reporting import progress
from redpencil.reviewing.session import Session
from redpencil.showing import shown

Save = Callable[[Checklist], Checklist]
"""Writes a checklist durably and returns what the file then says, with others' changes. Raises SaveError."""

BY_NAME = {name: command for command in COMMANDS for name in command.names}
HELP, QUIT = ("?", "h", "help"), ("q", "quit")


def review(session: Session, *, save: Save, answers: TextIO, out: TextIO, width: int | None = None) -> None:
    """Go through the open claims, one question a claim, until `q` or the end of `answers`.

    Each act is saved before the next question. Ends with the progress. `width` breaks longer lines between
    words. Raises SaveError if what was decided cannot be saved even at the end.
    """
    Dialogue(session, save=save, answers=answers, out=out, width=width).run()


class Dialogue:
    """One run through a session on a pair of text streams."""

    def __init__(
        self, session: Session, *, save: Save, answers: TextIO, out: TextIO, width: int | None
    ) -> None:
        self.session = session
        self._save = save
        self._saved = session.checklist
        self._answers = answers
        self._out = out
        self._width = width
        self._echo = not answers.isatty()
        self._told: tuple[str, int | None] = ("", None)

    def run(self) -> None:
        """Ask and act until the answers end."""
        self.tell([f"{self.session.counts.sentence}. Answer with a letter and Enter; ? tells them all."])
        current = self.session.current
        if current and not wants_work(current, self.session.today):
            self.tell([self.session.next_open()])
        try:
            while self._turn():
                pass
        except EOFError:
            self.tell([""])
        self._keep(finally_=True)
        self.tell([progress(self.session.counts)])

    def ask(self, question: str, given: str = "") -> str:
        """The answer to a question: what was `given` with the command, else the next line.

        Raises EOFError at the end of the answers.
        """
        if given:
            return given
        self._out.write(f"{shown(question)}: ")
        self._out.flush()
        line = self._answers.readline()
        if not line:
            raise EOFError
        answer = line.strip()
        if self._echo:
            self.tell([answer])
        return answer

    def tell(self, lines: Iterable[str]) -> None:
        """Say lines; control characters in them are shown, never sent."""
        for line in map(shown, lines):
            broken = wrap(line, self._width) if self._width and len(line) > self._width else [line]
            self._out.writelines(f"{piece}\n" for piece in broken)

    def _turn(self) -> bool:
        """One question and its act; False to leave."""
        self._tell_claim()
        word, given = _taken_apart(self.ask("Your mark"))
        if word in QUIT and not given:
            return False
        if word in HELP:
            self.tell(help_lines())
            return True
        command = BY_NAME.get(word)
        if command is None:
            told = "takes no text behind it" if word in QUIT else "is no command; ? tells them all"
            self.tell([f"{word!r} {told}."])
            return True
        self._do(command, given)
        return True

    def _do(self, command: Command, given: str) -> None:
        try:
            message = command.run(self, given)
        except DecisionError as error:
            message = str(error)
        self._keep()
        if message:
            self.tell([message])

    def _keep(self, *, finally_: bool = False) -> None:
        """Save what is not on disk yet; a failure is told, and the next act tries again."""
        mine = self.session.checklist
        if mine is self._saved:
            return
        try:
            stands = self._save(mine)
        except SaveError as error:
            if finally_:
                raise
            self.tell([f"NOT SAVED. {error} It is tried again after the next act."])
            return
        if stands != mine:
            self.session.replace_checklist(stands)
            self.tell(["Someone else changed the checklist too; their changes are in it now."])
        self._saved = self.session.checklist

    def _tell_claim(self) -> None:
        """Tell the current claim where it is not the one told last; its sentence where that is another."""
        row = self.session.current
        if row is None:
            self.tell(["No claim is shown."])
            return
        last, sentence = self._told
        if row.id != last:
            self.tell(["", *claim_lines(self.session, row, with_sentence=row.sentence != sentence)])
        self._told = (row.id, row.sentence)


def _taken_apart(line: str) -> tuple[str, str]:
    """The command of a line and the rest: `g 12`, `/words` and `note see page 4` are all understood."""
    word, _, rest = line.partition(" ")
    if word not in BY_NAME and word[:1] in "/|[]{}":
        return line[:1], line[1:].strip()
    return word, rest.strip()


def help_lines() -> Iterable[str]:
    """Every command with its letter and its name."""
    yield "Letter or name, then Enter; an answer may follow at once, as in: e see page 4"
    yield "Text behind a verdict becomes its note, as in: x 212 should be 211"
    for command in COMMANDS:
        letters = " or ".join(name for name in command.names if name)
        yield f"  {letters}: {command.help}"
    yield "  ? or help: this list"
    yield "  q or quit: leave; everything is saved already"
