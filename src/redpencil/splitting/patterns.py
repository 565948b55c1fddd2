"""Regular expressions for what few articles have."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

Pattern = Callable[[], re.Pattern[str]]
"""A regular expression that is compiled when it is first asked for, and kept."""


def lazily(pattern: str, flags: int = 0) -> Pattern:
    """The regular expression `pattern`, to be compiled if an article needs it: most need few of them."""
    return cache(lambda: re.compile(pattern, flags))
