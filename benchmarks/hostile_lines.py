"""What a line made to be slow costs the splitter, as a multiple of what a quarter of it costs.

    PYTHONPATH=src python benchmarks/hostile_lines.py

A cost that grows with the length alone prints about 4; one that grows with its square, 16.
"""

from __future__ import annotations

import time

from redpencil.model import Article
from redpencil.splitting import split

PIECES = (
    "word ", "x", "He said that ", ", who ", "A.", "Mr. ", "“He left. ", "[a](", "A - ", ". . .", "1,000-",
    "1,", "(1 km ", "12 people: 3 in A, ", "A‘s ", "Ab Abc ", "May 31 ", "5 of 9 of 9 ", "from 1 to 2 ",
    "of 9 men, 3 (", "{{", "[TK ", "born in ", "x, or 1 km, or ", "in 1999, ", "a www.", "((((", "Sunday, ",
)  # fmt: skip
SHORT = 10_000


def seconds(piece: str, length: int) -> float:
    """The least of three processor times for splitting `piece` repeated to `length` code points."""
    article, times = Article((piece * length)[:length], "line.txt"), []
    for _ in range(3):
        began = time.process_time()
        split(article)
        times.append(time.process_time() - began)
    return min(times)


def main() -> None:
    seconds("word ", 100)
    for piece in PIECES:
        short, long = seconds(piece, SHORT), seconds(piece, 4 * SHORT)
        print(f"{piece!r:24} {long / short:5.1f}x   ({1000 * long:6.0f} ms for {4 * SHORT} code points)")


if __name__ == "__main__":
    main()
