from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redpencil.errors import DecisionError
from redpencil.reviewing.proposals import day_hint, due_date


@given(st.dates(max_value=date.max - timedelta(days=8)))
def test_every_day_that_the_hint_names_may_be_typed_today(today: date) -> None:
    relative, weekday, *_, written = day_hint(today.isoformat()).replace(",", "").split()
    for typed in (relative, weekday, written):
        due = due_date(typed, today.isoformat())
        assert due is not None
        assert today.isoformat() < due


def test_what_is_no_day_is_refused_with_the_hint() -> None:
    with pytest.raises(DecisionError, match=r"'soonish' is not a day: write .* such as 2026-11-29"):
        due_date("soonish", "2026-11-22")
