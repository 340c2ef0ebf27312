"""What customers would read of a process, shown while it is laid out: with the days of an example.

An example is made up, so that every text can be seen, or one of the jobs that run by the process.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from board.domain import letter_text
from board.domain.forecasting import Dates, Running
from board.domain.job import Job
from board.domain.letter import Case, StepDays, asks_of, ours_of, ship_date_of, starred
from board.domain.letter_days import letter_days
from board.domain.letter_fields import SAMPLE
from board.domain.people import Customer
from board.domain.planning import plan
from board.domain.step_order import with_leads
from board.services import letters, planning

if TYPE_CHECKING:
    from datetime import date

    from board.domain.letter import Letter
    from board.domain.letter_words import LetterWords
    from board.domain.process import Process
    from board.services.workspace import Workspace

ALL = 1_000  # days ahead: the first date that works lies before


@dataclass(frozen=True, slots=True)
class LetterExample:
    """A process as its customer would be told of it, in the words of its language."""

    words: LetterWords
    case: Case

    def paragraph(self, key: str) -> str | None:
        """Return what is said of a step; None where the customer is not asked for it.

        Refused when one of its texts has a field that is not known.
        """
        stars = starred(self.case.asks)
        for number, ask in enumerate(self.case.asks, 1):
            if ask.step.key == key:
                star = key in stars
                return letter_text.paragraph(self.words, self.case, ask, number=number, star=star)
        return None

    def letter(self) -> Letter:
        """Return the whole letter."""
        return letter_text.plan_letter(self.words, self.case)


def example(ws: Workspace, process: Process, job_id: str = "") -> LetterExample:
    """Return the letter of a process for one of its jobs, or for a job that is made up.

    Refused when its steps wait for each other.
    """
    today = ws.today()
    job = next(iter(ws.where(Job, id=job_id)), None) if job_id else None
    calendars = planning.calendars(ws, job.customer_id if job else None)
    steps = with_leads(process.steps, lead=ws.firm.lead, min_notice=ws.firm.min_notice)
    firm = calendars.firm
    in_hands = firm.add(today, ALL)
    for _ in range(2):  # the first plan says which date is the first that works
        planned = plan(
            steps,
            in_hands=in_hands,
            today=today,
            calendars=calendars,
            buffer=process.buffer_days,
        )
        first = firm.add(planned.first_in_hands, process.buffer_days)
        in_hands = max(job.in_hands, today) if job and job.in_hands else first
    dates = {one.step.key: Dates(one.due, one.begins) for one in planned.steps}
    running = Running(steps, calendars, in_hands, today, process.buffer_days, dates=dates)
    days = letter_days(running, today)
    leaves = ship_date_of(steps, days)
    if job is None:  # what a late answer moves is shown of every step
        later = firm.add(leaves or in_hands, 1), firm.add(in_hands, 1)
        days = {key: _moved(each, *later, ships=leaves is not None) for key, each in days.items()}
    customer = next(iter(ws.where(Customer, id=job.customer_id)), None) if job else None
    case = Case(
        today=today,
        job=job.name if job else SAMPLE["job"],
        customer=customer.name if customer else "" if job else SAMPLE["customer"],
        contact="" if job else SAMPLE["contact"],
        value=job.value if job else None,
        in_hands=in_hands,
        ship_date=leaves,
        asks=asks_of(steps, days, today=today, told={}),
        ours=ours_of(steps, days, today=today),
        currency=process.currency,
        discount=process.discount,
        firm=ws.firm.name,
        colleague=ws.author.name,
        phone=ws.firm.phone,
    )
    return LetterExample(letters.words_for(ws, process.language), case)


def _moved(days: StepDays, ship_date: date, in_hands: date, *, ships: bool) -> StepDays:
    return replace(
        days,
        new_ship_date=days.new_ship_date or (ship_date if ships else None),
        new_in_hands=days.new_in_hands or in_hands,
    )
