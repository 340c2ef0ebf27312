"""What must be right before a process is saved: each problem names its step and its field.

A customer is told of every step what to do, why, how it is done most easily, and what happens
otherwise; and every step must have a place in time.
"""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from board.domain import letter_fields
from board.domain.errors import Refused
from board.domain.letter import asked_of_customer
from board.domain.process import Criticality, StepTurn
from board.domain.step_order import cycle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from board.domain.process import Process, Step

MOST_STEPS = 60
MOST_DAYS = 1_000
MOST_MONEY = 2**31 - 1
HUNDRED = 100
LONGEST_TEXT = 2_000
LONGEST_TITLE = 200
LANGUAGES = ("de", "en", "es", "fr")
NUMBERS: Mapping[str, int] = {
    **dict.fromkeys(("days", "lead", "min_notice", "rush_days", "from_delivery"), MOST_DAYS),
    "rush_cost": MOST_MONEY,
}
"""The numbers of a step, each with the greatest it may be."""
TEXTS = ("why", "consequence", "easiest", "next")
"""What a customer reads of a step besides its title."""
_CURRENCY = re.compile("[A-Z]{3}")


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong: at which step (its number from 0, None: the process) and which field.

    ``kind`` says what (snake_case); ``values`` are what its sentence needs, ``circle`` the numbers
    of steps that it names.
    """

    kind: str
    field: str
    step: int | None = None
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)
    circle: tuple[int, ...] = ()


def problems(process: Process) -> tuple[Problem, ...]:
    """Return everything that must be put right before this process can be saved."""
    steps = process.steps
    return (*_of_process(process), *_of_keys(steps), *_of_steps(steps), *_of_discount(process))


def step_name(step: Step) -> str:
    """Return how a step is called where it must not be mistaken: by its key and its title."""
    both = step.key and step.title and step.key != step.title
    return f"{step.key} ({step.title})" if both else step.key or step.title


def _of_process(process: Process) -> Iterator[Problem]:
    if not process.name.strip():
        yield Problem("name_missing", "name")
    if len(process.name) > LONGEST_TITLE:
        yield Problem("text_long", "name", values={"most": LONGEST_TITLE})
    if process.language not in LANGUAGES:
        yield Problem("choice_unknown", "language", values={"known": LANGUAGES})
    if not _CURRENCY.fullmatch(process.currency):
        yield Problem("currency_unknown", "currency")
    if not 0 <= process.buffer_days <= MOST_DAYS:
        yield Problem("number_range", "buffer_days", values={"least": 0, "most": MOST_DAYS})
    if not 1 <= process.version <= MOST_MONEY:
        yield Problem("number_range", "version", values={"least": 1, "most": MOST_MONEY})
    if len(process.steps) > MOST_STEPS:
        yield Problem("steps_many", "steps", values={"most": MOST_STEPS})
    if all(step.from_delivery is not None for step in process.steps):
        yield Problem("steps_missing", "steps")


def _of_discount(process: Process) -> Iterator[Problem]:
    given = process.discount
    if given is None:
        return
    if (given.percent is None) == (given.amount is None):
        yield Problem("discount_either", "discount")
    elif given.percent is not None and not 0 < given.percent <= HUNDRED:
        yield Problem("percent_range", "discount")
    elif given.amount is not None and not 0 < given.amount <= MOST_MONEY:
        yield Problem("number_range", "discount", values={"least": 1, "most": MOST_MONEY})
    read = {step.key for step in process.steps if step.turn is StepTurn.CUSTOMER and step.visible}
    for key in given.steps:
        if key not in read:
            yield Problem("discount_step", "discount", values={"named": key})


def _of_keys(steps: Sequence[Step]) -> Iterator[Problem]:
    """Yield what is wrong with the keys of the steps, and with what comes after what."""
    by_key: dict[str, Step] = {}
    for number, step in enumerate(steps):
        if not step.key.strip():
            yield Problem("key_missing", "key", number)
        elif step.key in by_key:
            yield Problem("key_double", "key", number)
        by_key.setdefault(step.key, step)
    for number, step in enumerate(steps):
        for key in step.after:
            if key not in by_key:
                yield Problem("after_unknown", "after", number, {"named": key})
            elif key == step.key:
                yield Problem("after_itself", "after", number)
            elif step.from_delivery is None and by_key[key].from_delivery is not None:
                yield Problem("after_delivery", "after", number, {"named": key})
    numbers = {step.key: number for number, step in enumerate(steps)}
    circle = tuple(numbers[key] for key in cycle(steps))
    if len(circle) > 1:
        yield Problem("cycle", "after", circle[0], circle=circle)


def _of_steps(steps: Sequence[Step]) -> Iterator[Problem]:
    for number, step in enumerate(steps):
        for kind, name, values in (
            *_of_times(step),
            *_of_words(step),
            *_of_texts(step),
            *_of_fee(step),
        ):
            yield Problem(kind, name, number, values)


def _of_times(step: Step) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    for name, most in NUMBERS.items():
        value = getattr(step, name)
        if value is not None and not 0 <= value <= most:
            yield "number_range", name, {"least": 0, "most": most}
    is_theirs, is_dated = step.turn is StepTurn.CUSTOMER, step.from_delivery is None
    if is_theirs and step.days is not None:
        yield "days_theirs", "days", {}
    if not is_theirs and step.lead is not None:
        yield "lead_ours", "lead", {}
    if is_theirs and step.lead is not None and max(step.lead, step.min_notice) < 1:
        yield "lead_missing", "lead", {}
    if not is_theirs and is_dated and step.days is None:
        yield "days_missing", "days", {}
    yield from _of_rush(step, is_theirs=is_theirs)


def _of_rush(step: Step, *, is_theirs: bool) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    if step.rush_days is None:
        if step.rush_cost is not None:
            yield "rush_missing", "rush_days", {}
    elif is_theirs:
        yield "rush_theirs", "rush_days", {}
    elif step.days is not None and step.rush_days > step.days:
        yield "rush_longer", "rush_days", {}


def _of_words(step: Step) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    if not step.title.strip():
        yield "title_missing", "title", {}
    if step.turn is StepTurn.CUSTOMER:
        if not step.why.strip():
            yield "why_missing", "why", {}
        if not step.easiest.strip():
            yield "easiest_missing", "easiest", {}
        if step.criticality is Criticality.HARD and not step.consequence.strip():
            yield "consequence_missing", "consequence", {}


def _of_texts(step: Step) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    for name in ("key", "title", "who", "owner", *TEXTS):
        most = LONGEST_TEXT if name in TEXTS else LONGEST_TITLE
        if len(getattr(step, name)) > most:
            yield "text_long", name, {"most": most}
    for name in TEXTS:
        try:
            letter_fields.checked(getattr(step, name))
        except Refused as refused:
            yield refused.kind, name, refused.values


def _of_fee(step: Step) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    fee = step.fee
    if fee is None:
        return
    amounts = (fee.flat, fee.per_day, fee.cap or 0)
    if not all(0 <= amount <= MOST_MONEY for amount in amounts):
        yield "number_range", "fee", {"least": 0, "most": MOST_MONEY}
    elif fee.cap is not None and fee.cap < fee.flat:
        yield "fee_cap", "fee", {}
    if step.turn is not StepTurn.CUSTOMER:
        yield "fee_ours", "fee", {}
    elif not asked_of_customer(step):
        yield "fee_unseen", "fee", {}
    elif not step.consequence.strip() and step.criticality is not Criticality.HARD:
        yield "fee_unsaid", "consequence", {}
