# ruff: noqa: E501
"""Files that cannot be trusted: every fault with its place and a way out, and one bad claim hiding no other."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import redpencil
from redpencil.errors import ChecklistError, ConflictMarkersError
from redpencil.model import Status
from redpencil.storage.checklist_file import ChecklistFile
from redpencil.storage.decoding import decode
from redpencil.storage.nodes import DEPTH
from redpencil.storage.parsers import C_PARSER, PythonParser
from redpencil.storage.reading import read_checklist

PARSERS = {"c": C_PARSER, "python": PythonParser} if C_PARSER else {"python": PythonParser}
HEAD = 'schema: redpencil/1\narticle:\n  file: story.txt\n  revision: "sha256:00"\nclaims:\n'
GOOD = "  - id: c-good\n    text: it is so\n    status: unchecked\n"


def claim(*lines: str, name: str = "c-bad") -> str:
    return f"  - id: {name}\n    text: words\n    status: unchecked\n" + "".join(
        f"    {line}\n" for line in lines
    )


@pytest.fixture(params=list(PARSERS))
def parser(request: pytest.FixtureRequest) -> Any:
    return PARSERS[request.param]


def faults_of(raw: str | bytes, parser: Any = PythonParser) -> list[str]:
    """What is told of a file, as `line:column: message`."""
    decoded = decode(raw.encode("utf-8") if isinstance(raw, str) else raw)
    faults = decoded.faults
    if not faults:
        try:
            faults = read_checklist(decoded.text, "claims.yaml", parser).faults
        except ChecklistError as error:
            faults = error.faults
    return [f"{fault.line}:{fault.column}: {fault.message}" for fault in faults]


BAD_FILES: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "1:1: this file is empty"),
    "only comments": ("# nothing\n", "1:1: this file is empty"),
    "foreign": ("claims:\n  - name: x\n    policy: 7\n", "1:1: not a redpencil checklist"),
    "foreign list": ("- a\n- b\n", "1:1: not a redpencil checklist"),
    "foreign and broken": ("a: b: c\n", "not a redpencil checklist"),
    "newer schema": ("schema: redpencil/2\nclaims: {}\n", "1:9: written by a newer redpencil"),
    "odd schema": ("schema: redpencil\n", "1:9: schema is 'redpencil'; expected redpencil/1"),
    "no article": ("schema: redpencil/1\n", "lacks `article`"),
    "article is text": ("schema: redpencil/1\narticle: story.txt\n", "2:10: article must have keys"),
    "bad date": (
        HEAD.replace("claims:", "  published: 2026-02-30\nclaims:"),
        "5:14: published '2026-02-30' is not",
    ),
    "duplicate key": (HEAD + GOOD + "schema: redpencil/1\n", "9:1: duplicate key 'schema' (first at line 1)"),
    "second document": (HEAD + GOOD + "---\na: 1\n", "9:1: a second document"),
    "merge key": (HEAD + GOOD + "<<: {a: 1}\n", "9:1: merge key << is not read here"),
    "anchor": (HEAD.replace("article:", "article: &a"), "2:10: anchor &a is not read here"),
    "list as key": (HEAD + GOOD + "? [a, b]\n: c\n", "9:3: a key must be a word"),
    "deep": (HEAD + GOOD + "x: " + "[" * 100_000, f"nested deeper than {DEPTH} levels"),
    "alias bomb": (
        "schema: redpencil/1\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        "2:4: anchor &a is not read here",
    ),
    "unclosed quote": (HEAD + GOOD + 'x: "never closed\n', "9:4: this quotation mark is never closed"),
    "indentation": (HEAD + GOOD + " x: 1\n", "indentation"),
    "NUL": (HEAD + "# \x00\n", "6:3: control character U+0000"),
    "escape": (HEAD + "# \x1b[2J\n", "6:3: control character U+001B"),
    "line separator": (HEAD + "# a\u2028b\n", "6:4: line separator U+2028"),
    "bad UTF-8": (HEAD.encode() + b"# caf\xe9\n", "6:6: not UTF-8: byte 0xe9"),
    "UTF-16": (HEAD.encode("utf-16"), "1:1: this file is UTF-16"),
    "claims is text": (HEAD.replace("claims:\n", "claims: none\n"), "5:9: claims must be a list"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_file_that_is_no_checklist_says_where_and_why(case: str, parser: Any) -> None:
    raw, wanted = BAD_FILES[case]
    assert any(wanted in fault for fault in faults_of(raw, parser)), faults_of(raw, parser)


BAD_CLAIMS: dict[str, tuple[str, str]] = {
    "unknown status": (GOOD.replace("unchecked", "no").replace("good", "bad"), "8:13: status 'no' is not one of unch"),
    "stored recheck": (GOOD.replace("unchecked", "recheck").replace("good", "bad"), "recheck is worked out, never stored"),
    "no status": ("  - id: c-bad\n    text: x\n", "6:5: this claim lacks `status`; fill it in"),
    "empty text": ("  - id: c-bad\n    text:\n    status: unchecked\n", "7:10: this claim lacks `text`"),
    "no id": ("  - text: x\n    status: unchecked\n", "6:5: this claim lacks `id`"),
    "odd id": (claim(name="c bad"), "6:9: id 'c bad' may hold only letters"),
    "id that YAML takes for a number": (claim(name="12"), "6:9: id 12 is a number in YAML; put it in quotes"),
    "list for text": (claim("notes: [a]"), "9:12: notes is a list; expected one value"),
    "text for list": (claim("tags: legal"), "9:11: tags must be a list, such as [legal]"),
    "unknown kind": (claim("kinds: [numbers]"), "9:13: kinds 'numbers' is not one of quantity"),
    "odd rank": (claim("rank: high"), "9:11: rank 'high' is not a number"),
    "odd time": (claim("checked_at: yesterday"), "9:17: checked_at 'yesterday' is not a time"),
    "time without zone": (claim("checked_at: 2026-03-04T09:00:00"), "9:17: checked_at '2026-03-04T09:00:00' is not"),
    "mapping for evidence": (claim("evidence: {source: x}"), "9:15: evidence must be a list"),
    "evidence without source": (claim("evidence:", "  - locator: x"), "10:9: this evidence lacks `source`"),
    "waiting on nobody": (claim("waiting: {ask: x}"), "9:14: this waiting lacks `on`"),
    "empty item": (claim("tags: [a, '']"), "9:15: an item of tags is empty"),
    "duplicate id": (claim(name="c-good"), "9:5: id c-good is used twice (first at line 6)"),
    "duplicate key": (claim("rank: 1", "rank: 2"), "10:5: duplicate key 'rank' (first at line 9)"),
    "anchor": (claim("notes: &n x"), "9:12: anchor &n is not read here"),
    "tag": (claim("notes: !!python/object/apply:os.system [ls]"), "9:12: tag 'tag:yaml.org,2002:python/object"),
    "alias": (claim("notes: *n"), "9:12: alias *n is not read here"),
    "colon in plain text": (claim("notes: He said: no"), "9:19: a colon followed by a space inside plain text"),
    "tab as indentation": (claim("notes: |-", "\tx", "waiting:", "\ton: author"), "a tab where only spaces may stand"),
    "unclosed quote": (claim('notes: "never'), "9:12: this quotation mark is never closed"),
    "wrong indentation": (claim(" rank: 1"), "9:"),
    "unclosed list": (claim("tags: [a, b"), ":"),
    "a claim that is text": ("  - just words\n", "6:5: claim must have keys of its own"),
    "an empty claim": ("  -\n", "this claim is empty"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_CLAIMS)
def test_a_bad_claim_is_told_with_its_place_and_hides_no_other(case: str, parser: Any) -> None:
    bad, wanted = BAD_CLAIMS[case]
    first = case != "duplicate id"
    text = HEAD + (bad + GOOD if first else GOOD + bad)
    reading = read_checklist(text, "claims.yaml", parser)
    told = [f"{fault.line}:{fault.column}: {fault.message}" for fault in reading.faults]
    assert any(wanted in fault for fault in told), told
    assert [found.id for found in reading.checklist.claims] == ["c-good"]


@pytest.mark.parametrize("case", BAD_CLAIMS)
def test_a_bad_claim_keeps_its_bytes_when_another_is_saved(case: str, tmp_path: Path) -> None:
    bad, _ = BAD_CLAIMS[case]
    text = HEAD + GOOD + bad + GOOD.replace("good", "last")
    path = tmp_path / "claims.yaml"
    path.write_text(text, encoding="utf-8")
    file = ChecklistFile.read(path)
    last = file.checklist.claims[-1]
    assert last.id == "c-last"
    claims = (*file.checklist.claims[:-1], replace(last, status=Status.DISPUTED))
    saved = file.save(replace(file.checklist, claims=claims))
    start, _, end = text.rpartition("unchecked")
    assert path.read_text(encoding="utf-8") == start + "disputed" + end
    assert saved.faults == file.faults


def test_all_faults_are_told_at_once() -> None:
    text = HEAD + claim("rank: high", "tags: legal") + claim("kinds: [numbers]", "notes: &a x", name="c-two")
    assert [fault.split(":")[0] for fault in faults_of(text)] == ["9", "10", "14", "15"]


HOSTILE = r'"\e]0;owned\a\u202e"'


@pytest.mark.parametrize(
    "lines",
    [
        [f"status: {HOSTILE}"],
        [f"kinds: [{HOSTILE}]"],
        [f"tags: {HOSTILE}"],
        [f"rank: {HOSTILE}"],
        [f"checked_at: {HOSTILE}"],
        [f"checked_text: {HOSTILE}"],
        [f"{HOSTILE}: 1", f"{HOSTILE}: 2"],
        ["notes: !<tag:%1B]0;x> x"],
    ],
    ids=lambda lines: lines[0].partition(":")[0],
)
def test_no_message_repeats_a_terminal_escape(lines: list[str], parser: Any) -> None:
    text = (
        HEAD + f"  - id: c-bad\n    text: words\n    {lines[0]}\n" + "".join(f"    {x}\n" for x in lines[1:])
    )
    told = faults_of(text, parser)
    assert told
    assert all(fault.replace("…", "").isprintable() for fault in told), told


def test_conflict_markers_are_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(HEAD + "<<<<<<< ours\n" + GOOD + "=======\n>>>>>>> theirs\n", encoding="utf-8")
    with pytest.raises(ConflictMarkersError, match=r"claims.yaml:6:1: unresolved git conflict"):
        ChecklistFile.read(path)


def test_values_stay_what_was_written() -> None:
    odd = ["no", "12:30", "1_000", "017", "2026-03-01", "0x1F", "1e3", "on", "=", "true"]
    text = HEAD + claim(
        *[f"{key}: {value}" for key, value in zip(("notes", "reason", "speaker"), odd, strict=False)]
    )
    (found,) = read_checklist(text, "claims.yaml").checklist.claims
    assert (found.notes, found.reason, found.speaker) == ("no", "12:30", "1_000")
    listed = HEAD + claim(f"tags: [{', '.join(odd)}]")
    assert list(read_checklist(listed, "claims.yaml").checklist.claims[0].tags) == odd


def test_a_missing_file_names_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(
        ChecklistError, match="there is no such file; `redpencil split ARTICLE` writes a checklist"
    ):
        ChecklistFile.read(tmp_path / "claims.yaml")


def test_the_product_never_lets_yaml_construct_anything() -> None:
    for path in Path(redpencil.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                assert not (node.value.id == "yaml" and "load" in node.attr.lower()), path
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("yaml"):
                for alias in node.names:
                    assert not any(word in alias.name.lower() for word in ("load", "construct")), path
