"""Questions and answers: in an interview the answers are the words of the person interviewed."""

from __future__ import annotations

import re

from redpencil.splitting.cast import Cast
from redpencil.splitting.passages import Passage

_LABEL = re.compile(r"(?P<label>Q|A|Question|Answer|(?:[A-Z][\w.’'-]+ ){0,2}[A-Z][\w.’'-]+)\s?[:.]\s+(?=\S)")
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b")


class Interview:
    """Knows, paragraph by paragraph, whether someone is answering, and who."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text, self.cast = text, cast
        self.answering: str | None = None
        self.asked = False

    def speaker_in(self, passage: Passage) -> str | None:
        """Whose answer the passage belongs to, or None. Takes the passages in order."""
        start, end = passage.span
        if self._is_first_in_paragraph(start):
            self._turn(start, end)
        elif self.text[start:end].endswith("?"):
            return None
        if self.answering is None or passage.quoted:
            return None
        return self.answering

    def _is_first_in_paragraph(self, start: int) -> bool:
        return not self.text[self.text.rfind("\n", 0, start) + 1 : start].strip()

    def _turn(self, start: int, end: int) -> None:
        """At the start of a paragraph: is it a question, an answer or the article's own?"""
        stop = self.text.find("\n", start)
        paragraph = self.text[start : stop if stop >= 0 else len(self.text)]
        match = _LABEL.match(paragraph)
        label = match["label"] if match else ""
        if label in ("A", "Answer"):
            self.answering = self._interviewee()
        elif label in ("Q", "Question") or paragraph.rstrip(" \"'”’*_").endswith("?"):
            self.asked, self.answering = True, None
        elif self.asked and _FIRST_PERSON.search(paragraph) and not self._names_interviewee(paragraph):
            self.answering = self._interviewee()
        else:
            self.answering = None

    def _names_interviewee(self, paragraph: str) -> bool:
        name = self._interviewee()
        return name is not None and name.split()[-1] in paragraph

    def _interviewee(self) -> str | None:
        """The person the article has named most so far, if no other was named as often."""
        counts: dict[str, int] = {}
        for _, name in self.cast.mentions:
            if name:
                counts[name] = counts.get(name, 0) + 1
        ranked = sorted(counts, key=lambda name: -counts[name])
        if not ranked or (len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]):
            return None
        return ranked[0]
