"""What is asked before something is done with a job: small dialogs, and what follows from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.card import Closing
from board.domain.job_view import StepState
from board.domain.process import Step, StepTurn
from board.ui.jobs.job_words import closings
from board.ui.process_words import turns
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.date_field import DateField
from board.ui.widgets.fields import LineField
from board.ui.widgets.number_fields import NumberField
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tick_box import TickBox
from board.ui.words import dated, short_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from board.domain.forecasting import Dates
    from board.domain.job_view import JobStep, JobView, Moved
    from board.ui.actions.jobs import JobActions
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

ENDS = (Closing.WON, Closing.LOST, Closing.DECLINED, Closing.REFERRED, Closing.NOT_A_FIT)


class JobQuestions(QObject):
    """One method for each dialog; what is confirmed becomes a wish."""

    def __init__(
        self,
        theme: Theme,
        actions: JobActions,
        date_format: Callable[[], DateFormat],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._theme, self._actions, self._over = theme, actions, over
        self._date_format = date_format

    def re_date(
        self, view: JobView, moved: Callable[[date, Callable[[list[Moved] | str], None]], None]
    ) -> AskDialog:
        """Ask for another in-hands date; ``moved`` tells which dates it moves, or why it cannot."""
        standing, job_id = view.standing, view.standing.job.id
        dialog = self._dialog(
            self.tr("Re-date"),
            self.tr("Each open step gets the date it needs. Nothing moves before you save."),
            self.tr("Save"),
        )
        day = self._day(self.tr("In their hands by"), standing.in_hands)
        dialog.ask("day", self.tr("In their hands by"), day, needed=True)
        promises = TickBox(self._theme, self.tr("We promise this day"))
        dialog.ask("promises", "", promises)
        today = self._date_format().today

        def show(found: list[Moved] | str) -> None:
            if isinstance(found, str):
                dialog.refuse(found)
                dialog.show_lines(())
                return
            dialog.refuse("")
            lines = [(one.title, *_both(one.old, one.new, today)) for one in found]
            none = self.tr("No date moves.")
            dialog.show_lines(
                lines, self.tr("These dates move. Tell the customer.") if lines else none
            )

        def look(values: dict[str, object]) -> None:
            wanted = values["day"]
            if wanted is not None and wanted != standing.in_hands:
                moved(wanted, show)  # type: ignore[arg-type]  # a date field
            else:
                dialog.refuse("")
                dialog.show_lines(())

        dialog.changed.connect(look)
        return self._then(
            dialog,
            lambda said: self._actions.re_date(job_id, said["day"], promises=said["promises"]),
        )

    def new_dates(self, view: JobView) -> AskDialog:
        """Show the dates that can be kept; they hold once they are taken."""
        job_id, today = view.standing.job.id, self._date_format().today
        dialog = self._dialog(
            self.tr("New dates"),
            self.tr("What is late moves these dates. The promise to the customer stays."),
            self.tr("Apply the new dates"),
        )
        dialog.show_lines(
            (
                each.step.title,
                short_date(each.due) if each.due else "",
                _day_of(each.offered, today),
            )
            for each in view.standing.steps
            if each.offered is not None
        )
        return self._then(dialog, lambda _said: self._actions.apply_new_dates(job_id))

    def add_step(self, view: JobView, after: JobStep | None) -> AskDialog:
        """Ask what is to be done besides, after the chosen step."""
        job_id = view.standing.job.id
        behind = self.tr("It comes after “{step}”. Its card gets its date from the plan.")
        free = self.tr("It waits for nothing. Its card gets its date from the plan.")
        dialog = self._dialog(
            self.tr("Add a step"),
            behind.format(step=after.step.title) if after else free,
            self.tr("Add the step"),
        )
        dialog.ask("title", self.tr("What is to be done"), LineField(""), needed=True)
        turn = QuietCombo("")
        for key, words in turns().items():
            turn.addItem(words, key.value)
        turn.setCurrentIndex(turn.findData(StepTurn.OURS.value))
        dialog.ask("turn", self.tr("Whose turn"), turn)
        days = NumberField("")
        days.set_value(1)
        dialog.ask("days", self.tr("Working days"), days, needed=True)

        def add(said: dict[str, object]) -> None:
            asked = StepTurn(str(said["turn"]))
            count = int(str(said["days"]))
            lead, length = (count, None) if asked is StepTurn.CUSTOMER else (None, count)
            step = Step("", str(said["title"]), turn=asked, days=length, lead=lead)
            self._actions.add_step(job_id, step, after.step.key if after else "")

        return self._then(dialog, add)

    def skip(self, view: JobView, each: JobStep) -> AskDialog:
        """Ask why a step is left out of this job."""
        return self._with_reason(
            self.tr("Leave out a step"),
            self.tr(
                "“{step}” is not done in this job; what came after it waits for it no more."
            ).format(step=each.step.title),
            self.tr("Leave it out"),
            lambda reason: self._actions.skip_step(view.standing.job.id, each.step.key, reason),
        )

    def waive(self, view: JobView, each: JobStep) -> AskDialog:
        """Ask why a fee is not asked for."""
        return self._with_reason(
            self.tr("Waive the fee"),
            self.tr("It is a favour: it stands on the board until the customer was told."),
            self.tr("Waive it"),
            lambda reason: self._actions.waive_fee(view.standing.job.id, each.step.key, reason),
        )

    def hold(self, view: JobView) -> AskDialog:
        """Ask why a job rests."""
        return self._with_reason(
            self.tr("Put on hold"),
            self.tr("None of its cards is late before it goes on."),
            self.tr("Put it on hold"),
            lambda reason: self._actions.hold(view.standing.job.id, reason),
        )

    def cancel(self, view: JobView) -> AskDialog:
        """Ask why a job is cancelled."""
        return self._with_reason(
            self.tr("Cancel the job"),
            self.tr("Its open cards go to the archive. Ctrl+Z brings all back."),
            self.tr("Cancel the job"),
            lambda why: self._actions.close(view.standing.job.id, Closing.CANCELLED, why),
        )

    def close(self, view: JobView) -> AskDialog:
        """Ask how a job ended."""
        dialog = self._dialog(
            self.tr("Close the job"),
            self.tr("Its open cards go to the archive. Ctrl+Z brings all back."),
            self.tr("Close the job"),
        )
        how, words = QuietCombo(""), closings()
        for closing in ENDS:
            how.addItem(words[closing].rstrip("."), closing.value)
        dialog.ask("how", self.tr("How it ended"), how)
        dialog.ask("why", self.tr("Why, or to whom"), LineField(""))
        return self._then(
            dialog,
            lambda said: self._actions.close(
                view.standing.job.id, Closing(said["how"]), str(said["why"] or "")
            ),
        )

    def send_back(self, view: JobView, each: JobStep) -> AskDialog:
        """Ask what is to be changed, and which steps before it are done again."""
        dialog = self._dialog(
            self.tr("Sent back"),
            self.tr(
                "“{step}” begins anew, as revision {number}. Late dates are moved as far as needed."
            ).format(step=each.step.title, number=each.revision + 1),
            self.tr("Begin it anew"),
        )
        dialog.ask("why", self.tr("What is to be changed"), LineField(""), needed=True)
        before = [
            one
            for one in view.standing.steps
            if one.step.key in each.step.after and one.state is StepState.DONE
        ]
        for one in before:
            tick = TickBox(self._theme, self.tr("Do “{step}” again").format(step=one.step.title))
            tick.setChecked(True)
            dialog.ask(one.step.key, "", tick)
        return self._then(
            dialog,
            lambda said: self._actions.send_back(
                view.standing.job.id,
                each.step.key,
                str(said["why"]),
                [one.step.key for one in before if said[one.step.key]],
            ),
        )

    def wait(self, view: JobView, each: JobStep) -> AskDialog:
        """Ask for which steps a step of this job waits."""
        dialog = self._dialog(
            self.tr("What it waits for"),
            self.tr(
                "“{step}” opens when all of these are done. Other jobs stay as they are."
            ).format(step=each.step.title),
            self.tr("Save"),
        )
        others = [
            one
            for one in view.standing.steps
            if one is not each
            and one.state is not StepState.SKIPPED
            and one.step.from_delivery == each.step.from_delivery
        ]
        for one in others:
            tick = TickBox(self._theme, one.step.title)
            tick.setChecked(one.step.key in each.step.after)
            dialog.ask(one.step.key, "", tick)
        return self._then(
            dialog,
            lambda said: self._actions.reorder_step(
                view.standing.job.id,
                each.step.key,
                tuple(one.step.key for one in others if said[one.step.key]),
            ),
        )

    def promise(self, view: JobView) -> AskDialog:
        """Ask which day is promised."""
        dialog = self._dialog(
            self.tr("Promise a date"),
            self.tr("The first date that was promised stays beside it."),
            self.tr("Promise it"),
        )
        day = self._day(self.tr("We promise"), view.standing.arrives)
        dialog.ask("day", self.tr("We promise"), day, needed=True)
        dialog.ask("text", self.tr("Why it changed"), LineField(""))
        return self._then(
            dialog,
            lambda said: self._actions.promise(
                view.standing.job.id, said["day"], str(said["text"] or "")
            ),
        )

    def delivered(self, view: JobView) -> AskDialog:
        """Ask on which day the goods arrived."""
        dialog = self._dialog(
            self.tr("It arrived"),
            self.tr("The cards for after the sale get their dates from this day."),
            self.tr("It arrived"),
        )
        today = self._date_format().today
        day = self._day(self.tr("On"), view.standing.job.delivered_on or today)
        dialog.ask("day", self.tr("On"), day, needed=True)
        return self._then(
            dialog, lambda said: self._actions.deliver(view.standing.job.id, said["day"])
        )

    def again(
        self,
        view: JobView,
        then: Callable[[str], object],
        too_late: Callable[[str, date], object],
    ) -> AskDialog:
        """Ask for which day a job like this one is started."""
        dialog = self._dialog(
            self.tr("Same again"),
            self.tr("A new job for the same customer, by the same process."),
            self.tr("Start the job"),
        )
        day = self._day(self.tr("In their hands by"), None)
        dialog.ask("day", self.tr("In their hands by"), day, needed=True)
        job_id = view.standing.job.id
        return self._then(
            dialog,
            lambda said: self._actions.same_again(
                job_id, said["day"], then, lambda: too_late(job_id, said["day"])
            ),
        )

    def _with_reason(
        self, title: str, sentence: str, does: str, then: Callable[[str], object]
    ) -> AskDialog:
        dialog = self._dialog(title, sentence, does)
        dialog.ask("why", self.tr("Why"), LineField(""), needed=True)
        return self._then(dialog, lambda said: then(str(said["why"])))

    def _day(self, name: str, day: date | None) -> DateField:
        field = DateField(name, self._date_format(), theme=self._theme)
        field.set_value(day)
        return field

    def _dialog(self, title: str, sentence: str, does: str) -> AskDialog:
        return AskDialog(self._theme, title, self._over, sentence=sentence, does=does)

    @staticmethod
    def _then(dialog: AskDialog, then: Callable[..., object]) -> AskDialog:
        dialog.confirmed.connect(then)
        dialog.open()
        return dialog


def _both(old: Dates, new: Dates, today: date) -> tuple[str, str]:
    return _day_of(old, today), _day_of(new, today)


def _day_of(dates: Dates | None, today: date) -> str:
    return dated(dates.due, today) if dates is not None and dates.due else ""
