"""Which job its page shows, always fresh, and what is done there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from board.domain.errors import BoardError
from board.domain.job import Job
from board.services import job_changes, job_page, records
from board.ui.jobs.history_dialog import HistoryDialog
from board.ui.jobs.job_page import JobPage
from board.ui.jobs.job_questions import JobQuestions
from board.ui.jobs.job_wishes import page_wishes, turn_wishes
from board.ui.sentences import sentence
from board.ui.settings.date_format import date_format_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from board.domain.board import HistoryEntry
    from board.domain.job_view import JobStep, JobView, Moved
    from board.ui.actions.parts import Parts
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.watcher import Fresh
    from board.ui.work import Failure

SHOWN = frozenset(
    {"job", "card", "touch", "promise", "process", "customer", "contact", "favour", "pause"}
)
"""The kinds whose rows the page shows."""


class JobPresenter(QObject):
    """Shows the page of a job and carries out what is wished there.

    ``letter_wanted`` and ``process_wanted`` carry the id of what another page shows,
    ``print_wanted`` and ``favour_wanted`` the view of a job, ``pause_wanted`` its id and name.
    """

    letter_wanted = Signal(str)
    process_wanted = Signal(str)
    print_wanted = Signal(object)
    favour_wanted = Signal(object)
    pause_wanted = Signal(str, str)
    ladder_wanted = Signal(str, str)  # name and id of a job
    again_wanted = Signal(str, object)  # an id and a day

    def __init__(self, parts: Parts, panel_presenter: PanelPresenter) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._window, self._actions, self._notices = parts.window, parts.actions, parts.notices
        self._theme = parts.theme
        self._panel_presenter = panel_presenter
        self._job_id = ""
        self._day = parts.desk.today
        self._asks = JobQuestions(
            parts.theme,
            parts.actions.jobs,
            lambda: date_format_of(parts.desk),
            parts.window,
        )
        self.page = JobPage(parts.theme)
        self.page.back_wanted.connect(parts.window.leave_page)
        self.page.wanted.connect(self._on_wanted)
        self.page.step_chosen.connect(self._offer)
        self.page.paused.resume_wanted.connect(lambda one: parts.actions.asking.resume(one))  # noqa: PLW0108 - made late
        parts.desk.changed.connect(self._on_desk_changed)
        parts.watcher.arrived.connect(self._on_fresh)
        self._of_job = self._wishes_of_job()
        self._of_step = self._wishes_of_step()

    def show(self, job_id: str, key: str = "") -> None:
        """Show the page of a job, with one of its steps chosen, else the one it waits for."""
        self._job_id = job_id
        self._read(lambda: self._open(key))

    def show_of(self, card_id: str) -> None:
        """Show the job of which a card is a step, with that step chosen."""
        card = self._desk.board.cards.get(card_id)
        if card is not None and card.job_id and card.step_key:
            self.show(card.job_id, card.step_key)

    def _read(self, then: Callable[[], None] = lambda: None) -> None:
        ws, job_id = self._ws, self._job_id

        def shown(view: JobView) -> None:
            if job_id == self._job_id:
                self._fill(view)
                then()

        self._day = self._desk.today
        self._work.run(lambda: job_page.view(ws, job_id), done=shown, failed=self._notices.failed)

    def _open(self, key: str) -> None:
        self._window.show_page(self.page)
        self.page.choose(key)

    def _fill(self, view: JobView) -> None:
        zone = ZoneInfo(self._desk.board.firm.zone)
        is_open = self._ws.workdays.is_open
        self.page.show_job(view, self._desk.today, is_open=is_open, zone=zone)
        self.page.offer_turn(turn_wishes(view))
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with the job and the chosen step."""
        if self.page.view is not None:
            self.page.offer(page_wishes(self.page.view, self._step(self.page.table.chosen)))

    def _step(self, key: str) -> JobStep | None:
        steps = self.page.view.standing.steps if self.page.view else ()
        return next((each for each in steps if each.step.key == key), None)

    def _on_wanted(self, word: str, key: str) -> None:
        view, chosen = self.page.view, self._step(key)
        if word == "escape":
            self._escape()
        elif view is None:
            return
        elif word in self._of_job:
            self._of_job[word](view)
        elif word == "add_step":
            self._asks.add_step(view, chosen)
        elif chosen is not None and word in self._of_step:
            self._of_step[word](view, chosen)
        elif view.standing.waiting is not None:
            self._on_turn(word, view.standing.waiting)

    def _wishes_of_job(self) -> Mapping[str, Callable[[JobView], object]]:
        asks, actions = self._asks, self._actions
        return {
            "re_date": lambda view: asks.re_date(view, self._moved),
            "new_dates": asks.new_dates,
            "favour": self.favour_wanted.emit,
            "ladder": lambda view: self.ladder_wanted.emit(
                view.standing.job.name, view.standing.job.id
            ),
            "promise": asks.promise,
            "delivered": asks.delivered,
            "hold": asks.hold,
            "pause": lambda view: self.pause_wanted.emit(
                view.standing.job.id, view.standing.job.name
            ),
            "resume": lambda view: actions.jobs.resume(view.standing.job.id),
            "close": asks.close,
            "cancel": asks.cancel,
            "again": lambda view: asks.again(view, self.show, self.again_wanted.emit),
            "letter": lambda view: self.letter_wanted.emit(view.standing.job.id),
            "print": self.print_wanted.emit,
            "copy": self._copy,
            "history": self._show_history,
        }

    def _wishes_of_step(self) -> Mapping[str, Callable[[JobView, JobStep], object]]:
        asks = self._asks
        return {
            "open": lambda _view, chosen: self._open_card(chosen),
            "done": lambda _view, chosen: self._finish(chosen),
            "skip": asks.skip,
            "wait": asks.wait,
            "send_back": asks.send_back,
            "waive": asks.waive,
        }

    def _on_turn(self, word: str, waiting: JobStep) -> None:
        card = waiting.card
        if card is None:
            return
        if word == "finish":
            self._finish(waiting)
        elif word == "answered":
            self._actions.touches.answered(card.id)
        elif word == "call":
            self._panel_presenter.log_call(card.id)
        elif word == "email":
            self._panel_presenter.write_email(card.id)

    def _moved(self, day: date, then: Callable[[list[Moved] | str], None]) -> None:
        """Tell which dates another in-hands date would move, or why it cannot be."""
        ws, job_id = self._ws, self._job_id

        def failed(failure: Failure) -> None:
            if isinstance(failure.error, BoardError):
                then(sentence(failure.error))
            else:
                self._notices.failed(failure)

        self._work.run(lambda: job_changes.moved_by(ws, job_id, day), done=then, failed=failed)

    def _copy(self, view: JobView) -> None:
        """Make a process of the steps by which the job really runs."""
        process = replace(view.standing.process, job_id=None, origin_id=None)
        self._actions.processes.copy(process, lambda made: self.process_wanted.emit(made.id))

    def _show_history(self, view: JobView) -> None:
        ws, job = self._ws, view.standing.job
        zone = ZoneInfo(self._desk.board.firm.zone)

        def shown(entries: tuple[HistoryEntry, ...]) -> None:
            HistoryDialog(
                self._theme, view, entries, board=self._desk.board, zone=zone, over=self._window
            ).open()

        self._work.run(
            lambda: records.history(ws, Job, job.id), done=shown, failed=self._notices.failed
        )

    def _escape(self) -> None:
        if self._window.panel.isVisible():
            self._panel_presenter.close()
            self.page.table.setFocus()
        else:
            self._window.leave_page()

    def _open_card(self, each: JobStep) -> None:
        if each.card is not None:
            self._panel_presenter.open(each.card.id)

    def _finish(self, each: JobStep) -> None:
        if each.card is not None and not each.is_over:
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
