from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.panel.panel_repeat import RepeatField
from board.ui.widgets.choice_field import ChoiceField, Pick, TagsField
from board.ui.widgets.date_field import CalendarPopup, DateField, TimeField
from board.ui.widgets.fields import LineField, TextField
from tests.driver.builders import TODAY
from tests.driver.doubles import Heard
from tests.driver.examples import HTML
from tests.driver.views import a_date_format, a_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


def shown(qtbot: QtBot, *fields: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for field in fields:
        layout.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    fields[0].setFocus()
    fields[0].kept = window  # type: ignore[attr-defined]  # qtbot keeps no reference
    return window


@pytest.fixture
def line(qtbot: QtBot) -> LineField:
    field = LineField("Contact")
    field.set_value("Dana")
    shown(qtbot, field, LineField("Other"))
    return field


def test_enter_commits_what_was_typed(qtbot: QtBot, line: LineField) -> None:
    heard = Heard(line.edited)
    line.selectAll()
    QTest.keyClicks(line, "Eve  Mills ")
    QTest.keyClick(line, Key.Key_Return)
    assert heard.said == [("Eve Mills",)]
    assert line.text() == "Eve Mills"


def test_leaving_commits_and_an_unchanged_field_says_nothing(qtbot: QtBot, line: LineField) -> None:
    heard = Heard(line.edited)
    QTest.keyClicks(line, "!")
    QTest.keyClick(line, Key.Key_Tab)
    assert len(heard.said) == 1
    line.setFocus()
    QTest.keyClick(line, Key.Key_Tab)
    assert len(heard.said) == 1


def test_esc_restores_what_stood_there(qtbot: QtBot, line: LineField) -> None:
    heard = Heard(line.edited)
    QTest.keyClicks(line, "xyz")
    QTest.keyClick(line, Key.Key_Escape)
    assert line.text() == "Dana"
    assert not heard.said


def test_undo_in_a_field_undoes_typing(qtbot: QtBot, line: LineField) -> None:
    line.selectAll()
    QTest.keyClicks(line, "x")
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Undo))
    assert line.text() == "Dana"


def test_a_value_that_arrives_while_typing_waits(qtbot: QtBot, line: LineField) -> None:
    heard = Heard(line.held_changed)
    QTest.keyClicks(line, "x")
    line.set_value("Somebody else")
    assert "Somebody" not in line.text()
    assert heard.said == [(True,)]
    line.editing.release()
    assert line.text() == "Somebody else"
    assert heard.said[-1] == (False,)


def test_esc_shows_the_value_that_waited(qtbot: QtBot, line: LineField) -> None:
    QTest.keyClicks(line, "x")
    line.set_value("Newer")
    QTest.keyClick(line, Key.Key_Escape)
    assert line.text() == "Newer"


def test_nul_is_refused_and_stays_in_sight(qtbot: QtBot, line: LineField) -> None:
    heard, refused = Heard(line.edited), Heard(line.refused)
    line.setText("a\0b")
    QTest.keyClick(line, Key.Key_Return)
    assert not heard.said
    assert refused.said


def test_html_stays_literal_and_pasted_lines_become_one(qtbot: QtBot) -> None:
    field = TextField("Title", single=True)
    shown(qtbot, field)
    heard = Heard(field.edited)
    mime = QMimeData()
    mime.setText(HTML + "\nsecond line")
    mime.setHtml("<b>rich</b>")
    field.insertFromMimeData(mime)
    QTest.keyClick(field, Key.Key_Return)
    assert heard.said == [(HTML + " second line",)]
    assert field.toPlainText() == HTML + " second line"


def test_a_note_breaks_lines_on_enter_and_commits_on_ctrl_enter(qtbot: QtBot) -> None:
    field = TextField("Note")
    window = shown(qtbot, field)
    heard = Heard(field.edited)
    low = field.sizeHint().height()
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClicks(field, "two")
    assert field.sizeHint().height() > low
    QTest.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.said == [("one\ntwo",)]
    assert window.isVisible()


