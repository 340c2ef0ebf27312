"""What a customer was told that may count later: dates, fees, the discount. Nothing else does."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date  # noqa: TC003 - looked up by its name

from board.domain.fees import Terms
from board.domain.plain import as_plain, from_plain
from board.domain.process import Discount, Fee  # noqa: TC001 - looked up by their names


@dataclass(frozen=True, slots=True)
class ToldStep:
    """What a letter says of a step: its date, its fee, and whether the discount hangs on it."""

    key: str
    due: date
    fee: Fee | None = None
    discounted: bool = False


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What a customer was told that may count later; kept as one document with its touch."""

    steps: tuple[ToldStep, ...] = ()
    in_hands: date | None = None
    discount: Discount | None = None
    currency: str = ""

    def as_text(self) -> str:
        """Return the document."""
        return json.dumps(as_plain(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of_text(cls, text: str) -> Disclosure:
        """Return what ``as_text`` wrote."""
        return from_plain(cls, json.loads(text))

    def terms(self, told_on: date) -> tuple[Terms, ...]:
        """Return the terms as they were told on a day: that of the touch, whoever asks."""
        return tuple(
            Terms(step.key, step.due, told_on, step.fee, step.discounted) for step in self.steps
        )
