"""The page of a customer: filled from the board and the store, its wishes carried out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from board.domain.board import Board
from board.domain.card import StageKind, TouchKind
from board.domain.favours import ExceptionRule, Expectation, Favour
from board.domain.job_view import JobState
from board.domain.kinds import KINDS, in_order
from board.domain.naming import like
from board.domain.outgoing import file_name
from board.domain.people import Absence, Contact, Customer, Purpose, may_be_written
from board.services import customers, erasing, letters, records
from board.ui.actions import outside
from board.ui.jobs.job_words import turn_of
from board.ui.panel.panel_words import touch_words
from board.ui.people.contact_fields import CONSENT
from board.ui.people.customer_page import THEY_CALLED, CustomerPage
from board.ui.people.days_off_dialog import DaysOffDialog
from board.ui.people.entry_list import Shown
from board.ui.people.erase_dialog import EraseDialog
from board.ui.people.favour_dialog import FavourDialog
from board.ui.people.line_table import Line
from board.ui.people.people_words import (
    CustomerWords,
    absence_kinds,
    absence_words,
    best_words,
    channels,
    consent_choices,
    favour_words,
    month_and_year,
    purposes,
    style_words,
)
from board.ui.printing.ask_printer import ask_printer
from board.ui.printing.texts import print_text
from board.ui.settings.date_format import date_format_of
from board.ui.words import amount_text, dated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtPrintSupport import QPrinter

    from board.domain.card import Card
    from board.domain.change import Value
    from board.domain.customer_view import CustomerView
    from board.domain.erasing import Erasure
    from board.domain.job_view import Standing
    from board.domain.letter import Letter
    from board.ui.actions.parts import Parts
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.watcher import Fresh
    from board.ui.widgets.fields import LineField, TextField
    from board.ui.work import Failure

FEW = 6  # touches shown at first
KINDS_SHOWN = {"absence", "favour", "expectation", "touch", "job", "card", "process", "pause"}


class CustomerPresenter(QObject):
    """Shows one customer at a time.

    ``list_wanted`` carries whose list shall be sent, ``start_wanted`` whose job shall start,
    ``pause_wanted`` the id and name of who shall be left alone.
    """

    list_wanted = Signal(str)
    ladder_wanted = Signal(str, str)  # name and id of a customer
    start_wanted = Signal(str)
    pause_wanted = Signal(str, str)

    def __init__(self, parts: Parts, panel_presenter: PanelPresenter) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._window, self._actions, self._notices = parts.window, parts.actions, parts.notices
        self._drafts, self._theme = parts.drafts, parts.theme
        self._watcher = parts.watcher
        self._panel_presenter = panel_presenter
        self._customer_id = ""
        self._view: CustomerView | None = None
        self._all_touches = False
        self._not_the_same: set[tuple[str, str]] = set()
        self._words = CustomerWords()
        self.page = page = CustomerPage(parts.theme, date_format_of(parts.desk))
        self._wishes: Mapping[str, Callable[[str], object]] = {
            "card": panel_presenter.open,
            "email": lambda _: self._write_email(),
            "copy": lambda _: self._with_list(self._copy),
            "print": lambda _: self._with_list(self._print),
            "save": lambda _: self._with_list(self._save),
            "send": lambda _: self.list_wanted.emit(self._customer_id),
            "touches": lambda _: self._show_all_touches(),
            "more": lambda _: self._show_menu(),
            "start": lambda _: self.start_wanted.emit(self._customer_id),
            "merge": self._merge,
            "erase": lambda _: self._ask_to_erase(),
            "cards": lambda _: self._show_cards(),
            "pause": lambda _: self.pause_wanted.emit(self._customer_id, page.heading.text()),
            "resume": lambda pause: self._actions.asking.resume(pause),  # noqa: PLW0108 - made late
            "ladder": lambda _: self.ladder_wanted.emit(
                self.page.heading.text(), self._customer_id
            ),
            "first": lambda row: self._actions.people.first(row, self._customer_id),
            "remove_contact": lambda row: self._actions.records.remove(Contact, [row]),
            "remove_absence": lambda row: self._actions.records.remove(Absence, [row]),
            "remove_favour": lambda row: self._actions.records.remove(Favour, [row]),
            "remove_expectation": lambda row: self._actions.records.remove(Expectation, [row]),
            "tell_call": lambda row: self._actions.people.told(row, TouchKind.CALL),
            "tell_email": lambda row: self._actions.people.told(row, TouchKind.EMAIL),
        }
        page.back_wanted.connect(self._on_back)
        page.customer_edited.connect(self._on_customer_edited)
        page.edited.connect(self._on_edited)
        page.added.connect(self._on_added)
        page.touched.connect(self._on_touched)
        page.wanted.connect(lambda wish, row: self._wishes[wish](row))
        parts.desk.changed.connect(self._on_desk_changed)
        parts.watcher.arrived.connect(self._on_fresh)

    def open(self, customer_id: str, field: str = "") -> None:
        """Show a customer, with the keyboard in a ``field`` of the first contact if told."""
        if customer_id != self._customer_id:
            self.page.leave()
        self._customer_id, self._view, self._all_touches = customer_id, None, False
        self._read(lambda: self._opened(field))

    def typed(self) -> list[tuple[str, str, str, str]]:
        """Return what is typed and not committed: kind, id, field, text."""
        own = [(kind, self._customer_id, name, text) for kind, name, text in self.page.typed()]
        rows = [(k, *each) for k, entries in self.page.lists.items() for each in entries.typed()]
        return [*own, *rows]

    def field_of(self, kind: str, row_id: str, field: str) -> LineField | TextField | None:
        """Return the field of a row; None when that is not shown."""
        if not self._is_shown():
            return None
        if kind == "customer":
            return self.page.field_of(field) if row_id == self._customer_id else None
        entries = self.page.lists.get(kind)
        return entries.field_of(row_id, field) if entries is not None else None

    def _opened(self, field: str) -> None:
        self._window.show_page(self.page)
        if not field:
            self.page.take_keyboard()
            return
        contacts = self._contacts()
        if contacts:
            self.page.contacts.open_when_there(contacts[0].id, field)
        else:
            self._on_added("contact", field)

    def _read(self, then: Callable[[], object] = lambda: None) -> None:
        ws, customer_id = self._ws, self._customer_id

        def shown(view: CustomerView) -> None:
            if customer_id == self._customer_id:
                self._view = view
                self._fill()
                then()

        def failed(failure: Failure) -> None:
            if self._window.pages.currentWidget() is self.page:
                self._window.leave_page()
            self._notices.failed(failure)

        self._work.run(lambda: customers.view(ws, customer_id), done=shown, failed=failed)

    def show_days_off(self, colleague_id: str) -> None:
        """Show the days off of a colleague in a dialog of their own."""
        colleague = self._desk.board.colleagues.get(colleague_id)
        if colleague is None:
            return
        dialog = DaysOffDialog(
            self._theme, colleague.name, date_format_of(self._desk), self._window
        )
        actions, today, ws = self._actions, self._desk.today, self._ws

        def read() -> None:
            self._work.run(
                lambda: records.listed(ws, Absence, colleague_id=colleague_id), done=show
            )

        def show(absences: list[Absence]) -> None:
            if not closed:
                dialog.show_days(in_order(KINDS["absence"], absences))

        def add() -> None:
            made = actions.people.add(Absence, colleague_id=colleague_id, first=today, last=today)
            dialog.days.open_when_there(made)

        closed: list[int] = []
        dialog.finished.connect(closed.append)
        dialog.added.connect(add)
        dialog.removed.connect(lambda row: actions.records.remove(Absence, [row]))
        dialog.edited.connect(
            lambda row, name, value, seen: actions.records.edit(
                Absence, row, {name: value}, seen=seen
            )
        )
        arrived = self._watcher.arrived.connect(
            lambda fresh: read() if fresh.news is not None else None
        )
        dialog.finished.connect(lambda _result: self._watcher.arrived.disconnect(arrived))
        read()
        dialog.open()

    # filling

    def _fill(self) -> None:
        view, page, desk = self._view, self.page, self._desk
        if view is None:
            return
        today, form = desk.today, date_format_of(desk)
        since = view.customer.since or min(
            (each.job.started_at.date() for each in view.jobs if each.job.started_at), default=None
        )
        said = (
            self.tr("customer since {month}").format(month=month_and_year(since)) if since else ""
        )
        page.show_head(view.customer.name, said)
        page.show_view(view, form)
        contacts = self._contacts()
        page.contacts.show_rows(
            [self._contact(one, today, first=one is contacts[0]) for one in contacts], form
        )
        page.absences.show_rows([self._absence(one, today) for one in view.absences], form)
        page.favours.show_rows([self._favour(one, view, today) for one in view.favours], form)
        page.expectations.show_rows([self._expectation(one) for one in view.expectations], form)
        self._fill_lists(view)
        self._fill_touches(view)
        self._ask_to_merge(view.customer)

    def _contact(self, contact: Contact, today: date, *, first: bool) -> Shown:
        number = ", ".join(
            part
            for part in (
                contact.phone,
                self.tr("mobile {number}").format(number=contact.mobile) if contact.mobile else "",
            )
            if part
        )
        lines = [("", contact.email), ("", number)]
        if contact.email and not contact.mailed_at:
            lines.insert(1, ("", self.tr("Mail to this address came back; correct it.")))
        lines.append((self.tr("Reach by"), channels()[contact.channel.value]))
        lines += [(self.tr("Style"), style_words(contact)), (self.tr("Best"), best_words(contact))]
        for purpose, label in purposes().items():
            if any(said.purpose is purpose for said in contact.consents):
                told = consent_choices(contact, purpose, today)
                held = "yes" if may_be_written(contact, purpose) else "no"
                lines.append((label, told[held]))
        inside = {} if first else {"first": self.tr("Ask them first")}
        return Shown(
            contact.id,
            contact.name or self.tr("No name yet"),
            contact,
            aside=contact.role,
            lines=[line for line in lines if line[1]],
            inside={**inside, "remove_contact": self.tr("Remove")},
            facts=(contact, today),
        )

    def _absence(self, absence: Absence, today: date) -> Shown:
        return Shown(
            absence.id,
            f"{absence_kinds()[absence.kind.value]}: {absence_words(absence, today)}",
            absence,
            inside={"remove_absence": self.tr("Remove")},
        )

    def _favour(self, favour: Favour, view: CustomerView, today: date) -> Shown:
        told = dict(view.told).get(favour.id)
        by = ", ".join(
            part for part in (favour.granted_by, dated(favour.granted_on, today)) if part
        )
        if told:
            said = self.tr("✓ told {day}").format(day=dated(told, today))
            return Shown(
                favour.id,
                favour_words(favour),
                favour,
                aside=said,
                lines=[("", by)],
                inside={"remove_favour": self.tr("Remove")},
                facts=favour.currency,
            )
        return Shown(
            favour.id,
            favour_words(favour),
            favour,
            lines=[("", by)],
            buttons={"tell_call": self.tr("Told by phone"), "tell_email": self.tr("Told by mail")},
            inside={"remove_favour": self.tr("Remove")},
            facts=favour.currency,
        )

    def _expectation(self, expectation: Expectation) -> Shown:
        agreed = self.tr("they agreed") if expectation.agreed else self.tr("not agreed yet")
        lines = [
            (self.tr("Really"), expectation.figure),
            (self.tr("We said"), expectation.said),
            ("", agreed),
        ]
        return Shown(
            expectation.id,
            expectation.words,
            expectation,
            lines=[line for line in lines if line[1]],
            inside={"remove_expectation": self.tr("Remove")},
        )

    def _fill_lists(self, view: CustomerView) -> None:
        page, board, arrangement = self.page, self._desk.board, self._desk.arrangement
        theirs = [self._line(board.cards[one]) for one in view.theirs if one in board.cards]
        mine = [
            card
            for card in board.cards.values()
            if card.customer_id == self._customer_id
            and card.id not in view.theirs
            and self._waits_for_us(card)
            and not arrangement.summary_of(card).urgency.waits
        ]
        mine.sort(key=lambda card: (card.due is None, card.due or self._desk.today, card.title))
        ours = [self._line(card) for card in mine]
        jobs = [self._job(each) for each in view.jobs]
        for table, lines, nothing in (
            (page.theirs, theirs, page.no_theirs),
            (page.ours, ours, page.no_ours),
            (page.jobs, jobs, page.no_jobs),
        ):
            table.show_lines(lines)
            nothing.setVisible(not lines)
        for button in (page.copy, page.print, page.save):
            button.setEnabled(bool(theirs))

    def _waits_for_us(self, card: Card) -> bool:
        stage = self._desk.board.stages[card.stage_id]
        return stage.kind in {StageKind.OURS, StageKind.HELP, StageKind.PLANNED}

    def _line(self, card: Card) -> Line:
        job = self._desk.board.jobs.get(card.job_id or "")
        summary = self._desk.arrangement.summary_of(card)
        return Line(card.id, (card.title, job.name if job else ""), summary)

    def _job(self, each: Standing) -> Line:
        currency = each.process.currency or self._desk.board.firm.fee_currency
        price = amount_text(each.job.value, currency) if each.job.value is not None else ""
        cells = (each.job.name, dated(each.in_hands, self._desk.today), self._turn(each), price)
        return Line(each.job.id, cells)

    def _turn(self, each: Standing) -> str:
        if each.waiting is not None:
            return f"{turn_of(each.waiting)}, {each.waiting.step.title}"
        if each.state in {JobState.DELIVERED, JobState.CLOSED}:
            return self.tr("✓ done")
        return ""

    def _fill_touches(self, view: CustomerView) -> None:
        zone, today = ZoneInfo(self._desk.board.firm.zone), self._desk.today
        shown = view.touches if self._all_touches else view.touches[:FEW]
        self.page.touches.show_lines(
            [
                Line("", (dated(touch.at.astimezone(zone).date(), today), touch_words(touch)))
                for touch in shown
            ]
        )
        self.page.all_touches.setText(self._words.all_touches(len(view.touches)))
        self.page.all_touches.setVisible(len(shown) < len(view.touches))

    def _ask_to_merge(self, customer: Customer) -> None:
        names = {key: one.name for key, one in self._desk.board.customers.items()}
        others = [key for key in like(names.pop(customer.id, ""), names) if key != customer.id]
        pair = [(customer.id, customer.name), (others[0], names[others[0]])] if others else []
        self.page.merge.ask(pair)

    def _contacts(self) -> list[Contact]:
        contacts = self._desk.board.contacts.values()
        mine = (one for one in contacts if one.customer_id == self._customer_id)
        return in_order(KINDS["contact"], mine)

    # wishes

    def _on_back(self) -> None:
        self.page.leave()
        self._window.leave_page()

    def _on_customer_edited(self, name: str, value: object, seen: Customer) -> None:
        fields = {name: value}
        if name == "firmest":
            fields[name] = value or None
        if name == "country":
            fields["region"] = ""  # one of another country
        self._actions.records.edit(
            Customer,
            self._customer_id,
            fields,
            seen=seen,
            otherwise=lambda: self.page.reopen(name),
        )

    def _on_edited(self, kind: str, row_id: str, name: str, value: object, seen: Value) -> None:
        if name.startswith(CONSENT):
            purpose = Purpose(name.removeprefix(CONSENT))
            self._actions.people.consent(row_id, purpose, given=value == "yes")
        else:
            self._actions.records.edit(
                KINDS[kind].value,
                row_id,
                {name: value},
                seen=seen,
                otherwise=lambda: self.page.lists[kind].reopen(row_id, name),
            )

    def _on_added(self, kind: str, field: str = "") -> None:
        people, customer_id = self._actions.people, self._customer_id
        page, desk = self.page, self._desk
        if kind == "favour":
            self._grant()
        elif kind == "contact":
            last = max((one.position for one in self._contacts()), default=0.0) + 1024.0
            made = people.add(Contact, customer_id=customer_id, name="", position=last)
            page.contacts.open_when_there(made, field)
        elif kind == "absence":
            made = people.add(Absence, customer_id=customer_id, first=desk.today, last=desk.today)
            page.absences.open_when_there(made)
        else:
            words = self.tr("What they said")
            made = people.add(Expectation, customer_id=customer_id, words=words)
            page.expectations.open_when_there(made)

    def _on_touched(self, kind: str, text: str) -> None:
        inbound = kind == THEY_CALLED
        touch = TouchKind.CALL if inbound else TouchKind(kind)
        self._actions.people.log(self._customer_id, touch, text, inbound=inbound)

    def _grant(self) -> None:
        self._ask_favour(Favour("", self._customer_id, "", self._desk.today))

    def grant_for(self, standing: Standing) -> None:
        """Ask for a favour to the customer of a job."""
        customer, job = standing.customer, standing.job
        if customer is not None:
            favour = Favour("", customer.id, "", self._desk.today, job_id=job.id)
            self._ask_favour(replace(favour, currency=standing.process.currency))

    def _ask_favour(self, favour: Favour) -> None:
        """Say how many favours there were, then ask what the next one is."""
        ws, board, customer_id = self._ws, self._desk.board, favour.customer_id
        favour = replace(
            favour,
            currency=favour.currency or board.firm.fee_currency,
            granted_by=ws.author.name,
        )
        people = sorted((one.name for one in board.colleagues.values()), key=str.casefold)

        def ask(found: tuple[CustomerView, list[ExceptionRule]]) -> None:
            view, rules = found
            dialog = FavourDialog(
                self._theme,
                favour,
                self._words.granted(view.granted, view.limit),
                rules=in_order(KINDS["rule"], rules),
                people=people,
                parent=self._window,
            )
            dialog.granted.connect(self._actions.people.grant)
            dialog.asked.connect(partial(self._on_exception_asked, customer_id))
            dialog.open()

        self._work.run(
            lambda: (customers.view(ws, customer_id), records.listed(ws, ExceptionRule)),
            done=ask,
            failed=self._notices.failed,
        )

    def _on_exception_asked(self, customer_id: str, what: str) -> None:
        title = self.tr("Decide on the exception: {what}").format(what=what)
        self._actions.people.ask_for_exception(customer_id, title)

    def _merge(self, pair: str) -> None:
        kept, _, gone = pair.partition(" ")
        self._customer_id = kept
        self._actions.people.merge(kept, gone, lambda _result: self.open(kept))

    def _write_email(self) -> None:
        reached = next((one for one in self._contacts() if one.email), None)
        if reached is None:
            self._opened("email")
        elif not outside.write_to(reached.email):
            self._notices.tell(self.tr("No mail program was found; copy the address instead."))
        else:
            self.page.ask_what_was_said(TouchKind.EMAIL.value)

    def _with_list(self, then: Callable[[Letter], object]) -> None:
        ws, customer_id = self._ws, self._customer_id
        self._work.run(
            lambda: letters.list_of(ws, customer_id).letter,
            done=then,
            failed=self._notices.failed,
        )

    def _copy(self, letter: Letter) -> None:
        QGuiApplication.clipboard().setText(f"{letter.subject}\n\n{letter.body}")
        self._notices.tell(self.tr("Their list is copied."))

    def _print(self, letter: Letter) -> None:
        def put_on(printer: QPrinter) -> None:
            self._work.run_slow(
                lambda _slow: print_text(printer, letter.subject, letter.body),
                failed=self._notices.failed,
                failing=self.tr("It could not be printed"),
            )

        ask_printer(self._window, self.tr("Print their list"), letter.subject, put_on)

    def _save(self, letter: Letter) -> None:
        dialog = QFileDialog(self._window, self.tr("Save their list"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setNameFilters([self.tr("Texts (*.txt)")])
        dialog.selectFile(f"{file_name(self.page.heading.text())}.txt")
        dialog.fileSelected.connect(lambda file: self.write(letter, file))
        dialog.open()

    def write(self, letter: Letter, file: str) -> None:
        """Write a list to a file."""
        path = Path(file)
        text = f"{letter.subject}\n\n{letter.body}"
        self._work.run_slow(
            lambda _slow: customers.save_text(path, text),
            done=lambda _none: self._notices.tell(self.tr("Saved as {file}").format(file=path)),
            failed=self._notices.failed,
            failing=self.tr("{file} could not be written").format(file=path.name),
        )

    def _ask_to_erase(self) -> None:
        ws, customer_id = self._ws, self._customer_id

        def ask(erasure: Erasure) -> None:
            dialog = EraseDialog(self._theme, erasure, self._window)
            dialog.erase_wanted.connect(lambda words: self._erase(customer_id, words))
            dialog.open()

        self._work.run_slow(
            lambda _slow: erasing.look(ws, customer_id), done=ask, failed=self._notices.failed
        )

    def _erase(self, customer_id: str, words: list[str]) -> None:
        ws = self._ws

        def erased(erasure: Erasure) -> None:
            self._drafts.swap(lambda text: erasing.without(erasure.terms, text))
            if self._is_shown():
                self._customer_id = ""
                self._window.leave_page()
            self._notices.tell(self.tr("The customer is erased."))

        self._work.run_slow(
            lambda _slow: erasing.erase(ws, customer_id, words),
            done=erased,
            failed=self._notices.failed,
            failing=self.tr("Not erased"),
        )

    def _show_all_touches(self) -> None:
        self._all_touches = True
        if self._view is not None:
            self._fill_touches(self._view)

    def _show_menu(self) -> None:
        wishes = {"cards": self.tr("Show their cards"), "ladder": self.tr("Ladder…")}
        if self._view is not None and self._view.pause is None:
            wishes["pause"] = self.tr("Pause their reminders…")
        menu = self.page.menu(wishes)
        more = self.page.more
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _show_cards(self) -> None:
        name = self.page.heading.text().replace('"', " ")
        self.page.leave()
        self._window.show_board()
        self._window.board_view.take_keyboard()
        self._window.top_bar.show_query(f'customer:"{name}"')

    # news

    def _is_shown(self) -> bool:
        return bool(self._customer_id) and self._window.pages.currentWidget() is self.page

    def _on_desk_changed(self) -> None:
        if self._is_shown() and self._view is not None:
            self._fill()

    def _on_fresh(self, fresh: Fresh) -> None:
        news = fresh.news
        if not self._is_shown() or news is None:
            return
        if isinstance(news, Board) or {"customer", *KINDS_SHOWN} & news.ids.keys():
            self._read()
