"""Fees and discounts: only what was told in time counts, and nothing is ever below zero."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.fees import (
    DiscountState,
    Terms,
    discount_of,
    fee_for,
    settle,
    terms_that_count,
)
from board.domain.process import Discount, Fee
from board.domain.workdays import Workdays

DAYS = Workdays()
TUESDAY = date(2026, 11, 24)
TOLD = date(2026, 11, 9)
RUSH = Fee(flat=2500, per_day=1500, cap=8500)
money = st.integers(0, 10**6)
fees = st.builds(Fee, flat=money, per_day=money, cap=st.none() | money)
near = st.dates(date(2026, 11, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("fee", "late", "cost"),
    [
        (RUSH, 0, 0),
        (RUSH, -3, 0),
        (RUSH, 1, 4000),
        (RUSH, 4, 8500),
        (RUSH, 90, 8500),
        (Fee(flat=500), 7, 500),
        (Fee(per_day=500), 7, 3500),
        (Fee(flat=500, cap=100), 1, 100),
        (Fee(), 9, 0),
    ],
)
def test_a_fee_is_flat_and_by_the_day_up_to_its_cap(fee: Fee, late: int, cost: int) -> None:
    """From the first late day on."""
    assert fee_for(fee, late) == cost


@given(fees, st.integers(-5, 400))
def test_a_fee_is_never_over_its_cap_nor_below_nothing(fee: Fee, late: int) -> None:
    """And it never falls while time goes on."""
    cost = fee_for(fee, late)
    assert 0 <= cost <= (fee.cap if fee.cap is not None else cost)
    assert cost <= fee_for(fee, late + 1)


def test_a_fee_runs_until_the_answer_and_weekends_are_free() -> None:
    """Due Friday: Saturday and Sunday are not late, Monday is, and then it stands still."""
    terms = [Terms("proof", date(2026, 11, 20), TOLD, RUSH)]
    for today, answered, cost in (
        (date(2026, 11, 20), None, 0),
        (date(2026, 11, 22), None, 0),
        (date(2026, 11, 23), None, 4000),
        (date(2026, 11, 25), None, 7000),
        (date(2026, 12, 25), date(2026, 11, 22), 0),
        (date(2026, 12, 25), date(2026, 11, 23), 4000),
    ):
        found = settle(terms, {"proof": answered} if answered else {}, today=today, days=DAYS)
        assert (found.fee, found.fees) == (cost, {"proof": cost})


def test_a_fee_that_was_told_too_late_does_not_count() -> None:
    """On the due day it does, on the day after it is no fee; nor was one ever without a letter."""
    for told_on, cost in ((TUESDAY, 4000), (TUESDAY + timedelta(days=1), 0)):
        terms = [Terms("proof", TUESDAY, told_on, RUSH)]
        assert settle(terms, {}, today=date(2026, 11, 25), days=DAYS).fee == cost
    assert settle([], {}, today=date(2026, 12, 25), days=DAYS).fee == 0


def test_the_newest_terms_that_were_told_in_time_count() -> None:
    """A later letter moved the date and the fee; one that came too late changed nothing."""
    first = Terms("proof", TUESDAY, TOLD, RUSH)
    moved = Terms("proof", date(2026, 11, 26), date(2026, 11, 20), Fee(flat=100))
    vain = Terms("proof", date(2026, 11, 27), date(2026, 11, 30), Fee(flat=99999))
    assert terms_that_count([first, moved, vain]) == {"proof": moved}
    assert terms_that_count([vain, moved, first]) == {"proof": moved}
    sooner = Terms("proof", date(2026, 11, 23), date(2026, 11, 21), RUSH)
    assert terms_that_count([first, moved, sooner]) == {"proof": sooner}
    dropped = Terms("proof", date(2026, 11, 26), date(2026, 11, 20))
    assert settle([first, dropped], {}, today=date(2026, 12, 1), days=DAYS).fee == 0


def test_a_waived_fee_is_not_asked_for() -> None:
    """It is a favour, and the other fees stay."""
    terms = [Terms("proof", TUESDAY, TOLD, RUSH), Terms("names", TUESDAY, TOLD, RUSH)]
    found = settle(terms, {}, today=date(2026, 11, 25), days=DAYS, waived={"proof"})
    assert found.fees == {"names": 4000}


def test_the_discount_is_kept_by_answers_in_time() -> None:
    """Open until the first date, kept when all have answered, lost by the first late one."""
    terms = [
        Terms("proof", TUESDAY, TOLD, discounted=True),
        Terms("names", date(2026, 11, 27), TOLD, discounted=True),
        Terms("visit", date(2026, 11, 10), TOLD),
    ]

    def told(today: date, **answered: date) -> tuple[str, int, date | None, str]:
        found = settle(terms, answered, today=today, days=DAYS, discount=14000)
        return found.state.value, found.discount, found.keep_by, found.lost_by

    assert told(TUESDAY) == ("open", 14000, TUESDAY, "")
    assert told(TUESDAY, proof=TUESDAY) == ("open", 14000, date(2026, 11, 27), "")
    assert told(TUESDAY, proof=TUESDAY, names=TUESDAY) == ("kept", 14000, None, "")
    assert told(date(2026, 12, 24), proof=TUESDAY, names=TUESDAY)[0] == "kept"
    assert told(date(2026, 11, 25)) == ("lost", 0, None, "proof")
    assert told(date(2026, 12, 1)) == ("lost", 0, None, "proof")
    assert told(TUESDAY, proof=TUESDAY, names=date(2026, 11, 30)) == ("lost", 0, None, "names")


def test_fees_eat_up_the_discount_before_they_cost_anything() -> None:
    """What is left of it is never below zero: beyond it is a fee, by that word."""
    terms = [
        Terms("names", TUESDAY, TOLD, RUSH),
        Terms("proof", date(2026, 12, 24), TOLD, discounted=True),
    ]
    late = date(2026, 11, 30)  # four working days: at the cap

    def told(discount: int) -> tuple[int, int]:
        found = settle(terms, {}, today=late, days=DAYS, discount=discount)
        assert found.state is DiscountState.OPEN
        return found.discount, found.fee

    assert told(14000) == (5500, 0)
    assert told(8500) == (0, 0)
    assert told(6000) == (0, 2500)
    assert told(0) == (0, 8500)


@given(
    st.lists(st.builds(Terms, st.sampled_from("abc"), near, near, st.none() | fees, st.booleans())),
    st.dictionaries(st.sampled_from("abc"), near),
    near,
    money,
)
def test_no_account_goes_below_zero(
    told: list[Terms], answered: dict[str, date], today: date, discount: int
) -> None:
    """Whatever was told, and whoever answered when."""
    found = settle(told, answered, today=today, days=DAYS, discount=discount)
    assert 0 <= found.discount <= discount
    assert found.fee >= 0
    assert not (found.fee and found.discount)
    in_time = {terms.key for terms in told if terms.told_on <= terms.due and terms.fee}
    assert found.fees.keys() <= in_time


@pytest.mark.parametrize(
    ("discount", "price", "amount"),
    [
        (Discount(percent=5), 164000, 8200),
        (Discount(percent=2.5), 999, 25),
        (Discount(percent=0.1), 500, 1),
        (Discount(amount=14000), None, 14000),
        (Discount(percent=5), None, 0),
        (None, 164000, 0),
    ],
)
def test_a_discount_is_an_amount_or_a_share_of_the_price(
    discount: Discount | None, price: int | None, amount: int
) -> None:
    """In minor units, half a unit is rounded up."""
    assert discount_of(discount, price) == amount
