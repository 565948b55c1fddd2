"""Reading on past list items that are not even YAML, so that one slip of the hand hides one claim only."""

from __future__ import annotations

import re
from typing import Any

from redpencil.storage.nodes import Flaw, Tree, parse
from redpencil.storage.parsers import PARSER

BROKEN_ITEMS = 20
"""How many items that are not even YAML are set aside before the file as a whole is refused."""


def parse_around_broken_items(text: str, parser: Any = PARSER) -> tuple[Tree, dict[tuple[int, int], Flaw]]:
    """The tree of `text` without the items that are not YAML: each is blanked and told, the rest is read."""
    masked: dict[tuple[int, int], Flaw] = {}
    tree = parse(text, parser)
    while tree.broken is not None and len(masked) < BROKEN_ITEMS:
        region = _item_around(text, tree.broken.at)
        if region is None or region in masked:
            break
        masked[region] = tree.broken
        start, end = region
        text = text[:start] + re.sub(r"[^\r\n]", " ", text[start:end]) + text[end:]
        tree = parse(text, parser)
    return tree, masked


def _item_around(text: str, index: int) -> tuple[int, int] | None:
    """Start and end of the lines of the list item at `index`, judged by indentation alone."""
    heads = [
        m
        for m in re.finditer(r"^(?:claims|retired|sources)[ \t]*:[ \t]*(?:#.*)?\r?$", text, re.M)
        if m.end() < index
    ]
    dash = heads and re.compile(r"^( *)- ", re.M).search(text, heads[-1].end())
    if not dash or dash.start() > index:
        return None
    starts = re.compile(rf"^{dash[1]}-(?=\s)", re.M)
    begin = max(m.start() for m in starts.finditer(text, dash.start()) if m.start() <= index)
    after = re.compile(rf"^(?:{dash[1]}-\s| {{0,{len(dash[1])}}}#|[^\s#-])", re.M).search(
        text, begin + len(dash[0])
    )
    return begin, after.start() if after else len(text)
