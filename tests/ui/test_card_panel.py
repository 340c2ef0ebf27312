from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from board.domain.board import CardDetails
from board.domain.card import StageKind
from board.ui.actions import outside
from board.ui.actions.wishes import Wishes
from board.ui.panel.card_panel import CardPanel
from board.ui.panel.panel_links import short_name
from board.ui.panel.time_line import Mark, moments, spread
from board.ui.widgets.plain import PlainLabel
from tests.driver.builders import TODAY
from tests.driver.doubles import Heard
from tests.driver.examples import BOARD, CARD, DETAILS, HTML
from tests.driver.views import a_date_format, a_summary_of, a_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key = Qt.Key


def show(panel: CardPanel, details: CardDetails = DETAILS) -> None:
    panel.show_card(details, BOARD, summary=a_summary_of(details.card), zone=UTC)


def changed(**fields: object) -> CardDetails:
    return replace(DETAILS, card=replace(CARD, **fields))  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> CardPanel:
    made = CardPanel(a_theme(), a_date_format(), Wishes())
    qtbot.addWidget(made)
    made.resize(420, 1100)
    made.show()
    qtbot.waitExposed(made)
    show(made)
    return made


def test_everything_on_the_card_is_in_its_place(panel: CardPanel) -> None:
    body = panel.body
    assert body.head.title.toPlainText() == "Approve engraving proof"
    assert body.head.customer.text() == "Fairview Golf Club"
    assert body.head.contact.text() == "Dana Whitlock"
    assert body.head.job.text() == "Trophies ×24"
    assert body.facts.due.text() == "Tue 24 Nov (tomorrow)"
    assert body.facts.turn.text() == "Customer"
    assert body.facts.stage.currentText() == "Asked"
    assert body.facts.owner.text() == "Jo Park"
    assert body.facts.stake.field_text() == "Rush fee $85"
    assert body.facts.tags.text() == "proof"
    assert not body.facts.ask_on.isVisible()
    assert body.marks.chip.text() == "◆ Tomorrow"


def test_five_facts_stand_above_the_buttons_and_the_others_below(panel: CardPanel) -> None:
    facts, buttons = panel.body.facts, panel.body.buttons

    def top(part: QWidget) -> int:
        return part.mapTo(panel.body, QPoint()).y()

    first = [facts.due, facts.turn, facts.stake, facts.owner, facts.snoozed]
    rest = [facts.due_time, facts.stage, facts.repeat, facts.tags]
    places = [top(part) for part in (*first, buttons.answered, *rest)]
    assert places == sorted(places)
    assert top(buttons.snooze) < top(facts.due_time)


def test_a_field_edited_in_place_becomes_a_wish(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.edit)
    panel.take_keyboard()
    panel.body.head.title.selectAll()
    QTest.keyClicks(panel.body.head.title, "New title")
    QTest.keyClick(panel.body.head.title, Key.Key_Return)
    panel.body.facts.due.setFocus()
    QTest.keyClicks(panel.body.facts.due, "fri")
    QTest.keyClick(panel.body.facts.due, Key.Key_Return)
    assert heard.said == [
        ("k1", {"title": "New title"}, CARD),
        ("k1", {"due": date(2026, 11, 27)}, CARD),
    ]


def test_known_and_new_people_are_told_apart(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.edit)
    for text in ("em", "Mia King", ""):
        panel.body.facts.owner.setText(text)
        panel.body.facts.owner.editing.commit()
    panel.body.head.customer.setText("Brand new Ltd")
    panel.body.head.customer.editing.commit()
    assert [fields for _, fields, _ in heard.said] == [
        {"owner_id": "em"},
        {"owner": "Mia King"},
        {"owner_id": None},
        {"customer": "Brand new Ltd"},
    ]


def test_an_empty_title_is_refused(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.edit)
    panel.body.head.title.setPlainText("  ")
    panel.body.head.title.editing.commit()
    assert not heard.said
    assert panel.body.head.problem.isVisible()


def test_html_and_nul_are_shown_and_kept_as_plain_text(qtbot: QtBot, panel: CardPanel) -> None:
    show(panel, changed(title=HTML, note=HTML, stake=HTML, contact=HTML, tags=(HTML,)))
    assert panel.body.head.title.toPlainText() == HTML
    assert panel.body.note.text.toPlainText() == HTML
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    heard = Heard(panel.wishes.cards.edit)
    panel.body.facts.stake.setPlainText("x\0y")
    panel.body.facts.stake.editing.commit()
    assert not heard.said


