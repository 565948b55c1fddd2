"""How `check` prints what the gate found: lines of text, JSON, or commands for GitHub's workflow runner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from redpencil.cli import output
from redpencil.errors import RedpencilError
from redpencil.model import Article, Finding
from redpencil.reports.data import violation_data
from redpencil.reviewing.findings import finding_data, finding_line
from redpencil.reviewing.gating import File, Violation
from redpencil.reviewing.overriding import Overridden, override_data, override_line


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking one checklist, or the `error` why it could not be checked.

    `overrides` stand each with the line of its claim.
    """

    files: Mapping[File, str]
    total: int = 0
    violations: tuple[Violation, ...] = ()
    overrides: tuple[tuple[int, Overridden], ...] = ()
    notes: tuple[Finding, ...] = ()
    article: Article | None = None
    error: RedpencilError | None = None

    @property
    def path(self) -> str:
        """The checklist's file, as it was named."""
        return self.files[File.CHECKLIST]

    @property
    def passed(self) -> bool:
        """True where the checklist was checked and nothing stops the story."""
        return self.error is None and not self.violations

    @property
    def exit_code(self) -> int:
        """0 if it passed, 1 if not, the error's own where it could not be checked."""
        return self.error.exit_code if self.error else int(bool(self.violations))

    def told(self) -> Iterator[str]:
        """Overrides and notes, a line each."""
        for line, override in self.overrides:
            yield f"{self.path}:{line}: {override_line(override)}"
        for note in self.notes:
            if self.article is not None:
                yield finding_line(note, self.article)


def as_text(results: tuple[Checked, ...]) -> None:
    """A line for each violation: `file:line: [rule] message (code)`."""
    for result in results:
        for rule, found in result.violations:
            where = f"{result.files[found.file]}:{found.line}"
            output.data(f"{where}: [{rule.name}] {found.message} ({rule.code})")


def as_json(results: tuple[Checked, ...]) -> None:
    """One object for all files."""
    output.json_data(
        {
            "passed": all(result.passed for result in results),
            "files": [_as_data(result) for result in results],
        }
    )


def _as_data(result: Checked) -> dict[str, object]:
    return {
        "file": result.path,
        "passed": result.passed,
        "error": None if result.error is None else str(result.error),
        "claims": result.total,
        "violations": [
            violation_data(one) | {"file": result.files[one.found.file]} for one in result.violations
        ],
        "overrides": [override_data(override) | {"line": line} for line, override in result.overrides],
        "notes": [finding_data(note, result.article) for note in result.notes if result.article],
    }


def as_github(results: tuple[Checked, ...]) -> None:
    """Workflow commands, which GitHub shows at the lines they name, also in a pull request."""
    for result in results:
        if result.error is not None:
            _command("error", result.path, None, "cannot be checked", str(result.error))
        for rule, found in result.violations:
            title = f"{rule.code} {rule.name}"
            _command("error", result.files[found.file], found.line, title, found.message)
        for line, override in result.overrides:
            _command("warning", result.path, line, "override", override_line(override))


def _command(kind: str, file: str, line: int | None, title: str, message: str) -> None:
    where = f"file={_property(file)}" + (f",line={line}" if line else "")
    output.data(f"::{kind} {where},title={_property(title)}::{_escaped(message)}")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Callable[[tuple[Checked, ...]], None]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}
