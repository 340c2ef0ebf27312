"""Fees for late answers and the discount for prompt ones: what was told, and only that, counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence
    from datetime import date

    from board.domain.process import Discount, Fee
    from board.domain.workdays import Workdays


@dataclass(frozen=True, slots=True)
class Terms:
    """What a letter or message that went out on ``told_on`` said of a step of its job.

    ``due`` is the date told there, ``fee`` what a later answer costs; ``discounted`` says that the
    discount of the job depends on it.
    """

    key: str
    due: date
    told_on: date
    fee: Fee | None = None
    discounted: bool = False

    @property
    def in_time(self) -> bool:
        """Whether they were told early enough to count at all."""
        return self.told_on <= self.due


class DiscountState(StrEnum):
    """Whether the discount can still be had, is earned, or is gone."""

    OPEN = "open"
    KEPT = "kept"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Settled:
    """What a job's discount and fees come to, in minor units of money; nothing is below zero.

    ``fees`` holds them by step. They come off the discount first: ``discount`` is what is left of
    it, ``fee`` what they cost beyond it. ``keep_by`` is the next date that keeps an open discount,
    ``lost_by`` names the step that lost it.
    """

    state: DiscountState
    discount: int
    fee: int
    fees: Mapping[str, int]
    keep_by: date | None = None
    lost_by: str = ""


def fee_for(fee: Fee, days_late: int) -> int:
    """Return what an answer costs that is so many working days late; nothing when it is not."""
    if days_late <= 0:
        return 0
    amount = fee.flat + fee.per_day * days_late
    return amount if fee.cap is None else min(fee.cap, amount)


def discount_of(discount: Discount | None, price: int | None) -> int:
    """Return the discount in minor units; a percentage of an unknown price is none."""
    if discount is None:
        return 0
    if discount.amount is not None:
        return discount.amount
    share = Decimal(str(discount.percent or 0)) * (price or 0) / 100
    return int(share.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def terms_that_count(told: Iterable[Terms]) -> dict[str, Terms]:
    """Return for each step the newest terms that were told not after the due date told there."""
    newest: dict[str, Terms] = {}
    for terms in told:
        before = newest.get(terms.key)
        if terms.in_time and (before is None or before.told_on <= terms.told_on):
            newest[terms.key] = terms
    return newest


def settle(
    told: Sequence[Terms],
    answered: Mapping[str, date],
    *,
    today: date,
    days: Workdays,
    discount: int = 0,
    waived: Container[str] = (),
) -> Settled:
    """Return what fees and ``discount`` come to today; ``answered`` are days of answers by step.

    Fees of ``waived`` steps are not asked for. Without any step told to keep it there is no
    discount to lose: it is kept.
    """
    counting = terms_that_count(told)
    late = {
        key: days.between(terms.due, answered.get(key, today)) for key, terms in counting.items()
    }
    fees = {
        key: fee_for(terms.fee, late[key])
        for key, terms in counting.items()
        if terms.fee is not None and key not in waived
    }
    kept_by = [terms for terms in counting.values() if terms.discounted]
    too_late = [terms for terms in kept_by if late[terms.key]]
    lost_by = min(too_late, key=lambda terms: terms.due).key if too_late else ""
    open_by = [terms.due for terms in kept_by if terms.key not in answered]
    state = DiscountState.LOST if lost_by else DiscountState.OPEN if open_by else DiscountState.KEPT
    total, earned = sum(fees.values()), 0 if lost_by else discount
    return Settled(
        state=state,
        discount=max(0, earned - total),
        fee=max(0, total - earned),
        fees=fees,
        keep_by=min(open_by) if open_by and not lost_by else None,
        lost_by=lost_by,
    )
