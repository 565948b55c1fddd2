"""The reliability suite: tries again and again to make redpencil lose or break something.

    make stress
    PYTHONPATH=src:tests python -m stress [KIND ...] [--seed N] [--trials N] [--seconds N] [--page]

Prints one table and leaves with 1 if there was any fault. A fault names the number of its trial; that number
makes the same trial again, but for the moment at which a process is killed.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial

import printed
from running import ROOT
from stress.kinds import KINDS
from stress.trials import Kind, Outcome, attempt

CORES = 2
FAULTS_TOLD = 5
MEMORY = 2 << 30
"""Bytes that a trial may take."""
PAGE = ROOT / "docs" / "reliability.md"
HEAD = ("what was tried", "trials", "in them", "lost", "torn", "other faults", "seconds")
WIDTHS = (39, 14, 53, 4, 4, 12, 7)
BY_SLUG = {kind.slug: kind for kind in KINDS}


@dataclass
class Row:
    """What came of all trials of a kind; fewer than wanted where time was up."""

    kind: Kind
    wanted: int
    trials: int = 0
    did: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def cells(self) -> tuple[str, ...]:
        did = ", ".join(f"{count:,} {what}" for what, count in self.did.items())
        counts = (str(self.faults[sort]) for sort in ("lost", "torn", "other"))
        trials = f"{self.trials:,}" if self.trials == self.wanted else f"{self.trials:,} of {self.wanted:,}"
        return (self.kind.name, trials, did, *counts, f"{self.seconds:.0f}")


def main() -> int:
    arguments = _arguments()
    began = time.monotonic()
    print(printed.row(HEAD, WIDTHS), printed.row(["---"] * len(HEAD), WIDTHS), sep="\n", flush=True)
    rows = []
    with ProcessPoolExecutor(CORES, initializer=_within_bounds) as pool:
        for kind in [BY_SLUG[slug] for slug in arguments.kinds] or KINDS:
            trials, seconds = arguments.trials or kind.trials, arguments.seconds or kind.seconds
            row = Row(kind, trials)
            start = time.monotonic()
            work = partial(_attempt, kind.slug, until=start + seconds)
            for outcome in _made(pool.map(work, range(arguments.seed, arguments.seed + trials))):
                row.trials += 1
                row.did += outcome.did
                if outcome.sort:
                    row.faults[outcome.sort] += 1
                if outcome.sort and row.faults.total() <= FAULTS_TOLD:
                    print(f"FAULT: {outcome.told}\n  again: --seed {outcome.seed} --trials 1 {kind.slug}")
            row.seconds = time.monotonic() - start
            rows.append(row)
            print(printed.row(row.cells(), WIDTHS), flush=True)
    faults = sum(row.faults.total() for row in rows)
    print(
        f"\n{faults} faults, {time.monotonic() - began:.0f} s on {CORES} cores, from number {arguments.seed}"
    )
    if arguments.page:
        table = printed.table(HEAD, [row.cells() for row in rows])
        printed.write(PAGE, f"On {printed.machine()}:\n\n{table}")
    return int(bool(faults))


def _arguments() -> argparse.Namespace:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="python -m stress", description=__doc__, formatter_class=form)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(BY_SLUG)}; default: all")
    parser.add_argument("--seed", type=int, default=0, help="the first trial's number")
    parser.add_argument("--trials", type=int, help="how many of each kind")
    parser.add_argument("--seconds", type=float, help="at most so long for each kind")
    parser.add_argument("--page", action="store_true", help="write the table into docs/reliability.md")
    arguments = parser.parse_args()
    if unknown := set(arguments.kinds) - set(BY_SLUG):
        parser.error(f"there is no kind {', '.join(sorted(unknown))}; there are {', '.join(BY_SLUG)}")
    return arguments


def _within_bounds() -> None:
    """Let memory without end be a fault, instead of the end of the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _attempt(slug: str, seed: int, *, until: float) -> Outcome | None:
    """One trial in a process of the pool, or None when time is up."""
    return attempt(BY_SLUG[slug], seed) if time.monotonic() < until else None


def _made(outcomes: Iterator[Outcome | None]) -> Iterator[Outcome]:
    return (outcome for outcome in outcomes if outcome is not None)


if __name__ == "__main__":
    sys.exit(main())
