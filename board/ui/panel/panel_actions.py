"""The buttons of the card panel: what can happen to a card, as verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from board.domain.card import StageKind, TouchKind
from board.ui.panel.panel_rows import LogRow, MailRow, Question, SnoozeRow
from board.ui.panel.panel_words import snooze_days
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import icon_button, push_button, restyle
from board.ui.words import dated

if TYPE_CHECKING:
    from datetime import date

    from board.domain.card import Card, Stage
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


class PanelActions(QWidget):
    """The buttons, and the rows in which they ask for more.

    ``more`` is left to whoever shows them: rare things stand apart.
    """

    def __init__(self, theme: Theme, date_format: DateFormat, shown: ShownCard) -> None:
        super().__init__()
        self._date_format = date_format
        self._shown = shown
        self._due: date | None = None
        self.log_row = LogRow(theme, shown)
        self.snooze_row = SnoozeRow(theme, date_format, shown)
        self.mail_row = MailRow(theme, shown)
        self._make_buttons(theme)
        self.snooze_row.back = self.snooze
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(0.5))
        flow = FlowLayout(gap=theme.px(0.5))
        for button in self._buttons():
            flow.addWidget(button)
        layout.addLayout(flow)
        for row in self._rows():
            layout.addWidget(row)
        self._connect()

    def set_date_format(self, date_format: DateFormat) -> None:
        """Read and write dates as ``date_format`` says from now on."""
        self._date_format = date_format
        self.snooze_row.set_date_format(date_format)
        self._fill_snooze_menu()

    def show_card(self, card: Card, stage: Stage) -> None:
        """Offer what makes sense for ``card``."""
        done = stage.kind is StageKind.DONE
        self._due = card.due
        self.job.setVisible(bool(card.step_key))
        for button in (self.answered, self.snooze, self.done):
            button.setVisible(not done)
        is_offered = stage.kind is StageKind.HELP
        self.help.setVisible(not done and not is_offered)
        self.taken.setVisible(is_offered)
        self.reopen.setVisible(done)
        self._make_primary(self.done if stage.kind is StageKind.OURS else self.answered)

    def close_rows(self) -> None:
        """Take open questions away."""
        for row in self._rows():
            row.hide()

    def snooze_until(self, until: date | None) -> None:
        """Snooze until a day, or ask for what is missing."""
        if until is None or (self._due is not None and until > self._due):
            self.close_rows()
            self.snooze_row.ask(until, self._due)
        else:
            self._shown.snooze(until)

    def mail(self) -> MailRow:
        """Return the row that says what came of *Write e-mail*, the only one open."""
        self.close_rows()
        return self.mail_row

    def _rows(self) -> tuple[Question, ...]:
        return self.log_row, self.snooze_row, self.mail_row

    def _make_buttons(self, theme: Theme) -> None:
        self.answered = push_button(self.tr("They answered"), primary=True)
        self.call = push_button(self.tr("Log a call"))
        self.visit = push_button(self.tr("Log…"), name=self.tr("Log a visit, an e-mail or a note"))
        self.email = push_button(self.tr("Write e-mail"))
        self.help = push_button(self.tr("Offer help"))
        self.taken = push_button(self.tr("They want our help…"))
        self.snooze = push_button(self.tr("Snooze"))
        self.done = push_button(self.tr("Done"))
        self.reopen = push_button(self.tr("Open again"))
        self.more = icon_button(theme, "ellipsis", self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.visit.setMenu(self._log_menu())
        self.snooze.setMenu(QMenu(self.snooze))
        self.more.setMenu(self._more_menu())
        self._fill_snooze_menu()

    def _buttons(self) -> list[QPushButton]:
        contacts = [self.call, self.visit, self.email, self.help, self.taken]
        return [self.answered, *contacts, self.snooze, self.done, self.reopen]

    def _connect(self) -> None:
        shown, cards = self._shown, self._shown.wishes.cards
        self.call.clicked.connect(self.log_call)
        for button, wish in (
            (self.answered, cards.answered),
            (self.email, cards.email),
            (self.help, cards.help),
            (self.taken, cards.help_taken),
        ):
            button.clicked.connect(lambda _on=False, wish=wish: wish.emit(shown.id))
        for button, wish in ((self.done, cards.done), (self.reopen, cards.reopen)):
            button.clicked.connect(lambda _on=False, wish=wish: wish.emit([shown.id]))

    def log_call(self) -> None:
        """Ask what was said in a call."""
        self._log(TouchKind.CALL)

    def _log(self, kind: TouchKind) -> None:
        self.close_rows()
        self.log_row.back = self.call if kind is TouchKind.CALL else self.visit
        self.log_row.ask(kind)

    def _log_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, kind in (
            (self.tr("Log a visit"), TouchKind.VISIT),
            (self.tr("Log an e-mail"), TouchKind.EMAIL),
            (self.tr("Log a note"), TouchKind.NOTE),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, kind=kind: self._log(kind))
        return menu

    def _more_menu(self) -> QMenu:
        menu, shown, cards = QMenu(self), self._shown, self._shown.wishes.cards
        self.job = menu.addAction(QCoreApplication.translate("Commands", "Show the job"))
        self.job.triggered.connect(lambda: cards.show_job.emit(shown.id))
        for text, do in (
            (self.tr("Do it for them…"), lambda: cards.for_them.emit(shown.id)),
            (self.tr("Ladder…"), lambda: cards.ladder.emit(shown.id)),
            (self.tr("Where is it?"), lambda: cards.where.emit(shown.id)),
            (self.tr("Copy its id"), lambda: QGuiApplication.clipboard().setText(shown.id)),
            (self.tr("Archive"), lambda: cards.archive.emit([shown.id])),
            (self.tr("Delete"), lambda: cards.delete.emit([shown.id])),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, do=do: do())
        return menu

    def _fill_snooze_menu(self) -> None:
        menu = self.snooze.menu()
        menu.clear()
        for text, day in snooze_days(self._date_format.today):
            action = QAction(f"{text}\t{dated(day, self._date_format.today)}", menu)
            action.triggered.connect(lambda _checked=False, day=day: self.snooze_until(day))
            menu.addAction(action)
        menu.addSeparator()
        pick = menu.addAction(self.tr("Pick a date…"))
        pick.triggered.connect(lambda: self.snooze_until(None))

    def _make_primary(self, chosen: QPushButton) -> None:
        for button in (self.answered, self.done):
            if button.property("primary") != (button is chosen):
                button.setProperty("primary", button is chosen)
                restyle(button)
