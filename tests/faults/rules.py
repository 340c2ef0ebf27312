"""What must hold of every board, looked at row by row, without the verbs that keep it.

Each rule yields a sentence for what breaks it. Money, reminders and sending have their own.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from board.domain.board import Setting
from board.domain.card import Card, Meaning, Touch
from board.domain.change import Absent, Change
from board.domain.favours import Favour
from board.domain.job import Job, Promise
from board.domain.kinds import KINDS, kind_of
from board.domain.message import Message, MessageState
from board.domain.people import Colleague
from board.domain.process import Process
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from board.services.workspace import Workspace
    from tests.faults.ledger import Account

Row = TypeVar("Row")


@dataclass
class Rows:
    """Every row of a board, removed ones too, and the journal that led there."""

    kinds: dict[str, dict[str, Any]]
    journal: list[tuple[int, Change]] = field(default_factory=list)

    @classmethod
    def of(cls, ws: Workspace, *, journal: bool = False) -> Rows:
        """Read them."""
        kinds: dict[str, dict[str, Any]] = {}
        with ws.store.reading() as connection:
            for kind in KINDS.values():
                if kind.in_file or kind.value is Setting:
                    rows: list[Any] = reading.where(connection, kind.value, {}, also_removed=True)
                    kinds[kind.name] = {row.id: row for row in rows}
            last = reading.revision(connection)[0] if journal else 0
            changes = [
                (revision, change)
                for revision in range(1, last + 1)
                for change in reading.group_changes(connection, revision)
            ]
        return cls(kinds, changes)

    def there(self, kind: type[Row]) -> list[Row]:
        """Return the rows of a kind that are not removed."""
        rows: Iterable[Any] = self.kinds[kind_of(kind).name].values()
        return [row for row in rows if getattr(row, "removed_at", None) is None]

    def all_there(self) -> dict[tuple[str, str], object]:
        """Return every row that is not removed."""
        return {
            (name, row.id): row
            for name, rows in self.kinds.items()
            for row in rows.values()
            if getattr(row, "removed_at", None) is None
        }


def is_open(card: Card) -> bool:
    """Return whether something is still to be done on a card."""
    return card.done_at is None and card.archived_at is None


def somebody_has_a_next_date(rows: Rows) -> Iterator[str]:
    """Every open card has an owner who is there, a day, and says what is to be done."""
    known = {one.id for one in rows.there(Colleague)}
    for card in rows.there(Card):
        dated = card.due is not None or card.ask_on is not None
        if is_open(card) and not (card.owner_id in known and dated and card.title.strip()):
            yield f"{card.title!r} of {card.owner_id} on {card.due}"


def nobody_acts_after_the_due_day(rows: Rows) -> Iterator[str]:
    """We ask or start, and wake up, not after a card is due."""
    for card in rows.there(Card):
        if is_open(card) and card.due is not None:
            if card.ask_on is not None and card.ask_on > card.due:
                yield f"{card.title!r} begins on {card.ask_on}, due {card.due}"
            if card.snoozed_until is not None and card.snoozed_until > card.due:
                yield f"{card.title!r} sleeps until {card.snoozed_until}, due {card.due}"


def a_snooze_past_due_moves_the_due_day(rows: Rows) -> Iterator[str]:
    """No action let a card sleep past its due day without giving it a new one."""
    due: dict[str, object] = {}
    for revision, change in rows.journal:
        if change.entity == "card":
            due[change.id] = change.after.get("due", due.get(change.id))
            until: Any = change.after.get("snoozed_until")
            if until is not None and due[change.id] is not None and until > due[change.id]:
                yield f"{change.id} in {revision}: until {until}, due {due[change.id]}"


def what_is_done_sleeps_no_more(rows: Rows) -> Iterator[str]:
    """A card that is done is not to come back by itself."""
    for card in rows.there(Card):
        if card.done_at is not None and card.snoozed_until is not None:
            yield f"{card.title!r} is done and sleeps until {card.snoozed_until}"


def what_left_has_no_gaps(rows: Rows) -> Iterator[str]:
    """No letter that went out holds a field that nothing was put into."""
    for message in rows.there(Message):
        text = f"{message.subject}\n{message.body}"
        if message.state is MessageState.TOLD and re.search(r"[{}]", text):
            yield f"{message.subject!r}"


def what_was_promised_stays(rows: Rows) -> Iterator[str]:
    """No promise ever got another day."""
    for revision, change in rows.journal:
        if change.entity == "promise" and not isinstance(change.before, Absent):
            changed = {name for name in change.after if name in {"day", "made_at"}}
            if changed:
                yield f"{change.id} in {revision}: {changed}"


def touches_are_only_added(rows: Rows) -> Iterator[str]:
    """A touch is never rewritten; taking it back hides it, but not what a customer was told."""
    touches = rows.kinds["touch"]
    for revision, change in rows.journal:
        if change.entity == "touch" and not isinstance(change.before, Absent):
            changed = set(change.after) - {"removed_at", "colleague_id", "customer_id"}
            if changed:
                yield f"{change.id} in {revision}: {changed}"
            if touches[change.id].meaning is Meaning.TOLD and change.after.get("removed_at"):
                yield f"{change.id} in {revision} was told and is gone"


def the_journal_leads_here(rows: Rows) -> Iterator[str]:
    """What is on the board is what the journal says, row by row and field by field."""
    made: dict[tuple[str, str], dict[str, object]] = {}
    for revision, change in rows.journal:
        row = made.setdefault((change.entity, change.id), {})
        if not isinstance(change.before, Absent):
            for name, value in change.before.items():
                if row.get(name) != value:
                    yield f"{change.entity} {change.id} in {revision}: {name}"
        row |= change.after
    for kind, of_kind in rows.kinds.items():
        for row_id, row in of_kind.items():
            for name, value in made.pop((kind, row_id), {}).items():
                if getattr(row, name) != value:
                    yield f"{kind} {row_id}: {name} is {getattr(row, name)!r}, not {value!r}"
    yield from (f"{kind} {row_id} is not there" for kind, row_id in made if kind in rows.kinds)


def nothing_names_what_is_gone(rows: Rows) -> Iterator[str]:
    """What is removed is named by nothing that is there, but for what may outlive it."""
    for kind in KINDS.values():
        if kind.name not in rows.kinds:
            continue
        present: list[Any] = rows.there(kind.value)
        for row in present:
            for name, named in kind.references.items():
                other = rows.kinds[named].get(getattr(row, name) or "")
                if getattr(row, name) and (other is None or other.removed_at is not None):
                    yield f"{kind.name} {row.id}: {name}"


def a_step_is_one_card(rows: Rows) -> Iterator[str]:
    """Each step of a running job is one card of it, and each such card is a step."""
    of_job: defaultdict[str, list[str]] = defaultdict(list)
    for card in rows.there(Card):
        if card.step_key:
            of_job[card.job_id or ""].append(card.step_key)
    for process in rows.there(Process):
        if process.job_id:
            keys = sorted(step.key for step in process.steps)
            if keys != sorted(of_job.pop(process.job_id, [])):
                yield f"{process.name} of {process.job_id}"
    yield from (f"steps without a process: {job_id}" for job_id in of_job)


def what_is_over_is_put_away(rows: Rows) -> Iterator[str]:
    """No card of a closed job is open."""
    closed = {job.id for job in rows.there(Job) if job.closed_at is not None}
    for card in rows.there(Card):
        if card.job_id in closed and card.step_key and is_open(card):
            yield f"{card.title!r}"


def who_gets_a_favour_can_be_told(rows: Rows) -> Iterator[str]:
    """A touch that says a favour was told names one that is there, and its customer."""
    favours = {favour.id: favour for favour in rows.there(Favour)}
    messages = rows.kinds["message"]
    for touch in rows.there(Touch):
        if touch.meaning is Meaning.TOLD and touch.about_id not in {*messages, *favours, ""}:
            yield f"{touch.id} is about {touch.about_id}"


def every_job_was_promised(rows: Rows, accounts: Mapping[str, Account]) -> Iterator[str]:
    """The oldest promise of a job is the day it was started for."""
    first: dict[str, Promise] = {}
    for promise in sorted(rows.there(Promise), key=lambda each: each.made_at, reverse=True):
        first[promise.job_id or ""] = promise
    for job_id, account in accounts.items():
        if first[job_id].day != account.first_promise:
            yield f"{job_id}: {first[job_id].day}, not {account.first_promise}"


def computed_days_are_worked(rows: Rows, accounts: Mapping[str, Account]) -> Iterator[str]:
    """Days that nobody typed are days on which whoever does the step works.

    Days after the sale are counted by the firm's days, whoever is asked.
    """
    for card in rows.there(Card):
        account = accounts.get(card.job_id or "")
        if not card.step_key or account is None or card.step_key in account.typed:
            continue
        step, almanac = account.step(card.step_key), account.almanac
        sold = step.from_delivery is not None
        days = almanac.firm if sold else almanac.of(step, account.customer)
        for day in (card.due, card.ask_on):
            if day is None or not days.works(day):
                yield f"{card.title!r} on {day}"


def jobs_keep_their_own_steps(rows: Rows, accounts: Mapping[str, Account]) -> Iterator[str]:
    """Only who changes a job changes the steps by which it runs: never who edits a template."""
    for process in rows.there(Process):
        account = accounts.get(process.job_id or "")
        if account is not None and list(process.steps) != account.steps:
            yield f"{process.name} of {process.job_id}"


def told_terms(rows: Rows, job_id: str, account: Account) -> dict[str, dict[str, Any]]:
    """Return by step the newest terms that a customer was told in time."""
    found: dict[str, dict[str, Any]] = {}
    its = [touch for touch in rows.there(Touch) if touch.job_id == job_id and touch.terms]
    for touch in sorted(its, key=lambda each: each.at):
        on = account.almanac.local(touch.at).date().isoformat()
        if touch.meaning is Meaning.TOLD:
            document = json.loads(touch.terms)
            found |= {step["key"]: step for step in document["steps"] if on <= step["due"]}
    return found


RULES: tuple[Callable[[Rows], Iterator[str]], ...] = (
    somebody_has_a_next_date,
    nobody_acts_after_the_due_day,
    a_snooze_past_due_moves_the_due_day,
    what_is_done_sleeps_no_more,
    what_left_has_no_gaps,
    what_was_promised_stays,
    touches_are_only_added,
    the_journal_leads_here,
    nothing_names_what_is_gone,
    a_step_is_one_card,
    what_is_over_is_put_away,
    who_gets_a_favour_can_be_told,
)
RULES_OF_JOBS: tuple[Callable[[Rows, Mapping[str, Account]], Iterator[str]], ...] = (
    every_job_was_promised,
    computed_days_are_worked,
    jobs_keep_their_own_steps,
)


def broken(rows: Rows, accounts: Mapping[str, Account]) -> list[str]:
    """Return what is not as it must be."""
    found = [f"{rule.__name__}: {said}" for rule in RULES for said in rule(rows)]
    return found + [
        f"{rule.__name__}: {said}" for rule in RULES_OF_JOBS for said in rule(rows, accounts)
    ]
