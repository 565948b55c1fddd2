"""A story that passes every rule, and acts that make it something else: on its files, as people would."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

from redpencil.articles import read_article
from redpencil.model import Article, Checklist, Claim, Evidence, Signoff, Source, Status, Waiting
from redpencil.opening import open_checklist
from redpencil.reviewing.deciding import decide, overridden
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.placing import Placed
from redpencil.reviewing.reshaping import recut
from redpencil.splitting import split
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.creating import create
from running import Done, command

STORY = """The council voted on Tuesday night to close 12 of its 31 libraries by April.

Visits fell by 18% between 2015 and 2024, council leader Anna Lind said.
No redundancies are planned, according to the minutes of the meeting.

More than 9,000 people signed a petition against the plan.
The first branch opened in Harbour Street in 1911. It was paid for by Andrew Carnegie.

“We will fight this plan in court,” said Omar Haddad, a reader since 1998.
Is that the end of the matter?
"""
JUDGED, SIGNED, LATER, NOW = (
    "2026-03-04T09:00:00Z",
    "2026-03-04T12:00:00Z",
    "2026-03-05T09:00:00Z",
    "2026-03-06T12:00:00Z",
)
DIGEST = re.compile(r"checked_text: (\S+)")


@dataclass(frozen=True)
class Paper:
    """A folder with `story.txt` and `claims.yaml`."""

    folder: Path

    @property
    def story(self) -> Path:
        return self.folder / "story.txt"

    @property
    def claims(self) -> Path:
        return self.folder / "claims.yaml"

    def check(self, *options: str | Path) -> Done:
        with mock.patch("redpencil.cli.options.now", return_value=NOW):
            return command("check", *options, folder=self.folder)

    def rows(self) -> tuple[Placed, ...]:
        return open_checklist(self.claims).board.rows

    def save(self, change: Callable[[Checklist], Checklist]) -> None:
        file = ChecklistFile.read(self.claims)
        changed = change(file.checklist)
        assert changed != file.checklist, "the act does something"
        file.save(changed)

    def entry(self, words: str) -> str:
        """The lines of the claim with `words`, as they are in the file."""
        text = self.claims.read_text("utf-8")
        entries: list[str] = re.findall(r"^  - id: .*\n(?:    .*\n|\n)*", text, re.MULTILINE)
        (found,) = [entry for entry in entries if f"\n      {words}\n" in entry]
        return found


Act = Callable[[Paper], object]


@cache
def decided(text: str = STORY) -> tuple[bytes, bytes]:
    """The files of a story whose every claim is verified on evidence by ana and signed off by bo."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "story.txt").write_text(text, encoding="utf-8")
        article = read_article(folder / "story.txt")
        found = split(article)
        checklist = replace(
            new_checklist(article, found, "story.txt"),
            sources=(Source("minutes", kind="document", title="Minutes of the meeting"),),
            signoffs=(Signoff("bo", SIGNED, article.revision),),
        )
        create(folder / "claims.yaml", checklist, {})
        paper = Paper(folder)
        paper.save(
            lambda old: replace(old, claims=tuple(verdict(row, Status.VERIFIED) for row in paper.rows()))
        )
        return paper.story.read_bytes(), paper.claims.read_bytes()


def verdict(row: Placed, status: Status, *, by: str = "ana", at: str = JUDGED, **values: Any) -> Claim:
    """The claim of `row` with a verdict as the tool gives it, and other `values`."""
    claim = replace(row.claim, evidence=(Evidence("minutes"),))
    waiting = values.pop("waiting", Waiting("author"))
    claim = decide(
        claim, status, by=by, at=at, surroundings=row.surroundings, reason="no fact", waiting=waiting
    )
    return replace(claim, **values)


# ---- acts -----------------------------------------------------------------------------------------------


def in_file(path: Path, old: str, new: str, *, times: int = 1) -> None:
    text = path.read_bytes().decode("utf-8")
    assert old in text, f"{old!r} is in {path.name}"
    path.write_bytes(text.replace(old, new, times).encode("utf-8"))


def edit(old: str, new: str) -> Act:
    """The article edited in a text editor."""
    return lambda paper: in_file(paper.story, old, new)


