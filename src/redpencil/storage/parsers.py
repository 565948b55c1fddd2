"""The YAML parsers: PyYAML's C parser where it is built in, else its Python one made to read alike."""

from __future__ import annotations

from typing import Any

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

try:
    from yaml._yaml import CParser
except ImportError:
    C_PARSER: Any = None
else:
    C_PARSER = CParser


class PythonParser(Reader, Scanner, Parser):
    """PyYAML's Python parser, with the C parser's rule that a tab may part a key from its value."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_to_next_token(self) -> None:
        """Skip white space, comments and line ends up to the next token."""
        found = False
        while not found:
            while self.peek() == " " or (
                self.peek() == "\t" and (self.flow_level or not self.allow_simple_key)
            ):
                self.forward()
            if self.peek() == "#":
                while self.peek() not in "\0\r\n":
                    self.forward()
            if self.scan_line_break():  # type: ignore[no-untyped-call]
                if not self.flow_level:
                    self.allow_simple_key = True
            else:
                found = True


PARSER: Any = C_PARSER or PythonParser
