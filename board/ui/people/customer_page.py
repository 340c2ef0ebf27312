"""The page of one customer: who they are at the left, what is open in the middle, favours right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from board.domain.card import TouchKind
from board.ui.people import contact_fields
from board.ui.people.answer_dots import AnswerDots
from board.ui.people.entry_list import EntryList
from board.ui.people.line_table import LineTable
from board.ui.people.people_words import CustomerWords
from board.ui.standing_words import pause_words
from board.ui.theme import Type
from board.ui.widgets.editing import Seen
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.forms import Look, RecordForm
from board.ui.widgets.looks import icon_button, push_button
from board.ui.widgets.merge_box import MergeBox
from board.ui.widgets.page import Page
from board.ui.widgets.pause_bar import PauseBar
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import Section
from board.ui.widgets.set_field import TickField
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from board.domain.customer_view import CustomerView
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

WIDE_EM = 100
"""From this width on favours have a column of their own; below it they stand under the middle."""
THEY_CALLED = "they_called"


class CustomerPage(Page):
    """Shows a customer; ``customer_edited`` and ``edited`` carry fields, ``wanted`` all else.

    Fields come as a form tells them: name, value, the row as it was seen. ``edited`` tells of a
    row besides its kind and id. ``wanted`` carries a wish and the id of what it is about, ``added``
    the kind of a row that shall be added.
    """

    customer_edited = Signal(str, object, object)
    edited = Signal(str, str, str, object, object)
    added = Signal(str)
    wanted = Signal(str, str)
    touched = Signal(str, str)

    def __init__(
        self, theme: Theme, date_format: DateFormat, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self._look = Look(theme, date_format)
        self._words = CustomerWords()
        self.search.hide()
        self.back.setText(self.tr("Customers"))
        self.note = PlainLabel(elides=True)
        self.call = push_button(self.tr("They called"))
        self.email = push_button(self.tr("Write e-mail"))
        self.start = push_button(self.tr("+ Start a job"), primary=True)
        self.more = icon_button(theme, "ellipsis", self.tr("More"))
        self.merge = MergeBox(theme)
        self.paused = PauseBar()
        self._seen = Seen()
        self._make_left()
        self._make_middle()
        self._make_right()
        self._own: dict[str, TextField | TickField] = {
            "use_note": self.use_note,
            "needs_a_hand": self.needs_a_hand,
        }
        self._set_out()
        self._connect()
        self.take_theme()

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        super().take_theme()
        for section in self.findChildren(Section):
            section.take_theme()
        for table in self.findChildren(LineTable):
            table.take_theme()
        self.note.setProperty("soft", True)
        self.now.setFont(self.theme.font(Type.STRONG))

    def show_head(self, name: str, note: str) -> None:
        """Say who it is and since when."""
        self.heading.setText(name)
        self.setAccessibleName(name)
        self.note.setText(note)

    def show_view(self, view: CustomerView, date_format: DateFormat) -> None:
        """Show what stands on the page itself; its rows come from the presenter."""
        customer = view.customer
        self.form.show_row(customer, customer, date_format)
        for name, field in self._own.items():
            field.set_value(getattr(customer, name))
        self._seen.show(customer, self._own)
        pause = view.pause
        self.paused.show_pause(*((pause.id, pause_words(pause)) if pause else ("", "")))
        self.dots.show_answers(view.latest)
        now, before = self._words.answers(view)
        self.now.setText(now)
        self.before.setText(before)
        self.before.setVisible(bool(before))
        self.legend.setVisible(bool(view.latest))
        self.offered.setText(self._words.offered(view.offered))
        self.offered.setVisible(bool(view.offered))
        self.granted.setText(self._words.granted(view.granted, view.limit))

    def take_keyboard(self) -> None:
        """Give the keyboard to the first list that has something, else to the contacts."""
        buttons = [*self.theirs.buttons.values(), *self.ours.buttons.values()]
        (buttons[0] if buttons else self.contacts.add).setFocus()

    def ask_what_was_said(self, kind: str) -> None:
        """Let somebody write down a contact that just happened."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.said.setFocus()

    def menu(self, wishes: Mapping[str, str]) -> QMenu:
        """Return what else can be done with the customer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wish, words in wishes.items():
            menu.addAction(words, partial(self.wanted.emit, wish, ""))
        return menu

    @property
    def lists(self) -> Mapping[str, EntryList]:
        """The rows that are changed in place, by their kind."""
        return {
            "contact": self.contacts,
            "absence": self.absences,
            "favour": self.favours,
            "expectation": self.expectations,
        }

    def typed(self) -> list[tuple[str, str, str]]:
        """Return what is typed of the customer itself: its id is not known here."""
        found = [("customer", *each) for each in self.form.typed()]
        note = self.use_note
        if note.editing.is_dirty() and note.field_text().strip():
            found.append(("customer", "use_note", note.field_text().strip()))
        return found

    def field_of(self, name: str) -> LineField | TextField | None:
        """Return a field of the customer that is typed in."""
        return self.use_note if name == "use_note" else self.form.field_of(name)

    def reopen(self, name: str) -> None:
        """Take what was committed last of the customer as typed only: it could not be saved."""
        if name == "use_note" and not self.use_note.editing.is_dirty():
            self.use_note.editing.reopen()
        self.form.reopen([name])

    def leave(self) -> None:
        """Take what is typed: the page is left, or another customer comes."""
        self.form.leave()
        for entries in self.lists.values():
            entries.leave()
        self.use_note.editing.commit()

    def _make_left(self) -> None:
        theme, look = self.theme, self._look
        self.contacts = EntryList(
            theme,
            self.tr("Contacts"),
            self.tr("+ Add a contact"),
            contact_fields.of_contact(),
            look,
        )
        self.absences = EntryList(
            theme,
            self.tr("When not to ask"),
            self.tr("+ Add days"),
            contact_fields.of_absence(),
            look,
        )
        self.use = Section(theme, self.tr("How they use it"))
        self.use_note = TextField(
            self.tr("How they use it"), hint=self.tr("What matters most to them in what they buy")
        )
        self.use.body.addWidget(self.use_note)
        self.about = Section(theme, self.tr("About them"))
        self.form = RecordForm(contact_fields.of_customer(), look)
        self.about.body.addWidget(self.form)

    def _make_middle(self) -> None:
        theme = self.theme
        what, job = self.tr("What"), self.tr("For")
        self.theirs_list = Section(theme, self.tr("Their list: what we need from them"))
        self.copy = push_button(self.tr("Copy"), name=self.tr("Copy their list"))
        self.print = push_button(self.tr("Print"), name=self.tr("Print their list"))
        self.save = push_button(self.tr("Save…"), name=self.tr("Save their list"))
        self.send = push_button(self.tr("Send…"), name=self.tr("Send their list"))
        self.theirs = LineTable(theme, (what, job, self.tr("Needed by")))
        self.no_theirs = PlainLabel(self.tr("Nothing: they have given all we asked for."))
        self.ours_list = Section(theme, self.tr("Our list: what they wait for"))
        self.ours = LineTable(theme, (what, job, self.tr("Due")))
        self.no_ours = PlainLabel(self.tr("Nothing is waiting for us."))
        self.jobs_list = Section(theme, self.tr("Jobs"))
        heads = (what, self.tr("In hands"), self.tr("Whose turn"), self.tr("Price"))
        self.jobs = LineTable(theme, heads, widths=(5, 3, 4, 2), presses=False)
        self.no_jobs = PlainLabel(self.tr("No job of theirs was started yet."))
        self.touches_list = Section(theme, self.tr("Last touches"))
        self.kind = QuietCombo(self.tr("What kind"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in (
            (THEY_CALLED, self.tr("They called")),
            (TouchKind.CALL.value, self.tr("We called")),
            (TouchKind.EMAIL.value, self.tr("E-mail")),
            (TouchKind.VISIT.value, self.tr("Visit")),
            (TouchKind.NOTE.value, self.tr("Note")),
        ):
            self.kind.addItem(words, key)
        self.said = LineField(self.tr("Write down what happened"), hint=self.tr("Write it down…"))
        self.touches = LineTable(theme, widths=(0, 1), presses=False)
        self.all_touches = push_button("")
        self.all_touches.setProperty("bar", True)

    def _make_right(self) -> None:
        theme, look = self.theme, self._look
        self.answers = Section(theme, self.tr("Their answers, last 10"))
        self.dots = AnswerDots(theme)
        self.now, self.before = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self.legend = PlainLabel(self.tr("● on time   ○ late"))
        self.legend.setProperty("quiet", True)
        self.offered = PlainLabel(wraps=True)
        self.favours = EntryList(
            theme,
            self.tr("Favours"),
            self.tr("+ Grant a favour…"),
            contact_fields.of_favour(),
            look,
        )
        self.granted = PlainLabel(wraps=True)
        self.granted.setProperty("soft", True)
        self.expectations = EntryList(
            theme,
            self.tr("What they expect"),
            self.tr("+ Add an expectation"),
            contact_fields.of_expectation(),
            look,
        )
        self.needs_a_hand = TickField(theme, "", self.tr("Needs a hand"))
        self.hand_words = PlainLabel(
            self.tr("Offer help first, ask earlier, one thing at a time."), wraps=True
        )
        self.hand_words.setProperty("soft", True)
        self.erase = push_button(self.tr("Erase this customer…"))
        self.erase.setProperty("icon_name", "trash-2")

    def _set_out(self) -> None:
        px = self.theme.px
        self.top.insertWidget(2, self.note, 2)
        for button in (self.call, self.email, self.more, self.start):
            self.top.addWidget(button)
        buttons = QHBoxLayout()
        for button in (self.copy, self.print, self.save, self.send):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for label in (self.no_theirs, self.no_ours, self.no_jobs):
            label.setProperty("soft", True)
        for part in (self.theirs, self.no_theirs):
            self.theirs_list.body.addWidget(part)
        self.theirs_list.body.addLayout(buttons)
        for part in (self.ours, self.no_ours):
            self.ours_list.body.addWidget(part)
        for part in (self.jobs, self.no_jobs):
            self.jobs_list.body.addWidget(part)
        entry = QHBoxLayout()
        entry.addWidget(self.kind)
        entry.addWidget(self.said, 1)
        self.touches_list.body.addLayout(entry)
        self.touches_list.body.addWidget(self.touches)
        self.touches_list.body.addWidget(self.all_touches, 0, Qt.AlignmentFlag.AlignLeft)
        for told in (self.dots, self.now, self.before, self.legend, self.offered):
            self.answers.body.addWidget(told)
        self.favours.body.addWidget(self.granted)
        left = self._column(self.contacts, self.absences, self.use, self.about)
        self._middle = self._column(
            self.merge,
            self.paused,
            self.theirs_list,
            self.ours_list,
            self.jobs_list,
            self.touches_list,
        )
        self._right = self._column(
            self.answers,
            self.favours,
            self.expectations,
            self.needs_a_hand,
            self.hand_words,
            self.erase,
        )
        main = QWidget()
        self._main = QGridLayout(main)
        self._main.setContentsMargins(0, 0, 0, 0)
        self._main.setHorizontalSpacing(px(1.6))
        self._main.addWidget(self._middle, 0, 0)
        columns = QHBoxLayout()
        columns.setSpacing(px(1.6))
        columns.addWidget(TallScroll(left), 27)
        columns.addWidget(TallScroll(main), 73)
        self.body.addLayout(columns, 1)
        self._place()

    def _column(self, *parts: QWidget) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, self.theme.px(0.4), 0)
        layout.setSpacing(self.theme.px(0.7))
        for part in parts:
            layout.addWidget(part)
            if isinstance(part, QPushButton):
                layout.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return column

    def _connect(self) -> None:
        for kind, entries in self.lists.items():
            entries.edited.connect(lambda *edit, kind=kind: self.edited.emit(kind, *edit))
            entries.wanted.connect(self.wanted)
            entries.add_wanted.connect(lambda kind=kind: self.added.emit(kind))
        self.form.edited.connect(self.customer_edited)
        for name, field in self._own.items():
            field.edited.connect(
                lambda value, name=name: self.customer_edited.emit(name, value, self._seen.of(name))
            )
        self.said.edited.connect(self._on_said)
        for table in (self.theirs, self.ours):
            table.pressed.connect(lambda card_id: self.wanted.emit("card", card_id))
        for wish, button in (
            ("email", self.email),
            ("copy", self.copy),
            ("print", self.print),
            ("save", self.save),
            ("start", self.start),
            ("erase", self.erase),
            ("send", self.send),
            ("touches", self.all_touches),
            ("more", self.more),
        ):
            button.clicked.connect(lambda _on=False, wish=wish: self.wanted.emit(wish, ""))
        self.paused.resume_wanted.connect(lambda one: self.wanted.emit("resume", one))
        self.call.clicked.connect(lambda: self.ask_what_was_said(THEY_CALLED))
        self.merge.merge_wanted.connect(
            lambda kept, gone: self.wanted.emit("merge", f"{kept} {gone}")
        )

    def _on_said(self, text: str) -> None:
        if text:
            self.said.editing.put("")
            self.touched.emit(str(self.kind.currentData()), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put favours under the middle where they have no room beside it."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide = self.width() >= self.theme.px(WIDE_EM)
        self._main.removeWidget(self._right)
        self._main.addWidget(self._right, *((0, 1) if wide else (1, 0)))
        self._main.setColumnStretch(0, 46)
        self._main.setColumnStretch(1, 27 if wide else 0)