def typed(old: str, new: str, *, times: int = 1) -> Act:
    """The checklist edited in a text editor."""
    return lambda paper: in_file(paper.claims, old, new, times=times)


def typed_in(words: str, old: str, new: str) -> Act:
    """The entry of the claim with `words` edited in a text editor."""

    def act(paper: Paper) -> None:
        entry = paper.entry(words)
        assert old in entry, f"{old!r} is in the entry of {words!r}"
        in_file(paper.claims, entry, entry.replace(old, new))

    return act


def without_line(words: str, key: str) -> Act:
    """A key and its value, on one line, deleted from the entry of the claim with `words`."""

    def act(paper: Paper) -> None:
        entry = paper.entry(words)
        kept = re.sub(rf"^    {key}: .*\n", "", entry, flags=re.MULTILINE)
        assert kept != entry
        in_file(paper.claims, entry, kept)

    return act


def cut(*words: str) -> Act:
    """The entries of claims deleted from the file."""

    def act(paper: Paper) -> None:
        for one in words:
            in_file(paper.claims, paper.entry(one), "")

    return act


def revision_typed(paper: Paper) -> None:
    """The article's new revision typed over the old one, instead of splitting it again."""
    revision = Article(paper.story.read_text("utf-8"), "").revision
    text = paper.claims.read_text("utf-8")
    paper.claims.write_text(re.sub(r"(?<=revision: \")sha256:\w+", revision, text), encoding="utf-8")


def resplit(paper: Paper) -> None:
    assert command("split", "story.txt", folder=paper.folder).returncode == 0


def judged(words: str, status: Status, **values: Any) -> Act:
    """The claim with `words` judged by the tool, under the old sign-off."""

    def act(paper: Paper) -> None:
        (row,) = [row for row in paper.rows() if row.claim.text == words]
        claim = verdict(row, status, **values)
        paper.save(lambda old: _with(old, claim))

    return act


def recheck(**values: Any) -> Act:
    """Everything that reads as open judged again, and signed off once more."""

    def act(paper: Paper) -> None:
        for row in paper.rows():
            if row.status.is_open:
                claim = verdict(row, Status.VERIFIED, at=LATER, **values)
                paper.save(partial(_with, claim=claim))
        signed("bo", LATER)(paper)

    return act


def changed(words: str, **values: Any) -> Act:
    """Keys of the claim with `words` set to `values`."""
    return lambda paper: paper.save(
        lambda old: replace(
            old, claims=tuple(replace(c, **values) if c.text == words else c for c in old.claims)
        )
    )


def overruled(words: str, *, by: str = "chief", at: str = LATER, reason: str = "lawyer says: run it") -> Act:
    """An override by the tool on the claim with `words`."""

    def act(paper: Paper) -> None:
        (row,) = [row for row in paper.rows() if row.claim.text == words]
        claim = overridden(row.claim, by=by, at=at, reason=reason, surroundings=row.surroundings)
        paper.save(lambda old: _with(old, claim))

    return act


def signed(by: str | None, at: str = SIGNED, *, revision: str | None = None) -> Act:
    """The only sign-off; none if `by` is None."""

    def act(paper: Paper) -> None:
        paper.save(
            lambda old: replace(
                old, signoffs=(Signoff(by, at, revision or old.article.revision),) if by is not None else ()
            )
        )

    return act


def narrowed(words: str, to: str) -> Act:
    """The claim with `words` narrowed by the tool, and verified anew."""

    def act(paper: Paper) -> None:
        opened = open_checklist(paper.claims)
        (row,) = [row for row in opened.board.rows if row.claim.text == words]
        start = row.spans[0].start + words.index(to)
        spans = (type(row.spans[0])(start, start + len(to)),)
        paper.save(lambda old: recut(old, row, spans, opened.article.text))
        recheck()(paper)

    return act


def final(text: str, name: str = "final.txt") -> Act:
    """The copy that is to be published."""
    return lambda paper: (paper.folder / name).write_bytes(text.encode("utf-8"))


def _with(checklist: Checklist, claim: Claim) -> Checklist:
    return replace(checklist, claims=tuple(claim if c.id == claim.id else c for c in checklist.claims))
