"""Questions and answers: in an interview the answers are the words of the person interviewed."""

from __future__ import annotations

import re

from redpencil.splitting.speech.cast import Cast
from redpencil.splitting.speech.passages import Passage

_LABEL = re.compile(r"(?P<label>Q|A|Question|Answer|(?:[A-Z][\w.’'-]+ ){0,2}[A-Z][\w.’'-]+)\s?[:.]\s+(?=\S)")
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|[Uu]s)\b")
_ANNOUNCED = re.compile(
    r"\b(?:[Ii]nterviews?|[Qq]uestions (?:for|to|with)|Q ?& ?A|Q and A|[Ii]n conversation with|spoke to us)\b"
)
_OPENING = 400
"""How far from its beginning, in characters, an article says that it is an interview."""


class Interview:
    """Knows, paragraph by paragraph, whether someone is answering, and who."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text, self.cast = text, cast
        self.answering: str | None = None
        self.questions = 0
        self.counted = 0
        self.interviewee: str | None = None
        self.is_interview = bool(_ANNOUNCED.search(text, 0, _OPENING))

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
        """Tell at the start of a paragraph whether it asks, answers or is the article's own."""
        stop = self.text.find("\n", start)
        paragraph = self.text[start : stop if stop >= 0 else len(self.text)]
        match = _LABEL.match(paragraph)
        label = match["label"] if match else ""
        named = self._labelled(label) if label else None
        if label in ("A", "Answer") or named:
            self.answering = named or self._interviewee()
        elif label in ("Q", "Question") or paragraph.rstrip(" \"'”’*_").endswith("?"):
            self.questions, self.answering = self.questions + 1, None
        elif self._may_answer(paragraph):
            self.answering = self._interviewee()
        else:
            self.answering = None

    def _may_answer(self, paragraph: str) -> bool:
        if not self.questions or self._names_interviewee(paragraph):
            return False
        self.is_interview = self.is_interview or bool(_FIRST_PERSON.search(paragraph))
        return self.is_interview

    def _labelled(self, label: str) -> str | None:
        """Whose words follow `Visser:` or `AV:`."""
        name = self.cast.full.get(label.split()[-1].lower())
        interviewee = self._interviewee()
        initials = "".join(word[0] for word in (interviewee or "").split())
        return name or (interviewee if label == initials else None)

    def _names_interviewee(self, paragraph: str) -> bool:
        name = self._interviewee()
        return name is not None and name.split()[-1] in paragraph

    def _interviewee(self) -> str | None:
        """The person the article has named most so far, if no other was named as often."""
        if self.counted != len(self.cast.mentions):
            self.counted = len(self.cast.mentions)
            counts = self.cast.counts
            most = max(counts.values(), default=0)
            leading = [name for name, count in counts.items() if count == most]
            self.interviewee = leading[0] if len(leading) == 1 else None
        return self.interviewee
