"""What the tests of views share: a look, a shown board, drags without a running drag."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontDatabase,
)
from PySide6.QtWidgets import QApplication

from board.domain.card_summary import card_summary
from board.domain.dates import parse_date, parse_time
from board.ui.actions.wishes import Wishes
from board.ui.board.board_model import BoardModel
from board.ui.board.board_view import BoardView
from board.ui.settings.reminder_values import ReminderSettings
from board.ui.settings.settings import SettingsDialog, SettingsPages
from board.ui.settings.settings_backups import BackupsPage
from board.ui.settings.settings_desk import DeskPage
from board.ui.settings.settings_firm import FirmPage
from board.ui.settings.settings_reminders import RemindersPage
from board.ui.settings.settings_wall import WallPage
from board.ui.settings.wall_values import WallSettings
from board.ui.theme import TEXT_FAMILY, Theme, load_fonts
from board.ui.widgets.date_format import DateFormat, day_words
from tests.driver.builders import TODAY
from tests.driver.examples import BOARD, WORKDAYS, arranged, example_board

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from board.domain.board import Board, Firm
    from board.domain.card import Card, Order
    from board.domain.card_summary import CardSummary
    from board.ui.board.stage_list import StageList
    from board.ui.settings.settings_values import BackupState, DeskSettings

RESOURCES = Path(__file__).parents[2] / "resources"
MOVE = Qt.DropAction.MoveAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Shown:
    """A board on the screen, with its arrangement; kept alive by the fixture ``show``."""

    def __init__(self, qtbot: QtBot, board: Board | None = None, **orders: Order) -> None:
        self.board = board or example_board(**orders)
        self.arrangement = arranged(self.board)
        self.theme = a_theme()
        self.theme.set_reduced_motion(True)
        self.model, self.wishes = BoardModel(), Wishes()
        self.model.show(self.arrangement)
        self.view = BoardView(self.theme, self.model, self.wishes)
        qtbot.addWidget(self.view)
        self.view.resize(1500, 800)
        self.view.show()
        qtbot.waitExposed(self.view)

    def list(self, stage_id: str) -> StageList:
        return next(each.list for each in self.view.columns if each.stage_id == stage_id)

    def take(self, board: Board, *card_ids: str) -> None:
        self.board = board
        self.model.apply(self.arrangement.take(board, card_ids))

    def centre(self, card_id: str) -> QPoint:
        index = self.model.card_index(card_id)
        cards = self.list(self.arrangement.card(card_id).stage_id)
        return cards.card_rect(index.row()).center()


def send_drag(shown: Shown, target: QWidget, ids: Sequence[str], *places: QPoint) -> QDropEvent:
    """Enter at the first place, move over the others, stay over the last one."""
    data = shown.model.mimeData([shown.model.card_index(each) for each in ids])
    first = QDragEnterEvent(places[0], MOVE, data, LEFT, PLAIN)
    QApplication.sendEvent(target, first)
    event: QDropEvent = first
    for place in places:
        event = QDragMoveEvent(place, MOVE, data, LEFT, PLAIN)
        QApplication.sendEvent(target, event)
    return event


def send_drop(shown: Shown, target: QWidget, ids: Sequence[str], place: QPoint) -> QDropEvent:
    """Drag cards to a place and drop them there."""
    send_drag(shown, target, ids, place)
    data = shown.model.mimeData([shown.model.card_index(each) for each in ids])
    event = QDropEvent(QPointF(place), MOVE, data, LEFT, PLAIN, QEvent.Type.Drop)
    QApplication.sendEvent(target, event)
    return event


def send_leave(target: QWidget) -> None:
    """Take the drag elsewhere."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def a_theme() -> Theme:
    """Return the light look with our fonts."""
    if TEXT_FAMILY not in QFontDatabase.families():
        load_fonts(RESOURCES / "fonts")
    return Theme(RESOURCES)


def a_date_format() -> DateFormat:
    """Return how dates are read and written on the fixed day."""
    return DateFormat(
        TODAY,
        lambda text: parse_date(text, today=TODAY, workdays=WORKDAYS),
        parse_time,
        lambda day: day_words(day, TODAY),
    )


def a_settings_dialog(
    theme: Theme, desk: DeskSettings, firm: Firm, backups: BackupState
) -> SettingsDialog:
    """Return the settings of a desk at which the colleagues of the example sit."""
    zones, countries = ["Europe/Berlin", "Europe/Paris"], {"DE": ["BE", "BY"], "FR": []}
    pages = SettingsPages(
        desk=DeskPage(theme, desk, BOARD.colleagues),
        firm=FirmPage(theme, a_date_format(), firm, zones=zones, countries=countries),
        wall=WallPage(theme, WallSettings()),
        backups=BackupsPage(theme, backups),
        reminders=RemindersPage(theme, a_date_format(), ReminderSettings()),
    )
    return SettingsDialog(theme, pages)


def a_summary_of(card: Card) -> CardSummary:
    """Return the summary of a card on the fixed day."""
    return card_summary(card, BOARD, TODAY, WORKDAYS, UTC)


def texts(widgets: Iterable[object]) -> list[str]:
    """Return the texts of labels or buttons."""
    return [widget.text() for widget in widgets]  # type: ignore[attr-defined]
