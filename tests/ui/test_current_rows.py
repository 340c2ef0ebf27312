"""In every list that opens, the row one stands on can be told from the others."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox

from board.domain.board import Firm
from board.ui.actions.wishes import Wishes
from board.ui.panel.card_panel import CardPanel
from board.ui.settings.settings_values import BackupState, DeskSettings
from board.ui.theme import Look, Theme
from board.ui.theme_colours import contrast
from board.ui.widgets.choice_field import ChoiceField
from board.ui.widgets.date_field import CalendarPopup, DateField
from tests.driver.examples import BOARD, CARD, DETAILS
from tests.driver.views import a_date_format, a_settings_dialog, a_summary_of, a_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from board.ui.settings.settings import SettingsDialog

MOST_PIXELS = 120


@pytest.fixture(scope="module", params=[Look.LIGHT, Look.DARK])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """The whole application in one look."""
    before = qapp.palette(), qapp.font(), qapp.styleSheet()
    theme = a_theme()
    theme.choose_look(request.param)
    theme.apply(qapp)
    yield theme
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> CardPanel:
    panel = CardPanel(theme, a_date_format(), Wishes())
    panel.show_card(DETAILS, BOARD, summary=a_summary_of(CARD))
    qtbot.addWidget(panel)
    panel.resize(420, 900)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def settings(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    firm = Firm("Europe/Berlin", "DE", "BE", closed=(date(2026, 12, 24), date(2026, 12, 25)))
    dialog = a_settings_dialog(theme, DeskSettings(), firm, BackupState())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def expects_current_to_be_seen(view: QAbstractItemView, current: QModelIndex) -> None:
    """Expect the current row in other colours than the one above or below, and readable."""
    other = current.siblingAtRow(current.row() - 1 if current.row() else 1)
    view.setCurrentIndex(current)
    view.scrollTo(other)  # in a long list it may have been left behind
    ground, words = _colours(view, current)
    plain, _ = _colours(view, other)
    assert ground != plain
    assert contrast(ground, plain) >= 1.5, (ground, plain)
    assert contrast(ground, words) >= 4, (ground, words)  # its finest strokes are half ground


def _colours(view: QAbstractItemView, index: QModelIndex) -> tuple[str, str]:
    """Return the ground of a row and the colour in it that differs most: that of its words."""
    row = view.visualRect(index)
    row.setWidth(min(row.width(), MOST_PIXELS))
    counted = Counter(_pixels(view.viewport().grab(row)))
    ground = counted.most_common(1)[0][0]
    return ground, max(counted, key=lambda one: contrast(one, ground))


def _pixels(picture: QPixmap) -> list[str]:
    image = picture.toImage()
    return [
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    ]


def shown_choices(window: QWidget) -> list[QComboBox]:
    found = [one for one in window.findChildren(QComboBox) if one.isVisible() and one.count() > 1]
    assert found
    return found


def test_in_the_choices_of_the_panel(panel: CardPanel) -> None:
    for combo in shown_choices(panel):
        combo.showPopup()
        expects_current_to_be_seen(combo.view(), combo.model().index(1, 0))
        combo.hidePopup()


def test_in_the_choices_of_the_settings(settings: SettingsDialog) -> None:
    for number in range(settings.pages.count()):
        settings.pages.setCurrentIndex(number)
        if number == settings.pages.count() - 2:
            continue  # of the backups: nothing to choose from
        for combo in shown_choices(settings):
            combo.showPopup()
            expects_current_to_be_seen(combo.view(), combo.model().index(1, 0))
            combo.hidePopup()


def test_in_the_names_offered_while_typing(panel: CardPanel, settings: SettingsDialog) -> None:
    settings.pages.setCurrentIndex(1)
    for field in (panel.body.facts.owner, settings.firm.zone):
        assert isinstance(field, ChoiceField)
        field.setFocus()
        field._offer_all()
        popup = field.completer().popup()
        assert popup is not None
        expects_current_to_be_seen(popup, popup.model().index(1, 0))
        popup.hide()


def test_in_lists_and_calendars(panel: CardPanel, settings: SettingsDialog) -> None:
    settings.pages.setCurrentIndex(1)
    closed = settings.firm.closed
    expects_current_to_be_seen(closed, closed.model().index(1, 0))
    for field in (panel.body.facts.due, settings.firm.add_day):
        assert isinstance(field, DateField)
        field.pick()
        popup = field.findChildren(CalendarPopup)[-1]
        days = popup.findChildren(QAbstractItemView)[0]
        expects_current_to_be_seen(days, days.currentIndex())
        bottom = days.visualRect(days.model().index(days.model().rowCount() - 1, 1)).bottom()
        assert bottom <= days.viewport().height(), "the last week is cut"
        popup.close()


def test_only_late_is_red_in_a_calendar(panel: CardPanel) -> None:
    panel.body.facts.due.pick()
    popup = panel.body.facts.due.findChildren(CalendarPopup)[-1]
    reds = [QColor(name) for name in set(_pixels(popup.grab()))]
    assert not [one for one in reds if one.red() > 200 and max(one.green(), one.blue()) < 60]
    popup.close()
