from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from board.domain.board import Firm
from board.domain.card import StageKind, Turn
from board.ui.actions.key_map import KeyMapDialog, key_map
from board.ui.importing.import_parts import ColumnsPage, ListsPage
from board.ui.importing.import_table import ImportDialog
from board.ui.importing.import_values import (
    BoardPreview,
    DoubtPreview,
    ImportChoice,
    ListPreview,
    Outcome,
    ReportLine,
    TablePreview,
)
from board.ui.settings.settings_values import BackupState, DeskSettings
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.tick_box import TickBox
from board.ui.window.about import AboutDialog, AboutValues
from tests.driver.doubles import Heard
from tests.driver.examples import HTML
from tests.driver.views import a_settings_dialog, a_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from board.ui.settings.settings import SettingsDialog

FIELDS = ("id", "title", "customer", "due", "note")
TABLE = TablePreview(
    "tasks.csv", ("Task", "Firma", HTML), [("Call", "Tall Pines", HTML)], FIELDS, {"title": 0}, 1
)


def names_of(window: QWidget) -> list[QWidget]:
    """Return the visible controls that have no name."""
    controls = (QLineEdit, QComboBox, QAbstractButton)
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, controls)
        and widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]


def opened(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)


@pytest.fixture
def settings(qtbot: QtBot) -> SettingsDialog:
    firm = Firm("Europe/Berlin", "DE", "BE", closed=(date(2026, 12, 24),))
    dialog = a_settings_dialog(
        a_theme(),
        DeskSettings(me="jp"),
        firm,
        BackupState("/home/jo/backups", "", "today 09:00"),
    )
    opened(qtbot, dialog)
    return dialog


def test_settings_of_the_desk_take_effect_at_once(settings: SettingsDialog) -> None:
    heard = Heard(settings.desk.changed)
    desk = settings.desk
    desk.look.activated.emit(desk.look.findData("dark"))
    desk.scale.activated.emit(desk.scale.findData(150))
    desk.reduced.click()
    desk.me.activated.emit(desk.me.findData("em"))
    assert heard.last() == (DeskSettings("dark", 150, True, True, "em"),)


def test_settings_of_the_firm_are_wishes(settings: SettingsDialog) -> None:
    heard = Heard(settings.firm.changed)
    firm = settings.firm
    firm.zone.setText("europe/paris")
    firm.zone.editing.commit()
    firm.days[5].click()
    firm.add_day.setText("31 Dec")
    firm.add_day.editing.commit()
    firm.starts.setText("8:30")
    firm.starts.editing.commit()
    firm.country.activated.emit(firm.country.findData("FR"))
    assert [fields for fields, _ in heard.said] == [
        {"zone": "Europe/Paris"},
        {"workdays": frozenset(range(6))},
        {"closed": (date(2026, 12, 24), date(2026, 12, 31))},
        {"day_starts": time(8, 30)},
        {"country": "FR", "region": ""},
    ]
    assert not firm.region.isEnabled()


def test_an_unknown_zone_is_refused(settings: SettingsDialog) -> None:
    heard = Heard(settings.firm.changed)
    settings.firm.zone.setText("Middle/Earth")
    settings.firm.zone.editing.commit()
    assert not heard.said
    assert "Middle/Earth" in settings.firm.zone.editing.problem


def test_the_last_working_day_cannot_be_switched_off(settings: SettingsDialog) -> None:
    for day in settings.firm.days[:5]:
        day.click()
    assert [day.isChecked() for day in settings.firm.days].count(True) == 1


def test_backups_can_be_made_and_say_their_state(settings: SettingsDialog) -> None:
    heard = Heard(settings.backups.backup_wanted)
    settings.backups.now.click()
    assert heard.said == [()]
    settings.backups.show_state(BackupState("/a", "/b", ""))
    assert settings.backups.second.text() == "/b"
    assert settings.backups.last.text() == "None yet"
    folders = Heard(settings.backups.folder_wanted)
    settings.backups.without.click()
    assert folders.said == [("",)]


def test_all_controls_of_the_settings_have_names(settings: SettingsDialog) -> None:
    for page in range(settings.pages.count()):
        settings.pages.setCurrentIndex(page)
        assert not names_of(settings)


def test_columns_are_mapped_and_each_field_comes_from_one_column(qtbot: QtBot) -> None:
    dialog = ImportDialog(a_theme(), TABLE)
    opened(qtbot, dialog)
    heard = Heard(dialog.import_wanted)
    assert isinstance(dialog.page, ColumnsPage)
    choices = dialog.page.choices
    choices[1].setCurrentIndex(choices[1].findData("title"))
    choices[1].activated.emit(choices[1].currentIndex())
    assert choices[0].currentData() == ""
    dialog.start.click()
    assert heard.said == [(ImportChoice({"title": 1}),)]
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel)
    )
    assert not names_of(dialog)


def test_without_a_title_column_nothing_can_be_imported(qtbot: QtBot) -> None:
    dialog = ImportDialog(a_theme(), TablePreview("x.csv", ("first",), [("a",)], FIELDS))
    opened(qtbot, dialog)
    assert not dialog.start.isEnabled()
    assert "title" in dialog.problem.text()


def test_the_kind_of_each_list_can_be_changed(qtbot: QtBot) -> None:
    lists = [
        ListPreview("a", "To do", 3, StageKind.PLANNED, Turn.OURS),
        ListPreview("b", HTML, 1, StageKind.WAITING, Turn.CUSTOMER),
    ]
    dialog = ImportDialog(a_theme(), BoardPreview("board.json", lists, 4))
    opened(qtbot, dialog)
    heard = Heard(dialog.import_wanted)
    assert isinstance(dialog.page, ListsPage)
    choice = dialog.page.kinds.choices["a"]
    choice.setCurrentIndex(choice.findData("done ours"))
    dialog.start.click()
    kinds = {"a": (StageKind.DONE, Turn.OURS), "b": (StageKind.WAITING, Turn.CUSTOMER)}
    assert heard.said == [(ImportChoice(kinds=kinds),)]


