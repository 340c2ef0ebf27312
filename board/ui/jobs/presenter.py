"""Which job its page shows, always fresh, and what is done there."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from board.domain.job_view import JobState
from board.domain.process import StepTurn
from board.services import job_page
from board.ui.jobs.job_page import JobPage

if TYPE_CHECKING:
    from board.domain.job_view import JobStep, JobView
    from board.ui.actions.parts import Parts
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.watcher import Fresh

translate = QCoreApplication.translate
SHOWN = frozenset({"job", "card", "touch", "promise", "process", "customer", "contact", "favour"})
"""The kinds whose rows the page shows."""


class JobPresenter(QObject):
    """Shows the page of a job and carries out what is wished there.

    ``letter_wanted`` carries the id of a job whose letter is to be shown.
    """

    letter_wanted = Signal(str)

    def __init__(self, parts: Parts, panel_presenter: PanelPresenter) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._window, self._actions, self._notices = parts.window, parts.actions, parts.notices
        self._panel_presenter = panel_presenter
        self._job_id = ""
        self._day = parts.desk.today
        self.page = JobPage(parts.theme)
        self.page.back_wanted.connect(parts.window.leave_page)
        self.page.wanted.connect(self._on_wanted)
        parts.desk.changed.connect(self._on_desk_changed)
        parts.watcher.arrived.connect(self._on_fresh)

    def show(self, job_id: str) -> None:
        """Show the page of a job."""
        self._job_id = job_id
        self._read(opens=True)

    def _read(self, *, opens: bool = False) -> None:
        ws, job_id = self._ws, self._job_id

        def shown(view: JobView) -> None:
            if job_id == self._job_id:
                self._fill(view)
                if opens:
                    self._window.show_page(self.page)
                    self.page.table.setFocus()

        self._day = self._desk.today
        self._work.run(lambda: job_page.view(ws, job_id), done=shown, failed=self._notices.failed)

    def _fill(self, view: JobView) -> None:
        zone = ZoneInfo(self._desk.board.firm.zone)
        is_open = self._ws.workdays.is_open
        self.page.show_job(view, self._desk.today, is_open=is_open, zone=zone)
        self.page.offer({"letter": translate("Job", "Send the plan…")})
        self.page.offer_turn(self._turn_wishes(view))

    def _turn_wishes(self, view: JobView) -> dict[str, str]:
        """Return what helps most with the step we wait for, the best last."""
        waiting = view.standing.waiting
        if waiting is None or view.standing.state in {JobState.CLOSED, JobState.HELD}:
            return {}
        if waiting.step.turn is not StepTurn.CUSTOMER:
            return {"finish": translate("Job", "Mark done")}
        answered = {"answered": translate("Job", "They answered")}
        who = view.contact
        if who and (who.phone or who.mobile):
            return answered | {"call": translate("Job", "Call {name}").format(name=who.name)}
        if who and who.email:
            return answered | {"email": translate("Job", "Write e-mail")}
        return answered

    def _on_wanted(self, word: str, key: str) -> None:
        view = self.page.view
        if view is None:
            return
        chosen = next((each for each in view.standing.steps if each.step.key == key), None)
        waiting = view.standing.waiting
        if word == "escape":
            self._escape()
        elif word == "open":
            self._open(chosen)
        elif word == "letter":
            self.letter_wanted.emit(self._job_id)
        elif word == "done":
            self._finish(chosen)
        elif word == "finish":
            self._finish(waiting)
        elif waiting is not None and waiting.card is not None:
            self._on_turn(word, waiting.card.id)

    def _on_turn(self, word: str, card_id: str) -> None:
        if word == "answered":
            self._actions.touches.answered(card_id)
        elif word == "call":
            self._actions.touches.log(card_id, "call")
        elif word == "email":
            self._panel_presenter.write_email(card_id)

    def _escape(self) -> None:
        if self._window.panel.isVisible():
            self._panel_presenter.close()
            self.page.table.setFocus()
        else:
            self._window.leave_page()

    def _open(self, each: JobStep | None) -> None:
        if each is not None and each.card is not None:
            self._panel_presenter.open(each.card.id)

    def _finish(self, each: JobStep | None) -> None:
        if each is not None and each.card is not None and not each.is_over:
            self._actions.cards.finish([each.card.id])

    def _is_shown(self) -> bool:
        return self._window.pages.currentWidget() is self.page

    def _on_desk_changed(self) -> None:
        if self._is_shown() and self._day != self._desk.today:
            self._read()

    def _on_fresh(self, fresh: Fresh) -> None:
        news = fresh.news
        if (
            news is not None
            and self._is_shown()
            and SHOWN.intersection(getattr(news, "ids", SHOWN))
        ):
            self._read()
