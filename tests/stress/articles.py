"""Hostile articles and documents, taken all the way from the split to the report."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from redpencil.articles import decode
from redpencil.errors import ArticleError
from redpencil.storage.checklist_file import ChecklistFile
from running import ROOT, SEED, command
from splitting import test_laws
from stress.checklists import STEERING
from stress.trials import Fault

DOCUMENTS = sorted((ROOT / "tests" / "cases" / "documents").glob("*.[dhp][otd][cmf]*"))
LAWS: tuple[Any, ...] = (
    test_laws.test_no_sentence_is_lost,
    test_laws.test_every_digit_and_capital_but_that_of_a_connective_lies_in_a_claim_or_skipped_text,
)
FLOWS = (
    ("check",),
    ("check", "--format", "json"),
    ("report",),
    ("report", "--format", "html"),
    ("report", "--format", "markdown"),
    ("report", "--queries"),
    ("review", "--plain", "--by", "ana"),
    ("split",),
)
ANSWERS = b"v\nx\nn\nwhat \x1b[2J\nm\ns\nw\nauthor\nwhich?\n\nu\nq\n"


def split(seed: int, folder: Path) -> Counter[str]:
    """A clear refusal, or a checklist that holds every sentence and that each command can work with."""
    dice = random.Random(seed)
    name, raw = hostile(dice)
    (folder / name).write_bytes(raw)
    done = command("split", name, folder=folder)
    if done.returncode not in (0, 2) or "Traceback" in done.stderr:
        raise Fault(f"split leaves with {done.returncode}: {done.stderr[-800:]}")
    if STEERING.search(done.stderr):
        raise Fault(f"split prints control characters: {done.stderr[:500]!r}")
    if done.returncode == 2:
        if not done.stderr.startswith("redpencil: ") or (folder / "claims.yaml").exists():
            raise Fault(f"refused, but not clearly: {done.stderr[:500]}")
        return Counter({"refused": 1})
    _check_laws(name, raw)
    for words in dice.sample(FLOWS, 4):
        _check_flow([*words, name] if words == ("split",) else [*words], folder)
    claims = len(ChecklistFile.read(folder / "claims.yaml").checklist.claims)
    return Counter({"split": 1, "claims": claims})


def _check_laws(name: str, raw: bytes) -> None:
    if not name.endswith((".txt", ".md")):
        return
    try:
        text = decode(raw, name)
    except ArticleError:
        return
    for law in LAWS:
        law.hypothesis.inner_test(text)


def _check_flow(words: list[str], folder: Path) -> None:
    path = folder / "claims.yaml"
    before = path.read_bytes()
    done = command(*words, folder=folder, given=ANSWERS)
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        raise Fault(f"{' '.join(words)} leaves with {done.returncode}: {done.stderr[-800:]}")
    if STEERING.search(done.stderr) or ("html" not in words and STEERING.search(done.stdout)):
        raise Fault(f"{' '.join(words)} prints control characters")
    if "review" not in words and path.read_bytes() != before:
        raise Fault(f"{' '.join(words)} changed the checklist")
    if ChecklistFile.read(path).faults:
        raise Fault(f"{' '.join(words)} left a checklist with faults")


def hostile(dice: random.Random) -> tuple[str, bytes]:
    """An article's file: its name and what is in it."""
    if dice.random() < 0.15:
        document = dice.choice(DOCUMENTS)
        return f"story{document.suffix}", _damaged(document.read_bytes(), dice)
    text = dice.choice(TEXTS)(dice)
    for _ in range(dice.randrange(3)):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice(INTRUDERS) * dice.choice([1, 1, 1, 50]) + text[at:]
    raw = text.encode("utf-8", "surrogatepass")
    return f"story{dice.choice(['.txt', '.txt', '.txt', '.md', '.html'])}", raw


def _damaged(raw: bytes, dice: random.Random) -> bytes:
    match dice.randrange(4):
        case 0:
            return raw[: dice.randrange(len(raw))]
        case 1:
            at = dice.randrange(len(raw))
            return raw[:at] + dice.randbytes(dice.randint(1, 200)) + raw[at:]
        case 2:
            spoilt = bytearray(raw)
            for _ in range(dice.randint(1, 40)):
                spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
            return bytes(spoilt)
    return dice.randbytes(dice.randrange(5_000))


INTRUDERS = (
    *(
        "\x00",
        "\x07",
        "\x1b[2J",
        "\x1b]0;owned\x07",
        "\x9b31m",
        "\r",
        "\r\n",
        "\t",
        "\u2028",
        "\u202e",
        "\u200b",
    ),
    *(
        "\ufeff",
        "\u00ad",
        "\ud800",
        "\ufffd",
        "e\u0301\u0302\u0303",
        "👩‍👩‍👧",
        "12 ",
        "“",
        "”",
        "‘",
        '"',
        "'",
        "(",
        "[[",
    ),
    *(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[bold]x[/bold]",
        "](javascript:alert(1))",
    ),
    *(
        "{{ 7 * 7 }}",
        "{% raw %}",
        "---\n",
        "- id: c-x\n",
        "#> ",
        ": ",
        "<<<<<<< ours\n",
        "=======\n",
        "```\n",
        "|a|b|\n",
    ),
    *(
        "$HOME `id` ;",
        "::error file=x::y\n",
        "%0A",
        "\n\n\n",
        "Mr. ",
        "U.S. ",
        "said ",
        "not ",
        " and ",
        ", who ",
        "…",
    ),
)


def _seed(dice: random.Random) -> str:
    paragraphs = SEED.read_text(encoding="utf-8").split("\n")
    return "\n".join(dice.sample(paragraphs, dice.randint(1, len(paragraphs))))


def _fragments(dice: random.Random) -> str:
    words = [*test_laws.WORDS.split(), *test_laws.ODD]
    return " ".join(dice.choices(words, k=dice.choice([5, 50, 500])))


def _one_piece(dice: random.Random) -> str:
    piece = dice.choice([*test_laws.ENDLESS.values(), "\n", " ", "“", "Ann said. ", "1 ", "é", "字"])
    return piece * (dice.choice([10, 1_000, 5_000]) // len(piece) + 1)


def _characters(dice: random.Random) -> str:
    return "".join(chr(dice.randrange(1, 0x3000)) for _ in range(dice.choice([1, 30, 2_000])))


def _scraps(dice: random.Random) -> str:
    text = SEED.read_text(encoding="utf-8")
    starts = [dice.randrange(len(text)) for _ in range(60)]
    return dice.choice(["", " ", "\n"]).join(text[at : at + dice.randrange(60)] for at in starts)


TEXTS: tuple[Callable[[random.Random], str], ...] = (
    *(_seed, _seed, _fragments, _fragments, _one_piece, _characters, _scraps),
)
