"""What the page of a job and the list of jobs say, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from board.domain.card import Closing
from board.domain.forecasting import Zone
from board.domain.job_view import JobState, StepState
from board.domain.process import StepTurn
from board.ui.process_words import turn_word, turns
from board.ui.words import Counted, dated, plural, short_date

if TYPE_CHECKING:
    from datetime import date

    from board.domain.job_view import IfLater, JobStep, JobView, Standing

translate = QCoreApplication.translate


class JobCounts(QObject):
    """Words with a number in them."""

    def spare(self, number: int) -> str:
        """Return "1 spare day", "2 spare days"."""
        return plural(number, self.tr("1 spare day"), self.tr("%n spare days", "", number))

    def used(self, eaten: int, buffer: int) -> str:
        """Return "1 of 2 used"."""
        return self.tr("{eaten} of {buffer} used").format(eaten=eaten, buffer=buffer)


def turn_of(each: JobStep) -> str:
    """Return who does a step, as a row of its own: "Customer", "Us", the supplier's name."""
    named = each.step.turn in {StepTurn.SUPPLIER, StepTurn.CARRIER} and each.step.who
    return each.step.who if named else turns()[each.step.turn]


def when_words(each: JobStep, today: date) -> str:
    """Return the days of a step: "by Fri 13 Nov", "Tue 17 Nov – Wed 18 Nov"."""
    if each.due is None:
        return ""
    due = dated(each.due, today)
    if each.step.turn is StepTurn.CUSTOMER and each.step.from_delivery is None:
        return translate("Job", "by {day}").format(day=due)
    if each.begins is None or each.begins >= each.due:
        return due
    begins = (
        short_date(each.begins) if each.begins.year == each.due.year else dated(each.begins, today)
    )
    return f"{begins} – {due}"


def state_words(each: JobStep, today: date) -> str:
    """Return where a step is: "done", "1 day late", "after the proof", "ask Wed 25 Nov"."""
    if each.state is StepState.DONE:
        return _done_words(each)
    if each.state is StepState.SKIPPED:
        return translate("Job", "left out")
    if each.state is StepState.WAITING:
        return _waiting_words(each)
    if each.state is StepState.OPEN and each.begins and each.begins > today:
        asks = each.step.turn is StepTurn.CUSTOMER
        words = translate("Job", "ask {day}") if asks else translate("Job", "start {day}")
        return words.format(day=short_date(each.begins))
    return due_words(each, today)


def _waiting_words(each: JobStep) -> str:
    if each.step.from_delivery is not None:
        return translate("Job", "after delivery")
    first = next(iter(each.waits_for), "")
    return translate("Job", "after: {step}").format(step=first) if first else ""


def due_words(each: JobStep, today: date) -> str:
    """Return how far off an open step is: "Tomorrow", "3 days late"."""
    if each.due is None:
        return ""
    ahead = (each.due - today).days
    if ahead < 0:
        return Counted().late(max(1, each.days_late))
    if ahead == 0:
        return translate("Words", "Today")
    return translate("Words", "Tomorrow") if ahead == 1 else Counted().ahead(ahead)


def _done_words(each: JobStep) -> str:
    if each.step.turn is not StepTurn.CUSTOMER or not each.days_late:
        return translate("Job", "done")
    late = each.days_late
    return Counted().done_late(late) if late > 0 else Counted().early(-late)


def spare_words(standing: Standing) -> str:
    """Return what the spare days say: "green: all is well", "amber: one more is still fine"."""
    if not standing.feasible:
        return translate("Job", "too late for {day}").format(day=short_date(standing.in_hands))
    return {
        Zone.GREEN: translate("Job", "green: all is well"),
        Zone.AMBER: translate("Job", "amber: plan what to do"),
        Zone.RED: translate("Job", "red: act now"),
    }[standing.zone]


