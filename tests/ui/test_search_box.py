from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.domain.entry import parse_entry
from board.domain.offers import completions
from board.domain.query import parse_query
from board.ui.actions.commands import Command
from board.ui.search.entry_words import Preview
from board.ui.search.search_box import Understanding, WhereRow
from board.ui.search.search_popup import Does
from board.ui.window.top_bar import TopBar
from tests.driver.builders import TODAY
from tests.driver.doubles import Heard
from tests.driver.examples import BOARD, HTML, WORKDAYS
from tests.driver.views import a_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
FOUND = WhereRow("k1", HTML, "Fairview", "Cups ×24", "our turn: Max", "Tomorrow", "Mon 16 Nov")


def preview(text: str, before: str) -> Preview:
    entry = parse_entry(
        text,
        today=TODAY,
        workdays=WORKDAYS,
        customers={one.id: one.name for one in BOARD.customers.values()},
        colleagues=BOARD.colleagues,
        stages=BOARD.stages,
    )
    due = entry.due or WORKDAYS.add(TODAY, 1)
    return Preview(entry, due, TODAY, (*completions(before, BOARD), *entry.offers))


def where(text: str) -> Sequence[WhereRow]:
    return [FOUND] if text.lower().startswith("fair") else []


def is_filter(text: str) -> bool:
    query = parse_query(text, today=TODAY, workdays=WORKDAYS)
    return not query.words and not query.is_empty


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    theme = a_theme()
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = TopBar(theme, Understanding(preview, where, is_filter))
    layout.addWidget(made)
    layout.addStretch(1)
    made.kept = window  # type: ignore[attr-defined]  # qtbot keeps no reference
    qtbot.addWidget(window)
    window.resize(1280, 500)
    window.show()
    qtbot.waitExposed(window)
    made.box.setFocus()
    return made


def rows(bar: TopBar) -> list[tuple[Does, str]]:
    model = bar.box.popup.model
    return [(model.row(n).does, model.row(n).key) for n in range(model.rowCount())]


def typed(qtbot: QtBot, bar: TopBar, text: str) -> None:
    with qtbot.waitSignal(bar.query_changed):
        QTest.keyClicks(bar.box, text)


def test_typing_filters_the_board(qtbot: QtBot, bar: TopBar) -> None:
    heard = Heard(bar.query_changed)
    typed(qtbot, bar, "tall late")
    assert heard.last() == ("tall late",)


def test_enter_adds_where_nothing_is_found_and_says_so(qtbot: QtBot, bar: TopBar) -> None:
    heard = Heard(bar.box.add_wanted)
    typed(qtbot, bar, "Call Joe at Tall Pines re quote fri @EM")
    assert rows(bar) == [(Does.ADD, "Enter")]
    row = bar.box.popup.model.row(0)
    assert row.title == "Add “Call Joe at Tall Pines re quote”"
    assert "Fri 27 Nov" in row.details
    assert "Tall Pines Lodge" in row.details
    QTest.keyClick(bar.box, Key.Key_Return)
    assert heard.said == [("Call Joe at Tall Pines re quote fri @EM",)]
    assert not bar.box.text()
    assert not bar.box.popup.isVisible()


def test_enter_goes_to_the_first_card_that_was_found(qtbot: QtBot, bar: TopBar) -> None:
    heard = Heard(bar.box.card_wanted)
    typed(qtbot, bar, "fair")
    assert rows(bar) == [(Does.ADD, "Ctrl+Enter"), (Does.FILTER, ""), (Does.CARD, "Enter")]
    assert bar.box.popup.sentence().startswith(HTML)
    bar.box.popup.grab()
    QTest.keyClick(bar.box, Key.Key_Return)
    assert heard.said == [("k1",)]


def test_ctrl_enter_always_adds(qtbot: QtBot, bar: TopBar) -> None:
    heard = Heard(bar.box.add_wanted)
    typed(qtbot, bar, "fair")
    QTest.keyClick(bar.box, Key.Key_Return, CTRL)
    assert heard.said == [("fair",)]


