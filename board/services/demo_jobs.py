"""The jobs of the example board: started some weeks ago, and now each in another state."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.card import Closing, Meaning, StageKind, Touch, TouchKind
from board.domain.job import Firmness
from board.domain.opening import opened_in
from board.domain.planning import after_sale, plan
from board.domain.process import StepTurn
from board.services import job_changes, jobs, letters, planning, processes, stages
from board.services.jobs import JobDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from board.domain.card import Card
    from board.domain.letter_sheet import LetterSheet
    from board.domain.planning import PlannedStep
    from board.domain.process import Process
    from board.services.action import Act
    from board.services.jobs import Planned, Started
    from board.services.workspace import Workspace

MORNING, NOON, AFTERNOON = time(9, 40), time(11, 15), time(15, 20)
VERB = "set_up"
MOST_DAYS = 400  # to look for an in-hands date in


@dataclass(frozen=True, slots=True)
class JobExample:
    """A job: decided ``began`` working days ago, so that a step is due so many from today.

    ``late`` are working days by which steps were done behind their dates; those after ``until``
    are not done, though their day may have come. One that is ``held``, or ``cancelled``, says why.
    """

    what: str
    customer: str
    began: int
    step: str
    due: int
    value: int
    reference: str = ""
    occasion: str = ""
    late: Mapping[str, int] = field(default_factory=dict)
    until: str = ""
    held: str = ""
    cancelled: str = ""

    @property
    def firmness(self) -> Firmness:
        """Whether they need it for something that will not wait."""
        return Firmness.EVENT if self.occasion else Firmness.PREFERRED


EARLY = {"order-deposit": -3, "quantities": -3}

JOBS = (
    JobExample(
        "Water bottles ×250",
        "Northside Gym",
        began=-22,
        step="proof-approval",
        due=2,
        value=186_000,
        reference="PO 7731",
        late=EARLY,
    ),
    JobExample(
        "Aprons ×60",
        "Juniper Bakery",
        began=-14,
        step="artwork",
        due=-2,
        value=94_500,
        occasion="Opening day",
        late=EARLY,
        until="artwork",
    ),
    JobExample(
        "Banners ×12",
        "Summit Credit Union",
        began=-30,
        step="proof-approval",
        due=-5,
        value=141_000,
        reference="PO 20418",
        occasion="Annual meeting",
        late={"proof-approval": 3, "ship-to": -6},
    ),
    JobExample(
        "Score-card pens ×1,000",
        "Fairview Golf Club",
        began=-40,
        step="transit",
        due=-1,
        value=112_000,
        reference="24-118",
    ),
    JobExample(
        "Gift bags ×400",
        "Bright Smile Dental",
        began=-36,
        step="production",
        due=5,
        value=118_000,
        reference="PO 5520",
        late={"ship-to": -15},
    ),
    JobExample(
        "Bookmarks ×500",
        "Blue Heron Books",
        began=-8,
        step="artwork",
        due=4,
        value=82_500,
        late=EARLY,
        until="artwork",
        held="They look for another shop front first.",
    ),
    JobExample(
        "Mugs ×144",
        "Tall Pines Lodge",
        began=-18,
        step="proof-approval",
        due=6,
        value=96_000,
        until="artwork",
        cancelled="The reunion was called off.",
    ),
)
MORE_DAYS = "artwork"
"""The step that is given a day more, once all jobs have begun: they go on as they were."""


def put_on_board(ws: Workspace, worded: Callable[[str], str] = str) -> None:
    """Put the jobs on the board as they would stand by now; no undo takes them back."""
    process, author = _template(ws), ws.author
    if process is None:
        return
    ws.author = replace(author, computer="")  # nobody's actions at no computer: not to be undone
    for example in JOBS:
        draft, planned = _planned(ws, example, process, worded)
        with ws.action(VERB) as act:
            started = jobs.started(act, draft, planned)
        sheet = letters.plan(ws, started.job.id)
        with ws.action(VERB) as act:
            _Past(act, example, started).happens(sheet)
        if example.held:
            job_changes.hold(ws, started.job.id, worded(example.held))
        if example.cancelled:
            reason = worded(example.cancelled)
            job_changes.close(ws, started.job.id, Closing.CANCELLED, reason)
    steps = [
        replace(step, lead=(step.lead or 0) + 1) if step.key == MORE_DAYS else step
        for step in process.steps
    ]
    processes.save(ws, replace(process, steps=tuple(steps)))
    ws.author = author


def _planned(
    ws: Workspace, example: JobExample, process: Process, worded: Callable[[str], str]
) -> tuple[JobDraft, Planned]:
    began = _day(ws, example.began)
    draft = JobDraft(
        process.id,
        worded(example.what),
        _in_hands(ws, example, process, began),
        customer=example.customer,
        firmness=example.firmness,
        occasion=worded(example.occasion),
        value=example.value,
        reference=example.reference,
        start=began,
        anyway=True,
    )
    return draft, jobs.plan(ws, draft)


def _in_hands(ws: Workspace, example: JobExample, process: Process, began: date) -> date:
    """Return the in-hands date by which the example's step is due on its day."""
    wanted = _day(ws, example.due)
    first = planning.plan(ws, process, began, start=began, firmness=example.firmness, is_new=True)
    days_of = planning.calendars(ws)

    def due(days: int) -> date:
        found = plan(
            [each.step for each in first.steps],
            in_hands=began + timedelta(days=days),
            today=began,
            calendars=days_of,
            buffer=first.buffer_days,
            safety=first.safety_days,
        )
        return next(each.due for each in found.steps if each.step.key == example.step)

    days = bisect_left(range(MOST_DAYS), wanted, key=due)
    return began + timedelta(days=days)


