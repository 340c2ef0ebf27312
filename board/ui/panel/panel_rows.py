"""Small questions inside the panel instead of dialogs: log a contact, snooze, confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout

from board.domain.card import TouchKind
from board.ui.panel.panel_words import touch_kind_words
from board.ui.widgets.date_field import DateField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.words import dated

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from board.ui.actions.wishes import LinkWishes
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


class Question(QFrame):
    """A question with its answers; Esc takes it away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("callout", True)
        self.words = PlainLabel(wraps=True)
        self.back: QWidget | None = None  # has the keyboard again afterwards
        self.buttons = FlowLayout(gap=theme.px(0.4))
        self.body = QVBoxLayout(self)
        self.body.addWidget(self.words)
        self.hide()

    def add_buttons(self, label: str, *others: QPushButton) -> None:
        """Add the button that says yes, called ``label``, perhaps others, and *Cancel*."""
        self.yes = push_button(label, primary=True)
        self.no = push_button(self.tr("Cancel"))
        for button in (self.yes, *others, self.no):
            self.buttons.addWidget(button)
        self.body.addLayout(self.buttons)
        self.no.clicked.connect(self.put_away)

    def submit(self) -> None:
        """Answer with what was typed, as *Enter* in the last field does, once it is complete."""
        if self.yes.isEnabled():
            self.yes.click()

    def put_away(self) -> None:
        """Hide the question, unanswered or answered."""
        here = QApplication.focusWidget()
        if self.back is not None and here is not None and self.isAncestorOf(here):
            # Later: the very Enter that answers must not press it, nor the button behind it.
            here.clearFocus()
            QTimer.singleShot(0, self.back, self.back.setFocus)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the question away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)


class LogRow(Question):
    """What was said? The answer logs a touch, whose text may be empty."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        """Make the line for the text."""
        super().__init__(theme)
        self._shown = shown
        self._kind = TouchKind.CALL
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What was said? (may stay empty)"))
        self.line.setAccessibleName(self.tr("What was said?"))
        self.body.addWidget(self.line)
        self.voicemail = push_button(self.tr("Voicemail left"))
        self.nobody = push_button(self.tr("Nobody there"))
        self.add_buttons(self.tr("Log"), self.voicemail, self.nobody)
        for button in (self.voicemail, self.nobody):
            button.clicked.connect(lambda _on=False, words=button.text: self._note(words()))
        self.line.returnPressed.connect(self.submit)
        self.yes.clicked.connect(self._on_answered)

    def ask(self, kind: TouchKind) -> None:
        """Ask about a contact of ``kind``."""
        self._kind = kind
        self.words.setText(touch_kind_words(kind))
        for button in (self.voicemail, self.nobody):
            button.setVisible(kind is TouchKind.CALL)
        self.line.clear()
        self.show()
        self.line.setFocus()

    def commit(self) -> None:
        """Ask for what is typed, as a field does that is left."""
        if self.typed()[1]:
            self._on_answered()

    def typed(self) -> tuple[str, str]:
        """Return the kind of touch and what is typed, nothing once it is answered."""
        return self._kind.value, "" if self.isHidden() else self.line.text().strip()

    def _note(self, attempt: str) -> None:
        """Note an attempt: nobody was reached, so it is no contact."""
        said = self.line.text().strip()
        self.put_away()
        self._shown.touch(TouchKind.NOTE.value, f"{attempt}: {said}" if said else attempt)

    def _on_answered(self) -> None:
        self.put_away()
        self._shown.touch(self._kind.value, self.line.text().strip())


class MailRow(Question):
    """Says what came of *Write e-mail*: whether it went out, or why there is nothing to send."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__(theme)
        self._shown = shown
        self._opened = False
        self.add_buttons("")
        self.yes.clicked.connect(self._on_answered)

    def ask(self, address: str) -> None:
        """Ask whether the e-mail to ``address``, which the mail program shows, went out."""
        self._opened = True
        words = self.tr("Your mail program shows an e-mail to {address}. Did it go out?")
        self._say(words.format(address=address), yes=self.tr("Yes, log it"), no=self.tr("No"))

    def miss_address(self, customer: str) -> None:
        """Say that there is no address of ``customer``, or no customer at all."""
        self._opened = False
        no = self.tr("Close")
        if customer:
            words = self.tr("There is no e-mail address for {customer} yet.")
            self._say(words.format(customer=customer), yes=self.tr("Enter the address"), no=no)
        else:
            self._say(self.tr("This card has no customer to write to. Enter one above."), no=no)

    def miss_program(self) -> None:
        """Say that nothing could be opened."""
        words = self.tr("No mail program is set up here; set one up and try again.")
        self._say(words, no=self.tr("Close"))

    def _say(self, words: str, *, no: str, yes: str = "") -> None:
        self.words.setText(words)
        self.yes.setText(yes)
        self.yes.setVisible(bool(yes))
        self.no.setText(no)
        self.show()
        (self.yes if yes else self.no).setFocus()

    def _on_answered(self) -> None:
        self.put_away()
        if self._opened:
            self._shown.touch(TouchKind.EMAIL.value, "")
        else:
            self._shown.wishes.cards.address.emit()


