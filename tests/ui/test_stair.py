"""The axis of a stair: real distances, a long pause cut, and room for the words of each step."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from board.domain.workdays import Workdays
from board.ui.ladders.stair_axis import laid_out

DAYS = Workdays()
RUNGS = [
    date(2026, 11, 11),
    date(2026, 11, 23),
    date(2026, 11, 25),
    date(2026, 11, 27),
    date(2026, 12, 1),
    date(2026, 12, 2),
]


def test_the_days_stand_at_their_real_distances_and_a_long_pause_says_how_long_it_is() -> None:
    axis = laid_out(RUNGS, {RUNGS[1], RUNGS[5]}, DAYS, width=1068, least=[96] * 6)
    assert not axis.equal
    steps = [round(axis.places[two] - axis.places[one]) for one, two in pairwise(RUNGS)]
    assert steps == [200, 200, 200, 200, 100]  # eight working days are cut to the width of two
    assert [pause.days for pause in axis.pauses] == [7]
    assert date(2026, 11, 24) in axis.places  # the days between have their place
    assert date(2026, 11, 12) not in axis.places


def test_where_a_step_would_be_too_narrow_all_are_equally_wide_and_only_rungs_are_named() -> None:
    axis = laid_out(RUNGS, {date(2026, 11, 24)}, DAYS, width=600, least=[96] * 6)
    assert axis.equal
    assert {round(right - left) for left, right in axis.step(RUNGS, 600)} == {100}
    assert set(axis.places) == {*RUNGS, date(2026, 11, 24)}
    assert axis.places[RUNGS[1]] < axis.places[date(2026, 11, 24)] < axis.places[RUNGS[2]]


days = st.integers(0, 60).map(lambda number: DAYS.next(date(2026, 11, 2) + timedelta(number)))


@given(st.sets(days, min_size=1, max_size=9), st.sets(days, max_size=2), st.integers(300, 1500))
def test_no_day_stands_before_an_earlier_one_or_outside(
    rungs: set[date], marks: set[date], width: int
) -> None:
    order = sorted(rungs)
    axis = laid_out(order, marks, DAYS, width=width, least=[96] * len(order))
    places = [axis.places[day] for day in sorted({*rungs, *marks})]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= width
