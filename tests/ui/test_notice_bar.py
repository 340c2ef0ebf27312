from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from board.ui.window.notice_bar import SECONDS, Lasts, Notice, NoticeBar, Offer
from tests.driver.doubles import Heard
from tests.driver.examples import HTML
from tests.driver.views import a_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MOVED = Notice("Moved to Asked", (Offer("undo", "Undo"),))


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    window = QWidget()
    layout = QVBoxLayout(window)
    line = QLineEdit()
    made = NoticeBar(a_theme(), seconds=0.05)
    layout.addWidget(line)
    layout.addWidget(made)
    made.kept = window  # type: ignore[attr-defined]  # qtbot keeps no reference
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    line.setFocus()
    return made


def test_a_notice_stays_at_least_ten_seconds() -> None:
    assert SECONDS >= 10


def test_a_notice_offers_undo_and_never_takes_the_keyboard(qtbot: QtBot, bar: NoticeBar) -> None:
    before = QApplication.focusWidget()
    bar.say(MOVED)
    assert QApplication.focusWidget() is before
    heard = Heard(bar.offer_taken)
    bar.line().buttons[0].click()  # type: ignore[attr-defined]
    assert heard.said == [("news", "undo")]
    assert not bar.isVisible()


def test_a_notice_goes_by_itself(qtbot: QtBot, bar: NoticeBar) -> None:
    with qtbot.waitSignal(bar.closed):
        bar.say(MOVED)
    assert not bar.text()


def test_a_notice_stays_while_somebody_listens_with_a_screen_reader(
    qtbot: QtBot, bar: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr("board.ui.search.search_box.announce", lambda *_: None)
    bar.say(MOVED)
    qtbot.wait(150)
    assert bar.text() == "Moved to Asked"


def test_a_notice_stays_while_somebody_points_at_it(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.say(MOVED)
    line = bar.line()
    QApplication.sendEvent(line.buttons[0], QEvent(QEvent.Type.FocusIn))
    qtbot.wait(150)
    assert bar.text() == "Moved to Asked"


def test_the_newest_notice_replaces_the_one_before(bar: NoticeBar) -> None:
    bar.say(MOVED)
    bar.say(Notice("Done"))
    assert bar.text() == "Done"


def test_errors_and_standing_notices_stay_beside_the_news(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.say(Notice(HTML, (Offer("retry", "Retry"),), slot="error", lasts=Lasts.UNTIL_CLOSED))
    bar.say(Notice("Backup too old", slot="backup", lasts=Lasts.UNTIL_CLOSED))
    with qtbot.waitSignal(bar.closed):
        bar.say(MOVED)
    assert bar.text("error") == HTML
    assert bar.line("error").words.textFormat() is Qt.TextFormat.PlainText
    assert bar.text("backup") == "Backup too old"
    bar.line("error").close_button.click()
    assert not bar.text("error")
    bar.withdraw("backup")
    assert not bar.isVisible()


def test_esc_closes_a_notice_that_has_the_keyboard(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.say(Notice("Broken", slot="error", lasts=Lasts.UNTIL_CLOSED))
    QTest.keyClick(bar.line("error").close_button, Qt.Key.Key_Escape)
    assert not bar.text("error")