class SnoozeRow(Question):
    """Until when? And, past the due date, the new due date in the same step."""

    def __init__(self, theme: Theme, date_format: DateFormat, shown: ShownCard) -> None:
        super().__init__(theme)
        self._shown = shown
        self._date_format = date_format
        self._due: date | None = None
        self.until = DateField(
            self.tr("Snoozed until"), date_format, theme=theme, hint=self.tr("Until")
        )
        self.new_due = DateField(
            self.tr("New date"), date_format, theme=theme, hint=self.tr("New date")
        )
        for field in (self.until, self.new_due):
            field.setProperty("field", False)
            self.body.addWidget(field)
            field.edited.connect(self._on_dated)
            field.returnPressed.connect(self.submit)
        self.add_buttons(self.tr("Snooze"))
        self.yes.clicked.connect(self._on_answered)

    def set_date_format(self, date_format: DateFormat) -> None:
        """Read and write dates as ``date_format`` says from now on."""
        self._date_format = date_format
        self.until.set_date_format(date_format)
        self.new_due.set_date_format(date_format)

    def ask(self, until: date | None, due: date | None) -> None:
        """Ask for what is missing: the day, or a new due date after it."""
        self._due = due
        self.until.editing.put(until)
        self.new_due.editing.put(None)
        self._show()
        self.show()
        missing = self.until if until is None else self.new_due
        missing.setFocus()

    def submit(self) -> None:
        """Snooze; go to the new due date first where one is needed."""
        if self.needs_new_due() and self.new_due.day() is None:
            self.new_due.setFocus()
        super().submit()

    def needs_new_due(self) -> bool:
        """Tell whether the chosen day lies after the due date."""
        until = self.until.day()
        return until is not None and self._due is not None and until > self._due

    def _on_dated(self, _day: object) -> None:
        self._show()

    def _show(self) -> None:
        late, until, new = self.needs_new_due(), self.until.day(), self.new_due.day()
        self.new_due.setVisible(late)
        if until is not None and until <= self._date_format.today:
            self.words.setText(self.tr("That day is not after today."))
        elif late and until is not None and new is not None and new < until:
            self.words.setText(self.tr("The new date is before the day the card comes back."))
        elif late and self._due is not None:
            text = self.tr("That is after {due}. Which date is it needed by now?")
            self.words.setText(text.format(due=dated(self._due, self._date_format.today)))
        else:
            self.words.setText(self.tr("Hide this card until when?"))
        self.yes.setEnabled(self._complete())

    def _complete(self) -> bool:
        until, new = self.until.day(), self.new_due.day()
        if until is None or until <= self._date_format.today:
            return False
        return not self.needs_new_due() or (new is not None and new >= until)

    def _on_answered(self) -> None:
        if self._complete():
            self.put_away()
            self._shown.snooze(self.until.day(), self.new_due.day())


class ConfirmRow(Question):
    """Asks before a link leaves the program."""

    def __init__(self, theme: Theme, wishes: LinkWishes) -> None:
        super().__init__(theme)
        self._wishes = wishes
        self._about = ""
        self.add_buttons(self.tr("Open"))
        self.yes.clicked.connect(self._on_agreed)

    def ask(self, words: str, about: str) -> None:
        self._about = about
        self.words.setText(words)
        self.show()
        self.yes.setFocus()

    def _on_agreed(self) -> None:
        self.put_away()
        self._wishes.open.emit(self._about)