def test_a_text_with_unusual_blanks_is_not_taken_for_typed(qtbot: QtBot) -> None:
    field = TextField("Note")
    shown(qtbot, field)
    heard = Heard(field.edited)
    field.set_value("a\u00a0b\u2028c")
    field.editing.commit()
    assert not heard.said


def test_a_text_too_long_to_show_cannot_be_cut_by_editing(qtbot: QtBot) -> None:
    field = TextField("Note")
    shown(qtbot, field)
    field.set_value("x" * 20_000)
    assert field.isReadOnly()
    field.set_value("short")
    assert not field.isReadOnly()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", date(2026, 11, 27)),
        ("+2bd", date(2026, 11, 25)),
        ("1 Dec", date(2026, 12, 1)),
        ("", None),
    ],
)
def test_dates_are_typed_in_words(qtbot: QtBot, typed: str, day: date | None) -> None:
    field = DateField("Needed by", a_date_format(), theme=a_theme())
    field.set_value(date(2026, 11, 24))
    shown(qtbot, field)
    heard = Heard(field.edited)
    assert field.text() == "Tue 24 Nov (tomorrow)"
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Key.Key_Return)
    assert heard.said == [(day,)]


def test_what_is_no_date_is_said_and_not_lost(qtbot: QtBot) -> None:
    field = DateField("Needed by", a_date_format(), theme=a_theme())
    shown(qtbot, field)
    heard, refused = Heard(field.edited), Heard(field.refused)
    QTest.keyClicks(field, "someday <b>")
    QTest.keyClick(field, Key.Key_Return)
    assert not heard.said
    assert "someday <b>" in str(refused.last()[0])
    assert field.text() == "someday <b>"


def test_a_day_is_picked_from_the_calendar(qtbot: QtBot) -> None:
    field = DateField("Needed by", a_date_format(), theme=a_theme())
    shown(qtbot, field)
    heard = Heard(field.edited)
    QTest.keyClick(field, Key.Key_F4)
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    assert popup.isVisible()
    popup.day_chosen.emit(TODAY)
    assert heard.said == [(TODAY,)]
    popup.close()


def test_a_time_is_typed(qtbot: QtBot) -> None:
    field = TimeField("Time", a_date_format())
    shown(qtbot, field)
    heard = Heard(field.edited)
    QTest.keyClicks(field, "10")
    QTest.keyClick(field, Key.Key_Return)
    assert heard.said == [(time(10),)]


def test_a_known_name_is_picked_and_another_one_is_new(qtbot: QtBot) -> None:
    field = ChoiceField("Owner", new_word="new")
    field.set_choices([Pick("jp", "Jo Park")], also={"JP": Pick("jp", "Jo Park")})
    shown(qtbot, field)
    heard = Heard(field.edited)
    QTest.keyClicks(field, "jp")
    field.editing.commit()
    assert heard.last() == (Pick("jp", "Jo Park"),)
    assert field.text() == "Jo Park"
    field.selectAll()
    QTest.keyClicks(field, "Mia King")
    field.grab()
    field.editing.commit()
    assert heard.last() == (Pick("", "Mia King"),)


def test_tags_are_parted_by_commas_each_once(qtbot: QtBot) -> None:
    field = TagsField("Tags")
    field.set_choices(["golf"])
    shown(qtbot, field)
    heard = Heard(field.edited)
    QTest.keyClicks(field, "proof, #golf,, proof")
    field.editing.commit()
    assert heard.said == [(("proof", "golf"),)]


def test_a_card_repeats_by_a_ready_rule_or_an_own_one(qtbot: QtBot) -> None:
    field = RepeatField(a_theme())
    shown(qtbot, field)
    heard = Heard(field.edited)
    field.choose("FREQ=WEEKLY")
    assert heard.last() == ("FREQ=WEEKLY",)
    field.rule.setText("nonsense")
    field.rule.editing.commit()
    assert len(heard.said) == 1
    field.rule.setText("freq=weekly;byday=tu")
    field.rule.editing.commit()
    assert "BYDAY=TU" in str(heard.last()[0])