def test_a_value_from_elsewhere_waits_while_its_field_is_edited(
    qtbot: QtBot, panel: CardPanel
) -> None:
    panel.body.head.contact.setFocus()
    QTest.keyClicks(panel.body.head.contact, "typing")
    show(panel, changed(contact="Somebody else", stake="New stake"))
    assert "typing" in panel.body.head.contact.text()
    assert panel.body.facts.stake.field_text() == "New stake"
    assert panel.body.held.isVisible()
    panel.body.held.show_button.click()
    assert panel.body.head.contact.text() == "Somebody else"
    assert not panel.body.held.isVisible()


def test_a_field_that_is_left_shows_the_newer_value_until_it_is_settled_whose_stands(
    qtbot: QtBot, panel: CardPanel
) -> None:
    heard = Heard(panel.wishes.cards.edit)
    contact = panel.body.head.contact
    contact.setText("My words")
    show(panel, changed(contact="Somebody else"))
    contact.editing.commit()
    assert heard.said == [("k1", {"contact": "My words"}, CARD)]  # as it was when they began
    assert contact.text() == "Somebody else"
    assert not panel.body.held.isVisible()


def test_what_was_typed_goes_to_its_card_when_another_one_is_shown(
    qtbot: QtBot, panel: CardPanel
) -> None:
    heard = Heard(panel.wishes.cards.edit)
    panel.body.facts.stake.setFocus()
    QTest.keyClicks(panel.body.facts.stake, "!")
    show(panel, CardDetails(replace(CARD, id="k2", stake="Other")))
    assert heard.said == [("k1", {"stake": "!Rush fee $85"}, CARD)]
    assert panel.body.facts.stake.field_text() == "Other"


def test_the_buttons_are_wishes(panel: CardPanel) -> None:
    buttons, wishes = panel.body.buttons, panel.wishes.cards
    heard = Heard(wishes.answered, wishes.email, wishes.help, wishes.done)
    for button in (buttons.answered, buttons.email, buttons.help, buttons.done):
        button.click()
    assert heard.said == [("k1",), ("k1",), ("k1",), (["k1"],)]


def test_a_done_card_offers_to_be_opened_again(panel: CardPanel) -> None:
    show(panel, changed(stage_id="done"))
    assert BOARD.stages["done"].kind is StageKind.DONE
    assert panel.body.buttons.reopen.isVisible()
    assert not panel.body.buttons.done.isVisible()
    heard = Heard(panel.wishes.cards.reopen)
    panel.body.buttons.reopen.click()
    assert heard.said == [(["k1"],)]


def test_a_call_is_logged_with_what_was_said(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.touch)
    panel.body.buttons.call.click()
    row = panel.body.buttons.log_row
    assert row.isVisible()
    QTest.keyClicks(row.line, "left a message")
    QTest.keyClick(row.line, Key.Key_Return)
    assert heard.said == [("k1", "call", "left a message")]
    assert not row.isVisible()


def test_esc_takes_a_question_away_before_it_closes_the_panel(
    qtbot: QtBot, panel: CardPanel
) -> None:
    closed = Heard(panel.closed)
    panel.body.buttons.call.click()
    QTest.keyClick(panel.body.buttons.log_row.line, Key.Key_Escape)
    assert not panel.body.buttons.log_row.isVisible()
    assert not closed.said
    QTest.keyClick(panel.body.buttons.call, Key.Key_Escape)
    assert len(closed.said) == 1


def test_snoozing_past_the_due_date_asks_for_the_new_one(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.snooze)
    panel.body.buttons.snooze_until(TODAY + timedelta(days=1))
    assert heard.said == [(["k1"], date(2026, 11, 24), None)]
    panel.body.buttons.snooze_until(date(2026, 11, 30))
    row = panel.body.buttons.snooze_row
    assert row.isVisible()
    assert len(heard.said) == 1
    assert not row.yes.isEnabled()
    row.new_due.setText("2 Dec")
    row.new_due.editing.commit()
    row.yes.click()
    assert heard.last() == (["k1"], date(2026, 11, 30), date(2026, 12, 2))


def test_the_stage_list_moves_the_card(panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.move)
    combo = panel.body.facts.stage
    combo.activated.emit(combo.findData("ours"))
    assert heard.said == [(["k1"], "ours", "")]


