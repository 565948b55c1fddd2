"""The lines a reader sees in HTML: one a paragraph, heading, list item or table row; notes in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from redpencil.formats.document import cleaned

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
    "thead", "tr", "ul",
})  # fmt: skip
_CELLS = frozenset({"td", "th"})
_BETWEEN_CELLS = " | "
_LABEL = re.compile(r"\[?(\d{1,3}|[a-z]|[*†‡§])\]?")
_LONGEST_NOTE = 2_000


def paragraphs(root: LexborNode) -> Iterator[str]:
    """The lines of the text below `root`.

    A table row is one line. A footnote stands after the paragraph that refers to it, as `[1] Its text.`, and
    the reference is not part of the paragraph: it would cling to a number.
    """
    notes = dict(_notes(root))
    placed = {note.mem_id for _, note in notes.values()}
    words: list[str] = []
    waiting: list[str] = []

    def line() -> Iterator[str]:
        yield "".join(words)
        yield from waiting
        words.clear()
        waiting.clear()

    rows = 0
    for node, opening in _walk(root, skipped=placed | notes.keys()):
        tag = node.tag
        if node.is_text_node:
            words.append(node.text_content or "")
        elif node.mem_id in notes:
            if opening:
                label, note = notes[node.mem_id]
                waiting.append(f"[{label}] {_note_text(note, label)}")
        elif tag == "q":
            words.append("“" if opening else "”")
        elif tag == "tr" and _is_data(node):
            yield from line()
            rows += 1 if opening else -1
        elif tag in _CELLS and rows:
            if not opening and _has_next_cell(node):
                words.append(_BETWEEN_CELLS)
        elif tag in _BLOCKS or tag in _CELLS:
            if rows:
                words.append(" ")
            else:
                yield from line()
    yield from line()


def _walk(root: LexborNode, *, skipped: set[int]) -> Iterator[tuple[LexborNode, bool]]:
    """Every node below `root` as it opens and, if it is an element, as it closes.

    A node of `skipped` opens and closes with nothing in between; no depth of nesting can exhaust the stack.
    """
    stack = [(root, False)]
    while stack:
        node, closing = stack.pop()
        yield node, not closing
        if closing or node.is_text_node:
            continue
        stack.append((node, True))
        if node.mem_id not in skipped:
            stack += [(child, False) for child in reversed(list(node.iter(include_text=True)))]


def _is_data(row: LexborNode) -> bool:
    """True for a row of a table of data; in a table that lays out a page, cells hold paragraphs."""
    return all(len(cell.css("p, div, ul, ol, h1, h2, h3, table")) < 2 for cell in row.css("td, th"))


def _has_next_cell(cell: LexborNode) -> bool:
    after = cell.next
    while after is not None and after.tag not in _CELLS:
        after = after.next
    return after is not None


def _notes(root: LexborNode) -> Iterator[tuple[int, tuple[str, LexborNode]]]:
    """The references to footnotes, by the node that shows them, each with its label and the note."""
    taken: set[int] = set()
    targets = {node.attributes.get("id"): node for node in root.css("[id]")}
    for link in root.css("sup > a[href^='#'], a[role=doc-noteref]"):
        label = _LABEL.fullmatch(cleaned(link.text()))
        note = targets.get((link.attributes.get("href") or "")[1:])
        if label and note is not None and note.mem_id not in taken and _is_note(note):
            taken.add(note.mem_id)
            yield (link.parent or link).mem_id if _is_sup(link.parent) else link.mem_id, (label[1], note)


def _is_sup(node: LexborNode | None) -> bool:
    return node is not None and node.tag == "sup"


def _is_note(node: LexborNode) -> bool:
    return 0 < len(cleaned(node.text())) <= _LONGEST_NOTE and not node.css("sup > a[href^='#']")


def _note_text(note: LexborNode, label: str) -> str:
    """A footnote's words without its label in front and the arrow back to the text."""
    back = [link.text() for link in note.css("a[href^='#']")]
    words = cleaned(note.text(separator=" ") if note.css("p") else note.text())
    for arrow in back:
        words = words.removesuffix(cleaned(arrow)).rstrip()
    return re.sub(rf"^\[?{re.escape(label)}\]?[.):]?\s+", "", words)
