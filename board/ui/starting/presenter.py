"""Starting a job: the plan while one types, the start itself, and what may come instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from board.domain.errors import BoardError
from board.domain.letter import Offer
from board.domain.people import Partner
from board.domain.public_holidays import holiday_names, known_countries, public_holidays
from board.services import job_changes, jobs, letters, planning, processes, settings
from board.ui.processes.letter_dialog import LetterDialog
from board.ui.sentences import sentence
from board.ui.settings.date_format import date_format_of
from board.ui.starting.plan_values import ShownPlan, axis_of, closed_days, days_off
from board.ui.starting.plan_words import PlanWords
from board.ui.starting.start_page import StartPage, Wanted
from board.ui.widgets.choice_field import Pick
from board.ui.window.notice_bar import Offer as NoticeOffer

if TYPE_CHECKING:
    from datetime import date

    from board.domain.job_line import JobLine
    from board.domain.letter_sheet import LetterSheet
    from board.domain.process import Process
    from board.services.workspace import Workspace
    from board.ui.actions.parts import Parts
    from board.ui.work import Failure

SHOW_JOB, OPEN_LETTER = "show_job", "open_letter"


class StartPresenter(QObject):
    """Fills the start page of one window, and starts what is wanted there.

    ``job_wanted`` and ``letter_wanted`` carry the id of a job whose page or letter is wanted,
    ``no_wanted`` what the answer has to say where a day cannot be kept: what can be done instead,
    what it is about, the id of the customer and the currency.
    """

    job_wanted = Signal(str)
    letter_wanted = Signal(str)
    no_wanted = Signal(object, str, object, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._theme = parts.ws, parts.work, parts.theme
        self._window, self._desk, self._notices = parts.window, parts.desk, parts.notices
        self._actions = parts.actions
        self._page: StartPage | None = None
        self._known: list[Process] = []
        self._number = 0
        self._card_id = self._job_id = ""
        self._words = PlanWords(self)
        parts.notices.bar_offer_taken.connect(self._on_offer_taken)

    @property
    def page(self) -> StartPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            page = self._page = StartPage(self._theme, date_format_of(self._desk))
            page.back_wanted.connect(self._window.leave_page)
            page.changed.connect(self.plan)
            page.start_wanted.connect(self.start)
            page.no_wanted.connect(self._draft_no)
            page.letter_wanted.connect(self._show_letter)
            page.question.country_chosen.connect(self._show_holidays)
            page.question.answered.connect(self._keep_holidays)
        return self._page

    def open(self, wanted: Wanted | None = None, card_id: str = "") -> None:
        """Show the page, with what is known already; the job may come of a card."""
        self._card_id = card_id
        ws = self._ws

        def read() -> tuple[list[Process], list[str], bool]:
            partners = [partner.name for partner in ws.where(Partner)]
            ask = not ws.firm.country and not settings.get(ws, settings.HOLIDAYS_CHOSEN)
            return processes.listed(ws), sorted(partners, key=str.casefold), ask

        self._work.run(
            read,
            done=lambda found: self._show(found, wanted or Wanted(Pick(), "", "", None)),
            failed=self._notices.failed,
        )

    def open_for_card(self, card_id: str) -> None:
        """Show the page for the job that comes of a card."""
        board = self._desk.board
        card = board.cards.get(card_id)
        if card is None:
            return
        customer = board.customers.get(card.customer_id or "")
        job = board.jobs.get(card.job_id or "")
        pick = Pick(customer.id, customer.name) if customer else Pick()
        named = job is not None and job.started_at is None
        wanted = Wanted(pick, "", job.name if job and named else card.title, None)
        self.open(wanted, card_id)

    def open_for_customer(self, customer_id: str) -> None:
        """Show the page for a job of a customer."""
        customer = self._desk.board.customers.get(customer_id)
        pick = Pick(customer.id, customer.name) if customer else Pick()
        self.open(Wanted(pick, "", "", None))

    def open_again(self, job_id: str, in_hands: date) -> None:
        """Show the page for a job like another one, which cannot be in time on that day."""
        ws, customers = self._ws, self._desk.board.customers

        def show(draft: jobs.JobDraft) -> None:
            customer = customers.get(draft.customer_id or "")
            self.open(
                Wanted(
                    Pick(customer.id, customer.name) if customer else Pick(),
                    draft.process_id,
                    draft.what,
                    in_hands,
                    draft.firmness,
                    draft.occasion,
                    draft.value,
                    contacts=tuple(draft.contacts.items()),
                )
            )

        self._work.run(
            lambda: job_changes.same_again(ws, job_id, in_hands),
            done=show,
            failed=self._notices.failed,
        )

    def open_line(self, line: JobLine) -> None:
        """Show the page for the job that a typed line asks for."""
        pick = Pick(line.customer_id, line.customer)
        self.open(Wanted(pick, line.process_id, line.what, line.in_hands))

    def plan(self) -> None:
        """Make the plan of what stands in the fields; the last wish counts."""
        page, wanted = self.page, self.page.wanted()
        self._number += 1
        if not wanted.process_id or wanted.in_hands is None:
            page.clear_plan()
            return
        draft, ws, number = self._draft(wanted, wanted.in_hands), self._ws, self._number
        self._work.run(
            lambda: _shown(ws, draft),
            done=lambda shown: self._on_planned(number, shown),
            failed=lambda failure: self._on_failed(number, failure),
        )

    def start(self) -> None:
        """Start the job."""
        wanted = self.page.wanted()
        if wanted.in_hands is None or self.page.shown is None:
            return
        self._actions.jobs.start(self._draft(wanted, wanted.in_hands), self._on_started)

    def _draft(self, wanted: Wanted, in_hands: date) -> jobs.JobDraft:
        return jobs.JobDraft(
            wanted.process_id,
            wanted.what,
            in_hands,
            customer_id=wanted.customer.id or None,
            customer=wanted.customer.name,
            firmness=wanted.firmness,
            occasion=wanted.occasion,
            reference=wanted.reference,
            value=wanted.value,
            rush=wanted.rush,
            left_out=wanted.left_out,
            done=wanted.done,
            contacts=dict(wanted.contacts),
            card_id=self._card_id,
            anyway=bool(wanted.reason),
            reason=wanted.reason,
            favour=self.tr("Made in a rush") if wanted.is_favour else "",
            supplier_stage=self.tr("At the supplier") if wanted.makes_stage else "",
        )

    def _show(self, found: tuple[list[Process], list[str], bool], wanted: Wanted) -> None:
        self._known, partners, ask = found
        page, board = self.page, self._desk.board
        page.in_hands.set_date_format(date_format_of(self._desk))
        page.customer.set_choices(Pick(one.id, one.name) for one in board.customers.values())
        page.partners = partners
        page.set_processes(Pick(one.id, one.name) for one in self._known)
        page.begin(wanted)
        page.question.setVisible(ask)
        if ask and not page.question.country.count():
            here = QLocale.territoryToCode(QLocale.system().territory())
            page.question.show_countries(known_countries(), here)
            self._show_holidays(str(page.question.country.currentData()))
        self._window.show_page(page)
        page.take_keyboard()

    def _on_planned(self, number: int, shown: ShownPlan) -> None:
        if number == self._number:
            self.page.show_plan(shown)

    def _on_failed(self, number: int, failure: Failure) -> None:
        if number != self._number:
            return
        if isinstance(failure.error, BoardError):
            self.page.show_problem(sentence(failure.error))
        else:
            self._notices.failed(failure)

    def _on_started(self, started: jobs.Started) -> None:
        self._job_id = started.job.id
        told = any(
            step.visible and not started.cards[step.key].done_at for step in started.process.steps
        )
        words = self._words.started(len(started.cards), int(told))
        offers = [NoticeOffer(OPEN_LETTER, self.tr("Open the letter"))] if told else []
        self._notices.did(words, *offers, NoticeOffer(SHOW_JOB, self.tr("Show the job")))
        self._window.show_board()
        self._window.board_view.take_keyboard()

    def _on_offer_taken(self, _slot: str, key: str) -> None:
        if key == SHOW_JOB:
            self.job_wanted.emit(self._job_id)
        elif key == OPEN_LETTER:
            self.letter_wanted.emit(self._job_id)

    def _show_letter(self) -> None:
        """Show what the customer will be told; it can leave once the job has started."""
        wanted, ws = self.page.wanted(), self._ws
        if wanted.in_hands is None or self.page.shown is None:
            return
        draft = self._draft(wanted, wanted.in_hands)

        def shown(sheet: LetterSheet) -> None:
            letter = sheet.letter
            LetterDialog(self._theme, letter.subject, letter.body, self._window).open()

        self._work.run(lambda: letters.of_draft(ws, draft), done=shown, failed=self._notices.failed)

    def _draft_no(self, partner: str) -> None:
        """Have the answer drafted that the wanted day cannot be kept."""
        shown, wanted = self.page.shown, self.page.wanted()
        if shown is None:
            return
        plan = shown.plan
        offer = Offer(
            wanted=plan.in_hands,
            earliest=plan.first_in_hands,
            rush_day=plan.in_hands if shown.rush_helps else None,
            rush_cost=plan.rush_cost if shown.rush_helps else None,
            partner=partner,
        )
        currency = shown.process.currency
        self.no_wanted.emit(offer, wanted.what, wanted.customer.id or None, currency)
        if partner and self._card_id:
            words = self.tr("Referred to {partner}").format(partner=partner)
            self._actions.cards.refer(self._card_id, words)

    def _show_holidays(self, country: str) -> None:
        today = self._desk.today
        self._work.run(
            lambda: _holidays(country, today),
            done=self.page.question.show_holidays,
            failed=self._notices.failed,
        )

    def _keep_holidays(self, country: str, worked: tuple[str, ...]) -> None:
        self.page.question.hide()
        self._actions.keep_holidays(country, worked)
        self.plan()
        self.page.take_keyboard()


def _shown(ws: Workspace, draft: jobs.JobDraft) -> ShownPlan:
    """Return the plan of a draft with all that the page says of it."""
    planned = jobs.plan(ws, draft)
    plan, today = planned.plan, draft.start or ws.today()
    days = planning.calendars(ws, draft.customer_id)
    axis = axis_of(plan, today)
    hurry = not plan.feasible and not draft.rush
    helps = hurry and jobs.plan(ws, replace(draft, rush=True)).plan.feasible
    return ShownPlan(
        planned.process,
        plan,
        today,
        axis,
        days_off(days, *axis),
        tuple(closed_days(days, *axis)),
        rush_helps=helps,
        rushed=draft.rush,
        contacts=jobs.contacts_of(ws, draft.customer_id),
        quotes=jobs.too_many_quotes(ws, draft.customer_id),
        makes_stage=jobs.lacks_supplier_stage(ws, plan),
        granted=jobs.favours_lately(ws, draft.customer_id),
        limit=ws.firm.favours_limit,
    )


def _holidays(country: str, today: date) -> dict[date, tuple[str, str]]:
    """Return the holidays of the next twelve months: what they are called here, and there."""
    until = today + timedelta(days=365)
    found: dict[date, tuple[str, str]] = {}
    for year in (today.year, until.year):
        there = holiday_names(country, "", year)
        here = public_holidays(country, "", year)
        found |= {
            day: (name, there.get(day, name)) for day, name in here.items() if today <= day < until
        }
    return dict(sorted(found.items()))
