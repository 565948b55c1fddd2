"""Merging three versions of a checklist's file: the data claim by claim, the raw text piece by piece."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from redpencil.errors import ChangedOnDiskError, ChecklistError, Conflict
from redpencil.model import ArticleEntry, Checklist
from redpencil.reviewing.merging import Merged, merge, settled
from redpencil.reviewing.three_way import merged_lines
from redpencil.storage import saving
from redpencil.storage.checklist_file import ChecklistFile, normal
from redpencil.storage.comments import comments_of
from redpencil.storage.decoding import BOM
from redpencil.storage.emitting import QUOTE
from redpencil.storage.fields import KEYED
from redpencil.storage.items import says
from redpencil.storage.layout import Pieces
from redpencil.storage.nodes import parse


@dataclass(frozen=True, slots=True)
class MergedFile:
    """The merged file's bytes, with ordinary conflict markers around the lines that `conflicts` are about."""

    content: bytes
    conflicts: tuple[Conflict, ...]
    _done: ChecklistFile
    _merged: Merged

    def settled(self, for_theirs: Set[str]) -> bytes:
        """The merged file without markers: their values in conflicts over the ids `for_theirs`, else ours."""
        chosen = settled(self._merged, for_theirs)
        return self._done.revised(normal(self._done.checklist, chosen)).raw

    def settle(self, path: Path, for_theirs: Set[str], *, found: bytes) -> None:
        """Write the settled file to `path`, durably, where it still holds the bytes `found`.

        Raises ChangedOnDiskError if it does not, SaveError if it cannot be written.
        """
        content = self.settled(for_theirs)
        with saving.locked(path):
            if path.read_bytes() != found:
                raise ChangedOnDiskError(
                    f"{path}: changed while its conflicts were being settled; start again"
                )
            saving.replace(path, content)


def merge_files(base: bytes, ours: bytes, theirs: bytes, *, marker_size: int = 7) -> MergedFile:
    """Both sides' changes to `base`, in the layout of `ours`. Raises ChecklistError if one cannot be read.

    What one side alone touched is taken byte for byte, comments included; what both touched is merged line by
    line if that gives the right data, else spliced into our text. A file that both added has an empty `base`.
    """
    old, mine, other = (
        _readable(name, raw) for name, raw in (("base", base), ("ours", ours), ("theirs", theirs))
    )
    merged = merge(old.checklist, mine.checklist, other.checklist)
    wanted = normal(mine.checklist, merged.checklist)
    done = _with_their_text(mine.revised(wanted), old, mine, other, wanted)
    if not merged.conflicts:
        return MergedFile(done.raw, (), done, merged)
    alternative = done.revised(normal(done.checklist, merged.other))
    content = marked(_units(done.pieces), _units(alternative.pieces), marker_size)
    return MergedFile(content, merged.conflicts, done, merged)


def _readable(name: str, raw: bytes) -> ChecklistFile:
    if name == "base" and not raw:
        return ChecklistFile(Path(name), Checklist(ArticleEntry("", "")), (), ())
    file = ChecklistFile.from_bytes(Path(name), raw)
    if file.faults:
        raise ChecklistError(name, file.faults)
    return file


Name = tuple[str, str, str | None]
"""Role, key and id of a piece."""

Unit = tuple[Name, bytes]
"""A piece with the lines above it that belong to it."""


def _units(pieces: Pieces) -> list[Unit]:
    """The pieces by name, the tail even where it is empty."""
    units: list[Unit] = [(piece[:3], piece.raw) for piece in pieces]
    return units if pieces and pieces[-1].role == "tail" else [*units, (("tail", "", None), b"")]