def headline(view: JobView, today: date) -> str:
    """Return whose turn it is in one sentence, or how the job ended."""
    standing = view.standing
    waiting = standing.waiting
    if standing.state is JobState.CLOSED:
        return closed_words(standing)
    if standing.state is JobState.HELD:
        return translate("Job", "This job is on hold.")
    if waiting is None:
        if standing.state is JobState.DELIVERED:
            return kept_words(standing)
        return translate("Job", "Nothing is to be done just now.")
    by = short_date(waiting.due) if waiting.due else ""
    title = waiting.step.title
    if waiting.step.turn is StepTurn.CUSTOMER:
        who = view.contact.name if view.contact else ""
        who = who or (standing.customer.name if standing.customer else turns()[StepTurn.CUSTOMER])
        sentence = translate("Job", "We wait for {who}: {step}, by {day}.")
    elif waiting.step.turn is StepTurn.OURS:
        who, sentence = "", translate("Job", "Our turn: {step}, by {day}.")
    elif waiting.step.who:
        who, sentence = waiting.step.who, translate("Job", "At {who}: {step}, by {day}.")
    elif waiting.step.turn is StepTurn.CARRIER:
        who, sentence = "", translate("Job", "At the carrier’s: {step}, by {day}.")
    else:
        who, sentence = "", translate("Job", "At the supplier’s: {step}, by {day}.")
    late = due_words(waiting, today) if waiting.due and waiting.due < today else ""
    said = _ended(sentence.format(who=who, step=title, day=by))
    return f"{said} {late}." if late else said


def second_line(view: JobView) -> str:
    """Return since when we wait, and what an answer later than needed would do."""
    standing, waiting = view.standing, view.standing.waiting
    if waiting is None or standing.state is not JobState.RUNNING:
        return ""
    said = []
    if waiting.asked_on:
        said.append(translate("Job", "Asked {day}.").format(day=short_date(waiting.asked_on)))
    elif waiting.step.turn is StepTurn.CUSTOMER:
        said.append(translate("Job", "Not asked yet."))
    if not standing.feasible:
        late = translate("Job", "It will not be there in time: it arrives {day}.")
        said.append(late.format(day=short_date(standing.arrives)))
    elif waiting.slack is not None and waiting.slack <= 0:
        said.append(translate("Job", "Each further day uses up a spare one."))
    return _ended(" ".join(said))


def _ended(said: str) -> str:
    """Return sentences with one dot at each end, also behind a shortened word: "13 Nov."."""
    return said.replace("..", ".")


def kept_words(standing: Standing) -> str:
    """Return whether the promise was kept: "Kept: Thu 3 Dec, as promised."."""
    arrived = standing.arrives
    promised = standing.first_promised or standing.in_hands
    if arrived <= promised:
        return translate("Job", "Kept: {day}, as promised.").format(day=short_date(arrived))
    late = translate("Job", "Delivered {day}, promised for {promised}.").format(
        day=short_date(arrived), promised=short_date(promised)
    )
    return _ended(late)


def closed_words(standing: Standing) -> str:
    """Return how the job ended."""
    closing = standing.job.closing
    if closing is None:
        return translate("Job", "This job is closed.")
    return closings()[closing]


def closings() -> dict[Closing, str]:
    """Return what is said of a job that ended so."""
    return {
        Closing.WON: translate("Job", "Won."),
        Closing.LOST: translate("Job", "Lost."),
        Closing.DECLINED: translate("Job", "Declined by us."),
        Closing.REFERRED: translate("Job", "Referred to somebody else."),
        Closing.NOT_A_FIT: translate("Job", "Not a fit."),
        Closing.CANCELLED: translate("Job", "Cancelled."),
        Closing.SKIPPED: translate("Job", "Left out."),
    }


def later_words(later: IfLater) -> str:
    """Return what a later answer does: "arrives Fri 4 Dec, no spare day left"."""
    day = short_date(later.arrives)
    if not later.feasible:
        return translate("Job", "arrives {day}: too late").format(day=day)
    if later.spare == 0:
        return translate("Job", "arrives {day}, no spare day left").format(day=day)
    return translate("Job", "arrives {day}, {spare} left").format(
        day=day, spare=JobCounts().spare(later.spare)
    )


def row_sentence(each: JobStep, today: date) -> str:
    """Return a step as one sentence for screen readers."""
    parts = [each.step.title, turn_word(each.step), when_words(each, today)]
    return ", ".join(part for part in (*parts, state_words(each, today)) if part)