def test_the_checklist_is_ticked_renamed_reordered_and_added_to(
    qtbot: QtBot, panel: CardPanel
) -> None:
    heard = Heard(
        panel.wishes.checks.tick,
        panel.wishes.checks.rename,
        panel.wishes.checks.move,
        panel.wishes.checks.remove,
        panel.wishes.checks.add,
    )
    rows = panel.body.checklist.rows()
    rows[1].box.click()
    rows[1].text.setText("Names read aloud")
    rows[1].text.editing.commit()
    rows[1].text.setFocus()
    QTest.keyClick(rows[1].text, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    rows[2].bin.click()
    QTest.keyClicks(panel.body.checklist.new, "One more")
    QTest.keyClick(panel.body.checklist.new, Key.Key_Return)
    assert heard.said == [
        ("i2", True),
        ("k1", DETAILS.checklist[1], "Names read aloud"),
        ("i2", 0),
        ("i3",),
        ("k1", "One more"),
    ]


def test_a_line_of_the_checklist_is_dragged_by_its_grip(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.checks.move)
    first, *_, last = panel.body.checklist.rows()
    QTest.mousePress(first.grip, Qt.MouseButton.LeftButton)
    first.grip.pulled.emit(last.y() + last.height() - first.y())
    panel.grab()
    QTest.mouseRelease(first.grip, Qt.MouseButton.LeftButton)
    assert heard.said == [("i1", 2)]


def test_a_link_opens_only_after_its_whole_target_was_shown(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.links.open)
    links = panel.body.links
    opener = {b.accessibleName(): b for b in links.findChildren(QAbstractButton)}
    opener["Open proof.pdf"].click()
    assert not heard.said
    assert "/home/jo/proof.pdf" in links.confirm.words.text()
    links.confirm.yes.click()
    assert heard.said == [("/home/jo/proof.pdf",)]
    opener["Open x"].click()
    assert "gopher://x" in links.confirm.words.text()
    assert not links.confirm.yes.isVisible()


def test_a_link_leads_where_it_shows_and_starts_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    for link in ("https://x.example/", "/home/jo/a.pdf", "/home/jo/a.sh", "/\\host\\a.pdf", "C:x"):
        outside.open_link(link)

    assert opened == ["https://x.example/", "file:///home/jo/a.pdf", "file:///home/jo"]


def test_dropped_files_become_links(panel: CardPanel) -> None:
    heard = Heard(panel.wishes.links.add)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/home/jo/a b.pdf"), QUrl("https://x.example/")])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *how, plain)
    QApplication.sendEvent(panel.body.links, enter)
    QApplication.sendEvent(panel.body.links, QDropEvent(QPointF(5, 5), *how, plain))
    assert heard.said == [("k1", "/home/jo/a b.pdf"), ("k1", "https://x.example/")]
    assert short_name("/home/jo/a b.pdf") == "a b.pdf"


def test_what_happened_is_one_list_newest_first(panel: CardPanel) -> None:
    labels = panel.body.story.findChildren(PlainLabel)
    shown = [label.text() for label in labels if label.isVisible()]
    lines = [text for text in shown if "·" in text or "e-mail:" in text]
    assert lines == [
        f"{HTML} · Dana",
        "Moved from Coming up to Asked · Jo Park",
        "Needed by: – → Tue 24 Nov · Eve Mills",
        "Wrote an e-mail: proof attached",
    ]


def test_a_note_is_written_into_what_happened(qtbot: QtBot, panel: CardPanel) -> None:
    heard = Heard(panel.wishes.cards.touch)
    QTest.keyClicks(panel.body.story.line, "will pay on Friday")
    QTest.keyClick(panel.body.story.line, Key.Key_Return)
    assert heard.said == [("k1", "note", "will pay on Friday")]


def test_the_time_line_says_asked_today_and_needed_by(panel: CardPanel) -> None:
    line = panel.body.time_line
    assert line.accessibleDescription() == (
        "added Mon 9 Nov, asked Mon 16 Nov, today Mon 23 Nov, needed by Tue 24 Nov"
    ) or line.accessibleDescription().startswith("asked Mon 16 Nov, today Mon 23 Nov")
    late = moments(changed(due=date(2026, 11, 20)), BOARD.stages["asked"], TODAY, UTC)
    assert [(moment.mark, moment.late) for moment in late] == [
        (Mark.ASKED, False),
        (Mark.DUE, True),
        (Mark.TODAY, False),
    ]


def test_labels_of_the_time_line_never_overlap() -> None:
    places = spread([0.0, 0.95, 0.96, 1.0], [50, 60, 60, 50], 300)
    assert places == sorted(places)
    assert all(b - a >= 50 for a, b in pairwise(places))
    assert places[-1] <= 300 - 25


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, panel: CardPanel) -> None:
    reached: set[QWidget] = set()
    panel.body.head.title.setFocus()
    for _ in range(120):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.add(focus)
        QTest.keyClick(focus, Key.Key_Tab)
    controls = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    for widget in reached:
        if isinstance(widget, controls):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named, widget
    assert panel.body.facts.due in reached
    assert panel.body.story.line in reached
    assert panel.body.buttons.snooze in reached