def _with_their_text(
    done: ChecklistFile, base: ChecklistFile, ours: ChecklistFile, theirs: ChecklistFile, wanted: Checklist
) -> ChecklistFile:
    """`done`, which has all the data in our text, with their comments and layout where we changed neither."""
    old, mine, other = (dict(_units(file.pieces)) for file in (base, ours, theirs))
    values = {(key, item.id): item for key in KEYED for item in getattr(wanted, key)}
    chosen: dict[Name, bytes] = {}
    elsewhere = {name[2] for name in mine if name[0] == "item"}
    for name, raw in _units(done.pieces):
        moved = name not in mine and name[2] in elsewhere
        candidate = None if moved else _merged_raw(old.get(name), mine.get(name), other.get(name))
        if candidate is not None and candidate != raw and name[0] == "item":
            fits = _margin(candidate) == _margin(raw)
            if not fits or not says(candidate.decode("utf-8"), KEYED[name[1]], values[name[1], str(name[2])]):
                candidate = None
        chosen[name] = raw if candidate is None else candidate
    _add_lost_comments(chosen, old, other)
    try:
        again = ChecklistFile.from_bytes(ours.path, b"".join(chosen.values()))
    except ChecklistError:
        return done
    return again if again.checklist == done.checklist and not again.faults else done


def _add_lost_comments(chosen: dict[Name, bytes], base: dict[Name, bytes], theirs: dict[Name, bytes]) -> None:
    """Put the comments that only they wrote, and the merge left out, above what they wrote them to.

    Where that is gone, they stand above what followed it in their file.
    """
    homeless: Counter[str] = Counter()
    for name, raw in theirs.items():
        before = base.get(name, b"")
        fresh = Counter() if raw == before else Counter(_comments(raw)) - Counter(_comments(before))
        if name not in chosen:
            homeless += fresh
            continue
        missing = homeless + (fresh - Counter(_comments(chosen[name])) if fresh else fresh)
        homeless = Counter()
        if missing:
            text = chosen[name].decode("utf-8")
            lead = text[: len(text) - len(text.lstrip("\r\n"))]
            margin = " " * (_margin(chosen[name]) if name[0] == "item" else 0)
            lines = "".join(f"{margin}{comment}\n" for comment in missing.elements())
            chosen[name] = (lead + lines + text[len(lead) :]).encode("utf-8")


def _comments(raw: bytes) -> list[str]:
    text = raw.decode("utf-8").removeprefix(BOM)
    root = parse(text).root
    found = comments_of(text, root, 0, len(text)) if root else [line.strip() for line in text.splitlines()]
    return [comment for comment in found if comment.startswith("#") and not comment.startswith(QUOTE)]


def _merged_raw(base: bytes | None, ours: bytes | None, theirs: bytes | None) -> bytes | None:
    """A unit's text from both sides, None if it should be left as it is."""
    if theirs is None or theirs == base:
        return None
    if ours == base:
        return theirs
    if ours is None or base is None:
        return None
    lines = merged_lines(*(raw.decode("utf-8").splitlines(keepends=True) for raw in (base, ours, theirs)))
    return None if lines is None else "".join(lines).encode("utf-8")


def _margin(raw: bytes) -> int:
    last = next((line for line in raw.split(b"\n") if line.lstrip().startswith(b"-")), b"")
    return len(last) - len(last.lstrip(b" "))


def marked(ours: Sequence[Unit], theirs: Sequence[Unit], size: int = 7) -> bytes:
    """Our text with ordinary conflict markers around the lines in which the two differ."""
    done: list[str] = []
    for _, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        lines, others = _lines(ours[a:b]), _lines(theirs[c:d])
        if lines == others:
            done += lines
            continue
        for tag, i, j, k, m in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
            if tag == "equal":
                done += lines[i:j]
            else:
                done += [f"{'<' * size} ours\n", *lines[i:j], f"{'=' * size}\n"]
                done += [*others[k:m], f"{'>' * size} theirs\n"]
    return "".join(done).encode("utf-8")


def _lines(units: Iterable[Unit]) -> list[str]:
    """The lines of some units, each ending its line, so that a marker never hangs behind one."""
    lines = b"".join(raw for _, raw in units).decode("utf-8").splitlines(keepends=True)
    return [line if line.endswith(("\n", "\r")) else line + "\n" for line in lines]