def test_the_stages_of_the_column_chosen_for_them_can_be_changed(qtbot: QtBot) -> None:
    stages = [
        ListPreview("Open", "Open", 2, StageKind.PLANNED, Turn.OURS),
        ListPreview("Asked", "Asked", 1, StageKind.WAITING, Turn.CUSTOMER, known=True),
    ]
    fields = (*FIELDS, "stage")
    preview = TablePreview(
        "x.csv", ("Task", "Status"), [], fields, {"title": 0, "stage": 1}, 3, {1: stages}
    )
    dialog = ImportDialog(a_theme(), preview)
    opened(qtbot, dialog)
    heard = Heard(dialog.import_wanted)
    page = dialog.page
    assert isinstance(page, ColumnsPage)
    assert page.kinds
    choice = page.kinds.choices["Open"]
    page.choices[1].setFocus()
    qtbot.keyClick(page.choices[1], Qt.Key.Key_Tab)
    assert dialog.focusWidget() is choice
    choice.setCurrentIndex(choice.findData("done ours"))
    assert not page.kinds.choices["Asked"].isEnabled()
    dialog.start.click()
    kinds = {"Open": (StageKind.DONE, Turn.OURS), "Asked": (StageKind.WAITING, Turn.CUSTOMER)}
    assert heard.said == [(ImportChoice({"title": 0, "stage": 1}, kinds),)]
    dialog.show_problem("")
    page.choices[1].setCurrentIndex(0)
    page.choices[1].activated.emit(0)
    assert page.kinds is None


def test_what_may_be_the_same_card_is_asked_old_beside_new(qtbot: QtBot) -> None:
    dialog = ImportDialog(a_theme(), TABLE)
    opened(qtbot, dialog)
    heard = Heard(dialog.import_wanted)
    dialog.start.click()
    dialog.ask_same([DoubtPreview("1", HTML, "Two"), DoubtPreview("2", "Three", "Four")])
    page = dialog.doubts
    assert page
    assert [page.model.index(0, column).data() for column in (1, 2)] == [HTML, "Two"]
    assert not names_of(dialog)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.model.same() == {"2"}
    page.all.click()
    assert page.model.same() == {"1", "2"}
    page.model.toggle(0)
    dialog.start.click()
    wanted = [ImportChoice({"title": 0}), ImportChoice({"title": 0}, same=frozenset("2"))]
    assert [choice for (choice,) in heard.said] == wanted


def test_an_import_can_be_cancelled_and_ends_with_a_report(qtbot: QtBot) -> None:
    dialog = ImportDialog(a_theme(), TABLE)
    opened(qtbot, dialog)
    dialog.start.click()
    dialog.show_progress(3, 10)
    assert dialog.progress.bar.value() == 3
    dialog.show_report(
        [
            ReportLine(2, Outcome.ADDED, "Call"),
            ReportLine(3, Outcome.SKIPPED, HTML, "This line has no title"),
        ]
    )
    assert dialog.report.summary.text() == "1 added, 0 merged, 1 skipped."
    model = dialog.report.model
    assert model.index(0, 1).data() == "skipped"
    assert model.index(0, 2).data() == HTML
    assert "&lt;b&gt;" in model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)


def test_closing_a_running_import_cancels_it(qtbot: QtBot) -> None:
    dialog = ImportDialog(a_theme(), TABLE)
    opened(qtbot, dialog)
    heard = Heard(dialog.cancel_wanted)
    dialog.start.click()
    dialog.close()
    assert heard.said == [()]


def test_the_key_map_and_about_open(qtbot: QtBot) -> None:
    keys = KeyMapDialog(a_theme())
    opened(qtbot, keys)
    shown = [keys.model.index(row, 1).data() for row in range(keys.model.rowCount())]
    assert [what for what in shown if what] == [what for _, lines in key_map() for _, what in lines]
    about = AboutDialog(a_theme(), AboutValues("0.1.0", HTML, "/log", "news", "MIT"))
    opened(qtbot, about)
    heard = Heard(about.folder_wanted)
    about.open_folder.click()
    assert heard.said == [("/log",)]


def test_the_model_of_rows_keeps_qts_rules(qtbot: QtBot) -> None:
    model = RowsModel(["A", "B"])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.QtTest)
    model.show_rows([("1", "2"), ("3",)], ["x", "y"])
    assert model.row_of("y") == 1
    assert model.index(1, 1).data() == ""


@pytest.mark.parametrize(("total", "words"), [(1, "x.csv: 1 line"), (2, "x.csv: 2 lines")])
def test_one_line_to_import_is_no_lines(qtbot: QtBot, total: int, words: str) -> None:
    dialog = ImportDialog(a_theme(), TablePreview("x.csv", ("Title",), [], FIELDS, total=total))
    opened(qtbot, dialog)
    assert dialog.about.text() == words


def test_a_tick_says_all_its_words_on_several_lines_if_it_must(qtbot: QtBot) -> None:
    words = "Single letters work on the board, each of them named here one after the other & so on"
    tick = TickBox(a_theme(), words)
    qtbot.addWidget(tick)
    assert tick.text().replace("&&", "&") == words
    whole = tick.sizeHint()
    assert tick.minimumSizeHint().width() < whole.width() // 3
    assert tick.heightForWidth(whole.width() // 2) > tick.heightForWidth(whole.width())