def test_a_text_that_only_filters_keeps_its_filter_on_enter(qtbot: QtBot, bar: TopBar) -> None:
    heard, added = Heard(bar.box.filter_kept), Heard(bar.box.add_wanted)
    typed(qtbot, bar, "late due<fri")
    QTest.keyClick(bar.box, Key.Key_Return)
    assert heard.said == [()]
    assert not added.said
    assert bar.query() == "late due<fri"


def test_the_arrows_choose_another_row(qtbot: QtBot, bar: TopBar) -> None:
    heard = Heard(bar.box.add_wanted)
    typed(qtbot, bar, "fair")
    QTest.keyClick(bar.box, Key.Key_Down)
    QTest.keyClick(bar.box, Key.Key_Return)
    assert heard.said == [("fair",)]


def test_esc_clears_and_then_leaves(qtbot: QtBot, bar: TopBar) -> None:
    left = Heard(bar.box.left)
    typed(qtbot, bar, "fair")
    QTest.keyClick(bar.box, Key.Key_Escape)
    assert not bar.box.text()
    assert not bar.query()
    assert not left.said
    QTest.keyClick(bar.box, Key.Key_Escape)
    assert left.said == [()]


def test_answers_that_come_later_are_added(qtbot: QtBot, bar: TopBar) -> None:
    typed(qtbot, bar, "fair")
    bar.box.add_rows("fair", [WhereRow("k9", "An archived card"), FOUND])
    assert bar.box.popup.model.rowCount() == 4
    bar.box.add_rows("other", [WhereRow("k8", "Too late")])
    assert bar.box.popup.model.rowCount() == 4


def test_chips_join_the_filter(qtbot: QtBot, bar: TopBar) -> None:
    heard = Heard(bar.query_changed)
    bar.set_counts(3, 2)
    bar.mine.click()
    bar.late.click()
    assert heard.last() == ("mine late",)
    assert not bar.everyone.isChecked()
    bar.everyone.click()
    assert heard.last() == ("late",)
    bar.show_query('stage:"Asked" late')
    assert heard.last() == ('stage:"Asked" late',)
    assert not bar.late.isChecked()


@pytest.mark.parametrize(
    ("width", "scale"),
    [(480, 100), (900, 100), (1280, 100), (2560, 100), (900, 200), (1280, 200), (1280, 300)],
)
def test_nothing_on_the_bar_overlaps(qtbot: QtBot, bar: TopBar, width: int, scale: int) -> None:
    bar._theme.set_scale(scale)
    bar.setFont(bar._theme.font())
    bar.set_counts(123, 45)
    bar.window().resize(width, 400)
    qtbot.wait(1)
    parts = (bar.title, bar.box, bar.everyone, bar.mine, bar.late, bar.today)
    ends = (bar.undo, bar.redo, bar.customers, bar.menu_button)
    shown = [part.geometry() for part in (*parts, *ends) if part.isVisible()]
    assert all(a.right() < b.left() for a, b in pairwise(shown))
    assert shown[-1].right() <= bar.width()


def test_undo_says_what_it_takes_back(bar: TopBar) -> None:
    assert not bar.undo.isEnabled()
    bar.set_undo("Moved to <Asked>", "")
    assert bar.undo.isEnabled()
    assert not bar.redo.isEnabled()
    assert bar.undo.accessibleName() == "Undo: Moved to <Asked>"
    assert "&lt;Asked&gt;" in bar.undo.toolTip()
    done: list[str] = []
    bar.commands.on({Command.UNDO: lambda: done.append("undone")})
    bar.undo.click()
    assert done == ["undone"]


def test_each_entry_of_the_menu_does_what_it_was_told(bar: TopBar) -> None:
    done: list[str] = []
    for command in Command:
        bar.commands.on({command: partial(done.append, command)})
    entries = [action for action in bar.menu.actions() if action.data()]
    for action in entries:
        action.trigger()
    assert done == [action.data() for action in entries]
    boards = Heard(bar.menu.board_wanted)
    bar.menu.set_recent(["/home/jo/a & b/board.db"])
    bar.menu.recent.actions()[0].trigger()
    assert boards.said == [("/home/jo/a & b/board.db",)]