class _Past:
    """What has happened with the steps of a job until now."""

    def __init__(self, act: Act, example: JobExample, started: Started) -> None:
        self.act, self.example, self.started = act, example, started
        self.job = started.job
        self.stages = stages.listed(act)
        self.began = self._instant(_day(act.ws, example.began), MORNING)
        self.done: dict[str, datetime] = {}

    def happens(self, sheet: LetterSheet) -> None:
        """Tell the customer on the first day, then let the steps be asked and done in time."""
        act, began = self.act, self.began
        told = Touch(act.new_id(), None, began, TouchKind.EMAIL, sheet.letter.subject)
        told = replace(told, job_id=self.job.id, customer_id=self.job.customer_id)
        told = replace(told, meaning=Meaning.TOLD, terms=sheet.disclosure.as_text())
        act.add(replace(told, author=act.author.name, colleague_id=act.author.colleague_id))
        steps = self.started.plan.steps
        for each in steps:
            if each.step.from_delivery is None:
                self._step(each)
        before = [each.step.key for each in steps if each.step.from_delivery is None]
        if not all(key in self.done for key in before):
            act.edit(self.job, started_at=began)
            for each in steps:
                if each.step.from_delivery is not None:
                    act.edit(self.started.cards[each.step.key], created_at=began)
            return
        delivered = act.ws.local_day(max(self.done.values()))
        act.edit(self.job, started_at=began, delivered_on=delivered)
        later = after_sale((each.step for each in steps), delivered, act.ws.workdays)
        for key, day in later.items():
            act.edit(self.started.cards[key], created_at=began, due=day, ask_on=day)

    def _step(self, each: PlannedStep) -> None:
        example, card = self.example, self.started.cards[each.step.key]
        asks = each.step.turn is StepTurn.CUSTOMER
        is_open = all(key in self.done for key in each.step.after)
        begun = self._instant(each.begins, MORNING)
        day = self.act.ws.workdays.add(each.due, example.late.get(each.step.key, 0))
        ended = self._instant(day, NOON if asks else AFTERNOON)
        fields: dict[str, object] = {"created_at": self.began}
        if is_open and begun < self.act.now:
            stage_id = self._stage(card, asks=asks)
            fields |= {"begun_at": begun, "stage_since": begun, "stage_id": stage_id}
            if asks:
                self._touch(card, begun, TouchKind.EMAIL, Meaning.ASK)
                fields["touched_at"] = begun
        if is_open and ended < self.act.now and each.step.key != example.until:
            self.done[each.step.key] = ended
            done = stages.first_of(self.stages, StageKind.DONE)
            fields |= {"done_at": ended, "stage_since": ended, "stage_id": done.id}
            if asks:
                self._touch(card, ended, TouchKind.ANSWER, Meaning.ANSWERED)
                fields["touched_at"] = ended
        self.act.edit(card, **fields)

    def _stage(self, card: Card, *, asks: bool) -> str:
        if asks:
            waits = (stage for stage in self.stages if stage.kind is StageKind.WAITING)
            return next(waits).id
        opened = opened_in(card, self.stages, self.act.today)
        return opened.id if opened else card.stage_id

    def _touch(self, card: Card, at: datetime, kind: TouchKind, meaning: Meaning) -> None:
        act = self.act
        touch = Touch(act.new_id(), card.id, at, kind, inbound=meaning is Meaning.ANSWERED)
        touch = replace(touch, meaning=meaning, author=act.author.name)
        act.add(replace(touch, colleague_id=act.author.colleague_id))

    def _instant(self, day: date, moment: time) -> datetime:
        zone = ZoneInfo(self.act.ws.firm.zone)
        return datetime.combine(day, moment, zone).astimezone(UTC)


def _day(ws: Workspace, count: int) -> date:
    """Return the day so many working days from today."""
    days, today = ws.workdays, ws.today()
    return days.add(today, count) if count > 0 else days.sub(today, -count)


def _template(ws: Workspace) -> Process | None:
    """Return the process of promotional orders; None where none came with the program."""
    steps = {one.step for one in JOBS}
    shipped = processes.listed(ws)
    return next((one for one in shipped if steps <= {step.key for step in one.steps}), None)
