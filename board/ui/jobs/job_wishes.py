"""What can be done with a job just now, by its words: first what stands in the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.job_view import JobState, StepState
from board.domain.process import StepTurn

if TYPE_CHECKING:
    from board.domain.job_view import JobStep, JobView

translate = QCoreApplication.translate
LONGEST = 30  # letters of a step's title in a menu


def turn_wishes(view: JobView) -> dict[str, str]:
    """Return what helps most with the step we wait for, the best last."""
    standing = view.standing
    waiting = standing.waiting
    if standing.state is JobState.HELD:
        return {"resume": translate("JobWishes", "Let it go on")}
    if waiting is None or standing.state is JobState.CLOSED:
        return {}
    new = {"new_dates": translate("JobWishes", "New dates…")} if _has_new_dates(view) else {}
    if waiting.step.turn is not StepTurn.CUSTOMER:
        return new | {"finish": translate("Job", "Mark done")}
    answered = {"answered": translate("Job", "They answered")}
    who = view.contact
    if who and (who.phone or who.mobile):
        called = translate("Job", "Call {name}").format(name=who.name)
        return new | answered | {"call": called}
    if who and who.email:
        return new | answered | {"email": translate("Job", "Write e-mail")}
    return new | answered


def page_wishes(view: JobView, chosen: JobStep | None) -> dict[str, str]:
    """Return what can be done with the job, and with the chosen one of its steps."""
    state = view.standing.state
    if state is JobState.CLOSED:
        return _of_any()
    wishes = {}
    if state is not JobState.DELIVERED:
        wishes["re_date"] = translate("JobWishes", "Re-date…")
    wishes["letter"] = translate("Job", "Send the plan…")
    wishes["add_step"] = translate("JobWishes", "Add a step…")
    if view.standing.customer is not None:
        wishes["favour"] = translate("JobWishes", "Favour…")
    wishes["promise"] = translate("JobWishes", "Promise a date…")
    if chosen is not None:
        wishes |= _of_step(view, chosen)
    wishes["delivered"] = translate("JobWishes", "It arrived…")
    wishes["ladder"] = translate("JobWishes", "Ladder…")
    if state is JobState.RUNNING:
        wishes["hold"] = translate("JobWishes", "Put on hold…")
    if view.pause is None and view.asks:
        wishes["pause"] = translate("JobWishes", "Pause the reminders…")
    return wishes | _of_any() | _of_end()


def _of_step(view: JobView, chosen: JobStep) -> dict[str, str]:
    title = chosen.step.title
    named = title if len(title) <= LONGEST else f"{title[:LONGEST]}…"
    wishes = {}
    if not chosen.is_over:
        wishes["skip"] = translate("JobWishes", "Leave out “{step}”…")
        wishes["wait"] = translate("JobWishes", "What “{step}” waits for…")
    if chosen.state in {StepState.DONE, StepState.ASKED}:
        wishes["send_back"] = translate("JobWishes", "“{step}” was sent back…")
    fees = view.settled.fees if view.settled else {}
    if fees.get(chosen.step.key):
        wishes["waive"] = translate("JobWishes", "Waive the fee for “{step}”…")
    return {word: text.format(step=named) for word, text in wishes.items()}


def _of_any() -> dict[str, str]:
    return {
        "again": translate("JobWishes", "Same again…"),
        "copy": translate("JobWishes", "Copy as a process"),
        "print": translate("JobWishes", "Print for the shop…"),
        "history": translate("JobWishes", "History"),
    }


def _of_end() -> dict[str, str]:
    return {
        "close": translate("JobWishes", "Close…"),
        "cancel": translate("JobWishes", "Cancel the job…"),
    }


def _has_new_dates(view: JobView) -> bool:
    return any(each.offered is not None for each in view.standing.steps)
