"""Checklists as they must never be: a good one, spoilt in one to three ways."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from storage.strategies import TRAPS

CANARY = "canary"
"""A file that some of them would make, if a tag in them were obeyed."""


def spoilt(good: str, dice: random.Random) -> bytes:
    """A file that is probably no checklist any more."""
    if dice.random() < 0.15:
        return dice.choice(WHOLE)(dice)
    text = good
    for _ in range(dice.randint(1, 3)):
        text = dice.choice(CHANGES)(text, dice)
    raw = text.encode("utf-8", "surrogatepass")
    return dice.choice(BYTES)(raw, dice) if dice.random() < 0.25 else raw


# ---- whole files ----


def _bomb(dice: random.Random) -> bytes:
    lines = ["schema: redpencil/1", "a0: &a0 [lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, dice.randint(5, 30))]
    return ("\n".join(lines) + "\nclaims: *a4\n").encode()


def _deep(dice: random.Random) -> bytes:
    open_, close = dice.choice([("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", ""), ("[{x: ", "}]")])
    depth = dice.choice([30, 300, 3_000, 100_000])
    return f"schema: redpencil/1\nclaims:\n  {open_ * depth}x{close * depth}\n".encode()


def _steps(dice: random.Random) -> bytes:
    return "".join(f"{' ' * n}a:\n" for n in range(dice.choice([40, 1_000, 2_000]))).encode()


def _many_keys(dice: random.Random) -> bytes:
    keys = "".join(f"k{n}: {n}\n" for n in range(dice.choice([1_000, 50_000])))
    return f"schema: redpencil/1\n{keys}claims: []\n".encode()


def _noise(dice: random.Random) -> bytes:
    return dice.randbytes(dice.choice([1, 10, 1_000, 100_000]))


def _marks(dice: random.Random) -> bytes:
    marks = "-?:,[]{}#&*!|>'\"%@` \n\t\\<~=x1"
    start = dice.choice(["", "schema: redpencil/1\n", "schema: redpencil/1\nclaims:\n  "])
    return (start + "".join(dice.choices(marks, k=dice.randint(1, 400)))).encode()


def _short(dice: random.Random) -> bytes:
    return dice.choice(
        [
            b"",
            b"\n",
            b"---\n...\n",
            b"null\n",
            b"schema: redpencil/1\n",
            b"schema: redpencil/9\nclaims: {}\n",
            b"schema: [redpencil/1]\n",
            b"claims:\n  - name: insurance\n    policy: 7\n",
            b"[1, 2",
            b"{",
            b"%YAML 9.9\n---\nschema: redpencil/1\n",
            b"%TAG ! tag:x,2000:\n--- !y\nschema: redpencil/1\n",
            b"schema: redpencil/1\n---\nschema: redpencil/1\n",
            b"\xef\xbb\xbf",
            b"\xef\xbb\xbf\xef\xbb\xbfschema: redpencil/1\n",
            b'{"schema": "redpencil/1", "article": {"file": "story.txt", "revision": "x"}, "claims": [{}]}',
            b"schema: redpencil/1\narticle: {file: story.txt, revision: x}\nclaims: [[], {}, 1, null, ~]\n",
        ]
    )


WHOLE: tuple[Callable[[random.Random], bytes], ...] = (
    *(_bomb, _deep, _steps, _many_keys, _noise, _marks),
    *[_short] * 4,
)


# ---- changes to the text ----

WRONG = (
    *(
        "[a, b]",
        "{a: b}",
        "null",
        "true",
        "-1",
        "1e999",
        ".nan",
        ".inf",
        "0x7fffffffffffffff",
        "[]",
        "{}",
        "''",
    ),
    *(
        "2026-02-30",
        "0000-00-00",
        "9999999999999999-01-01",
        "2026-03-04T25:61:00Z",
        "2026-03-04T09:12:00+99:99",
    ),
    *(
        "*nothing",
        "&a [*a]",
        "!!int x",
        "!!binary ////",
        "!!set {a}",
        "<<",
        "=",
        "@x",
        "`x",
        "%x",
        "- -",
        "? ?",
    ),
    *(r'"\e]0;owned\a"', r'"\u202etxet"', r'"\ud800"', '"never closed', "'never closed", "|+3", ">-9", "| x"),
    *("../../../../etc/passwd", "/dev/zero", "/", ".", "claims.yaml", "''", "'a\0b'", "x" * 5_000, r'"\0"'),
    f"!!python/object/apply:os.system ['touch {CANARY}']",
    f"!!python/object/new:subprocess.Popen [['touch', '{CANARY}']]",
)
_VALUE = re.compile(r"(?<=: )\S.*$", re.MULTILINE)
_KEY = re.compile(r"^ *(?:- )?([a-z_]+):", re.MULTILINE)


def _at(text: str, dice: random.Random, new: str) -> str:
    place = dice.randrange(len(text) + 1)
    return text[:place] + new + text[place:]


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True) or [""]


def _line(text: str, dice: random.Random, change: Callable[[str], str]) -> str:
    lines = _lines(text)
    at = dice.randrange(len(lines))
    lines[at] = change(lines[at])
    return "".join(lines)


def _one(pattern: re.Pattern[str], text: str, dice: random.Random, new: str, group: int = 0) -> str:
    found = list(pattern.finditer(text))
    if not found:
        return text + new
    start, end = dice.choice(found).span(group)
    return text[:start] + new + text[end:]


def _wrong_value(text: str, dice: random.Random) -> str:
    return _one(_VALUE, text, dice, dice.choice([*WRONG, *TRAPS]))


def _other_key(text: str, dice: random.Random) -> str:
    keys = [found[1] for found in _KEY.finditer(text)] + ["bogus", "<<", "9", '"\\e"', "[a]", "? "]
    return _one(_KEY, text, dice, dice.choice(keys), 1)


def _twice(text: str, dice: random.Random) -> str:
    return _line(text, dice, lambda line: line * dice.choice([2, 2, 2, 500]))


def _line_gone(text: str, dice: random.Random) -> str:
    return _line(text, dice, lambda _: "")


def _moved(text: str, dice: random.Random) -> str:
    lines = _lines(text)
    lines.insert(dice.randrange(len(lines)), lines.pop(dice.randrange(len(lines))))
    return "".join(lines)


def _indented(text: str, dice: random.Random) -> str:
    return _line(text, dice, lambda line: dice.choice([" ", "   ", "\t", "\u00a0"]) + line)


def _tabs(text: str, dice: random.Random) -> str:
    return (
        text.replace("  ", "\t")
        if dice.random() < 0.3
        else _line(text, dice, lambda s: s.replace("  ", "\t"))
    )


def _cut(text: str, dice: random.Random) -> str:
    return text[: dice.randrange(len(text) + 1)]


def _control(text: str, dice: random.Random) -> str:
    odd = "\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x85\x9b\u2028\u2029\u202e\ufeff\ud800\udc80\ufffe\r"
    return _at(text, dice, dice.choice(odd) * dice.choice([1, 1, 30]))


def _markers(text: str, dice: random.Random) -> str:
    lines = _lines(text)
    marks = ["<<<<<<< ours\n", "||||||| base\n", "=======\n", ">>>>>>> theirs\n"]
    places = sorted(dice.randrange(len(lines) + 1) for _ in marks)
    for place, mark in reversed(list(zip(places, marks, strict=True))):
        if dice.random() < 0.9:
            lines.insert(place, mark)
    return "".join(lines)


def _huge(text: str, dice: random.Random) -> str:
    big = dice.choice(["x", "é", "word ", "[", "a: ", "\\n", "'", "- "]) * dice.choice([10_000, 200_000])
    return _one(_VALUE, text, dice, big) if dice.random() < 0.5 else _at(text, dice, big)


def _mark(text: str, dice: random.Random) -> str:
    return _at(
        text, dice, dice.choice(["'", '"', "[", "]", "{", "}", ": ", "- ", " #", "&a ", "*a ", "!x ", "\n"])
    )


def _anchored(text: str, dice: random.Random) -> str:
    bomb = "&b [*b, *b]" if dice.random() < 0.5 else "&b x"
    return _one(_VALUE, _one(_VALUE, text, dice, bomb), dice, "*b")


PATHS = (
    *(
        "../../../../etc/passwd",
        "/dev/zero",
        "/",
        ".",
        "..",
        "claims.yaml",
        "~",
        "''",
        "-",
        "*",
        "story.txt/x",
        "$HOME",
    ),
    *(
        r'"a\0b"',
        r'"\ud800"',
        r'"\e[2J"',
        "x" * 5_000,
        "a/" * 3_000,
        "story.pdf",
        "story.docx",
        "STORY.TXT",
        "'a b'",
    ),
)


def _elsewhere(text: str, dice: random.Random) -> str:
    return text.replace("story.txt", dice.choice(PATHS))


def _ids(text: str, dice: random.Random) -> str:
    found = re.findall(r"id: (\S+)", text)
    return _one(re.compile(r"id: (\S+)"), text, dice, dice.choice([*found, "~", "7", "a b", "'-'"]), 1)


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    *[_wrong_value] * 6,
    *[_other_key] * 2,
    *(_twice, _line_gone, _moved, _indented, _tabs, _cut, _control, _control, _markers, _markers),
    *(_huge, _mark, _mark, _anchored, _ids, _ids, _elsewhere),
)


# ---- changes to the bytes ----


def _bad_byte(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(raw) + 1)
    return (
        raw[:at]
        + dice.choice([b"\x80", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5", b"\xe2\x82"])
        + raw[at:]
    )


def _recoded(raw: bytes, dice: random.Random) -> bytes:
    code = dice.choice(["utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "cp037"])
    return raw.decode("utf-8", "replace").encode(code, "replace")


def _line_ends(raw: bytes, dice: random.Random) -> bytes:
    return raw.replace(b"\n", dice.choice([b"\r\n", b"\r", b"\n\r", b"\x85"]))


BYTES: tuple[Callable[[bytes, random.Random], bytes], ...] = (_bad_byte, _bad_byte, _recoded, _line_ends)
