"""Writes docs/rules.md: the documentation of the gate's rules, made of their own pages and examples.

python docs/rules.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from redpencil.model import Claim
from redpencil.reviewing.gating import RULES, Case, Demand, File, Gate, Rule
from redpencil.reviewing.overriding import why_void
from redpencil.reviewing.placing import Placed

_FILES = {File.CHECKLIST: "claims.yaml", File.ARTICLE: "story.txt", File.FINAL: "final.txt"}

_TOP = """# The rules of the gate

What stops a story at `redpencil check`, by code. Codes are stable: one that is given up is never given to
another rule. The examples are small made-up stories, and each is run as a test; in them ana checks, and it is
5 March 2026. This page is made of the rules: `python docs/rules.py`.

An *override* is a chief's recorded decision, with a reason, to run a claim as it stands. The rules about that
claim's status, evidence and reason then let it pass, and the override is always listed, on standard error and
in the JSON. It counts only for the words it was given for, and while no later verdict says otherwise. It lets
no changed words, no missing claim and no finding pass.

How to run the gate in a pipeline: [ci.md](ci.md).
"""


def page() -> str:
    """The documentation of all rules, as Markdown."""
    head = "| code | rule | stops a story because | asked |\n|---|---|---|---|\n"
    return "\n".join([_TOP, head + "".join(map(_row, RULES)), *map(_section, RULES)])


def _row(rule: Rule) -> str:
    link = f"[{rule.code}](#{rule.code.lower()}-{rule.name})"
    return f"| {link} | {rule.name} | {_first_line(rule)} | {_asked(rule)} |\n"


def _first_line(rule: Rule) -> str:
    line = " ".join(rule.page.split("\n\n")[0].split()).rstrip(".")
    return line[0].lower() + line[1:]


def _asked(rule: Rule) -> str:
    if rule.demand is None:
        return "always"
    return f"with `{rule.demand}{' FINAL' if rule.demand is Demand.FINAL else ''}`"


def _section(rule: Rule) -> str:
    stopped = "\n".join(_example(case, rule) for case in rule.fires)
    passed = "\n".join(_example(case, rule) for case in rule.silent)
    return (
        f"## {rule.code} {rule.name}\n\n{rule.page.strip()}\n\n"
        f"Stopped:\n\n```text\n{stopped}```\n\nNot stopped:\n\n```text\n{passed}```\n"
    )


def _example(case: Case, rule: Rule) -> str:
    gate = case.gate()
    said = [f"✗ {_FILES[found.file]}:{found.line}: {found.message}" for found in rule.find(gate)]
    return "".join(f"{line}\n" for line in [*_told(case, gate), *said])


def _told(case: Case, gate: Gate) -> Iterator[str]:
    """The case in a few lines: the article's words first, then what the file says of them."""
    yield f"article: {_flat(case.article)}"
    if case.split_from is not None:
        yield f"  split when it was: {_flat(case.split_from)}"
    if case.final is not None:
        yield f"final copy: {_flat(case.final)}"
    if case.drafted:
        yield f"  claims found in it: {' · '.join(case.drafted)}"
    if case.facts:
        yield f"  numbers in it: {' · '.join(case.facts)}"
    if case.skipped:
        yield f"  skipped in it: {' · '.join(case.skipped)}"
    for finding in case.findings:
        yield f"  {finding.level} in it: {finding.message}"
    for row in gate.board.rows:
        yield f"claim: {_flat(row.claim.text)} · {' · '.join(_facts(row, gate))}"
    for source in case.sources:
        yield f"source: {source.id} · {source.title or 'no title, no URL'}"
    for signoff in case.signoffs:
        revision = " · under another revision" if signoff.revision else ""
        yield f"sign-off: {signoff.by} · {signoff.at}{revision}"
    for accepted in case.accepted:
        yield f"accepted: {accepted.id} · by {accepted.by} · {accepted.reason}"
    for fault in case.faults:
        yield f"line {fault.line} of claims.yaml cannot be read"


def _facts(row: Placed, gate: Gate) -> Iterator[str]:
    claim = row.claim
    yield str(claim.status)
    if not claim.status.is_open:
        yield from _verdict(claim)
        if claim.status is not row.status and row.spans:
            yield "recorded for other words" if claim.checked_text else "no record of the words"
    if claim.waiting:
        yield f"for {claim.waiting.on}" + (f", due {claim.waiting.due}" if claim.waiting.due else "")
    for name in ("speaker", "reason", "notes", "correction", "shape"):
        if value := getattr(claim, name):
            yield f"{name}: {value}"
    for evidence in claim.evidence:
        yield f"evidence: {evidence.source}"
    for tag in claim.tags:
        yield f"tag: {tag}"
    if claim.override:
        void = why_void(row, gate.now)
        yield f"override by {claim.override.by}: {claim.override.reason}" + (
            f" (void: {void})" if void else ""
        )


def _verdict(claim: Claim) -> Iterator[str]:
    yield f"by {claim.checked_by or 'nobody'}"
    yield claim.checked_at or "no time"


def _flat(text: str) -> str:
    return text.replace("\n", " ⏎ ") or "(empty)"


if __name__ == "__main__":
    Path(__file__).with_suffix(".md").write_text(page(), encoding="utf-8")
