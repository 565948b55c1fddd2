from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from unittest import mock

import pytest

from redpencil.splitting import split


@pytest.fixture(autouse=True, scope="module")
def split_each_text_once() -> Iterator[None]:
    """Hundreds of checks look at a few dozen texts; the same text is always split in the same way."""
    once = cache(split)
    with mock.patch("redpencil.splitting.split", once), mock.patch("redpencil.cli.check.split", once):
        yield
