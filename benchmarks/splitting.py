"""How fast the splitter is, alone and beside others, as ratios measured in one run.

    python benchmarks/splitting.py [--alone]

Prints words per second at 10,000 and 100,000 words and how the cost grows between them; the share of the
first stages; and, unless `--alone`, pysbd and a spaCy pipeline on the same text. Those two are installed by
this script alone, into an environment of their own. spaCy runs its small English model if that has it, and
otherwise a blank English pipeline with rule-based sentences, which does far less work; the output says which.
All figures are processor time, the best of several runs; for whole processes see `start_up.py`.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import time
import venv
from collections.abc import Callable
from pathlib import Path

from redpencil.anatomy import Article
from redpencil.splitting import split
from redpencil.splitting.detectors import Reading, find_highlights
from redpencil.splitting.text.masking import masked
from redpencil.splitting.text.quotations import find_quotations
from redpencil.splitting.text.sentences import find_sentences

HERE = Path(__file__).parent
SEED = next((HERE.parent / "seeds").glob("*.txt"))
OTHERS = HERE / ".venv"
WORDS = 10_000
RUNS = 3

PYSBD = """
import json, sys, time
import pysbd
text = sys.stdin.buffer.read().decode()
segmenter = pysbd.Segmenter(language="en")
segmenter.segment("Warm. Up.")
start = time.process_time()
sentences = segmenter.segment(text)
print(json.dumps({"what": f"pysbd {pysbd.__version__ if hasattr(pysbd, '__version__') else ''}".strip(),
                  "seconds": time.process_time() - start}))
"""

SPACY = """
import json, sys, time
import spacy
text = sys.stdin.buffer.read().decode()
start = time.process_time()
try:
    pipeline, what = spacy.load("en_core_web_sm"), "en_core_web_sm (tagger, parser, names)"
except OSError:
    pipeline, what = spacy.blank("en"), "blank English with sentencizer: no tags, no parse"
    pipeline.add_pipe("sentencizer")
loading = time.process_time() - start
pipeline("Warm up.")
start = time.process_time()
for paragraph in pipeline.pipe(text.split("\\n")):
    list(paragraph.sents)
print(json.dumps({"what": f"spaCy {spacy.__version__}, {what}, loaded in {loading:.1f} s",
                  "seconds": time.process_time() - start}))
"""


def news(words: int) -> str:
    """About that many words: paragraphs of the seed article in a fixed random order."""
    dice = random.Random(0)
    paragraphs = SEED.read_text(encoding="utf-8").split("\n")
    chosen, count = [], 0
    while count < words:
        chosen.append(dice.choice(paragraphs))
        count += len(chosen[-1].split())
    return "\n".join(chosen)


def seconds(act: Callable[[], object], runs: int = RUNS) -> float:
    """The processor time of the fastest of several runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        act()
        best = min(best, time.process_time() - start)
    return best


def growth() -> float:
    """Print the speed at two lengths and how cost grows; give the seconds for the shorter."""
    short, long = news(WORDS), news(10 * WORDS)
    split(Article(text="Warm up.", file="warm.txt"))
    costs = [seconds(lambda text=text: split(Article(text=text, file="news.txt"))) for text in (short, long)]  # type: ignore[misc]
    for text, cost in zip((short, long), costs, strict=True):
        count = len(text.split())
        print(f"split, {count:>7,} words: {cost:7.3f} s  {count / cost:>9,.0f} words/s  (goal 30,000)")
    print(f"ten times the words cost {costs[1] / costs[0]:.1f} times as much  (goal at most 11)")
    return costs[0]


def shares(whole: float) -> None:
    """Print what the first stages cost of the whole."""
    text = news(WORDS)
    visible = masked(text, markdown=False)
    sentences = find_sentences(visible)
    stages: dict[str, Callable[[], object]] = {
        "masking": lambda: masked(text, markdown=False),
        "sentences": lambda: find_sentences(visible),
        "quotations": lambda: find_quotations(visible, sentences),
        "highlights": lambda: find_highlights(Reading(visible, sentences)),
    }
    costs = {name: seconds(act) for name, act in stages.items()}
    print("of the whole: " + ", ".join(f"{name} {cost / whole:.0%}" for name, cost in costs.items()))


def others(whole: float) -> None:
    """Print pysbd and spaCy on the same words, relative to what does the same work here."""
    python = OTHERS / "bin" / "python"
    if not python.exists():
        venv.create(OTHERS, with_pip=True)
    done = subprocess.run([str(python), "-m", "pip", "install", "-qq", "pysbd", "spacy"], check=False)
    if done.returncode:
        print("pysbd and spaCy could not be installed; nothing to compare with")
        return
    text = news(WORDS)
    visible = masked(text, markdown=False)
    sentences_only = seconds(lambda: find_sentences(visible))
    for name, script, ours in (("sentences", PYSBD, sentences_only), ("split", SPACY, whole)):
        run = subprocess.run(
            [str(python), "-c", script], input=text.encode(), check=False, capture_output=True
        )
        if run.returncode:
            print(f"not compared: {run.stderr.decode().strip().splitlines()[-1]}")
            continue
        result = json.loads(run.stdout)
        print(
            f"{result['what']}: {result['seconds']:.2f} s for {WORDS:,} words, "
            f"{result['seconds'] / ours:.1f} times redpencil's {name} ({ours:.3f} s)"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--alone", action="store_true", help="compare with no other splitter, install nothing"
    )
    arguments = parser.parse_args()
    whole = growth()
    shares(whole)
    if not arguments.alone:
        others(whole)


if __name__ == "__main__":
    main()
